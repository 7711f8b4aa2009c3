import { cases as define, type Case } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import { askFor } from '../../src/define/prompts.ts'
import { about } from '../../src/define/subject.ts'
import { noCallsWithoutTools } from './calls.ts'
import { lengthOnCap, stopOnNaturalEnd } from './cap.ts'
import { allowedReasons } from './reasons.ts'

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
]
