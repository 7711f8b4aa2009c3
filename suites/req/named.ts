import type { RefusalWords } from '../../src/define/acceptance.ts'
import { literal } from '../../src/define/pattern.ts'

/** Names of parameters that are also words of everyday English: unquoted, they mean nothing. */
const EVERYDAY: ReadonlySet<string> = new Set([
  'audio',
  'functions',
  'messages',
  'metadata',
  'model',
  'moderation',
  'n',
  'prediction',
  'stop',
  'store',
  'stream',
  'tools',
  'user',
])

/** What a sentence about something else may well begin with: "The model must …". */
const SUBJECTS: ReadonlySet<string> = new Set(['messages', 'model', 'stream', 'user'])

/** Whether an error answer names a member of the body as such: by `param`, in quotes, or behind what it is. */
export function namesExactly({ param, message }: RefusalWords, member: string): boolean {
  const place = param.replace(/^body\W+/, '')
  if (place === member || place.startsWith(`${member}.`) || place.startsWith(`${member}[`)) return true
  const name = literal(member)
  // "Error in stream: it was closed" is about what is going on, and not about a parameter.
  const before = SUBJECTS.has(member) ? String.raw`(?<!\b(?:in|from|of|the) )` : ''
  if (new RegExp(`['"\`]${name}['"\`.[]|(?:^|[\\s(])${before}${name}[:=]`).test(message)) return true
  // As the JSON package of Go says it.
  if (new RegExp(`\\bGo struct field (?:\\w+\\.)+${name} of type\\b`).test(message)) return true
  return new RegExp(`\\b(?:argument|parameter|field|property)(?: supplied)?: ${name}(?![\\w-])`, 'i').test(message)
}

/** Whether an error answer points at a member of the body: as such, or by its name anywhere in the message. */
export function pointsAt(words: RefusalWords, member: string): boolean {
  if (namesExactly(words, member)) return true
  const { message } = words
  const name = literal(member)
  if (SUBJECTS.has(member)) return false
  if (new RegExp(`^${name} (?:is|are) not (?:supported|allowed|permitted)\\b`, 'i').test(message)) return true
  if (new RegExp(`\\b${name} (?:must|should|has to|cannot|may not)\\b`).test(message)) return true
  // Some spell a name as words, or as their language does: "Top logprobs", "topLogprobs".
  const spelt = name.replaceAll('_', '[_ ]?')
  return !EVERYDAY.has(member) && new RegExp(`(?<![\\w-])${spelt}(?![\\w-])`, 'i').test(message)
}

const LACKING =
  /\bnot (?:yet |currently )?(?:be )?(?:supported|available|implemented|enabled)|\bunsupported\b|(?:does|do)(?: not|n't) support|\bno support\b|only the default|\b(?:for|with|by) this model|(?:parameter|field|argument|member|property)\b.{0,40}\bnot (?:allowed|permitted)|\bmodel incompatible\b|\b(?:is|are) fixed at\b|\b(?:in|with|when|while) (?:extended )?(?:thinking|reasoning)\b|\bdata retention\b|\brequires? --\w/i
const UNKNOWN =
  /\bun(?:known|recogni[sz]ed|expected) (?:\w+ )?(?:name|parameter|field|argument|property|key|keyword|member)|\bextra (?:inputs?|fields?)|extra_forbidden|\badditional propert|cannot find field/i

/** Whether a refusal says that the server lacks something. */
export const saysLacking = ({ message }: RefusalWords): boolean => LACKING.test(message)

/** Whether a refusal says that the server does not know a parameter at all. */
export const saysUnknown = ({ message }: RefusalWords): boolean => UNKNOWN.test(message)

/** How servers of all languages speak of null. */
const NULL = /\bnull\b|\bNone(?:Type)?\b|\bnil\b|\bundefined\b|\bnone is not an allowed/

/** Whether an error answer speaks of null. */
export const speaksOfNull = ({ message }: RefusalWords): boolean => NULL.test(message)

const DEMAND =
  /\b(?:is|are|field) (?:required|missing|needed|mandatory)|\brequired\b|\bmissing\b|\bmust (?:also )?(?:provide|be (?:set|provided|specified|given|present|supplied)|include|set)/i

/** Whether a refusal demands a parameter, which is one that the request does not have. */
export function demands(words: RefusalWords, member: string): boolean {
  return DEMAND.test(words.message) && pointsAt(words, member)
}
