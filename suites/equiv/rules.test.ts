import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/define/json.ts'
import { chunk, completion } from '../../tests/kit/exchange.ts'
import { related, type Part } from '../../tests/kit/related.ts'
import { clientFault4xx } from '../error/status.ts'
import { toolCalls } from '../finish/calls.ts'
import { errors } from './errors.ts'
import { outcome } from './outcome.ts'
import { text } from './text.ts'

const CALL = { id: 'c', type: 'function', function: { name: 'look', arguments: '{}' } }
const LOOK = { type: 'function', function: { name: 'look' } }
const required = { tools: [LOOK], tool_choice: 'required' }
const named = { tools: [LOOK, { type: 'function', function: { name: 'other' } }], tool_choice: LOOK }
const strict = { response_format: { type: 'json_schema', json_schema: { name: 'a', strict: true, schema: {} } } }

const whole = (request: JsonObject, finish: string, message: JsonObject): Part => ({
  request,
  body: completion({}, { finish_reason: finish }, { content: null, ...message }),
})

/** The same answer in a stream: the message in one chunk, the reason in the next. */
function streamed(request: JsonObject, finish: string, message: JsonObject): Part {
  const calls = Array.isArray(message['tool_calls'])
    ? message['tool_calls'].map((call: JsonObject) => ({ index: 0, ...call }))
    : undefined
  const delta = { role: 'assistant', ...message, ...(calls !== undefined && { tool_calls: calls }) }
  return { request: { ...request, stream: true }, body: [chunk(delta), chunk({}, { finish_reason: finish })] }
}

const calling = { tool_calls: [CALL] }
const other = { tool_calls: [{ ...CALL, function: { name: 'other', arguments: '{}' } }] }

describe('equiv.outcome', () => {
  it.each<[string, readonly Part[], readonly string[] | string]>([
    ['a call in both', [whole(required, 'tool_calls', calling), streamed(required, 'tool_calls', calling)], 'pass'],
    [
      'text beside the call',
      [
        whole(required, 'tool_calls', calling),
        streamed(required, 'tool_calls', { content: 'Let me see.', ...calling }),
      ],
      'pass',
    ],
    [
      'stop in the stream',
      [whole(required, 'tool_calls', calling), streamed(required, 'stop', calling)],
      ['x2 finish-differs'],
    ],
    [
      'a named call that ends otherwise',
      [whole(named, 'stop', calling), streamed(named, 'tool_calls', calling)],
      ['x2 finish-differs'],
    ],
    [
      'a named call, one way and the other',
      [whole(named, 'stop', calling), whole(named, 'tool_calls', calling), streamed(named, 'stop', calling)],
      'pass',
    ],
    ['another name', [whole(named, 'stop', calling), streamed(named, 'stop', other)], ['x2 names-differ']],
    [
      'the deprecated member',
      [
        whole(required, 'stop', calling),
        streamed(required, 'stop', { function_call: { name: 'look', arguments: '{}' } }),
      ],
      ['x2 members-differ'],
    ],
    [
      'a stream cut by its cap',
      [whole(required, 'tool_calls', calling), streamed(required, 'length', calling)],
      'unseen',
    ],
    [
      'a model that does not call',
      [whole(required, 'tool_calls', calling), streamed(required, 'stop', { content: 'No.' })],
      'unseen',
    ],
    [
      'a filtered answer',
      [whole(strict, 'stop', { content: '{}' }), streamed(strict, 'content_filter', { content: '' })],
      'unseen',
    ],
    ['a refusal', [whole(strict, 'stop', { content: '{}' }), streamed(strict, 'stop', { refusal: 'No.' })], 'unseen'],
    [
      'a schema in both',
      [whole(strict, 'stop', { content: '{}' }), streamed(strict, 'stop', { content: '{"a":1}' })],
      'pass',
    ],
    [
      'a schema, its answer elsewhere',
      [whole(strict, 'stop', { content: '{}' }), streamed(strict, 'stop', { reasoning_content: '{}' })],
      ['x2 members-differ'],
    ],
    [
      'thoughts in one mode',
      [whole(strict, 'stop', { content: '{}', reasoning: 'Hm.' }), streamed(strict, 'stop', { content: '{}' })],
      'pass',
    ],
    ['one mode', [whole(required, 'tool_calls', calling), whole(required, 'stop', calling)], 'unseen'],
    [
      'other requests',
      [whole(required, 'tool_calls', calling), streamed({ ...required, seed: 1 }, 'stop', calling)],
      'unseen',
    ],
    [
      'a free choice',
      [whole({ tools: [LOOK] }, 'tool_calls', calling), streamed({ tools: [LOOK] }, 'stop', calling)],
      'unseen',
    ],
    [
      'a choice among tools',
      [
        whole({ ...named, tool_choice: 'required' }, 'tool_calls', calling),
        streamed({ ...named, tool_choice: 'required' }, 'tool_calls', other),
      ],
      'unseen',
    ],
  ])('%s', (_, parts, expected) => expect(related(outcome, parts)).toEqual(expected))

  it('is told where a rule on the one answer strikes', () => {
    const parts = [whole(required, 'stop', calling), streamed(required, 'tool_calls', calling)]
    expect(related(outcome, parts, [toolCalls])).toEqual(['x1 finish-differs after finish.tool-calls'])
  })

  it('takes a request for the same in whatever order its members stand', () => {
    const { tools, tool_choice: choice } = required
    const turned = { tool_choice: choice, stream_options: { include_usage: true }, tools }
    expect(related(outcome, [whole(required, 'tool_calls', calling), streamed(turned, 'stop', calling)])).toEqual([
      'x2 finish-differs',
    ])
  })
})

