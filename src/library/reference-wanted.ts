import { aString, listOf, numberIn, type OptionsWanted } from './given.ts'
import { MILLISECONDS } from '../setup/number-range.ts'
import type { ReferenceTarget } from './verify-options.ts'

/** What the options are to be that say what the reference server plays. */
export const REFERENCE: OptionsWanted<ReferenceTarget> = {
  faults: listOf('names', aString),
  variants: listOf('names', aString),
  hostile: aString,
  hostileOn: aString,
  hostilePaceMs: numberIn(MILLISECONDS),
  latencyMs: numberIn(MILLISECONDS),
  chunkLatencyMs: numberIn(MILLISECONDS),
}
