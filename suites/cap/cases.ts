import { cases as define, type Case } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import { countLong } from '../../src/define/prompts.ts'
import { tightCap } from './rules.ts'

export const cases: readonly Case[] = [
  define('cap.one-token', {
    says: 'A long answer under a cap of one token.',
    axes: { mode: ['json', 'sse'] },
    send: (point, asking) => ({
      body: { ...chat(countLong(), point, asking), [asking.capMember]: 1 },
      // A reasoning model may say that one token is not enough.
      aim: { rule: 'cap.tight-cap', expects: 'either', culprit: asking.capMember },
    }),
    exercises: [tightCap],
  }),
]
