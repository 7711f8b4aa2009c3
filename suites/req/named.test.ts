import { expect, it } from 'vitest'
import { pointsAt } from './named.ts'

it.each([
  ['top_k', 'top_k', '', true],
  ['top_k', '', "Unrecognized argument: 'top_k'", true],
  ['top_logprobs', '', 'Top logprobs is not enabled', true],
  ['top_logprobs', '', 'The TopLogprobs field is required.', true],
  ['top_logprobs', '', 'top log probs', false],
  ['store', '', 'Unrecognized request argument supplied: store', true],
  ['store', '', 'Unrecognized request argument supplied: store_key', false],
  ['store', '', 'in the store', false],
  ['metadata', '', 'metadata is not supported', true],
  ['metadata', '', 'what metadata is not', false],
  ['stream', '', 'Error in stream: it was closed', false],
  ['stream', '', 'stream: expected a boolean', true],
  ['model', '', 'The model must be named', false],
  ['model', '', "'model' must be named", true],
  // Whoever sends it chooses the name of a member that is not documented.
  ['extra(', '', "unknown parameter 'extra('", true],
  ['*', '', 'unknown parameter "*"', true],
  ['a.b', '', "unknown parameter 'a-b'", false],
])('whether an error points at %s: param %j, message %j', (member, param, message, points) => {
  expect(pointsAt({ param, message }, member)).toBe(points)
})
