import { cases as define, type Asking, type Case } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import type { Point } from '../../src/define/axes.ts'
import type { JsonObject } from '../../src/define/json.ts'
import { askFor, echo } from '../../src/define/prompts.ts'
import { about } from '../../src/define/subject.ts'
import { oneByOne } from '../equiv/one-by-one.ts'
import {
  finalChunk,
  finalChunkEmptyChoices,
  finalChunkEnvelope,
  finalChunkLast,
  noPartialUsage,
  nullElsewhere,
} from './chunks.ts'
import { completionPositive, integers, plausible, promptPositive, total } from './counts.ts'
import { detailsBounded, detailsShape, detailsSum } from './details.ts'
import { promptStable } from './prompt-stable.ts'

/** A conversation of so many messages: the longer one begins as the shorter one does. */
function conversation(length: number, point: Point, asking: Asking): JsonObject {
  const { text } = echo(asking.nonce)
  const all = [
    { role: 'user', content: text },
    { role: 'assistant', content: asking.nonce },
    { role: 'user', content: text },
  ]
  return { ...chat(text, point, asking), messages: all.slice(0, length) }
}

export const cases: readonly Case[] = [
  define('usage.stream', {
    says: 'A stream that ends with usage.',
    takes: about('usage'),
    send: (point, asking) => ({ body: chat(askFor(point, asking), point, asking) }),
    exercises: [
      integers,
      total,
      promptPositive,
      completionPositive,
      detailsShape,
      detailsBounded,
      detailsSum,
      plausible,
      finalChunk,
      finalChunkEmptyChoices,
      finalChunkLast,
      finalChunkEnvelope,
      noPartialUsage,
      nullElsewhere,
    ],
  }),
  define('usage.both-modes', {
    says: 'The same conversation twice in each mode.',
    axes: { tools: ['none', 'fn-one'], conv: ['system+user'] },
    needs: ['stream', 'includeUsage'],
    ...oneByOne(['json', 'sse+usage', 'sse+usage', 'json'], (point, asking) => ({
      body: chat(echo(asking.nonce), point, asking),
    })),
    exercises: [promptStable],
  }),
  define('usage.longer-conversation', {
    says: 'A conversation, and the same with two messages more.',
    axes: { mode: ['json', 'sse+usage'] },
    requests: 2,
    send: (point, asking) => ({ body: conversation(1, point, asking) }),
    next: (past, point, asking) => (past.length === 1 ? [{ body: conversation(3, point, asking) }] : []),
    exercises: [promptStable],
  }),
]
