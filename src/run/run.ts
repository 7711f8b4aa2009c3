import type { Capability } from '../define/capability.ts'
import type { Case } from '../define/cases.ts'
import type { RequestSent } from '../define/exchange.ts'
import type { Profile } from '../define/profile.ts'
import type { Judge } from '../judge/judge.ts'
import { judgedOf } from '../judge/judgement.ts'
import type { Report } from '../types/report.ts'
import { urlWithoutSecrets } from '../wire/redact.ts'
import type { Baseline } from './baseline.ts'
import { createBudget, type BudgetLimits } from './budget.ts'
import { createCellUpdates, type CellUpdate } from './cell-updates.ts'
import { systemClock, type Clock } from './clock.ts'
import { createCourier, type Courier, type Recorded, type Send, type Wait } from './courier.ts'
import { buildReport } from './document.ts'
import type { Tier } from './matrix.ts'
import { observedOf } from './observed.ts'
import { planRun, type Plan } from './plan.ts'
import { chooseModel, probeTarget, unknownCapabilities } from './probe.ts'
import type { CapabilityFindings, ProbeResult } from './probe.ts'
import { createRateLimiter } from './rate.ts'
import { rerunCommand } from './rerun.ts'
import { DEFAULT_RETRY, type RetryPolicy } from './retry.ts'
import { runCells, type CellRun } from './schedule.ts'
import type { Selection } from './select.ts'
import type { SettingNames } from './setting-names.ts'
import type { Shard } from './shard.ts'
import type { Target } from './target.ts'
import { FIRST_TRAITS } from './traits.ts'

/** A run of the matrix against a target. */
export interface VerifyOptions {
  readonly target: Target
  /** Undefined: the first model that the target lists and that looks made for chat. */
  readonly model: string | undefined
  /** True when the target is the embedded reference server. */
  readonly reference: boolean
  /** Names of the faults that the reference server plays. */
  readonly faults: readonly string[]
  /** Names of the variants that it plays. Default none. */
  readonly variants?: readonly string[]
  /** How it is hostile; not at all by default. */
  readonly hostile?: { readonly name: string; readonly says: string }
  /** The files of suites whose rules and cases are among those below. Default none. */
  readonly suiteFiles?: readonly string[]
  /** Further arguments for the command that runs a cell again. Default none. */
  readonly rerunArguments?: readonly string[]
  readonly send: Send
  /** Its rules are the rules of the run. */
  readonly judge: Judge
  readonly cases: readonly Case[]
  readonly profiles: readonly Profile[]
  /** Name of the profile that sets the exit code. */
  readonly profile: string
  readonly strict: boolean
  readonly tier: Tier
  readonly selection: Selection
  /** What the selection is called in messages. Default as on the command line. */
  readonly named?: SettingNames
  /** The part of the plan to run; all of it when left out. */
  readonly shard?: Shard
  readonly seed: number
  /** How often every cell is run, at least 1. */
  readonly repeat: number
  /** Requests under way at once, at least 1. */
  readonly concurrency: number
  /** Requests started a second; Infinity does not limit. */
  readonly requestsPerSecond: number
  readonly budget: BudgetLimits
  readonly require: ReadonlySet<Capability>
  /** False: nothing is asked about capabilities, and all are taken to be present. */
  readonly probe: boolean
  readonly tool: { readonly version: string; readonly suiteVersion: string }
  readonly retry?: RetryPolicy
  readonly clock?: Clock
  /** Ends the run early, with a partial report; a reason that is a string is shown. */
  readonly signal?: AbortSignal
  /** Whether a verdict that changes between attempts fails the run. */
  readonly failOnFlaky?: boolean
  /** What is known to fail. */
  readonly baseline?: Baseline
  /** Takes known secrets out of every text of a value. */
  readonly redact: <T>(value: T) => T
  /** The command that sends a request again, without secrets. */
  readonly curl: (request: RequestSent) => string
  readonly onPlan?: (plan: Plan) => void
  readonly onCell?: (update: CellUpdate) => void
  /** Called before each wait for a target that was too busy. */
  readonly onWait?: (wait: Wait) => void
  readonly onExchange?: (record: Recorded) => void
}

/** What a run gave. Only the report is free of secrets. */
export interface RunResult {
  readonly report: Report
  /** The report as it would be with another baseline. */
  readonly reportWith: (baseline: Baseline) => Report
  readonly plan: Plan
  readonly records: readonly Recorded[]
}

/**
 * Probes, plans, sends, judges, and reports. Whatever the target does ends in the report; it throws a UsageError for a
 * selection that names nothing, and when no model is known.
 */
