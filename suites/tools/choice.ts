import type { Answer, ChoiceView } from '../../src/define/answer.ts'
import { guide, openapi } from '../../src/define/cite.ts'
import { objectsOf, stringsOf } from '../../src/define/json.ts'
import { echo } from '../../src/define/prompts.ts'
import { refusalWords } from '../../src/define/acceptance.ts'
import { asksForJson, type RequestView } from '../../src/define/request.ts'
import { rule, type AnswerRule, type Examined, type ResponseRule, type Violated } from '../../src/define/rule.ts'
import { endedByItself } from '../format/natural-end.ts'
import { refusesChoice } from './choice-refusals.ts'
import { isCustom, offers, offersOnlyKnownTools } from './offered.ts'

export const choiceNone: ResponseRule & AnswerRule = rule({
  id: 'tools.choice-none',
  level: 'MUST',
  says: 'With tool_choice none nothing is called, and the request is answered with text.',
  basis: 'documented',
  cite: openapi('ChatCompletionToolChoiceOption'),
  matters: 'Agents set none to get their final answer; a call in its place keeps them in the loop.',
  needs: 'tools',
  when: (request) => offers(request) && request.chat.choice.kind === 'none',
  onResponse(response, violated): Examined {
    const { status } = response.head
    const { message } = refusalWords(response)
    // Refusing the value itself, or the request over what the model did: neither is a lack of tools.
    if (status !== 400 && status !== 422) return 'unseen'
    if (!/tool[_ ]choice/i.test(message) || !/\bnone\b/i.test(message)) {
      return refusesChoice(response, violated)
    }
    violated('refused', undefined, { expected: 'status 200', actual: status, message: `got ${status}: ${message}` })
  },
  onAnswer({ choices }, violated): Examined {
    if (choices.length === 0) return 'unseen'
    for (const { toolCalls, pointer } of choices) {
      if (toolCalls.length > 0) violated('called', `${pointer}/message/tool_calls`, { expected: 'no tool calls' })
    }
  },
})

/** What explains that a call is not there: it came in another form, or was lost on the way. */
const LOST_CALL = [
  'choice.message',
  'message.tool-calls-type/wrong-type',
  'message.function-call',
  'chunk.tool-calls/wrong-type',
  'chunk.delta',
  'chunk.index',
  'sse.payload-object',
  'sse.event-terminated',
  'finish.tool-calls-implies-calls',
  'tools.call-shape',
]

