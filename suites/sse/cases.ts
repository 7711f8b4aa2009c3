import type { Case } from '../../src/define/cases.ts'
import { cases as define } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import { askFor } from '../../src/define/prompts.ts'
import { about } from '../../src/define/subject.ts'
import { sseMediaType } from '../http/head.ts'
import { offMeansOff } from '../usage/chunks.ts'
import { dataOnly, lineGrammar, noDatalessEvent } from './lines.ts'
import { eventName, eventTerminated, noEmptyData, payloadObject, singleDataLine } from './payloads.ts'

export const cases: readonly Case[] = [
  define('sse.text', {
    says: 'A plain stream.',
    takes: about('sse'),
    send: (point, asking) => ({ body: chat(askFor(point, asking), point, asking) }),
    exercises: [
      sseMediaType,
      offMeansOff,
      lineGrammar,
      dataOnly,
      noDatalessEvent,
      noEmptyData,
      payloadObject,
      singleDataLine,
      eventTerminated,
      eventName,
    ],
  }),
]
