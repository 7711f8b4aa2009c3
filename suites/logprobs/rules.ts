import type { Rule } from '../../src/define/rule.ts'
import { container, entry, off, on, refusalBranch } from './presence.ts'
import { bytesSpellContent, bytesSpellToken } from './spelling.ts'
import { streamConcat } from './streamed.ts'
import { topCount, topOrder, values } from './values.ts'

/** What log probabilities owe: that they are there in `presence.ts`, numbers in `values.ts`, text in `spelling.ts` and `streamed.ts`. */
export const rules: readonly Rule[] = [
  off,
  on,
  container,
  entry,
  values,
  bytesSpellToken,
  bytesSpellContent,
  topCount,
  topOrder,
  refusalBranch,
  streamConcat,
]
