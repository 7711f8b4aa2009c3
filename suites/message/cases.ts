import type { Case } from '../../src/define/cases.ts'
import { cases as define } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import { askFor } from '../../src/define/prompts.ts'
import { about } from '../../src/define/subject.ts'

export const cases: readonly Case[] = [
  define('message.text', {
    says: 'A JSON answer to a longer conversation, to content parts, or to text that careless relays damage.',
    takes: about('message'),
    tries: 3,
    send: (point, asking) => ({ body: chat(askFor(point, asking), point, asking) }),
    exercises: [],
  }),
]
