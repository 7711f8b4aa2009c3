import type { Cell, Exchange, Report, Rule, Violation } from './document.ts'
import { groupBy } from './group-by.ts'
import { byBytes } from './words.ts'

/** One violation, with the exchange that shows it and the cell that asked for the exchange. */
export interface Occurrence {
  readonly violation: Violation
  readonly exchange: Exchange
  readonly cell: Cell | undefined
}

/** A broken rule with everything that shows it, and the broken rules that are only its consequences. */
export interface Finding {
  readonly id: string
  readonly rule: Rule
  /** The hardest first, then those of cells, then in the order of the exchanges; violations that another one explains come last. */
  readonly occurrences: readonly Occurrence[]
  /** How many exchanges show it, those included of which a report on long traffic keeps no more than the number. */
  readonly exchanges: number
  readonly consequences: readonly Consequence[]
}

export interface Consequence {
  readonly id: string
  /** How many exchanges show it, as above. */
  readonly exchanges: number
}

/** The broken rules of the chosen profile: those that fail the run, and those that do not. */
export interface Findings {
  readonly failed: readonly Finding[]
  readonly warned: readonly Finding[]
  /** Rules that fail as the baseline knows them to: they do not fail the run. */
  readonly known: readonly Finding[]
  /** Ids of the rules that only have something to remark. */
  readonly remarked: readonly string[]
}

const LEVELS = ['MUST', 'SHOULD', 'MAY', 'INFO'] as const

/** Whether a rule's or a cell's verdict fails the run in the chosen profile. */
export function isFailure(report: Report, verdict: string | undefined): boolean {
  return verdict === 'fail' || (report.strict && verdict === 'warn')
}

/**
 * Groups what the exchanges show by rule. Verdicts are the report's; consequences move under the finding that causes
 * them, unless that one is not shown.
 */
export function findingsOf(report: Report): Findings {
  const occurrences = occurrencesByRule(report)
  const verdictOf = (id: string): string | undefined => report.rules[id]?.verdict[report.profile]
  const broken = [...occurrences.keys()].filter((id) => isFailure(report, verdictOf(id)) || verdictOf(id) === 'warn')
  const known = new Set(report.baseline?.known ?? [])
  const failing = new Set(broken.filter((id) => isFailure(report, verdictOf(id)) && !known.has(id)))
  const causes = causesOf(broken, failing, occurrences)
  const findings = broken
    .filter((id) => !causes.has(id))
    .flatMap((id) => toFinding(report, id, occurrences, causes))
    .toSorted(mostImportantFirst)
  return {
    failed: findings.filter(({ id }) => failing.has(id)),
    warned: findings.filter(({ id }) => !failing.has(id) && !known.has(id)),
    known: findings.filter(({ id }) => known.has(id)),
    remarked: [...occurrences.keys()]
      .filter((id) => hasRemarkOnly(report, occurrences.get(id) ?? []))
      .toSorted(byBytes),
  }
}

function occurrencesByRule({ cells: allCells, exchanges, profile }: Report): Map<string, Occurrence[]> {
  const cells = new Map(allCells.map((cell) => [cell.id, cell]))
  const occurrences = exchanges.flatMap((exchange) => {
    const cell = exchange.cell === undefined ? undefined : cells.get(exchange.cell)
    return exchange.violations.map((violation) => ({ violation, exchange, cell }))
  })
  const counting = occurrences.filter(({ violation }) => (violation.severity[profile] ?? 'off') !== 'off')
  return groupBy(counting, ({ violation }) => violation.rule)
}

/** For every broken rule that only follows from others: the shown rules that it follows from. */
function causesOf(
  broken: readonly string[],
  failing: ReadonlySet<string>,
  occurrences: ReadonlyMap<string, Occurrence[]>,
): Map<string, Set<string>> {
  const follows = new Map<string, Set<string>>()
  for (const id of broken) {
    const reasons = (occurrences.get(id) ?? []).map(({ violation }) => violation.follows)
    if (reasons.includes(undefined)) continue
    follows.set(id, new Set(reasons.filter((reason) => reason !== undefined)))
  }
  const shown = new Set(broken)
  const causes = new Map<string, Set<string>>()
  for (const id of follows.keys()) {
    // What fails the run never hides under what does not.
    const roots = rootsOf(id, follows, failing.has(id) ? failing : shown)
    // Rules that only explain one another have no root: each is then shown as a finding of its own.
    if (roots.size > 0) causes.set(id, roots)
  }
  return causes
}

function rootsOf(start: string, follows: ReadonlyMap<string, Set<string>>, shown: ReadonlySet<string>): Set<string> {
  const seen = new Set<string>()
  const roots = new Set<string>()
  const open = [start]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    const reasons = follows.get(id)
    if (reasons !== undefined) open.push(...reasons)
    else if (shown.has(id)) roots.add(id)
  }
  return roots
}

function toFinding(
  report: Report,
  id: string,
  occurrences: ReadonlyMap<string, Occurrence[]>,
  causes: ReadonlyMap<string, Set<string>>,
): Finding[] {
  const rule = report.rules[id]
  if (rule === undefined) return []
  const own = (occurrences.get(id) ?? []).toSorted(
    (left, right) =>
      rankOf(report, left.violation) - rankOf(report, right.violation) || rerunRank(left) - rerunRank(right),
  )
  const consequences = [...causes]
    .filter(([, roots]) => roots.has(id))
    .map(([consequence]) => ({
      id: consequence,
      exchanges: countOf(report, consequence, occurrences.get(consequence) ?? []),
    }))
    .toSorted((left, right) => right.exchanges - left.exchanges || byBytes(left.id, right.id))
  return [{ id, rule, occurrences: own, exchanges: countOf(report, id, own), consequences }]
}

function countOf({ rules, summed }: Report, id: string, occurrences: readonly Occurrence[]): number {
  const told = exchangesOf(occurrences).length
  return summed === undefined ? told : Math.max(told, rules[id]?.violated ?? 0)
}

function rankOf(report: Report, { severity, follows }: Violation): number {
  const hardness = ['error', 'warning', 'info'].indexOf(severity[report.profile] ?? 'info')
  return hardness * 2 + (follows === undefined ? 0 : 1)
}

/** What a cell shows can be run again by a command, what a probe shows cannot: it comes later. */
function rerunRank({ cell }: Occurrence): number {
  return cell === undefined ? 1 : 0
}

function mostImportantFirst(left: Finding, right: Finding): number {
  return (
    LEVELS.indexOf(left.rule.level) - LEVELS.indexOf(right.rule.level) ||
    right.exchanges - left.exchanges ||
    byBytes(left.id, right.id)
  )
}

function hasRemarkOnly(report: Report, occurrences: readonly Occurrence[]): boolean {
  return occurrences.every(({ violation }) => violation.severity[report.profile] === 'info')
}

/** The distinct exchanges of some occurrences, in their order. */
export function exchangesOf(occurrences: readonly Occurrence[]): readonly Exchange[] {
  return [...new Set(occurrences.map(({ exchange }) => exchange))]
}

/** The distinct cells of some occurrences, in their order. */
export function cellsOf(occurrences: readonly Occurrence[]): readonly Cell[] {
  return [...new Set(occurrences.flatMap(({ cell }) => cell ?? []))]
}
