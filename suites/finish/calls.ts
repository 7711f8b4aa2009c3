import type { ChoiceView } from '../../src/define/answer.ts'
import { openapi } from '../../src/define/cite.ts'
import { isObject } from '../../src/define/json.ts'
import { offersTools, type RequestView, type ToolChoice } from '../../src/define/request.ts'
import { rule, type AnswerRule, type Examined } from '../../src/define/rule.ts'

/** Under these the model chooses among texts and tools, or among tools. */
const FREE: readonly ToolChoice['kind'][] = ['absent', 'auto', 'required', 'allowed']

export const toolCalls: AnswerRule = rule({
  id: 'finish.tool-calls',
  level: 'MUST',
  says: 'An answer with tool calls ends with tool_calls, one with the call of a function with function_call; where one was named in the request, stop is as good.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionResponse', 'choices.finish_reason'),
  matters: 'Agents that look at the reason before they look for calls never run the tool.',
  when: (request) => offersTools(request) || offersFunctions(request),
  onAnswer({ choices }, violated, request): Examined {
    let examined = false
    for (const choice of choices) {
      const ending = choice.toolCalls.length > 0 ? endOfCalls(choice, request) : endOfFunctionCall(choice, request)
      if (ending === 'unclear') continue
      examined = true
      if (ending === 'right') continue
      const expected = ending === 'other-with-function-call' ? 'function_call' : 'tool_calls'
      violated(ending, `${choice.pointer}/finish_reason`, { expected })
    }
    return examined ? undefined : 'unseen'
  },
})

/** What the reason of a choice with calls says: the symptom, where it is one for other answers. */
function endOfCalls({ finishReason }: ChoiceView, request: RequestView): string {
  const { choice } = request.chat
  const isNamed = choice.kind === 'named'
  if (!offersTools(request) || (!isNamed && !FREE.includes(choice.kind))) return 'unclear'
  if (finishReason === 'tool_calls' || (isNamed && finishReason === 'stop')) return 'right'
  if (finishReason === 'stop') return 'stop-with-calls'
  return finishReason === 'function_call' ? 'function-call-with-calls' : 'unclear'
}

/** The same of the deprecated call of a function. */
function endOfFunctionCall({ functionCall, finishReason }: ChoiceView, request: RequestView): string {
  if (functionCall === undefined || !offersFunctions(request)) return 'unclear'
  if (finishReason === 'function_call' || (finishReason === 'stop' && namesFunction(request))) return 'right'
  return finishReason === 'stop' || finishReason === 'tool_calls' ? 'other-with-function-call' : 'unclear'
}

const offersFunctions = ({ endpoint, chat }: RequestView): boolean => endpoint === 'chat' && chat.legacyFunctions

/** Whether the deprecated parameter names the function that is to be called. */
const namesFunction = ({ json }: RequestView): boolean => isObject(json) && isObject(json['function_call'])

export const toolCallsImpliesCalls: AnswerRule = rule({
  id: 'finish.tool-calls-implies-calls',
  level: 'MUST',
  says: 'The finish reason tool_calls comes with a tool call, and function_call with the call of a function.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionResponse', 'choices.finish_reason'),
  matters: 'Agents run no tool and ask again, for ever: the call is lost between the model and the client.',
  follows: [
    // What stands in the place of the list is a fault of its own, and milder than that the call is lost by it.
    'choice.message/missing',
    'choice.message/null',
    'choice.message/wrong-type',
    'chunk.delta/missing',
    'chunk.delta/null',
    'chunk.delta/wrong-type',
    'sse.payload-object',
    'sse.event-terminated',
    'tools.call-shape',
    'finish.no-calls-without-tools',
  ],
  onAnswer({ choices }, violated, request): Examined {
    let examined = false
    for (const { toolCalls: calls, functionCall, finishReason, pointer } of choices) {
      if (finishReason !== 'tool_calls' && finishReason !== 'function_call') continue
      examined = true
      if (calls.length > 0) continue
      const expected = finishReason === 'tool_calls' ? 'at least one tool call' : 'the call of a function'
      const place = `${pointer}/message/${finishReason}`
      if (functionCall === undefined) violated('no-calls', place, { expected })
      // Who offered functions in the old way looks for their calls, whatever the reason, as other rules tell.
      else if (finishReason === 'tool_calls' && offersTools(request) && !offersFunctions(request)) {
        violated('function-call-instead', place, { expected })
      }
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
