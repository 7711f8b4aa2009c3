import type { ChunkView } from '../define/chunk.ts'
import type { SseEvent, StreamEvent } from '../define/stream.ts'
import { hasFrameOf, pieceIn, type Piece } from './piece.ts'
import { PieceTemplate } from './piece-template.ts'

/** A frame that has come. */
interface Met {
  readonly piece: Piece
  readonly template: PieceTemplate | undefined
  /** Whether it has come again: some checks look at what follows the first. */
  isMetAgain: boolean
}

/** A piece that was read without parsing, and whether it only repeats a frame. */
export interface PieceRead {
  readonly chunk: ChunkView
  readonly repeats: boolean
}

/**
 * Tells the chunks of a stream that only bring the next piece of a text, nearly all of most streams, from those that
 * say anything new.
 */
export class Repeats {
  /** The last frames of a piece of a text and of the arguments of a call, since the last payload that was neither. */
  #ofText: Met | undefined
  #ofCall: Met | undefined

  /** Reads the data of the next event, if the text around its own is that of a piece that has come. */
  read(sse: SseEvent): PieceRead | undefined {
    const { data } = sse
    if (data === undefined || (this.#ofText ?? this.#ofCall) === undefined || !hasDataAlone(sse)) return undefined
    return readAs(this.#ofText, data) ?? readAs(this.#ofCall, data)
  }

  /** Takes the next payload, where it has been parsed. Gives whether its frame is that of the last two of its kind. */
  take({ payload, text, sse, mended }: StreamEvent): boolean {
    if (payload.kind === 'chunk' && mended === undefined && hasDataAlone(sse)) {
      const { chunk } = payload
      const met = hasFrame(this.#ofText, chunk) ?? hasFrame(this.#ofCall, chunk)
      if (met !== undefined) return meetAgain(met)
      const piece = pieceIn(chunk)
      if (piece !== undefined) {
        const first = { piece, template: PieceTemplate.of(piece, text), isMetAgain: false }
        if (piece.call === undefined) this.#ofText = first
        else this.#ofCall = first
        return false
      }
    }
    this.#ofText = undefined
    this.#ofCall = undefined
    return false
  }
}

function readAs(met: Met | undefined, data: string): PieceRead | undefined {
  const chunk = met?.template?.read(data)
  return met === undefined || chunk === undefined ? undefined : { chunk, repeats: meetAgain(met) }
}

function hasFrame(met: Met | undefined, chunk: ChunkView): Met | undefined {
  return met !== undefined && hasFrameOf(met.piece, chunk) ? met : undefined
}

/** Gives whether it had been met again before. */
function meetAgain(met: Met): boolean {
  if (met.isMetAgain) return true
  met.isMetAgain = true
  return false
}

/** Whether an event consists of one line of data. */
function hasDataAlone({ dataLines, terminated, type, id, retry, unknownLines }: SseEvent): boolean {
  const isWhole = dataLines === 1 && terminated && unknownLines.length === 0
  return isWhole && type === undefined && id === undefined && retry === undefined
}
