import { severityOf, type Profile, type Severity } from '../define/profile.ts'
import type { Rule } from '../define/rule.ts'
import type { Evidence } from './evidence.ts'
import type { CellEnd } from './schedule.ts'
import { strikeOf } from './strike.ts'

/** What is known of a rule or a cell. */
export type Verdict = 'pass' | 'fail' | 'warn' | 'not-applicable' | 'inconclusive' | 'could-not-run'

/** What evidence says of a rule in a profile; undefined when the rule is off or was not spoken of. */
export function ruleVerdict(
  rule: Pick<Rule, 'id' | 'tries'>,
  evidence: readonly Evidence[],
  profile: Profile,
): 'pass' | 'fail' | 'warn' | 'inconclusive' | undefined {
  if (isOff(rule.id, profile)) return undefined
  const verdicts = new Set(
    isForgiving(rule)
      ? byRound(evidence).map((unit) => unitVerdict(rule.id, unit, profile))
      : evidence.map((one) => tryVerdict(rule.id, one, profile)),
  )
  return (['fail', 'warn', 'pass', 'inconclusive'] as const).find((verdict) => verdicts.has(verdict))
}

/** Tries among which one good one is enough. */
function unitVerdict(
  id: string,
  unit: readonly Evidence[],
  profile: Profile,
): 'pass' | 'fail' | 'warn' | 'inconclusive' | undefined {
  const tries = unit.map((one) => tryVerdict(id, one, profile))
  return (['pass', 'fail', 'warn', 'inconclusive'] as const).find((verdict) => tries.includes(verdict))
}

function tryVerdict(
  id: string,
  { violations, examined }: Evidence,
  profile: Profile,
): 'pass' | 'fail' | 'warn' | 'inconclusive' | undefined {
  // Most exchanges break nothing at all.
  const broken = violations.length === 0 ? violations : violations.filter(({ rule }) => rule === id)
  if (broken.length > 0) {
    const severities = new Set<Severity>(broken.map((violation) => strikeOf(profile, violation, violations)))
    return severities.has('error') ? 'fail' : severities.has('warning') ? 'warn' : 'pass'
  }
  const seen = examined.get(id)
  return seen === undefined ? undefined : seen === 'examined' ? 'pass' : 'inconclusive'
}

/** A cell with the evidence of its attempts, in order. */
export interface CellEvidence {
  readonly exercises: readonly Rule[]
  /**
   * Whether the case is there for all of its rules in each of its cells. A case of the matrix is not: its rules hold
   * for many points, of which each shows some.
   */
  readonly wantsAll: boolean
  readonly end: CellEnd
  /** What each attempt showed, exchange by exchange. */
  readonly attempts: readonly (readonly Evidence[])[]
  /** Set when a valid request was not answered with success: the cell then shows nothing, unless a rule fails. */
  readonly unanswered: string | undefined
}

/**
 * The verdict of a cell in a profile: the worst that any rule says, and never `pass` where nothing was looked at. What
 * failed before a cell came to a stop has failed; what only warned does not make up for what was not seen.
 */
export function cellVerdict(cell: CellEvidence, rules: ReadonlyMap<string, Rule>, profile: Profile): Verdict {
  if (cell.end.kind === 'not-applicable') return 'not-applicable'
  const evidence = cell.attempts.flat()
  const verdicts = new Set(brokenIn(evidence, rules).map((rule) => ruleVerdict(rule, evidence, profile)))
  if (verdicts.has('fail')) return 'fail'
  if (cell.end.kind === 'could-not-run') return 'could-not-run'
  if (verdicts.has('warn')) return 'warn'
  if (cell.unanswered !== undefined || unseenRules(cell, profile).length > 0) return 'inconclusive'
  if (verdicts.has('pass') || looked(evidence, 'examined', rules, profile)) return 'pass'
  return looked(evidence, 'unseen', rules, profile) ? 'inconclusive' : 'not-applicable'
}

/** Whether a rule that is on looked at an exchange so, or would have. */
function looked(
  evidence: readonly Evidence[],
  wanted: 'examined' | 'unseen',
  rules: ReadonlyMap<string, Rule>,
  profile: Profile,
): boolean {
  return evidence.some(({ examined }) => {
    for (const [id, seen] of examined) if (seen === wanted && rules.has(id) && !isOff(id, profile)) return true
    return false
  })
}

