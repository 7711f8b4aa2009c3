import { createJudge, type Judge } from '../judge/judge.ts'
import type { Metrics, MetricsServer } from '../proxy/metrics.ts'
import type { Passed } from '../proxy/passed.ts'
import { startProxy, type RunningProxy } from '../proxy/proxy.ts'
import { recordedOf } from '../proxy/recording.ts'
import { STOPPED, Traffic } from '../proxy/traffic.ts'
import { annotate, failFast } from '../proxy/verdict-actions.ts'
import { warmUp } from '../proxy/warm-up.ts'
import { createLive, type Live } from '../report/live.ts'
import { allCases, allRules, SUITE_VERSION } from '../rulebook.ts'
import { curlLine } from '../setup/curl-line.ts'
import { profileChoice } from '../setup/profile-choice.ts'
import { rulesPicked } from '../setup/rules-picked.ts'
import { VERSION } from '../setup/version.ts'
import { recordHar, type HarRecorder } from '../wire/har-recorder.ts'
import { createRedactor } from '../wire/redact.ts'
import { UsageError } from '../wire/usage-error.ts'
import { flag, list, number, text, type Arguments } from './arguments.ts'
import { baselineOption } from './baseline-option.ts'
import { conclude } from './conclude.ts'
import { wantsColor, type Io } from './io.ts'
import { unfinishedWords } from './journal.ts'
import { namedIn } from './named-file.ts'
import { clientUrl, refuseLoop, targetUrl } from './proxy-target.ts'
import { limitsOf } from './reading-options.ts'
import { readOutputs, refuseUnwritableOutputs } from './reporters.ts'

/** Runs `chatspec proxy` until it is interrupted, reports, and gives the exit code. */
export async function runProxy(args: Arguments, io: Io): Promise<number> {
  const outputs = readOutputs(list(args, 'reporter'), namedIn(args, 'record', 'baseline'))
  refuseUnwritableOutputs(outputs)
  const target = targetUrl(text(args, 'target'))
  refuseOnePort(args)
  const judge = createJudge(rulesPicked(allRules, list(args, 'rule')), limitsOf(args))
  const profiles = await profileChoice(text(args, 'profile') ?? 'openai')
  const rulebook = { rules: allRules, cases: allCases }
  const baseline = await baselineOption(args, rulebook)
  const traffic = new Traffic({
    judge,
    ...profiles,
    strict: flag(args, 'strict'),
    tool: { version: VERSION, suiteVersion: SUITE_VERSION },
    baseUrl: clientUrl(target.origin, target),
    redactor,
    curl: curlLine,
  })
  const failure = await passOn({ args, io, target, judge, traffic, profile: profiles.profile })
  const told = await conclude(args, io, outputs, {
    report: traffic.report(baseline),
    baseline,
    rulebook,
    reportWith: (known) => traffic.report(known),
  })
  if (failure !== undefined) throw new UsageError('unwritable-file', failure)
  return told.outcome.exitCode
}

/** The server of the figures is up first, so that the proxy would be told that its port is taken. */
function refuseOnePort(args: Arguments): void {
  const port = number(args, 'metrics-port')
  if (port === undefined || port === 0 || port !== number(args, 'port')) return
  throw new UsageError('one-port-for-two', `--metrics-port ${port} is the port of the proxy itself (--port)`, {
    fix: 'Give another one; --metrics-port 0 takes a free one.',
  })
}

/** Knows no key of its own: those of requests are taken out of what is said of their exchanges. */
const redactor = createRedactor([])

interface Session {
  readonly args: Arguments
  readonly io: Io
  readonly target: URL
  readonly judge: Judge
  readonly traffic: Traffic
  readonly profile: string
}

/** Lets traffic pass until the user interrupts. Gives why not all was recorded, where recording failed. */
async function passOn({ args, io, target, judge, traffic, profile }: Session): Promise<string | undefined> {
  let proxy: RunningProxy | undefined
  let recorder: HarRecorder | undefined
  const underWay = (): number => proxy?.underWay ?? 0
  const host = text(args, 'host') ?? '127.0.0.1'
  const live = createLive(streamOf(io), { color: wantsColor(io), underWay })
  const onTrouble = ({ message }: Error): void => {
    traffic.addTrouble(message)
    live.remark(message)
  }
  const metrics = await metricsOf(args, { host, underWay, onTrouble })
  const onPassed = (passed: Passed): void => {
    const told = traffic.add(passed)
    metrics?.observe(told)
    live.exchange(told)
    if (recorder !== undefined && recorder.failure === undefined) record(recorder, passed, live)
  }
  warmUp(judge)
  try {
    proxy = await startProxy({
      target,
      host,
      port: number(args, 'port') ?? 0,
      judge,
      limits: limitsOf(args),
      keptBytes: number(args, 'keep-bytes') ?? 0,
      ...(flag(args, 'fail-fast') && { cutting: failFast(traffic.weigh, judge.rules) }),
      ...(flag(args, 'annotate') && { annotating: annotate(traffic.weigh) }),
      onPassed,
      onOwnAnswer(answer) {
        traffic.addOwn(answer)
        metrics?.own(answer)
        if (answer.reason !== 'connect-failed') live.remark(`a request was refused: ${answer.message}`)
      },
      onTrouble,
    })
    refuseLoop(target, proxy.origin)
    const file = text(args, 'record')
    // From here on nothing waits until the first exchange can come.
    recorder = file === undefined ? undefined : recordHar(file, VERSION)
    live.start([
      `${clientUrl(proxy.origin, target)} passes on to ${target.origin}, judged by ${profile}`,
      ...(metrics === undefined ? [] : [`  figures for Prometheus at ${metrics.url}`]),
      ...(file === undefined ? [] : [`  recorded to ${file}`]),
      ...(recorder?.unfinished ?? []).map((part) => `  ${unfinishedWords(part)}`),
      '  Ctrl-C ends it and reports',
    ])
    await untilInterrupted(io, live)
  } finally {
    try {
      await proxy?.close(STOPPED)
    } finally {
      live.finish()
      recorder?.close()
      metrics?.close()
    }
  }
  return recorder?.failure
}

function record(recorder: HarRecorder, passed: Passed, live: Live): void {
  const recorded = recordedOf(passed)
  if (recorded === undefined) return
  recorder.add(redactor.exchange(recorded), { comment: recorded.id })
  if (recorder.failure !== undefined) live.remark(recorder.failure)
}

interface MetricsSetting {
  readonly host: string
  readonly underWay: () => number
  readonly onTrouble: (error: Error) => void
}

async function metricsOf(
  args: Arguments,
  { host, underWay, onTrouble }: MetricsSetting,
): Promise<(Metrics & MetricsServer) | undefined> {
  const port = number(args, 'metrics-port')
  if (port === undefined) return undefined
  const { createMetrics, serveMetrics } = await import('../proxy/metrics.ts')
  const metrics = createMetrics(underWay)
  return { ...metrics, ...(await serveMetrics(metrics, host, port, onTrouble)) }
}

const TICK_MS = 500

async function untilInterrupted({ interrupted }: Io, live: Live): Promise<void> {
  const ticking = setInterval(() => live.tick(), TICK_MS)
  await new Promise<void>((resolve) => {
    if (interrupted.aborted) resolve()
    else interrupted.addEventListener('abort', () => resolve(), { once: true })
  })
  clearInterval(ticking)
}

function streamOf(io: Io): Parameters<typeof createLive>[0] {
  return {
    isTTY: io.terminal.isTTY,
    get columns() {
      return io.terminal.columns ?? 80
    },
    write: (chunk: string) => io.err(chunk),
  }
}
