import type { Report } from '../types/report.ts'
import { buildReport, type ReportInput } from './document.ts'
import type { LedgerContents } from './ledger.ts'
import { unknownCapabilities } from './probe.ts'

/** What a report on traffic is made of, beside what the books say. */
export type TrafficInput = Omit<
  ReportInput,
  keyof LedgerContents | 'durationMs' | 'capabilities' | 'required' | 'cells' | 'retries' | 'rerun'
>

/** Makes the report of traffic of others: nothing was sent, so that there are no cells and nothing is known to be lacking. */
export function trafficReport(contents: LedgerContents, input: TrafficInput): Report {
  return buildReport({
    ...input,
    ...contents,
    durationMs: Date.now() - input.startedAtMs,
    capabilities: unknownCapabilities(),
    required: new Set(),
    cells: [],
    retries: 0,
    rerun: () => '',
  })
}
