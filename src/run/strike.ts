import { severityOf, type Profile, type Severity } from '../define/profile.ts'
import type { Violation } from '../judge/judgement.ts'

const HARDEST_FIRST: readonly Severity[] = ['error', 'warning', 'info', 'off']

/**
 * How hard a violation strikes in a profile. One that follows from another of the same exchange never counts harder
 * than its cause: what is only a warning does not become an error by what it leads to.
 */
export function strikeOf(profile: Profile, violation: Violation, ofExchange: readonly Violation[]): Severity {
  const own = severityOf(profile, violation.rule, violation.symptom)
  const causes = ofExchange
    .filter(({ rule }) => rule === violation.follows)
    .map(({ rule, symptom }) => HARDEST_FIRST.indexOf(severityOf(profile, rule, symptom)))
  if (causes.length === 0) return own
  return HARDEST_FIRST[Math.max(HARDEST_FIRST.indexOf(own), Math.min(...causes))] ?? own
}