/** Why a cell has no plain verdict; undefined when it has one. The reason is the same for all profiles. */
export function cellReason(cell: CellEvidence, profiles: readonly Profile[]): string | undefined {
  if (cell.end.kind !== 'done') return cell.end.reason
  if (cell.unanswered !== undefined) return cell.unanswered
  const unseen = [...new Set(profiles.flatMap((profile) => unseenRules(cell, profile)))]
  if (unseen.length === 0) return undefined
  const tries = cell.attempts.length
  return `in ${tries} ${tries === 1 ? 'try' : 'tries'} the answer never came to what ${unseen.join(', ')} looks at`
}

/** How many attempts of a cell failed of how many, where they contradict each other. */
export interface Flakiness {
  readonly failed: number
  readonly attempts: number
}

/** Undefined where the attempts agree: no rule is broken by one and kept by another. */
export function flakinessOf(
  { attempts }: CellEvidence,
  rules: ReadonlyMap<string, Rule>,
  profiles: readonly Profile[],
): Flakiness | undefined {
  const evidence = attempts.flat()
  const changing = brokenIn(evidence, rules).flatMap((rule) => {
    const units = isForgiving(rule) ? byRound(evidence) : attempts
    return profiles.flatMap((profile) => {
      if (isOff(rule.id, profile)) return []
      const verdicts = units.map((unit) => ruleVerdict(rule, unit, profile))
      const failed = verdicts.filter((verdict) => verdict === 'fail' || verdict === 'warn').length
      return failed > 0 && verdicts.includes('pass') ? [{ failed, attempts: units.length }] : []
    })
  })
  return changing.toSorted((left, right) => right.failed - left.failed)[0]
}

/**
 * The verdict of a rule over a run. A rule that was looked at anywhere has passed or not; one that only cells which
 * could not run are for was not tested, and says so.
 */
export function runVerdict(
  rule: Rule,
  evidence: readonly Evidence[],
  cells: readonly CellEvidence[],
  profile: Profile,
): Verdict {
  if (isOff(rule.id, profile)) return 'not-applicable'
  const known = ruleVerdict(rule, evidence, profile)
  if (known !== undefined && known !== 'inconclusive') return known
  const isBlocked = cells.some(
    ({ end, exercises }) => end.kind === 'could-not-run' && exercises.some(({ id }) => id === rule.id),
  )
  return isBlocked ? 'could-not-run' : (known ?? 'not-applicable')
}

/** The rules for whose sake a cell shows nothing: those that it is for, that speak about its requests, and that stayed unseen. */
function unseenRules({ exercises, attempts, wantsAll }: CellEvidence, profile: Profile): readonly string[] {
  const evidence = attempts.flat()
  const verdicts = exercises
    .filter(({ id }) => ['error', 'warning'].includes(severityOf(profile, id)))
    .map((rule) => ({ id: rule.id, verdict: ruleVerdict(rule, evidence, profile) }))
  const unseen = verdicts.filter(({ verdict }) => verdict === 'inconclusive').map(({ id }) => id)
  const isSeen = verdicts.some(({ verdict }) => verdict !== undefined && verdict !== 'inconclusive')
  return wantsAll || !isSeen ? unseen : []
}

/** Whether one good try of several is enough. */
function isForgiving({ tries = 'every' }: Pick<Rule, 'tries'>): boolean {
  return tries !== 'every'
}

/** The rules that were broken at least once: of thousands that were looked at, a few. */
function brokenIn(evidence: readonly Evidence[], rules: ReadonlyMap<string, Rule>): readonly Rule[] {
  const ids = new Set(evidence.flatMap(({ violations }) => violations.map(({ rule }) => rule)))
  return [...ids].flatMap((id) => rules.get(id) ?? [])
}

function byRound(evidence: readonly Evidence[]): readonly (readonly Evidence[])[] {
  const rounds = new Map<string, Evidence[]>()
  for (const one of evidence) {
    const round = rounds.get(one.round)
    if (round === undefined) rounds.set(one.round, [one])
    else round.push(one)
  }
  return [...rounds.values()]
}

// A rule may be off as a whole and on for a symptom of it.
function isOff(id: string, profile: Profile): boolean {
  const on = ON.get(profile) ?? idsThatAreOn(profile)
  ON.set(profile, on)
  return !on.has(id)
}

const ON = new WeakMap<Profile, ReadonlySet<string>>()

function idsThatAreOn({ severities }: Profile): ReadonlySet<string> {
  return new Set(
    Object.entries(severities).flatMap(([key, severity]) => (severity === 'off' ? [] : (key.split('/')[0] ?? key))),
  )
}
