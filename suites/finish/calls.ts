import { openapi } from '../../src/define/cite.ts'
import { isObject } from '../../src/define/json.ts'
import { offersTools, type RequestView, type ToolChoice } from '../../src/define/request.ts'
import { rule, type AnswerRule, type Examined } from '../../src/define/rule.ts'

/** Under these the model chooses among texts and tools, or among tools. */
const FREE: readonly ToolChoice['kind'][] = ['absent', 'auto', 'required', 'allowed']

export const toolCalls: AnswerRule = rule({
  id: 'finish.tool-calls',
  level: 'MUST',
  says: 'An answer with tool calls ends with tool_calls; where one tool was named in tool_choice, stop is as good.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionResponse', 'choices.finish_reason'),
  matters: 'Agents that look at the reason before they look for calls never run the tool.',
  when: offersTools,
  onAnswer({ choices }, violated, { chat }): Examined {
    const isNamed = chat.choice.kind === 'named'
    if (!isNamed && !FREE.includes(chat.choice.kind)) return 'unseen'
    let examined = false
    for (const { toolCalls: calls, finishReason, pointer } of choices) {
      if (calls.length === 0) continue
      if (finishReason === 'tool_calls' || (isNamed && finishReason === 'stop')) {
        examined = true
      } else if (finishReason === 'stop' || finishReason === 'function_call') {
        examined = true
        const symptom = finishReason === 'stop' ? 'stop-with-calls' : 'function-call-with-calls'
        violated(symptom, `${pointer}/finish_reason`, { expected: 'tool_calls' })
      }
    }
    return examined ? undefined : 'unseen'
  },
})

export const toolCallsImpliesCalls: AnswerRule = rule({
  id: 'finish.tool-calls-implies-calls',
  level: 'MUST',
  says: 'The finish reason tool_calls comes with a tool call, and function_call with the call of a function.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionResponse', 'choices.finish_reason'),
  matters: 'Agents run no tool and ask again, for ever: the call is lost between the model and the client.',
  follows: [
    'choice.message',
    // An empty list, or null, is a call that was lost before it was written: it explains nothing.
    'message.tool-calls-type/wrong-type',
    'chunk.tool-calls/wrong-type',
    'chunk.delta',
    'sse.payload-object',
    'sse.event-terminated',
    'tools.call-shape',
    'finish.no-calls-without-tools',
  ],
  onAnswer({ choices }, violated): Examined {
    let examined = false
    for (const { toolCalls: calls, functionCall, finishReason, pointer } of choices) {
      if (finishReason !== 'tool_calls' && finishReason !== 'function_call') continue
      examined = true
      // That the call has the form which the reason names is for other rules.
      if (calls.length > 0 || functionCall !== undefined) continue
      const expected = finishReason === 'tool_calls' ? 'at least one tool call' : 'the call of a function'
      violated('no-calls', `${pointer}/message/${finishReason}`, { expected })
    }
    return examined ? undefined : 'unseen'
  },
})

export const noCallsWithoutTools: AnswerRule = rule({
  id: 'finish.no-calls-without-tools',
  level: 'MUST',
  says: 'Without tools in the request there is no tool call, and no finish reason tool_calls or function_call.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest', 'tool_choice'),
  matters: 'A client that offered no tools has nothing to run and cannot go on; the text it waits for is lost.',
  when: (request) => request.endpoint === 'chat' && offersNothingToCall(request),
  onAnswer({ choices }, violated): Examined {
    if (choices.length === 0) return 'unseen'
    for (const { toolCalls: calls, functionCall, finishReason, pointer } of choices) {
      // The call of a function that nobody offered is for message.function-call.
      const announcesFunction = finishReason === 'function_call' && functionCall === undefined
      if (calls.length > 0) {
        violated('call-without-tools', `${pointer}/message/tool_calls`, { expected: 'no tool calls' })
      } else if (finishReason === 'tool_calls' || announcesFunction) {
        violated('reason-without-tools', `${pointer}/finish_reason`, { expected: 'stop' })
      }
    }
  },
})

/** Members by which vendors take tools beside the documented ones. */
const VENDOR_TOOLS = /tool|plugin|mcp|server|agent|connector|search|skill|extension|assistant/i
const NO_OFFERS = new Set(['tools', 'tool_choice', 'parallel_tool_calls', 'web_search_options'])

/** Whether a request certainly has no tools, of whatever kind a vendor may know. */
export function offersNothingToCall({ json }: RequestView): boolean {
  if (!isObject(json)) return false
  if (Object.keys(json).some((member) => VENDOR_TOOLS.test(member) && !NO_OFFERS.has(member))) return false
  return [json['tools'], json['functions']].every(
    (offered) => offered === undefined || offered === null || (Array.isArray(offered) && offered.length === 0),
  )
}
