/** The message where a text is JSON as far as it goes, and does not go on. */
export const ENDS_HERE = 'the text ends here'

/** Where a text stops being JSON. Lines and columns count from 1, columns in UTF-16 units. */
export interface JsonError {
  readonly line: number
  readonly column: number
  /** What is there, e.g. `unexpected "}"`. */
  readonly message: string
}

const WHITE_SPACE = /[ \t\n\r]*/y
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y
/** Of the control characters only those up to U+001F must be escaped in a string. */
const PLAIN_CHARACTERS = /[^"\\\p{Cc}]+|[\u007f-\u009f]+/uy
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

type Expected = 'value' | 'value or ]' | 'name or }' | 'name' | ':' | 'end'

/**
 * Finds where a text that `JSON.parse` refused is broken; the messages of some engines name no position.
 * Undefined when the text is JSON after all.
 */
export function findJsonError(text: string): JsonError | undefined {
  const closers: ('}' | ']')[] = []
  let at = 0
  let expected: Expected = 'value'

  const match = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    if (!pattern.test(text)) return false
    at = pattern.lastIndex
    return true
  }
  const string = (): boolean => {
    at++
    while (match(PLAIN_CHARACTERS) || match(ESCAPE)) continue
    if (text[at] !== '"') return false
    at++
    return true
  }
  const close = (closer: '}' | ']'): void => {
    if (closers.at(-1) !== closer) return
    closers.pop()
    at++
    expected = 'end'
  }

  for (;;) {
    match(WHITE_SPACE)
    const character = text[at]
    const before = at
    if (character === undefined)
      return expected === 'end' && closers.length === 0 ? undefined : errorAt(text, at, ENDS_HERE)
    switch (expected) {
      case 'value':
      case 'value or ]':
        if (character === ']' && expected === 'value or ]') close(']')
        else if (character === '{' || character === '[') {
          at++
          closers.push(character === '{' ? '}' : ']')
          expected = character === '{' ? 'name or }' : 'value or ]'
        } else if (character === '"' ? string() : match(SCALAR)) expected = 'end'
        else return errorAt(text, at)
        break
      case 'name':
      case 'name or }':
        if (character === '}' && expected === 'name or }') close('}')
        else if (character === '"' && string()) expected = ':'
        else return errorAt(text, at)
        break
      case ':':
        if (character !== ':') return errorAt(text, at)
        at++
        expected = 'value'
        break
      case 'end':
        if (character === ',' && closers.length > 0) {
          at++
          expected = closers.at(-1) === '}' ? 'name' : 'value'
        } else if (character === '}' || character === ']') close(character)
        if (at === before) return errorAt(text, at)
        break
    }
  }
}

function errorAt(text: string, at: number, words?: string): JsonError {
  const before = text.slice(0, at)
  const line = before.split('\n').length
  const column = at - before.lastIndexOf('\n')
  if (words !== undefined || at >= text.length) return { line, column, message: words ?? ENDS_HERE }
  return { line, column, message: `unexpected ${JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0))}` }
}
