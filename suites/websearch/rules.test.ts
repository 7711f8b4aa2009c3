import { expect, it } from 'vitest'
import type { JsonObject } from '../../src/define/json.ts'
import { verdict, type Given } from '../../tests/kit/exchange.ts'
import { options } from './rules.ts'

const SEARCH = { web_search_options: { search_context_size: 'low', user_location: null } }
const placed = (country: string): JsonObject => ({
  web_search_options: { user_location: { type: 'approximate', approximate: { country } } },
})
const MADE = { aim: { rule: 'websearch.options', expects: 'acceptance' } } as const
const failed = (message: string, status = 400, given: Given = {}): Given => ({
  request: SEARCH,
  status,
  body: { error: { message, type: 'x', param: null, code: null } },
  ...given,
})

it.each<readonly [what: string, given: Given, expected: unknown]>([
  ['taken, or ignored', { request: SEARCH }, 'pass'],
  ['no search', {}, 'not-applicable'],
  ['an invalid wish', { request: { web_search_options: { search_context_size: 'huge' } } }, 'not-applicable'],
  ['unknown to a model that searches', failed("Unknown parameter: 'web_search_options'.", 400, MADE), ['refused']],
  ['unknown to any model', failed("Unknown parameter: 'web_search_options'."), 'unseen'],
  ['an honest lack', failed('Web search options not supported with this model.', 400, MADE), 'unseen'],
  ['a size refused', failed("Extra inputs: 'search_context_size'"), ['refused']],
  ['a place of null refused', failed("'user_location' must be an object"), ['refused']],
  [
    'the name of a country refused, where two letters are to stand',
    failed("'user_location.approximate.country' must be a two-letter code", 400, { request: placed('United Kingdom') }),
    'not-applicable',
  ],
  [
    'a country refused',
    failed("'user_location.approximate.country' is unknown", 400, { request: placed('GB') }),
    ['refused'],
  ],
  ['a crash', failed("'NoneType' object has no attribute 'approximate'", 500), ['server-error']],
  ['overload', failed('Later.', 503), 'unseen'],
  ['another fault', failed('The model is unknown.', 404), 'unseen'],
])('websearch.options: %s', (_what, given, expected) => {
  expect(verdict(options, given)).toEqual(expected)
})
