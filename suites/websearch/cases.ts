import { cases as define, type Case } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import type { JsonObject } from '../../src/define/json.ts'
import { options } from './rules.ts'

const OSLO = { type: 'approximate', approximate: { country: 'NO', city: 'Oslo', timezone: 'Europe/Oslo' } }

const OPTIONS: readonly (readonly [name: string, says: string, options: JsonObject])[] = [
  ['bare', 'A search without further wishes.', {}],
  ['size-low', 'A search of which little is read.', { search_context_size: 'low' }],
  ['size-medium', 'A search of which some is read.', { search_context_size: 'medium' }],
  ['size-high', 'A search of which much is read.', { search_context_size: 'high' }],
  ['place', 'A search near a place.', { user_location: OSLO }],
  ['place-null', 'A search of which the place is null.', { user_location: null }],
]

export const cases: readonly Case[] = OPTIONS.map(([name, says, wanted]) =>
  define(`websearch.${name}`, {
    says,
    needs: ['webSearch'],
    send: (point, asking) => ({
      body: { ...searchable(chat('Say hi.', { ...point, cap: 'loose' }, asking)), web_search_options: wanted },
      aim: { rule: 'websearch.options', expects: 'acceptance' },
    }),
    exercises: [options],
  }),
)

/** Search models refuse sampling parameters. */
function searchable({ temperature: _temperature, seed: _seed, ...body }: JsonObject): JsonObject {
  return body
}
