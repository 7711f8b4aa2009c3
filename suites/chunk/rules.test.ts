import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/define/json.ts'
import { chunk, goodChunks, NOW_SECONDS, usageChunk, type Given } from '../../tests/kit/exchange.ts'
import { verdictOn, type Odd } from '../../tests/kit/verdict-on.ts'
import { rules } from './rules.ts'

const good: Given = { body: goodChunks() }
/** Good chunks, with members of the second one replaced; undefined removes a member. */
const withMembers = (members: JsonObject): Given => ({
  body: goodChunks().map((one, position) => (position === 1 ? { ...one, ...members } : one)),
})
const withChoice = (choice: JsonObject): Given => withMembers(chunk({ content: 'Hi' }, choice))
const inOneChunk = (...indexes: readonly unknown[]): Given => ({
  request: { stream: true, n: 2 },
  body: [
    chunk(
      {},
      {},
      { choices: indexes.map((index) => ({ index, delta: { content: 'Hi' }, logprobs: null, finish_reason: null })) },
    ),
  ],
})
const withDelta = (delta: JsonObject): Given => withMembers(chunk(delta))
const withEach = (members: JsonObject): Given => ({ body: goodChunks().map((one) => ({ ...one, ...members })) })
const withExtra = (extra: JsonObject, request: JsonObject = {}): Given => ({
  request: { stream: true, ...request },
  body: [...goodChunks(), extra],
})
const noted = { choices: [], prompt_filter_results: [] }
/** A choice without id and model in the second chunk, as Azure sends what its filter found while it streams. */
const blank = (choice: JsonObject): Given =>
  withMembers({ id: '', object: '', created: 0, model: '', choices: [{ index: 0, finish_reason: null, ...choice }] })
const found = { content_filter_results: {}, content_filter_offsets: { check_offset: 44 } }
const azure = { id: '', object: '', created: 0, model: '', choices: [], prompt_filter_results: [] }
const namingModel = { body: [{ ...azure, model: 'gpt-4.1-mini' }, ...goodChunks()] }

