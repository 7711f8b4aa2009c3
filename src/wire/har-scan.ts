import { typeName } from '../define/json.ts'
import { ENDS_HERE } from './json-error.ts'
import { BrokenJson, type JsonSource, type Scan } from './json-source.ts'

/** What is found in the text of a capture, in the order of the text. Entries are counted from 1. */
export type HarPart =
  | { readonly kind: 'entry'; readonly entry: number; readonly value: unknown }
  /** An entry that cannot be parsed; what follows it can be read. */
  | { readonly kind: 'refused'; readonly entry: number; readonly words: string }
  /** The text breaks off, or is no capture. Always the last part. */
  | { readonly kind: 'broken'; readonly words: string }

const QUOTE = 0x22
const COMMA = 0x2c
const COLON = 0x3a
const OPENING_BRACKET = 0x5b
const CLOSING_BRACKET = 0x5d
const OPENING_BRACE = 0x7b
const CLOSING_BRACE = 0x7d

/** Reads the text of a HAR file entry by entry. Whatever is wrong with it is a part: nothing is thrown. */
export const scanHar = (text: JsonSource): Scan<void, HarPart> => new HarScan(text).parts()

/** What a text has is JSON, and no HAR. */
class NotHar extends Error {}

class HarScan {
  readonly #text: JsonSource
  #hasLog = false
  #hasEntries = false
  #entries = 0

  constructor(text: JsonSource) {
    this.#text = text
  }

  *parts(): Scan<void, HarPart> {
    try {
      yield* this.#document()
    } catch (error) {
      if (error instanceof NotHar) yield { kind: 'broken', words: `not a HAR file: ${error.message}` }
      else if (error instanceof BrokenJson) yield { kind: 'broken', words: this.#wordsOn(error) }
      else throw error
    }
  }

  *#document(): Scan<void, HarPart> {
    yield* this.#text.skipByteOrderMark()
    yield* this.#expect(OPENING_BRACE, 'an object')
    yield* this.#members((name) => (name === 'log' ? this.#log() : this.#skip()))
    if ((yield* this.#text.peek()) !== undefined) throw yield* this.#text.unexpected()
    if (!this.#hasLog) throw new NotHar('expected an object at "log", found missing')
    if (!this.#hasEntries) throw new NotHar('expected a list at "log.entries", found missing')
  }

  *#log(): Scan<void, HarPart> {
    // JSON.parse takes the last of several; what was read of an earlier one cannot be taken back.
    if (this.#hasLog) throw new NotHar('"log" is there twice')
    this.#hasLog = true
    yield* this.#expect(OPENING_BRACE, 'an object at "log"')
    yield* this.#members((name) => (name === 'entries' ? this.#list() : this.#skip()))
  }

  *#list(): Scan<void, HarPart> {
    if (this.#hasEntries) throw new NotHar('"log.entries" is there twice')
    yield* this.#expect(OPENING_BRACKET, 'a list at "log.entries"')
    this.#hasEntries = true
    yield* this.#text.take(OPENING_BRACKET)
    if (yield* this.#text.take(CLOSING_BRACKET)) return
    do yield yield* this.#entry()
    while (yield* this.#text.take(COMMA))
    yield* this.#must(CLOSING_BRACKET)
  }

  *#entry(): Scan<HarPart> {
    const piece = yield* this.#text.value()
    const entry = ++this.#entries
    if (piece.kind === 'value') return { kind: 'entry', entry, value: piece.value }
    const words =
      piece.kind === 'refused'
        ? `not JSON: ${wordsOf(piece)}`
        : `larger than ${piece.mostBytes} bytes, the most that can be read of one`
    return { kind: 'refused', entry, words }
  }

  /** Goes past an object. `read` is called for every member, in front of its value, which it has to go past. */
  *#members(read: (name: string) => Scan<unknown, HarPart>): Scan<void, HarPart> {
    yield* this.#must(OPENING_BRACE)
    if (yield* this.#text.take(CLOSING_BRACE)) return
    do {
      if ((yield* this.#text.peek()) !== QUOTE) throw yield* this.#text.unexpected()
      const name = yield* this.#skip()
      yield* this.#must(COLON)
      yield* read(String(name))
    } while (yield* this.#text.take(COMMA))
    yield* this.#must(CLOSING_BRACE)
  }

  /** Goes past a value. Gives it, and undefined in place of one that is too large. */
  *#skip(): Scan<unknown> {
    const piece = yield* this.#text.value()
    if (piece.kind === 'refused') throw new BrokenJson(piece.message, piece)
    return piece.kind === 'value' ? piece.value : undefined
  }

  *#must(byte: number): Scan<void> {
    if (!(yield* this.#text.take(byte))) throw yield* this.#text.unexpected()
  }

  /** Makes sure of the kind of value that comes next, by its bracket. */
  *#expect(bracket: number, what: string): Scan<void> {
    const next = yield* this.#text.peek()
    if (next === bracket) return
    // Objects and lists may be as large as the file.
    const found = next === OPENING_BRACE ? 'object' : next === OPENING_BRACKET ? 'array' : typeName(yield* this.#skip())
    throw new NotHar(`expected ${what}, found ${found}`)
  }

  #wordsOn(error: BrokenJson): string {
    const words = wordsOf(error)
    const isCut = error.message === ENDS_HERE
    if (isCut && this.#hasEntries)
      return `breaks off ${this.#entries === 0 ? 'before its first entry' : `after entry ${this.#entries}`}: ${words}`
    return `not JSON${this.#entries === 0 ? '' : ` after entry ${this.#entries}`}: ${words}`
  }
}

const wordsOf = ({ message, line, column }: { message: string; line: number; column: number }): string =>
  `${message} at line ${line}, column ${column}`
