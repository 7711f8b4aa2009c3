import { LIMIT_FLAGS } from './limits.ts'
import { isAscii } from 'node:buffer'
import type { SseEvent, SseSummary } from '../define/stream.ts'
import { SseBlock } from './sse-block.ts'
import { SseLimitError, type SseLimits } from './sse-limits.ts'
import { createUtf8Checker } from './utf8.ts'

export interface SseReaderOptions {
  readonly onEvent: (event: SseEvent) => void
  readonly limits: SseLimits
}

/**
 * Decodes an event stream incrementally (WHATWG HTML §9.2.5 and §9.2.6) and keeps the evidence that a client's parser
 * forgives: blocks without data, unknown fields, a missing last blank line, line endings, a BOM, invalid UTF-8.
 */
export interface SseReader {
  /**
   * Takes the next bytes of the body, read `atMs` after the start of the request. They are not kept after the call.
   * Throws an SseLimitError when a limit is passed; whatever is fed later is ignored.
   */
  feed(bytes: Uint8Array, atMs: number): void
  /** Takes the end of the body: delivers a block that lacks its blank line. Throws an SseLimitError, too. */
  end(): SseSummary
  /** The facts so far; after `end()` and after a limit the final ones. */
  summary(): SseSummary
}

const LF = 0x0a
const CR = 0x0d
const COLON = 0x3a
const BOM_BYTES = 3
/** A buffer for lines that reads cut is let go once it has grown beyond this. */
const CARRY_KEPT_BYTES = 65_536

/** Makes a reader for one body. */
export function createSseReader(options: SseReaderOptions): SseReader {
  return new Reader(options)
}

class Reader implements SseReader {
  readonly #onEvent: (event: SseEvent) => void
  readonly #limits: SseLimits
  readonly #utf8 = createUtf8Checker()
  readonly #block: SseBlock

  /** Offset within the body of the read being looked at. */
  #base = 0
  /** The read being looked at as text, when its bytes are its characters: to cut a text is cheaper than to decode bytes. */
  #text: string | undefined
  #atMs = 0
  /** Set by a limit, and by the end: nothing is read any more. */
  #stopped = false
  #ended = false
  /** The last read ended with a CR: an LF that follows belongs to it. */
  #afterCr = false
  /** The start of a line that reads have cut, and the offset of its first byte. */
  #carry: Buffer = Buffer.alloc(0)
  #carryLength = 0
  #carryOffset = 0

  #events = 0
  #comments = 0
  #lf = 0
  #crlf = 0
  #cr = 0
  #startsWithBom = false

  constructor({ onEvent, limits }: SseReaderOptions) {
    this.#onEvent = onEvent
    this.#limits = limits
    this.#block = new SseBlock(limits)
  }

