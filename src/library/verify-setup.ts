import { isObject, typeName } from '../define/json.ts'
import { FIRST_TRAITS } from '../run/traits.ts'
import { outlookOf, type PlanOptions } from '../run/plan.ts'
import { asOption } from '../run/setting-names.ts'
import { checkedShard } from '../run/shard.ts'
import { isSuiteFile } from '../setup/custom-suite-name.ts'
import type { Rulebook } from '../setup/extended-rulebook.ts'
import { playing } from '../setup/playing.ts'
import { hostileGiven } from './hostile-given.ts'
import { withSeverities } from '../setup/profile-choice.ts'
import { rulesPicked } from '../setup/rules-picked.ts'
import { suiteChoice } from '../setup/suite-choice.ts'
import { capabilitiesNamed, checkedBaseUrl, checkedKey, isHeaderField } from '../setup/target-parts.ts'
import type { TargetRun } from '../setup/target-run.ts'
import { UsageError } from '../wire/usage-error.ts'
import { baselineGiven } from './baseline.ts'
import { numberGiven, refuseUnknown } from './given.ts'
import { limitsGiven } from './limits.ts'
import { profileGiven } from './profile.ts'
import type { ReferenceTarget, SelectionOptions, VerifyOptions } from './verify-options.ts'

const KNOWN: Readonly<Record<keyof VerifyOptions, true>> = {
  apiKey: true,
  axes: true,
  baseUrl: true,
  baseline: true,
  cases: true,
  concurrency: true,
  extraBody: true,
  failOnFlaky: true,
  headers: true,
  limits: true,
  maxRequests: true,
  maxTimeMs: true,
  maxTokens: true,
  model: true,
  onCell: true,
  onExchange: true,
  onPlan: true,
  probe: true,
  profile: true,
  reference: true,
  repeat: true,
  requestsPerSecond: true,
  require: true,
  rules: true,
  seed: true,
  shard: true,
  signal: true,
  strict: true,
  suites: true,
  tier: true,
}

const TIERS = ['smoke', 'default', 'full'] as const

/** Reads the options of a run. Throws a UsageError that names the option that is wrong, before anything is sent. */
export async function targetRunGiven(options: VerifyOptions): Promise<TargetRun> {
  refuseUnknownOptions('verify', options)
  const rulebook = await rulebookGiven(options)
  const planOptions = planOptionsGiven(options, rulebook)
  // Refuses a selection that names nothing, before the target is asked anything.
  outlookOf(planOptions)
  const profiles = withSeverities(await profileGiven(options.profile, rulebook.rules), rulebook.severities)
  return {
    ...profiles,
    ...paceGiven(options),
    server: await serverGiven(options),
    model: options.model,
    headers: headersGiven(options.headers),
    extraBody: extraBodyGiven(options.extraBody),
    planOptions,
    rerunArguments: [],
    suiteFiles: (options.suites ?? []).filter((suite) => typeof suite === 'string').filter(isSuiteFile),
    limits: limitsGiven(options.limits),
    require: capabilitiesNamed(options.require ?? [], asOption),
    probe: options.probe ?? true,
    strict: options.strict ?? false,
    failOnFlaky: options.failOnFlaky ?? false,
    ...(options.baseline !== undefined && { baseline: await baselineGiven(options.baseline, rulebook.cases) }),
    ...(options.signal !== undefined && { signal: options.signal }),
    ...(options.onExchange !== undefined && { onExchange: options.onExchange }),
  }
}

/** Throws a UsageError for an option of a run that there is not. `what` is the function that was called. */
export const refuseUnknownOptions = (what: string, options: object): void => refuseUnknown(what, options, KNOWN)

/** The rules and cases of the suites that are picked. */
export async function rulebookGiven({ suites }: SelectionOptions): Promise<Rulebook> {
  return suiteChoice(suites ?? [], asOption)
}

