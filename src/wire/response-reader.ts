import type { HeaderList, ResponseHead } from '../define/exchange.ts'
import { BodyReader, framingOf, type Framing } from './body-reader.ts'
import {
  BARE_END,
  HEAD_END,
  latin1,
  LINE_END,
  MAX_HEADER_BYTES,
  quotedStart,
  readField,
  tokens,
} from './field-lines.ts'
import { BrokenMessage } from './transport-failure.ts'

/** Told of a response as it comes in. What it is given is not changed later. */
export interface ResponseParts {
  /**
   * The final head, what stood on the connection before it, and the head as it stood there, up to the end of its last
   * field.
   */
  readonly onHead: (head: ResponseHead, stray: Buffer, raw: Buffer) => void
  /** Bytes of the body, without their framing. */
  readonly onBody: (bytes: Buffer) => void
  /** An informational head (1xx) as it stood on the connection, with its empty line. */
  readonly onInterim?: (raw: Buffer) => void
}

/** What is known before a response comes. */
export interface ResponseDue {
  /** Whether another response came before this one, so that something may be left over from it. */
  readonly followsAnother: boolean
  /** The method of the request: a response to HEAD has no body. */
  readonly method?: string
  /** Whether status 100 is taken: by whoever asked for it, or passes on what comes. */
  readonly takesContinue?: boolean
  /** Whether the request asks for another protocol, so that status 101 is taken. */
  readonly maySwitch?: boolean
}

/** What may stand before a status line until nobody believes any more that one follows. */
export const MAX_STRAY_BYTES = 16_384
const STATUS_LINE_START = 'HTTP/'
const STATUS_LINE = /^HTTP\/1\.([01]) ([1-9]\d{2})(?: (.*))?$/
const NO_BODY: ReadonlySet<number> = new Set([204, 304])
const CONTINUE = 100
const SWITCHING_PROTOCOLS = 101
const EMPTY = Buffer.alloc(0)

type State = 'start' | 'head' | 'body' | 'over' | 'switched'

/**
 * Reads one HTTP/1.1 response off a connection, by the framing of RFC 9112, and tells it apart from what stands around
 * it. Throws a BrokenMessage where the bytes are no such response.
 */
export class ResponseReader {
  readonly #parts: ResponseParts
  readonly #due: ResponseDue
  #followsAnother: boolean
  #state: State = 'start'
  /** Bytes that do not make up what is waited for yet. */
  #pending: Buffer = EMPTY
  #stray: Buffer = EMPTY
  #framing: Framing | undefined
  #body: BodyReader | undefined
  #keepsAlive = false

  constructor(parts: ResponseParts, due: ResponseDue) {
    this.#parts = parts
    this.#due = due
    this.#followsAnother = due.followsAnother
  }

  /** Whether the response has ended as its framing says. */
  get isOver(): boolean {
    return this.#state === 'over'
  }

  /** Whether the connection speaks another protocol from here on. */
  get hasSwitched(): boolean {
    return this.#state === 'switched'
  }

  /** Whether the connection can be used again once the response has ended. */
  get keepsAlive(): boolean {
    return this.#keepsAlive
  }

  /** How the body is framed; undefined before the head has come. */
  get framing(): Framing | undefined {
    return this.#framing
  }

  /** The trailer fields that have come. */
  get trailers(): HeaderList {
    return this.#body?.trailers ?? []
  }

  /** What came and is part of nothing yet: all of a head that is not whole, and what is behind the response once it is over. */
  get left(): Buffer {
    return this.#state === 'head' ? Buffer.concat([this.#stray, this.#pending]) : this.#pending
  }

  /** Takes the next bytes of the connection, which must not be changed afterwards. */
  feed(bytes: Uint8Array): void {
    const fresh = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    this.#pending = this.#pending.length === 0 ? fresh : Buffer.concat([this.#pending, fresh])
    while (this.#pending.length > 0 && this.#step());
  }

  /** Takes the end of the connection. */
  close(): void {
    if (this.#state === 'over') return
    if (this.#body === undefined) throw new BrokenMessage('cut-off', 'the connection was closed')
    this.#body.close()
    this.#state = 'over'
  }

  /** Goes one step on; false when more bytes are needed for it, or none any more. */
  #step(): boolean {
    switch (this.#state) {
      case 'start':
        return this.#start()
      case 'head':
        return this.#head()
      case 'body':
        return this.#takeBody()
      case 'over':
      case 'switched':
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
      throw new BrokenMessage('invalid-http', 'the header fields of the answer are too large')
    }
    const bareEnd = this.#pending.indexOf(BARE_END)
    if (bareEnd >= 0 && (end < 0 || bareEnd < end)) {
      throw new BrokenMessage('invalid-http', 'lines of the head end in LF without CR')
    }
    if (end < 0) return false
    const raw = this.#pending.subarray(0, end)
    const [, ...fields] = latin1(raw).split(LINE_END)
    const headers = fields.map(readField)
    const status = Number(code)
    if (status < 200) return this.#interim(status, end + HEAD_END.length)
    const hasNoBody = NO_BODY.has(status) || this.#due.method === 'HEAD'
    const framing: Framing = hasNoBody ? { kind: 'none' } : framingOf(headers, 'until-close')
    // From here on the head is taken: what broke before leaves all of it.
    this.#pending = this.#pending.subarray(end + HEAD_END.length)
    this.#framing = framing
    this.#keepsAlive = framing.kind !== 'until-close' && staysOpen(headers, minor === '1')
    this.#body = new BodyReader(framing, this.#parts.onBody)
    this.#state = this.#body.isOver ? 'over' : 'body'
    this.#parts.onHead({ status, statusText, headers }, this.#stray, raw)
    return true
  }

  #interim(status: number, length: number): boolean {
    const { takesContinue = false, maySwitch = false } = this.#due
    const isTaken = status === CONTINUE ? takesContinue : status !== SWITCHING_PROTOCOLS || maySwitch
    if (!isTaken) throw new BrokenMessage('invalid-http', `status ${status} though nothing asked for it`)
    this.#parts.onInterim?.(this.#pending.subarray(0, length))
    this.#pending = this.#pending.subarray(length)
    this.#followsAnother = false
    this.#state = status === SWITCHING_PROTOCOLS ? 'switched' : 'start'
    return true
  }

  #takeBody(): boolean {
    const taken = this.#body?.take(this.#pending) ?? 0
    this.#pending = this.#pending.subarray(taken)
    if (this.#body?.isOver === true) this.#state = 'over'
    return false
  }
}

/** Whether bytes are nothing but line ends, which parsers skip, and then perhaps the beginning of a status line. */
function couldStart(bytes: Buffer, mayGoOn: boolean): boolean {
  const text = latin1(bytes).replace(/^[\r\n]+/, '')
  return text === '' || (mayGoOn && STATUS_LINE_START.startsWith(text))
}

function noStatusLine(bytes: Buffer): BrokenMessage {
  return new BrokenMessage('invalid-http', `expected a status line, got ${quotedStart(latin1(bytes), 40)}`)
}

function staysOpen(headers: HeaderList, isNewest: boolean): boolean {
  const options = tokens(headers, 'connection')
  return isNewest ? !options.includes('close') : options.includes('keep-alive')
}
