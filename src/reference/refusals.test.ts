import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isObject, type JsonObject } from '../define/json.ts'
import { startReference, type Reference } from './server.ts'

const user = { role: 'user', content: 'hi' }
const tool = { type: 'function', function: { name: 'look', parameters: { type: 'object', properties: {} } } }
const called = (...ids: string[]): JsonObject => ({
  role: 'assistant',
  tool_calls: ids.map((id) => ({ id, type: 'function', function: { name: 'look', arguments: '{}' } })),
})
const closed = { type: 'object', properties: { a: { type: 'string' } }, required: ['a'], additionalProperties: false }
const looseSchemas: readonly (readonly [string, JsonObject])[] = [
  ['no additionalProperties', { ...closed, additionalProperties: undefined }],
  ['a property not required', { ...closed, required: [] }],
  ['a root that is no object', { type: 'array', items: closed }],
  ['an anyOf root', { anyOf: [closed] }],
  ['oneOf within', { ...closed, properties: { a: { oneOf: [{ type: 'string' }] } } }],
  ['allOf within', { ...closed, properties: { a: { allOf: [{ type: 'string' }] } } }],
  ['an open object within', { ...closed, properties: { a: { type: 'array', items: { type: 'object' } } } }],
]
const format = (json_schema: JsonObject): JsonObject => ({ response_format: { type: 'json_schema', json_schema } })
const pairs = (count: number): JsonObject =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, 'v']))

/** What is sent beside a model and one user message, and the `param` that the refusal must name. */
const REFUSED: readonly (readonly [what: string, members: JsonObject, param: string])[] = [
  ['no model', { model: undefined }, 'model'],
  ['no messages', { messages: undefined }, 'messages'],
  ['empty messages', { messages: [] }, 'messages'],
  ['messages as text', { messages: 'hi' }, 'messages'],
  ['unknown role', { messages: [{ role: 'robot', content: 'hi' }] }, 'messages[0].role'],
  ['user without content', { messages: [{ role: 'user' }] }, 'messages[0].content'],
  ['no parts', { messages: [{ role: 'user', content: [] }] }, 'messages[0].content'],
  ['unknown part', { messages: [{ role: 'user', content: [{ type: 'video_url' }] }] }, 'messages[0].content[0].type'],
  ['temperature low', { temperature: -0.1 }, 'temperature'],
  ['temperature high', { temperature: 2.1 }, 'temperature'],
  ['top_p low', { top_p: -0.1 }, 'top_p'],
  ['top_p high', { top_p: 1.1 }, 'top_p'],
  ['frequency_penalty low', { frequency_penalty: -2.1 }, 'frequency_penalty'],
  ['frequency_penalty high', { frequency_penalty: 2.1 }, 'frequency_penalty'],
  ['presence_penalty low', { presence_penalty: -2.1 }, 'presence_penalty'],
  ['presence_penalty high', { presence_penalty: 2.1 }, 'presence_penalty'],
  ['n 0', { n: 0 }, 'n'],
  ['n 129', { n: 129 }, 'n'],
  ['five stops', { stop: ['a', 'b', 'c', 'd', 'e'] }, 'stop'],
  ['no stops', { stop: [] }, 'stop'],
  ['top_logprobs 21', { logprobs: true, top_logprobs: 21 }, 'top_logprobs'],
  ['top_logprobs -1', { logprobs: true, top_logprobs: -1 }, 'top_logprobs'],
  ['top_logprobs alone', { top_logprobs: 2 }, 'top_logprobs'],
  ['bias high', { logit_bias: { 50: 101 } }, 'logit_bias'],
  ['bias low', { logit_bias: { 50: -101 } }, 'logit_bias'],
  ['bias as text', { logit_bias: { 50: 'x' } }, 'logit_bias'],
  ['max_tokens 0', { max_tokens: 0 }, 'max_tokens'],
  ['max_tokens -1', { max_tokens: -1 }, 'max_tokens'],
  ['max_completion_tokens 0', { max_completion_tokens: 0 }, 'max_completion_tokens'],
  ['max_completion_tokens -1', { max_completion_tokens: -1 }, 'max_completion_tokens'],
  ...['get weather', 'a/b', 'x'.repeat(65)].map(
    (name) =>
      [
        `tool name ${name.length}`,
        { tools: [{ type: 'function', function: { name } }] },
        'tools[0].function.name',
      ] as const,
  ),
  [
    'undeclared choice',
    { tools: [tool], tool_choice: { type: 'function', function: { name: 'other' } } },
    'tool_choice',
  ],
  ['choice without tools', { tool_choice: 'auto' }, 'tool_choice'],
  ['parallel without tools', { parallel_tool_calls: true }, 'parallel_tool_calls'],
  ['function_call without functions', { function_call: 'auto' }, 'function_call'],
  ['undeclared function', { functions: [{ name: 'a' }], function_call: { name: 'b' } }, 'function_call'],
  [
    'orphan tool message',
    { messages: [user, { role: 'tool', tool_call_id: 'x', content: '1' }] },
    'messages[1].tool_call_id',
  ],
  ['no answer to a call', { messages: [user, called('a'), user] }, 'messages[1].tool_calls'],
  [
    'one of two calls answered',
    { messages: [user, called('a', 'b'), { role: 'tool', tool_call_id: 'b', content: '1' }] },
    'messages[1].tool_calls',
  ],
  [
    'empty tool_calls',
    { messages: [user, { role: 'assistant', content: 'x', tool_calls: [] }] },
    'messages[1].tool_calls',
  ],
  ['assistant without anything', { messages: [user, { role: 'assistant', content: null }] }, 'messages[1].content'],
  ['json_object without the word', { response_format: { type: 'json_object' } }, 'messages'],
  ...looseSchemas.map(
    ([what, schema]) =>
      [`strict format, ${what}`, format({ name: 'x', strict: true, schema }), 'response_format'] as const,
  ),
  ...looseSchemas.map(
    ([what, parameters]) =>
      [
        `strict tool, ${what}`,
        { tools: [{ type: 'function', function: { name: 'x', strict: true, parameters } }] },
        'tools[0].function.parameters',
      ] as const,
  ),
  ['no schema name', format({ schema: closed }), 'response_format.json_schema.name'],
  ['blank in schema name', format({ name: 'a b', schema: closed }), 'response_format.json_schema.name'],
  ['long schema name', format({ name: 'x'.repeat(65), schema: closed }), 'response_format.json_schema.name'],
  ['17 pairs', { metadata: pairs(17) }, 'metadata'],
  ['long key', { metadata: { ['k'.repeat(65)]: 'v' } }, 'metadata'],
  ['long value', { metadata: { k: 'v'.repeat(513) } }, 'metadata'],
  ['number value', { metadata: { k: 5 } }, 'metadata'],
  ['format type', { response_format: { type: 'xml' } }, 'response_format.type'],
  ['service_tier', { service_tier: 'gold' }, 'service_tier'],
  ['reasoning_effort', { reasoning_effort: 'huge' }, 'reasoning_effort'],
  ['tool_choice word', { tools: [tool], tool_choice: 'maybe' }, 'tool_choice'],
  [
    'image detail',
    {
      messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url: 'https://a.b/c', detail: 'x' } }] }],
    },
    'messages[0].content[0].image_url.detail',
  ],
  [
    'audio format',
    { messages: [{ role: 'user', content: [{ type: 'input_audio', input_audio: { data: 'AAAA', format: 'ogg' } }] }] },
    'messages[0].content[0].input_audio.format',
  ],
  ['temperature as text', { temperature: 'hot' }, 'temperature'],
  ['messages as object', { messages: {} }, 'messages'],
  ['stream as text', { stream: 'yes' }, 'stream'],
  ['tools as object', { tools: {} }, 'tools'],
  ['model as number', { model: 5 }, 'model'],
  ['audio missing', { modalities: ['text', 'audio'] }, 'audio'],
  ['voice missing', { modalities: ['text', 'audio'], audio: { format: 'wav' } }, 'audio.voice'],
  ['unknown member', { colour: 'red' }, 'colour'],
  [
    'broken picture',
    { messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url: 'data:image/png;base64,@@' } }] }] },
    'messages[0].content[0].image_url.url',
  ],
]

