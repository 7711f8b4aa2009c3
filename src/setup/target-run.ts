import type { Exchange } from '../define/exchange.ts'
import { setMaxListeners } from 'node:events'
import type { Deviation } from '../define/fault.ts'
import type { JsonObject } from '../define/json.ts'
import { createJudge } from '../judge/judge.ts'
import type { HostileOptions } from '../reference/hostile/hostility.ts'
import type { PlanOptions } from '../run/plan.ts'
import { runVerify, type RunResult, type VerifyOptions } from '../run/run.ts'
import type { Target } from '../run/target.ts'
import type { Limits } from '../wire/limits.ts'
import { createRedactor, keysInQuery, secretsInField, urlWithoutSecrets } from '../wire/redact.ts'
import { createTransport } from '../wire/transport.ts'
import { curlLine } from './curl-line.ts'
import type { Played } from './playing.ts'
import type { ProfileChoice } from './profile-choice.ts'
import { VERSION } from './version.ts'

/** A server somewhere, and how to get in. */
export interface ServerAt {
  readonly kind: 'url'
  /** Absolute, as SDKs take it. */
  readonly baseUrl: string
  /** Undefined where there is none: requests then go without. */
  readonly key: string | undefined
  /** The environment variable that holds the key, for the commands that are shown; OPENAI_API_KEY where none is said. */
  readonly keyVariable?: string
}

/** The embedded reference server, and what it plays. */
export interface ReferenceToStart {
  readonly kind: 'reference'
  readonly played: Played
  readonly deviations: readonly Deviation[]
  /** How it is hostile; not at all when left out. */
  readonly hostile?: HostileOptions
  readonly latencyMs: number
  readonly chunkLatencyMs: number
}

/** A run against a server: everything that it hangs on, read and checked. */
export interface TargetRun
  extends
    ProfileChoice,
    Pick<
      VerifyOptions,
      | 'baseline'
      | 'budget'
      | 'concurrency'
      | 'failOnFlaky'
      | 'model'
      | 'onCell'
      | 'onWait'
      | 'onPlan'
      | 'probe'
      | 'require'
      | 'requestsPerSecond'
      | 'signal'
      | 'strict'
    > {
  readonly server: ServerAt | ReferenceToStart
  /** Header fields for every request. */
  readonly headers: Readonly<Record<string, string>>
  /** Members for every chat request. */
  readonly extraBody: JsonObject
  readonly planOptions: PlanOptions
  readonly suiteFiles: readonly string[]
  /** Further arguments for the command that runs a cell again. */
  readonly rerunArguments: readonly string[]
  readonly limits: Limits
  /** Told of the base URL, without secrets, before anything is sent. */
  readonly onTarget?: (baseUrl: string) => void
  /** Told of every exchange as it ends, without secrets, with the id of its cell; probes have none. */
  readonly onExchange?: (exchange: Exchange, cell: string | undefined) => void
}

const REFERENCE_KEY = 'sk-reference'

/** Runs the plan against the server. Whatever that does ends in the report; rejects with a UsageError as runVerify does. */
export async function runTarget(run: TargetRun): Promise<RunResult> {
  const { server } = run
  if (server.kind === 'url') return runAt(run, server)
  const { startReference } = await import('../reference/server.ts')
  const { deviations, hostile, latencyMs, chunkLatencyMs } = server
  const reference = await startReference({
    key: REFERENCE_KEY,
    deviations,
    ...(hostile !== undefined && { hostile }),
    latencyMs,
    chunkLatencyMs,
  })
  try {
    return await runAt(run, { kind: 'url', baseUrl: reference.baseUrl, key: REFERENCE_KEY })
  } finally {
    await reference.close()
  }
}

/** Runs with a signal of our own: the caller's may outlive many runs, and is to keep nothing of them. */
async function runAt(run: TargetRun, server: ServerAt): Promise<RunResult> {
  const { signal } = run
  if (signal === undefined) return send(run, server)
  const stop = new AbortController()
  // One listener for each request under way is no leak.
  setMaxListeners(0, stop.signal)
  const onAbort = (): void => stop.abort(wordsFor(signal.reason))
  if (signal.aborted) onAbort()
  signal.addEventListener('abort', onAbort)
  try {
    return await send({ ...run, signal: stop.signal }, server)
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}

function wordsFor(reason: unknown): string {
  if (typeof reason === 'string') return reason
  const isTimeUp = reason instanceof Error && reason.name === 'TimeoutError'
  return `stopped by its signal${isTimeUp ? ', as its time was up' : ''}; the report is partial`
}

async function send(run: TargetRun, { baseUrl, key, keyVariable }: ServerAt): Promise<RunResult> {
  const { server, planOptions, limits, onExchange } = run
  const target: Target = {
    baseUrl,
    key,
    headers: run.headers,
    userAgent: `chatspec/${VERSION}`,
    extraBody: run.extraBody,
  }
  const redactor = createRedactor([...secretsIn(key, run.headers), ...keysInQuery(baseUrl)])
  const transport = createTransport({ limits, origin: baseUrl })
  run.onTarget?.(urlWithoutSecrets(redactor.text(baseUrl)))
  try {
    return await runVerify({
      target,
      model: run.model,
      reference: server.kind === 'reference',
      faults: server.kind === 'reference' ? server.played.faults : [],
      variants: server.kind === 'reference' ? server.played.variants : [],
      ...(server.kind === 'reference' && server.hostile !== undefined && { hostile: server.hostile.kind }),
      suiteFiles: run.suiteFiles,
      rerunArguments: run.rerunArguments,
      send: (request, options) => transport.send(request, options),
      judge: createJudge(planOptions.rules, limits, Object.keys(run.extraBody)),
      cases: planOptions.cases,
      profiles: run.profiles,
      profile: run.profile,
      strict: run.strict,
      tier: planOptions.tier,
      selection: planOptions.selection,
      ...(planOptions.named !== undefined && { named: planOptions.named }),
      ...(planOptions.shard !== undefined && { shard: planOptions.shard }),
      seed: planOptions.seed,
      repeat: planOptions.repeat,
      concurrency: run.concurrency,
      requestsPerSecond: run.requestsPerSecond,
      budget: run.budget,
      require: run.require,
      probe: run.probe,
      tool: { version: VERSION, suiteVersion: planOptions.suiteVersion },
      ...(run.signal !== undefined && { signal: run.signal }),
      ...(run.failOnFlaky !== undefined && { failOnFlaky: run.failOnFlaky }),
      ...(run.baseline !== undefined && { baseline: run.baseline }),
      redact: redactor.json,
      curl: (request) => curlLine(request, keyVariable),
      ...(run.onPlan !== undefined && { onPlan: run.onPlan }),
      ...(run.onCell !== undefined && { onCell: run.onCell }),
      ...(run.onWait !== undefined && { onWait: run.onWait }),
      ...(onExchange !== undefined && {
        onExchange: ({ exchange, cell }) => onExchange(redactor.exchange(exchange), cell),
      }),
    })
  } finally {
    await transport.close()
  }
}

/** The key, and the keys that the user presents in header fields of their own. */
function secretsIn(key: string | undefined, headers: Readonly<Record<string, string>>): readonly string[] {
  const inHeaders = Object.entries(headers).flatMap(([name, value]) => secretsInField(name, value))
  return [...(key === undefined ? [] : [key]), ...inHeaders]
}
