import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chunk, exchange, sse, usageChunk } from '../../tests/kit/exchange.ts'
import { viewChunk } from '../define/chunk.ts'
import type { JsonObject } from '../define/json.ts'
import type { Rule } from '../define/rule.ts'
import type { SseEvent, StreamEvent } from '../define/stream.ts'
import { allRules } from '../registry.ts'
import { createJudge } from './judge.ts'
import { Repeats } from './repeats.ts'

const PLAIN: SseEvent = {
  number: 1,
  data: '',
  dataLines: 1,
  type: undefined,
  id: undefined,
  retry: undefined,
  unknownLines: [],
  terminated: true,
  byteOffset: 0,
  atMs: 0,
}

function eventOf(raw: JsonObject, sseMembers: Partial<SseEvent> = {}): StreamEvent {
  const payload = { kind: 'chunk', chunk: viewChunk(raw) } as const
  return { sse: { ...PLAIN, ...sseMembers }, text: '', payload, mended: undefined }
}

/** Which of the chunks only repeat a frame. */
function repeated(chunks: readonly JsonObject[]): readonly boolean[] {
  const repeats = new Repeats()
  return chunks.map((raw) => repeats.take(eventOf(raw)))
}

const text = (content: string, choice: JsonObject = {}, members: JsonObject = {}): JsonObject =>
  chunk({ content }, choice, members)
const call = (piece: string, index = 0): JsonObject =>
  chunk({ tool_calls: [{ index, function: { arguments: piece } }] })

const pair = (one: JsonObject, other: JsonObject): readonly JsonObject[] => [one, one, other]
const often = (one: JsonObject): readonly JsonObject[] => [one, one, one]

describe('a chunk that repeats a frame', () => {
  it('is one more piece of a text', () => {
    expect(repeated([text('a'), text('b'), text('c'), text('d')])).toEqual([false, false, true, true])
  })

  it('is one more piece of the arguments of a call', () => {
    const calls = [call('a'), call('b'), call('c'), call('d', 1), call('e', 1), call('f', 1), call('g')]
    expect(repeated(calls)).toEqual([false, false, true, false, false, true, false])
  })

  it('may have pieces of the other kind before it', () => {
    const chunks = [text('a'), call('b'), text('c'), call('d'), text('e'), call('f')]
    expect(repeated(chunks)).toEqual([false, false, false, false, true, true])
  })

  it('may have members that are null, and an obfuscation', () => {
    const chunks = ['xyz', 'z', ''].map((obfuscation) =>
      chunk({ content: null, reasoning_content: 'a' }, {}, { usage: null, obfuscation }),
    )
    expect(repeated(chunks)).toEqual([false, false, true])
  })

  it('is read without being parsed once some have come', () => {
    const repeats = new Repeats()
    const readings = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((content) => {
      const raw = text(content)
      const data = JSON.stringify(raw)
      const reading = repeats.read({ ...PLAIN, data })
      if (reading === undefined) repeats.take({ ...eventOf(raw, { data }), text: data })
      else expect(reading).toEqual(viewChunk(raw))
      return reading !== undefined
    })
    expect(readings).toEqual([false, false, false, false, false, true, true])
  })

  it('has nothing but pieces between it and the one before', () => {
    expect(repeated([text('a'), text('b'), chunk({}), text('c')])).toEqual([false, false, false, false])
  })

  it.each<readonly [what: string, chunks: readonly JsonObject[]]>([
    ['another id', pair(text('a'), text('b', {}, { id: 'chatcmpl-2' }))],
    ['another model', pair(text('a'), text('b', {}, { model: 'm-2' }))],
    ['another fingerprint', pair(text('a'), text('b', {}, { system_fingerprint: null }))],
    ['another index', pair(text('a'), text('b', { index: 1 }))],
    ['a finish reason', pair(text('a'), text('b', { finish_reason: 'stop' }))],
    ['a finish reason each time', often(text('a', { finish_reason: 'stop' }))],
    ['no finish reason', pair(text('a'), text('b', { finish_reason: undefined }))],
    ['log probabilities', pair(text('a'), text('b', { logprobs: { content: [] } }))],
    ['usage', pair(text('a', {}, { usage: null }), text('b', {}, { usage: {} }))],
    ['an unknown member', pair(text('a'), text('b', {}, { error: 'x' }))],
    ['an unknown member each time', often(text('a', {}, { error: 'x' }))],
    ['an unknown member in place of another', pair(text('a', {}, { usage: null }), text('b', {}, { error: null }))],
    ['an object for an obfuscation', pair(text('a', {}, { obfuscation: null }), text('b', {}, { obfuscation: {} }))],
    ['another text', pair(text('a'), chunk({ refusal: 'b' }))],
    ['two texts', often(chunk({ content: 'a', refusal: 'a' }))],
    ['an empty text', pair(text('a'), text(''))],
    ['no text', often(chunk({ content: ['a'] }))],
    ['a role', often(chunk({ role: 'assistant', content: 'a' }))],
    ['another null', pair(chunk({ content: 'a', refusal: null }), chunk({ content: 'b', role: null }))],
    ['several choices', pair(text('a'), { ...text('b'), choices: [...[text('b')['choices']].flat(), null] })],
    ['an id of a call', often(chunk({ tool_calls: [{ index: 0, id: 'c', function: { arguments: 'a' } }] }))],
    ['a name', often(chunk({ tool_calls: [{ index: 0, function: { name: 'f', arguments: 'a' } }] }))],
    ['input of a custom tool', often(chunk({ tool_calls: [{ index: 0, custom: { input: 'a' } }] }))],
    [
      'pieces of two calls',
      often(chunk({ tool_calls: [0, 1].map((index) => ({ index, function: { arguments: 'a' } })) })),
    ],
  ])('has not %s', (_what, chunks) => {
    expect(repeated(chunks)).toEqual([false, false, false])
  })

  it.each<Partial<SseEvent>>([
    { type: 'message' },
    { id: '1' },
    { retry: '1' },
    { dataLines: 2 },
    { unknownLines: ['x: y'] },
    { terminated: false },
  ])('stands in an event of its own, which has not %o', (members) => {
    const repeats = new Repeats()
    const taken = [{}, {}, members].map((ofEvent) => repeats.take(eventOf(text('a'), ofEvent)))
    expect(taken).toEqual([false, false, false])
  })
})

