import { chunk, completion, goodChunks, usageChunk, type Given } from './exchange.ts'
import type { JsonObject } from '../../src/define/json.ts'

const CITY = { type: 'object', properties: { city: { type: 'string', maxLength: 20 } }, required: ['city'] }
const WEATHER = { type: 'function', function: { name: 'get_weather', parameters: CITY, strict: true } }
const NOTE = { type: 'custom', custom: { name: 'write_note' } }
const CALLS = [
  { id: 'call_1', type: 'function', function: { name: 'get_weather', arguments: '{"city":"Oslo"}' } },
  { id: 'call_2', type: 'custom', custom: { name: 'write_note', input: 'Zürich 🚀' } },
]
const TOKEN = { token: 'Hi', logprob: -0.5, bytes: [72, 105], top_logprobs: [] }
const LOGPROBS = {
  content: [{ ...TOKEN, top_logprobs: [{ token: 'Hi', logprob: -0.5, bytes: [72, 105] }] }],
  refusal: null,
}
const USAGE = {
  prompt_tokens: 9,
  completion_tokens: 3,
  total_tokens: 12,
  prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
  completion_tokens_details: { reasoning_tokens: 1, accepted_prediction_tokens: 0 },
}
const FORMAT = { type: 'json_schema', json_schema: { name: 'place', strict: true, schema: CITY } }
const fragment = (members: JsonObject): JsonObject => chunk({ tool_calls: [{ index: 0, ...members }] })
const error = (code: unknown): JsonObject => ({
  error: { message: 'No such parameter: n.', type: 'invalid_request_error', param: 'n', code },
})

/** Good exchanges, chosen so that nearly every rule has something to look at. */
export const GOOD: readonly Given[] = [
  { body: completion({ usage: USAGE }) },
  {
    request: { tools: [WEATHER, NOTE], tool_choice: 'required', parallel_tool_calls: true },
    body: completion({}, { finish_reason: 'tool_calls' }, { content: null, tool_calls: CALLS }),
  },
  {
    request: { logprobs: true, top_logprobs: 1, n: 2, stop: ['.'], max_completion_tokens: 5 },
    body: completion({
      choices: [0, 1].map((index) => ({
        index,
        message: { role: 'assistant', content: 'Hi', refusal: null, annotations: [] },
        logprobs: LOGPROBS,
        finish_reason: 'stop',
      })),
    }),
  },
  { request: { response_format: FORMAT }, body: completion({}, {}, { content: '{"city":"Oslo"}' }) },
  { request: { response_format: FORMAT }, body: completion({}, {}, { content: null, refusal: 'No.' }) },
  {
    request: { functions: [WEATHER.function] },
    body: completion(
      {},
      { finish_reason: 'function_call' },
      { content: null, function_call: { name: 'get_weather', arguments: '{"city":"Oslo"}' } },
    ),
  },
  {
    request: { stream: true, stream_options: { include_usage: true } },
    body: [...goodChunks().map((one) => ({ ...one, usage: null })), usageChunk(USAGE)],
  },
  {
    request: { stream: true, tools: [WEATHER, NOTE] },
    body: [
      chunk({ role: 'assistant', content: null }),
      fragment({ id: 'call_1', type: 'function', function: { name: 'get_weather', arguments: '' } }),
      fragment({ function: { arguments: '{"city":' } }),
      fragment({ function: { arguments: '"Oslo"}' } }),
      fragment({ index: 1, id: 'call_2', type: 'custom', custom: { name: 'write_note', input: 'Zürich 🚀' } }),
      chunk({}, { finish_reason: 'tool_calls' }),
    ],
  },
  {
    request: { stream: true, logprobs: true, top_logprobs: 0, response_format: { type: 'json_object' } },
    body: [
      chunk({ role: 'assistant', content: '', refusal: null }),
      chunk({ content: 'Hi', reasoning_content: 'Hm.' }, { logprobs: { content: [TOKEN], refusal: null } }),
      chunk({}, { finish_reason: 'stop' }),
    ],
  },
  { request: { stream: true }, body: [...goodChunks().slice(0, 2), error('server_error')] },
  { status: 400, body: error(null), aim: { rule: 'error.unknown-model', expects: 'refusal', culprit: 'n' } },
  { status: 401, body: error('invalid_api_key'), requestHeaders: { authorization: 'Bearer sk-wrong' } },
  { status: 429, body: error('rate_limit_exceeded'), headers: { 'retry-after': '1' } },
  {
    method: 'GET',
    path: 'models',
    body: { object: 'list', data: [{ id: 'm-1', object: 'model', created: 1, owned_by: 'us' }] },
  },
]
