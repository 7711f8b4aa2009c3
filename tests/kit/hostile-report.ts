import * as fc from 'fast-check'
import type { Report } from '../../src/report/document.ts'
import { sampleCheckReport, sampleReport } from '../../src/report/sample.test-data.ts'

/** What breaks out of one format or another, or is no character at all. */
const TOKENS = [
  '\u001b[31m',
  '\u001b]0;title\u0007',
  '\u0000',
  '\u009b2J',
  '\ud800',
  '\udc00',
  '\ufffe',
  '\u202e',
  '\u2028',
  '\u200b',
  '\n',
  '\r\n',
  '\t',
  ' ',
  ']]>',
  '<!--',
  '-->',
  '<script>alert(1)</script>',
  '</script>',
  '</template>',
  '</style>',
  '</details>',
  '<img src=x onerror=alert(1)>',
  '&#0;',
  '&amp;',
  '"',
  "'",
  '\\',
  '|',
  '`',
  '````',
  '~~~',
  '\n| a | b |\n',
  '\n---\n',
  '\n# ',
  '\n> ',
  '\n- ',
  '\n    code',
  '[x](javascript:alert(1))',
  '![x](http://example.invalid/x.png)',
  '<http://example.invalid>',
  'http://example.invalid/a',
  'www.example.invalid',
  'a@example.invalid',
  '@everyone',
  '*a*',
  '_a_',
  '~~a~~',
  '\n[^1]: x',
  '%0A',
  '::error title=x::y',
  '\n::stop-commands::z',
  ',',
  '::',
  '\nBail out!',
  '\nnot ok 1',
  ' # SKIP ',
  '\n  ...\n',
  '😀',
  'é',
  'x'.repeat(300),
] as const

/** A text that a target, a capture, a file name or a suite of somebody's own has worded. */
const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...TOKENS) },
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ maxLength: 20 }),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(''))

/** Members that hold such texts. */
const WORDED: ReadonlySet<string> = new Set([
  'message',
  'model',
  'summary',
  'comment',
  'endingMessage',
  'path',
  'method',
  'reason',
  'rerun',
  'curl',
  'says',
  'matters',
  'title',
  'url',
  'sentence',
  'baseUrl',
  'pointer',
  'symptom',
  'where',
  'file',
])
/** Members whose lists can be of any length. */
const LISTS: ReadonlySet<string> = new Set([
  'cells',
  'exchanges',
  'violations',
  'problems',
  'notes',
  'capabilities',
  'files',
])
const VERDICTS = ['pass', 'fail', 'warn', 'not-applicable', 'inconclusive', 'could-not-run'] as const

interface Choices {
  readonly base: Report
  readonly texts: readonly string[]
  readonly values: readonly unknown[]
  readonly isKept: readonly boolean[]
  readonly verdicts: readonly string[]
}

/** Reports that fit the schema, with whatever a stranger can put into them. */
export const hostileReport: fc.Arbitrary<Report> = fc
  .record<Choices>({
    base: fc.constantFrom(sampleReport, sampleCheckReport),
    texts: fc.array(hostileText, { minLength: 1, maxLength: 12 }),
    values: fc.array(fc.oneof(hostileText, fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' })), {
      minLength: 1,
      maxLength: 4,
    }),
    isKept: fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }),
    verdicts: fc.array(fc.constantFrom(...VERDICTS), { minLength: 1, maxLength: 7 }),
  })
  .map(reportOf)

function reportOf(choices: Choices): Report {
  const next = {
    text: turns(choices.texts),
    value: turns(choices.values),
    isKept: turns(choices.isKept),
    verdict: turns(choices.verdicts),
  }
  const changed = (value: unknown, name: string): unknown => {
    // Where something was is never told by nothing.
    if (typeof value === 'string') return WORDED.has(name) ? `${name === 'where' ? 'x' : ''}${next.text()}` : value
    if (Array.isArray(value)) {
      const kept: unknown[] = LISTS.has(name) ? value.filter(() => next.isKept()) : value
      return kept.map((item) => changed(item, name === 'notes' || name === 'files' ? 'message' : name))
    }
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([member, inner]) => [member, memberOf(member, inner, name)]))
  }
  const memberOf = (member: string, inner: unknown, parent: string): unknown => {
    if (member === 'expected' || member === 'actual') return next.value()
    return parent === 'verdict' ? next.verdict() : changed(inner, member)
  }
  // What fits the schema is held by the test that uses it.
  return changed(choices.base, '') as Report
}

/** Gives the items in turn, and begins anew after the last. */
function turns<Item>(items: readonly Item[]): () => Item {
  let turn = 0
  return () => items[turn++ % items.length] as Item // There is at least one.
}
