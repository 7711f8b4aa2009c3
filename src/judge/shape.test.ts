import { describe, expect, it } from 'vitest'

import type { JsonObject } from '../define/json.ts'
import type { ShapeName } from '../define/rule.ts'
import type { Chunk } from '../types/chunk.ts'
import type { Completion } from '../types/completion.ts'
import type { ErrorResponse } from '../types/error.ts'
import { shapeFindings, shapeRules } from './shape.ts'

const entry = { token: 'A', logprob: -0.1, bytes: [65], top_logprobs: [{ token: 'B', logprob: -2.3, bytes: null }] }

const completion: Completion = {
  id: 'chatcmpl-152',
  object: 'chat.completion',
  created: 1_781_200_000,
  model: 'gpt-4o-mini',
  choices: [
    {
      index: 0,
      message: {
        role: 'assistant',
        content: null,
        refusal: null,
        tool_calls: [
          { id: 'call_1', type: 'function', function: { name: 'get_weather', arguments: '{"city":"Oslo"}' } },
          { id: 'call_2', type: 'custom', custom: { name: 'shell', input: 'ls' } },
        ],
        annotations: [
          {
            type: 'url_citation',
            url_citation: { start_index: 0, end_index: 3, url: 'https://example.org', title: 'x' },
          },
        ],
        reasoning_content: 'Hm.',
      },
      logprobs: { content: [entry], refusal: null },
      finish_reason: 'tool_calls',
    },
    { index: 1, message: { role: 'assistant', content: 'A', refusal: null }, logprobs: null, finish_reason: 'stop' },
  ],
  usage: {
    prompt_tokens: 62,
    completion_tokens: 15,
    total_tokens: 77,
    prompt_tokens_details: { cached_tokens: 0 },
    completion_tokens_details: { reasoning_tokens: 3 },
    vendor_tokens: null,
  },
  system_fingerprint: 'fp_1',
  vendor: { anything: [1] },
}

const chunk: Chunk = {
  id: 'chatcmpl-2806',
  object: 'chat.completion.chunk',
  created: 1_766_700_000,
  model: 'm',
  choices: [
    {
      index: 0,
      delta: {
        role: 'assistant',
        content: '',
        tool_calls: [
          { index: 0, id: 'call_1', type: 'function', function: { name: 'get_weather', arguments: '' } },
          { index: 1, custom: { input: 'ls' } },
        ],
      },
      logprobs: { content: [entry], refusal: null },
      finish_reason: null,
    },
  ],
  usage: null,
}

const failure: ErrorResponse = {
  error: { message: 'Invalid function name.', type: 'invalid_request_error', param: null, code: 'invalid_name' },
}

const SAMPLES = { completion, chunk, error: failure } as const

/** Stands for leaving the member out. */
const ABSENT = Symbol('absent')

/** A deep copy of the sample with another value at the pointer. */
function changed(shape: ShapeName, pointer: string, value: unknown): unknown {
  const segments = pointer.split('/').slice(1)
  const last = segments.pop()
  if (last === undefined) return value
  const copy: JsonObject = structuredClone(SAMPLES[shape])
  // Pointers in this file lead to objects or arrays, whose members can be set by name.
  const holder = segments.reduce((at, segment) => at[segment] as JsonObject, copy) as Record<string, unknown>
  if (value === ABSENT) Reflect.deleteProperty(holder, last)
  else holder[last] = value
  return copy
}

const CHOICE = '/choices/0'
const MESSAGE = `${CHOICE}/message`
const CALL = `${MESSAGE}/tool_calls/0`
const DELTA = `${CHOICE}/delta`
const FRAGMENT = `${DELTA}/tool_calls/0`
const LOGPROBS: readonly Row[] = [
  [`${CHOICE}/logprobs`, [entry], 'logprobs.container', 'wrong-type'],
  [`${CHOICE}/logprobs/refusal`, ABSENT, 'logprobs.container', 'missing'],
  [`${CHOICE}/logprobs/content/0/bytes`, ABSENT, 'logprobs.entry', 'missing'],
  [`${CHOICE}/logprobs/content/0/top_logprobs`, { A: -0.1 }, 'logprobs.entry', 'wrong-type'],
  [`${CHOICE}/logprobs/content/0/top_logprobs/0/logprob`, '-1', 'logprobs.entry', 'wrong-type'],
]

/** Pointer, value put there, rule and symptom expected, and where the finding is when not at the pointer. */
type Row = readonly [at: string, value: unknown, rule: string, symptom: string, found?: string]

