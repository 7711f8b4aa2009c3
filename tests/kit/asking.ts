import type { Asking } from '../../src/define/cases.ts'

/** What a case is told of a plain target, in its first attempt. */
export const ASKING: Asking = {
  model: 'm-1',
  capMember: 'max_tokens',
  sampling: true,
  reasons: false,
  nonce: 'bcdfg',
  attempt: 1,
}
