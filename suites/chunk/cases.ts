import type { Case } from '../../src/define/cases.ts'
import { cases as define } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import { askFor } from '../../src/define/prompts.ts'
import { about } from '../../src/define/subject.ts'
import { delta, finishKey, finishValue, index } from './choice.ts'
import { content, extensionSafe, role } from './delta.ts'
import { choices, choicesEmpty, created, id, model, object } from './envelope.ts'

export const cases: readonly Case[] = [
  define('chunk.text', {
    says: 'A stream that refuses usage.',
    takes: about('chunk'),
    send: (point, asking) => ({ body: chat(askFor(point, asking), point, asking) }),
    exercises: [
      object,
      id,
      created,
      model,
      choices,
      choicesEmpty,
      index,
      delta,
      finishKey,
      finishValue,
      content,
      role,
      extensionSafe,
    ],
  }),
]
