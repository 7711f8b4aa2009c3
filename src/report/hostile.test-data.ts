import type { Report } from './document.ts'
import { HOSTILE, sampleCheckReport, sampleReport } from './sample.test-data.ts'

/** Text made to break out of Markdown, HTML, workflow commands, TAP and YAML. */
const BREAKOUT = `\n::error title=x::pwned\n</details><script>alert(1)</script> | a | \`\`\`\` @everyone [x](javascript:1)\n# not ok 1\n  ...\n%0A::stop-commands::y\r\n${HOSTILE}`

function poisoned(value: unknown): unknown {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(poisoned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      TEXTS.has(name) ? `${String(member)}${BREAKOUT}` : poisoned(member),
    ]),
  )
}

/** Members whose text a target, a capture or a file name can word. */
const TEXTS = new Set([
  'message',
  'actual',
  'model',
  'summary',
  'comment',
  'endingMessage',
  'path',
  'reason',
  'rerun',
  'curl',
])

/** The sample reports with hostile text wherever a stranger can word it. */
export const hostileReports: readonly Report[] = [sampleReport, sampleCheckReport].map(
  // Strings stay strings, so the copies have the type of the originals.
  (report) => poisoned(report) as Report,
)

/** Characters that no line of a text report may hold. */
export const UNSAFE_IN_LINES: RegExp =
  /(?!\n)\p{Cc}|[\u200B\u202A-\u202E\u2028\u2029\p{Noncharacter_Code_Point}]|\p{Cs}/u
