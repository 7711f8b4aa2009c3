import { pointerSegment } from './place.ts'

const QUOTE = 0x22
const COMMA = 0x2c
const OPENING_BRACKET = 0x5b
const BACKSLASH = 0x5c
const CLOSING_BRACKET = 0x5d
const OPENING_BRACE = 0x7b
const CLOSING_BRACE = 0x7d

// What can be told of a JSON text, or of any other, without parsing it: strings aside, only brackets and commas count.

/** How deep the brackets nest: 0 for a scalar, 1 for `{}`. */
export function nestingDepth(text: string): number {
  let deepest = 0
  eachMark(text, (_mark, depth) => {
    if (depth > deepest) deepest = depth
    return true
  })
  return deepest
}

/** Position behind the first object or list; undefined when it is not closed. */
export function endOfFirst(text: string): number | undefined {
  let end: number | undefined
  eachMark(text, (mark, depth, at) => {
    if (depth > 0 || mark === COMMA) return true
    end = at + 1
    return false
  })
  return end
}

/**
 * Values that a JSON text may hold to be parsed: objects of a few bytes take twenty times their text in memory, and no answer
 * has as many.
 */
export const MOST_VALUES = 2_000_000

/** Whether a text holds more values than may be parsed. Only a long one is walked. */
export function hasTooManyValues(text: string): boolean {
  if (text.length <= 2 * MOST_VALUES) return false
  let values = 1
  eachMark(text, (mark) => {
    if (mark !== CLOSING_BRACE && mark !== CLOSING_BRACKET) values++
    return values <= MOST_VALUES
  })
  return values > MOST_VALUES
}

/** Takes a bracket or a comma, how deep the text is nested behind it, and its position. False ends the walk. */
type TakeMark = (mark: number, depth: number, at: number) => boolean

function eachMark(text: string, take: TakeMark): void {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const mark = text.charCodeAt(at)
    switch (mark) {
      case QUOTE:
        at = endOfString(text, at)
        break
      case OPENING_BRACE:
      case OPENING_BRACKET:
        if (!take(mark, ++depth, at)) return
        break
      case CLOSING_BRACE:
      case CLOSING_BRACKET:
        if (!take(mark, --depth, at)) return
        break
      case COMMA:
        if (!take(mark, depth, at)) return
        break
      default:
    }
  }
}

/** Position of the quote that ends the string opened at `start`; the end of the text when there is none. */
function endOfString(text: string, start: number): number {
  let end = start
  for (;;) {
    end = text.indexOf('"', end + 1)
    if (end === -1) return text.length
    let backslashes = 0
    while (text.charCodeAt(end - 1 - backslashes) === BACKSLASH) backslashes++
    if (backslashes % 2 === 0) return end
  }
}

/** From this many members on, an object's names are looked up in a set. */
const FEW = 16

/** An object or an array whose text is being walked. */
class Members {
  /** The name of the member, or the number of the element, that is being read. */
  current: string | number = ''
  readonly #names: string[] = []
  #set: Set<string> | undefined

  /** Begins an object (`''`) or an array (`0`). */
  begin(first: '' | 0): void {
    this.current = first
    this.#names.length = 0
    this.#set = undefined
  }

  /** Takes the next name; false when the object already has it. */
  add(name: string): boolean {
    this.current = name
    if (this.#set !== undefined) {
      const before = this.#set.size
      return this.#set.add(name).size > before
    }
    if (this.#names.includes(name)) return false
    if (this.#names.push(name) > FEW) this.#set = new Set(this.#names)
    return true
  }
}

/**
 * JSON Pointers of the members that an object of a JSON text repeats: what `JSON.parse` hides by taking the last one.
 * Names are compared after unescaping. Each pointer comes once, in the order found, at most `limit` of them.
 * The text must be one that `JSON.parse` accepts; for any other text the result means nothing.
 */
export function duplicateMembers(text: string, limit = 8): readonly string[] {
  const found: string[] = []
  const levels: Members[] = []
  let depth = -1
  let level: Members | undefined
  let nameIsNext = false

  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case QUOTE: {
        const end = endOfString(text, at)
        if (nameIsNext && level !== undefined) {
          nameIsNext = false
          if (!level.add(unquoted(text, at, end))) {
            const pointer = pointerTo(levels, depth)
            if (!found.includes(pointer)) found.push(pointer)
            if (found.length >= limit) return found
          }
        }
        at = end
        break
      }
      case OPENING_BRACE:
      case OPENING_BRACKET:
        nameIsNext = text.charCodeAt(at) === OPENING_BRACE
        level = levels[++depth] ??= new Members()
        level.begin(nameIsNext ? '' : 0)
        break
      case CLOSING_BRACE:
      case CLOSING_BRACKET:
        nameIsNext = false
        level = levels[--depth]
        break
      case COMMA:
        if (typeof level?.current === 'number') level.current++
        else nameIsNext = true
        break
      default:
    }
  }
  return found
}

function unquoted(text: string, start: number, end: number): string {
  const raw = text.slice(start + 1, end)
  if (!raw.includes('\\')) return raw
  // The caller's text is JSON, so what stands between two quotes of it parses to a string.
  return JSON.parse(`"${raw}"`) as string
}

function pointerTo(levels: readonly Members[], depth: number): string {
  let pointer = ''
  for (let at = 0; at <= depth; at++) pointer += pointerSegment(levels[at]?.current ?? '')
  return pointer
}
