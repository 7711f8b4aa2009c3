import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fuzz } from '../../tests/kit/fuzz.ts'
import { viewChunk } from '../define/chunk.ts'
import type { JsonObject } from '../define/json.ts'
import { valueAt } from '../define/place.ts'
import { createAssembler } from './assemble.ts'

function assemble(chunks: readonly JsonObject[]): JsonObject | undefined {
  const assembler = createAssembler()
  for (const chunk of chunks) assembler.add(viewChunk(chunk))
  return assembler.finish()
}

/** Chunks of one choice each, from deltas. */
function ofDeltas(...deltas: readonly JsonObject[]): JsonObject[] {
  return deltas.map((delta) => ({ choices: [{ index: 0, delta, finish_reason: null }] }))
}

const messageOf = (...deltas: readonly JsonObject[]): unknown =>
  valueAt(assemble(ofDeltas(...deltas)), '/choices/0/message')

/** A chunk with one choice. */
const of = (index: number, delta: JsonObject, finish: string | null = null): JsonObject => ({
  choices: [{ index, delta, finish_reason: finish }],
})

/** The choice of a stream with these finish reasons. */
const finish = (...reasons: readonly unknown[]): unknown =>
  valueAt(
    assemble(reasons.map((reason) => ({ choices: [{ index: 0, delta: {}, finish_reason: reason }] }))),
    '/choices/0',
  )

const token = (text: string): JsonObject => ({ token: text, logprob: -1, bytes: null, top_logprobs: [] })

/** Whether the chunks outgrow a limit of 10,000 characters. */
const outgrows = (chunks: readonly JsonObject[]): boolean => {
  const assembler = createAssembler(10_000)
  for (const chunk of chunks) assembler.add(viewChunk(chunk))
  return assembler.truncated
}

