import type { Rule } from '../../src/define/rule.ts'
import { escapesEqual } from './escapes.ts'
import { memberOrder, minimal } from './minimal.ts'
import { maxCompletionTokens, maxTokens, optionalParams, reasoningVerbosity } from './optionals.ts'
import { unknownParamNo5xx, unknownParamRejected } from './unknown.ts'
import { explicitDefaults, nullOptionals, samplingBounds, stopForms } from './values.ts'

/**
 * What a target must take: the plain request in `minimal.ts`, values of parameters in `values.ts`, parameters in
 * `optionals.ts`, what it does not know in `unknown.ts`, spellings of one text in `escapes.ts`.
 */
export const rules: readonly Rule[] = [
  minimal,
  memberOrder,
  escapesEqual,
  nullOptionals,
  explicitDefaults,
  samplingBounds,
  stopForms,
  maxTokens,
  maxCompletionTokens,
  optionalParams,
  reasoningVerbosity,
  unknownParamNo5xx,
  unknownParamRejected,
]
