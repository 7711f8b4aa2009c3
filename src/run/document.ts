import { BASE_POINT } from '../define/axes.ts'
import { CAPABILITIES, type Capability } from '../define/capability.ts'
import type { RequestSent } from '../define/exchange.ts'
import type { Profile } from '../define/profile.ts'
import type { Rule } from '../define/rule.ts'
import type { Relations } from '../judge/judge.ts'
import type { CellResult, PlanSummary, Problem, Report } from '../types/report.ts'
import { failingRules, judgeBaseline, type Baseline } from './baseline.ts'
import type { Cell } from './cell.ts'
import { axisNames, capabilityNames } from './needs.ts'
import type { Observed } from './observed.ts'
import { decideOutcome } from './outcome.ts'
import type { Unsent } from './plan.ts'
import type { CapabilityFindings } from './probe.ts'
import { evidenceShown } from './document-evidence.ts'
import { exchangeResult, perProfile } from './document-exchange.ts'
import { countRules, ruleResults } from './document-rules.ts'
import { timingsByMode } from './document-timings.ts'
import { recordsOf, type CellRun } from './schedule.ts'
import { NOTHING_SUMMED, type Summary } from './summary.ts'
import { tallyOf, type Tally } from './tally.ts'
import { cellReason, cellVerdict, flakinessOf } from './verdict.ts'

/** Everything that a report is made of. */
export interface ReportInput {
  readonly tool: { readonly version: string; readonly suiteVersion: string }
  readonly command: Report['command']
  readonly startedAtMs: number
  readonly durationMs: number
  /** The profiles to judge by; `profile` names the one that sets the exit code. */
  readonly profiles: readonly Profile[]
  readonly profile: string
  readonly strict: boolean
  readonly target: Report['target']
  readonly plan?: PlanSummary
  readonly capabilities: CapabilityFindings
  readonly required: ReadonlySet<Capability>
  readonly notes: readonly string[]
  readonly rules: readonly Rule[]
  readonly observed: readonly Observed[]
  readonly relations: Relations
  /** Exchanges that are not observed one by one any more. Default none. */
  readonly summed?: Summary
  readonly cells: readonly CellRun[]
  /** What was not sent. Default nothing. */
  readonly unsent?: Unsent
  readonly problems: readonly Problem[]
  readonly retries: number
  /** Why the run came to an early end, or what of the input could not be judged. */
  readonly incomplete?: string
  /** Whether a verdict that changes between attempts fails the run. */
  readonly failOnFlaky?: boolean
  /** What is known to fail by the profile that sets the exit code. */
  readonly baseline?: Baseline
  /** Takes known secrets out of every text of a value. */
  readonly redact: <T>(value: T) => T
  /** The command that sends a request again, without secrets. */
  readonly curl: (request: RequestSent) => string
  /** The command that runs a cell again. */
  readonly rerun: (cell: Cell) => string
}

