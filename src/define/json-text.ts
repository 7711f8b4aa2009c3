import {
  BACKSLASH,
  CLOSING_BRACE,
  CLOSING_BRACKET,
  COMMA,
  OPENING_BRACE,
  OPENING_BRACKET,
  QUOTE,
} from './json-marks.ts'

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
