import { fits } from './exclusions.ts'
import { Draft, VALUE_COUNT, type Choices } from './values.ts'

/** Values of three axes that shall stand together. */
export type Triple = readonly [one: number, two: number, three: number]

/** A set of triples of values of some axes. */
export class TripleSet {
  readonly #places: readonly Triple[]
  readonly #triples: Map<number, Triple>

  /** Takes the positions of the axes in the catalogue, in order. */
  constructor(axes: readonly number[], triples: readonly Triple[]) {
    this.#places = triplesOf(axes)
    this.#triples = new Map(triples.map((triple) => [keyOf(...triple), triple]))
  }

  /** Some triple of the set, always the same; undefined when it is empty. */
  first(): Triple | undefined {
    return this.#triples.values().next().value
  }

  delete(triple: Triple): void {
    this.#triples.delete(keyOf(...triple))
  }

  /** Takes out every triple of values of a whole draft. */
  deleteWithin(draft: Draft): void {
    for (const key of this.#keysIn(draft)) this.#triples.delete(key)
  }

  /** How many triples of values of a whole draft there are. */
  sizeWithin(draft: Draft): number {
    return this.#keysIn(draft).filter((key) => this.#triples.has(key)).length
  }

  #keysIn({ numbers }: Draft): readonly number[] {
    return this.#places.map(([one, two, three]) => keyOf(numbers[one] ?? -1, numbers[two] ?? -1, numbers[three] ?? -1))
  }
}

/** The triples of values of some axes that no rule forbids by themselves. */
export function compatibleTriples(axes: readonly number[], choices: Choices): readonly Triple[] {
  const found: Triple[] = []
  for (const [first, second, third] of triplesOf(axes)) {
    for (const one of choices[first] ?? []) {
      for (const two of choices[second] ?? []) {
        if (!fits(new Draft([one]), two)) continue
        const both = new Draft([one, two])
        for (const three of choices[third] ?? []) if (fits(both, three)) found.push([one, two, three])
      }
    }
  }
  return found
}

function triplesOf(axes: readonly number[]): readonly Triple[] {
  return axes.flatMap((one, first) =>
    axes
      .slice(first + 1)
      .flatMap((two, second) => axes.slice(first + second + 2).map((three): Triple => [one, two, three])),
  )
}

function keyOf(one: number, two: number, three: number): number {
  return (one * VALUE_COUNT + two) * VALUE_COUNT + three
}
