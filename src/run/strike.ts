import { severityOf, type Profile, type Severity } from '../define/profile.ts'
import type { CountedViolation } from './evidence.ts'

const HARDEST_FIRST: readonly Severity[] = ['error', 'warning', 'info', 'off']

/**
 * How hard a violation strikes in a profile. One that follows from another of the same exchange never counts harder
 * than its cause: what is only a warning does not become an error by what it leads to. A sporadic one is a warning at
 * most.
 */
export function strikeOf(
  profile: Profile,
  violation: CountedViolation,
  ofExchange: readonly CountedViolation[],
): Severity {
  const own = rankOf(profile, violation)
  const causes = ofExchange.filter((other) => isNamed(other, violation.follows)).map((cause) => rankOf(profile, cause))
  return HARDEST_FIRST[causes.length === 0 ? own : Math.max(own, Math.min(...causes))] ?? 'off'
}

const isNamed = ({ rule, symptom }: CountedViolation, name: string | undefined): boolean =>
  name === rule || name === `${rule}/${symptom}`

function rankOf(profile: Profile, { rule, symptom, sporadic = false }: CountedViolation): number {
  const rank = HARDEST_FIRST.indexOf(severityOf(profile, rule, symptom))
  return sporadic ? Math.max(rank, HARDEST_FIRST.indexOf('warning')) : rank
}
