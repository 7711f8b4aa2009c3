import type { Answer, ToolCallView } from '../../src/define/answer.ts'
import { mustAccept, placeIn, type RefusalWords } from '../../src/define/acceptance.ts'
import { guide, openapi } from '../../src/define/cite.ts'
import { isObject, parseJson } from '../../src/define/json.ts'
import { invitesRefusal, type RequestView, type ToolDeclared } from '../../src/define/request.ts'
import { rule, type AnswerRule, type Examined, type ResponseRule } from '../../src/define/rule.ts'
import { reportMismatches } from '../format/mismatch.ts'
import { endedByItself } from '../format/natural-end.ts'
import { isOnlyOddIn } from '../roles/conversation.ts'
import { wayOfNotBeingAnObject } from './argument-text.ts'
import { functionCalled, isCustom, offers } from './offered.ts'

/** What may spoil the arguments of a streamed call on the way. */
const BROKEN_STREAM = [
  'toolstream.arguments-json',
  'toolstream.arguments-string',
  'toolstream.index',
  'toolstream.index-one-call',
  'stream.increments',
  'sse.payload-object',
  'sse.event-terminated',
]

export const argumentsJson: AnswerRule = rule({
  id: 'tools.arguments-json',
  level: 'SHOULD',
  says: 'The arguments of a call parse to one JSON object.',
  basis: 'documented',
  cite: openapi('ChatCompletionMessageToolCall', 'function.arguments'),
  matters: 'Agents parse the arguments before they run the tool; a model may get them wrong now and then, not always.',
  tries: 'any',
  follows: [
    ...BROKEN_STREAM,
    'chunk.finish-value',
    'finish.length-on-cap/not-length',
    'tools.arguments-strict-valid',
    'tools.parameterless',
  ],
  onAnswer(answer, violated, request): Examined {
    const calls = finishedCalls(answer, request)
    for (const { pointer, text } of calls) {
      const symptom = wayOfNotBeingAnObject(text)
      if (symptom === undefined) continue
      violated(symptom, argumentsAt(pointer), { expected: 'a JSON object as text' })
    }
    return calls.length > 0 ? undefined : 'unseen'
  },
})

export const argumentsStrictValid: AnswerRule = rule({
  id: 'tools.arguments-strict-valid',
  level: 'MUST',
  says: 'The arguments of a call of a strict function fit its parameter schema.',
  basis: 'documented',
  cite: guide('structured-outputs', 'strict functions'),
  matters: 'Strict is what typed clients rely on to skip their own checks: the SDKs throw on what does not parse.',
  needs: 'strictTools',
  when: (request) => offers(request) && request.chat.tools.some(({ strict }) => strict),
  follows: [
    'toolstream.arguments-string',
    'toolstream.index',
    'toolstream.index-one-call',
    'toolstream.opening-fragment',
    'chunk.index',
    'sse.payload-object',
    'sse.event-terminated',
    'stream.increments',
    'tools.parameterless',
  ],
  onAnswer(answer, violated, request): Examined {
    let examined = false
    for (const { call, text, alone, pointer } of finishedCalls(answer, request)) {
      const schema = schemaOf(call, request, true)
      // With parallel calls strictness is not promised.
      if (schema === undefined || !(alone || request.chat.parallel === false)) continue
      const value = parseJson(text)
      if (value === undefined) violated('not-json', argumentsAt(pointer), { expected: 'a JSON text' })
      else if (reportMismatches(schema, value, 'strict', argumentsAt(pointer), violated) === 'unseen') continue
      examined = true
    }
    return examined ? undefined : 'unseen'
  },
})

export const argumentsLooseValid: AnswerRule = rule({
  id: 'tools.arguments-loose-valid',
  level: 'SHOULD',
  says: 'The arguments of a call fit the parameter schema of the function, strict or not.',
  basis: 'documented',
  cite: openapi('ChatCompletionMessageToolCall', 'function.arguments'),
  matters: 'A tool that is called with wrong arguments fails or does something else; a model rarely gets all wrong.',
  when: offers,
  tries: 'any',
  follows: ['tools.argument-fidelity'],
  onAnswer(answer, violated, request): Examined {
    let examined = false
    for (const { call, text, pointer } of finishedCalls(answer, request)) {
      const schema = schemaOf(call, request, false)
      const value = parseJson(text)
      if (schema === undefined || !isObject(value)) continue
      if (reportMismatches(schema, value, 'loose', argumentsAt(pointer), violated) !== 'unseen') examined = true
    }
    return examined ? undefined : 'unseen'
  },
})

