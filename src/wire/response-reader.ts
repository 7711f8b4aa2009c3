import { headerValues, type HeaderList, type ResponseHead } from '../define/exchange.ts'
import { BrokenAnswer } from './transport-failure.ts'

/** Told of a response as it comes in. */
export interface ResponseParts {
  /** The final head (informational ones are skipped), and what stood on the connection before it. */
  readonly onHead: (head: ResponseHead, stray: Uint8Array) => void
  /** Bytes of the body, without their framing. */
  readonly onBody: (bytes: Uint8Array) => void
}

/** What may stand before a status line until nobody believes any more that one follows. */
export const MAX_STRAY_BYTES = 16_384
export const MAX_HEADER_BYTES = 65_536
const MAX_CHUNK_LINE_BYTES = 4096
const LINE_END = '\r\n'
const HEAD_END = '\r\n\r\n'
const STATUS_LINE_START = 'HTTP/'
const STATUS_LINE = /^HTTP\/1\.([01]) ([1-9]\d{2})(?: (.*))?$/
const FIELD = /^([\w!#$%&'*+.^`|~-]+):[ \t]*(.*?)[ \t]*$/
const NO_BODY: ReadonlySet<number> = new Set([204, 304])

type State = 'start' | 'head' | 'counted' | 'chunk-size' | 'chunk' | 'chunk-end' | 'trailers' | 'until-close' | 'over'

/**
 * Reads one HTTP/1.1 response off a connection, by the framing of RFC 9112, and tells it apart from what stands around
 * it. Throws a BrokenAnswer where the bytes are no such response.
 */
export class ResponseReader {
  readonly #parts: ResponseParts
  /** Whether another response came before this one, so that something may be left over from it. */
  #followsAnother: boolean
  #state: State = 'start'
  /** Bytes that do not make up what is waited for yet. */
  #pending: Buffer = Buffer.alloc(0)
  #stray: Uint8Array = new Uint8Array()
  /** Bytes of the body, or of the chunk, that are still to come. */
  #due = 0
  #trailerBytes = 0
  #keepsAlive = false

  constructor(parts: ResponseParts, followsAnother: boolean) {
    this.#parts = parts
    this.#followsAnother = followsAnother
  }

  /** Whether the response has ended as its framing says. */
  get isOver(): boolean {
    return this.#state === 'over'
  }

  /** Whether the connection can be used again once the response has ended. */
  get keepsAlive(): boolean {
    return this.#keepsAlive
  }

  /** What came behind the response. */
  get left(): Uint8Array {
    return this.#pending
  }

  /** Takes the next bytes of the connection. */
  feed(bytes: Uint8Array): void {
    this.#pending = this.#pending.length === 0 ? Buffer.from(bytes) : Buffer.concat([this.#pending, bytes])
    while (this.#pending.length > 0 && this.#step());
  }

  /** Takes the end of the connection. */
  close(): void {
    if (this.#state === 'until-close') this.#state = 'over'
    if (this.#state !== 'over') throw new BrokenAnswer('cut-off', 'the connection was closed')
  }

  /** Goes one step on; false when more bytes are needed for it, or none any more. */
  #step(): boolean {
    switch (this.#state) {
      case 'start':
        return this.#start()
      case 'head':
        return this.#head()
      case 'counted':
      case 'chunk':
        return this.#counted()
      case 'chunk-size':
        return this.#line(MAX_CHUNK_LINE_BYTES, 'a chunk size', (line) => this.#chunkSize(line))
      case 'chunk-end':
        return this.#line(0, 'the end of a chunk', () => {
          this.#state = 'chunk-size'
        })
      case 'trailers':
        return this.#line(MAX_HEADER_BYTES - this.#trailerBytes, 'a trailer field', (line) => this.#trailer(line))
      case 'until-close':
        this.#parts.onBody(this.#pending)
        this.#pending = Buffer.alloc(0)
        return false
      case 'over':
        return false
      default:
        return this.#state satisfies never
    }
  }

  #start(): boolean {
    const at = this.#pending.indexOf(STATUS_LINE_START)
    const before = at < 0 ? this.#pending : this.#pending.subarray(0, at)
    if (!this.#followsAnother && !couldStart(before, at < 0)) throw noStatusLine(before)
    if (before.length > MAX_STRAY_BYTES) throw noStatusLine(before)
    if (at < 0) return false
    this.#stray = before
    this.#pending = this.#pending.subarray(at)
    this.#state = 'head'
    return true
  }

  #head(): boolean {
    const firstLineEnd = this.#pending.indexOf('\n')
    const firstLine = latin1(this.#pending.subarray(0, firstLineEnd < 0 ? 0 : firstLineEnd)).replace(/\r$/, '')
    const [, minor, code, statusText = ''] = STATUS_LINE.exec(firstLine) ?? []
    if (firstLineEnd >= 0 && code === undefined) throw noStatusLine(this.#pending)
    const end = this.#pending.indexOf(HEAD_END)
    if ((end < 0 ? this.#pending.length : end) > MAX_HEADER_BYTES) {
      throw new BrokenAnswer('invalid-http', 'the header fields of the answer are too large')
    }
    if (end < 0) return false
    const [, ...fields] = latin1(this.#pending.subarray(0, end)).split(LINE_END)
    const headers = fields.map(readField)
    this.#pending = this.#pending.subarray(end + HEAD_END.length)
    const status = Number(code)
    if (status < 200) {
      if (status <= 101) throw new BrokenAnswer('invalid-http', `status ${status} though nothing asked for it`)
      this.#followsAnother = false
      this.#state = 'start'
      return true
    }
    this.#frame(status, headers)
    this.#keepsAlive = this.#state !== 'until-close' && staysOpen(headers, minor === '1')
    this.#parts.onHead({ status, statusText, headers }, this.#stray)
    return true
  }

  /** Settles where the body ends: RFC 9112 §6.3. */
  #frame(status: number, headers: HeaderList): void {
    const codings = tokens(headers, 'transfer-encoding')
    const lengths = headerValues(headers, 'content-length')
    if (NO_BODY.has(status)) {
      this.#state = 'over'
    } else if (codings.length > 0) {
      if (lengths.length > 0) {
        throw new BrokenAnswer('invalid-http', 'Content-Length and Transfer-Encoding are both there')
      }
      this.#state = codings.at(-1) === 'chunked' ? 'chunk-size' : 'until-close'
    } else if (lengths.length > 0) {
      const [length = ''] = lengths
      if (lengths.length > 1 || !/^\d{1,15}$/.test(length)) {
        throw new BrokenAnswer('invalid-http', `Content-Length is ${JSON.stringify(lengths.join(', '))}`)
      }
      this.#due = Number(length)
      this.#state = this.#due === 0 ? 'over' : 'counted'
    } else {
      this.#state = 'until-close'
    }
  }

  #counted(): boolean {
    const piece = this.#pending.subarray(0, this.#due)
    this.#due -= piece.length
    this.#pending = this.#pending.subarray(piece.length)
    const isChunk = this.#state === 'chunk'
    if (this.#due === 0) this.#state = isChunk ? 'chunk-end' : 'over'
    this.#parts.onBody(piece)
    return true
  }

  #chunkSize(line: string): void {
    const size = /^([\da-f]{1,12})[ \t]*(?:;.*)?$/i.exec(line)?.[1]
    if (size === undefined) throw new BrokenAnswer('invalid-http', `a chunk size is ${JSON.stringify(line)}`)
    this.#due = Number.parseInt(size, 16)
    this.#state = this.#due === 0 ? 'trailers' : 'chunk'
  }

  #trailer(line: string): void {
    this.#trailerBytes += line.length
    if (line === '') this.#state = 'over'
    else readField(line)
  }

  /** Takes a line of at most so many bytes. */
  #line(limit: number, what: string, take: (line: string) => void): boolean {
    const end = this.#pending.indexOf(LINE_END)
    const length = end < 0 ? this.#pending.length - 1 : end
    if (length > limit) throw new BrokenAnswer('invalid-http', `no line end where ${what} is to end`)
    if (end < 0) return false
    const line = latin1(this.#pending.subarray(0, end))
    this.#pending = this.#pending.subarray(end + LINE_END.length)
    take(line)
    return true
  }
}

/** Whether bytes are nothing but line ends, which parsers skip, and then perhaps the beginning of a status line. */
function couldStart(bytes: Buffer, mayGoOn: boolean): boolean {
  const text = latin1(bytes).replace(/^[\r\n]+/, '')
  return text === '' || (mayGoOn && STATUS_LINE_START.startsWith(text))
}

function noStatusLine(bytes: Buffer): BrokenAnswer {
  const seen = latin1(bytes.subarray(0, 40))
  return new BrokenAnswer('invalid-http', `expected a status line, got ${JSON.stringify(seen)}`)
}

function readField(line: string): [string, string] {
  const [, name, value] = FIELD.exec(line) ?? []
  if (name === undefined || value === undefined || /[\r\n\0]/.test(value)) {
    throw new BrokenAnswer('invalid-http', `a header field is ${JSON.stringify(line.slice(0, 80))}`)
  }
  return [name, value]
}

function staysOpen(headers: HeaderList, isNewest: boolean): boolean {
  const options = tokens(headers, 'connection')
  return isNewest ? !options.includes('close') : options.includes('keep-alive')
}

function tokens(headers: HeaderList, name: string): readonly string[] {
  return headerValues(headers, name)
    .flatMap((value) => value.split(','))
    .map((token) => token.trim().toLowerCase())
    .filter((token) => token !== '')
}

const latin1 = (bytes: Buffer): string => bytes.toString('latin1')
