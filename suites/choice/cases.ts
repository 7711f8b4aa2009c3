import type { Case } from '../../src/define/cases.ts'
import { cases as define } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import { askFor } from '../../src/define/prompts.ts'
import { about } from '../../src/define/subject.ts'
import { countsAllChoices } from '../usage/choices.ts'
import { count, finishReasonSet, index, indexesComplete, logprobsKey, message } from './rules.ts'

export const cases: readonly Case[] = [
  define('choice.several', {
    says: 'Two choices at once.',
    takes: about('choice'),
    send: (point, asking) => ({ body: chat(askFor(point, asking), point, asking) }),
    exercises: [count, index, indexesComplete, message, finishReasonSet, logprobsKey, countsAllChoices],
  }),
]
