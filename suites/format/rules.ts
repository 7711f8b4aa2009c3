import type { Rule } from '../../src/define/rule.ts'
import { jsonObject, looseJson, noFences, strictKeyOrder, strictValid, truncationFlagged } from './modes.ts'
import { refusal, streamConcat } from './refusals.ts'
import { schemaFeatures, text } from './requests.ts'

/** The rules on formats of the answer, and on refusals. */
export const rules: readonly Rule[] = [
  text,
  jsonObject,
  noFences,
  strictValid,
  strictKeyOrder,
  looseJson,
  schemaFeatures,
  truncationFlagged,
  refusal,
  streamConcat,
]
