import { endOfFirst } from '../../src/define/json-text.ts'
import { isObject, parseJson } from '../../src/define/json.ts'
import { unescaped } from './html-escaped.ts'

/** The most copies of one object that are looked for. */
const MOST_COPIES = 8
/** How much of a text is looked at for what servers do to it. */
const MOST_CHARACTERS = 20_000

/**
 * In which way the text of arguments is no JSON object; undefined when it is one. A model may write what is no JSON, but
 * some ways are those of servers: `repeated`, `objects-joined`, `encoded-twice`, `html-escaped`, `markup-left`,
 * `python-literal`, `printed-value`.
 */
export function wayOfNotBeingAnObject(text: string): string | undefined {
  const value = parseJson(text)
  if (isObject(value)) return undefined
  if (value !== undefined) {
    return typeof value === 'string' && isObject(parseJson(value)) ? 'encoded-twice' : 'not-an-object'
  }
  if (text.trim() === '') return 'empty-text'
  if (text.length > MOST_CHARACTERS) return 'not-json'
  if (isRepeated(text)) return 'repeated'
  if (isJoined(text)) return 'objects-joined'
  if (!text.includes('"') && isObject(parseJson(unescaped(text)))) return 'html-escaped'
  if (isObject(parseJson(withoutMarkup(text)))) return 'markup-left'
  if (text.startsWith('{\\"') && isObject(parseJson(text.replaceAll('\\"', '"')))) return 'encoded-twice'
  if (isPrinted(text.trim())) return 'printed-value'
  return isObject(parseJson(asJson(text))) ? 'python-literal' : 'not-json'
}

/** What languages print for what is not there, where it was joined to the arguments. */
const NOTHING_AROUND = /^(?:undefined|null|None|nil)(?=\{)|(?<=\})(?:undefined|null|None|nil)$/g

/**
 * Whether a text is what a server's language prints for a value that was never written as JSON: a map of Go, a hash of
 * Ruby, bytes of Python, any object of JavaScript, or nothing that was joined to what came behind it.
 */
function isPrinted(text: string): boolean {
  if (text === '[object Object]' || /^map\[(?:[\w-]+:[^]*)?\]$/.test(text)) return true
  const written = /^b(['"])(\{[^]*\})\1$/.exec(text)?.[2] ?? text.replaceAll(/"\s*=>\s*/g, '":')
  const bare = written.replaceAll(NOTHING_AROUND, '')
  return bare !== text && isObject(parseJson(bare))
}

/** Whether a text is one object written several times in a row, to the letter. */
function isRepeated(text: string): boolean {
  for (let copies = 2; copies <= MOST_COPIES; copies++) {
    if (text.length % copies !== 0) continue
    const first = text.slice(0, text.length / copies)
    if (first.repeat(copies) === text && isObject(parseJson(first))) return true
  }
  return false
}

/**
 * Whether a text is several objects with nothing between them: the arguments of calls that were taken for one, or what
 * was sent to begin with and what replaces it. A model that wants two calls sets them apart.
 */
function isJoined(text: string): boolean {
  let objects = 0
  for (let rest = text; rest !== ''; objects++) {
    const end = rest.startsWith('{') ? endOfFirst(rest) : undefined
    if (end === undefined || parseJson(rest.slice(0, end)) === undefined) return false
    rest = rest.slice(end)
  }
  return objects > 1
}

const MARK = String.raw`(?:<[^<>{}"\s]{1,40}>|\[[A-Z_/]{2,20}\])`
const MARKS_AROUND = new RegExp(`^(?:\\s*${MARK})+|(?:${MARK}\\s*)+$`, 'g')

/** A text without the marks of a chat template in front of it and behind it. */
const withoutMarkup = (text: string): string => text.replace(MARKS_AROUND, '')

/** What the literal of a dict would be in JSON, where that is easily told. */
function asJson(text: string): string {
  if (!/^\{\s*'/.test(text) || text.includes('"')) return ''
  return text
    .replaceAll("'", '"')
    .replaceAll(/\bTrue\b/g, 'true')
    .replaceAll(/\bFalse\b/g, 'false')
    .replaceAll(/\bNone\b/g, 'null')
}
