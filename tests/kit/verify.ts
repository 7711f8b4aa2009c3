import type { Deviation } from '../../src/define/fault.ts'
import { isObject, parseJson } from '../../src/define/json.ts'
import { createJudge } from '../../src/judge/judge.ts'
import { reportErrors } from '../../src/judge/document-shape.ts'
import { startReference } from '../../src/reference/server.ts'
import { allCases, allRules, profiles, SUITE_VERSION } from '../../src/registry.ts'
import { runVerify } from '../../src/run/run.ts'
import type { Report } from '../../src/types/report.ts'
import { DEFAULT_LIMITS } from '../../src/wire/limits.ts'
import { createTransport } from '../../src/wire/transport.ts'
import { chatspec } from './cli.ts'

/** What `chatspec verify` gave. */
export interface Verified {
  readonly code: number
  readonly report: Report
  /** The last line that was printed. */
  readonly sentence: string
}

/** Runs `chatspec verify --base-url` as a user would. Throws when it gives no report, or one that does not fit its schema. */
export async function verify(baseUrl: string, ...more: readonly string[]): Promise<Verified> {
  const { code, out, err } = await chatspec(['verify', '--base-url', baseUrl, '--reporter', 'json', ...more])
  const document = parseJson(out)
  if (!isObject(document)) throw new Error(`there is no report, but exit code ${code} and: ${err}`)
  const errors = reportErrors(document)
  if (errors.length > 0) throw new Error(`the report does not fit its schema: ${JSON.stringify(errors)}`)
  // The schema was just checked.
  return { code, report: document as unknown as Report, sentence: err.trimEnd().split('\n').at(-1) ?? '' }
}

/** Runs `chatspec verify` on the reference server with some deviations. */
export async function verifyDeviant(deviations: readonly Deviation[], ...more: readonly string[]): Promise<Verified> {
  const server = await startReference({ deviations })
  try {
    return await verify(server.baseUrl, '--api-key', 'sk-reference', ...more)
  } finally {
    await server.close()
  }
}

/** The rules that fail, each with the profiles in which they do and a violation to look at. */
export function failures({ rules, exchanges }: Report): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(rules).flatMap(([id, { verdict }]) => {
      const failing = Object.keys(verdict).filter((profile) => verdict[profile] === 'fail')
      if (failing.length === 0) return []
      const places = exchanges.flatMap(({ violations, cell, id: exchange }) =>
        violations.filter(({ rule }) => rule === id).map(({ message }) => `${cell ?? exchange}: ${message}`),
      )
      return [[id, `${failing.join(', ')}: ${places[0] ?? 'in no exchange'}`]]
    }),
  )
}

/** Ids of the rules that warn in a profile. */
export function warnings({ rules }: Report, profile: string): readonly string[] {
  return Object.keys(rules).filter((id) => rules[id]?.verdict[profile] === 'warn')
}

/** Runs the smoke tier on the reference server with some deviations and a clock that never makes it wait. */
export async function runPatiently(
  deviations: readonly Deviation[],
): Promise<{ readonly report: Report; readonly waitedMs: number }> {
  const server = await startReference({ deviations })
  const transport = createTransport({ limits: DEFAULT_LIMITS, origin: server.baseUrl })
  let waitedMs = 0
  try {
    const { report } = await runVerify({
      target: { baseUrl: server.baseUrl, key: 'sk-reference', headers: {}, userAgent: 'test' },
      model: undefined,
      reference: false,
      faults: [],
      send: (request, options) => transport.send(request, options),
      judge: createJudge(allRules, DEFAULT_LIMITS),
      cases: allCases,
      profiles: Object.values(profiles),
      profile: 'openai',
      strict: false,
      tier: 'smoke',
      selection: {},
      seed: 1,
      repeat: 1,
      concurrency: 4,
      requestsPerSecond: Infinity,
      budget: {},
      require: new Set(),
      probe: true,
      tool: { version: '0.0.0', suiteVersion: SUITE_VERSION },
      clock: {
        now: () => Date.now() + waitedMs,
        sleep: (ms) => {
          waitedMs += ms
          return Promise.resolve()
        },
      },
      redact: (value) => value,
      curl: () => '',
    })
    return { report, waitedMs }
  } finally {
    await transport.close()
    await server.close()
  }
}
