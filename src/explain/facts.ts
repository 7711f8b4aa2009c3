import type { Case } from '../define/cases.ts'
import type { Citation } from '../define/cite.ts'
import type { Fault } from '../define/fault.ts'
import { severityOf, type Change, type ExtendedProfile, type Profile, type Severity } from '../define/profile.ts'
import { areaOf, type Rule } from '../define/rule.ts'
import type { Statement } from '../define/statement.ts'
import type { Variant } from '../define/variant.ts'
import { allCases, allFaults, allRules, profiles, statements, vendors } from '../registry.ts'
import type { Cell } from '../run/cell.ts'
import { buildRequest } from '../run/target.ts'
import { plainestCell, TRAITS } from './cells.ts'
import { clientsOf, type ClientFacts } from './clients.ts'
import { exampleByFault, exampleOf, type Example } from './example.ts'
import { requestLines } from './excerpt.ts'
import type { Line } from './focus.ts'
import type { HostileFacts } from './hostile.ts'
import type { Named } from './named.ts'

/** All that there is to say of a rule. */
export interface RuleFacts extends Named {
  readonly kind: 'rule'
  readonly level: Rule['level']
  readonly basis: Rule['basis']
  readonly matters: string
  readonly source: Citation
  readonly needs: string | undefined
  readonly tries: NonNullable<Rule['tries']>
  readonly severities: readonly SeverityFacts[]
  /** Profiles of vendors in which it strikes otherwise than in the one that they extend. */
  readonly vendors: readonly (Change & { readonly profile: string })[]
  readonly statements: readonly (Statement & { readonly profile: string })[]
  readonly clients: readonly ClientFacts[]
  /** Rules, or symptoms, whose violation explains one of this rule. */
  readonly follows: readonly string[]
  /** Rules of which a violation can follow from one of this rule. */
  readonly explains: readonly string[]
  readonly cases: readonly Named[]
  readonly faults: readonly (Named & { readonly symptoms: readonly string[] })[]
  readonly example: Example | undefined
}

/** How hard a rule strikes in a profile. */
export interface SeverityFacts {
  readonly profile: string
  readonly severity: Severity
  /** The symptoms that strike otherwise. */
  readonly symptoms: Readonly<Record<string, Severity>>
}

/** All that there is to say of a case. */
export interface CaseFacts extends Named {
  readonly kind: 'case'
  /** The cell whose request is shown. */
  readonly cell: string | undefined
  readonly request: readonly Line[]
  /** The values of the axes that it runs at; of the matrix, none is listed. */
  readonly axes: Readonly<Record<string, readonly string[]>>
  readonly isOfMatrix: boolean
  readonly needs: readonly string[]
  readonly tries: number
  /** How many requests a try sends at most. */
  readonly requests: number
  readonly exercises: readonly Named[]
}

/** All that there is to say of a fault. */
export interface FaultFacts extends Named {
  readonly kind: 'fault'
  readonly breaks: readonly (Named & { readonly symptoms: readonly string[] })[]
  readonly commands: readonly string[]
  readonly example: Example | undefined
}

/** All that there is to say of a profile. */
export interface ProfileFacts extends Named {
  readonly kind: 'profile'
  readonly counts: Readonly<Record<Severity, number>>
  readonly statements: readonly Statement[]
  /** The profile that it is another form of, and in what. */
  readonly extends: string | undefined
  readonly changes: readonly Change[]
}

/** All that there is to say of a variant. */
export interface VariantFacts extends Named {
  readonly kind: 'variant'
  readonly varies: Variant['kind']
  /** The capabilities that a run finds absent. */
  readonly absent: readonly string[]
  /** Rules that may warn of it, each with the reason why that is right. */
  readonly warns: Readonly<Record<string, string>>
  readonly commands: readonly string[]
}

export type Facts = RuleFacts | CaseFacts | FaultFacts | ProfileFacts | VariantFacts | HostileFacts