export const parameterless: ResponseRule & AnswerRule = rule({
  id: 'tools.parameterless',
  level: 'MUST',
  says: 'A function without parameters is accepted, and called with the arguments {}.',
  basis: 'documented',
  cite: openapi('FunctionObject', 'parameters'),
  matters:
    'Agents parse the arguments of every call: null and an empty text make them throw where nothing was to pass.',
  when: (request) =>
    request.endpoint === 'chat' && !invitesRefusal(request) && request.chat.tools.some(isParameterless),
  follows: [
    'tools.arguments-string',
    'toolstream.arguments-string',
    'toolstream.function-in-fragment',
    'toolstream.opening-fragment',
    'chunk.index',
    'sse.payload-object',
    'sse.event-terminated',
    'tools.roundtrip-null-content',
  ],
  onResponse(response, violated, request): Examined {
    const looked = mustAccept(
      'tools.parameterless',
      response,
      request,
      violated,
      (words) => refusesMissingParameters(words, request),
      isOnlyOddIn(request, 'tools') && request.chat.tools.every(isParameterless),
    )
    return response.head.status < 300 ? 'unseen' : looked
  },
  onAnswer({ choices }, violated, request): Examined {
    let examined = false
    for (const choice of choices.filter(endedByItself)) {
      for (const call of choice.toolCalls) {
        const called = functionCalled(call, request)
        if (called === undefined || !isParameterless(called)) continue
        const symptom = wayOfPassingNothing(call.arguments)
        examined ||= symptom !== 'unclear'
        if (symptom === 'right' || symptom === 'unclear') continue
        violated(symptom, argumentsAt(call.pointer), { expected: 'the text {}', actual: call.arguments })
      }
    }
    return examined ? undefined : 'unseen'
  },
})

interface FinishedCall {
  readonly call: ToolCallView
  readonly pointer: string
  readonly text: string
  /** Whether the choice has no other call. */
  readonly alone: boolean
}

/** The calls of functions whose arguments are text, in choices that nothing cut short. */
export function finishedCalls({ choices }: Answer, { chat }: RequestView): readonly FinishedCall[] {
  // A stop sequence may end the text of a call, too.
  if (chat.stops.length > 0) return []
  return choices.filter(endedByItself).flatMap(({ toolCalls }) =>
    toolCalls.flatMap((call) => {
      if (isCustom(call) || typeof call.arguments !== 'string') return []
      return [{ call, pointer: call.pointer, text: call.arguments, alone: toolCalls.length === 1 }]
    }),
  )
}

/** JSON Pointer of the arguments of a call. */
export const argumentsAt = (pointer: string): string => `${pointer}/function/arguments`

function schemaOf(call: ToolCallView, request: RequestView, strict: boolean): ToolDeclared['parameters'] {
  const called = functionCalled(call, request)
  return called?.strict === strict ? called.parameters : undefined
}

/** A function that takes nothing: no schema, or one that knows no member. */
function isParameterless({ type, parameters }: ToolDeclared): boolean {
  if (type !== 'function') return false
  if (parameters === undefined) return true
  const { type: kind = 'object', properties = {}, additionalProperties, required } = parameters
  if (kind !== 'object') return false
  if (Object.keys(parameters).some((keyword) => /^(?:anyOf|oneOf|allOf|\$ref|patternProperties)$/.test(keyword)))
    return false
  if (!isObject(properties) || Object.keys(properties).length > 0) return false
  return (
    additionalProperties !== true &&
    !isObject(additionalProperties) &&
    !(Array.isArray(required) && required.length > 0)
  )
}

/** What languages print for what is not there. */
const PRINTED_NOTHING = /^\s*(?:None|undefined|nil)\s*$/

/** Members and broken text can be the model's own: nothing else is. */
function wayOfPassingNothing(passed: unknown): string {
  if (passed === null || passed === undefined) return 'no-arguments'
  if (typeof passed !== 'string') return 'unclear'
  if (passed.trim() === '') return 'empty-text'
  const value = parseJson(passed)
  if (value === null || PRINTED_NOTHING.test(passed)) return 'null-text'
  return isObject(value) && Object.keys(value).length === 0 ? 'right' : 'unclear'
}

function refusesMissingParameters(words: RefusalWords, { json, chat }: RequestView): boolean {
  const { param, message } = words
  const position = placeIn('tools', words)
  const listed = isObject(json) && Array.isArray(json['tools']) ? json['tools'].length : 0
  // Positions can be told only when all tools could be read.
  const placed = position === undefined || listed !== chat.tools.length ? undefined : chat.tools[position]
  const named = placed === undefined ? chat.tools.filter(({ name }) => message.includes(`'${name}'`)) : [placed]
  if (!(named.length > 0 ? named : chat.tools).some(mustBeTaken)) return false
  return (
    SCHEMA.test(param) ||
    /'parameters' is a required property/.test(message) ||
    (SCHEMA.test(message) &&
      /required|missing|must|empty|null|none|invalid/i.test(message) &&
      /function|tool|input_?schema/i.test(message))
  )
}

/** OpenAI refuses an object schema that does not say that it has no properties. */
const mustBeTaken = (tool: ToolDeclared): boolean =>
  isParameterless(tool) && (tool.parameters === undefined || tool.parameters['properties'] !== undefined)

/** How the schema of what is passed is called: here, where the tools are translated to, and by validators of it. */
const SCHEMA = /\bparameters\b|\binput_?schema\b|\binvalid schema for function '/i
