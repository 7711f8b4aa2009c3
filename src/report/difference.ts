import type { Report, Verdict } from './document.ts'
import { byBytes } from './words.ts'

/** A rule whose state is another one than before. Symptoms are those that strike in the profile, sorted. */
export interface RuleChange {
  readonly rule: string
  readonly says: string
  readonly before: Verdict
  readonly after: Verdict
  readonly symptomsBefore: readonly string[]
  readonly symptomsAfter: readonly string[]
  /** Cells that did not fail before and do now, by their id. */
  readonly cells: readonly string[]
}

/** What is different between two reports, by one profile. */
export interface Difference {
  readonly profile: string
  readonly newlyFailing: readonly RuleChange[]
  readonly newlyPassing: readonly RuleChange[]
  /** Rules that failed and fail, in other ways, or in cells where they did not. */
  readonly changed: readonly RuleChange[]
  /** Rules that were looked at and are no more: what they would say is not known. */
  readonly newlyNotRun: readonly RuleChange[]
  /** Ids of rules that only one of the two rulebooks has. */
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

/** What two reports have in common, so that a difference means something. */
export interface Comparable {
  readonly same: boolean
  /** In what they differ, in words. */
  readonly because: readonly string[]
}

/** Whether two reports are of the same plan, and if not, why. */
export function comparable(before: Report, after: Report): Comparable {
  const because = [
    ...(before.command === after.command ? [] : [`one is of ${before.command}, the other of ${after.command}`]),
    ...(before.plan?.digest === after.plan?.digest
      ? []
      : [`their plans are ${before.plan?.digest ?? 'none'} and ${after.plan?.digest ?? 'none'}`]),
    ...(before.tool.suiteVersion === after.tool.suiteVersion
      ? []
      : [`their rulebooks are ${before.tool.suiteVersion} and ${after.tool.suiteVersion}`]),
  ]
  return { same: because.length === 0, because }
}

/** What changed from one report to the next. */
export function differenceOf(before: Report, after: Report, profile: string): Difference {
  const changes = Object.keys(after.rules)
    .filter((id) => before.rules[id] !== undefined)
    .toSorted(byBytes)
    .map((id) => changeOf(id, before, after, profile))
  return {
    profile,
    newlyFailing: changes.filter((change) => failing(change) && !failed(change)),
    newlyPassing: changes.filter((change) => failed(change) && isLookedAt(change.after) && !failing(change)),
    changed: changes.filter((change) => failing(change) && failed(change) && hasMoved(change)),
    newlyNotRun: changes.filter((change) => isLookedAt(change.before) && !isLookedAt(change.after)),
    added: onlyIn(after, before),
    removed: onlyIn(before, after),
  }
}

/** Whether something is worse than before: more fails, or known failures fail in new ways or places. */
export function isRegression({ newlyFailing, changed }: Difference): boolean {
  return newlyFailing.length > 0 || changed.some(isWorse)
}

function isWorse({ symptomsBefore, symptomsAfter, cells }: RuleChange): boolean {
  return cells.length > 0 || symptomsAfter.some((symptom) => !symptomsBefore.includes(symptom))
}

function changeOf(rule: string, before: Report, after: Report, profile: string): RuleChange {
  const failedBefore = cellsFailing(rule, before, profile)
  const ranBefore = new Set(before.cells.map(({ id }) => id))
  return {
    rule,
    says: after.rules[rule]?.says ?? '',
    before: before.rules[rule]?.verdict[profile] ?? 'not-applicable',
    after: after.rules[rule]?.verdict[profile] ?? 'not-applicable',
    symptomsBefore: symptomsOf(rule, before, profile),
    symptomsAfter: symptomsOf(rule, after, profile),
    // A cell that was not there before cannot have got worse.
    cells: [...cellsFailing(rule, after, profile)].filter((cell) => ranBefore.has(cell) && !failedBefore.has(cell)),
  }
}

const failing = ({ after }: RuleChange): boolean => after === 'fail'
const failed = ({ before }: RuleChange): boolean => before === 'fail'
const isLookedAt = (verdict: Verdict): boolean => ['pass', 'warn', 'fail'].includes(verdict)

const hasMoved = (change: RuleChange): boolean =>
  isWorse(change) || change.symptomsBefore.some((symptom) => !change.symptomsAfter.includes(symptom))

function symptomsOf(rule: string, { exchanges }: Report, profile: string): readonly string[] {
  const struck = exchanges.flatMap(({ violations }) =>
    violations.filter((one) => one.rule === rule && one.severity[profile] === 'error').map(({ symptom }) => symptom),
  )
  return [...new Set(struck)].toSorted(byBytes)
}

function cellsFailing(rule: string, { exchanges }: Report, profile: string): ReadonlySet<string> {
  return new Set(
    exchanges.flatMap(({ cell, violations }) =>
      cell !== undefined && violations.some((one) => one.rule === rule && one.severity[profile] === 'error')
        ? [cell]
        : [],
    ),
  )
}

function onlyIn(one: Report, other: Report): readonly string[] {
  return Object.keys(one.rules)
    .filter((id) => other.rules[id] === undefined)
    .toSorted(byBytes)
}
