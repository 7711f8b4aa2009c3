import type { Rule } from '../../src/define/rule.ts'
import {
  finalChunk,
  finalChunkEmptyChoices,
  finalChunkEnvelope,
  finalChunkLast,
  noPartialUsage,
  nullElsewhere,
  offMeansOff,
} from './chunks.ts'
import { countsAllChoices } from './choices.ts'
import { completionPositive, integers, plausible, promptPositive, total, withinCap } from './counts.ts'
import { detailsBounded, detailsShape, detailsSum } from './details.ts'
import { promptStable } from './prompt-stable.ts'

/** What a target owes about the tokens it counts: in `counts.ts`, `choices.ts` and `details.ts`; in streams: `chunks.ts`. */
export const rules: readonly Rule[] = [
  integers,
  total,
  promptPositive,
  completionPositive,
  withinCap,
  detailsShape,
  detailsBounded,
  detailsSum,
  promptStable,
  plausible,
  finalChunk,
  finalChunkEmptyChoices,
  finalChunkLast,
  finalChunkEnvelope,
  noPartialUsage,
  nullElsewhere,
  offMeansOff,
  countsAllChoices,
]
