import type { Rule } from '../define/rule.ts'
import type { RulesExamined } from '../judge/examination.ts'
import type { Evidence } from './evidence.ts'
import type { Observed } from './observed.ts'

/** What is left of exchanges that are not told one by one: how many they were, and what they say of the rules. */
export interface Summary {
  readonly exchanges: number
  readonly violations: number
  readonly promptTokens: number
  readonly completionTokens: number
  /** Exchanges that say the same of the rules share an entry. */
  readonly evidence: readonly Evidence[]
}

export const NOTHING_SUMMED: Summary = {
  exchanges: 0,
  violations: 0,
  promptTokens: 0,
  completionTokens: 0,
  evidence: [],
}

/** How many entries are told apart by the request that they answer; further ones are not, so that memory stays flat. */
const MOST_ROUNDS = 5000

/** What any number of exchanges say of the rules; the first one stands for all. */
interface Saying {
  readonly number: number
  readonly first: Evidence
}

/** Sums up exchanges in memory that does not grow with their number. */
export class SummingUp {
  readonly #forgiving: ReadonlySet<string>
  /** By what it says, and the round. */
  readonly #entries = new Map<string, Evidence & { times: number }>()
  readonly #sayings = new Map<string, Saying>()
  /** Most exchanges share what they say of the rules examined. */
  readonly #words = new WeakMap<RulesExamined, string>()
  #rounds = 0
  #exchanges = 0
  #violations = 0
  #promptTokens = 0
  #completionTokens = 0

  constructor(rules: readonly Rule[]) {
    this.#forgiving = new Set(rules.filter(({ tries = 'every' }) => tries !== 'every').map(({ id }) => id))
  }

  /** Adds an exchange with what counts of it, as `evidence`. */
  add({ found: { usage } }: Pick<Observed, 'found'>, evidence: Evidence): void {
    this.#exchanges++
    this.#violations += evidence.violations.length
    this.#promptTokens += usage?.prompt ?? 0
    this.#completionTokens += usage?.completion ?? 0
    this.#count(evidence)
  }

  get summary(): Summary {
    return {
      exchanges: this.#exchanges,
      violations: this.#violations,
      promptTokens: this.#promptTokens,
      completionTokens: this.#completionTokens,
      evidence: [...this.#entries.values()],
    }
  }

  #count(evidence: Evidence): void {
    const said = this.#saying(evidence)
    const round = this.#roundOf(evidence, said)
    const key = `${said.number} ${round}`
    const entry = this.#entries.get(key)
    if (entry !== undefined) entry.times += evidence.times
    else this.#entries.set(key, { ...said.first, exchange: '', round, times: evidence.times })
  }

  #saying(evidence: Evidence): Saying {
    const words = this.#whatItSays(evidence)
    const known = this.#sayings.get(words) ?? { number: this.#sayings.size, first: evidence }
    this.#sayings.set(words, known)
    return known
  }

  /** Equal for evidence that counts alike, however many exchanges show it. */
  #whatItSays({ streamed, examined, violations }: Evidence): string {
    const broken = violations.map(({ rule, symptom, follows = '' }) => `${rule}/${symptom}<${follows}`)
    const words = this.#words.get(examined) ?? [...examined].join(' ')
    this.#words.set(examined, words)
    return `${streamed} ${broken.join(' ')} ${words}`
  }

  /**
   * The request that an exchange answers matters where one good try of several is enough. Once too many are told apart,
   * a good try speaks for itself only, and a bad one is not excused by others.
   */
  #roundOf({ round, examined, violations }: Evidence, { number }: Saying): string {
    const isBroken = violations.some(({ rule }) => this.#forgiving.has(rule))
    if (!isBroken && ![...this.#forgiving].some((id) => examined.get(id) === 'examined')) return ''
    if (this.#entries.has(`${number} ${round}`)) return round
    if (this.#rounds < MOST_ROUNDS) {
      this.#rounds++
      return round
    }
    return isBroken ? `summed up ${number}` : ''
  }
}
