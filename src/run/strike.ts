import { severityOf, type Profile, type Severity } from '../define/profile.ts'
import type { CountedViolation } from './evidence.ts'

const HARDEST_FIRST: readonly Severity[] = ['error', 'warning', 'info', 'off']

/**
 * How hard a violation strikes in a profile. One that follows from another of the same exchange never counts harder
 * than its cause does, nor than the cause of that: what is only a warning does not become an error by what it leads to,
 * at however many removes. A sporadic one is a warning at most.
 */
export function strikeOf(
  profile: Profile,
  violation: CountedViolation,
  ofExchange: readonly CountedViolation[],
): Severity {
  return HARDEST_FIRST[rankWithin(profile, violation, ofExchange, [])] ?? 'off'
}

/** The rank of a violation under its causes. `effects` are those that it explains: no cause of its own, if rules go in a circle. */
function rankWithin(
  profile: Profile,
  violation: CountedViolation,
  ofExchange: readonly CountedViolation[],
  effects: readonly CountedViolation[],
): number {
  const own = rankOf(profile, violation)
  const seen = [...effects, violation]
  const causes = ofExchange.filter((other) => isNamed(other, violation.follows) && !seen.includes(other))
  if (causes.length === 0) return own
  return Math.max(own, Math.min(...causes.map((cause) => rankWithin(profile, cause, ofExchange, seen))))
}

const isNamed = ({ rule, symptom }: CountedViolation, name: string | undefined): boolean =>
  name === rule || name === `${rule}/${symptom}`

function rankOf(profile: Profile, { rule, symptom, sporadic = false }: CountedViolation): number {
  const rank = HARDEST_FIRST.indexOf(severityOf(profile, rule, symptom))
  return sporadic ? Math.max(rank, HARDEST_FIRST.indexOf('warning')) : rank
}