  feed(bytes: Uint8Array, atMs: number): void {
    if (this.#stopped || bytes.length === 0) return
    this.#utf8.feed(bytes)
    this.#atMs = atMs
    const buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    this.#text = isAscii(buffer) ? buffer.toString('latin1') : undefined
    try {
      this.#readLines(buffer)
    } catch (error) {
      this.#stopped = true
      throw error
    }
    this.#base += buffer.length
    this.#text = undefined
  }

  end(): SseSummary {
    if (!this.#stopped) {
      this.#stopped = true
      this.#ended = true
      if (this.#carryLength > 0) this.#line(this.#carry, 0, this.#carryLength, this.#carryOffset)
      if (this.#block.begun) this.#endBlock(false)
    }
    return this.summary()
  }

  summary(): SseSummary {
    return {
      events: this.#events,
      comments: this.#comments,
      lineEndings: { lf: this.#lf, crlf: this.#crlf, cr: this.#cr },
      startsWithBom: this.#startsWithBom,
      // A character that a limit has cut is not the server's fault.
      invalidUtf8At: this.#ended ? this.#utf8.end() : this.#utf8.invalidAt(),
    }
  }

  #readLines(buffer: Buffer): void {
    const { length } = buffer
    let start = this.#skipLfOfCrlf(buffer)
    // Each of the two is searched again only once it has been passed, so that a read is walked once for each.
    let nextLf = -1
    let nextCr = this.#indexOrEnd(buffer, CR, start)
    while (start < length) {
      if (nextLf < start) nextLf = buffer[start] === LF ? start : this.#indexOrEnd(buffer, LF, start)
      if (nextCr < start) nextCr = this.#indexOrEnd(buffer, CR, start)
      const end = nextLf < nextCr ? nextLf : nextCr
      if (end === length) {
        this.#keep(buffer, start, length)
        return
      }
      if (this.#carryLength > 0) {
        this.#keep(buffer, start, end)
        this.#line(this.#carry, 0, this.#carryLength, this.#carryOffset)
        this.#dropCarry()
      } else {
        this.#line(buffer, start, end, this.#base + start, this.#text)
      }
      start = end + this.#countEnding(buffer, end)
    }
  }

  #indexOrEnd(buffer: Buffer, byte: typeof LF | typeof CR, from: number): number {
    // A text is searched several times as fast as bytes are, since that does not leave JavaScript.
    const index =
      this.#text === undefined ? buffer.indexOf(byte, from) : this.#text.indexOf(byte === LF ? '\n' : '\r', from)
    return index === -1 ? buffer.length : index
  }

  #skipLfOfCrlf(buffer: Buffer): number {
    if (!this.#afterCr) return 0
    this.#afterCr = false
    if (buffer[0] !== LF) return 0
    this.#cr--
    this.#crlf++
    return 1
  }

  /** Counts the line ending at `at`; gives its length as far as it has been read. */
  #countEnding(buffer: Buffer, at: number): number {
    if (buffer[at] === LF) {
      this.#lf++
      return 1
    }
    if (buffer[at + 1] === LF) {
      this.#crlf++
      return 2
    }
    this.#cr++
    this.#afterCr = at + 1 === buffer.length
    return 1
  }

  /** Keeps a part of a line that reads cut. The buffer doubles, so that byte-wise reads cost linear time. */
  #keep(buffer: Buffer, start: number, end: number): void {
    const length = this.#carryLength + end - start
    this.#limitLine(length)
    if (length > this.#carry.length) {
      const grown = Buffer.allocUnsafe(Math.max(length, 2 * this.#carry.length, 1024))
      this.#carry.copy(grown, 0, 0, this.#carryLength)
      this.#carry = grown
    }
    if (this.#carryLength === 0) this.#carryOffset = this.#base + start
    buffer.copy(this.#carry, this.#carryLength, start, end)
    this.#carryLength = length
  }

  #dropCarry(): void {
    this.#carryLength = 0
    if (this.#carry.length > CARRY_KEPT_BYTES) this.#carry = Buffer.alloc(0)
  }

  #limitLine(bytes: number): void {
    if (bytes <= this.#limits.lineBytes) return
    throw new SseLimitError(
      'line-too-long',
      `event ${this.#events + 1} of the stream has a line of more than ${this.#limits.lineBytes} bytes (${LIMIT_FLAGS.lineBytes.flag})`,
    )
  }

  #line(buffer: Buffer, from: number, end: number, offset: number, text?: string): void {
    this.#limitLine(end - from)
    let start = from
    if (offset === 0 && startsWithBom(buffer, start, end)) {
      this.#startsWithBom = true
      start += BOM_BYTES
    }
    if (start === end) {
      if (this.#block.begun) this.#endBlock(true)
      return
    }
    if (!this.#block.begun) this.#block.begin(offset + start - from)
    if (buffer[start] === COLON) this.#comments++
    else this.#block.addField(buffer, start, end, this.#events + 1, text)
  }

  #endBlock(terminated: boolean): void {
    const event = this.#block.end(this.#events + 1, terminated, this.#atMs)
    if (event === undefined) return
    if (this.#events >= this.#limits.events) {
      throw new SseLimitError(
        'too-many-events',
        `the stream has more than ${this.#limits.events} events (${LIMIT_FLAGS.events.flag})`,
      )
    }
    this.#events++
    this.#onEvent(event)
  }
}

function startsWithBom(buffer: Buffer, start: number, end: number): boolean {
  return end - start >= BOM_BYTES && buffer[start] === 0xef && buffer[start + 1] === 0xbb && buffer[start + 2] === 0xbf
}
