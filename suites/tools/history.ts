import { placeIn, type RefusalWords } from '../../src/define/acceptance.ts'
import { objectsOf, stringsOf, type JsonObject } from '../../src/define/json.ts'
import { invitesRefusal, type RequestView } from '../../src/define/request.ts'
import { hasOrdinaryMembers } from '../roles/conversation.ts'

/** An assistant message of the history that called tools. */
export function isCalling(message: JsonObject): boolean {
  return message['role'] === 'assistant' && objectsOf(message['tool_calls']).length > 0
}

/** An assistant message that called tools and says nothing beside: its content is null or left out. */
export function callsWithoutContent(message: JsonObject): boolean {
  return isCalling(message) && (message['content'] ?? null) === null
}

/** A result whose content is a list of text parts. */
export function isResultInParts({ role, content }: JsonObject): boolean {
  if (role !== 'tool' || !Array.isArray(content) || content.length === 0) return false
  return content.every((part) => stringsOf(objectsOf([part]).map(({ type }) => type)).includes('text'))
}

/** The calls that the tool messages right behind a message answer, in their order. */
function answeredBehind(messages: readonly JsonObject[], position: number): readonly unknown[] {
  const ids: unknown[] = []
  for (let at = position + 1; messages[at]?.['role'] === 'tool'; at++) ids.push(messages[at]?.['tool_call_id'])
  return ids
}

/** Whether the results of two calls of one turn come in another order than the calls. */
export function hasResultsReordered(messages: readonly JsonObject[]): boolean {
  return messages.some((message, position) => {
    if (!isCalling(message)) return false
    const calls = new Map<unknown, number>()
    for (const id of stringsOf(objectsOf(message['tool_calls']).map((call) => call['id']))) {
      if (!calls.has(id)) calls.set(id, calls.size)
    }
    const places = answeredBehind(messages, position).flatMap((id) => calls.get(id) ?? [])
    return places.some((place, index) => index > 0 && place < (places[index - 1] ?? place))
  })
}

/** Whether every call of the history is answered right behind it: only then is the history one that must be taken. */
function isAnswered(messages: readonly JsonObject[]): boolean {
  return messages.every((message, position) => {
    if (!isCalling(message)) return true
    const answered = new Set(answeredBehind(messages, position))
    return objectsOf(message['tool_calls']).every(({ id }) => typeof id === 'string' && answered.has(id))
  })
}

/** Whether a history holds calls, each with one result, and no result beside them. */
export function isCompleteRoundtrip(messages: readonly JsonObject[]): boolean {
  const calls = messages.flatMap((message) => (isCalling(message) ? objectsOf(message['tool_calls']) : []))
  const results = messages.filter(({ role }) => role === 'tool').map((result) => result['tool_call_id'])
  // Every call is answered behind it, so that as many results as calls leave none over.
  return calls.length > 0 && results.length === calls.length && isAnswered(messages)
}

/** A chat request whose history must be taken, as far as its form goes. */
export function hasGoodHistory(request: RequestView): boolean {
  return request.endpoint === 'chat' && !invitesRefusal(request) && isAnswered(request.chat.messages)
}

/** Whether a server that fails on this request can only have failed on its calls and their results. */
export function isOnlyOddInHistory(request: RequestView): boolean {
  const { choice, messages } = request.chat
  const isFree = choice.kind === 'absent' || choice.kind === 'auto' || choice.kind === 'none'
  return isFree && hasOrdinaryMembers(request, 'tools', 'tool_choice') && messages.every((one) => isPlainTurn(one))
}

const isNothing = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0)

const MEMBERS_OF_TURNS: ReadonlySet<string> = new Set(['role', 'content', 'tool_calls', 'tool_call_id'])

function isPlainTurn(message: JsonObject): boolean {
  const { role, content = null } = message
  const isText = typeof content === 'string' || isResultInParts(message) || (content === null && isCalling(message))
  // What says nothing, as the annotations of an answer that is sent back, is no more odd than what is not there.
  const hasOthers = Object.entries(message).some(([name, value]) => !MEMBERS_OF_TURNS.has(name) && !isNothing(value))
  return isText && role !== 'developer' && !hasOthers
}

const CONTENT = /\bcontent\b/i
const OTHER_CONTENT = /(?<!message )content[ _-]?(?:policy|filter\w*|moderation|management|length|type)|\bcontext\b/i

/**
 * Whether a refusal is about the content of certain messages: it says so by their place, or speaks of content where no
 * other message has any that is not plain text.
 */
export function refusesContent(
  words: RefusalWords,
  messages: readonly JsonObject[],
  isMeant: (message: JsonObject) => boolean,
): boolean {
  const said = `${words.param} ${words.message}`
  if (!CONTENT.test(said) || OTHER_CONTENT.test(said)) return false
  const place = placeIn('messages', words)
  if (place !== undefined) return messages.slice(place).slice(0, 1).some(isMeant)
  return messages.every((one) => typeof one['content'] === 'string' || isMeant(one))
}
