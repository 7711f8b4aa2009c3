import { expect, it } from 'vitest'
import { refusedKeyword } from './keywords.ts'

it.each([
  ["Schema keyword 'minItems' is not supported", ['minItems'], 'minItems'],
  ['minItems are not supported', ['minItems'], undefined],
  ['anyOf is not supported', ['anyOf'], 'anyOf'],
  ['Field enum is not supported in schema', ['enum'], 'enum'],
  ['a list enum is not supported', ['enum'], undefined],
  ["PointerToNowhere: '/$defs/x' does not exist", ['$defs'], '$defs'],
  ['Unknown name "type": Proto field is not repeating, cannot start list.', ['union'], 'union'],
  ['nested arrays are not supported', ['nested'], 'nested'],
  // Names that the schema of a client has, where a schema has names of its own.
  ["'card(s' is not supported", ['card(s'], 'card(s'],
  ['$ref is not supported', ['$ref'], '$ref'],
])('%s', (message, keywords, refused) => {
  expect(refusedKeyword({ param: '', message }, keywords)).toBe(refused)
})
