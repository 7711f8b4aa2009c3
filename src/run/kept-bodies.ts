import type { BodyRead, Exchange } from '../define/exchange.ts'
import type { Judgement } from '../judge/judgement.ts'

/** A body up to this size is kept whole, as long as there is room for it. */
export const KEPT_BODY_BYTES: number = 4 * 1024 * 1024
/** Room for the bodies of a run; what comes once it is used up is kept whole only where it is small. */
export const KEPT_RUN_BYTES: number = 256 * 1024 * 1024
/** What is kept of all others: more than a report shows. */
export const KEPT_PART_BYTES: number = 64 * 1024

/** An exchange as a run keeps it once it has been judged. */
export interface KeptExchange {
  readonly exchange: Exchange
  readonly judgement: Judgement
  /** Bytes of the body as it came. */
  readonly bodyBytes: number
  /** False where only the beginning of the body is kept: it can be shown, and compared with nothing. */
  readonly isWhole: boolean
}

/** Keeps the memory of a run bounded, whatever the target sends. */
export interface BodyKeeper {
  /** The exchange and what judging it found, cut to what there is room for. */
  keep(exchange: Exchange, judgement: Judgement): KeptExchange
}

/** Makes the keeper of a run. */
export function createBodyKeeper(): BodyKeeper {
  let left = KEPT_RUN_BYTES
  return {
    keep(exchange, judgement) {
      const bodyBytes = exchange.reads.reduce((sum, { bytes }) => sum + bytes.length, 0)
      if (bodyBytes <= Math.max(KEPT_PART_BYTES, Math.min(left, KEPT_BODY_BYTES))) {
        left -= bodyBytes
        return { exchange, judgement, bodyBytes, isWhole: true }
      }
      return {
        exchange: { ...exchange, reads: beginning(exchange.reads) },
        judgement: withoutTexts(judgement),
        bodyBytes,
        isWhole: false,
      }
    },
  }
}

/** Copies: a view would hold on to all of the buffer that it is a part of. */
function beginning(reads: readonly BodyRead[]): readonly BodyRead[] {
  let left = KEPT_PART_BYTES
  const begun: BodyRead[] = []
  for (const { bytes, atMs } of reads) {
    if (left <= 0) break
    begun.push({ bytes: Uint8Array.prototype.slice.call(bytes, 0, left), atMs })
    left -= bytes.length
  }
  return begun
}

function withoutTexts(judgement: Judgement): Judgement {
  const { answer } = judgement
  return answer === undefined ? judgement : { ...judgement, answer: { ...answer, raw: {}, choices: [] } }
}
