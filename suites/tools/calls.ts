import type { Answer, ToolCallView } from '../../src/define/answer.ts'
import { openapi } from '../../src/define/cite.ts'
import { isObject, type JsonObject } from '../../src/define/json.ts'
import { isCheapPattern } from '../../src/define/pattern.ts'
import { invitesRefusal, type RequestView } from '../../src/define/request.ts'
import { rule, type AnswerRule, type Examined, type ShapeRule } from '../../src/define/rule.ts'
import { customToolCalled, isCustom, offers, offersOnlyKnownTools, offersOthersTools } from './offered.ts'
import { callThoughtIn, callWrittenIn, leavesMarkupBesideCall } from './written.ts'

const hasCall = (answer: Answer, is: (call: ToolCallView) => boolean): boolean =>
  answer.choices.some(({ toolCalls }) => toolCalls.some(is))
const isFunction = (call: ToolCallView): boolean => !isCustom(call)

export const callShape: ShapeRule & AnswerRule = rule({
  id: 'tools.call-shape',
  level: 'MUST',
  says: 'A tool call has a string id, the type function, and a function with its name as a string.',
  basis: 'documented',
  cite: openapi('ChatCompletionMessageToolCall', 'required'),
  matters: 'Agents look the tool up by function.name and answer by id: without either the call cannot be run.',
  follows: [
    'toolstream.opening-fragment',
    'toolstream.function-in-fragment',
    'toolstream.index-one-call',
    'toolstream.custom',
  ],
  // Calls of tools that a vendor defines are in a form of its own.
  when: (request) => request.endpoint === 'chat' && !invitesRefusal(request) && !offersOthersTools(request),
  shape: 'completion',
  assembled: true,
  seesAnswer: (answer) => hasCall(answer, isFunction),
  onAnswer({ choices }, violated, request): Examined {
    let examined = false
    for (const choice of choices) {
      if (leavesMarkupBesideCall(choice, request)) {
        const message = 'the markup of a call, or the call once more, is left in the text beside the call'
        violated('markup-beside-call', `${choice.pointer}/message/content`, { message })
      }
      const thought = callThoughtIn(choice, request)
      if (thought !== undefined) {
        examined = true
        const message = `a call of ${thought} is left at the end of the thoughts, and nothing else is answered`
        const member = typeof choice.message['reasoning_content'] === 'string' ? 'reasoning_content' : 'reasoning'
        violated('written-as-text', `${choice.pointer}/message/${member}`, { expected: 'a tool call', message })
      }
      const written = callWrittenIn(choice, request)
      if (written === undefined) continue
      examined = true
      const message = `a call of ${written.name} is written into the text, where no client looks for it`
      const symptom = written.isMarked ? 'left-in-text' : 'written-as-text'
      violated(symptom, `${choice.pointer}/message/content`, { expected: 'a tool call', message })
    }
    return examined ? undefined : 'unseen'
  },
})

export const callId: AnswerRule = rule({
  id: 'tools.call-id',
  level: 'MUST',
  says: 'The ids of tool calls are non-empty, and distinct within a message.',
  basis: 'documented',
  cite: openapi('ChatCompletionMessageToolCall', 'id'),
  matters: 'The result of a tool is matched to its call by id: equal or empty ids mix the results up.',
  follows: ['toolstream.opening-fragment', 'toolstream.index-one-call'],
  onAnswer({ choices }, violated): Examined {
    let examined = false
    for (const { toolCalls } of choices) {
      const seen = new Set<string>()
      for (const { id, pointer } of toolCalls) {
        if (id === undefined) continue
        examined = true
        if (id.trim() === '') violated('empty-id', `${pointer}/id`, { expected: 'a non-empty string' })
        else if (seen.has(id)) violated('repeated-id', `${pointer}/id`, { expected: 'an id of its own' })
        seen.add(id)
      }
    }
    return examined ? undefined : 'unseen'
  },
})

