import { guide, openapi, thread } from '../../src/define/cite.ts'
import { isObject, objectsOf, stringsOf, typeName, type JsonObject } from '../../src/define/json.ts'
import { isSlipOf } from '../../src/define/nearest.ts'
import type { ResponseRule } from '../../src/define/rule.ts'
import { hasOrphan, hasUnanswered } from './history.ts'
import { refusalRule } from './refused.ts'

const ROLES: readonly unknown[] = ['developer', 'system', 'user', 'assistant', 'tool', 'function']
const PARTS: readonly string[] = ['text', 'image_url', 'input_audio', 'file', 'refusal']

function isMalformed(message: unknown): boolean {
  if (!isObject(message)) return true
  const { role, content } = message
  if (typeof role !== 'string' || !ROLES.includes(role)) return true
  if (!['string', 'array', 'null'].includes(typeName(content ?? null))) return true
  return (role === 'user' && (content ?? null) === null) || (Array.isArray(content) && content.length === 0)
}

function hasNoProperMessages({ messages }: JsonObject): boolean {
  if (messages === undefined || messages === null) return false
  return !Array.isArray(messages) || messages.length === 0 || messages.some(isMalformed)
}

function hasPartWithoutKind({ messages }: JsonObject): boolean {
  return objectsOf(messages).some(
    ({ content }) =>
      Array.isArray(content) && content.some((part) => !isObject(part) || typeof part['type'] !== 'string'),
  )
}

/** The kinds of parts that the messages of a body have. */
function partsIn({ messages }: JsonObject): readonly string[] {
  const parts = objectsOf(messages).flatMap(({ content }) => objectsOf(content))
  return stringsOf(parts.map(({ type }) => type))
}

const hasUnknownPart = (body: JsonObject): boolean =>
  hasPartWithoutKind(body) || partsIn(body).some((type) => !PARTS.includes(type))
/** A slip of the pen is no kind of part that a vendor has. */
const hasMistypedPart = (body: JsonObject): boolean => partsIn(body).some((type) => isSlipOf(type, PARTS))

export const messagesShape: ResponseRule = refusalRule({
  id: 'reject.messages-shape',
  level: 'MUST',
  says: 'Messages that are no list or an empty one, have an unknown role or kind of part, no part, or no content of the user are refused.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest', 'messages'),
  matters: 'The model answers a conversation that nobody had: what was not understood is missing from it unnoticed.',
  isWrong: (body) => hasNoProperMessages(body) || hasMistypedPart(body),
  isUnlisted: hasUnknownPart,
})

export const orphanToolMessage: ResponseRule = refusalRule({
  id: 'reject.orphan-tool-message',
  level: 'MUST',
  says: 'A tool message that answers no call of an assistant message before it is refused.',
  basis: 'documented',
  cite: openapi('ChatCompletionRequestToolMessage', 'tool_call_id'),
  matters: 'A history that was cut between call and result makes the model guess; some chat templates fail on it.',
  needs: 'tools',
  isWrong: hasOrphan,
})

export const unansweredToolCalls: ResponseRule = refusalRule({
  id: 'reject.unanswered-tool-calls',
  level: 'MUST',
  says: 'An assistant message with tool calls that is not followed by a tool message for each call is refused.',
  basis: 'documented',
  cite: guide('function-calling', 'handling function calls'),
  matters: 'The model waits for a result that never comes, makes it up, or calls again without end.',
  needs: 'tools',
  isWrong: hasUnanswered,
})

export const emptyToolCallsHistory: ResponseRule = refusalRule({
  id: 'reject.empty-tool-calls-history',
  level: 'SHOULD',
  says: 'An assistant message whose tool_calls is an empty list is refused.',
  basis: 'observed',
  cite: thread('chatboxai/chatbox', 2079),
  matters: 'A client that works here sends histories that OpenAI refuses, and breaks when it is pointed there.',
  needs: 'tools',
  isWrong: ({ messages }) =>
    objectsOf(messages).some(
      ({ role, tool_calls: calls }) => role === 'assistant' && Array.isArray(calls) && calls.length === 0,
    ),
})
