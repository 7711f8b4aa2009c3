import { AXES, type Axis, type Point } from '../define/axes.ts'
import { complete, type Domain, type Fixed } from './domain.ts'
import { axisNames } from './needs.ts'
import { shuffled, type Random } from './random.ts'
import { VALIDITY_RULES } from './validity.ts'

/** Values of some axes that shall occur together in at least one point. */
export type Combination = readonly (readonly [axis: Axis, value: string])[]

/** A combination that no valid point holds, with the sentence of the rule that forbids it. */
export interface Infeasible {
  readonly combination: Combination
  readonly reason: string
}

/** How many points are tried for each one that is taken; more make the set smaller and the search longer. */
const CANDIDATES = 12

/** All combinations of values of so many axes of a domain. */
export function combinations(domain: Domain, axes: readonly Axis[], size: number): readonly Combination[] {
  if (size === 0) return [[]]
  return axes.flatMap((axis, position) =>
    domain[axis].flatMap((value) =>
      combinations(domain, axes.slice(position + 1), size - 1).map((rest) => [[axis, value] as const, ...rest]),
    ),
  )
}

/** Tells combinations that some valid point holds from those that none does. */
export function sortByFeasibility(
  domain: Domain,
  all: readonly Combination[],
): { feasible: readonly Combination[]; infeasible: readonly Infeasible[] } {
  const feasible: Combination[] = []
  const infeasible: Infeasible[] = []
  for (const combination of all) {
    const fixed = fixedOf(combination)
    if (complete(domain, fixed) === undefined) infeasible.push({ combination, reason: reasonOf(domain, fixed) })
    else feasible.push(combination)
  }
  return { feasible, infeasible }
}

/** The combinations that no point holds. */
export function uncovered(points: readonly Point[], wanted: readonly Combination[]): readonly Combination[] {
  return wanted.filter((combination) => !points.some((point) => holds(point, combination)))
}

/**
 * Valid points that together hold every wanted combination, found greedily: each point is the best of some that start
 * from a combination not yet held. `first` comes first and counts.
 */
export function cover(
  domain: Domain,
  wanted: readonly Combination[],
  first: readonly Point[],
  random: Random,
): Point[] {
  const points = [...first]
  const open = new Map(
    shuffled(uncovered(first, wanted), random).map((combination) => [keyOf(combination), combination]),
  )
  const sizes = new Set(wanted.map((combination) => combination.length))
  while (open.size > 0) {
    const [start] = open.values()
    if (start === undefined) break
    let best: { point: Point; held: readonly number[] } | undefined
    for (let tried = 0; tried < CANDIDATES; tried++) {
      const point = candidate(domain, fixedOf(start), open, random)
      const held = sizes.has(3) ? anyHeld(point, open) : pairsHeld(point, open)
      if (best === undefined || held.length > best.held.length) best = { point, held }
    }
    if (best === undefined) break
    points.push(best.point)
    for (const key of best.held) open.delete(key)
  }
  return points
}

type Open = ReadonlyMap<number, Combination>

function candidate(domain: Domain, start: Fixed, open: Open, random: Random): Point {
  const point = complete(domain, start, {
    prefer: (axis, set) => {
      const others = Object.entries(set).map(([other, value]) => numberOf(other, value))
      const ranked = domain[axis].map((value) => {
        const own = numberOf(axis, value)
        let gain = random()
        for (const other of others) if (open.has(pairKey(own, other))) gain++
        return { value, gain }
      })
      return ranked.toSorted((left, right) => right.gain - left.gain).map(({ value }) => value)
    },
  })
  if (point === undefined)
    throw new Error(`no valid point holds ${JSON.stringify(start)}, though it was found feasible`)
  return point
}

function pairsHeld(point: Point, open: Open): readonly number[] {
  const numbers = Object.entries(point).map(([axis, value]) => numberOf(axis, value))
  const held: number[] = []
  for (const [position, left] of numbers.entries()) {
    for (let other = position + 1; other < numbers.length; other++) {
      const key = pairKey(left, numbers[other] ?? left)
      if (open.has(key)) held.push(key)
    }
  }
  return held
}

function anyHeld(point: Point, open: Open): readonly number[] {
  return [...open].filter(([, combination]) => holds(point, combination)).map(([key]) => key)
}

function holds(point: Point, combination: Combination): boolean {
  return combination.every(([axis, value]) => point[axis] === value)
}

function fixedOf(combination: Combination): Fixed {
  return Object.fromEntries(combination)
}

// Every value of every axis has a number from 1 to 63, so that a combination is a small number and quick to look up.
let nextNumber = 1
const NUMBERS: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  axisNames().map((axis) => [axis, new Map(AXES[axis].map((value) => [value, nextNumber++]))]),
)

function numberOf(axis: string, value: string): number {
  return NUMBERS.get(axis)?.get(value) ?? 0
}

function pairKey(left: number, right: number): number {
  return left < right ? left * 64 + right : right * 64 + left
}

function keyOf(combination: Combination): number {
  return combination.reduce((key, [axis, value]) => key * 64 + numberOf(axis, value), 0)
}

/** The sentence of the rule that forbids the values to stand together: by itself, or as the last straw. */
function reasonOf(domain: Domain, fixed: Fixed): string {
  const culprit =
    VALIDITY_RULES.find((rule) => complete(domain, fixed, { rules: [rule] }) === undefined) ??
    VALIDITY_RULES.find((rule) => {
      const others = VALIDITY_RULES.filter((other) => other !== rule)
      return complete(domain, fixed, { rules: others }) !== undefined
    })
  return culprit?.says ?? 'several reasons together leave no request'
}
