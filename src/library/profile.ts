import { isObject } from '../define/json.ts'
import { nearest } from '../define/nearest.ts'
import type { Profile, Severity } from '../define/profile.ts'
import type { Rule } from '../define/rule.ts'
import { profiles } from '../rulebook.ts'
import { asOption } from '../run/setting-names.ts'
import { profileChoice, type ProfileChoice } from '../setup/profile-choice.ts'
import { UsageError } from '../wire/usage-error.ts'
import { aString, having, oneOf, recordOf, refusal, type Wanted } from './given.ts'

const BUILT_IN: readonly Profile[] = Object.values(profiles)

const SEVERITIES = ['error', 'warning', 'info', 'off'] as const satisfies readonly Severity[]
const valueOfProfile = having({ name: aString, severities: recordOf(oneOf(SEVERITIES)) })

/** A profile as a value: what a profile file says (`extends` and `changes`) is none by itself. */
export const profileWanted: Wanted = (name, value) =>
  valueOfProfile(name, value, 'extendProfile makes a profile of another one and changes.')

/** A profile by name or file, or as a value. */
export const profileOrName: Wanted = (name, value) => {
  if (typeof value === 'string') return
  if (!isObject(value)) throw refusal(name, 'a name, a file or a profile', value)
  profileWanted(name, value)
}

/**
 * The profiles that judge, and the name of the one that sets the outcome: one by name, a file, or a value. Throws a
 * UsageError for a name that nothing has, and for a value that is no profile of these rules.
 */
export async function profileGiven(
  given: string | Profile | undefined,
  rules: readonly Rule[],
): Promise<ProfileChoice> {
  if (given === undefined || typeof given === 'string') return profileChoice(given ?? 'openai', asOption)
  if (BUILT_IN.includes(given)) return { profiles: BUILT_IN, profile: given.name }
  const { name, severities } = given
  if (typeof name !== 'string' || name === '' || BUILT_IN.some((profile) => profile.name === name)) {
    throw new UsageError('bad-profile', `profile: the name ${JSON.stringify(name)} is empty, or that of a built-in one`)
  }
  const ids = [...new Set([...rules.map(({ id }) => id), ...BUILT_IN.flatMap((one) => Object.keys(one.severities))])]
  // A rule without an entry is off: a mistyped one would be off in silence.
  const stranger = Object.keys(severities).find((key) => !ids.includes(key.split('/', 1)[0] ?? key))
  if (stranger !== undefined) {
    const guess = nearest(stranger, ids)
    throw new UsageError('bad-profile', `profile ${name}: there is no rule ${stranger}`, {
      fix: guess === undefined ? 'chatspec list rules shows all.' : `Did you mean ${guess}?`,
    })
  }
  return { profiles: [...BUILT_IN, given], profile: name }
}
