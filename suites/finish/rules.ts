import type { Rule } from '../../src/define/rule.ts'
import { noCallsWithoutTools, toolCalls, toolCallsImpliesCalls } from './calls.ts'
import { lengthOnCap, stopOnNaturalEnd } from './cap.ts'
import { allowedReasons, refusal } from './reasons.ts'

/** Why an answer says that it ended. */
export const rules: readonly Rule[] = [
  allowedReasons,
  lengthOnCap,
  stopOnNaturalEnd,
  toolCalls,
  toolCallsImpliesCalls,
  noCallsWithoutTools,
  refusal,
]
