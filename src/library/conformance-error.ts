import { testGroups, type TestEntry } from '../report/test-entries.ts'
import { visibleReport } from '../report/visible.ts'
import type { Report } from '../types/report.ts'

/**
 * What was judged does not conform, or was not tested. The message names each rule with what was expected, what came and
 * where; it holds no key, and control characters of the target are shown as escapes. The stack is left out: it would tell
 * nothing of the target.
 */
export class ConformanceError extends Error {
  readonly report: Report

  constructor(message: string, report: Report) {
    super(message)
    this.name = 'ConformanceError'
    this.report = report
    this.stack = `${this.name}: ${message}`
  }
}

/** A test of a report that is not passed. */
export interface Failure {
  readonly group: string
  readonly test: TestEntry
  /** What is wrong, line by line. */
  readonly body: readonly string[]
}

/** The tests of a report that failed or could not run: of cells, of exchanges, and of the run as a whole. */
export function failuresIn(report: Report): readonly Failure[] {
  return testGroups(visibleReport(report)).flatMap(({ name, tests }) =>
    tests.flatMap((test) => {
      const { outcome } = test
      if (outcome === undefined || outcome.kind === 'skipped') return []
      return [{ group: name, test, body: outcome.body.length === 0 ? [outcome.message] : outcome.body }]
    }),
  )
}

/** The outcome of a report, and what is behind it. */
export function failureText(report: Report): string {
  const { sentence } = report.outcome
  const failures = failuresIn(report).filter(({ body }) => body.join('\n') !== sentence)
  return [sentence, ...failures.flatMap(({ test, body }) => ['', test.name, ...body])].join('\n')
}
