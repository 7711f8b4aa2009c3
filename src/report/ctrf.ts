import type { Report } from './document.ts'
import { ordered } from './json.ts'
import { testGroups, type TestEntry } from './test-entries.ts'
import { visibleReport } from './visible.ts'

const STATUS = { failure: 'failed', error: 'other', skipped: 'skipped' } as const

/**
 * The report in the Common Test Report Format (ctrf.io): a test for each cell (for each exchange of a check). What could
 * not run is `other`, and what was not decided is `skipped`, each with its reason.
 */
export function renderCtrf(report: Report): string {
  const shown = visibleReport(report)
  const flaky = new Set(shown.cells.filter((cell) => cell.flaky).map(({ id }) => id))
  const tests = testGroups(shown).flatMap(({ name: suite, tests: members }) =>
    members.map((test) => ctrfTest(suite, test, flaky.has(test.name))),
  )
  const count = (status: string): number => tests.filter((test) => test.status === status).length
  const start = Date.parse(shown.startedAt)
  const document = {
    reportFormat: 'CTRF',
    specVersion: '0.0.0',
    results: {
      tool: { name: shown.tool.name, version: shown.tool.version, extra: { suiteVersion: shown.tool.suiteVersion } },
      summary: {
        tests: tests.length,
        passed: count('passed'),
        failed: count('failed'),
        pending: 0,
        skipped: count('skipped'),
        other: count('other'),
        flaky: tests.filter((test) => test.flaky).length,
        start,
        stop: start + shown.durationMs,
      },
      tests,
      environment: {
        testEnvironment: shown.target.baseUrl ?? shown.target.files?.join(', ') ?? 'reference server',
        extra: { profile: shown.profile, strict: shown.strict, model: shown.target.model ?? null },
      },
      extra: ordered({ outcome: shown.outcome, profiles: shown.profiles }),
    },
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

interface CtrfTest {
  readonly name: string
  readonly status: 'passed' | (typeof STATUS)[keyof typeof STATUS]
  readonly duration: number
  readonly suite: readonly string[]
  readonly flaky: boolean
  readonly rawStatus?: string
  readonly message?: string
  readonly trace?: string
  readonly stdout?: readonly string[]
}

function ctrfTest(suite: string, { name, durationMs, outcome, output }: TestEntry, flaky: boolean): CtrfTest {
  const test = { name, duration: Math.round(durationMs), suite: [suite], flaky }
  const said = output.length > 0 ? { stdout: output } : {}
  if (outcome === undefined) return { ...test, status: 'passed', ...said }
  return {
    ...test,
    status: STATUS[outcome.kind],
    rawStatus: outcome.type ?? outcome.kind,
    message: outcome.message,
    ...(outcome.body.length > 0 && { trace: outcome.body.join('\n') }),
    ...said,
  }
}
