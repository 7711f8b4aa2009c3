import { openapi } from '../../src/define/cite.ts'
import { isObject, objectsOf, typeName, type JsonObject } from '../../src/define/json.ts'
import { isSlipOf } from '../../src/define/nearest.ts'
import type { RequestView } from '../../src/define/request.ts'
import type { ResponseRule } from '../../src/define/rule.ts'
import type { ChatRequest } from '../../src/types/request.ts'
import { refusalRule } from './refused.ts'

const isAbsent = (value: unknown): boolean => value === undefined || value === null

/** Some providers name the model in the address. */
function namesModelInPath({ sent }: RequestView): boolean {
  return /\/(?:deployments|models|engines)\/[^/]+\//.test(sent.url)
}

export const requiredMembers: ResponseRule = refusalRule({
  id: 'reject.required-members',
  level: 'MUST',
  says: 'A request without model or without messages is refused.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest', 'required'),
  matters: 'A forgotten model is answered by whichever one is the default, at its price, and nobody notices.',
  isWrong: ({ model, messages }, request) => isAbsent(messages) || (isAbsent(model) && !namesModelInPath(request)),
})

type Types = readonly ReturnType<typeof typeName>[]
const NUMBER: Types = ['number', 'integer']
const INTEGER: Types = ['integer']
const BOOLEAN: Types = ['boolean']
const STRING: Types = ['string']
const ARRAY: Types = ['array']
const OBJECT: Types = ['object']

/** The JSON types of the members that every server has. */
const TYPES_OF_CORE = {
  model: STRING,
  messages: ARRAY,
  stream: BOOLEAN,
  stream_options: OBJECT,
  max_tokens: INTEGER,
  max_completion_tokens: INTEGER,
  temperature: NUMBER,
  top_p: NUMBER,
  frequency_penalty: NUMBER,
  presence_penalty: NUMBER,
  n: INTEGER,
  stop: ['string', 'array'],
  response_format: OBJECT,
  tools: ARRAY,
  tool_choice: ['string', 'object'],
} as const satisfies { [M in keyof ChatRequest]?: Types }

/** The JSON types of the other members, some of which a vendor may have in a form of its own. */
const TYPES_OF_OTHERS = {
  audio: OBJECT,
  function_call: ['string', 'object'],
  functions: ARRAY,
  logit_bias: OBJECT,
  logprobs: BOOLEAN,
  metadata: OBJECT,
  modalities: ARRAY,
  moderation: OBJECT,
  parallel_tool_calls: BOOLEAN,
  prediction: OBJECT,
  prompt_cache_key: STRING,
  prompt_cache_options: OBJECT,
  prompt_cache_retention: STRING,
  reasoning_effort: STRING,
  safety_identifier: STRING,
  seed: INTEGER,
  service_tier: STRING,
  store: BOOLEAN,
  top_logprobs: INTEGER,
  user: STRING,
  verbosity: STRING,
  web_search_options: OBJECT,
} as const satisfies Record<Exclude<keyof ChatRequest, keyof typeof TYPES_OF_CORE>, Types>

/** Whether a member is there, is not null, and has none of the types. */
function isMistyped(body: JsonObject, types: Readonly<Record<string, Types>>): boolean {
  return Object.entries(types).some(
    ([name, allowed]) => !isAbsent(body[name]) && !allowed.includes(typeName(body[name])),
  )
}

const holdsOther = (list: unknown, isRight: (one: unknown) => boolean): boolean =>
  Array.isArray(list) && !list.every(isRight)

/** Whether a list of stop strings or of tools holds what is none. */
function holdsMistyped({ stop, tools }: JsonObject): boolean {
  return holdsOther(stop, (one) => typeof one === 'string') || holdsOther(tools, isObject)
}

export const wrongType: ResponseRule = refusalRule({
  id: 'reject.wrong-type',
  level: 'MUST',
  says: 'A member of another JSON type than the documented one is refused.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest', 'properties'),
  matters: 'A value that is coerced or dropped changes what was asked for, and the mistake stays in the client.',
  follows: ['reject.messages-shape'],
  isWrong: (body) => isMistyped(body, TYPES_OF_CORE) || holdsMistyped(body),
  isUnlisted: (body) => isMistyped(body, TYPES_OF_OTHERS),
})

/** The documented values of members that have a fixed list of them. */
const VALUES = {
  service_tier: ['auto', 'default', 'flex', 'scale', 'priority', 'fast'],
  reasoning_effort: ['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'],
  tool_choice: ['none', 'auto', 'required'],
  'response_format.type': ['text', 'json_object', 'json_schema'],
  'image_url.detail': ['auto', 'low', 'high'],
  'input_audio.format': ['wav', 'mp3'],
} as const

type Listed = keyof typeof VALUES

const memberOf = (value: unknown, name: string): unknown => (isObject(value) ? value[name] : undefined)

/** The values that a body has for members with a list, each with the name of the list. */
function listedIn(body: JsonObject): readonly (readonly [name: Listed, value: unknown])[] {
  const parts = objectsOf(body['messages']).flatMap(({ content }) => objectsOf(content))
  return [
    ['service_tier', body['service_tier']],
    ['reasoning_effort', body['reasoning_effort']],
    ['tool_choice', body['tool_choice']],
    ['response_format.type', memberOf(body['response_format'], 'type')],
    ...parts.map(({ image_url: image }) => ['image_url.detail', memberOf(image, 'detail')] as const),
    ...parts.map(({ input_audio: sound }) => ['input_audio.format', memberOf(sound, 'format')] as const),
  ]
}

function hasUnknownValue(body: JsonObject): boolean {
  return listedIn(body).some(([name, value]) => typeof value === 'string' && !valuesOf(name).includes(value))
}

/** A slip of the pen is no value that a vendor has. */
function hasMistypedValue(body: JsonObject): boolean {
  return listedIn(body).some(([name, value]) => typeof value === 'string' && isSlipOf(value, valuesOf(name)))
}

const valuesOf = (name: Listed): readonly string[] => VALUES[name]

export const badEnum: ResponseRule = refusalRule({
  id: 'reject.bad-enum',
  level: 'MUST',
  says: 'A value outside the list of a parameter that has one is refused.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest', 'response_format'),
  matters: 'A mistyped format or tier falls back to the default: the client parses prose, or pays another price.',
  isWrong: hasMistypedValue,
  isUnlisted: hasUnknownValue,
})
