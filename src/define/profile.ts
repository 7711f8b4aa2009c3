/** How hard a violation strikes in a profile. A run fails on `error`; `off` rules are not shown. */
export type Severity = 'error' | 'warning' | 'info' | 'off'

/**
 * Which rules count, and how hard. Keys are rule ids, and `rule-id/symptom` where one symptom of a rule is treated
 * apart from the others. A rule without an entry is off.
 */
export interface Profile {
  readonly name: string
  /** One sentence: whose contract this is. */
  readonly says: string
  readonly severities: Readonly<Record<string, Severity>>
}

/** The severity of a rule, or of one symptom of it, in a profile. */
export function severityOf(profile: Profile, rule: string, symptom?: string): Severity {
  const ofSymptom = symptom === undefined ? undefined : profile.severities[`${rule}/${symptom}`]
  return ofSymptom ?? profile.severities[rule] ?? 'off'
}
