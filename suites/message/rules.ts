import type { Rule } from '../../src/define/rule.ts'
import { annotations } from './annotations.ts'
import { functionCall } from './function-call.ts'
import { content, reasoningType, refusalKey, role, toolCallsType } from './shape.ts'
import { noThinkLeak, nullContentJustified, textNonempty } from './text.ts'
import { unicodeIntact } from './unicode.ts'

/** What the assistant's message holds. */
export const rules: readonly Rule[] = [
  role,
  content,
  refusalKey,
  nullContentJustified,
  textNonempty,
  toolCallsType,
  functionCall,
  annotations,
  unicodeIntact,
  reasoningType,
  noThinkLeak,
]
