import type { Deviation } from '../define/fault.ts'
import type { HostileOptions } from '../reference/hostile/hostility.ts'
import { createProgress } from '../report/progress.ts'
import { visible } from '../report/visible.ts'
import type { Baseline } from '../run/baseline.ts'
import type { Outlook, PlanOptions } from '../run/plan.ts'
import type { RunResult, VerifyOptions } from '../run/run.ts'
import { isSuiteFile } from '../setup/custom-suite-name.ts'
import type { Rulebook } from '../setup/extended-rulebook.ts'
import type { ProfileChoice } from '../setup/profile-choice.ts'
import { runTarget, type TargetRun } from '../setup/target-run.ts'
import { withClients } from '../setup/who-breaks.ts'
import type { Report } from '../types/report.ts'
import { flag, list, number, text, type Arguments } from './arguments.ts'
import { Attempts } from './attempts.ts'
import { interruptionOf } from './interruption.ts'
import { wantsColor, type Io } from './io.ts'
import { beginJournal } from './journal.ts'
import { announcement } from './plan-text.ts'
import { limitsOf } from './reading-options.ts'
import { rerunArguments } from './rerun-arguments.ts'
import { writeOutputs, type Output } from './reporters.ts'
import { settledReport } from './settled-report.ts'
import { keyHolder, keyOf, type Destination } from './target-options.ts'

/** What a run was found to be about, before anything is sent. */
export interface Setting extends Pick<TargetRun, 'headers' | 'extraBody' | 'require'> {
  readonly outputs: readonly Output[]
  readonly destination: Destination
  /** All that there is, whatever of it the plan picks. */
  readonly rulebook: Rulebook
  readonly planOptions: PlanOptions
  /** On a target that lacks nothing. */
  readonly outlook: Outlook
  readonly profiles: ProfileChoice
  readonly baseline: Baseline | undefined
  /** What the reference server plays. */
  readonly deviations: readonly Deviation[]
  /** How it is hostile; undefined where it is not. */
  readonly hostile: HostileOptions | undefined
}

/** Is told of the report of a run, also where it could not be written. */
export type OnReport = (report: Report) => void

/** Runs the plan against the target, writes the report to all outputs, and gives it. */
export async function runAgainst(args: Arguments, io: Io, setting: Setting, onReport?: OnReport): Promise<Report> {
  const journal = beginJournal(text(args, 'record'), setting.outputs, (words) => io.err(words))
  let isAllWritten = false
  try {
    const result = await runShown({ ...targetRunOf(args, io, setting), onExchange: journal.add }, io)
    const { baseline, rulebook } = setting
    const unsettled = { ...result, baseline, rulebook }
    const attempts = new Attempts()
    await attempts.to(() => journal.close())
    const report = (await attempts.to(() => settledReport(args, io, unsettled))) ?? result.report
    const told = await withClients(report)
    await attempts.to(async () => {
      await writeOutputs(told, setting.outputs, io, flag(args, 'verbose'))
      isAllWritten = true
    })
    onReport?.(told)
    attempts.settle()
    return told
  } finally {
    journal.end(isAllWritten)
  }
}

function targetRunOf(args: Arguments, io: Io, setting: Setting): TargetRun {
  const { planOptions, outlook, profiles, baseline, headers, extraBody, require } = setting
  return {
    ...profiles,
    ...paceOf(args),
    server: serverOf(args, io, setting),
    model: text(args, 'model'),
    headers,
    extraBody,
    planOptions,
    suiteFiles: list(args, 'suite').filter(isSuiteFile),
    rerunArguments: rerunArguments(args),
    limits: limitsOf(args),
    require,
    probe: flag(args, 'probe'),
    strict: flag(args, 'strict'),
    failOnFlaky: flag(args, 'fail-on-flaky'),
    ...(baseline !== undefined && { baseline }),
    onTarget: (baseUrl) => io.err(`${visible(baseUrl)}: ${announcement(outlook, flag(args, 'probe'))}\n`),
  }
}

function serverOf(args: Arguments, io: Io, { destination, deviations, hostile }: Setting): TargetRun['server'] {
  if (destination.kind === 'url') {
    const variable = keyHolder(args, io)
    return { ...destination, key: keyOf(args, io), ...(variable !== undefined && { keyVariable: variable }) }
  }
  return {
    kind: 'reference',
    played: { faults: list(args, 'fault'), variants: list(args, 'variant') },
    deviations,
    ...(hostile !== undefined && { hostile }),
    latencyMs: number(args, 'latency') ?? 0,
    chunkLatencyMs: number(args, 'chunk-latency') ?? 0,
  }
}

/** Runs with its progress shown; Ctrl-C ends it early. */
async function runShown(run: TargetRun, io: Io): Promise<RunResult> {
  let progress: ReturnType<typeof createProgress> | undefined
  try {
    return await runTarget({
      ...run,
      signal: interruptionOf(io),
      onPlan(plan) {
        const stream = {
          isTTY: io.terminal.isTTY,
          columns: io.terminal.columns ?? 80,
          write: (chunk: string) => io.err(chunk),
        }
        progress = createProgress(stream, { total: plan.cells.length, color: wantsColor(io) })
        progress.start([])
      },
      onCell: (update) => progress?.cell(update),
      onWait: (wait) => progress?.wait(wait),
    })
  } finally {
    progress?.finish()
  }
}

function paceOf(args: Arguments): Pick<VerifyOptions, 'concurrency' | 'requestsPerSecond' | 'budget'> {
  const requests = number(args, 'max-requests')
  const tokens = number(args, 'max-tokens-total')
  const seconds = number(args, 'max-time')
  return {
    concurrency: number(args, 'concurrency') ?? 4,
    requestsPerSecond: number(args, 'rps') ?? Infinity,
    budget: {
      ...(requests !== undefined && { requests }),
      ...(tokens !== undefined && { tokens }),
      ...(seconds !== undefined && { ms: seconds * 1000 }),
    },
  }
}
