import { isObject } from '../define/json.ts'
import { FIRST_TRAITS } from '../run/traits.ts'
import { outlookOf, type PlanOptions } from '../run/plan.ts'
import { asOption } from '../run/setting-names.ts'
import { checkedShard } from '../run/shard.ts'
import { isSuiteFile } from '../setup/custom-suite-name.ts'
import type { Rulebook } from '../setup/extended-rulebook.ts'
import { ABOVE_ZERO, AT_LEAST_ONE, MILLISECONDS, WHOLE } from '../setup/number-range.ts'
import { playing } from '../setup/playing.ts'
import { hostileGiven } from './hostile-given.ts'
import { withSeverities } from '../setup/profile-choice.ts'
import { rulesPicked } from '../setup/rules-picked.ts'
import { suiteChoice } from '../setup/suite-choice.ts'
import { capabilitiesNamed, checkedBaseUrl, checkedKey, isHeaderField } from '../setup/target-parts.ts'
import type { TargetRun } from '../setup/target-run.ts'
import { UsageError } from '../wire/usage-error.ts'
import { baselineGiven } from './baseline.ts'
import {
  aBoolean,
  abortSignal,
  aFunction,
  aString,
  checkOptions,
  jsonObject,
  listOf,
  numberIn,
  optionsOf,
  plainObject,
  recordOf,
  refusal,
  wanted,
  type OptionsWanted,
} from './given.ts'
import { limitsGiven, limitsWanted } from './limits.ts'
import { profileGiven, profileOrName } from './profile.ts'
import { REFERENCE } from './reference-wanted.ts'
import type { ReferenceTarget, SelectionOptions, VerifyOptions } from './verify-options.ts'

const names = listOf('names', aString)
const referenceOptions = optionsOf(REFERENCE)

/** What the options of a run are to be. */
export const RUN: OptionsWanted<VerifyOptions> = {
  apiKey: aString,
  axes: recordOf(listOf('values', aString)),
  baseUrl: wanted('a string or a URL', (value) => typeof value === 'string' || value instanceof URL),
  baseline: aString,
  cases: names,
  concurrency: numberIn(AT_LEAST_ONE),
  extraBody: jsonObject,
  failOnFlaky: aBoolean,
  headers: plainObject,
  limits: limitsWanted,
  maxRequests: numberIn(WHOLE),
  maxTimeMs: numberIn(MILLISECONDS),
  maxTokens: numberIn(WHOLE),
  model: aString,
  onCell: aFunction,
  onExchange: aFunction,
  onPlan: aFunction,
  probe: aBoolean,
  profile: profileOrName,
  reference: (name, value) => {
    if (typeof value === 'boolean') return
    if (!isObject(value)) throw refusal(name, 'true or an object with options', value)
    referenceOptions(name, value)
  },
  repeat: numberIn(AT_LEAST_ONE),
  requestsPerSecond: numberIn(ABOVE_ZERO),
  require: names,
  rules: names,
  seed: numberIn(WHOLE),
  shard: wanted('an object with numbers, as { index: 2, total: 4 }', isShard),
  signal: abortSignal,
  strict: aBoolean,
  suites: listOf(
    'names, files and suites',
    wanted('a name, a file or an object with rules and cases', (value) => typeof value === 'string' || isObject(value)),
  ),
  tier: aString,
}

function isShard(value: unknown): boolean {
  return isObject(value) && typeof value['index'] === 'number' && typeof value['total'] === 'number'
}

const TIERS = ['smoke', 'default', 'full'] as const

/** Reads the options of a run. Throws a UsageError that names the option that is wrong, before anything is sent. */
export async function targetRunGiven(options: VerifyOptions): Promise<TargetRun> {
  checkOptions('verify', options, RUN)
  const rulebook = await rulebookGiven(options)
  const planOptions = planOptionsGiven(options, rulebook)
  // Refuses a selection that names nothing, before the target is asked anything.
  outlookOf(planOptions)
  const { profiles, profile } = await profileGiven(options.profile, rulebook.rules)
  return {
    profiles: withSeverities(profiles, rulebook.severities),
    profile,
    ...paceGiven(options),
    server: await serverGiven(options),
    model: options.model,
    headers: headersGiven(options.headers),
    extraBody: options.extraBody ?? {},
    planOptions,
    rerunArguments: [],
    suiteFiles: (options.suites ?? []).filter((suite) => typeof suite === 'string').filter(isSuiteFile),
    limits: limitsGiven(options.limits),
    require: capabilitiesNamed(options.require ?? [], asOption),
    probe: options.probe ?? true,
    strict: options.strict ?? false,
    failOnFlaky: options.failOnFlaky ?? false,
    ...(options.baseline !== undefined && { baseline: await baselineGiven(options.baseline, rulebook) }),
    ...(options.signal !== undefined && { signal: options.signal }),
    ...(options.onExchange !== undefined && { onExchange: options.onExchange }),
  }
}

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
    seed: options.seed ?? 1,
    repeat: options.repeat ?? 1,
    asking: { ...FIRST_TRAITS, model: options.model ?? '' },
    suiteVersion: rulebook.version,
    ...(shard !== undefined && { shard: checkedShard(shard, asOption('shard')) }),
    named: asOption,
  }
}

async function serverGiven({ baseUrl, reference = false, apiKey }: VerifyOptions): Promise<TargetRun['server']> {
  if (reference === false) {
    if (baseUrl === undefined) {
      throw new UsageError('no-target', 'there is no target: give baseUrl, or reference: true', {
        fix: 'The environment is not read: pass process.env.OPENAI_BASE_URL where it is meant.',
      })
    }
    const key = apiKey === undefined || apiKey === '' ? undefined : checkedKey(apiKey, 'apiKey')
    return { kind: 'url', baseUrl: checkedBaseUrl(String(baseUrl), asOption('base-url')), key }
  }
  if (baseUrl !== undefined) {
    throw new UsageError('two-targets', 'reference and baseUrl name two targets; give one of them')
  }
  return referenceGiven(reference === true ? {} : reference)
}

async function referenceGiven(target: ReferenceTarget): Promise<TargetRun['server']> {
  const played = { faults: target.faults ?? [], variants: target.variants ?? [] }
  const { deviations } = await playing(played, asOption)
  const hostile = await hostileGiven(target)
  return {
    kind: 'reference',
    played,
    deviations,
    ...(hostile !== undefined && { hostile }),
    latencyMs: target.latencyMs ?? 0,
    chunkLatencyMs: target.chunkLatencyMs ?? 0,
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

function paceGiven(options: VerifyOptions): Pick<TargetRun, 'budget' | 'concurrency' | 'requestsPerSecond'> {
  const { maxRequests, maxTokens, maxTimeMs } = options
  return {
    concurrency: options.concurrency ?? 4,
    requestsPerSecond: options.requestsPerSecond ?? Infinity,
    budget: {
      ...(maxRequests !== undefined && { requests: maxRequests }),
      ...(maxTokens !== undefined && { tokens: maxTokens }),
      ...(maxTimeMs !== undefined && { ms: maxTimeMs }),
    },
  }
}
