import { viewChunk, type ChunkView } from '../define/chunk.ts'
import { chunkWith, type Piece } from './piece.ts'

/** No template is made of a longer text: the gain is in the many short ones. */
const LONGEST = 16_384
/** What a JSON text may not hold as it is, or does not mean as it is. */
const NEEDS_PARSING = /[\\\p{Cc}]/u

interface Gap {
  readonly of: 'text' | 'obfuscation'
  /** Where the characters between the quotes are. */
  readonly start: number
  readonly end: number
}

/**
 * The JSON text of a piece with gaps for its texts. Where the text of a chunk differs from it in the gaps alone, that
 * chunk is known without parsing, which costs several times as much as the comparison.
 */
export class PieceTemplate {
  readonly #piece: Piece
  readonly #gaps: readonly Gap[]
  /** The JSON before, between and behind the gaps. */
  readonly #parts: readonly string[]
  readonly #last: string

  private constructor(piece: Piece, gaps: readonly Gap[], json: string) {
    this.#piece = piece
    this.#gaps = gaps
    this.#parts = gaps.map(({ start }, gap) => json.slice(gaps[gap - 1]?.end ?? 0, start))
    this.#last = json.slice(gaps.at(-1)?.end ?? 0)
  }

  /** The template of a piece and its JSON text; undefined where the gaps cannot be told for sure. */
  static of(piece: Piece, json: string): PieceTemplate | undefined {
    if (json.length > LONGEST) return undefined
    const { obfuscation } = piece.chunk
    const member = piece.call === undefined ? piece.member : 'arguments'
    const text = gapIn(json, member, 'text')
    const filler = typeof obfuscation === 'string' ? gapIn(json, 'obfuscation', 'obfuscation') : undefined
    if (text === undefined || (filler === undefined && typeof obfuscation === 'string')) return undefined
    const gaps = [text, ...(filler === undefined ? [] : [filler])]
    return new PieceTemplate(
      piece,
      gaps.toSorted((one, other) => one.start - other.start),
      json,
    )
  }

  /** The chunk that a JSON text is, if it differs in the gaps alone and they need no parsing; else undefined. */
  read(json: string): ChunkView | undefined {
    let text = ''
    let obfuscation: string | undefined
    let at = 0
    for (let gap = 0; gap < this.#gaps.length; gap++) {
      const part = this.#parts[gap] ?? ''
      const start = at + part.length
      if (json.slice(at, start) !== part) return undefined
      at = json.indexOf('"', start)
      if (at === -1) return undefined
      const found = json.slice(start, at)
      if (NEEDS_PARSING.test(found)) return undefined
      if (this.#gaps[gap]?.of === 'text') text = found
      else obfuscation = found
    }
    if (text === '' || json.slice(at) !== this.#last) return undefined
    return viewChunk(chunkWith(this.#piece, text, obfuscation))
  }
}

/** The gap of a member that stands in the JSON text just once, so that it is the one meant. */
function gapIn(json: string, member: string, of: Gap['of']): Gap | undefined {
  const [found, ...others] = json.matchAll(new RegExp(`"${member}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`, 'g'))
  if (found === undefined || others.length > 0) return undefined
  const end = found.index + found[0].length - 1
  return { of, start: end - (found[1] ?? '').length, end }
}
