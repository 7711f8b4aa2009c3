import { cases as define, type Case } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import { askFor, force } from '../../src/define/prompts.ts'
import { about } from '../../src/define/subject.ts'
import { noCallsWithoutTools } from './calls.ts'
import { lengthOnCap, stopOnNaturalEnd } from './cap.ts'
import { allowedReasons } from './reasons.ts'

/** Enough for the name of the function, and too little for what it is passed. */
const CAP_WITHIN_ARGUMENTS = 10

export const cases: readonly Case[] = [
  define('finish.cut', {
    says: 'An answer that a token cap or a stop sequence cuts.',
    takes: about('finish'),
    tries: 3,
    playsAlong: ({ choices }, { cap }) =>
      choices.every(({ finishReason }) => finishReason === (cap === 'tight' ? 'length' : 'stop')),
    send: (point, asking) => ({ body: chat(askFor(point, asking), point, asking) }),
    exercises: [allowedReasons, lengthOnCap, stopOnNaturalEnd, noCallsWithoutTools],
  }),
  define('finish.cut-call', {
    says: 'A tool call that a token cap cuts.',
    axes: { mode: ['json', 'sse'], tools: ['fn-one'], choice: ['required'] },
    tries: 2,
    playsAlong: ({ choices }) => choices.every(({ finishReason }) => finishReason === 'length'),
    send: (point, asking) => ({
      body: { ...chat(force(point), point, asking), [asking.capMember]: CAP_WITHIN_ARGUMENTS },
      // A reasoning model may say that so few tokens are not enough.
      aim: { rule: 'finish.length-on-cap', expects: 'either', culprit: asking.capMember },
    }),
    exercises: [lengthOnCap],
  }),
]
