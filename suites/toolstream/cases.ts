import { calls } from '../../src/define/answer.ts'
import type { Case } from '../../src/define/cases.ts'
import { cases as define } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import { askFor, twoCalls } from '../../src/define/prompts.ts'
import { about } from '../../src/define/subject.ts'
import { toolCalls } from '../chunk/delta.ts'
import { choicesAscending } from '../stream/choices.ts'
import { argumentsStrictValid, parameterless } from '../tools/arguments.ts'
import { idOnce, nameOnce, noNullIdentity, openingFragment } from './identity.ts'
import { contiguous, index, indexDense, indexOneCall } from './indexes.ts'
import { argumentsJson, argumentsString, custom, functionInFragment } from './texts.ts'

export const cases: readonly Case[] = [
  define('toolstream.call', {
    says: 'A tool call in a stream.',
    takes: about('toolstream'),
    tries: 3,
    playsAlong: (answer, { choice }) => choice === 'none' || answer.choices.some(calls),
    send: (point, asking) => ({ body: chat(askFor(point, asking), point, asking) }),
    exercises: [
      choicesAscending,
      toolCalls,
      index,
      indexDense,
      indexOneCall,
      openingFragment,
      idOnce,
      nameOnce,
      noNullIdentity,
      functionInFragment,
      argumentsString,
      argumentsJson,
      contiguous,
      custom,
      argumentsStrictValid,
      parameterless,
    ],
  }),
  define('toolstream.two-calls', {
    says: 'Two tool calls in one streamed turn.',
    axes: { mode: ['sse'], tools: ['fn-one'], choice: ['auto', 'required'], parallel: ['true'] },
    tries: 3,
    send: (point, asking) => ({ body: chat(twoCalls(), point, asking) }),
    exercises: [indexDense, indexOneCall, contiguous],
  }),
]
