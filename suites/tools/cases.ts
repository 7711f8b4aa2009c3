import { calls } from '../../src/define/answer.ts'
import { cases as define, type Case } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import type { JsonObject } from '../../src/define/json.ts'
import { askFor, echo, force, twoCalls } from '../../src/define/prompts.ts'
import { about } from '../../src/define/subject.ts'
import { closedObject, WEATHER } from '../../src/define/tool-samples.ts'
import { toolCalls, toolCallsImpliesCalls } from '../finish/calls.ts'
import { functionCall } from '../message/function-call.ts'
import { toolCallsType } from '../message/shape.ts'
import { nullContentJustified } from '../message/text.ts'
import { argumentsJson, argumentsLooseValid, argumentsStrictValid, parameterless } from './arguments.ts'
import { argumentsString, callId, callShape, customCall, nameDeclared } from './calls.ts'
import { choiceAllowed, choiceAutoText, choiceNamed, choiceNone, choiceRequired, parallelOff } from './choice.ts'
import { argumentFidelity } from './fidelity.ts'
import { parallelOn } from './parallel-on.ts'
import { legacy, many, roundtripNullContent, roundtripVariants } from './requests.ts'
import { roundtripCases } from './roundtrip-cases.ts'

const MANY = 80
const MODES = ['json', 'sse'] as const

/** A tool that no prompt asks for. */
function spareTool(position: number): JsonObject {
  const parameters = closedObject({ name: { type: 'string' } })
  return { type: 'function', function: { name: `spare_tool_${position}`, description: 'Not needed here.', parameters } }
}

function weatherCall(id: string, city: string): JsonObject {
  return { id, type: 'function', function: { name: WEATHER, arguments: JSON.stringify({ city, unit: 'c' }) } }
}

/** A finished turn with two calls. `assistant` words the assistant message, `results` the tool messages. */
function twoResults(assistant: JsonObject, results: readonly JsonObject[]): JsonObject[] {
  return [
    { role: 'user', content: `Call ${WEATHER} once for Oslo and once for Lima` },
    { role: 'assistant', ...assistant, tool_calls: [weatherCall('call_a', 'Oslo'), weatherCall('call_b', 'Lima')] },
    ...results.map((result) => ({ role: 'tool', ...result })),
    { role: 'assistant', content: 'It is 4 degrees in Oslo and 19 in Lima.' },
    { role: 'user', content: 'Thank you. Which of the two is warmer?' },
  ]
}

const RESULT_A = { tool_call_id: 'call_a', content: '4 degrees' }
const RESULT_B = { tool_call_id: 'call_b', content: '19 degrees' }