export async function runVerify(options: VerifyOptions): Promise<RunResult> {
  const { clock = systemClock, judge, require: required } = options
  const startedAtMs = clock.now()
  const courier = courierFor(options, clock)
  const probed = await probe(options, courier)
  if (probed.abort !== undefined) courier.stop(probed.abort)
  const plan = planRun({
    cases: options.cases,
    rules: judge.rules,
    tier: options.tier,
    absent: absentIn(probed.capabilities, required),
    selection: options.selection,
    ...(options.named === undefined ? {} : { named: options.named }),
    seed: options.seed,
    repeat: options.repeat,
    asking: probed.traits,
    suiteVersion: options.tool.suiteVersion,
    ...(options.shard === undefined ? {} : { shard: options.shard }),
  })
  options.onPlan?.(plan)
  const isUnsettled = (name: Capability): boolean =>
    options.probe && !required.has(name) && probed.capabilities.get(name)?.status === 'unknown'
  const { runs, learned } = await runCells({
    plan,
    courier,
    clock,
    concurrency: options.concurrency,
    unsettled: new Set([...probed.capabilities.keys()].filter(isUnsettled)),
    onCell: progressOf(options, plan.cells.length, courier),
  })
  const records = courier.records()
  const stopped = courier.stopped()
  const durationMs = clock.now() - startedAtMs
  const reportOf = (baseline: Baseline | undefined): Report =>
    buildReport({
      tool: options.tool,
      command: 'verify',
      startedAtMs,
      durationMs,
      profiles: options.profiles,
      profile: options.profile,
      strict: options.strict,
      target: {
        ...(options.reference ? { reference: true } : { baseUrl: urlWithoutSecrets(options.target.baseUrl) }),
        ...(plan.asking.model === '' ? {} : { model: plan.asking.model }),
      },
      plan: summaryOf(plan),
      capabilities: new Map([...probed.capabilities, ...learned]),
      required,
      notes: [...hostileNotes(options.hostile), ...probed.notes],
      rules: judge.rules,
      observed: observedOf(records, runs),
      relations: relationsOf(judge, records),
      cells: runs,
      problems: problemsOf(runs, stopped),
      retries: courier.retries,
      ...(stopped === undefined ? {} : { incomplete: stopped }),
      ...(baseline === undefined ? {} : { baseline, unsent: plan }),
      ...(options.failOnFlaky === true && { failOnFlaky: true }),
      redact: options.redact,
      curl: options.curl,
      rerun: (cell) =>
        rerunCommand(cell, {
          baseUrl: options.reference ? undefined : urlWithoutSecrets(options.target.baseUrl),
          faults: options.faults,
          variants: options.variants ?? [],
          hostile: options.hostile?.name,
          suiteFiles: options.suiteFiles ?? [],
          more: options.rerunArguments ?? [],
          model: plan.asking.model,
          seed: plan.seed,
        }),
    })
  return { report: reportOf(options.baseline), reportWith: reportOf, plan, records }
}

function courierFor(options: VerifyOptions, clock: Clock): Courier {
  return createCourier({
    target: options.target,
    send: options.send,
    judge: (exchange) => options.judge.judge(exchange),
    clock,
    rate: createRateLimiter(options.requestsPerSecond, clock),
    budget: createBudget(options.budget, clock),
    retry: options.retry ?? DEFAULT_RETRY,
    seed: options.seed,
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    ...(options.onExchange === undefined ? {} : { onExchange: options.onExchange }),
    ...(options.onWait === undefined ? {} : { onWait: options.onWait }),
  })
}

async function probe(options: VerifyOptions, courier: Courier): Promise<ProbeResult> {
  if (options.probe) return probeTarget(courier, options.model, options.concurrency)
  const chosen = options.model === undefined ? await chooseModel(courier) : { model: options.model }
  return {
    capabilities: unknownCapabilities(),
    traits: { ...FIRST_TRAITS, model: 'model' in chosen ? chosen.model : '' },
    notes: ['capabilities were not probed: all are taken to be present', ...('note' in chosen ? [chosen.note] : [])],
    abort: 'abort' in chosen ? chosen.abort : undefined,
  }
}

/** A run against a server that is hostile on purpose must not pass for another one. */
function hostileNotes(hostile: VerifyOptions['hostile']): readonly string[] {
  return hostile === undefined ? [] : [`the reference server is hostile on purpose: ${hostile.name}: ${hostile.says}`]
}

/** What cells are spared for: all that the target lacks, but for what the user requires of it. */
function absentIn(found: CapabilityFindings, required: ReadonlySet<Capability>): ReadonlySet<Capability> {
  return new Set([...found].flatMap(([name, { status }]) => (status === 'absent' && !required.has(name) ? [name] : [])))
}

/** What is kept in part is compared with nothing. */
function relationsOf(judge: Judge, records: readonly Recorded[]): ReturnType<Judge['relate']> {
  const whole = records.filter(({ isWhole }) => isWhole)
  return judge.relate(whole.map(({ exchange, judgement }) => judgedOf(exchange, judgement)))
}

/** Cells that could not run, each named; where the whole run was stopped, that is said once. */
function problemsOf(runs: readonly CellRun[], stopped: string | undefined): Report['problems'] {
  const ofCells = runs.flatMap(({ cell, end }) =>
    end.kind === 'could-not-run' && end.reason !== stopped ? [{ where: cell.id, message: end.reason }] : [],
  )
  return stopped === undefined ? ofCells : [{ where: 'run', message: stopped }, ...ofCells]
}

function progressOf(
  { judge, profiles, profile: name, strict, baseline, onCell }: VerifyOptions,
  total: number,
  courier: Courier,
): (run: CellRun) => void {
  const profile = profiles.find((one) => one.name === name)
  if (profile === undefined || onCell === undefined) return () => undefined
  const updateOf = createCellUpdates({ rules: judge.rules, profile, strict, baseline, total })
  return (run) => {
    // Where the whole run was stopped, that is said once and not for every cell.
    if (run.end.kind !== 'could-not-run' || courier.stopped() === undefined) onCell(updateOf(run))
  }
}

function summaryOf(plan: Plan): NonNullable<Report['plan']> {
  return {
    tier: plan.tier,
    digest: plan.digest,
    seed: plan.seed,
    cells: plan.cells.length,
    requests: plan.estimate.requests,
    tokens: plan.estimate.tokens,
    uncoveredPairs: plan.pairs.uncovered.length,
    ...(plan.shard === undefined ? {} : { shard: { ...plan.shard } }),
  }
}
