import { describe, expect, it } from 'vitest'

import type { ChatRequest } from '../types/request.ts'
import { fitsRequestSchema, requestErrors } from './request-shape.ts'

const minimal: ChatRequest = { model: 'm', messages: [{ role: 'user', content: 'Hi.' }] }
const weather = { type: 'function', function: { name: 'get_weather', parameters: { type: 'object' } } } as const
const called = { id: 'call_1', type: 'function', function: { name: 'get_weather', arguments: '{}' } } as const

/** Members beside the minimal ones that are legal. */
const LEGAL: readonly (readonly [name: string, members: Partial<ChatRequest>])[] = [
  ['nothing', {}],
  [
    'every role',
    {
      messages: [
        { role: 'developer', content: 'Be brief.' },
        { role: 'system', content: [{ type: 'text', text: 'Be kind.' }] },
        { role: 'user', content: 'Weather?', name: 'ann' },
        { role: 'assistant', content: null, tool_calls: [called] },
        { role: 'tool', tool_call_id: 'call_1', content: [{ type: 'text', text: '4 degrees' }] },
        { role: 'assistant', tool_calls: [{ id: 'c', type: 'custom', custom: { name: 'shell', input: 'ls' } }] },
        { role: 'tool', tool_call_id: 'c', content: 'a.txt' },
        { role: 'assistant', function_call: { name: 'f', arguments: '{}' } },
        { role: 'function', name: 'f', content: null },
        { role: 'assistant', content: null, refusal: 'No.' },
      ],
    },
  ],
  [
    'every kind of part',
    {
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'See:', prompt_cache_breakpoint: { mode: 'explicit' } },
            { type: 'image_url', image_url: { url: 'data:image/png;base64,AA', detail: 'low' } },
            { type: 'input_audio', input_audio: { data: 'AA', format: 'wav' } },
            { type: 'file', file: { file_id: 'file_1' } },
          ],
        },
        { role: 'assistant', content: [{ type: 'refusal', refusal: 'No.' }] },
      ],
    },
  ],
  ['tools', { tools: [weather], tool_choice: 'required', parallel_tool_calls: false }],
  ['a named choice', { tools: [weather], tool_choice: { type: 'function', function: { name: 'get_weather' } } }],
  [
    'a custom tool',
    {
      tools: [
        {
          type: 'custom',
          custom: { name: 'sum', format: { type: 'grammar', grammar: { definition: 'start: "1"', syntax: 'lark' } } },
        },
      ],
      tool_choice: { type: 'custom', custom: { name: 'sum' } },
    },
  ],
  [
    'allowed tools',
    {
      tools: [weather],
      tool_choice: { type: 'allowed_tools', allowed_tools: { mode: 'auto', tools: [{ type: 'function' }] } },
    },
  ],
  ['functions', { functions: [{ name: 'f' }], function_call: { name: 'f' } }],
  ['a format', { response_format: { type: 'json_schema', json_schema: { name: 'a', schema: {}, strict: true } } }],
  ['a stream', { stream: true, stream_options: { include_usage: true, include_obfuscation: false } }],
  ['log probabilities', { logprobs: true, top_logprobs: 0 }],
  ['audio', { modalities: ['text', 'audio'], audio: { voice: 'alloy', format: 'pcm16' } }],
  [
    'bounds',
    { temperature: 2, top_p: 0, n: 128, frequency_penalty: -2, presence_penalty: 2, stop: ['a', 'b', 'c', 'd'] },
  ],
  ['the rest', { seed: 9_007_199_254_740_991, logit_bias: { '50256': -100 }, metadata: { a: 'b' }, store: false }],
  ['a prediction', { prediction: { type: 'content', content: 'x' }, verbosity: 'low', reasoning_effort: 'minimal' }],
]

const NULLABLE =
  'audio frequency_penalty logit_bias logprobs max_completion_tokens max_tokens metadata modalities moderation n ' +
  'prediction presence_penalty prompt_cache_key prompt_cache_retention reasoning_effort safety_identifier seed ' +
  'service_tier stop store stream stream_options temperature top_logprobs top_p verbosity'
const NOT_NULLABLE =
  'function_call functions messages model parallel_tool_calls prompt_cache_options response_format tool_choice tools ' +
  'user web_search_options'

