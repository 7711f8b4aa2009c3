import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AXES } from '../define/axes.ts'
import { axisNames } from './needs.ts'
import { PairSet } from './pair-set.ts'
import { Draft, numberOf, VALUE_COUNT } from './values.ts'

const aNumber = fc.nat(VALUE_COUNT - 1)
const somePairs = fc.array(fc.tuple(aNumber, aNumber).filter(([left, right]) => left !== right))
/** Values of some axes, one of each. */
const someDraft = fc
  .tuple(...axisNames().map((axis) => fc.option(fc.constantFrom(...AXES[axis].map((value) => numberOf(axis, value))))))
  .map((numbers) => new Draft(numbers.filter((number) => number !== null)))

const keyOf = (left: number, right: number): string => [left, right].toSorted((one, other) => one - other).join()
const setOf = (pairs: readonly (readonly [number, number])[]): PairSet => {
  const set = new PairSet()
  for (const [left, right] of pairs) set.add(left, right)
  return set
}
const keysIn = (draft: Draft): string[] => {
  const numbers = [...draft.numbers].filter((number) => number >= 0)
  return numbers.flatMap((left, position) => numbers.slice(position + 1).map((right) => keyOf(left, right)))
}
const keysOf = (set: PairSet): Set<string> => new Set([...set].map(([left, right]) => keyOf(left, right)))

describe('a set of pairs', () => {
  it('holds what a set of words would', () => {
    fc.assert(
      fc.property(somePairs, somePairs, someDraft, (added, deleted, draft) => {
        const set = setOf(added)
        const words = new Set(added.map(([left, right]) => keyOf(left, right)))
        for (const [left, right] of deleted) {
          set.delete(left, right)
          words.delete(keyOf(left, right))
        }
        expect(keysOf(set)).toEqual(words)
        expect(set.size).toBe(words.size)
        expect(set.sizeWithin(draft)).toBe(keysIn(draft).filter((key) => words.has(key)).length)

        const without = new PairSet(set)
        without.deleteWithin(draft)
        expect(keysOf(without)).toEqual(new Set([...words].filter((key) => !keysIn(draft).includes(key))))
        set.addWithin(draft)
        expect(keysOf(set)).toEqual(new Set([...words, ...keysIn(draft)]))
      }),
    )
  })

  it('counts the partners of a value, in all and in a draft', () => {
    fc.assert(
      fc.property(somePairs, aNumber, someDraft, (pairs, number, draft) => {
        const set = setOf(pairs)
        const partners = new Set(
          pairs.flatMap(([left, right]) => (left === number ? right : right === number ? left : [])),
        )
        const inDraft = [...draft.numbers].filter((other) => partners.has(other))
        expect(set.partnersOf(number)).toBe(partners.size)
        expect(set.partnersIn(draft, number)).toBe(inDraft.length)
        expect(set.hasPartnerIn(draft, number)).toBe(inDraft.length > 0)
      }),
    )
  })
})
