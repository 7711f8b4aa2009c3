import type { Capability, Cell, Exchange, Report } from './document.ts'
import { failureLines, warningLines, type TextOptions } from './finding-text.ts'
import { findingsOf, isFailure, type Finding } from './findings.ts'
import { groupBy } from './group-by.ts'
import { endingName, entryName, exchangeName, otherProblems } from './names.ts'
import { PLAIN } from './plain-style.ts'
import { byBytes, counted } from './words.ts'

/** What a test reader is told of one test. Passed when there is no outcome. */
export interface TestEntry {
  readonly name: string
  readonly durationMs: number
  readonly outcome?: TestOutcome
  /** What the test has to say although it passed or was skipped. */
  readonly output: readonly string[]
}

export interface TestOutcome {
  /** `error`: the test itself could not run, so nothing is known of the target. */
  readonly kind: 'failure' | 'error' | 'skipped'
  readonly message: string
  /** What kind of failure: the rule, or `could-not-run`. */
  readonly type?: string
  readonly body: readonly string[]
}

/** Tests that belong together. */
export interface TestGroup {
  readonly name: string
  readonly tests: readonly TestEntry[]
}

const TEXT: TextOptions = { columns: 80, verbose: false, style: PLAIN, places: false }

/**
 * The report as groups of tests: a group for each suite of cells, or each file of exchanges; and groups for what is
 * not a cell but fails a run all the same. `report` holds visible text only.
 */
export function testGroups(report: Report): readonly TestGroup[] {
  const exchangesOfCell = groupBy(report.exchanges, ({ cell }) => cell)
  const cells = report.cells.toSorted((left, right) => byBytes(left.id, right.id))
  const loose = exchangesOfCell.get(undefined) ?? []
  const required = report.capabilities.filter((capability) => capability.required === true)
  const placed: PlacedTest[] = [
    ...cells.map((cell) => [cell.suite, cellTest(report, cell, exchangesOfCell.get(cell.id) ?? [])] as const),
    ...loose.map((exchange) => [groupOf(report, exchange), exchangeTest(report, exchange)] as const),
    ...required.map((capability) => ['required capabilities', capabilityTest(capability)] as const),
    ...(report.baseline?.problems ?? []).map(({ line, message }) => baselineTest(report, line, message)),
    ...otherProblems(report).map(({ where, message }) => ['run', problemTest(where, message)] as const),
  ]
  return [...groupBy([...placed, ...outcomeTests(report, placed)], ([group]) => group)]
    .map(([name, members]) => ({ name, tests: members.map(([, test]) => test) }))
    .toSorted((left, right) => byBytes(left.name, right.name))
}

type PlacedTest = readonly [group: string, test: TestEntry]

function baselineTest({ baseline }: Report, line: number, message: string): PlacedTest {
  const name = `${baseline?.file ?? 'baseline'}:${line}`
  return ['baseline', { name, durationMs: 0, output: [], outcome: { kind: 'failure', message, body: [message] } }]
}

/** A run that ends badly is never green here, whatever the reason: where no test says so, the outcome does. */
function outcomeTests({ outcome }: Report, placed: readonly PlacedTest[]): PlacedTest[] {
  const told = placed.some(([, test]) => test.outcome !== undefined && test.outcome.kind !== 'skipped')
  if (outcome.exitCode === 0 || told) return []
  const kind = outcome.verdict === 'violates' ? 'failure' : 'error'
  const { sentence } = outcome
  return [
    ['run', { name: 'outcome', durationMs: 0, output: [], outcome: { kind, message: sentence, body: [sentence] } }],
  ]
}

function groupOf({ command }: Report, { source }: Exchange): string {
  return source?.file ?? (command === 'proxy' ? 'traffic' : 'probes')
}

function cellTest(report: Report, cell: Cell, exchanges: Exchange[]): TestEntry {
  const verdict = cell.verdict[report.profile]
  const { failed, warned, known } = findingsOf({ ...report, cells: [cell], exchanges })
  const output = [
    ...(cell.flaky ? [`flaky: the verdict changed between attempts${rateOf(cell)}`] : []),
    ...known.map(({ id, rule }) => `known failure: ${id}: ${rule.says}`),
    ...warned.flatMap((finding) => warningLines(finding, TEXT)),
  ]
  const test = { name: cell.id, durationMs: cell.durationMs, output }
  if (isFailure(report, verdict) && (failed.length > 0 || known.length === 0))
    return { ...test, outcome: failure(failed, cell.reason, cell.rerun) }
  const reason = cell.reason ?? 'nothing came up that a rule of this run looks at'
  if (verdict === 'could-not-run') {
    const type = 'could-not-run'
    return { ...test, outcome: { kind: 'error', message: reason, type, body: [reason, `again: ${cell.rerun}`] } }
  }
  if (verdict !== 'not-applicable' && verdict !== 'inconclusive') return test
  return { ...test, outcome: { kind: 'skipped', message: `${verdict}: ${reason}`, body: [] } }
}

function rateOf({ flakiness }: Cell): string {
  return flakiness === undefined ? '' : ` (broken in ${flakiness.failed} of ${flakiness.attempts})`
}

function exchangeTest(report: Report, exchange: Exchange): TestEntry {
  const { failed, warned } = findingsOf({ ...report, cells: [], exchanges: [exchange] })
  const { source, timings } = exchange
  const place = source === undefined ? exchangeName(exchange) : entryName(exchange)
  const output = warned.flatMap((finding) => warningLines(finding, TEXT))
  const test = { name: place, durationMs: timings.endMs, output }
  if (failed.length > 0) return { ...test, outcome: failure(failed, undefined, undefined) }
  if (exchange.status !== undefined) return test
  const message = `no response: ${endingName(exchange)}`
  return { ...test, outcome: { kind: 'error', message, type: 'could-not-run', body: [message] } }
}

function failure(failed: readonly Finding[], reason: string | undefined, rerun: string | undefined): TestOutcome {
  const [first, ...others] = failed
  if (first === undefined) {
    const message = reason ?? 'the verdict is a failure, and no exchange of the report shows the broken rule'
    return { kind: 'failure', message, body: [message, ...(rerun === undefined ? [] : [`again: ${rerun}`])] }
  }
  const more = others.length === 0 ? '' : ` (and ${counted(others.length, 'other rule')})`
  const body = failed.flatMap((finding, index) => [...(index === 0 ? [] : ['']), ...failureLines(finding, TEXT)])
  return { kind: 'failure', message: `${first.id}: ${first.rule.says}${more}`, type: first.id, body }
}

function capabilityTest({ name, says, status, proof }: Capability): TestEntry {
  const message = `${name} (${says}) is required and ${status}${proof === undefined ? '' : `: ${proof.summary}`}`
  const test = { name, durationMs: 0, output: [] }
  if (status === 'present') return test
  if (status === 'unknown')
    return { ...test, outcome: { kind: 'error', message, type: 'could-not-run', body: [message] } }
  return { ...test, outcome: { kind: 'failure', message, type: 'required-capability', body: [message] } }
}

function problemTest(name: string, message: string): TestEntry {
  return { name, durationMs: 0, output: [], outcome: { kind: 'error', message, type: 'problem', body: [message] } }
}
