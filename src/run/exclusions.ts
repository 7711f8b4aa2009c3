import { axisNames } from './needs.ts'
import { PairSet } from './pair-set.ts'
import { VALIDITY_RULES, type ValidityRule } from './validity.ts'
import { highBit, lowBit, numberOf, VALUE_COUNT, type Draft } from './values.ts'

/** What rules forbid, by the values that must not stand together. */
export interface Exclusions {
  readonly pairs: PairSet
  /** By number: the value must not stand with one value of each set of a group. */
  readonly groups: readonly (readonly Group[])[]
}

type Group = readonly { readonly low: number; readonly high: number }[]

/** Turns rules into exclusions. */
export function exclusionsOf(rules: readonly ValidityRule[]): Exclusions {
  const pairs = new PairSet()
  const groups: Group[][] = Array.from({ length: VALUE_COUNT }, () => [])
  for (const meeting of rules.flatMap(({ forbids }) => forbids)) {
    const sides = axisNames().flatMap((axis) => {
      const values = meeting[axis]
      return values === undefined ? [] : [values.map((value) => numberOf(axis, value))]
    })
    for (const side of sides) {
      const [other = [], ...more] = sides.filter((candidate) => candidate !== side)
      for (const number of side) {
        if (more.length === 0) for (const excluded of other) pairs.add(number, excluded)
        else groups[number]?.push([other, ...more].map(setOf))
      }
    }
  }
  return { pairs, groups }
}

/** What the validity rules forbid. */
export const EXCLUSIONS: Exclusions = exclusionsOf(VALIDITY_RULES)

/** Whether a value may stand with those of a draft. */
export function fits(draft: Draft, number: number, { pairs, groups }: Exclusions = EXCLUSIONS): boolean {
  if (pairs.hasPartnerIn(draft, number)) return false
  for (const group of groups[number] ?? []) {
    if (group.every(({ low, high }) => ((low & draft.low) | (high & draft.high)) !== 0)) return false
  }
  return true
}

function setOf(numbers: readonly number[]): Group[number] {
  let [low, high] = [0, 0]
  for (const number of numbers) {
    low |= lowBit(number)
    high |= highBit(number)
  }
  return { low, high }
}
