import { aString, listOf, numberOf, type OptionsWanted } from './given.ts'
import type { ReferenceTarget } from './verify-options.ts'

/** What the options are to be that say what the reference server plays. */
export const REFERENCE: OptionsWanted<ReferenceTarget> = {
  faults: listOf('names', aString),
  variants: listOf('names', aString),
  hostile: aString,
  hostileOn: aString,
  hostilePaceMs: numberOf(0),
  latencyMs: numberOf(0),
  chunkLatencyMs: numberOf(0),
}
