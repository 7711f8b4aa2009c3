import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/define/json.ts'
import { areaOf } from '../../src/define/rule.ts'
import { allRules } from '../../src/registry.ts'
import {
  chunk,
  completion,
  goodChunks,
  judged,
  sse,
  usageChunk,
  verdict,
  type Given,
} from '../../tests/kit/exchange.ts'
import { rules } from './rules.ts'

const WEATHER: JsonObject = { type: 'function', function: { name: 'get_weather', parameters: { type: 'object' } } }
const CALL: JsonObject = { id: 'call_1', type: 'function', function: { name: 'get_weather', arguments: '{}' } }
const USAGE: JsonObject = { stream_options: { include_usage: true } }

const refusedWith = (status: number, error: JsonObject | string, request: JsonObject = {}): Given => ({
  request,
  status,
  body: typeof error === 'string' ? error : { error: { message: 'No.', type: 'invalid_request_error', ...error } },
})
const madeFor = (rule: string, given: Given, expects: 'acceptance' | 'either' = 'acceptance'): Given => ({
  ...given,
  aim: { rule, expects },
})
const message = (members: JsonObject, choice: JsonObject = {}): Given => ({ body: completion({}, choice, members) })
const streamed = (...chunks: readonly JsonObject[]): Given => ({ request: USAGE, body: [...chunks] })