const hot = { temperature: 'hot' }
const refused = (request: JsonObject, status: number, code: unknown = null): Part => ({
  request,
  status,
  body: { error: { message: 'No.', type: 'invalid_request_error', param: null, code } },
})
const inStream = (part: Part): Part => ({ ...part, request: { ...part.request, stream: true } })
const aimed = (part: Part, rule: string): Part => ({ ...part, aim: { rule, expects: 'refusal' } })

describe('equiv.errors', () => {
  it.each<[string, readonly Part[], readonly string[] | string]>([
    ['the same in both', [refused(hot, 400, 'a'), inStream(refused(hot, 400, 'a'))], 'pass'],
    ['another status', [refused(hot, 400), inStream(refused(hot, 422))], ['x2 status-differs']],
    ['another code', [refused(hot, 400, 'a'), inStream(refused(hot, 400))], ['x2 code-differs']],
    ['a number and its digits', [refused(hot, 400, 400), inStream(refused(hot, 400, '400'))], 'pass'],
    [
      'a code left out',
      [refused(hot, 400), { ...inStream(refused(hot, 400)), body: { error: { message: 'No.' } } }],
      'pass',
    ],
    [
      'accepted in a stream',
      [refused(hot, 400), { request: { ...hot, stream: true }, body: [chunk({ content: 'Hi' })] }],
      ['x2 status-differs'],
    ],
    [
      'accepted in both',
      [{ request: hot }, { request: { ...hot, stream: true }, body: [chunk({ content: 'Hi' })] }],
      'pass',
    ],
    ['throttled in a stream', [refused(hot, 400), inStream(refused(hot, 429))], 'unseen'],
    ['a gateway in trouble', [refused(hot, 400), inStream(refused(hot, 502))], 'unseen'],
    ['now this, now that', [refused(hot, 400), refused(hot, 422), inStream(refused(hot, 422))], 'pass'],
    [
      'a model that is not there',
      [refused({}, 404, 'model_not_found'), inStream(refused({}, 400, 'model_not_found'))],
      ['x2 status-differs'],
    ],
    ['a good request that is refused for other reasons', [refused({}, 422), inStream(refused({}, 400))], 'unseen'],
    ['a good request refused in a stream', [{}, inStream(refused({}, 400))], 'unseen'],
    [
      'a good request made to be refused',
      [aimed(refused({}, 400), 'reject.a'), inStream(aimed(refused({}, 404), 'reject.a'))],
      ['x2 status-differs'],
    ],
    ['a wrong key', [aimed(refused({}, 401), 'auth.a'), inStream(aimed(refused({}, 403), 'auth.a'))], 'unseen'],
    ['options for streams only', [refused({ ...hot, stream_options: {} }, 400), inStream(refused(hot, 422))], 'unseen'],
    ['a flag that is none', [refused(hot, 400), { ...refused({ ...hot, stream: 'yes' }, 422) }], 'unseen'],
    [
      'another media type',
      [refused(hot, 400), inStream({ ...refused(hot, 415), requestHeaders: { 'content-type': 'text/plain' } })],
      'unseen',
    ],
    [
      'a body cut short by us',
      [refused(hot, 400), inStream({ ...refused(hot, 422), ending: { kind: 'aborted', message: '' } })],
      'unseen',
    ],
  ])('%s', (_, parts, expected) => expect(related(errors, parts)).toEqual(expected))

  it('follows from a rule on the one answer', () => {
    const parts = [refused(hot, 500), inStream(refused(hot, 400))]
    expect(related(errors, parts, [clientFault4xx])).toEqual(['x1 status-differs after error.client-fault-4xx'])
  })
})

const seeded = { temperature: 0, seed: 7 }
const says = (content: string, request: JsonObject = seeded, finish = 'stop'): Part =>
  whole(request, finish, { content })
const streams = (content: string, request: JsonObject = seeded, finish = 'stop'): Part =>
  streamed(request, finish, { content })

describe('equiv.text', () => {
  it.each<[string, readonly Part[], readonly string[] | string]>([
    ['the same', [says('Hi.'), streams('Hi.')], 'pass'],
    ['the same at one of several times', [says('Hi.'), says('Ho.'), streams('Ho.')], 'pass'],
    ['another', [says('Hi.'), streams('Hello.')], ['x2 texts-differ']],
    ['another, without a seed', [says('Hi.', { temperature: 0 }), streams('Ho.', { temperature: 0 })], 'unseen'],
    [
      'another, at another temperature',
      [says('Hi.', { ...seeded, temperature: 1 }), streams('Ho.', { ...seeded, temperature: 1 })],
      'unseen',
    ],
    ['cut by a cap', [says('Hi.'), streams('Hi', seeded, 'length')], 'unseen'],
    ['none', [says(''), streams('')], 'unseen'],
  ])('%s', (_, parts, expected) => expect(related(text, parts)).toEqual(expected))
})
