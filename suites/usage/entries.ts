import type { ChoiceView } from '../../src/define/answer.ts'
import { isObject, objectsOf } from '../../src/define/json.ts'

/** The tokens that log probabilities list: one an entry. Control tokens, which have no bytes, need not be counted. */
export function entriesOf({ logprobs }: ChoiceView): number {
  if (!isObject(logprobs)) return 0
  return objectsOf(logprobs['content']).filter(({ bytes }) => !Array.isArray(bytes) || bytes.length > 0).length
}