/** What rules of their own say of exchanges. */
const OWN: readonly (readonly [rule: string, what: string, given: Given, expected: unknown])[] = [
  ['endpoint', 'a reply', {}, 'pass'],
  ['endpoint', 'a streamed reply', { body: goodChunks() }, 'pass'],
  ['endpoint', 'no such path', refusedWith(404, '404 page not found'), ['not-found']],
  ['endpoint', 'no POST', refusedWith(405, { message: 'Method Not Allowed' }), ['not-found']],
  ['endpoint', 'an unknown model', refusedWith(404, { message: 'The model `m-1` does not exist' }), 'unseen'],
  ['endpoint', 'an unknown model by its name alone', refusedWith(404, { message: 'm-1 not found' }), 'unseen'],
  ['endpoint', 'no provider', refusedWith(404, { message: 'No endpoints found that support tool use' }), 'unseen'],
  ['endpoint', 'another header', refusedWith(401, { message: 'Missing x-api-key header' }), ['bearer-not-taken']],
  ['endpoint', 'a wrong key', refusedWith(401, { message: 'Incorrect API key provided: sk-t***' }), 'unseen'],
  ['endpoint', 'throttling', refusedWith(429, { message: 'Slow down' }), 'unseen'],
  [
    'endpoint',
    'another header, without a bearer key',
    { ...refusedWith(401, { message: 'Missing x-api-key header' }), requestHeaders: { authorization: 'sk-test' } },
    'not-applicable',
  ],
  [
    'endpoint',
    'a path that a request made up',
    madeFor('http.unknown-path-404', { ...refusedWith(404, 'x'), path: 'chat/completion' }),
    'not-applicable',
  ],

  ['parameters', 'a request without any', {}, 'unseen'],
  ['parameters', 'a temperature', { request: { temperature: 0.5 } }, 'pass'],
  [
    'parameters',
    'one refused',
    refusedWith(400, { message: 'integer expected', param: 'temperature' }, { temperature: 0.5 }),
    ['refused'],
  ],
  [
    'parameters',
    'one that the model lacks',
    refusedWith(400, { message: "'temperature' is not supported with this model" }, { temperature: 0.5 }),
    ['unsupported'],
  ],
  [
    'parameters',
    'a bound of the model',
    refusedWith(400, { message: 'too hot', param: 'temperature' }, { temperature: 1.5 }),
    'unseen',
  ],
  [
    'parameters',
    'a cap beyond the model',
    refusedWith(400, { message: 'max_tokens is too large', param: 'max_tokens' }, { max_tokens: 99_999 }),
    'unseen',
  ],
  [
    'parameters',
    'a schema at fault',
    refusedWith(400, { message: 'Invalid schema', param: 'tools[0].function.parameters' }, { tools: [WEATHER] }),
    'unseen',
  ],
  [
    'parameters',
    'tools refused',
    madeFor('crazyrouter.parameters', refusedWith(400, { message: 'Bad request' }, { tools: [WEATHER] })),
    ['refused'],
  ],
  [
    'parameters',
    'a failure on one',
    madeFor('crazyrouter.parameters', refusedWith(500, { message: 'KeyError' }, { max_tokens: 64 })),
    ['server-error'],
  ],
  [
    'parameters',
    'an overload',
    madeFor('crazyrouter.parameters', refusedWith(503, { message: 'Overloaded' }, { max_tokens: 64 })),
    'unseen',
  ],

  ['graceful-degradation', 'a request without any', {}, 'not-applicable'],
  ['graceful-degradation', 'one ignored', { request: { logprobs: true } }, 'pass'],
  [
    'graceful-degradation',
    'one refused',
    refusedWith(400, { message: 'No logprobs', param: 'logprobs' }, { logprobs: true }),
    'pass',
  ],
  [
    'graceful-degradation',
    'a failure that names it',
    refusedWith(500, { message: "unexpected keyword argument 'logprobs'" }, { logprobs: true }),
    ['server-error'],
  ],
  [
    'graceful-degradation',
    'a failure for no stated reason',
    refusedWith(500, { message: 'Internal server error' }, { logprobs: true }),
    'unseen',
  ],
  [
    'graceful-degradation',
    'a timeout',
    refusedWith(504, { message: 'logprobs: timeout' }, { logprobs: true }),
    'unseen',
  ],
  [
    'graceful-degradation',
    'a refusal as text',
    refusedWith(400, '{"detail":"`logprobs` is not supported"}', { logprobs: true }),
    ['no-envelope'],
  ],
  [
    'graceful-degradation',
    'a failure in a success',
    { request: { logprobs: true }, body: { error: { message: 'No.' } } },
    ['failure-in-success'],
  ],

  ['tool-calls-only-on-call', 'null', message({ tool_calls: null }), 'pass'],
  ['tool-calls-only-on-call', 'absent', {}, 'pass'],
  ['tool-calls-only-on-call', 'an empty list', message({ tool_calls: [] }), ['empty-list']],
  [
    'tool-calls-only-on-call',
    'a call of a tool',
    {
      ...message({ content: null, tool_calls: [CALL] }, { finish_reason: 'tool_calls' }),
      request: { tools: [WEATHER] },
    },
    'pass',
  ],
  ['tool-calls-only-on-call', 'a call of no tool', message({ tool_calls: [CALL] }), ['call-without-tools']],
  [
    'tool-calls-only-on-call',
    'a call that was lost',
    message({ content: null, tool_calls: [] }, { finish_reason: 'tool_calls' }),
    'unseen',
  ],
  ['tool-calls-only-on-call', 'no message', { body: completion({ choices: [] }) }, 'unseen'],

  ['include-usage', 'the usage chunk', streamed(...goodChunks(), usageChunk()), 'pass'],
  [
    'include-usage',
    'usage on the finish chunk',
    streamed(...goodChunks(), chunk({}, {}, { usage: { total_tokens: 12 } })),
    'pass',
  ],
  ['include-usage', 'no usage', streamed(...goodChunks()), ['no-usage']],
  [
    'include-usage',
    'usage behind the terminator',
    { request: USAGE, body: `${sse(goodChunks())}data: ${JSON.stringify(usageChunk())}\n\n` },
    ['no-usage'],
  ],
  [
    'include-usage',
    'a stream that we cut',
    { ...streamed(...goodChunks()), ending: { kind: 'silence-timeout', message: 'silent' } },
    'unseen',
  ],
  [
    'include-usage',
    'a stream that failed',
    streamed(...goodChunks().slice(0, 2), { error: { message: 'overloaded' } }),
    'unseen',
  ],
  ['include-usage', 'a stream without the option', { body: goodChunks() }, 'not-applicable'],

  ['sample-loop', 'a choice in each chunk', streamed(...goodChunks()), 'pass'],
  ['sample-loop', 'the usage chunk', streamed(...goodChunks(), usageChunk()), ['no-first-choice']],
  [
    'sample-loop',
    'a delta that is null',
    streamed(...goodChunks(), { ...chunk({}), choices: [{ index: 0, delta: null }] }),
    ['no-delta'],
  ],
]

