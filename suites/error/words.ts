import { refusalWords } from '../../src/define/acceptance.ts'
import { saysThrottled, saysTooLong } from '../../src/define/error-words.ts'
import { errorOf } from '../../src/define/failure.ts'
import { isObject, type JsonObject } from '../../src/define/json.ts'
import { literal } from '../../src/define/pattern.ts'
import type { RequestView } from '../../src/define/request.ts'
import type { ResponseView } from '../../src/define/response.ts'
import { isDocumented } from './documented.ts'

/*
 * What an error says of its own cause. Statuses are chosen carelessly, and relays make up new ones: where the words of an
 * error leave no doubt, they tell which status was owed.
 */

const LONGEST_NAME = 200
const MOST_CHARACTERS = 2000

/** Whether an error says that the prompt is too long for the model. */
export function isAboutLength(error: JsonObject): boolean {
  return textsOf(error).some(saysTooLong)
}

/** What relays keep of the answer of another server, in its own words or in those of their client. */
const BAD_REQUEST =
  /\b4(?:00|22) (?:Bad Request|Unprocessable)|\b(?:error|status)(?: code)?:? 4(?:00|13|22)\b|\bBadRequestError\b/i

/** Whether an error says of a server behind this one that it refused the request. */
export function saysRefusedElsewhere(error: JsonObject): boolean {
  return textsOf(error).some((text) => BAD_REQUEST.test(text))
}

/** Whether an error has the status of a refusal for its code. */
export function hasCodeOfRefusal({ code, status }: JsonObject): boolean {
  return [code, status].some((number) => /^4(?:00|13|22)$/.test(String(number)))
}

/** Whether an error says that requests came too fast. */
export function isAboutLoad(error: JsonObject): boolean {
  const { code, type } = error
  if (code === 429 || [code, type].some((name) => typeof name === 'string' && /rate_?limit|^429$/i.test(name))) {
    return true
  }
  return textsOf(error).some(saysThrottled)
}

const BEHIND_NAME = String.raw`['"\`)]*,? (?:is |was |could )?(?:not (?:be )?found|(?:does )?not exist|doesn['’]t exist|unknown|(?:is )?not a (?:valid|known) model)\b`
/** Something of the model's is no model: an adapter for it, its settings. */
const OF_IT = String.raw`(?<!\b(?:for|of|from|in|on) ['"\`]?)`
const BEFORE_NAME = String.raw`\b(?:unknown|no such|invalid|nonexistent|not find|no available channels? for)(?: the)? model\W+(?!(?:setting|config|param|option|output|response|format|file|version)\w*)(?:\w+\W+){0,4}?`

/** With the name as the last word, or in the words of relays in China. */
const RIGHT_BEFORE_NAME = String.raw`\bmodel (?:is )?not found: ?['"\`]?|\bno model (?:named|called) ['"\`]?`
/** With no name at all, and nothing else: what else is not found there may be a file. */
const NAMELESS =
  /^(?:error: )?(?:the )?(?:(?:requested|specified|provided) )?model (?:does |is )?not (?:exist|found)\.?(?: Please check it carefully\.?)?$/i
const BEHIND_NAME_IN_CHINESE = String.raw`['"\`]? ?(?:不存在|无可用渠道)`

/** Whether an error says that nobody serves the model of the request. What is said of its file is no such thing. */
export function saysUnknownModel(error: JsonObject, { chat }: RequestView): boolean {
  if (chat.model === undefined || chat.model.length > LONGEST_NAME) return false
  if (error['code'] === 'model_not_found') return true
  const name = literal(chat.model)
  const said = new RegExp(
    [
      `(?<![\\w/-])${OF_IT}${name}(?:${BEHIND_NAME}|${BEHIND_NAME_IN_CHINESE})`,
      `(?:${BEFORE_NAME}|${RIGHT_BEFORE_NAME})${name}(?![\\w/-])`,
    ].join('|'),
    'i',
  )
  return textsOf(error).some((text) => said.test(text) || NAMELESS.test(text))
}

const PARAMETER = /^[a-z]\w*/i

/** Whether an error calls the request invalid and names the member of it that is, which is one that all servers know. */
export function blamesMember({ type, param }: JsonObject, { json }: RequestView): boolean {
  if (typeof type !== 'string' || !/invalid_?request|bad_?request/i.test(type) || typeof param !== 'string')
    return false
  const member = PARAMETER.exec(param.replace(/^body\W+/, ''))?.[0]
  return member !== undefined && isDocumented(member) && isObject(json) && json[member] !== undefined
}

/** Statuses that are about the request, the key or the account; a timeout is about what came of it. */
const KNOWN_BEFORE = /^4(?!08)\d\d$/

/** A failure that was certainly known before the first token: it puts itself on the request, the key or the account. */
export function wasKnownBefore(object: JsonObject): boolean {
  const error = errorOf(object) ?? object
  const { code, type, status } = error
  if ([code, status].some((number) => KNOWN_BEFORE.test(String(number)))) return true
  if (typeof type === 'string' && /invalid_?request|bad_?request|not_?found|authentication|rate_?limit/i.test(type)) {
    return true
  }
  return isAboutLength(error) || isAboutLoad(error)
}

/** The error of an answer, whatever its form. */
export function failureIn({ json, text }: Pick<ResponseView, 'json' | 'text'>): JsonObject {
  return errorOf(json) ?? { message: refusalWords({ json, text }).message }
}

function textsOf({ message, code, type }: JsonObject): readonly string[] {
  return [message, code, type].flatMap((text) => (typeof text === 'string' ? [text.slice(0, MOST_CHARACTERS)] : []))
}
