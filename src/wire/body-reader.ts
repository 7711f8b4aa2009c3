import { headerValues, type HeaderList } from '../define/exchange.ts'
import { latin1, MAX_HEADER_BYTES, readField, tokens } from './field-lines.ts'
import { BrokenMessage } from './transport-failure.ts'

/** What tells where a body ends. */
export type Framing =
  | { readonly kind: 'none' | 'chunked' | 'until-close' }
  | { readonly kind: 'counted'; readonly length: number }

/**
 * The framing that the header fields of a message declare: RFC 9112 §6.3. `otherwise` is what holds without a length.
 * Throws a BrokenMessage where they contradict each other.
 */
export function framingOf(headers: HeaderList, otherwise: 'none' | 'until-close'): Framing {
  const codings = tokens(headers, 'transfer-encoding')
  const lengths = headerValues(headers, 'content-length')
  if (codings.length > 0) {
    if (lengths.length > 0) {
      throw new BrokenMessage('invalid-http', 'Content-Length and Transfer-Encoding are both there')
    }
    return { kind: codings.at(-1) === 'chunked' ? 'chunked' : otherwise }
  }
  const [length = ''] = lengths
  if (lengths.length === 0) return { kind: otherwise }
  if (lengths.length > 1 || !/^\d{1,15}$/.test(length)) {
    throw new BrokenMessage('invalid-http', `Content-Length is ${JSON.stringify(lengths.join(', '))}`)
  }
  return length === '0' ? { kind: 'none' } : { kind: 'counted', length: Number(length) }
}

const LF = 0x0a
const LINE_END_BYTES = 2
const MAX_CHUNK_LINE_BYTES = 4096

type State = 'content' | 'until-close' | 'size' | 'content-end' | 'trailers' | 'over'

/** Reads a body off a connection by its framing. Throws a BrokenMessage where the bytes do not keep to it. */
export class BodyReader {
  /** The trailer fields so far. */
  readonly trailers: [string, string][] = []
  readonly #onBody: (bytes: Buffer) => void
  readonly #isChunked: boolean
  #state: State
  /** Bytes of the body, or of the chunk, that are still to come. */
  #due = 0
  /** The beginning of a line of the framing that reads have cut. */
  #line = ''
  #trailerBytes = 0

  /** `onBody` takes the bytes without their framing. */
  constructor(framing: Framing, onBody: (bytes: Buffer) => void) {
    this.#onBody = onBody
    this.#isChunked = framing.kind === 'chunked'
    switch (framing.kind) {
      case 'none':
        this.#state = 'over'
        break
      case 'counted':
        this.#due = framing.length
        this.#state = framing.length === 0 ? 'over' : 'content'
        break
      case 'chunked':
        this.#state = 'size'
        break
      case 'until-close':
        this.#state = 'until-close'
        break
      default:
        this.#state = framing satisfies never
    }
  }

  /** Whether the body has ended as its framing says. */
  get isOver(): boolean {
    return this.#state === 'over'
  }

  /** Takes what came next, up to the end of the body, and tells how many bytes that were. */
  take(bytes: Buffer): number {
    let at = 0
    while (at < bytes.length && this.#state !== 'over') at = this.#step(bytes, at)
    return at
  }

  /** Takes the end of the connection. */
  close(): void {
    if (this.#state === 'until-close') this.#state = 'over'
    if (this.#state !== 'over') throw new BrokenMessage('cut-off', 'the connection was closed')
  }

  #step(bytes: Buffer, at: number): number {
    switch (this.#state) {
      case 'content':
        return this.#content(bytes, at)
      case 'until-close':
        this.#onBody(bytes.subarray(at))
        return bytes.length
      case 'size':
        return this.#upToLineEnd(bytes, at, MAX_CHUNK_LINE_BYTES, 'a chunk size', (line) => this.#chunkSize(line))
      case 'content-end':
        return this.#upToLineEnd(bytes, at, 0, 'the end of a chunk', () => {
          this.#state = 'size'
        })
      case 'trailers':
        return this.#upToLineEnd(bytes, at, MAX_HEADER_BYTES - this.#trailerBytes, 'a trailer field', (line) =>
          this.#trailer(line),
        )
      case 'over':
        return at
      default:
        return this.#state satisfies never
    }
  }

  #content(bytes: Buffer, at: number): number {
    const end = Math.min(bytes.length, at + this.#due)
    this.#due -= end - at
    if (this.#due === 0) this.#state = this.#isChunked ? 'content-end' : 'over'
    this.#onBody(bytes.subarray(at, end))
    return end
  }

  /** Takes bytes of a line of at most so many, and the line once it is whole. */
  #upToLineEnd(bytes: Buffer, at: number, limit: number, what: string, take: (line: string) => void): number {
    const lf = bytes.indexOf(LF, at)
    const end = lf < 0 ? bytes.length : lf + 1
    if (this.#line.length + end - at > limit + LINE_END_BYTES) throw noLineEnd(what)
    this.#line += latin1(bytes.subarray(at, end))
    if (lf < 0) return end
    if (!this.#line.endsWith('\r\n')) throw noLineEnd(what)
    const line = this.#line.slice(0, -LINE_END_BYTES)
    this.#line = ''
    take(line)
    return end
  }

  #chunkSize(line: string): void {
    const size = /^([\da-f]{1,12})[ \t]*(?:;.*)?$/i.exec(line)?.[1]
    if (size === undefined) throw new BrokenMessage('invalid-http', `a chunk size is ${JSON.stringify(line)}`)
    this.#due = Number.parseInt(size, 16)
    this.#state = this.#due === 0 ? 'trailers' : 'content'
  }

  #trailer(line: string): void {
    this.#trailerBytes += line.length
    if (line === '') this.#state = 'over'
    else this.trailers.push(readField(line))
  }
}

const noLineEnd = (what: string): BrokenMessage =>
  new BrokenMessage('invalid-http', `no line end where ${what} is to end`)
