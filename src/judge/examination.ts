import type { Rule } from '../define/rule.ts'

/** The rules that speak about an exchange: whether the situation of each came up. */
export type RulesExamined = ReadonlyMap<string, 'examined' | 'unseen'>

const UNSEEN = 1
const EXAMINED = 2
/** So many are remembered at once. Traffic shows some hundred; only who means harm shows more. */
const MOST_KNOWN = 2000

/** Most exchanges say the same of hundreds of rules: they share one map, which is compared and kept as one. */
export class Examinations {
  readonly #ids: readonly string[]
  readonly #places: ReadonlyMap<string, number>
  readonly #known = new Map<string, RulesExamined>()

  constructor(rules: readonly Rule[]) {
    this.#ids = rules.map(({ id }) => id)
    this.#places = new Map(this.#ids.map((id, place) => [id, place]))
  }

  /** Begins to note what is looked at in one exchange. */
  open(): Examination {
    return new Examination(this.#places, (marks) => this.#sharedBy(marks))
  }

  #sharedBy(marks: Buffer): RulesExamined {
    const key = marks.toString('latin1')
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const made = new Map<string, 'examined' | 'unseen'>()
    for (const [place, id] of this.#ids.entries()) {
      const mark = marks[place]
      if (mark !== 0) made.set(id, mark === EXAMINED ? 'examined' : 'unseen')
    }
    if (this.#known.size >= MOST_KNOWN) this.#known.clear()
    this.#known.set(key, made)
    return made
  }
}

/** What was looked at in one exchange so far. */
export class Examination {
  readonly #places: ReadonlyMap<string, number>
  readonly #share: (marks: Buffer) => RulesExamined
  readonly #marks: Buffer

  constructor(places: ReadonlyMap<string, number>, share: (marks: Buffer) => RulesExamined) {
    this.#places = places
    this.#share = share
    this.#marks = Buffer.allocUnsafe(places.size).fill(0)
  }

  /** Notes that a rule speaks about the exchange, and whether its situation came up. */
  note(rule: string, seen: boolean): void {
    const place = this.#places.get(rule)
    if (place !== undefined && (seen || this.#marks[place] === 0)) this.#marks[place] = seen ? EXAMINED : UNSEEN
  }

  /** Whether the situation of a rule came up. */
  has(rule: string): boolean {
    return this.#marks[this.#places.get(rule) ?? -1] === EXAMINED
  }

  result(): RulesExamined {
    return this.#share(this.#marks)
  }
}
