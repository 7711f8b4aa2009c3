import type { Case } from '../../src/define/cases.ts'
import { cases as define } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import { askFor, echo } from '../../src/define/prompts.ts'
import { about } from '../../src/define/subject.ts'
import { annotations } from './annotations.ts'
import { content, reasoningType, refusalKey, role } from './shape.ts'
import { noThinkLeak, textNonempty } from './text.ts'
import { unicodeIntact } from './unicode.ts'

export const cases: readonly Case[] = [
  define('message.text', {
    says: 'A JSON answer to a longer conversation, to content parts, or to text that careless relays damage.',
    takes: about('message'),
    tries: 3,
    playsAlong: ({ choices }) => choices.some((choice) => (choice.content ?? '') !== ''),
    send: (point, asking) => ({ body: chat(askFor(point, asking), point, asking) }),
    exercises: [role, content, refusalKey, textNonempty, annotations, unicodeIntact],
  }),
  define('message.echo', {
    says: 'Text beyond ASCII that is to be repeated, whole and streamed.',
    axes: { mode: ['json', 'sse'], script: ['unicode'] },
    tries: 3,
    send: (point, asking) => ({ body: chat(echo(asking.nonce, point.script), point, asking) }),
    exercises: [unicodeIntact],
  }),
  define('message.reasoning', {
    says: 'A puzzle for a model that reasons.',
    axes: { mode: ['json', 'sse'] },
    needs: ['reasoning'],
    send: (point, asking) => ({
      body: {
        ...chat(
          'Ann is older than Bob, and Bob is older than Cid. Who is the youngest? Answer with the name.',
          point,
          asking,
        ),
        reasoning_effort: 'low',
      },
    }),
    exercises: [reasoningType, noThinkLeak],
  }),
]
