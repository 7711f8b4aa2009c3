import type { Rule } from '../../src/define/rule.ts'
import { jsonModeWithoutWord, schemaName, strictSchema } from './formats.ts'
import { audioNeedsParams, metadataLimits, stopOverFour, streamOptionsAlone } from './limits.ts'
import { badEnum, requiredMembers, wrongType } from './members.ts'
import { emptyToolCallsHistory, messagesShape, orphanToolMessage, unansweredToolCalls } from './messages.ts'
import { logitBias, nBounds, nonpositiveCap, numericBounds, topLogprobs } from './numbers.ts'
import { toolChoiceDangling, toolName } from './tools.ts'

/**
 * What a target must refuse: members in `members.ts`, `numbers.ts` and `limits.ts`, conversations in `messages.ts`, tools
 * and formats in files of their names. How an answer to such a request is judged stands in `refused.ts`.
 */
export const rules: readonly Rule[] = [
  requiredMembers,
  messagesShape,
  numericBounds,
  nBounds,
  stopOverFour,
  topLogprobs,
  logitBias,
  nonpositiveCap,
  streamOptionsAlone,
  toolName,
  toolChoiceDangling,
  orphanToolMessage,
  unansweredToolCalls,
  emptyToolCallsHistory,
  jsonModeWithoutWord,
  strictSchema,
  schemaName,
  metadataLimits,
  badEnum,
  wrongType,
  audioNeedsParams,
]
