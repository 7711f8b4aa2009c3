import type { Rule } from '../../src/define/rule.ts'
import { idOnce, nameOnce, noNullIdentity, openingFragment } from './identity.ts'
import { contiguous, index, indexDense, indexOneCall } from './indexes.ts'
import { argumentsJson, argumentsString, custom, functionInFragment } from './texts.ts'

/** What streamed tool calls owe: how fragments find their call in `indexes.ts`, who it is in `identity.ts`, what it says in `texts.ts`. */
export const rules: readonly Rule[] = [
  index,
  indexDense,
  indexOneCall,
  openingFragment,
  idOnce,
  nameOnce,
  noNullIdentity,
  functionInFragment,
  argumentsString,
  argumentsJson,
  contiguous,
  custom,
]
