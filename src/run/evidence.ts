import type { Capability } from '../define/capability.ts'
import type { Rule } from '../define/rule.ts'
import type { RulesExamined } from '../judge/examination.ts'
import type { Judgement, Violation } from '../judge/judgement.ts'

/** A violation as it counts in a run. */
export interface CountedViolation extends Violation {
  /** True where the rule is one that a model breaks now and then (`tries: 'run'`), and the run shows it kept as well. */
  readonly sporadic?: boolean
}

/** What one exchange says of the rules, after what is excused was taken out. */
export interface Evidence {
  readonly exchange: string
  /** How many exchanges it stands for: more than one where they say the same and are not told one by one. */
  readonly times: number
  /** Id of the cell; exchanges without one count together. */
  readonly cell: string | undefined
  /**
   * What counts as trying the same again: the rounds of a cell, and in a recording the same request. Tries within one
   * round count together for rules of which one good try is enough.
   */
  readonly round: string
  /** Whether a stream was asked for. */
  readonly streamed: boolean
  readonly violations: readonly CountedViolation[]
  readonly examined: RulesExamined
}

/**
 * The rules that an excused refusal must keep all the same: they ask only that the error answer be well formed, and
 * say nothing on whether the request should have been refused.
 */
const KEPT_BY_EXCUSED: ReadonlySet<string> = new Set([
  'error.envelope',
  'error.message-and-type',
  'error.param',
  'error.code',
  'error.rate-limit-429',
  'http.retry-after',
  'http.request-id',
  'http.ratelimit-headers',
  'http.valid-utf8',
  'http.no-bom',
  'http.no-duplicate-keys',
])

/** What to leave out of the findings of exchanges: what needs something that is absent, and most of what is excused. */
export class Excuses {
  readonly #rules: ReadonlyMap<string, Rule>
  readonly #absent: ReadonlySet<Capability>
  readonly #ofExcused = new WeakMap<RulesExamined, RulesExamined>()
  readonly #ofOthers = new WeakMap<RulesExamined, RulesExamined>()

  constructor(rules: ReadonlyMap<string, Rule>, absent: ReadonlySet<Capability>) {
    this.#rules = rules
    this.#absent = absent
  }

  /** Whether what an exchange says of a rule counts. */
  counts(id: string, isExcused: boolean): boolean {
    const needs = this.#rules.get(id)?.needs
    if (needs !== undefined && this.#absent.has(needs)) return false
    return !isExcused || KEPT_BY_EXCUSED.has(id)
  }

  /** What is left of the rules examined. Exchanges that share a map share what is left of it. */
  left(examined: RulesExamined, isExcused: boolean): RulesExamined {
    if (!isExcused && this.#absent.size === 0) return examined
    const known = isExcused ? this.#ofExcused : this.#ofOthers
    const left = known.get(examined) ?? new Map([...examined].filter(([id]) => this.counts(id, isExcused)))
    known.set(examined, left)
    return left
  }
}

/** The findings of one exchange that count. `extra` are violations of relations that it takes part in. */
export function countingFindings(
  judgement: Pick<Judgement, 'violations' | 'examined'>,
  isExcused: boolean,
  extra: readonly Violation[],
  excuses: Excuses,
): Pick<Evidence, 'violations' | 'examined'> {
  return {
    violations: [...judgement.violations, ...extra].filter(({ rule }) => excuses.counts(rule, isExcused)),
    examined: excuses.left(judgement.examined, isExcused),
  }
}

/**
 * Marks the violations that are sporadic: those of rules with `tries: 'run'` that another exchange of the run keeps. A
 * server may well fail in streams only, so that streams and documents do not speak for each other.
 */
export function markSporadic(evidence: readonly Evidence[], rules: ReadonlyMap<string, Rule>): readonly Evidence[] {
  const ids = [...rules.values()].filter(({ tries }) => tries === 'run').map(({ id }) => id)
  const kept = { streamed: new Set<string>(), whole: new Set<string>() }
  for (const one of evidence) for (const id of ids) if (keeps(one, id)) kept[kindOf(one)].add(id)
  if (kept.streamed.size + kept.whole.size === 0) return evidence
  return evidence.map((one) => {
    const ofKind = kept[kindOf(one)]
    // Most exchanges break nothing at all.
    if (!one.violations.some(({ rule }) => ofKind.has(rule))) return one
    const violations = one.violations.map((violation) =>
      ofKind.has(violation.rule) ? { ...violation, sporadic: true } : violation,
    )
    return { ...one, violations }
  })
}

const kindOf = ({ streamed }: Evidence): 'streamed' | 'whole' => (streamed ? 'streamed' : 'whole')

const keeps = ({ examined, violations }: Evidence, id: string): boolean =>
  examined.get(id) === 'examined' && !violations.some(({ rule }) => rule === id)
