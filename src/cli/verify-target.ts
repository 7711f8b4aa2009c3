import type { Deviation } from '../define/fault.ts'
import { createJudge } from '../judge/judge.ts'
import type { Reference } from '../reference/server.ts'
import { createProgress } from '../report/progress.ts'
import type { Baseline } from '../run/baseline.ts'
import type { Outlook, PlanOptions } from '../run/plan.ts'
import { runVerify, type VerifyOptions } from '../run/run.ts'
import type { Target } from '../run/target.ts'
import type { Report } from '../types/report.ts'
import { recordHar } from '../wire/har-recorder.ts'
import { createRedactor } from '../wire/redact.ts'
import { createTransport } from '../wire/transport.ts'
import { UsageError } from '../wire/usage-error.ts'
import { flag, list, number, text, type Arguments } from './arguments.ts'
import { curlLine } from './curl-line.ts'
import { isSuiteFile } from './custom-suite-name.ts'
import { wantsColor, type Io } from './io.ts'
import { announcement } from './plan-text.ts'
import type { ProfileChoice } from './profile-option.ts'
import { limitsOf } from './reading-options.ts'
import { writeOutputs, type Output } from './reporters.ts'
import { extraBodyOf, headersOf, keyOf, requiredOf, type Destination } from './target-options.ts'
import { VERSION } from './version.ts'
import { withClients } from './who-breaks.ts'

const REFERENCE_KEY = 'sk-reference'

/** What a run was found to be about, before anything is sent. */
export interface Setting {
  readonly outputs: readonly Output[]
  readonly destination: Destination
  readonly planOptions: PlanOptions
  /** On a target that lacks nothing. */
  readonly outlook: Outlook
  readonly profiles: ProfileChoice
  readonly baseline: Baseline | undefined
  /** What the reference server plays. */
  readonly deviations: readonly Deviation[]
}

/** Runs the plan against the target, writes the report to all outputs, and gives it. */
export async function runAgainst(args: Arguments, io: Io, setting: Setting): Promise<Report> {
  if (setting.destination.kind === 'url') return verifyTarget(args, io, setting)
  const reference = await referenceFor(args, setting.deviations)
  try {
    return await verifyTarget(args, io, setting, reference)
  } finally {
    await reference.close()
  }
}

async function referenceFor(args: Arguments, deviations: readonly Deviation[]): Promise<Reference> {
  const { startReference } = await import('../reference/server.ts')
  return startReference({
    key: REFERENCE_KEY,
    deviations,
    latencyMs: number(args, 'latency') ?? 0,
    chunkLatencyMs: number(args, 'chunk-latency') ?? 0,
  })
}

async function verifyTarget(args: Arguments, io: Io, setting: Setting, reference?: Reference): Promise<Report> {
  const { planOptions } = setting
  const limits = limitsOf(args)
  const target = targetOf(args, io, setting.destination, reference)
  const redactor = createRedactor(target.key === undefined ? [] : [target.key])
  const transport = createTransport({ limits, origin: target.baseUrl })
  const record = text(args, 'record')
  const recorder = record === undefined ? undefined : recordHar(record, VERSION)
  io.err(`${redactor.text(target.baseUrl)}: ${announcement(setting.outlook, flag(args, 'probe'))}\n`)
  const interruption = new AbortController()
  io.interrupted.addEventListener('abort', () => interruption.abort('stopped by Ctrl-C; the report is partial'), {
    once: true,
  })
  let progress: ReturnType<typeof createProgress> | undefined
  try {
    const { report, reportWith } = await runVerify({
      ...paceOf(args),
      target,
      model: text(args, 'model'),
      reference: reference !== undefined,
      faults: list(args, 'fault'),
      variants: list(args, 'variant'),
      suiteFiles: list(args, 'suite').filter(isSuiteFile),
      send: (request, options) => transport.send(request, options),
      judge: createJudge(planOptions.rules, limits, Object.keys(target.extraBody ?? {})),
      cases: planOptions.cases,
      ...setting.profiles,
      strict: flag(args, 'strict'),
      failOnFlaky: flag(args, 'fail-on-flaky'),
      ...(setting.baseline !== undefined && { baseline: setting.baseline }),
      tier: planOptions.tier,
      selection: planOptions.selection,
      ...(planOptions.shard !== undefined && { shard: planOptions.shard }),
      seed: planOptions.seed,
      repeat: planOptions.repeat,
      require: requiredOf(args),
      probe: flag(args, 'probe'),
      tool: { version: VERSION, suiteVersion: planOptions.suiteVersion },
      signal: interruption.signal,
      redact: redactor.json,
      curl: curlLine,
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
      onExchange({ exchange, cell }) {
        recorder?.add(redactor.exchange(exchange), cell === undefined ? {} : { comment: cell })
      },
    })
    progress?.finish()
    progress = undefined
    recorder?.close()
    if (recorder?.failure !== undefined) throw new UsageError('unwritable-file', recorder.failure)
    const settled = flag(args, 'update-baseline')
      ? (await import('./accept-failures.ts')).acceptFailures({
          report,
          baseline: setting.baseline,
          file: text(args, 'baseline'),
          cases: planOptions.cases,
          reportWith,
          say: (words) => io.err(words),
        })
      : report
    const told = await withClients(settled)
    await writeOutputs(told, setting.outputs, io, flag(args, 'verbose'))
    return told
  } finally {
    progress?.finish()
    recorder?.close()
    await transport.close()
  }
}

function targetOf(args: Arguments, io: Io, destination: Destination, reference: Reference | undefined): Target {
  return {
    baseUrl: destination.kind === 'url' ? destination.baseUrl : (reference?.baseUrl ?? ''),
    key: reference === undefined ? keyOf(args, io) : REFERENCE_KEY,
    headers: headersOf(args),
    userAgent: `chatspec/${VERSION}`,
    extraBody: extraBodyOf(args),
  }
}

function paceOf(args: Arguments): Pick<VerifyOptions, 'concurrency' | 'requestsPerSecond' | 'budget'> {
  const requests = number(args, 'max-requests')
  const tokens = number(args, 'max-tokens-total')
  const seconds = number(args, 'max-time')
  return {
    concurrency: Math.max(1, number(args, 'concurrency') ?? 4),
    requestsPerSecond: number(args, 'rps') ?? Infinity,
    budget: {
      ...(requests !== undefined && { requests }),
      ...(tokens !== undefined && { tokens }),
      ...(seconds !== undefined && { ms: seconds * 1000 }),
    },
  }
}
