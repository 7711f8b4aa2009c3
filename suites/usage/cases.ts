import type { Case } from '../../src/define/cases.ts'
import { cases as define } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import { askFor } from '../../src/define/prompts.ts'
import { about } from '../../src/define/subject.ts'
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
]
