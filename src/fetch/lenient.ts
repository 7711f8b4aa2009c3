import type { Profile, Severity } from '../define/profile.ts'
import type { Rule } from '../define/rule.ts'

/**
 * The profile for traffic of which there may be little: rules that a model breaks now and then (`tries: 'run'`) are warnings at
 * most. A run of the matrix asks often enough to tell a model that fails from a server that does; an application need not.
 */
export function lenient(profile: Profile, rules: readonly Rule[]): Profile {
  const now = new Set(rules.flatMap(({ id, tries }) => (tries === 'run' ? [id] : [])))
  const severities = Object.entries(profile.severities).map(([key, severity]): [string, Severity] => {
    const isMilder = severity === 'error' && now.has(key.split('/', 1)[0] ?? key)
    return [key, isMilder ? 'warning' : severity]
  })
  return { ...profile, severities: Object.fromEntries(severities) }
}
