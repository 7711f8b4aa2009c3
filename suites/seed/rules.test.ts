import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/define/json.ts'
import { completion } from '../../tests/kit/exchange.ts'
import { related, type Part } from '../../tests/kit/related.ts'
import { repeatable } from './rules.ts'

const SEEDED = { seed: 7, temperature: 0 }

function said(content: string, members: JsonObject = {}, request: JsonObject = SEEDED, choice: JsonObject = {}): Part {
  return { request, body: completion(members, choice, { content }) }
}

const TABLE: readonly (readonly [what: string, parts: readonly Part[], expected: unknown])[] = [
  ['equal', [said('a'), said('a'), said('a')], 'pass'],
  ['one of three differs', [said('a'), said('b'), said('a')], ['x2 differs']],
  ['three of five equal', [said('a'), said('b'), said('a'), said('a'), said('c')], ['x2 differs']],
  ['all differ', [said('a'), said('b')], ['x1 differs']],
  ['another system', [said('a'), said('b', { system_fingerprint: 'fp_2' })], 'unseen'],
  ['another seed', [said('a'), said('b', {}, { ...SEEDED, seed: 8 })], 'unseen'],
  ['warmer', [said('a', {}, { seed: 7 }), said('b', {}, { seed: 7 })], 'unseen'],
  ['no seed', [said('a', {}, { temperature: 0 }), said('b', {}, { temperature: 0 })], 'unseen'],
  ['filtered', [said('a'), said('', {}, SEEDED, { finish_reason: 'content_filter' })], 'unseen'],
  ['once', [said('a')], 'unseen'],
]

describe('seed.repeatable', () => {
  it.each(TABLE)('%s', (_what, parts, expected) => expect(related(repeatable, parts)).toEqual(expected))
})
