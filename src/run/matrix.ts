import type { Axis, Point } from '../define/axes.ts'
import { cover } from './cover.ts'
import { choicesOf, nearestTo, type Domain } from './domain.ts'
import { infeasiblePairs, type Combination, type Infeasible } from './infeasible.ts'
import { axisNames } from './needs.ts'
import { PairSet } from './pair-set.ts'
import { rememberedPoints } from './plan-memory.ts'
import { createRandom } from './random.ts'
import { draftOf, draftsOfText, settingOf, textOfDrafts, type Choices, type Draft } from './values.ts'

/**
 * How much of the matrix is sent. `smoke`: one value at a time away from the plain request. `default`: every pair of
 * values. `full`: every pair, and every triple of the axes that interact most.
 */
export type Tier = 'smoke' | 'default' | 'full'

export const TIERS: readonly Tier[] = ['smoke', 'default', 'full']

const TRIPLE_AXES: readonly Axis[] = ['mode', 'tools', 'choice', 'parallel', 'format']

/** What of the value pairs a set of points leaves out. */
export interface PairCover {
  /** Pairs that could have been sent. */
  readonly uncovered: readonly Combination[]
  /** Pairs that no valid request holds. */
  readonly infeasible: readonly Infeasible[]
  readonly feasibleCount: number
}

/**
 * The points of a tier, the plain request first; equal seeds give equal points. Empty when an axis of the domain has
 * no value left. `anchors` are points of the smoke tier that the larger tiers have too.
 */
export function matrixPoints(
  tier: Tier,
  domain: Domain,
  seed: number,
  anchors: readonly Point[] = [],
): readonly Point[] {
  const choices = choicesOf(domain)
  const base = nearestTo([], choices)
  if (base === undefined) return []
  const drafts = tier === 'smoke' ? plainDrafts(choices, base) : coverOf(tier, choices, seed, [base, ...anchors])
  return drafts.map((draft) => draft.toPoint())
}

function coverOf(tier: Tier, choices: Choices, seed: number, first: readonly Point[]): readonly Draft[] {
  const drafts = distinct(first).map(draftOf)
  const key = JSON.stringify([tier, choices, seed, textOfDrafts(drafts)])
  const text = rememberedPoints(key, () => {
    const tripleAxes = tier === 'full' ? TRIPLE_AXES.map((axis) => axisNames().indexOf(axis)) : []
    return textOfDrafts(cover(choices, tripleAxes, drafts, createRandom(seed)))
  })
  const points = draftsOfText(text)
  FEASIBLE.set(JSON.stringify(choices), pairsIn(points))
  return points
}

const FEASIBLE = new Map<string, PairSet>()

function pairsIn(drafts: readonly Draft[]): PairSet {
  const pairs = new PairSet()
  for (const draft of drafts) pairs.addWithin(draft)
  return pairs
}

/** Which pairs of a domain the points leave out, so that "covered" is a checked claim. */
export function pairCover(points: readonly Point[], domain: Domain): PairCover {
  const choices = choicesOf(domain)
  const feasible = feasiblePairs(choices)
  const open = new PairSet(feasible)
  for (const point of points) open.deleteWithin(draftOf(point))
  return {
    uncovered: [...open].map((pair) => pair.map(settingOf)),
    // Hardly ever asked for.
    get infeasible() {
      return infeasiblePairs(choices, feasible)
    },
    feasibleCount: feasible.size,
  }
}

/** The pairs that a valid point can hold: those of any cover. */
function feasiblePairs(choices: Choices): PairSet {
  return FEASIBLE.get(JSON.stringify(choices)) ?? pairsIn(coverOf('default', choices, 0, []))
}

/** The plain request, and for each other value the point with it that differs least. */
function plainDrafts(choices: Choices, base: Point): readonly Draft[] {
  const text = rememberedPoints(JSON.stringify(['smoke', choices]), () => {
    const inBase = new Set(draftOf(base).numbers)
    const others = choices.flat().filter((number) => !inBase.has(number))
    const points = distinct([base, ...others.flatMap((number) => nearestTo([number], choices) ?? [])])
    return textOfDrafts(points.map(draftOf))
  })
  return draftsOfText(text)
}

function distinct(points: readonly Point[]): readonly Point[] {
  return [...new Map(points.map((point) => [textOf(point), point])).values()]
}

function textOf(point: Point): string {
  return axisNames()
    .map((axis) => point[axis])
    .join()
}
