import type { Rule } from '../../src/define/rule.ts'
import { comments, dataOnly, lineGrammar, noDatalessEvent } from './lines.ts'
import { eventName, eventTerminated, noEmptyData, payloadObject, singleDataLine } from './payloads.ts'

/** How the chunks are framed as server-sent events. */
export const rules: readonly Rule[] = [
  lineGrammar,
  dataOnly,
  noDatalessEvent,
  noEmptyData,
  payloadObject,
  singleDataLine,
  eventTerminated,
  eventName,
  comments,
]
