import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/define/json.ts'
import { chunk, completion, verdict, type Given } from '../../tests/kit/exchange.ts'
import { related, type Part } from '../../tests/kit/related.ts'
import { formsEqual } from './forms.ts'
import { rules } from './rules.ts'
import { excluded } from './texts.ts'

const COUNT = { messages: [{ role: 'user', content: 'Count from 1 to 20, separated by commas' }] }
const SAY = { messages: [{ role: 'user', content: 'Write exactly "one STOP two".' }] }

/** A text that answers a count under a stop string. */
const counted = (
  content: string,
  choice: JsonObject = {},
  request: JsonObject = {},
  members: JsonObject = {},
): Given => ({
  request: { ...COUNT, stop: '7', ...request },
  body: completion(members, choice, { content }),
})
const said = (content: string, stop: unknown, request: JsonObject = {}): Given => ({
  request: { ...SAY, stop, ...request },
  body: completion({}, {}, { content }),
})
const streamed = (pieces: readonly string[], finish: string, request: JsonObject): Given => ({
  request: { ...request, stream: true },
  body: [...pieces.map((content) => chunk({ content })), chunk({}, { finish_reason: finish })],
})
const spending = (tokens: number): JsonObject => ({
  usage: { prompt_tokens: 9, completion_tokens: tokens, total_tokens: 9 + tokens },
})

const TO_SIX = '1, 2, 3, 4, 5, 6, '
const TO_NINE = '1, 2, 3, 4, 5, 6, 7, 8, 9'
const LENGTH = { finish_reason: 'length' }

const TABLE: readonly (readonly [rule: string, what: string, given: Given, expected: unknown])[] = [
  ['stop.excluded', 'cut', counted(TO_SIX), 'pass'],
  ['stop.excluded', 'cut before a comma', counted('1, 2, 3, 4, 5, 6,', {}, { stop: ' 7,' }), 'pass'],
  ['stop.excluded', 'ignored', counted(TO_NINE), ['past-stop']],
  ['stop.excluded', 'kept', counted(`${TO_SIX}7`), ['kept-at-end']],
  ['stop.excluded', 'ignored up to the cap', counted(TO_NINE, LENGTH, { max_tokens: 26 }), ['past-stop']],
  ['stop.excluded', 'one of several ignored', counted(TO_NINE, {}, { stop: ['###', '7'] }), ['past-stop']],
  [
    'stop.excluded',
    'leaked in the last delta',
    streamed([TO_SIX, '7'], 'stop', { ...COUNT, stop: '7' }),
    ['kept-at-end'],
  ],
  [
    'stop.excluded',
    'split over deltas',
    streamed(['one ST', 'OP two'], 'stop', { ...SAY, stop: 'STOP' }),
    ['past-stop'],
  ],
  ['stop.excluded', 'a stop that never came', said('Hm', ['STOP']), 'unseen'],
  ['stop.excluded', 'a dictated text cut', said('one ', ['STOP']), 'pass'],
  ['stop.excluded', 'not wanted so early', said('one STOP two', ['STOP'], { min_tokens: 8 }), 'not-applicable'],
  [
    'stop.excluded',
    'in the beginning that was given',
    said('A: one', ['A:'], { messages: [...SAY.messages, { role: 'assistant', content: 'A:' }] }),
    'unseen',
  ],
  ['stop.excluded', 'a word of it within a line', said('The role: User', ['User:']), 'unseen'],
  ['stop.excluded', 'a word of it on a line of its own', said('Well.\nUser', ['User:']), ['partial-at-end']],
  ['stop.excluded', 'a line drawn', said('Well.\n---', ['-----']), 'unseen'],
  ['stop.excluded', 'the first of a mark', said('Well.\n<|', ['<|im_start|>']), ['partial-at-end']],
  ['stop.excluded', 'marks cut', said('Well.<|im_end', ['<|im_end|>']), ['partial-at-end']],
  ['stop.excluded', 'a part of it', said('Well: Observ', ['Observation']), ['partial-at-end']],
  ['stop.excluded', 'little of it', said('Well: Ob', ['Observation']), 'unseen'],
  ['stop.excluded', 'blanks', said('Well\n\n\n', ['\n\n\n\n']), 'unseen'],
  ['stop.excluded', 'told by the server', counted('', { stop_reason: '7' }), 'pass'],
  ['stop.excluded', 'filtered', counted(TO_NINE, { finish_reason: 'content_filter' }), 'unseen'],
  ['stop.excluded', 'no text', counted('', {}), 'unseen'],
  ['stop.excluded', 'wanted', counted(TO_NINE, {}, { include_stop_str_in_output: true }), 'not-applicable'],
  ['stop.excluded', 'none set', counted(TO_NINE, {}, { stop: null }), 'not-applicable'],
  ['stop.excluded', 'an empty one', counted(TO_NINE, {}, { stop: '' }), 'not-applicable'],

  ['stop.reason', 'stop', counted(TO_SIX), 'pass'],
  ['stop.reason', 'length', counted(TO_SIX, LENGTH), ['called-length']],
  ['stop.reason', 'length in a stream', streamed([TO_SIX], 'length', { ...COUNT, stop: '7' }), ['called-length']],
  ['stop.reason', 'a word of its own', counted(TO_SIX, { finish_reason: 'stop_sequence' }), ['other-reason']],
  ['stop.reason', 'cut by the cap as well', counted(TO_SIX, LENGTH, { max_tokens: 13 }, spending(13)), 'unseen'],
  ['stop.reason', 'far from the cap', counted(TO_SIX, LENGTH, { max_tokens: 99 }, spending(13)), ['called-length']],
  [
    'stop.reason',
    'under a cap, uncounted',
    streamed([TO_SIX], 'length', { ...COUNT, stop: '7', max_tokens: 99 }),
    'unseen',
  ],
  ['stop.reason', 'not cut by it', counted('1, 2, ', LENGTH), 'unseen'],
  ['stop.reason', 'a filter', counted(TO_SIX, { finish_reason: 'content_filter' }), 'unseen'],
  ['stop.reason', 'none', counted(TO_SIX, { finish_reason: null }), 'unseen'],
  ['stop.reason', 'past it', counted(TO_NINE), 'unseen'],
]