export const cases: readonly Case[] = [
  define('tools.call', {
    says: 'A tool call in a JSON document.',
    takes: about('tools'),
    tries: 3,
    playsAlong: (answer, { choice }) => choice === 'none' || answer.choices.some(calls),
    send: (point, asking) => ({ body: chat(askFor(point, asking), point, asking) }),
    exercises: [
      nullContentJustified,
      toolCallsType,
      functionCall,
      toolCalls,
      toolCallsImpliesCalls,
      callShape,
      callId,
      argumentsString,
      argumentsJson,
      argumentsLooseValid,
      nameDeclared,
      choiceNone,
      choiceRequired,
      choiceNamed,
      choiceAllowed,
      parallelOff,
      argumentFidelity,
      roundtripNullContent,
      customCall,
      legacy,
    ],
  }),
  define('tools.two-calls', {
    says: 'Two tool calls in one turn.',
    axes: { tools: ['fn-one'], choice: ['auto', 'required'], parallel: ['true'] },
    tries: 3,
    send: (point, asking) => ({ body: chat(twoCalls(), point, asking) }),
    exercises: [callId, parallelOn],
  }),
  define('tools.without-parameters', {
    says: 'A forced call of a function that declares no parameters.',
    axes: { mode: MODES, tools: ['fn-noparams'], choice: ['required'] },
    tries: 3,
    send: (point, asking) => ({ body: chat(force(point), point, asking) }),
    exercises: [parameterless],
  }),
  define('tools.strict', {
    says: 'A forced call of a strict function.',
    axes: { mode: MODES, tools: ['fn-strict'], choice: ['required'], parallel: ['false'] },
    tries: 3,
    send: (point, asking) => ({ body: chat(force(point), point, asking) }),
    exercises: [argumentsStrictValid],
  }),
  define('tools.custom', {
    says: 'A forced call of a custom tool.',
    axes: { mode: MODES, tools: ['custom'], choice: ['required'] },
    tries: 3,
    send: (point, asking) => ({ body: chat(force(point), point, asking) }),
    exercises: [customCall],
  }),
  define('tools.not-to-be-called', {
    says: 'A prompt that begs for a tool call which tool_choice forbids.',
    axes: { mode: ['json', 'sse'], tools: ['fn-one'], choice: ['none'] },
    send: (point, asking) => ({ body: chat(force(point), point, asking) }),
    exercises: [choiceNone],
  }),
  define('tools.not-needed', {
    says: 'A prompt that has nothing to do with the tools on offer.',
    axes: { mode: ['json', 'sse'], tools: ['fn-one'], choice: ['absent', 'auto'] },
    tries: 3,
    send: (point, asking) => ({ body: chat(echo(asking.nonce), point, asking) }),
    exercises: [choiceAutoText],
  }),
  define('tools.legacy', {
    says: 'A forced call of a deprecated function.',
    axes: { mode: ['json', 'sse'], tools: ['legacy'] },
    tries: 3,
    send: (point, asking) => ({ body: { ...chat(force(point), point, asking), function_call: { name: WEATHER } } }),
    exercises: [legacy],
  }),
  define('tools.many', {
    says: 'A request that declares 80 tools.',
    axes: { mode: ['json', 'sse'], tools: ['fn-one'] },
    send: (point, asking) => {
      const body = chat('Say hello.', point, asking)
      const spare = Array.from({ length: MANY }, (_, position) => spareTool(position))
      return {
        body: { ...body, tools: spare },
        aim: { rule: 'tools.many', expects: 'acceptance', culprit: 'tools' },
      }
    },
    exercises: [many],
  }),
  define('tools.history-null-content', {
    says: 'A history in which the assistant called tools with null content.',
    axes: { tools: ['fn-one'] },
    send: (point, asking) => ({
      body: { ...chat('', point, asking), messages: twoResults({ content: null }, [RESULT_A, RESULT_B]) },
      aim: { rule: 'tools.roundtrip-null-content', expects: 'acceptance', culprit: 'messages' },
    }),
    exercises: [roundtripNullContent],
  }),
  define('tools.history-no-content', {
    says: 'A history in which the assistant called tools and has no content at all.',
    axes: { tools: ['fn-one'] },
    send: (point, asking) => ({
      body: { ...chat('', point, asking), messages: twoResults({}, [RESULT_A, RESULT_B]) },
      aim: { rule: 'tools.roundtrip-null-content', expects: 'acceptance', culprit: 'messages' },
    }),
    exercises: [roundtripNullContent],
  }),
  define('tools.history-result-parts', {
    says: 'A history in which a tool answered in text parts.',
    axes: { tools: ['fn-one'] },
    send: (point, asking) => ({
      body: {
        ...chat('', point, asking),
        messages: twoResults({ content: null }, [
          { ...RESULT_A, content: [{ type: 'text', text: '4 degrees' }] },
          RESULT_B,
        ]),
      },
      aim: { rule: 'tools.roundtrip-variants', expects: 'acceptance', culprit: 'messages' },
    }),
    exercises: [roundtripVariants],
  }),
  define('tools.history-results-reversed', {
    says: 'A history in which the results of parallel calls come in the other order.',
    axes: { tools: ['fn-one'] },
    send: (point, asking) => ({
      body: { ...chat('', point, asking), messages: twoResults({ content: null }, [RESULT_B, RESULT_A]) },
      aim: { rule: 'tools.roundtrip-variants', expects: 'acceptance', culprit: 'messages' },
    }),
    exercises: [roundtripVariants],
  }),
  ...roundtripCases,
]
