import type { SseEvent, SseSummary } from '../define/stream.ts'
import { createUtf8Checker } from './utf8.ts'

/** The bounds of a stream. */
export interface SseLimits {
  /** Bytes of one line without its ending, and of the data of one event. */
  readonly lineBytes: number
  readonly events: number
}

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

/** A stream that passes a limit. The message names the limit's number. */
export class SseLimitError extends Error {
  readonly limit: 'line-too-long' | 'too-many-events'

  constructor(limit: 'line-too-long' | 'too-many-events', message: string) {
    super(message)
    this.name = 'SseLimitError'
    this.limit = limit
  }
}

const LF = 0x0a
const CR = 0x0d
const SPACE = 0x20
const COLON = 0x3a
const BOM_BYTES = 3
const UNKNOWN_LINES_KEPT = 4
const UNKNOWN_LINE_CHARACTERS = 4096
const BYTES_PER_CHARACTER = 4
/** A buffer for lines that reads cut is let go once it has grown beyond this. */
const CARRY_KEPT_BYTES = 65_536

const LONGEST_FIELD = 'event'.length

const NONE: readonly string[] = []

/** Makes a reader for one body. */
export function createSseReader(options: SseReaderOptions): SseReader {
  return new Reader(options)
}

class Reader implements SseReader {
  readonly #onEvent: (event: SseEvent) => void
  readonly #limits: SseLimits
  readonly #utf8 = createUtf8Checker()

  /** Offset within the body of the read being looked at. */
  #base = 0
  #atMs = 0
  #stopped = false
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

  // The block being read. It has begun with any line but a blank one, and is an event once it has a field.
  #begun = false
  #hasField = false
  #offset = 0
  #data = ''
  #dataLines = 0
  #dataBytes = 0
  #type: string | undefined
  #id: string | undefined
  #retry: string | undefined
  #unknownLines: string[] | undefined

  constructor({ onEvent, limits }: SseReaderOptions) {
    this.#onEvent = onEvent
    this.#limits = limits
  }

  feed(bytes: Uint8Array, atMs: number): void {
    if (this.#stopped || bytes.length === 0) return
    this.#utf8.feed(bytes)
    this.#atMs = atMs
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    try {
      this.#readLines(buffer)
    } catch (error) {
      this.#stopped = true
      throw error
    }
    this.#base += buffer.length
  }

  end(): SseSummary {
    if (!this.#stopped) {
      this.#stopped = true
      if (this.#carryLength > 0) this.#line(this.#carry, 0, this.#carryLength, this.#carryOffset)
      if (this.#begun) this.#endBlock(false)
    }
    return this.summary()
  }

  summary(): SseSummary {
    return {
      events: this.#events,
      comments: this.#comments,
      lineEndings: { lf: this.#lf, crlf: this.#crlf, cr: this.#cr },
      startsWithBom: this.#startsWithBom,
      invalidUtf8At: this.#stopped ? this.#utf8.end() : this.#utf8.invalidAt(),
    }
  }

  #readLines(buffer: Buffer): void {
    const { length } = buffer
    let start = this.#skipLfOfCrlf(buffer)
    // Each of the two is searched again only once it has been passed, so that a read is walked once for each.
    let nextLf = -1
    let nextCr = indexOrEnd(buffer, CR, start)
    while (start < length) {
      if (nextLf < start) nextLf = buffer[start] === LF ? start : indexOrEnd(buffer, LF, start)
      if (nextCr < start) nextCr = indexOrEnd(buffer, CR, start)
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
        this.#line(buffer, start, end, this.#base + start)
      }
      start = end + this.#countEnding(buffer, end)
    }
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
      `event ${this.#events + 1} of the stream has a line of more than ${this.#limits.lineBytes} bytes`,
    )
  }

  #line(buffer: Buffer, from: number, end: number, offset: number): void {
    let start = from
    if (offset === 0 && startsWithBom(buffer, start, end)) {
      this.#startsWithBom = true
      start += BOM_BYTES
    }
    if (start === end) {
      if (this.#begun) this.#endBlock(true)
      return
    }
    this.#limitLine(end - from)
    if (!this.#begun) {
      this.#begun = true
      this.#offset = offset + start - from
    }
    if (startsWithData(buffer, start, end)) this.#addData(buffer, start + 5, end)
    else if (buffer[start] === COLON) this.#comments++
    else this.#field(buffer, start, end)
  }

  #field(buffer: Buffer, start: number, end: number): void {
    this.#hasField = true
    const found = buffer.subarray(start, end).indexOf(COLON)
    const colon = found === -1 ? end : start + found
    switch (buffer.toString('latin1', start, Math.min(colon, start + LONGEST_FIELD + 1))) {
      case 'data':
        this.#addData(buffer, Math.min(colon + 1, end), end)
        return
      case 'event':
        this.#type = valueOf(buffer, colon, end)
        return
      case 'id':
        this.#id = valueOf(buffer, colon, end)
        return
      case 'retry':
        this.#retry = valueOf(buffer, colon, end)
        return
      default:
        this.#addUnknown(buffer, start, end)
    }
  }

