import type { Capability } from '../define/capability.ts'
import type { Rule } from '../define/rule.ts'
import type { Judgement, Violation } from '../judge/judgement.ts'

/** What one exchange says of the rules, after what is excused was taken out. */
export interface Evidence {
  readonly exchange: string
  /** Id of the cell; exchanges without one count together. */
  readonly cell: string | undefined
  /** Round of the cell; tries within one round count together for rules of which one good try is enough. */
  readonly repetition: number
  readonly violations: readonly Violation[]
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
