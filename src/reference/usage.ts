import { isObject, objectsOf, type JsonObject } from '../define/json.ts'
import type { ChatParameters } from '../define/request.ts'
import { countTokens, textOf, tokensOf } from './text.ts'

const TOKENS_PER_MESSAGE = 3
const TOKENS_PER_ATTACHMENT = 85

/**
 * The tokens of the prompt: of what the messages say, not of how the body spells it, so that escapes, white space,
 * member order and the mode of the answer make no difference.
 */
export function promptTokens(body: JsonObject, messages: readonly JsonObject[]): number {
  let tokens = TOKENS_PER_MESSAGE
  for (const message of messages) tokens += messageTokens(message)
  for (const member of ['tools', 'functions', 'response_format']) {
    if (isObject(body[member]) || Array.isArray(body[member])) tokens += countTokens(JSON.stringify(body[member]))
  }
  return tokens
}

function messageTokens(message: JsonObject): number {
  const { role, name, content, tool_calls: calls, function_call: call } = message
  const attachments = objectsOf(content).filter((part) => part['type'] !== 'text' && part['type'] !== 'refusal')
  let tokens = TOKENS_PER_MESSAGE + countTokens(String(role)) + countTokens(textOf(content))
  tokens += attachments.length * TOKENS_PER_ATTACHMENT
  if (typeof name === 'string') tokens += 1 + countTokens(name)
  for (const called of [...objectsOf(calls), call]) {
    const definition = isObject(called) ? (called['function'] ?? called['custom'] ?? called) : undefined
    if (isObject(definition))
      tokens += TOKENS_PER_MESSAGE + countTokens(Object.values(definition).map(String).join(' '))
  }
  return tokens
}

/** How many tokens one choice took, and how many of them were for what. */
export interface Spent {
  readonly total: number
  readonly reasoning: number
  readonly audio: number
}

/** The `usage` member of a completion with `n` choices alike. */
export function usageOf(body: JsonObject, chat: ChatParameters, spent: Spent, text: string): JsonObject {
  const prompt = promptTokens(body, chat.messages)
  const completion = chat.n * spent.total
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
    prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
    completion_tokens_details: {
      reasoning_tokens: chat.n * spent.reasoning,
      audio_tokens: chat.n * spent.audio,
      accepted_prediction_tokens: acceptedPrediction(body['prediction'], text),
      rejected_prediction_tokens: 0,
    },
  }
}

/** The tokens at the start of the text that the prediction had right. */
function acceptedPrediction(prediction: unknown, text: string): number {
  if (!isObject(prediction)) return 0
  const predicted = tokensOf(textOf(prediction['content']))
  const said = tokensOf(text)
  const miss = said.findIndex((token, position) => token !== predicted[position])
  return miss < 0 ? said.length : miss
}
