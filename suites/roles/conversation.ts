import { saysLacking, type RefusalWords } from '../../src/define/acceptance.ts'
import { asString, isObject, objectsOf, type JsonObject } from '../../src/define/json.ts'
import type { RequestView } from '../../src/define/request.ts'

/** Members that every server takes: a request with no others differs from a bare one in its messages only. */
const ORDINARY: ReadonlySet<string> = new Set([
  'model',
  'messages',
  'stream',
  'stream_options',
  'max_tokens',
  'max_completion_tokens',
  'temperature',
  'top_p',
  'seed',
  'user',
])

/** A request whose messages, and the members that are given, are all that could be odd about it. */
export function hasOrdinaryMembers({ json }: RequestView, ...odd: readonly string[]): boolean {
  return isObject(json) && Object.keys(json).every((member) => ORDINARY.has(member) || odd.includes(member))
}

/** A list of nothing but pieces of text, or of refusals, without any member that a vendor might add. */
export function isTextParts(content: unknown): content is readonly JsonObject[] {
  return Array.isArray(content) && content.length > 0 && content.every(isTextPart)
}

function isTextPart(part: unknown): boolean {
  if (!isObject(part) || Object.keys(part).length !== 2) return false
  const { type, text, refusal } = part
  return (type === 'text' && isText(text)) || (type === 'refusal' && isText(refusal))
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''

/** The text of a message, whichever way it is written; undefined when it is more than text. */
export function textOf({ content }: JsonObject): string | undefined {
  if (!isTextParts(content)) return asString(content)
  const texts = content.map(({ text }) => asString(text))
  return texts.includes(undefined) ? undefined : texts.join('')
}

/** The roles of a conversation, a letter for each message: `s`, `d`, `u`, `a`, and `-` for any other. */
export function rolesOf({ chat }: RequestView): string {
  return chat.messages.map(({ role }) => LETTERS[String(role)] ?? '-').join('')
}

const LETTERS: Readonly<Record<string, string>> = { system: 's', developer: 'd', user: 'u', assistant: 'a' }

/** A conversation as chat templates have it: instructions first, then turn about. */
export function isTurnAbout(request: RequestView): boolean {
  return /^s*(?:ua)*u$/.test(rolesOf(request))
}

/** Whether a server that fails on this request can only have failed on its messages. */
export function isOnlyOddInMessages(request: RequestView): boolean {
  return hasOrdinaryMembers(request) && request.chat.messages.every((message) => isPlain(message))
}

/** Whether a server that fails on this request can only have failed on the members that are given. */
export function isOnlyOddIn(request: RequestView, ...members: readonly string[]): boolean {
  return (
    hasOrdinaryMembers(request, ...members) &&
    request.chat.messages.every(isPlain) &&
    /^s?(?:ua)*u$/.test(rolesOf(request))
  )
}

function isPlain(message: JsonObject): boolean {
  return (
    textOf(message) !== undefined && Object.keys(message).every((member) => member === 'role' || member === 'content')
  )
}

const SILENT =
  /^[^\p{L}\p{N}]*(?:(?:invalid|bad)(?:[ _-]?(?:request|input|argument|payload|body)){0,2}(?:[ _-]?error)?|error|unprocessable(?: entity)?)?[^\p{L}\p{N}]*$/iu

/** Whether an error says nothing of its cause. */
export const isSilent = ({ message }: RefusalWords): boolean => SILENT.test(message)

const EMPTINESS =
  /\bnon-?empty\b|\b(?:must|can) ?not be (?:empty|blank)|\bis (?:empty|blank)\b|\bempty (?:content|text|message)|\bat least (?:one|1) character|\bnon-whitespace\b/i

/** Whether an error is about a text that is empty. */
export const speaksOfEmptiness = (message: string): boolean => EMPTINESS.test(message)

/** Whether any of some patterns is found. */
export const says = (text: string, patterns: readonly RegExp[]): boolean => patterns.some((one) => one.test(text))

/** The text of the last message, when it is the user's. */
export function lastAsk({ chat }: RequestView): string | undefined {
  const last = chat.messages.at(-1)
  return last?.['role'] === 'user' ? userText(last) : undefined
}

/** The text of a message whose other parts may be pictures or the like. */
function userText({ content }: JsonObject): string {
  return (
    asString(content) ??
    objectsOf(content)
      .map((part) => asString(part['text']) ?? '')
      .join('')
  )
}

const NAMES_SYSTEM = /['"`]system['"`]|\bsystem (?:role|message|prompt|instruction)s?\b|\broles?\b.{0,40}\bsystem\b/i
/** What is said where it matters how many such messages there are, where they stand, and what they hold. */
const MORE_THAN_THE_ROLE =
  /\b(?:multiple|several|more than|only one|second|duplicate|first|beginning|start|middle|order|content|lists?|arrays?|parts?)\b/i

/**
 * Whether an error says of the model that it has no system role, as OpenAI's own does. A template that raises over the role
 * is another matter: a server can put the words of a system message into the first turn of the user.
 */
export function lacksSystemRole({ message }: RefusalWords, request: RequestView): boolean {
  if (!rolesOf(request).includes('s') || !saysLacking(message) || !/\bwith this model\b/i.test(message)) return false
  return NAMES_SYSTEM.test(message) && !MORE_THAN_THE_ROLE.test(message)
}
