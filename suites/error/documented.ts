import type { JsonObject } from '../../src/define/json.ts'
import type { ChatRequest } from '../../src/types/request.ts'

/** Every member of the request schema; the compiler holds the two together. */
const MEMBERS: Readonly<Record<keyof ChatRequest, true>> = {
  audio: true,
  frequency_penalty: true,
  function_call: true,
  functions: true,
  logit_bias: true,
  logprobs: true,
  max_completion_tokens: true,
  max_tokens: true,
  messages: true,
  metadata: true,
  modalities: true,
  model: true,
  moderation: true,
  n: true,
  parallel_tool_calls: true,
  prediction: true,
  presence_penalty: true,
  prompt_cache_key: true,
  prompt_cache_options: true,
  prompt_cache_retention: true,
  reasoning_effort: true,
  response_format: true,
  safety_identifier: true,
  seed: true,
  service_tier: true,
  stop: true,
  store: true,
  stream: true,
  stream_options: true,
  temperature: true,
  tool_choice: true,
  tools: true,
  top_logprobs: true,
  top_p: true,
  user: true,
  verbosity: true,
  web_search_options: true,
}

/** The names of all documented members of a request body. */
export const DOCUMENTED: readonly string[] = Object.keys(MEMBERS)

/** Whether a member of a request body is a documented one. */
export const isDocumented = (member: string): boolean => Object.hasOwn(MEMBERS, member)

/** Whether a request body has members of the documented names only: vendors take further ones. */
export function hasDocumentedMembersOnly(body: JsonObject): boolean {
  return Object.keys(body).every(isDocumented)
}
