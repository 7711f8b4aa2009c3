import type { Ending, Exchange, RequestSent, Timings } from '../define/exchange.ts'
import type { Judgement } from '../judge/judgement.ts'

/** What a report keeps of an exchange: all but the bytes of the answer. */
export interface Observed {
  readonly id: string
  readonly request: RequestSent
  /** Undefined when no answer came. */
  readonly status: number | undefined
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

/** What a report keeps of a captured exchange. */
export function observe(
  exchange: Exchange,
  judgement: Judgement,
  rest: Pick<Observed, 'cell' | 'repetition' | 'excused' | 'source'> = {},
): Observed {
  return {
    id: exchange.id,
    request: exchange.request,
    status: exchange.head?.status,
    ending: exchange.ending,
    startedAtMs: exchange.startedAtMs,
    timings: exchange.timings,
    responseBytes: exchange.reads.reduce((sum, { bytes }) => sum + bytes.length, 0),
    judgement,
    ...rest,
  }
}
