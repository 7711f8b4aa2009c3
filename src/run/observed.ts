import type { BodyRead, Ending, Exchange, HeaderList, RequestSent, Timings } from '../define/exchange.ts'
import type { RulesExamined } from '../judge/examination.ts'
import type { Judgement, Violation } from '../judge/judgement.ts'
import { usageOf, type Recorded } from './courier.ts'
import { recordsOf, type CellRun } from './schedule.ts'

/** What a report is made of, of an exchange. */
export interface Observed {
  readonly id: string
  readonly request: RequestSent
  /** Undefined when no answer came. */
  readonly status: number | undefined
  /** Header fields of the response; empty when no answer came. */
  readonly headers: HeaderList
  /** Empty as well where the body was not kept, as of an exchange that breaks nothing. */
  readonly reads: readonly BodyRead[]
  readonly ending: Ending
  readonly startedAtMs: number
  readonly timings: Timings
  readonly responseBytes: number
  readonly found: Found
  /** The cell that sent it. */
  readonly cell?: string
  /** What counts as trying the same again: see `Evidence`. */
  readonly round: string
  /** True when its refusal is not held against the target. */
  readonly excused?: boolean
  /** Where it was read from. */
  readonly source?: { readonly file: string; readonly entry: number; readonly comment?: string }
}

/** What judging found, as far as a report tells of it. */
export interface Found {
  readonly violations: readonly Violation[]
  readonly examined: RulesExamined
  /** Whether a stream was asked for. */
  readonly streamed: boolean
  /** Number of SSE events; 0 for documents. */
  readonly events: number
  readonly firstContentMs: number | undefined
  /** Tokens, as the target counts them. */
  readonly usage: { readonly prompt: number; readonly completion: number } | undefined
}

/** What a report is made of, of a captured exchange. */
export function observe(
  exchange: Exchange,
  judgement: Judgement,
  rest: Pick<Observed, 'cell' | 'round' | 'excused' | 'source'> & { readonly responseBytes?: number },
): Observed {
  return {
    id: exchange.id,
    request: exchange.request,
    status: exchange.head?.status,
    headers: exchange.head?.headers ?? [],
    reads: exchange.reads,
    ending: judgement.stopped ?? exchange.ending,
    startedAtMs: exchange.startedAtMs,
    timings: exchange.timings,
    responseBytes: exchange.reads.reduce((sum, { bytes }) => sum + bytes.length, 0),
    found: {
      violations: judgement.violations,
      examined: judgement.examined,
      streamed: judgement.request.chat.stream === true,
      events: judgement.events,
      firstContentMs: judgement.firstContentMs,
      usage: usageOf(judgement),
    },
    ...rest,
  }
}

/** What a report is made of, of the exchanges of a run. */
export function observedOf(records: readonly Recorded[], runs: readonly CellRun[]): readonly Observed[] {
  const rounds = new Map(
    runs.flatMap(({ attempts }) =>
      attempts.flatMap((attempt) =>
        recordsOf(attempt).map(({ exchange }) => [exchange.id, attempt.repetition] as const),
      ),
    ),
  )
  return records.map(({ exchange, judgement, cell, excused, bodyBytes }) =>
    observe(exchange, judgement, {
      responseBytes: bodyBytes,
      ...(cell === undefined ? {} : { cell }),
      // Probes ask once and briefly: together they are one round.
      round: cell === undefined ? '' : `${cell}#${rounds.get(exchange.id) ?? 1}`,
      excused: excused !== undefined,
    }),
  )
}
