import type { Cell, Exchange, Report, Rule } from '../../document.ts'
import { findingsOf, type Finding, type Findings } from '../../findings.ts'
import type { State } from './state.ts'

/** A report with what the page looks up in it again and again. */
export interface Shown {
  readonly report: Report
  readonly exchanges: ReadonlyMap<string, Exchange>
  readonly exchangesOf: (cell: Cell) => readonly Exchange[]
  readonly findings: (profile: string) => Findings
}

/** Prepares a report for the page. */
export function shownOf(report: Report): Shown {
  const exchanges = new Map(report.exchanges.map((one) => [one.id, one]))
  const known = new Map<string, Findings>()
  return {
    report,
    exchanges,
    exchangesOf: ({ attempts }) =>
      attempts.flatMap((attempt) => attempt.exchanges.flatMap((id) => exchanges.get(id) ?? [])),
    findings(profile) {
      const found = known.get(profile) ?? findingsOf(inProfile(report, profile))
      known.set(profile, found)
      return found
    },
  }
}

/** The report as it is by another profile: what is known to fail and what is strict is of the chosen one only. */
function inProfile(report: Report, profile: string): Report {
  if (profile === report.profile) return report
  const { baseline: _baseline, ...rest } = report
  return { ...rest, profile, strict: false }
}

/** The profile that is looked at. */
export function profileOf({ report }: Shown, { profile }: State): string {
  return Object.hasOwn(report.profiles, profile) ? profile : report.profile
}

const holds = (state: State, words: () => readonly string[]): boolean => {
  const wanted = state.text.trim().toLowerCase()
  return wanted === '' || words().some((word) => word.toLowerCase().includes(wanted))
}

/** Whether a rule is asked for. `words`: what is said of it beside itself. */
export function ruleMatches(
  id: string,
  rule: Rule,
  profile: string,
  state: State,
  words: () => readonly string[],
): boolean {
  return (
    (state.suite === '' || rule.suite === state.suite) &&
    (state.rule === '' || id.includes(state.rule)) &&
    (state.verdict === '' || rule.verdict[profile] === state.verdict) &&
    (state.severity === '' || rule.severity[profile] === state.severity) &&
    holds(state, () => [id, rule.says, rule.matters, ...words()])
  )
}

export function findingMatches(finding: Finding, profile: string, state: State): boolean {
  return ruleMatches(finding.id, finding.rule, profile, state, () =>
    finding.occurrences.flatMap(({ violation, cell, exchange }) => [
      violation.symptom,
      violation.message,
      cell?.id ?? '',
      exchange.source?.comment ?? '',
    ]),
  )
}

export function cellMatches(cell: Cell, exchanges: readonly Exchange[], profile: string, state: State): boolean {
  const violations = exchanges.flatMap((one) => one.violations)
  return (
    (state.suite === '' || cell.suite === state.suite) &&
    (state.verdict === '' || cell.verdict[profile] === state.verdict) &&
    (state.rule === '' ||
      [...cell.exercises, ...violations.map(({ rule }) => rule)].some((id) => id.includes(state.rule))) &&
    (state.severity === '' || violations.some(({ severity }) => severity[profile] === state.severity)) &&
    holds(state, () => [cell.id, cell.says, cell.reason ?? '', ...violations.map(({ message }) => message)])
  )
}
