import type { Case } from '../../src/define/cases.ts'
import { cases as define } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import { echo, force } from '../../src/define/prompts.ts'
import { completionUnique, toolCallUnique } from './rules.ts'

export const cases: readonly Case[] = [
  define('ids.completions', {
    says: 'The same request twice, one after the other.',
    axes: { mode: ['json', 'sse'] },
    requests: 2,
    send: (point, asking) => ({ body: chat(echo(asking.nonce), point, asking) }),
    next: (past, point, asking) => (past.length === 1 ? [{ body: chat(echo(asking.nonce), point, asking) }] : []),
    exercises: [completionUnique],
  }),
  define('ids.calls', {
    says: 'The same forced call twice, one after the other.',
    axes: { mode: ['json', 'sse'], tools: ['fn-one'], choice: ['required'] },
    requests: 2,
    send: (point, asking) => ({ body: chat(force(point), point, asking) }),
    next: (past, point, asking) => (past.length === 1 ? [{ body: chat(force(point), point, asking) }] : []),
    exercises: [completionUnique, toolCallUnique],
  }),
]