describe('refusals', () => {
  let reference: Reference
  beforeAll(async () => {
    reference = await startReference()
  })
  afterAll(() => reference.close())

  const post = (body: string): Promise<Response> =>
    fetch(`${reference.baseUrl}/chat/completions`, {
      method: 'POST',
      headers: { authorization: 'Bearer sk-reference', 'content-type': 'application/json' },
      body,
    })
  const refusal = async (members: JsonObject): Promise<readonly [number, string | null, JsonObject]> => {
    const response = await post(JSON.stringify({ model: 'reference-1', messages: [user], ...members }))
    return [response.status, response.headers.get('content-type'), errorIn(await response.json())]
  }

  it.each(REFUSED)('%s', async (_what, members, param) => {
    const [status, type, error] = await refusal(members)
    expect([status, type, error['type'], error['param']]).toEqual([
      400,
      'application/json',
      'invalid_request_error',
      param,
    ])
    expect(error['message']).toMatch(/.\.$/)
    expect(error['code']).toEqual(expect.any(String))
    if ('stream' in members) return
    expect(await refusal({ ...members, stream: true })).toEqual([status, type, error])
  })

  it.each([{}, { stream: false }])('stream_options alone, %j', async (members) => {
    const [status, , error] = await refusal({ ...members, stream_options: { include_usage: true } })
    expect([status, error['param']]).toEqual([400, 'stream_options'])
  })

  it.each([false, true])('an unknown model, stream %s', async (stream) => {
    const [status, , error] = await refusal({ model: 'no-such-model', stream })
    expect([status, error['code'], error['param']]).toEqual([404, 'model_not_found', 'model'])
  })

  it.each(['{"model":', '{"model":"reference-1",}', 'hello', '', '[]', 'null'])('a body that is %j', async (body) => {
    const response = await post(body)
    expect(response.status).toBe(400)
    expect(errorIn(await response.json())).toMatchObject({ type: 'invalid_request_error', param: null })
  })
})

function errorIn(body: unknown): JsonObject {
  const error = isObject(body) ? body['error'] : undefined
  if (!isObject(error)) throw new Error(`no error envelope: ${JSON.stringify(body)}`)
  return error
}
