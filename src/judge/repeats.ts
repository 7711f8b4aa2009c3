import type { SseEvent, StreamEvent } from '../define/stream.ts'
import { hasFrameOf, pieceIn, type Piece } from './piece.ts'

/**
 * Tells the chunks of a stream that only bring the next piece of a text, nearly all of most streams, from those that
 * say anything new.
 */
export class Repeats {
  /** The last pieces of a text and of a call, since the last payload that was none. */
  #ofText: Piece | undefined
  #ofCall: Piece | undefined

  /** Takes the next payload. Gives whether it is a piece with the frame of the last one of its kind. */
  take(event: StreamEvent): boolean {
    const { payload } = event
    if (payload.kind === 'chunk' && isPlain(event)) {
      const { chunk } = payload
      if (this.#ofText !== undefined && hasFrameOf(this.#ofText, chunk)) return true
      if (this.#ofCall !== undefined && hasFrameOf(this.#ofCall, chunk)) return true
      const piece = pieceIn(chunk)
      if (piece !== undefined) {
        if (piece.call === undefined) this.#ofText = piece
        else this.#ofCall = piece
        return false
      }
    }
    this.#ofText = undefined
    this.#ofCall = undefined
    return false
  }
}

/** Whether the event of a payload consists of it, on one line of data. */
const isPlain = ({ sse, mended }: StreamEvent): boolean => mended === undefined && hasDataAlone(sse)

function hasDataAlone({ dataLines, terminated, type, id, retry, unknownLines }: SseEvent): boolean {
  const isWhole = dataLines === 1 && terminated && unknownLines.length === 0
  return isWhole && type === undefined && id === undefined && retry === undefined
}
