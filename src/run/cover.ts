import { EXCLUSIONS } from './exclusions.ts'
import { fill } from './fill.ts'
import { PairSet } from './pair-set.ts'
import { shuffled, type Random } from './random.ts'
import { compatibleTriples, TripleSet, type Triple } from './triple-set.ts'
import { Draft, VALUE_COUNT, type Choices } from './values.ts'

/** How many points are tried for a triple; more make the set smaller and the search longer. */
const CANDIDATES = 12

/**
 * Valid points that together hold every pair of values that a valid point can hold, and every such triple of the axes at
 * `tripleAxes` (positions in the catalogue). Found greedily: each value is one that adds most pairs to the point in the
 * making. `first` comes first and counts.
 */
export function cover(
  choices: Choices,
  tripleAxes: readonly number[],
  first: readonly Draft[],
  random: Random,
): Draft[] {
  const pairs = compatiblePairs(choices)
  const triples = new TripleSet(tripleAxes, shuffled(compatibleTriples(tripleAxes, choices), random))
  const points: Draft[] = []
  const take = (draft: Draft): void => {
    points.push(draft)
    pairs.deleteWithin(draft)
    triples.deleteWithin(draft)
  }
  const pointWith = (start: readonly number[]): Draft | undefined => {
    const draft = new Draft(start)
    const rank = (number: number): number => pairs.partnersIn(draft, number) + random()
    return fill(draft, { choices, rank }) ? draft : undefined
  }
  const bestPointWith = (triple: Triple): Draft | undefined => {
    let [best, most]: [Draft | undefined, number] = [undefined, 0]
    for (let tried = 0; tried < CANDIDATES; tried++) {
      const draft = pointWith(triple)
      if (draft === undefined) return undefined
      const added = pairs.sizeWithin(draft) + triples.sizeWithin(draft)
      if (added > most) [best, most] = [draft, added]
    }
    return best
  }

  for (const draft of first) take(draft)
  for (let triple = triples.first(); triple !== undefined; triple = triples.first()) {
    const point = bestPointWith(triple)
    if (point !== undefined) take(point)
    else triples.delete(triple)
  }
  for (let pair = nextPair(pairs, random); pair !== undefined; pair = nextPair(pairs, random)) {
    const point = pointWith(pair)
    if (point !== undefined) take(point)
    else pairs.delete(...pair)
  }
  return points
}

/** The pairs of values of different axes that no rule forbids by themselves. */
function compatiblePairs(choices: Choices): PairSet {
  const pairs = new PairSet()
  for (const [position, lefts] of choices.entries()) {
    const rights = choices.slice(position + 1).flat()
    for (const left of lefts) {
      for (const right of rights) if (!EXCLUSIONS.pairs.has(left, right)) pairs.add(left, right)
    }
  }
  return pairs
}

/** A pair to start a point from: the value with most partners, and the one of these that has most itself. */
function nextPair(pairs: PairSet, random: Random): readonly [left: number, right: number] | undefined {
  const left = mostPaired(pairs, random)
  const right = left === undefined ? undefined : mostPaired(pairs, random, left)
  return left === undefined || right === undefined ? undefined : [left, right]
}

function mostPaired(pairs: PairSet, random: Random, partner?: number): number | undefined {
  let [best, most]: [number | undefined, number] = [undefined, 0]
  for (let number = 0; number < VALUE_COUNT; number++) {
    if (partner !== undefined && !pairs.has(partner, number)) continue
    const count = pairs.partnersOf(number)
    if (count < most || count === 0) continue
    const rank = count + random()
    if (rank > most) [best, most] = [number, rank]
  }
  return best
}
