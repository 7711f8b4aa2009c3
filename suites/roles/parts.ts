import { mustAccept, refusalWords, type RefusalWords } from '../../src/define/acceptance.ts'
import { openapi } from '../../src/define/cite.ts'
import { asInteger, isObject, type JsonObject } from '../../src/define/json.ts'
import { isGood, type RequestView } from '../../src/define/request.ts'
import { rule, type Examined, type Judged, type RelationRule, type ResponseRule } from '../../src/define/rule.ts'
import { pointsAt } from '../req/named.ts'
import {
  isOnlyOddInMessages,
  isSilent,
  isTextParts,
  isTurnAbout,
  lacksSystemRole,
  says,
  textOf,
} from './conversation.ts'

/** What servers say of content that is a list, in the words of their validators, templates and languages. */
const ABOUT_LISTS: readonly RegExp[] = [
  /\bcontent\b.{0,80}\b(?:str(?:ing)?|text|array|list|sequence|parts?|objects?|type)\b/i,
  /\b(?:array|list|sequence|parts?|type)\b.{0,60}\bcontent\b/i,
  /\b(?:unknown|invalid|unsupported|unexpected) (?:content|part)\b/i,
  /concatenate str|unsupported types? string and sequence|unhashable type|'list' object|is not a function/i,
  /unmarshal (?:array|object)|invalid type: (?:sequence|map)|(?:array|list)\b.{0,30}\bto (?:a )?string\b|converted to System\.String|untagged enum \w*Content|\bString\b.{0,5} from (?:Array|Object) value/i,
  /(?:expected|must be|should be|not) (?:a |an )?(?:valid )?str(?:ing)?\b|\bstr type expected\b/i,
]
const OTHER_CONTENT = /content[ _-]?(?:policy|filter\w*|moderation|management|length)|media type|application\//i

/** What joining the parts of one message may cost: a separator, or marks about a part. */
const TOKENS_PER_PART = 4

/** Any prompt has more tokens, for the marks around its messages alone. */
const FEWEST_TOKENS = 4

export const textParts: ResponseRule & RelationRule = rule({
  id: 'roles.text-parts',
  level: 'MUST',
  says: 'Content may be a list of text parts in a message of any role, and counts like the same text in one string.',
  basis: 'documented',
  cite: openapi('ChatCompletionRequestUserMessage', 'content'),
  matters:
    'SDKs and agents write every message as a list of parts: they are refused, or the model reads only the first part.',
  when: (request) => isGood(request) && hasOnlyText(request) && request.chat.messages.some(isInParts),
  follows: ['roles.developer', 'roles.core', 'tools.roundtrip-null-content'],
  onResponse(response, violated, request): Examined {
    const { status } = response.head
    // A role that the model lacks is the matter of roles.core, however its message is written.
    if (status >= 400 && lacksSystemRole(refusalWords(response), request)) return 'unseen'
    return mustAccept(
      'roles.text-parts',
      response,
      request,
      violated,
      (words) => status !== 415 && isAboutParts(words, request),
      isOddOnlyInParts(request),
    )
  },
  across(exchanges, violated): Examined {
    const inParts = exchanges.flatMap((judged) =>
      countsTokens(judged) && judged.request.chat.messages.some(isInParts) ? [judged] : [],
    )
    if (inParts.length === 0) return 'unseen'
    const inStrings = new Map<string, number>()
    for (const judged of exchanges) {
      if (countsTokens(judged) && !judged.request.chat.messages.some(isInParts))
        inStrings.set(bodyAsString(judged), promptTokens(judged) ?? 0)
    }
    let examined = false
    for (const judged of inParts) {
      const tokens = promptTokens(judged) ?? 0
      const same = inStrings.get(bodyAsString(judged))
      // Where hardly anything is counted, it is what the cache did not have.
      if (same === undefined || Math.min(tokens, same) < FEWEST_TOKENS) continue
      examined = true
      const off = tokens - same
      if (Math.abs(off) <= TOKENS_PER_PART * partsIn(judged)) continue
      const message = `expected about ${same} prompt tokens, as for the same text in one string, got ${tokens}`
      violated(judged.exchange, off < 0 ? 'fewer-tokens' : 'more-tokens', '/usage/prompt_tokens', {
        expected: same,
        actual: tokens,
        message,
      })
    }
    return examined ? undefined : 'unseen'
  },
})

// Parts of tool messages are the matter of tools.roundtrip-variants.
const isInParts = ({ role, content }: JsonObject): boolean => role !== 'tool' && isTextParts(content)

/** Whether every message is text, in a string or in parts, or says nothing. */
function hasOnlyText({ chat }: RequestView): boolean {
  return chat.messages.every(({ content }) => !Array.isArray(content) || isTextParts(content))
}

/** Whether nothing but the way its text is written sets a request apart from any other. */
function isOddOnlyInParts(request: RequestView): boolean {
  return isOnlyOddInMessages(request) && isTurnAbout(request)
}

/** Whether an error answer is about another member of the body than the messages. */
function namesAnother(words: RefusalWords, { json }: RequestView): boolean {
  const members = isObject(json) ? Object.keys(json) : []
  return members.some((member) => member !== 'messages' && pointsAt(words, member))
}

function isAboutParts(words: RefusalWords, request: RequestView): boolean {
  const { param, message } = words
  const place = /messages[.[]{1,2}(\d+)/.exec(`${param} ${message}`)?.[1]
  if (place !== undefined && !request.chat.messages.slice(Number(place)).slice(0, 1).some(isInParts)) return false
  if (/\.content(?:[.[]{1,2}\d+\]?)?(?:\.type)?$/.test(param)) return true
  if (isSilent(words)) return isOddOnlyInParts(request)
  if (namesAnother(words, request)) return false
  return !OTHER_CONTENT.test(message) && says(message, ABOUT_LISTS)
}

function countsTokens(judged: Judged): boolean {
  const { request } = judged
  return (
    promptTokens(judged) !== undefined &&
    isGood(request) &&
    request.chat.messages.every((message) => textOf(message) !== undefined)
  )
}

function promptTokens({ answer }: Judged): number | undefined {
  return isObject(answer?.usage) ? asInteger(answer.usage['prompt_tokens']) : undefined
}

function partsIn({ request }: Judged): number {
  return request.chat.messages.reduce((sum, { content }) => sum + (Array.isArray(content) ? content.length : 0), 0)
}

/** The body with every content as one string: what bodies that say the same have in common. */
function bodyAsString({ request }: Judged): string {
  const body = isObject(request.json) ? request.json : {}
  const messages = request.chat.messages.map((message) => ({ ...message, content: textOf(message) }))
  return JSON.stringify({ ...body, messages })
}
