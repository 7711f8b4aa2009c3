import { severityOf, type Profile, type Severity } from '../define/profile.ts'
import { hitsOf } from '../reference/hostile/hostility.ts'
import type { Hostile, Telling } from '../reference/hostile/kind.ts'
import { profiles } from '../registry.ts'
import type { Named } from './named.ts'

/** All that there is to say of a way to be hostile. */
export interface HostileFacts extends Named {
  readonly kind: 'hostile'
  readonly subject: string
  /** What it hits where nothing else is said, in words. */
  readonly hits: string
  readonly verdict: HostileVerdict
  /** What chatspec says of it. */
  readonly told: string
  readonly commands: readonly string[]
}

/** What becomes of a cell whose request is hit, and of a run whose other cells pass. */
export interface HostileVerdict {
  readonly cell: 'fail' | 'could-not-run' | 'warn' | 'pass'
  readonly exitCode: 0 | 1 | 3
}

/** Gathers what there is to say of a way to be hostile. */
export function hostileFacts(hostile: Hostile): HostileFacts {
  const { name, says, subject } = hostile
  return {
    kind: 'hostile',
    id: name,
    says,
    subject,
    hits: hitsWords(hostile),
    verdict: verdictOn(hostile),
    told: toldWords(hostile),
    commands: [`chatspec verify --reference --hostile ${name}`, `chatspec serve --hostile ${name}`],
  }
}

/** The verdict of the profile openai on a cell that is hit. */
export function verdictOn({ tells: { breaks = {}, stops } }: Pick<Hostile, 'tells'>): HostileVerdict {
  const severities = Object.entries(breaks).flatMap(([rule, symptoms]) =>
    [symptoms].flat().map((symptom) => severityOfSymptom(profiles.openai, rule, symptom)),
  )
  if (severities.includes('error')) return { cell: 'fail', exitCode: 1 }
  if (stops !== undefined) return { cell: 'could-not-run', exitCode: 3 }
  return { cell: severities.length > 0 ? 'warn' : 'pass', exitCode: 0 }
}

function severityOfSymptom(profile: Profile, rule: string, symptom: string): Severity {
  return profile.severities[`${rule}/${symptom}`] ?? severityOf(profile, rule)
}

/** What is said of a cell that is hit, in one line. */
function toldWords({ tells }: Pick<Hostile, 'tells'>): string {
  const { breaks = {}, stops, borne } = tells
  return [
    ...brokenRules(breaks),
    ...(stops === undefined ? [] : [`could not run: ${stops}`]),
    ...(borne === undefined ? [] : [borne]),
  ].join('; ')
}

function brokenRules(breaks: NonNullable<Telling['breaks']>): readonly string[] {
  const rules = Object.entries(breaks).map(([rule, symptoms]) => `${rule} (${[symptoms].flat().join(', ')})`)
  return rules.length === 0 ? [] : [`breaks ${rules.join(', ')}`]
}

const HITS = {
  all: 'all requests',
  chat: 'chat requests',
  streams: 'chat requests that ask for a stream',
  documents: 'chat requests that ask for no stream',
}

function hitsWords(hostile: Hostile): string {
  const { by } = hostile.plays
  if (by === 'listening' || by === 'greeting') return 'all connections'
  const hits = hitsOf(hostile)
  return typeof hits === 'string' ? HITS[hits] : `chat requests ${hits.from} to ${hits.to}`
}