/** Makes the report of a run. Secrets are taken out last, of everything. */
export function buildReport(input: ReportInput): Report {
  const { profiles, required, summed = NOTHING_SUMMED } = input
  const lacking = capabilityNames().filter((name) => input.capabilities.get(name)?.status === 'absent')
  // What the user requires is held against a target that lacks it.
  const absent = new Set(lacking.filter((name) => !required.has(name)))
  const tally = tallyOf(input.rules, input.observed, input.relations, input.cells, absent, summed.evidence)
  const rules = ruleResults(tally, profiles)
  const baseline = baselineResult(input, tally, rules)
  const cells = input.cells.map((run) => cellResult(run, tally, input))
  const outcomeOf = (profile: string, strict: boolean): ReturnType<typeof decideOutcome> =>
    decideOutcome({
      profile,
      strict,
      rules: countRules(rules, profile),
      requiredAbsent: lacking.filter((name) => required.has(name)),
      ...(input.failOnFlaky === true && { flakyCells: cells.filter(({ flaky }) => flaky).length }),
      cellsNotRun: input.cells.flatMap(({ end }) => (end.kind === 'could-not-run' ? [end.reason] : [])),
      ...(input.incomplete === undefined ? {} : { incomplete: input.incomplete }),
      ...(baseline === undefined || profile !== input.profile
        ? {}
        : { baseline: { known: baseline.known.length, stale: baseline.problems.length } }),
    })
  const proofs = new Set([...input.capabilities.values()].flatMap(({ proof }) => proof?.exchange ?? []))
  const evidence = evidenceShown(input.observed, tally, proofs, input.redact)
  const exchanges = input.observed.map((one) => exchangeResult(one, tally, profiles, input.curl, evidence.get(one.id)))
  const timings = timingsByMode(exchanges)
  const usage = input.observed.flatMap(({ found }) => found.usage ?? [])
  const total = exchanges.length + summed.exchanges
  return input.redact({
    reportVersion: 1,
    tool: { name: 'chatspec', ...input.tool },
    command: input.command,
    startedAt: new Date(input.startedAtMs).toISOString(),
    durationMs: Math.round(input.durationMs),
    profile: input.profile,
    strict: input.strict,
    ...(input.failOnFlaky === true && { failOnFlaky: true }),
    outcome: outcomeOf(input.profile, input.strict),
    profiles: perProfile(profiles, ({ name }) => ({
      verdict: outcomeOf(name, name === input.profile && input.strict).verdict,
      rules: countRules(rules, name),
    })),
    target: input.target,
    ...(input.plan === undefined ? {} : { plan: input.plan }),
    ...(baseline === undefined ? {} : { baseline }),
    capabilities: capabilityNames().map((name) => ({
      name,
      says: CAPABILITIES[name],
      ...(input.capabilities.get(name) ?? { status: 'unknown' }),
      ...(required.has(name) ? { required: true } : {}),
    })),
    notes: [...input.notes, ...summedWords(summed)],
    rules,
    cells,
    exchanges,
    ...(summed.exchanges === 0 ? {} : { summed: { exchanges: summed.exchanges, violations: summed.violations } }),
    ...(timings.length === 0 ? {} : { timings }),
    totals: {
      requests: total,
      retries: input.retries,
      promptTokens: usage.reduce((sum, { prompt }) => sum + prompt, summed.promptTokens),
      completionTokens: usage.reduce((sum, { completion }) => sum + completion, summed.completionTokens),
      exchanges: total,
      violations: exchanges.reduce((sum, { violations }) => sum + violations.length, summed.violations),
    },
    problems: [...input.problems],
  })
}

function summedWords({ exchanges }: Summary): readonly string[] {
  if (exchanges === 0) return []
  return [`${exchanges} of the exchanges are counted and not told one by one: there were too many`]
}

const NOTHING_UNSENT: Unsent = { notPicked: [], ofOtherParts: [] }

function baselineResult(
  { baseline, profiles, profile: name, strict, cells: runs, unsent = NOTHING_UNSENT }: ReportInput,
  tally: Tally,
  rules: Report['rules'],
): Report['baseline'] {
  const profile = profiles.find((candidate) => candidate.name === name)
  if (baseline === undefined || profile === undefined) return undefined
  return judgeBaseline(baseline, {
    tally,
    runs,
    unsent,
    profile,
    strict,
    failing: failingRules(rules, profile, strict),
  })
}

function cellResult(run: CellRun, tally: Tally, { profiles, rerun }: ReportInput): CellResult {
  const { cell, attempts, durationMs } = run
  const evidence = tally.cells.get(run)
  if (evidence === undefined) throw new Error(`no evidence was gathered for ${cell.id}`)
  const reason = cellReason(evidence, profiles)
  const flakiness = flakinessOf(evidence, tally.rules, profiles)
  return {
    id: cell.id,
    case: cell.case.id,
    suite: cell.suite,
    says: cell.case.says,
    axes: Object.fromEntries(
      axisNames().flatMap((axis) => (cell.point[axis] === BASE_POINT[axis] ? [] : [[axis, cell.point[axis]]])),
    ),
    verdict: perProfile(profiles, (profile) => cellVerdict(evidence, tally.rules, profile)),
    ...(reason === undefined ? {} : { reason }),
    durationMs: Math.round(durationMs),
    attempts: attempts.map((attempt) => ({ exchanges: recordsOf(attempt).map(({ exchange }) => exchange.id) })),
    flaky: flakiness !== undefined,
    ...(flakiness === undefined ? {} : { flakiness }),
    exercises: cell.case.exercises.map(({ id }) => id),
    rerun: rerun(cell),
  }
}
