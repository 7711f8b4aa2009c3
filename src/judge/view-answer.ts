import type { Answer, AnswerClock, ChoiceView, ToolCallView } from '../define/answer.ts'
import { MOST_VIEWED } from '../define/chunk.ts'
import { asInteger, asString, isObject, type JsonObject } from '../define/json.ts'

/**
 * Reads a completion leniently, from a JSON document or from what a stream assembled to. Members of a wrong type read
 * as missing; elements that are no objects are left out, and pointers still count them. `endedAtMs` is Unix time.
 */
export function viewAnswer(source: 'json' | 'stream', raw: JsonObject, endedAtMs: number, clock: AnswerClock): Answer {
  return {
    source,
    raw,
    choices: viewEach(raw['choices'], '/choices', viewChoice),
    usage: raw['usage'],
    endedAtMs,
    clock,
  }
}

function viewEach<View>(list: unknown, at: string, view: (raw: JsonObject, pointer: string) => View): readonly View[] {
  if (!Array.isArray(list)) return []
  const viewed = list.length > MOST_VIEWED ? list.slice(0, MOST_VIEWED) : list
  return viewed.flatMap((raw: unknown, position) => (isObject(raw) ? [view(raw, `${at}/${position}`)] : []))
}

function viewChoice(raw: JsonObject, pointer: string): ChoiceView {
  const message = isObject(raw['message']) ? raw['message'] : {}
  const functionCall = message['function_call']
  return {
    raw,
    pointer,
    index: asInteger(raw['index']),
    message,
    content: asString(message['content']),
    refusal: asText(message['refusal']),
    reasoning: asText(message['reasoning_content']) ?? asText(message['reasoning']),
    toolCalls: viewEach(message['tool_calls'], `${pointer}/message/tool_calls`, viewToolCall),
    functionCall: isObject(functionCall) ? functionCall : undefined,
    finishReason: raw['finish_reason'],
    logprobs: raw['logprobs'],
  }
}

function viewToolCall(raw: JsonObject, pointer: string): ToolCallView {
  const called = isObject(raw['function']) ? raw['function'] : {}
  const custom = isObject(raw['custom']) ? raw['custom'] : {}
  return {
    raw,
    pointer,
    id: asString(raw['id']),
    type: asString(raw['type']),
    name: asString(called['name']) ?? asString(custom['name']),
    arguments: called['arguments'],
    input: custom['input'],
  }
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
