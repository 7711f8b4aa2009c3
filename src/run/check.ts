import type { Exchange, RequestSent } from '../define/exchange.ts'
import type { Profile } from '../define/profile.ts'
import type { Judge } from '../judge/judge.ts'
import type { Report } from '../types/report.ts'
import type { HarExchange, HarProblem } from '../wire/har-read.ts'
import type { Redactor } from '../wire/redact.ts'
import { UsageError } from '../wire/usage-error.ts'
import type { Baseline } from './baseline.ts'
import { createLedger, type LedgerLimits } from './ledger.ts'
import { Remarks } from './remarks.ts'
import { trafficReport } from './traffic-report.ts'

/** A capture: the name of its file, and what is read from it, as it is read. */
export interface Capture {
  readonly file: string
  readonly items: Iterable<HarExchange | HarProblem> | AsyncIterable<HarExchange | HarProblem>
}

export interface CheckOptions {
  readonly captures: readonly Capture[]
  readonly judge: Judge
  readonly profiles: readonly Profile[]
  /** Name of the profile that sets the exit code. */
  readonly profile: string
  readonly strict: boolean
  readonly tool: { readonly version: string; readonly suiteVersion: string }
  readonly redactor: Redactor
  /** What is known to fail. */
  readonly baseline?: Baseline
  /** The command that sends a request again, without secrets. */
  readonly curl: (request: RequestSent) => string
  /** How much of the captures is kept while they are read. */
  readonly ledgerLimits?: LedgerLimits
  /** Ends the reading early, with a partial report; a reason that is a string is shown. */
  readonly signal?: AbortSignal
}

/** What checking gave. */
export interface CheckResult {
  readonly report: Report
  /** The report as it would be with another baseline. */
  readonly reportWith: (baseline: Baseline) => Report
}

/**
 * Judges every exchange of some captures as it is read, and the relations between those of one origin within a capture.
 * What of a capture is broken makes the outcome incomplete; what is no traffic of the API is left out. Rejects with a
 * UsageError for a capture without a single exchange to judge: that proves nothing and is never a green run.
 */
export async function checkCaptures(options: CheckOptions): Promise<CheckResult> {
  const { captures, judge, redactor, signal } = options
  const startedAtMs = Date.now()
  const ledger = createLedger({
    judge,
    redactor,
    ...(options.ledgerLimits !== undefined && { limits: options.ledgerLimits }),
  })
  const skipped = new Remarks()
  const broken = new Remarks()
  for (const [position, { file, items }] of captures.entries()) {
    const before = ledger.exchanges
    let why: string | undefined
    for await (const item of items) {
      if (signal?.aborted === true) break
      if ('exchange' in item) {
        // The number of the entry is unique in its file only.
        const id = captures.length === 1 ? item.exchange.id : `${position + 1}:${item.exchange.id}`
        const exchange: Exchange = { ...item.exchange, id }
        const { entry, comment } = item
        const source = { file, entry, ...(comment !== undefined && { comment }) }
        ledger.add(exchange, judge.judge(exchange), { source })
      } else if (item.kind === 'skipped') {
        skipped.add({ where: file, message: item.message })
      } else {
        why ??= item.message
        broken.add({ where: item.entry === undefined ? 'file' : `entry ${item.entry}`, message: item.message })
      }
    }
    if (ledger.exchanges === before && signal?.aborted !== true) {
      throw new UsageError('empty-capture', why ?? `${file}: no entry is traffic of the API`)
    }
    ledger.separate()
  }
  const contents = ledger.contents()
  const stopped = whyStopped(signal)
  const incomplete = broken.count > 0 ? `${broken.count} of the input could not be read` : stopped
  // The sentence of a report that fails has no room for it.
  const atEnd = stopped === undefined ? [] : [{ where: 'input', message: stopped }]
  const reportWith = (baseline: Baseline | undefined): Report =>
    trafficReport(contents, {
      tool: options.tool,
      command: 'check',
      startedAtMs,
      profiles: options.profiles,
      profile: options.profile,
      strict: options.strict,
      target: { files: captures.map(({ file }) => file) },
      notes: skipped.told('more entries were skipped').map(({ message }) => message),
      rules: judge.rules,
      problems: [...broken.told('more entries could not be read'), ...atEnd],
      ...(incomplete !== undefined && { incomplete }),
      ...(baseline !== undefined && { baseline }),
      redact: redactor.json,
      curl: options.curl,
    })
  return { report: reportWith(options.baseline), reportWith }
}

function whyStopped(signal: AbortSignal | undefined): string | undefined {
  if (signal?.aborted !== true) return undefined
  return typeof signal.reason === 'string' ? signal.reason : 'the reading was stopped'
}