/** What is to be planned, for a target that lacks nothing. */
export function planOptionsGiven(
  options: SelectionOptions & { readonly model?: string },
  rulebook: Rulebook,
): PlanOptions {
  const { tier = 'default', cases = [], rules = [], axes = {}, shard } = options
  if (!TIERS.includes(tier)) {
    throw new UsageError('unknown-tier', `tier ${JSON.stringify(tier)}: there is no such tier`, {
      fix: `There are ${TIERS.join(', ')}.`,
    })
  }
  return {
    cases: rulebook.cases,
    rules: rulesPicked(rulebook.rules, rules, asOption),
    tier,
    absent: new Set(),
    selection: {
      ...(rulebook.suites.length > 0 && { suites: rulebook.suites }),
      ...(cases.length > 0 && { cases }),
      ...(rules.length > 0 && { rules }),
      ...(Object.keys(axes).length > 0 && { axes }),
    },
    seed: numberGiven('seed', options.seed, 1),
    repeat: numberGiven('repeat', options.repeat, 1, 1),
    asking: { ...FIRST_TRAITS, model: options.model ?? '' },
    suiteVersion: rulebook.version,
    ...(shard !== undefined && { shard: checkedShard(shard, asOption('shard')) }),
    named: asOption,
  }
}

async function serverGiven({ baseUrl, reference = false, apiKey }: VerifyOptions): Promise<TargetRun['server']> {
  if (reference === false) {
    if (typeof baseUrl !== 'string') {
      throw new UsageError('no-target', 'there is no target: give baseUrl, or reference: true', {
        fix: 'The environment is not read: pass process.env.OPENAI_BASE_URL where it is meant.',
      })
    }
    const key = apiKey === undefined || apiKey === '' ? undefined : checkedKey(apiKey)
    return { kind: 'url', baseUrl: checkedBaseUrl(baseUrl, asOption('base-url')), key }
  }
  if (baseUrl !== undefined) {
    throw new UsageError('two-targets', 'reference and baseUrl name two targets; give one of them')
  }
  return referenceGiven(reference === true ? {} : reference)
}

const REFERENCE: Readonly<Record<keyof ReferenceTarget, true>> = {
  faults: true,
  variants: true,
  hostile: true,
  hostileOn: true,
  hostilePaceMs: true,
  latencyMs: true,
  chunkLatencyMs: true,
}

async function referenceGiven(target: ReferenceTarget): Promise<TargetRun['server']> {
  refuseUnknown('reference', target, REFERENCE)
  const played = { faults: target.faults ?? [], variants: target.variants ?? [] }
  const { deviations } = await playing(played, asOption)
  const hostile = await hostileGiven(target)
  return {
    kind: 'reference',
    played,
    deviations,
    ...(hostile !== undefined && { hostile }),
    latencyMs: numberGiven('reference.latencyMs', target.latencyMs, 0),
    chunkLatencyMs: numberGiven('reference.chunkLatencyMs', target.chunkLatencyMs, 0),
  }
}

function headersGiven(headers: VerifyOptions['headers'] = {}): Readonly<Record<string, string>> {
  const wrong = Object.entries(headers).find(
    ([name, value]) => typeof value !== 'string' || !isHeaderField(name, value),
  )
  if (wrong === undefined) return headers
  throw new UsageError(
    'bad-header',
    `headers ${JSON.stringify(wrong[0])}: a header field cannot carry this name or value`,
  )
}

function extraBodyGiven(extraBody: VerifyOptions['extraBody'] = {}): NonNullable<VerifyOptions['extraBody']> {
  if (isObject(extraBody)) return extraBody
  throw new UsageError('bad-extra-body', `extraBody is not an object but ${typeName(extraBody)}`)
}

function paceGiven(options: VerifyOptions): Pick<TargetRun, 'budget' | 'concurrency' | 'requestsPerSecond'> {
  const { maxRequests, maxTokens, maxTimeMs } = options
  return {
    concurrency: Math.floor(numberGiven('concurrency', options.concurrency, 4, 1)),
    requestsPerSecond: numberGiven('requestsPerSecond', options.requestsPerSecond, Infinity),
    budget: {
      ...(maxRequests !== undefined && { requests: numberGiven('maxRequests', maxRequests, 0) }),
      ...(maxTokens !== undefined && { tokens: numberGiven('maxTokens', maxTokens, 0) }),
      ...(maxTimeMs !== undefined && { ms: numberGiven('maxTimeMs', maxTimeMs, 0) }),
    },
  }
}
