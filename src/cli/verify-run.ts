import type { Deviation } from '../define/fault.ts'
import { createJudge } from '../judge/judge.ts'
import type { Reference } from '../reference/server.ts'
import { allCases, allRules, SUITE_VERSION } from '../rulebook.ts'
import { createProgress } from '../report/progress.ts'
import { FIRST_TRAITS } from '../run/probe.ts'
import { planRun, type Plan, type PlanOptions } from '../run/plan.ts'
import { readShard } from '../run/shard.ts'
import { runVerify, type VerifyOptions } from '../run/run.ts'
import type { Target } from '../run/target.ts'
import { createHar } from '../wire/har-write.ts'
import { createRedactor } from '../wire/redact.ts'
import { createTransport } from '../wire/transport.ts'
import { UsageError } from '../wire/usage-error.ts'
import { flag, list, number, text, type Arguments } from './arguments.ts'
import { curlLine } from './curl-line.ts'
import { wantsColor, type Io } from './io.ts'
import { playing } from './playing.ts'
import { profileChoice, type ProfileChoice } from './profile-option.ts'
import { limitsOf } from './reading-options.ts'
import { readOutputs, writeFile, writeOutputs } from './reporters.ts'
import { rulesPicked, selectionOf } from './selection-options.ts'
import { destinationOf, extraBodyOf, headersOf, keyOf, requiredOf, type Destination } from './target-options.ts'
import { VERSION } from './version.ts'

const REFERENCE_KEY = 'sk-reference'