const BROKEN: Readonly<Record<ShapeName, readonly Row[]>> = {
  completion: [
    ['/id', 7, 'completion.id', 'wrong-type'],
    ['/id', '', 'completion.id', 'empty'],
    ['/object', 'text_completion', 'completion.object', 'not-allowed-value'],
    ['/model', null, 'completion.model', 'null'],
    ['/choices', [], 'completion.choices', 'empty'],
    ['/choices/1', 'x', 'completion.choices', 'wrong-type'],
    ['/system_fingerprint', null, 'completion.fingerprint', 'null'],
    [`${CHOICE}/index`, '0', 'choice.index', 'wrong-type'],
    [MESSAGE, ABSENT, 'choice.message', 'missing'],
    [`${CHOICE}/delta`, {}, 'choice.message', 'not-allowed-member'],
    [`${CHOICE}/finish_reason`, null, 'choice.finish-reason-set', 'null'],
    [`${CHOICE}/finish_reason`, ABSENT, 'choice.finish-reason-set', 'missing'],
    [`${CHOICE}/finish_reason`, 'end_turn', 'finish.enum', 'not-allowed-value'],
    [`${CHOICE}/finish_reason`, '', 'finish.enum', 'empty'],
    [`${CHOICE}/logprobs`, ABSENT, 'choice.logprobs-key', 'missing'],
    [`${MESSAGE}/role`, 'model', 'message.role', 'not-allowed-value'],
    [`${MESSAGE}/role`, null, 'message.role', 'null'],
    [`${MESSAGE}/content`, [{ type: 'text', text: 'x' }], 'message.content', 'wrong-type'],
    [`${MESSAGE}/refusal`, ABSENT, 'message.refusal-key', 'missing'],
    [`${MESSAGE}/tool_calls`, null, 'message.tool-calls-type', 'null'],
    [`${MESSAGE}/tool_calls`, [], 'message.tool-calls-type', 'empty'],
    [`${MESSAGE}/reasoning_content`, ['Hm.'], 'message.reasoning-type', 'wrong-type'],
    [`${MESSAGE}/annotations/0/url_citation/start_index`, 0.5, 'message.annotations', 'wrong-type'],
    [`${CALL}/type`, ABSENT, 'tools.call-shape', 'missing'],
    [`${CALL}/function`, ABSENT, 'tools.call-shape', 'missing'],
    [`${CALL}/function`, null, 'tools.call-shape', 'null'],
    [`${CALL}/function/arguments`, { city: 'Oslo' }, 'tools.arguments-string', 'wrong-type'],
    [`${MESSAGE}/tool_calls/1/custom`, ABSENT, 'tools.custom-call', 'missing'],
    [`${MESSAGE}/tool_calls/1/custom/input`, 1, 'tools.custom-call', 'wrong-type'],
    ['/usage/total_tokens', 77.5, 'usage.integers', 'wrong-type'],
    ['/usage/prompt_tokens', -1, 'usage.integers', 'out-of-range'],
    ['/usage/prompt_tokens_details', null, 'usage.details-shape', 'null'],
    ['/usage/completion_tokens_details/reasoning_tokens', -1, 'usage.details-shape', 'out-of-range'],
    ...LOGPROBS,
  ],
  chunk: [
    ['/id', '', 'chunk.id', 'empty'],
    ['/object', 'chat.completion', 'chunk.object', 'not-allowed-value'],
    ['/created', '2026-01-01', 'chunk.created', 'wrong-type'],
    ['/model', ABSENT, 'chunk.model', 'missing'],
    ['/choices', null, 'chunk.choices', 'null'],
    [`${CHOICE}/index`, -1, 'chunk.index', 'out-of-range'],
    [DELTA, null, 'chunk.delta', 'null'],
    [`${CHOICE}/message`, {}, 'chunk.delta', 'not-allowed-member'],
    [`${CHOICE}/finish_reason`, ABSENT, 'chunk.finish-key', 'missing'],
    [`${CHOICE}/finish_reason`, '', 'chunk.finish-value', 'empty'],
    [`${CHOICE}/finish_reason`, 'eos', 'chunk.finish-value', 'not-allowed-value'],
    [`${DELTA}/content`, 7, 'chunk.content', 'wrong-type'],
    [`${DELTA}/refusal`, [], 'chunk.content', 'wrong-type'],
    [`${DELTA}/role`, '', 'chunk.role', 'empty'],
    [`${DELTA}/role`, null, 'chunk.role', 'null'],
    [`${DELTA}/tool_calls`, null, 'chunk.tool-calls', 'null'],
    [`${DELTA}/reasoning`, [], 'message.reasoning-type', 'wrong-type'],
    [`${FRAGMENT}/index`, ABSENT, 'toolstream.index', 'missing'],
    [`${FRAGMENT}/function`, ABSENT, 'toolstream.function-in-fragment', 'missing'],
    [`${FRAGMENT}/function`, null, 'toolstream.function-in-fragment', 'null'],
    [`${FRAGMENT}/function/arguments`, null, 'toolstream.arguments-string', 'null'],
    [
      '/usage',
      { prompt_tokens: 1, completion_tokens: 1, total_tokens: '2' },
      'usage.integers',
      'wrong-type',
      '/usage/total_tokens',
    ],
    [
      '/usage',
      { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2, prompt_tokens_details: null },
      'usage.details-shape',
      'null',
      '/usage/prompt_tokens_details',
    ],
    ['/usage', 'many', 'usage.integers', 'wrong-type'],
    ...LOGPROBS,
  ],
  error: [
    ['', [], 'error.envelope', 'wrong-type'],
    ['/error', 'broken', 'error.envelope', 'wrong-type'],
    ['/error', ABSENT, 'error.envelope', 'missing'],
    ['/error/message', '', 'error.message-and-type', 'empty'],
    ['/error/type', ABSENT, 'error.message-and-type', 'missing'],
    ['/error/param', ABSENT, 'error.param', 'missing'],
    ['/error/code', 400, 'error.code', 'wrong-type'],
  ],
}