describe('stop', () => {
  it.each(TABLE)('%s: %s', (id, _what, given, expected) => {
    const rule = rules.find((candidate) => candidate.id === id)
    expect(rule && verdict(rule, given)).toEqual(expected)
  })
})

const form = (stop: unknown, content: string): Part => counted(content, {}, { stop })

describe('stop.forms-equal', () => {
  const table: readonly (readonly [what: string, parts: readonly Part[], expected: unknown])[] = [
    ['alike', [form('7', TO_SIX), form(['7'], TO_SIX), form(['9', '7'], TO_SIX)], 'pass'],
    ['a list ignored', [form('7', TO_SIX), form(['7'], TO_NINE)], ['x2 form-ignored after stop.excluded']],
    [
      'the first only',
      [form('7', TO_SIX), form(['9', '7'], '1, 2, 3, 4, 5, 6, 7, 8, ')],
      ['x2 form-ignored after stop.excluded'],
    ],
    ['a string ignored', [form('7', TO_NINE), form(['7'], TO_SIX)], ['x1 form-ignored after stop.excluded']],
    ['all ignored', [form('7', TO_NINE), form(['7'], TO_NINE)], 'unseen'],
    ['a model that stops early', [form('7', TO_SIX), form(['7'], '1, 2')], 'unseen'],
    ['other strings', [form('7', TO_SIX), form(['9'], '1, 2, 3, 4, 5, 6, 7, 8, ')], 'unseen'],
    ['one form', [form('7', TO_SIX), form('7', TO_NINE)], 'unseen'],
  ]
  it.each(table)('%s', (_what, parts, expected) => expect(related(formsEqual, parts, [excluded])).toEqual(expected))
})
