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

/** One point on which a profile departs from the one that it extends. */
export interface Change {
  /** A rule, a symptom of one (`rule/symptom`), or all rules of an area (`area.*`). */
  readonly rule: string
  readonly severity: Severity
  /** Why: what the server is known or meant to do. */
  readonly reason: string
  /** Where that can be read. */
  readonly source?: string
}

/** A profile that is another one with some changes. */
export interface ExtendedProfile extends Profile {
  readonly extends: string
  readonly changes: readonly Change[]
}

/** The severity of a rule, or of one symptom of it, in a profile. */
export function severityOf(profile: Profile, rule: string, symptom?: string): Severity {
  const ofSymptom = symptom === undefined ? undefined : profile.severities[`${rule}/${symptom}`]
  return ofSymptom ?? profile.severities[rule] ?? 'off'
}

/**
 * Makes a profile of another one and changes, of which later ones win. A change of a whole rule also holds for the
 * symptoms that the other profile treats apart. A change that names nothing changes nothing: see `unknownChange`.
 */
export function extendProfile(
  base: Profile,
  { name, says, changes }: Pick<ExtendedProfile, 'name' | 'says' | 'changes'>,
): ExtendedProfile {
  const severities = new Map(Object.entries(base.severities))
  for (const { rule, severity } of changes) {
    for (const key of [...severities.keys()].filter((known) => isMeant(rule, known))) severities.set(key, severity)
    if (rule.includes('/')) severities.set(rule, severity)
  }
  return { name, says, extends: base.name, changes, severities: Object.fromEntries(severities) }
}

/** The first change that names no rule and no area of the profile that it would change. */
export function unknownChange(base: Profile, changes: readonly Change[]): Change | undefined {
  const keys = Object.keys(base.severities)
  return changes.find(({ rule }) => !keys.some((known) => isMeant(rule.split('/', 1)[0] ?? rule, known)))
}

function isMeant(named: string, key: string): boolean {
  if (named.endsWith('.*')) return key.startsWith(named.slice(0, -1))
  return key === named || key.startsWith(`${named}/`)
}
