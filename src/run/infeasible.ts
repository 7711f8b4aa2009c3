import type { Axis } from '../define/axes.ts'
import { exclusionsOf, fits } from './exclusions.ts'
import { fill } from './fill.ts'
import type { PairSet } from './pair-set.ts'
import { VALIDITY_RULES, type ValidityRule } from './validity.ts'
import { Draft, settingOf, type Choices } from './values.ts'

/** Values of some axes that shall occur together in at least one point. */
export type Combination = readonly (readonly [axis: Axis, value: string])[]

/** A combination that no valid point holds. */
export interface Infeasible {
  readonly combination: Combination
  /** The sentence of the rule that forbids it. */
  readonly reason: string
}

/** The pairs of values of different axes that are not among the feasible ones. */
export function infeasiblePairs(choices: Choices, feasible: PairSet): readonly Infeasible[] {
  const ordered = choices.map((numbers) => numbers.toSorted((left, right) => left - right))
  return ordered.flatMap((lefts, position) => {
    const rights = ordered.slice(position + 1).flat()
    return lefts.flatMap((left) =>
      rights.filter((right) => !feasible.has(left, right)).map((right) => infeasible(choices, left, right)),
    )
  })
}

function infeasible(choices: Choices, left: number, right: number): Infeasible {
  return {
    combination: [settingOf(left), settingOf(right)],
    // Few ever ask, and it takes a search for every rule.
    get reason() {
      return reasonOf(choices, left, right)
    },
  }
}

/** The sentence of the rule that forbids the values to stand together: by itself, or as the last straw. */
function reasonOf(choices: Choices, left: number, right: number): string {
  const isFeasible = (rules: readonly ValidityRule[]): boolean => {
    const exclusions = exclusionsOf(rules)
    const draft = new Draft([left])
    return fits(draft, right, exclusions) && fill(new Draft([left, right]), { choices, exclusions })
  }
  const culprit =
    VALIDITY_RULES.find((rule) => !isFeasible([rule])) ??
    VALIDITY_RULES.find((rule) => isFeasible(VALIDITY_RULES.filter((other) => other !== rule)))
  return culprit?.says ?? 'several reasons together leave no request'
}
