import { ConformanceError, failuresIn } from '../library/conformance-error.ts'
import { testGroups, type TestEntry } from '../report/test-entries.ts'
import { visibleReport } from '../report/visible.ts'
import type { Report } from '../types/report.ts'

/** The part of Vitest's context of a test that is needed. Versions before 3.2 have no annotations. */
export interface Context {
  skip(note?: string): void
  annotate?(message: string, type?: string): PromiseLike<unknown>
}

/** What the tests of a run say. */
export interface Verdicts {
  /** Ends the test of a cell with the verdict of the cell. */
  settle(cell: string, context: Context): Promise<void>
  /** Ends the test of the run as a whole. */
  settleWhole(): void
}

/** The verdicts that a report holds, for tests to end with. */
export function verdictsOf(report: Report): Verdicts {
  const cells = new Set(report.cells.map(({ id }) => id))
  const entries = new Map(
    testGroups(visibleReport(report)).flatMap(({ tests }) =>
      tests.flatMap((test) => (cells.has(test.name) ? [[test.name, test] as const] : [])),
    ),
  )
  return {
    async settle(cell, context) {
      const test = entries.get(cell)
      if (test === undefined) throw new ConformanceError(`the report of the run says nothing of ${cell}`, report)
      const { outcome, output } = test
      if (outcome?.kind === 'skipped') return context.skip(outcome.message)
      if (outcome !== undefined) throw new ConformanceError(wordsFor(test, report), report)
      if (output.length > 0) await context.annotate?.(output.join('\n'), 'warning')
    },
    settleWhole() {
      const { sentence, exitCode } = report.outcome
      if (exitCode === 0) return
      const others = failuresIn(report).filter(({ test }) => !cells.has(test.name))
      const told = others.flatMap(({ test, body }) => (test.name === 'outcome' ? [] : ['', test.name, ...body]))
      throw new ConformanceError([sentence, ...told].join('\n'), report)
    },
  }
}

/** Rules and symptoms first, then what the report says of them. */
function wordsFor({ name, outcome }: TestEntry, report: Report): string {
  const violations = report.exchanges.flatMap(({ cell, violations: all }) => (cell === name ? all : []))
  const failing = violations.filter(
    ({ severity, follows }) =>
      follows === undefined &&
      (severity[report.profile] === 'error' || (report.strict && severity[report.profile] === 'warning')),
  )
  const symptoms = new Set(failing.map(({ rule, symptom }) => `${rule}/${symptom}`))
  const body = outcome?.body ?? []
  if (outcome?.kind === 'error' || symptoms.size === 0) return body.join('\n')
  return [[...symptoms].join(', '), '', ...body].join('\n')
}