describe.each(['completion', 'chunk', 'error'] as const)('the shape of a %s', (shape) => {
  it('is kept by a sample with extra members', () => {
    expect(shapeFindings(shape, SAMPLES[shape])).toEqual([])
  })

  const rows = BROKEN[shape].map(([at, value, rule, symptom, found = at]) => ({ at, value, rule, symptom, found }))
  it.each(rows)('with $value at $at breaks $rule: $symptom', ({ at, value, rule, symptom, found }) => {
    expect(shapeFindings(shape, changed(shape, at, value))).toEqual([
      expect.objectContaining({ rule, symptom, pointer: found }),
    ])
  })

  it('is seen broken for every rule that the schema names', () => {
    expect([...new Set(BROKEN[shape].map(([, , rule]) => rule))].toSorted()).toEqual(shapeRules[shape])
  })
})

describe('a finding', () => {
  it('says what belongs there and what is there', () => {
    const findings = shapeFindings('chunk', changed('chunk', `${CHOICE}/finish_reason`, 'eos'))
    expect(findings[0]).toMatchObject({
      expected: ['stop', 'length', 'tool_calls', 'content_filter', 'function_call', null],
      actual: 'eos',
    })
  })

  it('says what belongs there when nothing is', () => {
    expect(shapeFindings('chunk', changed('chunk', DELTA, ABSENT))).toEqual([
      { rule: 'chunk.delta', symptom: 'missing', pointer: DELTA, expected: 'an object', actual: undefined },
    ])
  })

  it('comes once for each place', () => {
    const flat = { type: 'function_call', call_id: 'call_1', name: 'get_weather', arguments: '{}' }
    const found = shapeFindings('completion', changed('completion', CALL, flat))
    expect(found.map(({ rule, symptom, pointer }) => `${rule} ${symptom} ${pointer}`).toSorted()).toEqual([
      `tools.call-shape missing ${CALL}/function`,
      `tools.call-shape missing ${CALL}/id`,
      `tools.call-shape not-allowed-value ${CALL}/type`,
    ])
  })
})

it.each([
  ['a fragment of a custom call', { index: 0, type: 'custom' }],
  ['a later fragment of a custom call', { index: 0, custom: { input: 'x' } }],
  ['what other rules judge', { index: 0, id: null, type: '', function: { name: null, arguments: 'x' } }],
])('%s breaks no shape rule', (_, fragment) => {
  expect(shapeFindings('chunk', changed('chunk', FRAGMENT, fragment))).toEqual([])
})

it.each([
  ['the deprecated call', { function_call: { name: 5 } }],
  ['audio', { audio: 'x' }],
])('%s of a message stands for no shape rule', (_, members) => {
  const message = { role: 'assistant', content: 'x', refusal: null, ...members }
  expect(shapeFindings('completion', changed('completion', MESSAGE, message))).toEqual([])
})

it('a completion may say null for usage, which another rule judges', () => {
  expect(shapeFindings('completion', changed('completion', '/usage', null))).toEqual([])
})

it.each([null, undefined, 'x', 7, []])('%j for a completion gives no finding and no failure', (value) => {
  expect(shapeFindings('completion', value)).toEqual([])
})
