import type { ChunkView } from '../define/chunk.ts'
import type { SseEvent, StreamEvent } from '../define/stream.ts'
import { hasFrameOf, pieceIn, type Piece } from './piece.ts'

/** A frame that has come, and whether it has come again: some checks look at what follows the first. */
interface Met {
  readonly piece: Piece
  isMetAgain: boolean
}

/**
 * Tells the chunks of a stream that only bring the next piece of a text, nearly all of most streams, from those that
 * say anything new.
 */
export class Repeats {
  /** The last frames of a piece of a text and of the arguments of a call, since the last payload that was neither. */
  #ofText: Met | undefined
  #ofCall: Met | undefined

  /** Takes the next payload. Gives whether it is a piece whose frame the last two of its kind have. */
  take(event: StreamEvent): boolean {
    const { payload } = event
    if (payload.kind === 'chunk' && isPlain(event)) {
      const { chunk } = payload
      const met = fits(this.#ofText, chunk) ?? fits(this.#ofCall, chunk)
      if (met !== undefined) {
        if (met.isMetAgain) return true
        met.isMetAgain = true
        return false
      }
      const piece = pieceIn(chunk)
      if (piece !== undefined) {
        if (piece.call === undefined) this.#ofText = { piece, isMetAgain: false }
        else this.#ofCall = { piece, isMetAgain: false }
        return false
      }
    }
    this.#ofText = undefined
    this.#ofCall = undefined
    return false
  }
}

function fits(met: Met | undefined, chunk: ChunkView): Met | undefined {
  return met !== undefined && hasFrameOf(met.piece, chunk) ? met : undefined
}

/** Whether the event of a payload consists of it, on one line of data. */
const isPlain = ({ sse, mended }: StreamEvent): boolean => mended === undefined && hasDataAlone(sse)

function hasDataAlone({ dataLines, terminated, type, id, retry, unknownLines }: SseEvent): boolean {
  const isWhole = dataLines === 1 && terminated && unknownLines.length === 0
  return isWhole && type === undefined && id === undefined && retry === undefined
}