describe('createAssembler', () => {
  it('gives nothing when no chunk came', () => {
    expect(assemble([])).toBeUndefined()
  })

  it('assembles a stream of a real server', () => {
    const head = {
      created: 1_795_364_415,
      id: 'chatcmpl-1lZ',
      model: 'tiny-random',
      system_fingerprint: 'b0-de3ff81',
      object: 'chat.completion.chunk',
    }
    const timings = { cache_n: 0, prompt_n: 26, prompt_ms: 9.1 }
    expect(
      assemble([
        { choices: [{ finish_reason: null, index: 0, delta: { role: 'assistant', content: null } }], ...head },
        { choices: [{ finish_reason: null, index: 0, delta: { content: ' live' } }], ...head },
        { choices: [{ finish_reason: null, index: 0, delta: { content: ' them' } }], ...head },
        { choices: [{ finish_reason: 'length', index: 0, delta: {} }], ...head },
        { choices: [], ...head, usage: { completion_tokens: 2, prompt_tokens: 26, total_tokens: 28 }, timings },
      ]),
    ).toEqual({
      id: 'chatcmpl-1lZ',
      object: 'chat.completion',
      created: 1_795_364_415,
      model: 'tiny-random',
      system_fingerprint: 'b0-de3ff81',
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content: ' live them' },
          logprobs: null,
          finish_reason: 'length',
        },
      ],
      usage: { completion_tokens: 2, prompt_tokens: 26, total_tokens: 28 },
    })
  })

  it('takes the first envelope that says something, and the last usage', () => {
    expect(
      assemble([
        { id: '', model: '', created: 0, choices: [], usage: { total_tokens: 1 } },
        { id: 'a', model: 'm', created: 5, service_tier: null, choices: [], usage: { total_tokens: 2 } },
        { id: 'b', model: 'n', created: 6, service_tier: 'default', choices: [], usage: null },
      ]),
    ).toEqual({
      id: 'a',
      object: 'chat.completion',
      created: 0,
      model: 'm',
      service_tier: 'default',
      choices: [],
      usage: { total_tokens: 2 },
    })
    expect(assemble([{ id: null, usage: null }, { id: '' }])).toEqual({
      id: null,
      object: 'chat.completion',
      choices: [],
    })
  })

  it('keeps interleaved choices apart and puts them in order', () => {
    expect(
      assemble([
        of(1, { role: 'assistant', content: '' }),
        of(0, { role: 'assistant', content: '' }),
        of(1, { content: 'Tur' }),
        of(0, { content: 'Vio' }),
        {
          choices: [of(0, { content: 'let' }), of(1, { content: 'quoise' })].map((chunk) =>
            valueAt(chunk, '/choices/0'),
          ),
        },
        of(1, {}, 'length'),
        of(0, {}, 'stop'),
      ]),
    ).toMatchObject({
      choices: [
        { index: 0, message: { content: 'Violet' }, finish_reason: 'stop' },
        { index: 1, message: { content: 'Turquoise' }, finish_reason: 'length' },
      ],
    })
  })

  it('takes the last finish reason that is not null', () => {
    expect(finish(null, 'stop', null)).toMatchObject({ finish_reason: 'stop' })
    expect(finish('stop', 'length')).toMatchObject({ finish_reason: 'length' })
    expect(finish(undefined)).toMatchObject({ finish_reason: null })
  })

  it('invents no members', () => {
    expect(messageOf({})).toEqual({ content: null })
    expect(messageOf({ role: 'assistant' }, { content: null })).toEqual({ role: 'assistant', content: null })
    expect(messageOf({ refusal: null, content: '' })).toEqual({ content: '', refusal: null })
    expect(messageOf({ tool_calls: null, function_call: null, audio: null })).toEqual({ content: null })
    expect(messageOf({ tool_calls: [] })).toEqual({ content: null })
  })

  it('joins refusals and both kinds of reasoning', () => {
    expect(
      messageOf(
        { role: 'assistant', reasoning_content: 'Let ', reasoning: null, refusal: null },
        { reasoning_content: 'me', reasoning: 'see' },
        { role: '', reasoning_content: null, content: 'x', refusal: 'No' },
        { role: 'assistant', reasoning: '.', refusal: '.' },
      ),
    ).toEqual({ role: 'assistant', content: 'x', refusal: 'No.', reasoning_content: 'Let me', reasoning: 'see.' })
  })

  it('keeps what came in place of text, unless text came too', () => {
    const parts = [{ type: 'text', text: 'Hi' }]
    expect(messageOf({ content: '' }, { content: parts }, { content: null })).toEqual({ content: parts })
    expect(messageOf({ content: 7 }, { content: 'Hi' })).toEqual({ content: 'Hi' })
  })

  it('reads a message that came in place of the delta', () => {
    const chunk = { choices: [{ index: 0, message: { role: 'assistant', content: 'Hi' }, finish_reason: 'stop' }] }
    expect(assemble([chunk])).toMatchObject({ choices: [{ message: { role: 'assistant', content: 'Hi' } }] })
  })

  it('joins lists of log probabilities', () => {
    const chunks = [
      { content: [token('a')], refusal: null },
      null,
      { content: [token('b'), token('c')] },
      { content: null, refusal: null },
    ].map((logprobs) => ({ choices: [{ index: 0, delta: {}, logprobs }] }))
    expect(valueAt(assemble(chunks), '/choices/0/logprobs')).toEqual({
      content: [token('a'), token('b'), token('c')],
      refusal: null,
    })
    expect(valueAt(assemble([{ choices: [{ logprobs: [1] }] }]), '/choices/0/logprobs')).toEqual([1])
  })

  it('joins lists of annotations, each annotation once', () => {
    const [one, other] = [{ type: 'url_citation' }, { type: 'file' }]
    const deltas = [{ annotations: [one] }, { annotations: null }, { annotations: [one, other, 7] }]
    expect(messageOf(...deltas)).toEqual({ content: null, annotations: [one, other, 7] })
    expect(messageOf({ annotations: [] })).toEqual({ content: null, annotations: [] })
    expect(messageOf({ annotations: null })).toEqual({ content: null })
    expect(messageOf({ annotations: [one] }, { annotations: one })).toEqual({ content: null, annotations: one })
  })

  it('leaves out annotations beyond a bound, and goes on with the answer', () => {
    const cited = (position: number): JsonObject => of(0, { annotations: [{ title: `${position}`.padEnd(1000) }] })
    const many = Array.from({ length: 5000 }, (_, position) => cited(position))
    const annotations = valueAt(assemble([...many, of(0, { content: 'Hi' })]), '/choices/0/message/annotations')
    // 4 Mi characters, of which each costs 1076.
    expect(annotations).toHaveLength(3898)
    expect(outgrows(many)).toBe(false)
  })

  it('joins a legacy function call, and audio', () => {
    expect(
      messageOf(
        { function_call: { name: 'f', arguments: '' } },
        { function_call: { arguments: '{"a"' } },
        { function_call: { arguments: ':1}' } },
      ),
    ).toEqual({ content: null, function_call: { name: 'f', arguments: '{"a":1}' } })
    expect(
      messageOf(
        { audio: { id: 'audio_1', transcript: 'He' } },
        { audio: { transcript: 'llo', data: 'AA' } },
        { audio: { data: 'BB', expires_at: 9 } },
      ),
    ).toEqual({ content: null, audio: { id: 'audio_1', expires_at: 9, data: 'AABB', transcript: 'Hello' } })
  })

  it('takes chunks of any shape', () => {
    const shape = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom(null, '', 'x', 0, -1, 2, true),
        tie('list'),
        tie('object'),
      ),
      list: fc.array(tie('value'), { maxLength: 3 }),
      object: fc.dictionary(
        fc.constantFrom('index', 'id', 'type', 'function', 'custom', 'name', 'arguments', 'input', 'content', 'role'),
        tie('value'),
        { maxKeys: 4 },
      ),
    })).value
    const delta = fc.dictionary(
      fc.constantFrom(
        'content',
        'role',
        'refusal',
        'reasoning',
        'tool_calls',
        'function_call',
        'audio',
        'annotations',
        '__proto__',
      ),
      shape,
      { maxKeys: 4 },
    )
    const choice = fc.oneof(shape, fc.record({ index: shape, delta: fc.oneof(delta, shape), logprobs: shape }))
    const chunk = fc.record({ id: shape, choices: fc.oneof(shape, fc.array(choice, { maxLength: 3 })), usage: shape })
    fc.assert(
      fc.property(fc.array(chunk, { maxLength: 5 }), (chunks) => {
        expect(assemble(chunks)?.['object']).toBe(chunks.length === 0 ? undefined : 'chat.completion')
        const narrow = createAssembler(2000)
        for (const one of chunks) narrow.add(viewChunk(one))
        expect(JSON.parse(JSON.stringify(narrow.finish() ?? null))).toEqual(narrow.finish() ?? null)
      }),
      fuzz(200),
    )
  })

  it('puts texts together again, wherever they were cut and however the choices take turns', () => {
    const pieces = fc.array(fc.string({ unit: 'binary', maxLength: 6 }), { minLength: 1, maxLength: 5 })
    const call = fc.record({ name: fc.string({ minLength: 1, maxLength: 5 }), pieces })
    const choice = fc.record({
      content: pieces,
      refusal: fc.option(pieces),
      calls: fc.array(call, { maxLength: 2 }),
      finish: fc.constantFrom('stop', 'length', 'tool_calls'),
    })
    fc.assert(
      fc.property(
        fc.array(choice, { minLength: 1, maxLength: 3 }),
        fc.array(fc.nat(), { maxLength: 40 }),
        (choices, turns) => {
          const waiting = choices.map(({ content, refusal, calls, finish: reason }, index) => [
            of(index, { role: 'assistant' }),
            ...content.map((text) => of(index, { content: text })),
            ...(refusal ?? []).map((text) => of(index, { refusal: text })),
            ...calls.flatMap(({ name, pieces: texts }, number) => [
              fragment(index, { index: number, id: `c${number}`, type: 'function', function: { name, arguments: '' } }),
              ...texts.map((text) => fragment(index, { index: number, function: { arguments: text } })),
            ]),
            of(index, {}, reason),
          ])
          const chunks: JsonObject[] = []
          for (let at = 0; waiting.some((list) => list.length > 0); at++) {
            const left = waiting.filter((list) => list.length > 0)
            chunks.push(...(left[(turns[at] ?? at) % left.length]?.splice(0, 1) ?? []))
          }
          expect(assemble(chunks)?.['choices']).toEqual(
            choices.map(({ content, refusal, calls, finish: reason }, index) => ({
              index,
              message: {
                role: 'assistant',
                content: content.join(''),
                ...(refusal !== null && { refusal: refusal.join('') }),
                ...(calls.length > 0 && {
                  tool_calls: calls.map(({ name, pieces: texts }, number) => ({
                    id: `c${number}`,
                    type: 'function',
                    function: { name, arguments: texts.join('') },
                  })),
                }),
              },
              logprobs: null,
              finish_reason: reason,
            })),
          )
        },
      ),
      fuzz(200),
    )
  })
})

/** A chunk with a fragment of a tool call. */
const fragment = (index: number, piece: JsonObject): JsonObject => of(index, { tool_calls: [piece] })

describe('the limit', () => {
  it('stops growing and says so', () => {
    const assembler = createAssembler(1100)
    for (const content of ['x'.repeat(70), 'y'.repeat(70), 'z']) {
      for (const chunk of ofDeltas({ content })) assembler.add(viewChunk(chunk))
    }
    expect(assembler.truncated).toBe(true)
    expect(valueAt(assembler.finish(), '/choices/0/message/content')).toBe('x'.repeat(70))
  })

  it('counts choices, calls and log probabilities, too', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => index)
    expect(outgrows(hundred.map((index) => ({ choices: [{ index, delta: {} }] })))).toBe(true)
    expect(outgrows(ofDeltas({ tool_calls: hundred.map((index) => ({ index })) }))).toBe(true)
    expect(outgrows([{ choices: [{ index: 0, logprobs: { content: hundred } }] }])).toBe(true)
    expect(outgrows(ofDeltas({ content: 'x' }, { content: 'y' }))).toBe(false)
  })
})
