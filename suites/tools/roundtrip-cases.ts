import type { ChoiceView } from '../../src/define/answer.ts'
import type { Point } from '../../src/define/axes.ts'
import { cases as define, type Asking, type Case, type RequestSpec } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import { isObject, parseJson, type JsonObject } from '../../src/define/json.ts'
import { force, secret } from '../../src/define/prompts.ts'
import { sampleArguments, WEATHER } from '../../src/define/tool-samples.ts'
import { resultUsed } from './result-used.ts'
import { roundtrip, roundtripVerbatim } from './roundtrip.ts'

/** The words of the user, which a call answers first and the code that the tool tells answers last. */
function question(point: Point): string {
  return `${force(point).text}. ${secret('').text}`
}

/** The second request of a round trip: the call, as the assistant message tells it, and what the tool answered. */
function withResult(
  assistant: JsonObject,
  ids: readonly string[],
  rule: string,
  point: Point,
  asking: Asking,
): RequestSpec {
  const body = chat(question(point), { ...point, choice: 'absent' }, asking)
  const results = ids.map((id) => ({ role: 'tool', tool_call_id: id, content: secret(asking.nonce).fact }))
  return {
    // Some servers hold an unknown member of their own message, or a null, against the client that sends it back.
    ...(rule === roundtripVerbatim.id ? { replays: true } : {}),
    body: { ...body, messages: [{ role: 'user', content: question(point) }, assistant, ...results] },
    aim: { rule, expects: 'acceptance', culprit: 'messages' },
  }
}

/** The message that a client writes by itself from the ids of the calls. */
function byHand(ids: readonly string[], { script }: Point): JsonObject {
  const called = { name: WEATHER, arguments: JSON.stringify(sampleArguments(script)) }
  return {
    role: 'assistant',
    content: 'Let me look that up.',
    tool_calls: ids.map((id) => ({ id, type: 'function', function: called })),
  }
}

/** Whether the calls are such that a server can be expected to take them back: a model may get arguments wrong. */
function areWhole({ toolCalls }: ChoiceView): boolean {
  return toolCalls.every(
    ({ id = '', arguments: text }) => id !== '' && typeof text === 'string' && isObject(parseJson(text)),
  )
}

export const roundtripCases: readonly Case[] = [
  define('tools.roundtrip', {
    says: 'A forced call, and its result sent back twice: behind a message made by hand, and behind the one received.',
    axes: { mode: ['json', 'sse'], tools: ['fn-one'], choice: ['required'] },
    tries: 3,
    requests: 3,
    send: (point, asking) => ({ body: chat(question(point), point, asking) }),
    next(past, point, asking) {
      const [first] = past
      if (first?.answer === undefined || past.length > 1) return []
      const choice = first.answer.choices.find(({ toolCalls }) => toolCalls.length > 0)
      const received = (choice?.toolCalls ?? []).flatMap(({ id = '' }) => (id === '' ? [] : [id]))
      const ids = received.length > 0 ? received : ['call_1']
      const made = withResult(byHand(ids, point), ids, roundtrip.id, point, asking)
      if (choice === undefined || !areWhole(choice)) return [made]
      return [made, withResult(choice.message, ids, roundtripVerbatim.id, point, asking)]
    },
    exercises: [roundtrip, roundtripVerbatim, resultUsed],
  }),
]