export const argumentsString: ShapeRule = rule({
  id: 'tools.arguments-string',
  level: 'MUST',
  says: 'The arguments of a call are JSON text in a string.',
  basis: 'documented',
  cite: openapi('ChatCompletionMessageToolCall', 'function.arguments'),
  matters: 'SDKs and agents parse the string; an object there is parsed as "[object Object]" or throws.',
  follows: ['toolstream.arguments-string', 'toolstream.function-in-fragment'],
  shape: 'completion',
  assembled: true,
  seesAnswer: (answer) => hasCall(answer, isFunction),
})

export const nameDeclared: AnswerRule = rule({
  id: 'tools.name-declared',
  level: 'MUST',
  says: 'Every tool that is called is one that the request declares, and of the same type.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest', 'tools'),
  matters: 'A client has nothing to run under an invented name; agents stop, or loop over the error.',
  when: offers,
  follows: ['toolstream.name-once', 'tools.custom-call'],
  onAnswer({ choices }, violated, request): Examined {
    const calls = choices.flatMap(({ toolCalls }) => toolCalls).filter(({ name }) => name !== undefined)
    if (calls.length === 0 || !offersOnlyKnownTools(request)) return 'unseen'
    const { tools } = request.chat
    for (const call of calls) {
      const type = isCustom(call) ? 'custom' : 'function'
      const declared = tools.filter(({ name }) => name === call.name)
      if (declared.some((tool) => tool.type === type)) continue
      const pointer = `${call.pointer}/${type}/name`
      if (declared.length > 0) violated('wrong-type', pointer, { expected: `a call of type ${declared[0]?.type}` })
      else violated('undeclared', pointer, { expected: tools.map(({ name }) => name), actual: call.name })
    }
  },
})

export const customCall: ShapeRule & AnswerRule = rule({
  id: 'tools.custom-call',
  level: 'MUST',
  says: 'A call of a custom tool has the type custom, a name and an input, both strings; the input keeps to the grammar.',
  basis: 'documented',
  cite: openapi('ChatCompletionMessageCustomToolCall', 'required'),
  matters: 'Clients read custom.input as plain text; wrapped as a function call it is overlooked or parsed as JSON.',
  follows: ['toolstream.custom'],
  shape: 'completion',
  assembled: true,
  seesAnswer: (answer) => hasCall(answer, isCustom),
  onAnswer({ choices }, violated, request): Examined {
    let examined = false
    for (const { toolCalls, finishReason } of choices) {
      for (const call of toolCalls) {
        if (!isCustom(call)) {
          if (!declaresOnlyCustom(call.name, request)) continue
          examined = true
          violated('wrapped-as-function', call.pointer, { expected: 'a call of type custom', actual: call.raw })
          continue
        }
        const pattern = regexGrammarOf(customToolCalled(call, request))
        if (pattern === undefined || typeof call.input !== 'string' || finishReason === 'length') continue
        if (!canTry(pattern, call.input)) continue
        examined = true
        if (new RegExp(`^(?:${pattern})$`, 'su').test(call.input)) continue
        violated('against-grammar', `${call.pointer}/custom/input`, { expected: `a text that matches ${pattern}` })
      }
    }
    return examined ? undefined : 'unseen'
  },
})

/** Whether a name is that of a custom tool and of no function. */
function declaresOnlyCustom(called: string | undefined, { chat }: RequestView): boolean {
  const declared = chat.tools.filter(({ name }) => name === called)
  return declared.length > 0 && declared.every(({ type }) => type === 'custom')
}

/** The pattern of a tool whose input is bound by a regular expression. Grammars in Lark are not read. */
function regexGrammarOf(tool: JsonObject | undefined): string | undefined {
  const format = tool?.['format']
  const grammar = isObject(format) && format['type'] === 'grammar' ? format['grammar'] : undefined
  if (!isObject(grammar) || grammar['syntax'] !== 'regex') return undefined
  return typeof grammar['definition'] === 'string' ? grammar['definition'] : undefined
}

/** The grammars are in Rust's dialect, whose classes know all of Unicode: those are only tried on ASCII. */
function canTry(pattern: string, input: string): boolean {
  if (!isCheapPattern(pattern, input.length) || (/\\[bdsw]/i.test(pattern) && /[^ -~]/.test(input))) return false
  try {
    return new RegExp(pattern, 'su').source !== ''
  } catch {
    // Not a pattern of ECMAScript: nothing can be said against the input.
    return false
  }
}