/** The same rules, whose checks are shown everything. */
const READ_ALL: readonly Rule[] = allRules.map((rule) => {
  if ('onStream' in rule) return { ...rule, onStream: (request) => withoutReads(rule.onStream(request)) }
  return 'onChunk' in rule ? withoutReads(rule) : rule
})

function withoutReads<Check extends { readonly reads?: unknown }>(check: Check): Omit<Check, 'reads'> {
  const { reads: _reads, ...rest } = check
  return rest
}

const LIMITS = { lineBytes: 1 << 16, events: 1000, jsonDepth: 30 }
const [ours, patient] = [createJudge(allRules, LIMITS), createJudge(READ_ALL, LIMITS)]

describe('checks that read frames', () => {
  const TOOLS = ['get_weather', 'write_note'].map((name) => ({ type: 'function', function: { name } }))
  const REQUESTS: readonly JsonObject[] = [
    {},
    { tools: TOOLS },
    { n: 2 },
    { stream_options: { include_usage: true, include_obfuscation: false } },
    { tools: [{ type: 'custom', custom: { name: 'write_note' } }], response_format: { type: 'json_object' } },
    { logprobs: true },
  ]
  const opening = { index: 0, id: 'call_1', type: 'function', function: { name: 'get_weather', arguments: '' } }
  const kinds = fc.constantFrom<((members: JsonObject, choice: JsonObject) => JsonObject)[]>(
    (members, choice) => text('Hi', choice, members),
    (members, choice) => text(' there', choice, members),
    (members, choice) => chunk({ reasoning_content: 'Hm', content: null }, choice, members),
    (members, choice) => chunk({ refusal: 'No' }, choice, members),
    (members) => ({ ...call('{"a'), ...members }),
    (members) => ({ ...call('":1', 1), ...members }),
    (members, choice) => chunk({ tool_calls: [opening] }, choice, members),
    (members, choice) => chunk({ tool_calls: [{ ...opening, index: 1, id: 'call_2' }] }, choice, members),
    (members, choice) => chunk({ role: 'assistant', content: '' }, choice, members),
    (members, choice) => chunk({ role: 'assistant', content: 'Hi' }, choice, members),
    (members, choice) => chunk({}, { finish_reason: 'stop', ...choice }, members),
    (members) => ({ ...usageChunk(), ...members }),
    () => ({ error: { message: 'overloaded' } }),
  )
  const members = fc.oneof(
    { weight: 6, arbitrary: fc.constant({}) },
    fc.constantFrom<JsonObject>(
      { id: 'chatcmpl-2' },
      { id: '', model: '' },
      { model: 'm-2', created: 1 },
      { system_fingerprint: undefined },
      { usage: null },
      { usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 } },
      { obfuscation: 'abc' },
      { obfuscation: 1 },
      { error: 'overloaded' },
      { object: 'chunk', extra: null },
    ),
  )
  const choices = fc.oneof(
    { weight: 6, arbitrary: fc.constant({}) },
    fc.constantFrom<JsonObject>({ index: 1 }, { index: 7 }, { index: '0' }, { finish_reason: '' }, { logprobs: {} }),
  )
  const runs = fc.array(fc.tuple(kinds, members, choices, fc.integer({ min: 1, max: 5 })), { maxLength: 8 })

  it('find the same as when they are shown everything', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REQUESTS), fc.array(runs, { maxLength: 3 }), (request, parts) => {
        const sent = parts
          .flat()
          .flatMap(([make, ofChunk, ofChoice, times]) => Array.from({ length: times }, () => make(ofChunk, ofChoice)))
        const one = exchange({ request, body: sse(sent) })
        const [found, expected] = [ours.judge(one), patient.judge(one)]
        expect(found.violations).toEqual(expected.violations)
        expect(new Map(found.examined)).toEqual(new Map(expected.examined))
      }),
      { numRuns: 100 },
    )
  })
})
