import type { HeaderList } from '../define/exchange.ts'
import { BodyReader, framingOf, type Framing } from './body-reader.ts'
import { BARE_END, HEAD_END, latin1, LINE_END, MAX_HEADER_BYTES, readField, tokens } from './field-lines.ts'
import { BrokenMessage } from './transport-failure.ts'

/** The head of a request as a server reads it. */
export interface RequestHead {
  readonly method: string
  /** The request target as it was sent, e.g. `/v1/models?x=1`. */
  readonly target: string
  readonly minorVersion: 0 | 1
  readonly headers: HeaderList
  /** The request line and the header fields as they stood on the connection, with the empty line. */
  readonly raw: Buffer
}

/** Told of requests as they come in. What it is given is not changed later. */
export interface RequestParts {
  readonly onHead: (head: RequestHead) => void
  /** Bytes of a body as they stood on the connection, with their framing. */
  readonly onRaw: (bytes: Buffer) => void
  /** Bytes of a body without their framing. */
  readonly onBody: (bytes: Buffer) => void
  readonly onEnd: () => void
}

/** A request that is not answered as it should be by passing it on: what is wrong with it, and the status that says so. */
export class BrokenRequest extends Error {
  override readonly name = 'BrokenRequest'
  readonly status: 400 | 431 | 505

  constructor(status: BrokenRequest['status'], message: string) {
    super(message)
    this.status = status
  }
}

const REQUEST_LINE = /^([\w!#$%&'*+.^`|~-]+) (\S+) HTTP\/(\d)\.(\d)$/
const TLS_HANDSHAKE = 0x16
const EMPTY = Buffer.alloc(0)

/** Reads the requests that come on one connection, one after the other. */
export class RequestReader {
  readonly #parts: RequestParts
  /** Bytes of a head that is not whole yet. */
  #pending: Buffer = EMPTY
  #body: BodyReader | undefined
  #stopped = false

  constructor(parts: RequestParts) {
    this.#parts = parts
  }

  /** What was fed and not told of: the beginning of a head, or what is no body where one is broken. */
  get left(): Buffer {
    return this.#pending
  }

  /** Reads nothing more: what is fed later is ignored. */
  stop(): void {
    this.#stopped = true
  }

  /** Takes the next bytes of the connection. Throws a BrokenRequest when they are no request. */
  feed(bytes: Buffer): void {
    let rest = this.#pending.length === 0 ? bytes : Buffer.concat([this.#pending, bytes])
    this.#pending = EMPTY
    while (rest.length > 0 && !this.#stopped) {
      rest = rest.subarray(this.#body === undefined ? this.#takeHead(rest) : this.#takeBody(this.#body, rest))
    }
  }

  /** Tells how many of the bytes are done with. */
  #takeHead(bytes: Buffer): number {
    const blank = blankBytes(bytes)
    if (blank > 0) return blank
    if (bytes[0] === TLS_HANDSHAKE) throw new BrokenRequest(400, 'a TLS handshake came where a plain request is due')
    const end = bytes.indexOf(HEAD_END)
    if ((end < 0 ? bytes.length : end) > MAX_HEADER_BYTES) {
      throw new BrokenRequest(431, `the head of the request has more than ${MAX_HEADER_BYTES} bytes`)
    }
    const bareEnd = bytes.indexOf(BARE_END)
    if (bareEnd >= 0 && (end < 0 || bareEnd < end)) {
      throw new BrokenRequest(400, 'lines of the head end in LF without CR')
    }
    if (end < 0) {
      this.#pending = bytes
      return bytes.length
    }
    const length = end + HEAD_END.length
    const { head, framing } = readHead(bytes.subarray(0, length))
    if (framing.kind !== 'none') this.#body = new BodyReader(framing, this.#parts.onBody)
    this.#parts.onHead(head)
    if (framing.kind === 'none' && !this.#stopped) this.#parts.onEnd()
    return length
  }

  #takeBody(body: BodyReader, bytes: Buffer): number {
    this.#pending = bytes
    const taken = asBrokenRequest(() => body.take(bytes))
    this.#pending = EMPTY
    this.#parts.onRaw(bytes.subarray(0, taken))
    if (body.isOver) {
      this.#body = undefined
      this.#parts.onEnd()
    }
    return taken
  }
}

function readHead(raw: Buffer): { readonly head: RequestHead; readonly framing: Framing } {
  const [requestLine = '', ...lines] = latin1(raw.subarray(0, raw.length - HEAD_END.length)).split(LINE_END)
  const [, method = '', target = '', major, minor] = REQUEST_LINE.exec(requestLine) ?? []
  if (major === undefined) {
    throw new BrokenRequest(400, 'the request line is malformed')
  }
  if (major !== '1') throw new BrokenRequest(505, `HTTP/${major} is not spoken here, only HTTP/1.1`)
  const headers = asBrokenRequest(() => lines.map(readField))
  const framing = asBrokenRequest(() => framingOf(headers, 'none'))
  const codings = tokens(headers, 'transfer-encoding')
  if (codings.length > 0 && codings.at(-1) !== 'chunked') {
    throw new BrokenRequest(400, 'Transfer-Encoding does not end with chunked, so that no end can be told')
  }
  return { head: { method, target, minorVersion: minor === '0' ? 0 : 1, headers, raw }, framing }
}

/** What a request holds is not quoted: it may be a key. */
function asBrokenRequest<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof BrokenMessage)) throw error
    throw new BrokenRequest(400, error.message.replace(/ is "[^]*$/, ' is malformed'))
  }
}

/** Line ends before a request line are skipped: RFC 9112 §2.2. */
function blankBytes(bytes: Buffer): number {
  let at = 0
  while (bytes[at] === 0x0d || bytes[at] === 0x0a) at++
  return at
}