/** Runs `chatspec verify` and gives the exit code. */
export async function verify(args: Arguments, io: Io): Promise<number> {
  const outputs = readOutputs(list(args, 'reporter'))
  const destination = destinationOf(args, io)
  const { deviations } = await playing(args)
  refuseReferenceOptions(args, destination)
  const profiles = await profileChoice(text(args, 'profile') ?? 'openai')
  const planOptions = planOptionsOf(args, io)
  if (flag(args, 'dry-run')) {
    io.err(dryRunText(planRun(planOptions)))
    return 0
  }
  // The run is planned once the target has shown what it lacks. What was picked must be there before anything is sent.
  if (isPicked(planOptions)) planRun(planOptions)
  const reference = destination.kind === 'reference' ? await referenceFor(args, deviations) : undefined
  try {
    return await verifyTarget(args, io, {
      outputs,
      destination,
      reference,
      planOptions,
      profiles,
      faults: list(args, 'fault'),
      variants: list(args, 'variant'),
    })
  } finally {
    await reference?.close()
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

interface Setting {
  readonly outputs: ReturnType<typeof readOutputs>
  readonly destination: Destination
  readonly reference: Reference | undefined
  readonly planOptions: PlanOptions
  readonly profiles: ProfileChoice
  readonly faults: readonly string[]
  readonly variants: readonly string[]
}

async function verifyTarget(args: Arguments, io: Io, setting: Setting): Promise<number> {
  const { planOptions, reference } = setting
  const limits = limitsOf(args)
  const target = targetOf(args, io, setting)
  const redactor = createRedactor(target.key === undefined ? [] : [target.key])
  const transport = createTransport({ limits, origin: target.baseUrl })
  const har = createHar(VERSION)
  const shownUrl = redactor.text(target.baseUrl)
  if (flag(args, 'probe')) io.err(`${shownUrl}: what it supports is found out by about 20 short requests\n`)
  const interruption = new AbortController()
  io.interrupted.addEventListener('abort', () => interruption.abort('stopped by Ctrl-C; the report is partial'), {
    once: true,
  })
  let progress: ReturnType<typeof createProgress> | undefined
  try {
    const { report, records } = await runVerify({
      ...paceOf(args),
      target,
      model: text(args, 'model'),
      reference: reference !== undefined,
      faults: setting.faults,
      variants: setting.variants,
      send: (request, options) => transport.send(request, options),
      judge: createJudge(planOptions.rules, limits, Object.keys(target.extraBody ?? {})),
      cases: planOptions.cases,
      ...setting.profiles,
      strict: flag(args, 'strict'),
      tier: planOptions.tier,
      selection: planOptions.selection,
      ...(planOptions.shard !== undefined && { shard: planOptions.shard }),
      seed: planOptions.seed,
      repeat: planOptions.repeat,
      require: requiredOf(args),
      probe: flag(args, 'probe'),
      tool: { version: VERSION, suiteVersion: SUITE_VERSION },
      signal: interruption.signal,
      redact: redactor.json,
      curl: curlLine,
      onPlan(plan) {
        io.err(`${shownUrl}: ${announcement(plan)}\n`)
        const stream = {
          isTTY: io.terminal.isTTY,
          columns: io.terminal.columns ?? 80,
          write: (chunk: string) => io.err(chunk),
        }
        progress = createProgress(stream, { total: plan.cells.length, color: wantsColor(io) })
        progress.start([])
      },
      onCell: (update) => progress?.cell(update),
    })
    progress?.finish()
    progress = undefined
    const record = text(args, 'record')
    if (record !== undefined) {
      for (const { exchange, cell } of records)
        har.add(redactor.exchange(exchange), cell === undefined ? {} : { comment: cell })
      writeFile(record, `${JSON.stringify(har, null, 1)}\n`)
    }
    await writeOutputs(report, setting.outputs, io, flag(args, 'verbose'))
    return report.outcome.exitCode
  } finally {
    progress?.finish()
    await transport.close()
  }
}

function targetOf(args: Arguments, io: Io, { destination, reference }: Setting): Target {
  return {
    baseUrl: destination.kind === 'url' ? destination.baseUrl : (reference?.baseUrl ?? ''),
    key: reference === undefined ? keyOf(args, io) : REFERENCE_KEY,
    headers: headersOf(args),
    userAgent: `chatspec/${VERSION}`,
    extraBody: extraBodyOf(args),
  }
}

function planOptionsOf(args: Arguments, io: Io): PlanOptions {
  const shard = text(args, 'shard')
  return {
    cases: allCases,
    rules: rulesPicked(allRules, list(args, 'rule')),
    tier: tierOf(text(args, 'tier')),
    absent: new Set(),
    selection: selectionOf(args),
    seed: number(args, 'seed') ?? 1,
    repeat: Math.max(1, number(args, 'repeat') ?? 1),
    asking: { ...FIRST_TRAITS, model: text(args, 'model') ?? '' },
    suiteVersion: SUITE_VERSION,
    ...(shard !== undefined && { shard: readShard(shard, io.env) }),
  }
}

function isPicked({ selection, shard }: PlanOptions): boolean {
  return shard !== undefined || Object.keys(selection).length > 0
}

function tierOf(name: string | undefined): PlanOptions['tier'] {
  return name === 'smoke' || name === 'full' ? name : 'default'
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

function refuseReferenceOptions(args: Arguments, destination: Destination): void {
  if (destination.kind === 'reference') return
  for (const name of ['fault', 'variant', 'latency', 'chunk-latency']) {
    if (args[name] === undefined || (Array.isArray(args[name]) && list(args, name).length === 0)) continue
    throw new UsageError('reference-only', `--${name} is for the reference server; it goes with --reference`)
  }
}

/** What a run is about to send, said before the first cell, as endpoints cost money. */
function announcement({ cells, estimate: { requests, tokens }, tier }: Plan): string {
  const lacking = cells.filter(({ state }) => state !== 'planned').length
  const left = lacking === 0 ? '' : `, ${lacking} of them left out for what the target lacks`
  return `${cells.length} cells (tier ${tier})${left}: about ${requests} requests and ${grouped(tokens)} tokens`
}

function dryRunText(plan: Plan): string {
  const cells = plan.cells.map(({ id }) => `  ${id}\n`).join('')
  const { requests, tokens } = plan.estimate
  return `${cells}${plan.cells.length} cells, about ${requests} requests and ${grouped(tokens)} tokens beside the probes. Plan ${plan.digest}, seed ${plan.seed}. Nothing was sent.\n`
}

/** A whole number with commas between thousands. (To load the rules of a locale takes as long as to parse arguments.) */
function grouped(count: number): string {
  return String(Math.round(count)).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
}
