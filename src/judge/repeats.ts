import type { ChunkView } from '../define/chunk.ts'
import type { SseEvent, StreamEvent } from '../define/stream.ts'
import { hasFrameOf, pieceIn, type Piece } from './piece.ts'
import { PieceTemplate } from './piece-template.ts'

/** A frame that has come: with what piece first, and how often in a row. Some checks look at what follows the first. */
interface Met {
  readonly piece: Piece
  times: number
  /** How the JSON of further pieces reads; undefined where that cannot be told, and as long as it is not worth it. */
  template: PieceTemplate | undefined
}

/** To make a template costs as much as it saves for some pieces. Many streams end sooner. */
const WORTH_A_TEMPLATE = 5

const NONE: readonly Met[] = []

/**
 * Tells the chunks of a stream that only bring the next piece of a text, nearly all of most streams, from those that
 * say anything new.
 */
export class Repeats {
  /** The last frame of a piece of a text and that of the arguments of a call, since the last payload that was neither. */
  #frames = NONE

  /** Reads the data of the next event without parsing, if its frame is that of the last two pieces of its kind. */
  read(sse: SseEvent): ChunkView | undefined {
    const { data } = sse
    if (data === undefined || this.#frames.length === 0 || !hasDataAlone(sse)) return undefined
    for (const { template } of this.#frames) {
      const chunk = template?.read(data)
      if (chunk !== undefined) return chunk
    }
    return undefined
  }

  /** Takes the next payload, where it has been parsed. Gives whether its frame is that of the last two of its kind. */
  take({ payload, text, sse, mended }: StreamEvent): boolean {
    if (payload.kind === 'chunk' && mended === undefined && hasDataAlone(sse)) {
      const { chunk } = payload
      const met = this.#frames.find(({ piece }) => hasFrameOf(piece, chunk))
      if (met !== undefined) {
        met.times++
        if (met.times === WORTH_A_TEMPLATE) met.template = PieceTemplate.of(met.piece, text)
        return met.times > 2
      }
      const piece = pieceIn(chunk)
      if (piece !== undefined) {
        this.#meet({ piece, times: 1, template: undefined })
        return false
      }
    }
    this.#frames = NONE
    return false
  }

  #meet(next: Met): void {
    this.#frames = [...this.#frames.filter(({ piece }) => isOfCall(piece) !== isOfCall(next.piece)), next]
  }
}

const isOfCall = ({ call }: Piece): boolean => call !== undefined

/** Whether an event consists of one line of data. */
function hasDataAlone({ dataLines, terminated, type, id, retry, unknownLines }: SseEvent): boolean {
  const isWhole = dataLines === 1 && terminated && unknownLines.length === 0
  return isWhole && type === undefined && id === undefined && retry === undefined
}
