import { outlookOf, planRun, type PlanOptions } from '../run/plan.ts'
import { FIRST_TRAITS } from '../run/traits.ts'
import { readShard } from '../run/shard.ts'
import type { Rulebook } from '../setup/extended-rulebook.ts'
import { playing } from '../setup/playing.ts'
import { profileChoice, withSeverities } from '../setup/profile-choice.ts'
import { rulesPicked } from '../setup/rules-picked.ts'
import { capabilitiesNamed } from '../setup/target-parts.ts'
import { UsageError } from '../wire/usage-error.ts'
import { flag, list, number, text, type Arguments } from './arguments.ts'
import { baselineOption } from './baseline-option.ts'
import { HOSTILE_OPTIONS, hostileOf } from './hostile-option.ts'
import type { Io } from './io.ts'
import { namedIn } from './named-file.ts'
import { dryRunText } from './plan-text.ts'
import { readOutputs, refuseUnwritableOutputs } from './reporters.ts'
import { selectionOf } from './selection-options.ts'
import { suiteOption } from './suite-option.ts'
import { destinationOf, extraBodyOf, headersOf, keyVariable, type Destination } from './target-options.ts'
import type { OnReport, Setting } from './verify-target.ts'

/** Runs `chatspec verify` against one target and gives the exit code. */
export async function verify(args: Arguments, io: Io): Promise<number> {
  return run(await prepare(args, io), args, io)
}

/** Finds what a run is about, and sends nothing. Throws a UsageError for what the arguments have wrong. */
export async function prepare(args: Arguments, io: Io): Promise<Setting> {
  const outputs = readOutputs(list(args, 'reporter'), namedIn(args, 'record', 'baseline', 'config'))
  refuseUnwritableOutputs(outputs)
  const destination = destinationOf(args, io)
  keyVariable(args)
  const { deviations } = await playing({ faults: list(args, 'fault'), variants: list(args, 'variant') })
  const hostile = await hostileOf(args)
  refuseReferenceOptions(args, destination)
  const rulebook = await suiteOption(args, io)
  const choice = await profileChoice(text(args, 'profile') ?? 'openai')
  const profiles = { ...choice, profiles: withSeverities(choice.profiles, rulebook.severities) }
  const planOptions = planOptionsOf(args, io, rulebook)
  const outlook = outlookOf(planOptions)
  const baseline = await baselineOption(args, rulebook)
  const sent = {
    headers: headersOf(args),
    extraBody: extraBodyOf(args),
    require: capabilitiesNamed(list(args, 'require')),
  }
  return { ...sent, outputs, destination, rulebook, planOptions, outlook, profiles, baseline, deviations, hostile }
}

/** Runs what was prepared, or shows its plan, and gives the exit code. `onReport` is told of the report of a run. */
export async function run(setting: Setting, args: Arguments, io: Io, onReport?: OnReport): Promise<number> {
  if (flag(args, 'dry-run')) {
    io.err(dryRunText(planRun(setting.planOptions)))
    return 0
  }
  const { runAgainst } = await import('./verify-target.ts')
  const report = await runAgainst(args, io, setting, onReport)
  return report.outcome.exitCode
}

function planOptionsOf(args: Arguments, io: Io, { cases, rules, version, suites }: Rulebook): PlanOptions {
  const shard = text(args, 'shard')
  return {
    cases,
    rules: rulesPicked(rules, list(args, 'rule')),
    tier: tierOf(text(args, 'tier')),
    absent: new Set(),
    selection: selectionOf({ ...args, suite: suites }),
    seed: number(args, 'seed') ?? 1,
    repeat: number(args, 'repeat') ?? 1,
    asking: { ...FIRST_TRAITS, model: text(args, 'model') ?? '' },
    suiteVersion: version,
    ...(shard !== undefined && { shard: readShard(shard, io.env) }),
  }
}

function tierOf(name: string | undefined): PlanOptions['tier'] {
  return name === 'smoke' || name === 'full' ? name : 'default'
}

function refuseReferenceOptions(args: Arguments, destination: Destination): void {
  if (destination.kind === 'reference') return
  for (const name of ['fault', 'variant', ...Object.keys(HOSTILE_OPTIONS), 'latency', 'chunk-latency']) {
    if (args[name] === undefined || (Array.isArray(args[name]) && list(args, name).length === 0)) continue
    throw new UsageError('reference-only', `--${name} is for the reference server; it goes with --reference`)
  }
}
