import type { Point } from '../../src/define/axes.ts'
import type { Capability } from '../../src/define/capability.ts'
import { cases as define, type Asking, type Case } from '../../src/define/cases.ts'
import type { JsonObject } from '../../src/define/json.ts'
import type { Rule } from '../../src/define/rule.ts'
import { BOUNDS, DEFAULTS, NULLABLE, SAMPLING, TOOL_DEFAULTS } from './members.ts'
import { maxCompletionTokens, maxTokens, optionalParams } from './optionals.ts'
import { bare, plain } from './plain.ts'
import { explicitDefaults, nullOptionals, samplingBounds, stopForms } from './values.ts'

/** A request that is plain but for one member, which must be taken. */
interface Row {
  /** Of the case, without the suite. */
  readonly name: string
  readonly says: string
  readonly member: string
  readonly value: unknown
  /** Members that it goes with. */
  readonly with?: JsonObject
  readonly axes?: Case['axes']
  readonly needs?: readonly Capability[]
  /** Default: the cap of a plain request. */
  readonly cap?: 'none'
  /** The first is the one that the case is made for. */
  readonly exercises: readonly [Rule, ...Rule[]]
}

/** What a target must have that is to be asked for a parameter in earnest. */
const NEEDS: Readonly<Record<string, readonly Capability[]>> = {
  logprobs: ['logprobs'],
  store: ['store'],
  stop: ['stop'],
  parallel_tool_calls: ['parallelTools'],
  prediction: ['prediction'],
}

const spelt = (name: string): string => name.replaceAll('_', '-')

function needsOf(member: string): Pick<Row, 'needs'> {
  const needs = NEEDS[member]
  return needs === undefined ? {} : { needs }
}

const NULLS: readonly Row[] = NULLABLE.map((member) => ({
  name: `null-${spelt(member)}`,
  says: `A request with ${member} null.`,
  member,
  value: null,
  ...(member === 'stream_options' && { axes: { mode: ['json', 'sse'] as const } }),
  exercises: [nullOptionals],
}))

const DEFAULT_VALUES: readonly Row[] = [
  ...Object.entries(DEFAULTS).map(([member, value]): Row => ({
    name: `default-${spelt(member)}`,
    says: `A request with ${member} ${String(value)}, which is the default.`,
    member,
    value,
    ...needsOf(member),
    exercises: member === 'top_p' ? [explicitDefaults, samplingBounds] : [explicitDefaults],
  })),
  ...Object.entries(TOOL_DEFAULTS).map(([member, value]): Row => ({
    name: `default-${spelt(member)}`,
    says: `A request with a tool, and ${member} ${String(value)}, which is the default.`,
    member,
    value,
    axes: { tools: ['fn-one'] },
    ...needsOf(member),
    exercises: [explicitDefaults],
  })),
]

const BOUND_VALUES: readonly Row[] = Object.entries(BOUNDS).flatMap(([member, values]) =>
  values
    .filter((value) => value !== DEFAULTS[member])
    .map((value): Row => ({
      name: `bound-${spelt(member)}-${value < 0 ? 'minus-' : ''}${Math.abs(value)}`,
      says: `A request with ${member} ${value}.`,
      member,
      value,
      exercises: [samplingBounds],
    })),
)

const STOPS: readonly Row[] = [
  ['string', 'ZZZ'],
  ['list-of-one', ['ZZZ']],
  ['list-of-four', ['ZZZ', '###', 'The end', '\n\n\n']],
].map(([form, value]): Row => ({
  name: `stop-${String(form)}`,
  says: `A request with stop as a ${String(form).replaceAll('-', ' ')}.`,
  member: 'stop',
  value,
  ...needsOf('stop'),
  exercises: [stopForms],
}))

/** More than 32 bits hold, and the largest number that JSON of any language reads exactly. */
const LARGE_SEED = Number.MAX_SAFE_INTEGER
const IDENTIFIER = 'a'.repeat(64)

function optional(member: string, value: unknown, more: Partial<Row> = {}): Row {
  return {
    name: `optional-${spelt(member)}`,
    says: `A request with ${member}.`,
    member,
    value,
    ...needsOf(member),
    exercises: [optionalParams],
    ...more,
  }
}

const OPTIONALS: readonly Row[] = [
  optional('seed', LARGE_SEED, { says: 'A request with a seed of more than 32 bits.' }),
  optional('logit_bias', { '50': -1 }),
  optional('user', 'chatspec-user'),
  optional('safety_identifier', IDENTIFIER, { says: 'A request with a safety_identifier of 64 characters.' }),
  optional('prompt_cache_key', 'chatspec'),
  optional('metadata', { purpose: 'conformance' }, { with: { store: true }, needs: ['store'] }),
  optional('store', true),
  ...['auto', 'default'].map((tier) =>
    optional('service_tier', tier, {
      name: `optional-service-tier-${tier}`,
      says: `A request with the service_tier ${tier}.`,
    }),
  ),
  optional('prediction', { type: 'content', content: 'Hi.' }, { cap: 'none' }),
  optional('parallel_tool_calls', false, {
    says: 'A request with a tool, and parallel_tool_calls false.',
    axes: { tools: ['fn-one'] },
  }),
]

const CAPS: readonly Row[] = [
  ['max_tokens', maxTokens] as const,
  ['max_completion_tokens', maxCompletionTokens] as const,
].map(([member, rule]): Row => ({
  name: spelt(member),
  says: `A request whose cap is ${member}.`,
  member,
  value: 512,
  cap: 'none',
  exercises: [rule],
}))

/** Whether the target has said that it does not take a parameter: then a refusal is what it owes. */
function isRefused(member: string, { sampling, capMember }: Asking): boolean {
  return (SAMPLING.has(member) && !sampling) || (member === 'max_tokens' && capMember !== member)
}

function bodyOf({ member, value, cap, with: more }: Row, point: Point, asking: Asking): JsonObject {
  const members = { ...more, [member]: value }
  return cap === 'none' ? { ...bare(point, asking), ...members } : plain(point, asking, members)
}

function caseOf(row: Row): Case {
  const { name, says, axes, needs, exercises, member, value } = row
  const rule = exercises[0].id
  return define(`req.${name}`, {
    says,
    ...(axes !== undefined && { axes }),
    ...(needs !== undefined && { needs }),
    send: (point, asking) => ({
      body: bodyOf(row, point, asking),
      aim: { rule, expects: value !== null && isRefused(member, asking) ? 'either' : 'acceptance' },
    }),
    exercises,
  })
}

/** A case for every parameter, and every value of it, that must be taken. */
export const valueCases: readonly Case[] = [
  ...[...NULLS, ...DEFAULT_VALUES, ...BOUND_VALUES, ...STOPS, ...CAPS, ...OPTIONALS].map(caseOf),
  define('req.optional-tools', {
    says: 'A request with a tool, and nothing else.',
    axes: { mode: ['json', 'sse'], tools: ['fn-one'] },
    send: (point, asking) => ({
      body: plain(point, asking),
      aim: { rule: 'req.optional-params', expects: 'acceptance' },
    }),
    exercises: [optionalParams],
  }),
]