/** How the choice is called to which a server objects that knows fewer. */
const UNKNOWN_REQUIRED = /unknown variant ['"`]?required\b/i

export const choiceRequired: ResponseRule & AnswerRule = rule({
  id: 'tools.choice-required',
  level: 'MUST',
  says: 'With tool_choice required at least one tool is called.',
  basis: 'documented',
  cite: openapi('ChatCompletionToolChoiceOption'),
  matters: 'Extraction pipelines read the answer out of the call alone; text in its place is lost to them.',
  needs: 'toolChoice',
  when: (request) => offers(request) && request.chat.choice.kind === 'required',
  tries: 'any',
  follows: LOST_CALL,
  onResponse: (response, violated) =>
    refusesChoice(response, violated, ({ message }) => UNKNOWN_REQUIRED.test(message)),
  onAnswer: (answer, violated, request) => mustCall(answer, violated, request),
})

export const choiceNamed: ResponseRule & AnswerRule = rule({
  id: 'tools.choice-named',
  level: 'MUST',
  says: 'With a named tool_choice that tool is called, and no other.',
  basis: 'documented',
  cite: openapi('ChatCompletionNamedToolChoice'),
  matters: 'The caller parses the call as the one tool that it named, and fails on text or on another tool.',
  needs: 'toolChoice',
  when: (request) => offers(request) && namesDeclared(request),
  tries: 'any',
  follows: [...LOST_CALL, 'tools.name-declared'],
  onResponse: (response, violated) => refusesChoice(response, violated),
  onAnswer(answer, violated, request): Examined {
    const { choice } = request.chat
    if (choice.kind !== 'named') return 'unseen'
    for (const call of answer.choices.flatMap(({ toolCalls }) => toolCalls)) {
      if (call.name === undefined || call.name === choice.name) continue
      const pointer = `${call.pointer}/${isCustom(call) ? 'custom' : 'function'}/name`
      violated('other-tool', pointer, { expected: choice.name })
    }
    return mustCall(answer, violated, request)
  },
})

export const choiceAllowed: AnswerRule = rule({
  id: 'tools.choice-allowed',
  level: 'MUST',
  says: 'With allowed_tools only the tools listed there are called, and in mode required at least one is.',
  basis: 'documented',
  cite: openapi('ChatCompletionAllowedTools'),
  matters: 'Clients narrow the list to what is safe at this step; a call beyond it does what they ruled out.',
  needs: 'allowedTools',
  when: (request) => offers(request) && request.chat.choice.kind === 'allowed',
  tries: 'any',
  follows: [...LOST_CALL, 'tools.name-declared'],
  onAnswer(answer, violated, request): Examined {
    const { choice } = request.chat
    const calls = answer.choices.flatMap(({ toolCalls }) => toolCalls)
    if (choice.kind !== 'allowed' || choice.names.length === 0) return 'unseen'
    for (const call of calls) {
      if (call.name === undefined || choice.names.includes(call.name)) continue
      const pointer = `${call.pointer}/${isCustom(call) ? 'custom' : 'function'}/name`
      violated('unlisted-tool', pointer, { expected: choice.names })
    }
    if (choice.mode === 'required') return mustCall(answer, violated, request)
    return calls.length > 0 ? undefined : 'unseen'
  },
})

export const choiceAutoText: AnswerRule = rule({
  id: 'tools.choice-auto-text',
  level: 'SHOULD',
  says: 'Under tool_choice auto, or none given, a question that needs no tool is answered with text.',
  basis: 'documented',
  cite: openapi('ChatCompletionToolChoiceOption'),
  matters: 'A server that always calls keeps agents from ever getting an answer.',
  needs: 'tools',
  when: (request) => offers(request) && isFree(request) && asksForEcho(request),
  tries: 'any',
  onAnswer({ choices }, violated): Examined {
    if (choices.length === 0) return 'unseen'
    for (const { toolCalls, pointer } of choices) {
      if (toolCalls.length > 0) violated('called', `${pointer}/message/tool_calls`, { expected: 'text' })
    }
  },
})

export const parallelOff: AnswerRule = rule({
  id: 'tools.parallel-off',
  level: 'MUST',
  says: 'With parallel_tool_calls false a choice has at most one tool call.',
  basis: 'documented',
  cite: guide('function-calling', 'parallel function calling'),
  matters: 'Who turns it off runs the first call only, or depends on strict arguments, which two calls do not have.',
  needs: 'parallelTools',
  when: (request) => offers(request) && request.chat.parallel === false,
  // Pieces that cannot be put to their call look like another one.
  follows: [
    'toolstream.index-one-call',
    'toolstream.index',
    'toolstream.index-dense',
    'toolstream.opening-fragment',
    'chunk.index',
  ],
  onAnswer({ choices }, violated): Examined {
    const calling = choices.filter(({ toolCalls }) => toolCalls.length > 0)
    for (const { toolCalls, pointer } of calling) {
      if (toolCalls.length === 1) continue
      violated('several-calls', `${pointer}/message/tool_calls`, {
        expected: 'one tool call',
        actual: toolCalls.length,
      })
    }
    return calling.length > 0 ? undefined : 'unseen'
  },
})

/** A forced call that did not come, in choices that the model ended itself, or in prose that ran to the limit. */
function mustCall({ choices }: Answer, violated: Violated, request: RequestView): Examined {
  let examined = false
  for (const choice of choices) {
    const calls = choice.toolCalls.length > 0
    if (!calls && isProseToLimit(choice) && offersOnlyKnownTools(request)) {
      examined = true
      violated('prose-to-limit', `${choice.pointer}/message/content`, { expected: 'a tool call and no text before it' })
      continue
    }
    if (!calls && !couldHaveCalled(choice, request)) continue
    examined = true
    if (!calls) violated('no-call', `${choice.pointer}/message/tool_calls`, { expected: 'at least one tool call' })
  }
  return examined ? undefined : 'unseen'
}

/** Tools that a vendor runs itself, and stop sequences that end the text before a call, leave nothing to see. */
function couldHaveCalled(choice: ChoiceView, request: RequestView): boolean {
  return endedByItself(choice) && offersOnlyKnownTools(request) && request.chat.stops.length === 0
}

const LEAST_PROSE = /^(?:[\p{L}\p{N}'’-]{1,24}[.,;:!?]?\s+){12}/u

/**
 * A text of many words cut by the cap: what forces a call leaves no room for it. Thoughts, and the beginning of a call
 * that the server has not yet read as one (markup, JSON), are no prose.
 */
function isProseToLimit({ finishReason, content, reasoning, refusal }: ChoiceView): boolean {
  if (finishReason !== 'length' || content === undefined || reasoning !== undefined || refusal !== undefined)
    return false
  return LEAST_PROSE.test(content.trimStart()) && !/[<>{}[\]`|]/.test(content)
}

function namesDeclared({ chat }: RequestView): boolean {
  const { choice, tools } = chat
  return choice.kind === 'named' && tools.some(({ type, name }) => type === choice.type && name === choice.name)
}

function isFree(request: RequestView): boolean {
  const { kind } = request.chat.choice
  return (kind === 'absent' || kind === 'auto') && !asksForJson(request)
}

/** Whether the conversation ends in the request to repeat a text, for which no tool is of use. */
function asksForEcho({ chat }: RequestView): boolean {
  const last = chat.messages.at(-1)
  if (last?.['role'] !== 'user') return false
  const { content } = last
  const texts = typeof content === 'string' ? [content] : stringsOf(objectsOf(content).map(({ text }) => text))
  return texts.join('').startsWith(echo('').text.trimEnd())
}
