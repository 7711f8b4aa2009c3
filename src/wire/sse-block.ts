import { LIMIT_FLAGS } from './limits.ts'
import type { SseEvent } from '../define/stream.ts'
import { SseLimitError, type SseLimits } from './sse-limits.ts'

const SPACE = 0x20
const COLON = 0x3a
const LONGEST_FIELD = 'event'.length
const UNKNOWN_LINES_KEPT = 4
const UNKNOWN_LINE_CHARACTERS = 4096
const BYTES_PER_CHARACTER = 4

const NONE: readonly string[] = []

/** The lines of an event stream up to a blank line: what becomes an event, once it has a field. */
export class SseBlock {
  /** True once a line came that is not blank. */
  begun = false
  #hasField = false
  #offset = 0
  #data = ''
  #dataLines = 0
  #dataBytes = 0
  #type: string | undefined
  #id: string | undefined
  #retry: string | undefined
  #unknownLines: string[] | undefined
  readonly #lineBytes: number

  constructor(limits: SseLimits) {
    this.#lineBytes = limits.lineBytes
  }

  /** Begins with a line at that offset of the body. */
  begin(offset: number): void {
    this.begun = true
    this.#offset = offset
  }

  /**
   * Takes a line that has a field: anything but a blank line or a comment. `event` is the number it would get, `text`
   * the whole of the buffer where that is known to be ASCII.
   */
  addField(buffer: Buffer, start: number, end: number, event: number, text?: string): void {
    this.#hasField = true
    if (startsWithData(buffer, start, end)) {
      this.#addData(buffer, start + 5, end, event, text)
      return
    }
    const found = buffer.subarray(start, end).indexOf(COLON)
    const colon = found === -1 ? end : start + found
    switch (buffer.toString('latin1', start, Math.min(colon, start + LONGEST_FIELD + 1))) {
      case 'data':
        this.#addData(buffer, Math.min(colon + 1, end), end, event, text)
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

  /** Ends the block and makes ready for the next one. Gives undefined when it had no field. */
  end(event: number, terminated: boolean, atMs: number): SseEvent | undefined {
    this.begun = false
    if (!this.#hasField) return undefined
    const ended: SseEvent = {
      number: event,
      data: this.#dataLines === 0 ? undefined : this.#data,
      dataLines: this.#dataLines,
      type: this.#type,
      id: this.#id,
      retry: this.#retry,
      unknownLines: this.#unknownLines ?? NONE,
      terminated,
      byteOffset: this.#offset,
      atMs,
    }
    this.#hasField = false
    this.#data = ''
    this.#dataLines = 0
    this.#dataBytes = 0
    this.#type = undefined
    this.#id = undefined
    this.#retry = undefined
    this.#unknownLines = undefined
    return ended
  }

  #addData(buffer: Buffer, afterColon: number, end: number, event: number, text: string | undefined): void {
    const start = afterColon < end && buffer[afterColon] === SPACE ? afterColon + 1 : afterColon
    this.#dataBytes += end - start
    const value = text === undefined ? buffer.toString('utf8', start, end) : text.slice(start, end)
    if (this.#dataLines++ === 0) {
      this.#data = value
      return
    }
    this.#data = `${this.#data}\n${value}`
    if (this.#dataBytes + this.#dataLines - 1 <= this.#lineBytes) return
    throw new SseLimitError(
      'line-too-long',
      `event ${event} of the stream has data of more than ${this.#lineBytes} bytes (${LIMIT_FLAGS.lineBytes.flag})`,
    )
  }

  #addUnknown(buffer: Buffer, start: number, end: number): void {
    this.#unknownLines ??= []
    if (this.#unknownLines.length >= UNKNOWN_LINES_KEPT) return
    const cut = Math.min(end, start + UNKNOWN_LINE_CHARACTERS * BYTES_PER_CHARACTER)
    this.#unknownLines.push(buffer.toString('utf8', start, cut).slice(0, UNKNOWN_LINE_CHARACTERS))
  }
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
