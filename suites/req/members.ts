import { isObject, type JsonObject } from '../../src/define/json.ts'
import type { RequestView } from '../../src/define/request.ts'

/** The parameters that OpenAI documents as nullable, in the order of the alphabet. */
export const NULLABLE = [
  'audio',
  'frequency_penalty',
  'logit_bias',
  'logprobs',
  'max_completion_tokens',
  'max_tokens',
  'metadata',
  'modalities',
  'moderation',
  'n',
  'prediction',
  'presence_penalty',
  'prompt_cache_key',
  'prompt_cache_retention',
  'reasoning_effort',
  'safety_identifier',
  'seed',
  'service_tier',
  'stop',
  'store',
  'stream',
  'stream_options',
  'temperature',
  'top_logprobs',
  'top_p',
  'verbosity',
] as const

/** Documented defaults of parameters that any request may spell out. */
export const DEFAULTS: Readonly<Record<string, unknown>> = {
  n: 1,
  stream: false,
  temperature: 1,
  top_p: 1,
  frequency_penalty: 0,
  presence_penalty: 0,
  logprobs: false,
  store: false,
}

/** Documented defaults of parameters that go with tools. */
export const TOOL_DEFAULTS: Readonly<Record<string, unknown>> = { parallel_tool_calls: true, tool_choice: 'auto' }

/** The closed bounds of the sampling parameters. */
export const BOUNDS: Readonly<Record<string, readonly number[]>> = {
  temperature: [0, 2],
  top_p: [1],
  frequency_penalty: [-2, 2],
  presence_penalty: [-2, 2],
}

/** Parameters for drawing tokens, which reasoning models may refuse by name. */
export const SAMPLING: ReadonlySet<string> = new Set([...Object.keys(BOUNDS), 'seed', 'logit_bias'])

/** What any client sends: parameters that are documented wherever the API is. */
const CORE: ReadonlySet<string> = new Set([
  'model',
  'messages',
  'stream',
  'stream_options',
  'max_tokens',
  'max_completion_tokens',
  'temperature',
  'response_format',
  'tools',
  'tool_choice',
])

/** Parameters that a target may lack, as they stand for a capability or for sampling. */
const LACKABLE: ReadonlySet<string> = new Set([
  ...SAMPLING,
  'audio',
  'function_call',
  'functions',
  'logprobs',
  'max_tokens',
  'modalities',
  'moderation',
  'n',
  'parallel_tool_calls',
  'prediction',
  'reasoning_effort',
  'response_format',
  'stop',
  'store',
  'stream_options',
  'tool_choice',
  'tools',
  'top_logprobs',
  'verbosity',
  'web_search_options',
])

/** Whether a target may honestly say that it does not know a parameter. */
export const isLackable = (member: string): boolean => LACKABLE.has(member)

/** Whether a body has no members but those that any client sends. */
export const hasCoreMembersOnly = (body: JsonObject): boolean => Object.keys(body).every((member) => CORE.has(member))

/** The body of a request; empty when it is no JSON object. */
export const bodyOf = ({ json }: RequestView): JsonObject => (isObject(json) ? json : {})

/** The members of a body that hold something. */
export const setMembers = (body: JsonObject): readonly string[] =>
  Object.keys(body).filter((member) => (body[member] ?? null) !== null)

/** Whether a body asks one thing in a single message of the user, and has no members but those given beside it. */
export function asksOnly(body: JsonObject, members: readonly string[]): boolean {
  const known = ['model', 'messages', ...members]
  const { messages } = body
  if (!Array.isArray(messages) || messages.length !== 1) return false
  const [message] = messages as readonly unknown[]
  const isPlain = isObject(message) && message['role'] === 'user' && typeof message['content'] === 'string'
  return isPlain && Object.keys(body).every((member) => known.includes(member))
}
