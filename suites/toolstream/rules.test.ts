import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/define/json.ts'
import { chunk, judged, verdict, type Given } from '../../tests/kit/exchange.ts'
import { rules } from './rules.ts'

const WEATHER = { type: 'function', function: { name: 'get_weather', parameters: { properties: { city: {} } } } }
const TIME = { type: 'function', function: { name: 'get_time' } }
const NOTE = { type: 'custom', custom: { name: 'write_note' } }
const FINISH = chunk({}, { finish_reason: 'tool_calls' })

const open = (index: number, id: string, name = 'get_weather', text = ''): JsonObject => ({
  index,
  id,
  type: 'function',
  function: { name, arguments: text },
})
const grow = (index: number, text: string): JsonObject => ({ index, function: { arguments: text } })
/** A stream of one fragment a chunk; a list stands for the fragments of one chunk. */
const calls = (...fragments: readonly (JsonObject | readonly JsonObject[])[]): Given => ({
  request: { stream: true, tools: [WEATHER, TIME, NOTE] },
  body: [
    chunk({ role: 'assistant', content: null }),
    ...fragments.map((fragment) => chunk({ tool_calls: [fragment].flat() })),
    FINISH,
  ],
})
/** The good call with its later fragment in this form. */
const later = (fragment: JsonObject): Given => calls(open(0, 'call_1'), fragment)
const first = (fragment: JsonObject): Given => calls(fragment, grow(0, '{}'))
const text = { body: [chunk({ role: 'assistant', content: 'Hi.' }), chunk({}, { finish_reason: 'stop' })] }
const one = calls(open(0, 'call_1'), grow(0, '{"city":'), grow(0, '"Oslo"}'))
const two = calls(open(0, 'call_1'), grow(0, '{}'), open(1, 'call_2'), grow(1, '{}'))
const mixed = calls([open(0, 'call_1', 'get_weather', '{}'), open(1, 'call_2', 'get_weather', '{}')])
const ofTwoChoices: Given = {
  request: { stream: true, n: 2, tools: [WEATHER] },
  body: [0, 1].flatMap((index) => [
    chunk({ role: 'assistant', tool_calls: [open(0, `call_${index}`)] }, { index }),
    chunk({ tool_calls: [grow(0, '{}')] }, { index, finish_reason: 'tool_calls' }),
  ]),
}
const openNote = (members: JsonObject = {}): JsonObject => ({
  index: 0,
  id: 'call_1',
  type: 'custom',
  custom: { name: 'write_note', input: '' },
  ...members,
})
const growNote = { index: 0, custom: { input: 'milk' } }
const ended = (reason: unknown, ...fragments: readonly JsonObject[]): Given => ({
  request: { stream: true, tools: [WEATHER] },
  body: [...fragments.map((fragment) => chunk({ tool_calls: [fragment] })), chunk({}, { finish_reason: reason })],
})

