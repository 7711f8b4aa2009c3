import type { Case } from '../../src/define/cases.ts'
import { cases as define } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import { askFor } from '../../src/define/prompts.ts'
import { about } from '../../src/define/subject.ts'
import { container, entry, on } from './presence.ts'
import { bytesSpellContent, bytesSpellToken } from './spelling.ts'
import { topCount, topOrder, values } from './values.ts'

export const cases: readonly Case[] = [
  define('logprobs.text', {
    says: 'Text with log probabilities.',
    takes: about('logprobs'),
    send: (point, asking) => ({ body: chat(askFor(point, asking), point, asking) }),
    exercises: [on, container, entry, values, bytesSpellToken, bytesSpellContent, topCount, topOrder],
  }),
]
