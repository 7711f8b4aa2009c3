import { CLOSING_BRACE, CLOSING_BRACKET, COMMA, OPENING_BRACE, OPENING_BRACKET, QUOTE } from './json-marks.ts'
import { endOfString } from './json-text.ts'
import { pointerSegment } from './place.ts'

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