const TABLE: readonly (readonly [rule: string, what: string, given: Given, expected: unknown])[] = [
  ['toolstream.index', 'text', text, 'unseen'],
  ['toolstream.index', 'on every fragment', one, 'pass'],
  ['toolstream.index', 'left out', later({ function: { arguments: '{}' } }), ['missing']],
  ['toolstream.index', 'a string', later({ ...grow(0, '{}'), index: '0' }), ['wrong-type']],
  ['toolstream.index-dense', 'text', text, 'unseen'],
  ['toolstream.index-dense', 'two calls', two, 'pass'],
  ['toolstream.index-dense', 'two calls in one chunk', mixed, 'pass'],
  ['toolstream.index-dense', 'two choices', ofTwoChoices, 'pass'],
  ['toolstream.index-dense', 'from one', calls(open(1, 'call_1'), grow(1, '{}')), ['not-from-zero']],
  ['toolstream.index-dense', 'below zero', calls(open(-1, 'call_1')), ['negative']],
  ['toolstream.index-dense', 'a gap', calls(open(0, 'call_1'), open(2, 'call_2')), ['gap']],
  ['toolstream.index-dense', 'far beyond all calls', calls(open(0, 'call_1'), open(1e9, 'call_2')), ['gap']],
  ['toolstream.index-one-call', 'two calls', two, 'pass'],
  ['toolstream.index-one-call', 'an id on every fragment', later({ ...grow(0, '{}'), id: 'call_1' }), 'pass'],
  ['toolstream.index-one-call', 'a name in pieces', later({ index: 0, function: { name: '_now' } }), 'pass'],
  ['toolstream.index-one-call', 'a name that comes late', calls(grow(0, '{}'), open(0, 'call_1')), 'pass'],
  ['toolstream.index-one-call', 'two calls under 0', calls(open(0, 'call_1'), open(0, 'call_2')), ['second-call']],
  ['toolstream.index-one-call', 'an id anew', later({ ...grow(0, '{}'), id: 'call_2' }), ['second-id']],
  [
    'toolstream.index-one-call',
    'two calls without ids',
    calls({ index: 0, function: { name: 'a', arguments: '{}' } }, { index: 0, function: { name: 'b', arguments: '' } }),
    ['second-name'],
  ],
  ['toolstream.opening-fragment', 'whole', one, 'pass'],
  ['toolstream.opening-fragment', 'of a custom tool', calls({ index: 0, type: 'custom' }), 'pass'],
  ['toolstream.opening-fragment', 'no id', first({ ...open(0, ''), id: undefined }), ['id-missing']],
  ['toolstream.opening-fragment', 'an empty id', first(open(0, '')), ['id-empty']],
  ['toolstream.opening-fragment', 'no type', first({ ...open(0, 'call_1'), type: undefined }), ['type-missing']],
  ['toolstream.opening-fragment', 'type null', first({ ...open(0, 'call_1'), type: null }), ['type-null']],
  ['toolstream.opening-fragment', 'no name', first({ ...open(0, 'call_1'), function: {} }), ['name-missing']],
  ['toolstream.opening-fragment', 'arguments only', calls(grow(0, '{}')), ['never-opened']],
  ['toolstream.id-once', 'once', one, 'pass'],
  ['toolstream.id-once', 'a call in one fragment', calls(open(0, 'call_1', 'get_weather', '{}')), 'unseen'],
  ['toolstream.id-once', 'again', later({ ...grow(0, '{}'), id: 'call_1' }), ['id-repeated']],
  ['toolstream.name-once', 'once', one, 'pass'],
  ['toolstream.name-once', 'two calls of one function under 0', calls(open(0, 'call_1'), open(0, 'call_2')), 'pass'],
  ['toolstream.name-once', 'again', later({ index: 0, function: { name: 'get_weather' } }), ['name-repeated']],
  ['toolstream.name-once', 'in pieces', later({ index: 0, function: { name: '_now' } }), ['name-in-pieces']],
  ['toolstream.no-null-identity', 'left out', one, 'pass'],
  ['toolstream.no-null-identity', 'null in the first fragment', calls({ ...open(0, 'call_1'), type: null }), 'unseen'],
  ['toolstream.no-null-identity', 'null', later({ ...grow(0, '{}'), id: null, type: null }), ['id-null', 'type-null']],
  ['toolstream.no-null-identity', 'empty', later({ ...grow(0, '{}'), id: '', type: '' }), ['id-empty', 'type-empty']],
  ['toolstream.no-null-identity', 'name null', later({ index: 0, function: { name: null } }), ['name-null']],
  ['toolstream.no-null-identity', 'name empty', later({ index: 0, function: { name: '' } }), ['name-empty']],
  ['toolstream.function-in-fragment', 'in each', one, 'pass'],
  ['toolstream.function-in-fragment', 'a custom tool', calls(openNote(), growNote), 'unseen'],
  [
    'toolstream.function-in-fragment',
    'a custom tool, with null for a function',
    calls(openNote({ function: null }), { ...growNote, function: null }),
    'unseen',
  ],
  [
    'toolstream.function-in-fragment',
    'null for a custom tool',
    calls({ ...open(0, 'call_1'), custom: null }, { ...grow(0, '{}'), custom: null }),
    'pass',
  ],
  ['toolstream.function-in-fragment', 'null for both', later({ index: 0, function: null, custom: null }), ['null']],
  ['toolstream.function-in-fragment', 'only an index', later({ index: 0 }), ['missing']],
  ['toolstream.function-in-fragment', 'null', later({ index: 0, function: null }), ['null']],
  ['toolstream.arguments-string', 'strings', one, 'pass'],
  ['toolstream.arguments-string', 'left out', calls({ ...open(0, 'call_1'), function: { name: 'a' } }), 'unseen'],
  ['toolstream.arguments-string', 'an object', later({ index: 0, function: { arguments: {} } }), ['wrong-type']],
  ['toolstream.arguments-string', 'null', later({ index: 0, function: { arguments: null } }), ['null']],
  ['toolstream.arguments-json', 'an object', one, 'pass'],
  ['toolstream.arguments-json', 'text', text, 'unseen'],
  ['toolstream.arguments-json', 'a document', { request: { tools: [WEATHER] } }, 'not-applicable'],
  ['toolstream.arguments-json', 'cut by the limit', ended('length', open(0, 'call_1'), grow(0, '{"city"')), 'unseen'],
  ['toolstream.arguments-json', 'cut by a filter', ended('content_filter', open(0, 'call_1')), 'unseen'],
  ['toolstream.arguments-json', 'cut for a reason of its own', ended('max_tokens', open(0, 'call_1')), 'unseen'],
  [
    'toolstream.arguments-json',
    'two calls under 0',
    calls(open(0, 'call_1'), grow(0, '{"a":1}'), open(0, 'call_2', 'get_weather', '{"a":1}')),
    'pass',
  ],
  ['toolstream.arguments-json', 'an empty object', calls(open(0, 'call_1'), grow(0, '{}')), 'unseen'],
  ['toolstream.arguments-json', 'the end is missing', calls(open(0, 'call_1'), grow(0, '{"city":')), ['not-json']],
  ['toolstream.arguments-json', 'sent twice', calls(open(0, 'call_1'), grow(0, '{}'), grow(0, '{}')), ['not-json']],
  ['toolstream.arguments-json', 'a list', calls(open(0, 'call_1'), grow(0, '[]')), ['not-object']],
  ['toolstream.arguments-json', 'nothing', calls(open(0, 'call_1')), ['empty']],
  [
    'toolstream.arguments-json',
    'nothing for a function without parameters',
    calls(open(0, 'call_1', 'get_time')),
    ['empty-without-parameters'],
  ],
  ['toolstream.contiguous', 'one after the other', two, 'pass'],
  ['toolstream.contiguous', 'two choices', ofTwoChoices, 'pass'],
  [
    'toolstream.contiguous',
    'by turns',
    calls(open(0, 'call_1'), open(1, 'call_2'), grow(0, '{}'), grow(1, '{}')),
    ['interleaved'],
  ],
  ['toolstream.custom', 'text', text, 'not-applicable'],
  ['toolstream.custom', 'a call of a function', one, 'unseen'],
  ['toolstream.custom', 'whole', calls(openNote(), growNote), 'pass'],
  ['toolstream.custom', 'as a function', calls(open(0, 'call_1', 'write_note', '{}')), ['wrapped-as-function']],
  ['toolstream.custom', 'no id', calls(openNote({ id: undefined }), growNote), ['id-missing']],
  ['toolstream.custom', 'no type', calls(openNote({ type: undefined }), growNote), ['type-missing']],
  ['toolstream.custom', 'no name', calls(openNote({ custom: {} }), growNote), ['name-missing']],
  ['toolstream.custom', 'input under function', calls(openNote(), grow(0, 'milk')), ['input-under-function']],
  [
    'toolstream.custom',
    'text for a later piece',
    calls(openNote(), { index: 0, custom: 'milk' }),
    ['custom-wrong-type'],
  ],
  [
    'toolstream.custom',
    'a number for a later piece',
    calls(openNote(), { index: 0, custom: 4 }),
    ['custom-wrong-type'],
  ],
  [
    'toolstream.custom',
    'a list for a later piece',
    calls(openNote(), { index: 0, custom: ['milk'] }),
    ['custom-wrong-type'],
  ],
  ['toolstream.custom', 'text for the first piece', calls(openNote({ custom: 'milk' })), ['custom-wrong-type']],
  ['toolstream.custom', 'null for a later piece', calls(openNote(), growNote, { index: 0, custom: null }), 'pass'],
  [
    'toolstream.custom',
    'null for a piece of the input',
    calls(openNote(), growNote, { index: 0, custom: { input: null } }),
    'pass',
  ],
  [
    'toolstream.custom',
    'an object among pieces of text',
    calls(openNote(), growNote, { index: 0, custom: { input: {} } }),
    ['input-wrong-type'],
  ],
  ['toolstream.custom', 'text in the call of a function', later({ ...grow(0, '{}'), custom: 'milk' }), 'unseen'],
  ['toolstream.custom', 'no input', calls(openNote({ custom: { name: 'write_note' } })), ['input-missing']],
  [
    'toolstream.custom',
    'an object for input',
    calls(openNote({ custom: { name: 'write_note', input: {} } })),
    ['input-wrong-type'],
  ],
]

describe('toolstream', () => {
  it.each(TABLE)('%s: %s', (id, _what, given, expected) => {
    const rule = rules.find((candidate) => candidate.id === id)
    expect(rule && verdict(rule, given)).toEqual(expected)
  })

  it('shows a violation and a pass of every rule', () => {
    for (const { id } of rules) {
      const outcomes = TABLE.filter(([rule]) => rule === id).map(([, , , expected]) => expected)
      expect(outcomes.some(Array.isArray), `${id} is never violated here`).toBe(true)
      expect(outcomes, `${id} never passes here`).toContain('pass')
    }
  })

  it('explains what follows when a call changes its index', () => {
    const { violations } = judged(rules, calls(open(1, 'call_1'), grow(0, '{}')))
    expect(violations.map(({ rule, symptom, follows }) => [`${rule}/${symptom}`, follows])).toEqual([
      ['toolstream.index-dense/not-from-zero', undefined],
      ['toolstream.opening-fragment/never-opened', 'toolstream.index-dense'],
      ['toolstream.arguments-json/empty', 'toolstream.opening-fragment'],
    ])
  })
})