describe('statements with a check of their own', () => {
  it.each(OWN)('%s: %s', (name, _what, given, expected) => {
    const rule = rules.find(({ id }) => id === `crazyrouter.${name}`)
    expect(rule && verdict(rule, given)).toEqual(expected)
  })
})

/** What statements make of the findings of other rules: the symptom and the cause, or whether they looked. */
const RESTATED: readonly (readonly [rule: string, what: string, given: Given, expected: unknown])[] = [
  [
    'reply-shape',
    'the sample of the page',
    {
      body: {
        object: 'chat.completion',
        model: 'm-1',
        choices: [
          {
            message: { role: 'assistant', content: 'Hi.', reasoning_content: null, tool_calls: null },
            finish_reason: 'stop',
          },
        ],
      },
    },
    'pass',
  ],
  [
    'reply-shape',
    'no finish reason',
    message({}, { finish_reason: undefined }),
    ['breaks-other-rule: choice.finish-reason-set'],
  ],
  ['reply-shape', 'no object', { body: completion({ object: undefined }) }, ['breaks-other-rule: completion.object']],
  ['reply-shape', 'a refusal', refusedWith(400, {}), 'not-applicable'],
  ['content-primary', 'a text', {}, 'pass'],
  [
    'content-primary',
    'a text among the thoughts',
    message({ content: '', reasoning_content: 'Hi.' }),
    ['breaks-other-rule: message.text-nonempty'],
  ],
  ['content-primary', 'a text that the cap cut', message({ content: '' }, { finish_reason: 'length' }), 'unseen'],
  ['reasoning-optional', 'no thoughts', {}, 'pass'],
  [
    'reasoning-optional',
    'thoughts as an object',
    message({ reasoning_content: { text: 'hm' } }),
    ['breaks-other-rule: message.reasoning-type'],
  ],
  ['chunk-shape', 'good chunks', { body: goodChunks() }, 'pass'],
  [
    'chunk-shape',
    'the object of a document',
    { body: goodChunks().map((one) => ({ ...one, object: 'chat.completion' })) },
    ['breaks-other-rule: chunk.object'],
  ],
  ['data-blocks', 'blocks of data', { body: goodChunks() }, 'pass'],
  [
    'data-blocks',
    'lines of JSON',
    {
      body: sse(goodChunks()).replaceAll('data: {', '{'),
      request: { stream: true },
      headers: { 'content-type': 'text/event-stream' },
    },
    ['breaks-other-rule: sse.payload-object'],
  ],
  ['data-blocks', 'a heartbeat', { body: `: ping\n\n${sse(goodChunks())}`, request: { stream: true } }, 'pass'],
  ['done', 'the terminator', { body: goodChunks() }, 'pass'],
  [
    'done',
    'a silent close',
    { body: sse(goodChunks()).replace('data: [DONE]\n\n', '') },
    ['breaks-other-rule: stream.done'],
  ],
  ['sdk-compatible', 'a reply', {}, 'pass'],
  ['sdk-compatible', 'a refusal', refusedWith(400, 'no'), 'not-applicable'],
  ['sdk-compatible', 'a refusal as a web page', refusedWith(502, '<html></html>'), 'not-applicable'],
]

describe('statements that restate other rules', () => {
  it.each(RESTATED)('%s: %s', (name, _what, given, expected) => {
    const id = `crazyrouter.${name}`
    const { violations, examined } = judged(allRules, given)
    const own = violations.filter(({ rule }) => rule === id).map((one) => `${one.symptom}: ${one.follows}`)
    const looked = examined.get(id)
    const calm = looked === undefined ? 'not-applicable' : looked === 'examined' ? 'pass' : 'unseen'
    expect(own.length > 0 ? own : calm).toEqual(expected)
  })

  it('stay within the statements of the page', () => {
    expect(rules.filter(({ id }) => areaOf(id) !== 'crazyrouter')).toEqual([])
  })
})
