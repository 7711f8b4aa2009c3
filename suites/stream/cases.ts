import { cases as define, type Case } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import { askFor, countLong } from '../../src/define/prompts.ts'
import { about } from '../../src/define/subject.ts'

export const cases: readonly Case[] = [
  define('stream.text', {
    says: 'A plain stream without obfuscation.',
    takes: about('stream'),
    send: (point, asking) => ({ body: chat(askFor(point, asking), point, asking) }),
    exercises: [],
  }),
  define('stream.long', {
    says: 'A stream of some hundred tokens.',
    axes: { mode: ['sse'], cap: ['loose'] },
    tries: 2,
    send: (point, asking) => ({ body: chat(countLong(), point, asking) }),
    exercises: [],
  }),
]
