import type { Observed } from './observed.ts'

/** A number of exchanges, and of bytes in their bodies. */
export interface Bound {
  readonly exchanges: number
  readonly bytes: number
}

/** Bounds on what is told one by one. */
export interface ToldLimits {
  /** Exchanges that break no rule; of these no answer is kept. */
  readonly clean: Bound
  /** Exchanges that break a rule. */
  readonly broken: Bound
}

interface Told {
  readonly position: number
  readonly observed: Observed
  /** How it breaks rules, as `rule/symptom`. */
  readonly ways: readonly string[]
  /** Bytes of its bodies that are kept. */
  readonly bytes: number
}

/** The exchanges that are told one by one: the latest, and one at least that shows each way of breaking a rule. */
export class ToldExchanges {
  readonly #limits: ToldLimits
  readonly #onDrop: (observed: Observed) => void
  readonly #clean: Told[] = []
  #cleanBytes = 0
  readonly #broken: Told[] = []
  #brokenBytes = 0
  /** How many exchanges break a rule in that way. */
  readonly #ways = new Map<string, number>()
  #added = 0

  /** `onDrop` takes those that are not told any more. */
  constructor(limits: ToldLimits, onDrop: (observed: Observed) => void) {
    this.#limits = limits
    this.#onDrop = onDrop
  }

  /** How many exchanges were added. */
  get added(): number {
    return this.#added
  }

  /** Those that are told, in the order added. */
  all(): readonly Observed[] {
    return [...this.#clean, ...this.#broken]
      .toSorted((one, other) => one.position - other.position)
      .map(({ observed }) => observed)
  }

  add(observed: Observed, ways: readonly string[], bytes: number): void {
    const told = { position: this.#added++, observed, ways, bytes }
    if (ways.length === 0) this.#addClean(told)
    else this.#addBroken(told)
  }

  #addClean(next: Told): void {
    this.#clean.push(next)
    this.#cleanBytes += next.bytes
    const { exchanges, bytes } = this.#limits.clean
    while (this.#clean.length > exchanges || this.#cleanBytes > bytes) {
      const told = this.#clean.shift()
      if (told === undefined) return
      this.#cleanBytes -= told.bytes
      this.#onDrop(told.observed)
    }
  }

  /** Drops the oldest, but not the only one that shows a way of breaking a rule. */
  #addBroken(next: Told): void {
    this.#broken.push(next)
    this.#brokenBytes += next.bytes
    this.#countWays(next, 1)
    const { exchanges, bytes } = this.#limits.broken
    while (this.#broken.length > exchanges || this.#brokenBytes > bytes) {
      const at = this.#broken.findIndex(({ ways }) => ways.every((way) => (this.#ways.get(way) ?? 0) > 1))
      if (at < 0) return
      const [told] = this.#broken.splice(at, 1)
      if (told === undefined) return
      this.#brokenBytes -= told.bytes
      this.#countWays(told, -1)
      this.#onDrop(told.observed)
    }
  }

  #countWays({ ways }: Told, change: 1 | -1): void {
    for (const way of ways) this.#ways.set(way, (this.#ways.get(way) ?? 0) + change)
  }
}
