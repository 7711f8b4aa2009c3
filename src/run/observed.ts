import type { BodyRead, Ending, Exchange, HeaderList, RequestSent, Timings } from '../define/exchange.ts'
import type { Judgement } from '../judge/judgement.ts'

/** What a report is made of, of an exchange. */
export interface Observed {
  readonly id: string
  readonly request: RequestSent
  /** Undefined when no answer came. */
  readonly status: number | undefined
  /** Header fields of the response; empty when no answer came. */
  readonly headers: HeaderList
  readonly reads: readonly BodyRead[]
  readonly ending: Ending
  readonly startedAtMs: number
  readonly timings: Timings
  readonly responseBytes: number
  readonly judgement: Judgement
  /** The cell that sent it, and the round of `repeat` counted from 1. */
  readonly cell?: string
  readonly repetition?: number
  /** True when its refusal is not held against the target. */
  readonly excused?: boolean
  /** Where it was read from. */
  readonly source?: { readonly file: string; readonly entry: number; readonly comment?: string }
}

/** What a report is made of, of a captured exchange. */
export function observe(
  exchange: Exchange,
  judgement: Judgement,
  rest: Pick<Observed, 'cell' | 'repetition' | 'excused' | 'source'> = {},
): Observed {
  return {
    id: exchange.id,
    request: exchange.request,
    status: exchange.head?.status,
    headers: exchange.head?.headers ?? [],
    reads: exchange.reads,
    ending: exchange.ending,
    startedAtMs: exchange.startedAtMs,
    timings: exchange.timings,
    responseBytes: exchange.reads.reduce((sum, { bytes }) => sum + bytes.length, 0),
    judgement,
    ...rest,
  }
}
