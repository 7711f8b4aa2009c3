import type { Baseline } from '../run/baseline.ts'
import type { Names } from '../setup/baseline-file.ts'
import type { Report } from '../types/report.ts'
import { flag, text, type Arguments } from './arguments.ts'
import type { Io } from './io.ts'

/** What was judged, and how it can be judged by another baseline. */
export interface Unsettled {
  readonly report: Report
  /** What it was held against. */
  readonly baseline: Baseline | undefined
  /** What a baseline may name. */
  readonly rulebook: Names
  readonly reportWith: (baseline: Baseline) => Report
}

/** The report as it is once the baseline is updated, where `--update-baseline` asks for that. */
export async function settledReport(args: Arguments, io: Io, unsettled: Unsettled): Promise<Report> {
  if (!flag(args, 'update-baseline')) return unsettled.report
  const { acceptFailures } = await import('./accept-failures.ts')
  return acceptFailures({ ...unsettled, file: text(args, 'baseline'), say: (words) => io.err(words) })
}