/** Members to put beside the minimal ones, and where the fault is. */
const ILLEGAL: readonly (readonly [members: object, pointer: string])[] = [
  [{ model: undefined }, '/model'],
  [{ messages: undefined }, '/messages'],
  [{ model: 5 }, '/model'],
  [{ messages: [] }, '/messages'],
  [{ messages: 'hi' }, '/messages'],
  [{ messages: ['hi'] }, '/messages/0'],
  [{ messages: [{ role: 'robot', content: 'x' }] }, '/messages/0/role'],
  [{ messages: [{ content: 'x' }] }, '/messages/0/role'],
  [{ messages: [{ role: 'user' }] }, '/messages/0/content'],
  [{ messages: [{ role: 'assistant' }] }, '/messages/0/content'],
  [{ messages: [{ role: 'user', content: [] }] }, '/messages/0/content'],
  [{ messages: [{ role: 'user', content: [{ type: 'video_url' }] }] }, '/messages/0/content/0/type'],
  [{ messages: [{ role: 'tool', content: 'x' }] }, '/messages/0/tool_call_id'],
  [{ messages: [{ role: 'assistant', content: 'x', tool_calls: [] }] }, '/messages/0/tool_calls'],
  [{ temperature: -0.1 }, '/temperature'],
  [{ temperature: 'hot' }, '/temperature'],
  [{ top_p: 1.1 }, '/top_p'],
  [{ frequency_penalty: 2.1 }, '/frequency_penalty'],
  [{ presence_penalty: -2.1 }, '/presence_penalty'],
  [{ n: 0 }, '/n'],
  [{ n: 129 }, '/n'],
  [{ stop: ['a', 'b', 'c', 'd', 'e'] }, '/stop'],
  [{ stop: [] }, '/stop'],
  [{ logprobs: true, top_logprobs: 21 }, '/top_logprobs'],
  [{ top_logprobs: 2 }, '/top_logprobs'],
  [{ logit_bias: { '1': 101 } }, '/logit_bias/1'],
  [{ logit_bias: { '1': 'x' } }, '/logit_bias/1'],
  [{ max_tokens: 0 }, '/max_tokens'],
  [{ max_completion_tokens: -1 }, '/max_completion_tokens'],
  [{ stream_options: { include_usage: true } }, '/stream_options'],
  [{ stream: 'yes' }, '/stream'],
  [{ tools: {} }, '/tools'],
  [{ tools: [{ type: 'function', function: { name: 'get weather' } }] }, '/tools/0/function/name'],
  [{ tools: [{ type: 'function', function: { name: 'x'.repeat(65) } }] }, '/tools/0/function/name'],
  [{ tool_choice: 'auto' }, '/tool_choice'],
  [{ parallel_tool_calls: true }, '/parallel_tool_calls'],
  [{ tools: [weather], tool_choice: 'any' }, '/tool_choice'],
  [{ tools: [weather], tool_choice: 7 }, '/tool_choice'],
  [{ tools: [weather], tool_choice: { type: 'function' } }, '/tool_choice/function'],
  [{ response_format: { type: 'yaml' } }, '/response_format/type'],
  [{ response_format: { type: 'json_schema', json_schema: {} } }, '/response_format/json_schema/name'],
  [{ response_format: { type: 'json_schema', json_schema: { name: 'a b' } } }, '/response_format/json_schema/name'],
  [{ metadata: Object.fromEntries(Array.from({ length: 17 }, (_, key) => [key, 'x'])) }, '/metadata'],
  [{ metadata: { ['x'.repeat(65)]: 'x' } }, '/metadata'],
  [{ metadata: { a: 'x'.repeat(513) } }, '/metadata/a'],
  [{ metadata: { a: 5 } }, '/metadata/a'],
  [{ service_tier: 'gold' }, '/service_tier'],
  [{ reasoning_effort: 'huge' }, '/reasoning_effort'],
  [{ modalities: ['audio'] }, '/audio'],
  [{ modalities: ['audio'], audio: { format: 'wav' } }, '/audio/voice'],
  [{ frobnicate: 1 }, '/frobnicate'],
]

describe('the request schema', () => {
  it.each(LEGAL)('takes %s', (_, members) => {
    expect(requestErrors({ ...minimal, ...members })).toEqual([])
  })

  it.each(NULLABLE.split(' '))('takes null for %s', (name) => {
    expect(fitsRequestSchema({ ...minimal, [name]: null })).toBe(true)
  })

  it.each(NOT_NULLABLE.split(' '))('refuses null for %s', (name) => {
    expect(requestErrors({ ...minimal, tools: [weather], [name]: null })).toMatchObject([{ pointer: `/${name}` }])
  })

  it.each(ILLEGAL)('refuses %j and names the culprit', (members, pointer) => {
    const body: unknown = JSON.parse(JSON.stringify({ ...minimal, ...members }))
    expect(fitsRequestSchema(body)).toBe(false)
    expect(requestErrors(body).map((error) => error.pointer)).toEqual([pointer])
  })

  it('refuses what is no JSON', () => {
    expect(fitsRequestSchema(undefined)).toBe(false)
  })
})

it('says what was expected and what was there', () => {
  const body = {
    ...minimal,
    temperature: 'hot',
    tools: [weather],
    tool_choice: 7,
    n: 0,
    verbosity: 'loud',
    frobnicate: 1,
    stop: [],
    messages: [{ role: 'user' }],
  }
  const said = requestErrors(body).map(({ pointer, message }) => `${pointer} ${message}`)
  expect(said.toSorted()).toEqual([
    '/frobnicate is not a known member',
    '/messages/0/content is required',
    '/n expected 1 or more, got 0',
    '/stop must not be empty',
    '/temperature expected number or null, got "hot"',
    '/tool_choice expected string or object, got 7',
    '/verbosity expected "low", "medium", "high" or null, got "loud"',
  ])
})
