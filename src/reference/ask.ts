import { isObject, objectsOf, asString, parseJson, type JsonObject } from '../define/json.ts'
import { colourOf, pictureOf } from './picture.ts'
import { textOf } from './text.ts'

const ECHO = /^[\s\S]*?repeat exactly[^:]*: ([\s\S]*)$/i
const COUNT = /count from (\d+) to (\d+)/i
const SECRET = /what (?:is|was) (?:the|my|your) ([\w -]+)/i
const CALL = /\b(?:call|use|invoke)\b/i
const NO_CALL = /\b(?:not|don't|never|without) (?:to )?(?:call|use|invoke|calling|using)\b/i
const DICTATED = /(?:with arguments|with exactly these values:?) /i
const INPUT = /with (?:the )?input:? ([\s\S]*)$/i
const PLACES = /\bfor ([\p{Lu}][\p{L}-]*)/gu
const NAMED = /"(\w+)"\s*:\s*"([^"]*)"|\b([A-Za-z_]\w*) "([^"]*)"(?!\s*:)/g

/** The furthest that the model counts. */
const COUNT_LIMIT = 5000

/** What the last user message asks for, as far as the scripted model understands it. */
export interface Asked {
  readonly text: string
  /** The text of every message, in order. */
  readonly texts: readonly string[]
  /** JSON that the prompt dictates as arguments or as the answer. */
  readonly dictated: JsonObject | undefined
  /** Input that the prompt dictates for a custom tool. */
  readonly input: string | undefined
  /** Places that calls are asked for, e.g. `Oslo` and `Lima`. */
  readonly places: readonly string[]
  /** Values that the prompt gives by name, as in `city "Oslo"`. */
  readonly named: Readonly<Record<string, string>>
  readonly asksForCall: boolean
  /** Words of the prompt, to look for names of tools in. */
  readonly words: ReadonlySet<string>
  /** What the tools answered, when the conversation ends with their answers. */
  readonly results: readonly string[]
}

/** Reads what a conversation asks for. */
export function readAsk(messages: readonly JsonObject[]): Asked {
  const last = messages.findLast((message) => message['role'] === 'user')
  const text = textOf(last?.['content'])
  return {
    text,
    texts: messages.map((message) => textOf(message['content'])),
    dictated: dictatedIn(text),
    input: INPUT.exec(text)?.[1],
    places: [...text.matchAll(PLACES)].flatMap(([, place]) => place ?? []),
    named: namedIn(text),
    asksForCall: CALL.test(text) && !NO_CALL.test(text),
    words: new Set(text.split(/[^\w.-]+/).map((word) => word.replace(/\.+$/, ''))),
    results: trailingResults(messages),
  }
}

/** The plain text that the model answers with. */
export function answerText(asked: Asked, messages: readonly JsonObject[]): string {
  if (asked.results.length > 0) return `The tools answered: ${asked.results.join('; ')}`
  return (
    ECHO.exec(asked.text)?.[1] ??
    counted(asked.text) ??
    secretIn(asked) ??
    pictured(asked.text, messages) ??
    'Hello, this is the reference server.'
  )
}

const isResult = ({ role }: JsonObject): boolean => role === 'tool' || role === 'function'

function trailingResults(messages: readonly JsonObject[]): readonly string[] {
  const before = messages.findLastIndex((message) => !isResult(message))
  return messages.slice(before + 1).map((message) => textOf(message['content']))
}

function counted(text: string): string | undefined {
  const [, from, to] = COUNT.exec(text) ?? []
  if (from === undefined || to === undefined) return undefined
  const length = Math.max(0, Math.min(Number(to) - Number(from) + 1, COUNT_LIMIT))
  return Array.from({ length }, (_, position) => Number(from) + position).join(/comma/i.test(text) ? ', ' : '\n')
}

function namedIn(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(NAMED)].map(([, quoted, value, bare, given]) => [quoted ?? bare ?? '', value ?? given ?? '']),
  )
}

/**
 * Looks for `the code is XYZ` where `What is the code?` is asked, in the latest message that says so. A model that finds
 * none says that it was not told.
 */
function secretIn({ text, texts }: Asked): string | undefined {
  const thing = SECRET.exec(text)?.[1]?.trim().split(/\s+/).at(-1)?.toLowerCase()
  if (thing === undefined) return undefined
  for (const told of texts.toReversed()) {
    const found = new RegExp(`\\b${thing} (?:is|=)[: ]*["'\`]?([\\w-]+)`, 'iu').exec(told)?.[1]
    if (found !== undefined) return `The ${thing} is ${found}.`
  }
  return 'I was not told.'
}

function pictured(text: string, messages: readonly JsonObject[]): string | undefined {
  if (!/colou?r\b.*\b(?:picture|image|photo)/i.test(text)) return undefined
  for (const part of objectsOf(messages.findLast((message) => message['role'] === 'user')?.['content'])) {
    const picture = pictureOf((isObject(part['image_url']) && asString(part['image_url']['url'])) || '')
    if (picture !== undefined) return colourOf(picture)
  }
  return 'I see no picture.'
}

function dictatedIn(text: string): JsonObject | undefined {
  const start = DICTATED.exec(text)
  if (start === null) return undefined
  const rest = text.slice(start.index + start[0].length)
  const json = parseJson(rest) ?? parseJson(rest.slice(0, endOfObject(rest)))
  return isObject(json) ? json : undefined
}

/** The position after the object that a text begins with. Braces within strings do not count. */
function endOfObject(text: string): number {
  let depth = 0
  for (const { 0: piece, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (piece === '{') depth++
    if (piece === '}' && --depth === 0) return index + 1
  }
  return text.length
}