/** Gathers what there is to say of a rule; plays its example on the reference server. */
export async function ruleFacts(rule: Rule): Promise<RuleFacts> {
  const { id, level, says, basis, matters, cite, needs, tries = 'every', follows = [] } = rule
  return {
    kind: 'rule',
    id,
    says,
    level,
    basis,
    matters,
    source: cite,
    needs,
    tries,
    severities: Object.values(profiles).map((profile) => severitiesIn(profile, id)),
    vendors: vendors.flatMap(({ name, changes }) =>
      changesOf(changes, id).map((change) => ({ ...change, profile: name })),
    ),
    statements: statementsOn(id),
    clients: clientsOf(id),
    follows,
    explains: allRules.filter((other) => namesCause(other, id)).map((other) => other.id),
    cases: allCases.filter(({ exercises }) => exercises.some((one) => one.id === id)).map(named),
    faults: allFaults.flatMap((fault) => {
      const symptoms = fault.breaks[id]
      return symptoms === undefined ? [] : [{ id: fault.name, says: fault.says, symptoms: [symptoms].flat() }]
    }),
    example: await exampleOf(rule),
  }
}

function changesOf(changes: readonly Change[], id: string): readonly Change[] {
  return changes.filter(({ rule }) => rule === id || rule.startsWith(`${id}/`) || rule === `${areaOf(id)}.*`)
}

/** The statements of the pages behind the profiles that come down to a rule. */
function statementsOn(rule: string): RuleFacts['statements'] {
  return Object.entries(statements).flatMap(([profile, ofProfile]) =>
    ofProfile.filter(({ rules }) => rules.includes(rule)).map((statement) => ({ ...statement, profile })),
  )
}

/** Gathers what there is to say of a case. */
export function caseFacts(stimulus: Case, cell: Cell | undefined = plainestCell(stimulus)): CaseFacts {
  const { id, says, axes = {}, takes, needs = [], tries = 1, requests = 1, exercises } = stimulus
  return {
    kind: 'case',
    id,
    says,
    cell: cell?.id,
    request: cell === undefined ? [] : requestOf(stimulus, cell.point),
    axes,
    isOfMatrix: takes !== undefined,
    needs,
    tries,
    requests,
    exercises: exercises.map(named),
  }
}

function requestOf(stimulus: Case, point: Parameters<Case['send']>[0]): readonly Line[] {
  const spec = stimulus.send(point, { ...TRAITS, nonce: 'nonce', attempt: 1 })
  const target = { baseUrl: 'http://127.0.0.1/v1', key: 'sk-reference', headers: {}, userAgent: 'chatspec' }
  return requestLines(buildRequest(spec, target).request)
}

/** Gathers what there is to say of a fault; plays it. */
export async function faultFacts(fault: Fault): Promise<FaultFacts> {
  const { name, says, breaks, requires = [] } = fault
  const required = requires.map((capability) => ` --require ${capability}`).join('')
  const [first] = allRules.filter(({ id }) => id in breaks)
  return {
    kind: 'fault',
    id: name,
    says,
    breaks: Object.entries(breaks).map(([id, symptoms]) => ({
      id,
      says: allRules.find((rule) => rule.id === id)?.says ?? '',
      symptoms: [symptoms].flat(),
    })),
    commands: [`chatspec verify --reference --fault ${name}${required}`, `chatspec serve --fault ${name}`],
    example: first === undefined ? undefined : await exampleByFault(first, fault),
  }
}

/** Gathers what there is to say of a profile. */
export function profileFacts(profile: Profile | ExtendedProfile): ProfileFacts {
  const { name, says, severities } = profile
  const ofRules = allRules.map(({ id }) => severities[id] ?? 'off')
  const count = (severity: Severity): number => ofRules.filter((one) => one === severity).length
  return {
    kind: 'profile',
    id: name,
    says,
    counts: { error: count('error'), warning: count('warning'), info: count('info'), off: count('off') },
    statements: statements[name] ?? [],
    extends: 'extends' in profile ? profile.extends : undefined,
    changes: 'changes' in profile ? profile.changes : [],
  }
}

/** Gathers what there is to say of a variant. */
export function variantFacts({ name, says, kind, absent = [], warns = {} }: Variant): VariantFacts {
  const commands = [`chatspec verify --reference --variant ${name}`, `chatspec serve --variant ${name}`]
  return { kind: 'variant', id: name, says, varies: kind, absent, warns, commands }
}

function severitiesIn(profile: Profile, rule: string): SeverityFacts {
  const symptoms = Object.entries(profile.severities).filter(([key]) => key.startsWith(`${rule}/`))
  return {
    profile: profile.name,
    severity: severityOf(profile, rule),
    symptoms: Object.fromEntries(symptoms.map(([key, severity]) => [key.slice(rule.length + 1), severity])),
  }
}

function namesCause({ follows = [] }: Rule, cause: string): boolean {
  return follows.some((one) => one === cause || one.startsWith(`${cause}/`))
}

function named({ id, says }: Named): Named {
  return { id, says }
}
