import { constants } from 'node:buffer'
import { ENDS_HERE, findJsonError, type JsonError } from './json-error.ts'
import { DEEPEST, JsonValueEnd } from './json-value-end.ts'
import { BEGINNING, placeAfter, placeWithin, type Place } from './text-place.ts'

/** Asks whoever drives a scan for more of the text. */
export const MORE: unique symbol = Symbol('more')

/**
 * A scan of a text that comes in chunks. It yields `MORE` when it needs a chunk, and is resumed with it, or with undefined at
 * the end of the text; the items that it yields in between ask for nothing.
 */
export type Scan<Result, Item = never> = Generator<Item | typeof MORE, Result, Uint8Array | undefined>

/** One value of a JSON text. */
export type JsonPiece =
  | { readonly kind: 'value'; readonly value: unknown }
  /** It is no JSON, but its quotes and brackets are in order, so that one can go on behind it. */
  | ({ readonly kind: 'refused' } & JsonError)
  /** It is larger than what is kept of one value. */
  | { readonly kind: 'too-large'; readonly mostBytes: number }

/** A text stops being JSON, and one cannot go on from there. */
export class BrokenJson extends Error implements JsonError {
  readonly line: number
  readonly column: number

  constructor(message: string, { line, column }: Place) {
    super(message)
    this.line = line
    this.column = column
  }
}

const EMPTY = Buffer.alloc(0)
const BYTE_ORDER_MARK = Buffer.from('\ufeff')

const isWhiteSpace = (byte: number | undefined): boolean =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80

/**
 * A JSON text in UTF-8 that is read value by value, with no more of it in memory than a chunk and the value that is asked for.
 * The end of a value is found by its quotes and brackets, and its text goes through `JSON.parse`: values are what they are there.
 */
export class JsonSource {
  #chunk: Buffer = EMPTY
  #at = 0
  #place = BEGINNING
  readonly #mostBytes: number

  /** `mostBytes` of a value are kept; no value can have more than the longest string. */
  constructor(mostBytes: number = constants.MAX_STRING_LENGTH) {
    this.#mostBytes = Math.min(mostBytes, constants.MAX_STRING_LENGTH)
  }

  /** Goes past a byte order mark at the beginning of the text. */
  *skipByteOrderMark(): Scan<void> {
    let head = this.#chunk
    while (head.length < BYTE_ORDER_MARK.length && (yield* this.#more())) head = Buffer.concat([head, this.#chunk])
    const isMarked = BYTE_ORDER_MARK.equals(head.subarray(0, BYTE_ORDER_MARK.length))
    this.#chunk = isMarked ? head.subarray(BYTE_ORDER_MARK.length) : head
  }

  /** The next byte that is not white space; the reading stays in front of it. Undefined at the end of the text. */
  *peek(): Scan<number | undefined> {
    for (;;) {
      let at = this.#at
      while (isWhiteSpace(this.#chunk[at])) at++
      if (at > this.#at) this.#pass(this.#takeTo(at))
      if (at < this.#chunk.length) return this.#chunk[at]
      if (!(yield* this.#more())) return undefined
    }
  }

  /** Goes past the next byte that is not white space when it is the wanted one; says whether it was. */
  *take(wanted: number): Scan<boolean> {
    if ((yield* this.peek()) !== wanted) return false
    this.#pass(this.#takeTo(this.#at + 1))
    return true
  }

  /** Reads the next value. Throws BrokenJson where there is none, or its brackets do not match, or the text ends within it. */
  *value(): Scan<JsonPiece> {
    if ((yield* this.peek()) === undefined) throw new BrokenJson(ENDS_HERE, this.#place)
    const start = this.#place
    const end = new JsonValueEnd()
    const parts: Buffer[] = []
    let size = 0
    for (;;) {
      const part = this.#takeTo(end.scan(this.#chunk, this.#at))
      size += part.length
      if (size <= this.#mostBytes) parts.push(part)
      else for (const dropped of [...parts.splice(0), part]) this.#pass(dropped)
      if (end.state !== 'open' || !(yield* this.#more())) break
    }
    if (end.state === 'too-deep') throw new BrokenJson(`nested deeper than ${DEEPEST} levels`, start)
    if (size === 0) throw yield* this.unexpected()
    if (size <= this.#mostBytes) return parsed(this.#pass(Buffer.concat(parts, size)), start, end.state === 'found')
    if (end.state === 'found') return { kind: 'too-large', mostBytes: this.#mostBytes }
    throw new BrokenJson(end.state === 'open' ? ENDS_HERE : 'brackets that do not match', this.#place)
  }

  /** The error that what comes next should not be there. */
  *unexpected(): Scan<BrokenJson> {
    if ((yield* this.peek()) === undefined) return new BrokenJson(ENDS_HERE, this.#place)
    const character = [this.#takeTo(this.#at + 1)]
    for (;;) {
      let to = this.#at
      while (isContinuation(this.#chunk[to])) to++
      character.push(this.#takeTo(to))
      if (to < this.#chunk.length || !(yield* this.#more())) break
    }
    return new BrokenJson(`unexpected ${JSON.stringify(Buffer.concat(character).toString())}`, this.#place)
  }

  /** The bytes up to a position in the chunk, which is where the reading goes on. */
  #takeTo(position: number): Buffer {
    const taken = this.#chunk.subarray(this.#at, position)
    this.#at = position
    return taken
  }

  /** Goes past bytes that were taken, and gives their text. */
  #pass(bytes: Buffer): string {
    const text = bytes.toString()
    this.#place = placeAfter(this.#place, text)
    return text
  }

  /** Takes the next chunk in the place of one that is used up; false at the end of the text. */
  *#more(): Scan<boolean> {
    const next = yield MORE
    this.#chunk = next === undefined ? EMPTY : Buffer.from(next.buffer, next.byteOffset, next.length)
    this.#at = 0
    return next !== undefined
  }
}

/** Parses the text of a value, whose end was found or not. Throws BrokenJson in place of what cannot be gone past. */
function parsed(text: string, start: Place, isWhole: boolean): JsonPiece {
  try {
    return { kind: 'value', value: JSON.parse(text) as unknown }
  } catch (refusal) {
    const error = findJsonError(text)
    const message = error?.message ?? (refusal instanceof Error ? refusal.message : String(refusal))
    const place = error === undefined ? start : placeWithin(start, error)
    if (isWhole) return { kind: 'refused', message, ...place }
    throw new BrokenJson(message, place)
  }
}
