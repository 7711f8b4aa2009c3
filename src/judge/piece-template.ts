import { viewChunk, type ChunkView } from '../define/chunk.ts'
import { literal } from '../define/pattern.ts'
import { chunkWith, type Piece } from './piece.ts'

/** No template is made of a longer text: the gain is in the many short ones. */
const LONGEST = 4096
/** A character of a JSON string that stands for itself. */
const PLAIN = String.raw`[^"\\\x00-\x1f\x7f-\x9f]`

interface Gap {
  readonly of: 'text' | 'obfuscation'
  /** Where the characters between the quotes are. */
  readonly start: number
  readonly end: number
}

/**
 * The JSON text of a piece with gaps for its texts. Where the text of a chunk differs from it in the gaps alone, that
 * chunk is known without parsing, which costs several times as much as to compare it.
 */
export class PieceTemplate {
  readonly #piece: Piece
  /** Its groups are what stands in the gaps, in their order. */
  readonly #pattern: RegExp
  readonly #textGroup: number
  readonly #fillerGroup: number

  private constructor(piece: Piece, gaps: readonly Gap[], json: string) {
    this.#piece = piece
    const upToGaps = gaps.map(({ of, start }, gap) => {
      const before = json.slice(gaps[gap - 1]?.end ?? 0, start)
      return `${literal(before)}(${PLAIN}${of === 'text' ? '+' : '*'})`
    })
    this.#pattern = new RegExp(`^${upToGaps.join('')}${literal(json.slice(gaps.at(-1)?.end))}$`)
    this.#textGroup = 1 + gaps.findIndex(({ of }) => of === 'text')
    this.#fillerGroup = 1 + gaps.findIndex(({ of }) => of === 'obfuscation')
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
    const found = this.#pattern.exec(json)
    if (found === null) return undefined
    const filler = this.#fillerGroup === 0 ? undefined : found[this.#fillerGroup]
    return viewChunk(chunkWith(this.#piece, found[this.#textGroup] ?? '', filler))
  }
}

/** The gap of a member that stands in the JSON text just once, so that it is the one meant. */
function gapIn(json: string, member: string, of: Gap['of']): Gap | undefined {
  const [found, ...others] = json.matchAll(new RegExp(`"${member}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`, 'g'))
  if (found === undefined || others.length > 0) return undefined
  const end = found.index + found[0].length - 1
  return { of, start: end - (found[1] ?? '').length, end }
}
