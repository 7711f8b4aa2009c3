const QUOTE = 0x22
const COMMA = 0x2c
const OPENING_BRACKET = 0x5b
const BACKSLASH = 0x5c
const CLOSING_BRACKET = 0x5d
const OPENING_BRACE = 0x7b
const CLOSING_BRACE = 0x7d

/** Position behind the first object or list of a text; undefined when it is not closed. Takes any text. */
export function endOfFirst(text: string): number | undefined {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = endOfString(text, at)
        break
      case OPENING_BRACE:
      case OPENING_BRACKET:
        depth++
        break
      case CLOSING_BRACE:
      case CLOSING_BRACKET:
        if (--depth === 0) return at + 1
        break
      default:
    }
  }
  return undefined
}

/**
 * Values that a JSON text may hold to be parsed: objects of a few bytes take twenty times their text in memory, and no answer
 * has as many.
 */
export const MOST_VALUES = 2_000_000

/** Whether a text holds more values than may be parsed. Takes any text, and only walks a long one. */
export function hasTooManyValues(text: string): boolean {
  if (text.length <= 2 * MOST_VALUES) return false
  let values = 1
  for (let at = 0; at < text.length && values <= MOST_VALUES; at++) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = endOfString(text, at)
        break
      case COMMA:
      case OPENING_BRACE:
      case OPENING_BRACKET:
        values++
        break
      default:
    }
  }
  return values > MOST_VALUES
}

/** Position of the quote that ends the string opened at `start`; the end of the text when there is none. */
export function endOfString(text: string, start: number): number {
  let end = start
  for (;;) {
    end = text.indexOf('"', end + 1)
    if (end === -1) return text.length
    let backslashes = 0
    while (text.charCodeAt(end - 1 - backslashes) === BACKSLASH) backslashes++
    if (backslashes % 2 === 0) return end
  }
}