const TABLE: readonly (readonly [rule: string, what: string, given: Odd, expected: unknown])[] = [
  ['chunk.object', 'chunks', good, 'pass'],
  ['chunk.object', 'a document', {}, 'not-applicable'],
  ['chunk.object', 'that of completions', withEach({ object: 'chat.completion' }), ['not-allowed-value']],
  ['chunk.object', 'none', withMembers({ object: undefined }), ['missing']],
  ['chunk.id', 'strings', good, 'pass'],
  ['chunk.id', 'an empty one on what a filter says', { body: [azure, ...goodChunks()] }, 'pass'],
  ['chunk.object', 'an empty one on what a filter says', { body: [azure, ...goodChunks()] }, 'pass'],
  ['chunk.model', 'an empty one on what a filter says', { body: [azure, ...goodChunks()] }, 'pass'],
  ['chunk.id', 'an empty one beside the model on what a filter says', namingModel, 'pass'],
  ['chunk.object', 'an empty one beside the model on what a filter says', namingModel, 'pass'],
  ['chunk.created', 'zero beside the model on what a filter says', namingModel, 'pass'],
  [
    'chunk.id',
    'an empty one beside the model',
    withExtra({ ...azure, model: 'm', prompt_filter_results: undefined }),
    ['empty'],
  ],
  ['chunk.id', 'an empty one on what a filter found in the answer', blank(found), 'pass'],
  ['chunk.object', 'an empty one on what a filter found in the answer', blank(found), 'pass'],
  ['chunk.model', 'an empty one on what a filter found in the answer', blank(found), 'pass'],
  ['chunk.id', 'an empty one on a bare choice', blank({}), ['empty']],
  ['chunk.id', 'an empty one on the end', blank({ finish_reason: 'stop' }), ['empty']],
  ['chunk.object', 'an empty one on the end', blank({ finish_reason: 'stop' }), ['empty']],
  ['chunk.model', 'an empty one on the end', blank({ finish_reason: 'stop' }), ['empty']],
  ['chunk.id', 'an empty one on a filtered end', blank({ ...found, finish_reason: 'content_filter' }), ['empty']],
  ['chunk.id', 'an empty one beside a delta that is null', blank({ ...found, delta: null }), ['empty']],
  ['chunk.id', 'an empty one beside a message', blank({ ...found, message: { content: 'Hi' } }), ['empty']],
  ['chunk.id', 'none', withMembers({ id: undefined }), ['missing']],
  ['chunk.id', 'an empty one', withMembers({ id: '' }), ['empty']],
  ['chunk.id', 'null on the usage chunk', withExtra({ ...usageChunk(), id: null }), ['null']],
  ['chunk.created', 'now', good, 'pass'],
  ['chunk.created', 'a clock that is minutes off', withEach({ created: NOW_SECONDS - 500 }), 'pass'],
  [
    'chunk.created',
    'hours off, by a coarse clock',
    { ...withEach({ created: NOW_SECONDS - 9000 }), clock: 'recorded' },
    'pass',
  ],
  [
    'chunk.created',
    'a stream that was cut',
    { ...withEach({ created: 1 }), ending: { kind: 'cut-off', message: '' } },
    'pass',
  ],
  ['chunk.created', 'none', withMembers({ created: undefined }), ['missing']],
  ['chunk.created', 'a float', withMembers({ created: NOW_SECONDS + 0.5 }), ['wrong-type']],
  ['chunk.created', 'text', withMembers({ created: '2026-11-18' }), ['wrong-type']],
  ['chunk.created', 'milliseconds', withEach({ created: NOW_SECONDS * 1000 }), ['milliseconds']],
  ['chunk.created', 'zero behind what a filter says', { body: [azure, ...goodChunks()] }, 'pass'],
  ['chunk.created', 'zero', withEach({ created: 0 }), ['far-from-clock']],
  [
    'chunk.created',
    'last week, in an answer from a cache',
    {
      ...withEach({ created: NOW_SECONDS - 600_000 }),
      headers: { 'content-type': 'text/event-stream', 'x-cache': 'HIT' },
    },
    'pass',
  ],
  ['chunk.created', 'yesterday', withEach({ created: NOW_SECONDS - 86_400 }), ['far-from-clock']],
  ['chunk.created', 'tomorrow', withEach({ created: NOW_SECONDS + 86_400 }), ['far-from-clock']],
  ['chunk.model', 'strings', good, 'pass'],
  ['chunk.model', 'null', withMembers({ model: null }), ['null']],
  ['chunk.model', 'an empty one', withMembers({ model: '' }), ['empty']],
  ['chunk.choices', 'lists', good, 'pass'],
  ['chunk.choices', 'null', withMembers({ choices: null }), ['null']],
  ['chunk.choices', 'none on the usage chunk', withExtra({ ...usageChunk(), choices: undefined }), ['missing']],
  ['chunk.choices', 'a list of text', withMembers({ choices: ['Hi'] }), ['wrong-type']],
  ['chunk.choices-empty', 'never', good, 'pass'],
  ['chunk.choices-empty', 'on the usage chunk', withExtra(usageChunk()), 'pass'],
  ['chunk.choices-empty', 'on what a filter says', withExtra(azure), ['filter-notes']],
  ['chunk.choices-empty', 'on what a filter says of a named answer', withMembers(noted), ['filter-notes']],
  ['chunk.choices-empty', 'on a heartbeat', withMembers({ choices: [] }), ['nothing-to-say']],
  [
    'chunk.choices-empty',
    'with moderation that nobody asked for',
    withExtra({ ...chunk({}), choices: [], moderation: {} }),
    ['nothing-to-say'],
  ],
  [
    'chunk.choices-empty',
    'with moderation that was asked for',
    withExtra({ ...chunk({}), choices: [], moderation: {} }, { moderation: { model: 'm' } }),
    'pass',
  ],
  ['chunk.choices-empty', 'on a failure', withExtra({ choices: [], error: { message: 'overloaded' } }), 'pass'],
  ['chunk.index', 'zero', good, 'pass'],
  ['chunk.index', 'the second of two', { ...withChoice({ index: 1 }), request: { stream: true, n: 2 } }, 'pass'],
  [
    'chunk.index',
    'beyond an n that cannot be read',
    { ...withChoice({ index: 1 }), request: { stream: true, n: '2' } },
    'pass',
  ],
  ['chunk.index', 'only a usage chunk', { body: [usageChunk()] }, 'unseen'],
  ['chunk.index', 'none', withChoice({ index: undefined }), ['missing']],
  ['chunk.index', 'a string', withChoice({ index: '0' }), ['wrong-type']],
  ['chunk.index', 'below zero', withChoice({ index: -1 }), ['out-of-range']],
  ['chunk.index', 'the number of the token', withChoice({ index: 1 }), ['not-below-n']],
  ['chunk.index', 'one choice in two entries', inOneChunk(0, 0), ['given-twice']],
  ['chunk.index', 'two choices in one chunk', inOneChunk(0, 1), 'pass'],
  ['chunk.index', 'two entries without an index', inOneChunk(undefined, undefined), ['missing']],
  ['chunk.delta', 'objects', good, 'pass'],
  ['chunk.delta', 'none', withChoice({ delta: undefined }), ['missing']],
  ['chunk.delta', 'null', withChoice({ delta: null }), ['null']],
  ['chunk.delta', 'null on a chunk without a name', blank({ delta: null }), ['null']],
  ['chunk.delta', 'text on a chunk without a name', blank({ delta: 'Hi' }), ['wrong-type']],
  ['chunk.delta', 'none on an end without a name', blank({ finish_reason: 'stop' }), ['missing']],
  ['chunk.delta', 'none on what a filter found in the answer', blank(found), ['missing']],
  ['chunk.delta', 'no choice on what a filter says', withExtra(azure), 'pass'],
  ['chunk.delta', 'a message beside it', withChoice({ message: { content: 'Hi' } }), ['not-allowed-member']],
  ['chunk.finish-key', 'null until the end', good, 'pass'],
  ['chunk.finish-key', 'left out', withChoice({ finish_reason: undefined }), ['missing']],
  [
    'chunk.finish-key',
    'left out of speech',
    { ...withChoice({ finish_reason: undefined }), request: { stream: true, modalities: ['text', 'audio'] } },
    'not-applicable',
  ],
  ['chunk.finish-value', 'null until the end', good, 'pass'],
  [
    'chunk.finish-value',
    'left out everywhere',
    { body: [chunk({ content: 'Hi' }, { finish_reason: undefined })] },
    'unseen',
  ],
  [
    'chunk.finish-value',
    'beside a failure',
    withExtra(chunk({}, { finish_reason: 'error' }, { error: { code: 502, message: 'Provider disconnected' } })),
    'pass',
  ],
  ['chunk.finish-value', 'empty', withChoice({ finish_reason: '' }), ['empty']],
  ['chunk.finish-value', 'an unknown word', withChoice({ finish_reason: 'eos' }), ['not-allowed-value']],
  ['chunk.content', 'strings', good, 'pass'],
  ['chunk.content', 'null beside a call', withDelta({ content: null, tool_calls: [] }), 'pass'],
  ['chunk.content', 'only calls', { body: [chunk({ tool_calls: [] })] }, 'unseen'],
  ['chunk.content', 'parts', withDelta({ content: [{ type: 'text', text: 'Hi' }] }), ['wrong-type']],
  ['chunk.content', 'a refusal that is true', withDelta({ refusal: true }), ['wrong-type']],
  ['chunk.role', 'assistant', good, 'pass'],
  ['chunk.role', 'none', { body: [chunk({ content: 'Hi' })] }, 'unseen'],
  ['chunk.role', 'empty', withDelta({ role: '' }), ['empty']],
  ['chunk.role', 'null', withDelta({ role: null }), ['null']],
  ['chunk.role', 'of the user', withDelta({ role: 'user' }), ['not-allowed-value']],
  ['chunk.tool-calls', 'none', good, 'unseen'],
  ['chunk.tool-calls', 'an empty list', withDelta({ tool_calls: [] }), 'pass'],
  ['chunk.tool-calls', 'null', withDelta({ tool_calls: null }), ['null']],
  ['chunk.tool-calls', 'an object', withDelta({ tool_calls: {} }), ['wrong-type']],
  ['chunk.extension-safe', 'none', good, 'pass'],
  ['chunk.extension-safe', 'documented members', withDelta({ annotations: [{ type: 'url_citation' }] }), 'pass'],
  [
    'chunk.extension-safe',
    'text and null',
    withDelta({ thinking: 'Hm.', signature: null, extra: { google: 1 } }),
    'pass',
  ],
  ['chunk.extension-safe', 'a list with indexes', withDelta({ reasoning_details: [{ index: 0 }] }), 'pass'],
  ['chunk.extension-safe', 'a list of text', withDelta({ images: ['a'] }), 'pass'],
  [
    'chunk.extension-safe',
    'a list without indexes',
    withDelta({ reasoning_details: [{ text: 'Hm.' }] }),
    ['list-without-index'],
  ],
  ['chunk.extension-safe', 'a list of lists', withDelta({ images: [['a']] }), ['list-without-index']],
  [
    'chunk.extension-safe',
    'a list of anything',
    withDelta({ images: ['a', { index: 0 }, { url: 'a' }] }),
    ['list-without-index'],
  ],
  ['chunk.extension-safe', 'a number', withDelta({ tokens: 3 }), ['number']],
  ['chunk.extension-safe', 'a boolean', withDelta({ last: false }), ['boolean']],
]

describe('chunk', () => {
  it.each(TABLE)('%s: %s', (id, _what, given, expected) => {
    const rule = rules.find((candidate) => candidate.id === id)
    expect(rule && verdictOn(rule, given)).toEqual(expected)
  })

  it('shows a violation and a pass of every rule', () => {
    for (const { id } of rules) {
      const outcomes = TABLE.filter(([rule]) => rule === id).map(([, , , expected]) => expected)
      expect(outcomes.some(Array.isArray), `${id} is never violated here`).toBe(true)
      expect(outcomes, `${id} never passes here`).toContain('pass')
    }
  })
})
