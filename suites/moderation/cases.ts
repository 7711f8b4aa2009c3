import { cases as define, type Case } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import { optIn } from './rules.ts'

export const cases: readonly Case[] = [
  define('moderation.wanted', {
    says: 'A request that wants the exchange to be moderated.',
    axes: { mode: ['json', 'sse', 'sse+usage'] },
    needs: ['moderation'],
    send: (point, asking) => ({
      body: { ...chat('Say hi.', { ...point, cap: 'loose' }, asking), moderation: { model: 'omni-moderation-latest' } },
    }),
    exercises: [optIn],
  }),
  define('moderation.not-wanted', {
    says: 'A request that says nothing of moderation, and one that says null.',
    axes: { mode: ['json', 'sse'] },
    send: (point, asking) => ({ body: chat('Say hi.', { ...point, cap: 'loose' }, asking) }),
    requests: 2,
    next: (past, point, asking) =>
      past.length === 1
        ? [
            {
              body: { ...chat('Say hi.', { ...point, cap: 'loose' }, asking), moderation: null },
              aim: { rule: 'moderation.opt-in', expects: 'either' },
            },
          ]
        : [],
    exercises: [optIn],
  }),
]
