import { allCases, allRules, SUITE_VERSION } from '../rulebook.ts'
import { FIRST_TRAITS } from '../run/probe.ts'
import { planRun, type PlanOptions } from '../run/plan.ts'
import { readShard } from '../run/shard.ts'
import { UsageError } from '../wire/usage-error.ts'
import { flag, list, number, text, type Arguments } from './arguments.ts'
import type { Io } from './io.ts'
import { baselineOption } from './baseline-option.ts'
import { dryRunText } from './plan-text.ts'
import { playing } from './playing.ts'
import { profileChoice } from './profile-option.ts'
import { readOutputs } from './reporters.ts'
import { rulesPicked, selectionOf } from './selection-options.ts'
import { destinationOf, type Destination } from './target-options.ts'

/** Runs `chatspec verify` and gives the exit code. */
export async function verify(args: Arguments, io: Io): Promise<number> {
  const outputs = readOutputs(list(args, 'reporter'))
  const destination = destinationOf(args, io)
  const { deviations } = await playing(args)
  refuseReferenceOptions(args, destination)
  const profiles = await profileChoice(text(args, 'profile') ?? 'openai')
  const planOptions = planOptionsOf(args, io)
  const expected = planRun(planOptions)
  if (flag(args, 'dry-run')) {
    io.err(dryRunText(expected))
    return 0
  }
  const baseline = await baselineOption(args, allCases)
  const { runAgainst } = await import('./verify-target.ts')
  return runAgainst(args, io, { outputs, destination, planOptions, expected, profiles, baseline, deviations })
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

function tierOf(name: string | undefined): PlanOptions['tier'] {
  return name === 'smoke' || name === 'full' ? name : 'default'
}

function refuseReferenceOptions(args: Arguments, destination: Destination): void {
  if (destination.kind === 'reference') return
  for (const name of ['fault', 'variant', 'latency', 'chunk-latency']) {
    if (args[name] === undefined || (Array.isArray(args[name]) && list(args, name).length === 0)) continue
    throw new UsageError('reference-only', `--${name} is for the reference server; it goes with --reference`)
  }
}
