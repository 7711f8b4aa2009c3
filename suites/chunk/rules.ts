import type { Rule } from '../../src/define/rule.ts'
import { delta, finishKey, finishValue, index } from './choice.ts'
import { content, extensionSafe, role, toolCalls } from './delta.ts'
import { choices, choicesEmpty, created, id, model, object } from './envelope.ts'

/** What each chunk of a stream owes by itself: as a document in `envelope.ts`, its choices in `choice.ts` and `delta.ts`. */
export const rules: readonly Rule[] = [
  object,
  id,
  created,
  model,
  choices,
  choicesEmpty,
  index,
  delta,
  finishKey,
  finishValue,
  content,
  role,
  toolCalls,
  extensionSafe,
]
