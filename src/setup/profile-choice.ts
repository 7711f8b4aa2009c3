import { nearest } from '../define/nearest.ts'
import { extendProfile, unknownChange, type Profile } from '../define/profile.ts'
import { profiles } from '../rulebook.ts'
import { asFlag, type SettingNames } from '../run/setting-names.ts'
import type { ProfileFile } from '../types/profile.ts'
import { UsageError } from '../wire/usage-error.ts'
import { readJsonFile } from './json-file.ts'

/** The profiles that a run gives verdicts of, and the name of the one that sets the exit code. */
export interface ProfileChoice {
  readonly profiles: readonly Profile[]
  readonly profile: string
}

const BUILT_IN: readonly Profile[] = Object.values(profiles)

/**
 * Finds the profile that a name stands for: a built-in profile, that of a vendor, or a file (it has a slash, or ends with .json) that
 * extends one. The verdicts of the built-in ones are always given too.
 */
export async function profileChoice(name: string, named: SettingNames = asFlag): Promise<ProfileChoice> {
  if (BUILT_IN.some((profile) => profile.name === name)) return { profiles: BUILT_IN, profile: name }
  const profile = isFile(name) ? await profileIn(name) : await vendorNamed(name, named('profile', name))
  return { profiles: [...BUILT_IN, profile], profile: profile.name }
}

/** The profiles with severities for rules that they do not know. */
export function withSeverities(all: readonly Profile[], own: Profile['severities']): readonly Profile[] {
  return all.map((each) => ({ ...each, severities: { ...own, ...each.severities } }))
}

// Profiles are JSON; who names one .yaml is told of the file, and not of the names that there are.
const isFile = (name: string): boolean => /[/\\]|\.(?:json|ya?ml)$/.test(name)

/** A built-in profile or that of a vendor; `what` is how the user named it. */
async function vendorNamed(name: string, what: string): Promise<Profile> {
  const { vendors } = await import('../registry.ts')
  const all = [...BUILT_IN, ...vendors]
  const found = all.find((profile) => profile.name === name)
  if (found !== undefined) return found
  const names = all.map((profile) => profile.name)
  const guess = nearest(name, names)
  throw new UsageError(
    'unknown-profile',
    `${what}: there is no such profile${guess === undefined ? '' : `; did you mean ${guess}?`}`,
    {
      fix: `There are ${names.join(', ')}; or name a file, e.g. ./my-profile.json.`,
    },
  )
}

async function profileIn(file: string): Promise<Profile> {
  const { profileErrors } = await import('../judge/document-shape.ts')
  const { value: json } = readJsonFile(file, 'profile')
  const [fault] = profileErrors(json)
  if (fault !== undefined) {
    const place = fault.pointer === '' ? 'the document' : fault.pointer
    throw new UsageError('bad-profile', `${file}: ${place} ${fault.message}`, {
      fix: 'A profile looks like {"name": …, "extends": "openai", "changes": [{"rule": …, "severity": …, "reason": …}]}.',
    })
  }
  // The schema, from which the type was made, has just been checked.
  const { name, says, extends: baseName, changes } = json as ProfileFile
  if (BUILT_IN.some((profile) => profile.name === name)) {
    throw new UsageError('bad-profile', `${file}: /name ${name} is that of a built-in profile`, {
      fix: 'Take another name.',
    })
  }
  const base = await vendorNamed(baseName, `${file}: /extends ${baseName}`)
  const unknown = unknownChange(base, changes)
  if (unknown !== undefined) {
    const guess = nearest(unknown.rule, Object.keys(base.severities))
    const at = changes.indexOf(unknown)
    throw new UsageError('bad-profile', `${file}: /changes/${at}/rule ${unknown.rule}: there is no such rule`, {
      fix: guess === undefined ? 'chatspec list rules shows all.' : `Did you mean ${guess}?`,
    })
  }
  return extendProfile(base, { name, says: says ?? `${baseName}, as changed in ${file}.`, changes })
}
