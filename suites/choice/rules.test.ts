import { describe, expect, it } from 'vitest'
import { isObject, objectsOf, type JsonObject } from '../../src/define/json.ts'
import { completion, goodChunks, verdict, type Given } from '../../tests/kit/exchange.ts'
import { rules } from './rules.ts'

const TWO = { n: 2 }
const first = objectsOf(completion()['choices'])[0]

/** An answer whose choices are good ones with these members replaced. */
function choices(...members: readonly JsonObject[]): Given {
  if (!isObject(first)) throw new Error('the sample completion has a choice')
  return { body: completion({ choices: members.map((one, index) => ({ ...first, index, ...one })) }) }
}
const two = (...members: readonly JsonObject[]): Given => ({ ...choices(...members), request: TWO })

const TABLE: readonly (readonly [rule: string, what: string, given: Given, expected: unknown])[] = [
  ['choice.count', 'one', {}, 'pass'],
  ['choice.count', 'two of two', two({}, {}), 'pass'],
  ['choice.count', 'one of two', two({}), ['too-few']],
  ['choice.count', 'two where none were asked for', choices({}, {}), ['too-many']],
  ['choice.count', 'n null', { ...choices({}), request: { n: null } }, 'pass'],
  ['choice.count', 'an n that cannot be read', { ...choices({}), request: { n: 0 } }, 'unseen'],
  ['choice.count', 'no choices at all', { body: completion({ choices: [] }), request: TWO }, 'unseen'],
  ['choice.count', 'a stream', { body: goodChunks(), request: TWO }, 'not-applicable'],
  ['choice.index', 'an integer', {}, 'pass'],
  ['choice.index', 'none', choices({ index: undefined }), ['missing']],
  ['choice.index', 'a string', choices({ index: '0' }), ['wrong-type']],
  ['choice.indexes-complete', '0', {}, 'pass'],
  ['choice.indexes-complete', '0 and 1', two({}, {}), 'pass'],
  ['choice.indexes-complete', '0 and 0', two({ index: 0 }, { index: 0 }), ['index-repeated']],
  ['choice.indexes-complete', '1 and 2', two({ index: 1 }, { index: 2 }), ['index-gap']],
  ['choice.indexes-complete', '1 and 0', two({ index: 1 }, { index: 0 }), ['out-of-order']],
  ['choice.indexes-complete', 'none', choices({ index: undefined }), 'unseen'],
  ['choice.message', 'there', {}, 'pass'],
  ['choice.message', 'beside a delta of null', choices({ delta: null }), 'pass'],
  ['choice.message', 'beside a delta', choices({ delta: {} }), ['not-allowed-member']],
  ['choice.message', 'null', choices({ message: null }), ['null']],
  ['choice.message', 'a delta', choices({ message: undefined, delta: {} }), ['missing', 'not-allowed-member']],
  ['choice.finish-reason-set', 'stop', {}, 'pass'],
  ['choice.finish-reason-set', 'a value of its own', choices({ finish_reason: 'end_turn' }), 'pass'],
  ['choice.finish-reason-set', 'null', choices({ finish_reason: null }), ['null']],
  ['choice.finish-reason-set', 'none', choices({ finish_reason: undefined }), ['missing']],
  ['choice.finish-reason-set', 'null in a stream that was cut', { body: goodChunks().slice(0, 2) }, 'not-applicable'],
  ['choice.logprobs-key', 'null', {}, 'pass'],
  ['choice.logprobs-key', 'none', choices({ logprobs: undefined }), ['missing']],
]

describe('choice', () => {
  it.each(TABLE)('%s: %s', (id, _what, given, expected) => {
    const rule = rules.find((candidate) => candidate.id === id)
    expect(rule && verdict(rule, given)).toEqual(expected)
  })

  it('shows a violation and a pass of every rule', () => {
    for (const { id } of rules) {
      const outcomes = TABLE.filter(([rule]) => rule === id).map(([, , , expected]) => expected)
      expect(outcomes.some(Array.isArray), `${id} is never violated here`).toBe(true)
      expect(outcomes, `${id} never passes here`).toContain('pass')
    }
  })
})
