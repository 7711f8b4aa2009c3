import type { Capability } from '../define/capability.ts'
import type { Rule } from '../define/rule.ts'
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
  readonly examined: ReadonlyMap<string, 'examined' | 'unseen'>
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

/** What to leave out of the findings of an exchange. */
export interface Excuses {
  readonly rules: ReadonlyMap<string, Rule>
  readonly absent: ReadonlySet<Capability>
}

/** The findings of one exchange that count. `extra` are violations of relations that it takes part in. */
export function countingFindings(
  judgement: Pick<Judgement, 'violations' | 'examined'>,
  excused: boolean,
  extra: readonly Violation[],
  { rules, absent }: Excuses,
): Pick<Evidence, 'violations' | 'examined'> {
  const counts = (id: string): boolean => {
    const needs = rules.get(id)?.needs
    if (needs !== undefined && absent.has(needs)) return false
    return !excused || KEPT_BY_EXCUSED.has(id)
  }
  return {
    violations: [...judgement.violations, ...extra].filter(({ rule }) => counts(rule)),
    examined: new Map([...judgement.examined].filter(([id]) => counts(id))),
  }
}

/**
 * Marks the violations that are sporadic: those of rules with `tries: 'run'` that another exchange of the run keeps. A
 * server may well fail in streams only, so that streams and documents do not speak for each other.
 */
export function markSporadic(evidence: readonly Evidence[], rules: ReadonlyMap<string, Rule>): readonly Evidence[] {
  const kept = { streamed: new Set<string>(), whole: new Set<string>() }
  for (const one of evidence) for (const id of keptIn(one, rules)) kept[kindOf(one)].add(id)
  if (kept.streamed.size + kept.whole.size === 0) return evidence
  return evidence.map((one) => ({
    ...one,
    violations: one.violations.map((violation) =>
      kept[kindOf(one)].has(violation.rule) ? { ...violation, sporadic: true } : violation,
    ),
  }))
}

const kindOf = ({ streamed }: Evidence): 'streamed' | 'whole' => (streamed ? 'streamed' : 'whole')

function keptIn({ examined, violations }: Evidence, rules: ReadonlyMap<string, Rule>): readonly string[] {
  return [...examined].flatMap(([id, seen]) => {
    const isKept = seen === 'examined' && rules.get(id)?.tries === 'run' && !violations.some(({ rule }) => rule === id)
    return isKept ? [id] : []
  })
}