  #addData(buffer: Buffer, afterColon: number, end: number): void {
    const start = afterColon < end && buffer[afterColon] === SPACE ? afterColon + 1 : afterColon
    this.#hasField = true
    this.#dataBytes += end - start
    const value = buffer.toString('utf8', start, end)
    if (this.#dataLines++ === 0) {
      this.#data = value
      return
    }
    this.#data = `${this.#data}\n${value}`
    if (this.#dataBytes + this.#dataLines - 1 <= this.#limits.lineBytes) return
    throw new SseLimitError(
      'line-too-long',
      `event ${this.#events + 1} of the stream has data of more than ${this.#limits.lineBytes} bytes`,
    )
  }

  #addUnknown(buffer: Buffer, start: number, end: number): void {
    this.#unknownLines ??= []
    if (this.#unknownLines.length >= UNKNOWN_LINES_KEPT) return
    const cut = Math.min(end, start + UNKNOWN_LINE_CHARACTERS * BYTES_PER_CHARACTER)
    this.#unknownLines.push(buffer.toString('utf8', start, cut).slice(0, UNKNOWN_LINE_CHARACTERS))
  }

  #endBlock(terminated: boolean): void {
    this.#begun = false
    if (!this.#hasField) return
    if (this.#events >= this.#limits.events) {
      throw new SseLimitError('too-many-events', `the stream has more than ${this.#limits.events} events`)
    }
    const event: SseEvent = {
      number: ++this.#events,
      data: this.#dataLines === 0 ? undefined : this.#data,
      dataLines: this.#dataLines,
      type: this.#type,
      id: this.#id,
      retry: this.#retry,
      unknownLines: this.#unknownLines ?? NONE,
      terminated,
      byteOffset: this.#offset,
      atMs: this.#atMs,
    }
    this.#hasField = false
    this.#data = ''
    this.#dataLines = 0
    this.#dataBytes = 0
    this.#type = undefined
    this.#id = undefined
    this.#retry = undefined
    this.#unknownLines = undefined
    this.#onEvent(event)
  }
}

function indexOrEnd(buffer: Buffer, byte: number, from: number): number {
  const index = buffer.indexOf(byte, from)
  return index === -1 ? buffer.length : index
}

function startsWithBom(buffer: Buffer, start: number, end: number): boolean {
  return end - start >= BOM_BYTES && buffer[start] === 0xef && buffer[start + 1] === 0xbb && buffer[start + 2] === 0xbf
}

/** Whether a line starts with `data:`, looked at byte by byte since nearly every line does. */
function startsWithData(buffer: Buffer, start: number, end: number): boolean {
  return (
    end - start > 4 &&
    buffer[start] === 0x64 &&
    buffer[start + 1] === 0x61 &&
    buffer[start + 2] === 0x74 &&
    buffer[start + 3] === 0x61 &&
    buffer[start + 4] === COLON
  )
}

/** The value of a field: what follows the colon at `colon` and one space. A line without a colon has an empty value. */
function valueOf(buffer: Buffer, colon: number, end: number): string {
  const start = Math.min(buffer[colon + 1] === SPACE ? colon + 2 : colon + 1, end)
  return buffer.toString('utf8', start, end)
}
