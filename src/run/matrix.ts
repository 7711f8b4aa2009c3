import type { Axis, Point } from '../define/axes.ts'
import { combinations, cover, sortByFeasibility, uncovered, type Combination, type Infeasible } from './cover.ts'
import { nearestPoint, type Domain } from './domain.ts'
import { axisNames } from './needs.ts'
import { createRandom } from './random.ts'

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
  const base = nearestPoint(domain, {})
  if (base === undefined) return []
  if (tier === 'smoke') return smokePoints(domain, base)
  // A run plans before and after it has probed, mostly with the same domain.
  const key = JSON.stringify([tier, domain, seed, anchors])
  const known = COVERS.get(key)
  if (known !== undefined) return known
  const triples = tier === 'full' ? sortByFeasibility(domain, combinations(domain, TRIPLE_AXES, 3)).feasible : []
  const wanted = [...pairsOf(domain).feasible, ...triples]
  const points = cover(domain, wanted, distinct([base, ...anchors]), createRandom(seed))
  COVERS.set(key, points)
  return points
}

const COVERS = new Map<string, readonly Point[]>()
const PAIRS = new Map<string, ReturnType<typeof sortByFeasibility>>()

function pairsOf(domain: Domain): ReturnType<typeof sortByFeasibility> {
  const key = JSON.stringify(domain)
  const pairs = PAIRS.get(key) ?? sortByFeasibility(domain, combinations(domain, axisNames(), 2))
  PAIRS.set(key, pairs)
  return pairs
}

/** Which pairs of a domain the points leave out, so that "covered" is a checked claim. */
export function pairCover(points: readonly Point[], domain: Domain): PairCover {
  const { feasible, infeasible } = pairsOf(domain)
  return { uncovered: uncovered(points, feasible), infeasible, feasibleCount: feasible.length }
}

function smokePoints(domain: Domain, base: Point): readonly Point[] {
  const points = axisNames().flatMap((axis) =>
    domain[axis]
      .filter((value) => value !== base[axis])
      .flatMap((value) => nearestPoint(domain, { [axis]: value }) ?? []),
  )
  return distinct([base, ...points])
}

function distinct(points: readonly Point[]): readonly Point[] {
  return [...new Map(points.map((point) => [textOf(point), point])).values()]
}

function textOf(point: Point): string {
  return axisNames()
    .map((axis) => point[axis])
    .join()
}
