import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/define/json.ts'
import { chunk, completion, judged, verdict, type Given } from '../../tests/kit/exchange.ts'
import { rules } from './rules.ts'

const bytesOf = (text: string): number[] => [...Buffer.from(text)]
const token = (text: string, logprob = -0.1): JsonObject => ({ token: text, logprob, bytes: bytesOf(text) })
const entry = (text: string, ...alternatives: readonly JsonObject[]): JsonObject => ({
  ...token(text),
  top_logprobs: alternatives,
})
const listed = (...entries: readonly JsonObject[]): JsonObject => ({ content: entries, refusal: null })
const HI = [entry('Hi'), entry(' there'), entry('.')]

interface Said {
  readonly content?: string | null
  readonly refusal?: string
  readonly members?: JsonObject
  readonly finish?: string
}

/** A document with these log probabilities for "Hi there." or what else is said. */
function answer(logprobs: unknown, said: Said = {}, request: JsonObject = {}): Given {
  const { content = 'Hi there.', refusal = null, members = {}, finish = 'stop' } = said
  const message = { content, refusal, ...members }
  return { request: { logprobs: true, ...request }, body: completion({}, { logprobs, finish_reason: finish }, message) }
}
/** A stream of these pieces of content, each with the entries beside it. */
function stream(
  pieces: readonly (readonly [delta: string | JsonObject, entries?: readonly JsonObject[] | null])[],
  request: JsonObject = {},
): Given {
  return {
    request: { stream: true, logprobs: true, ...request },
    body: [
      chunk({ role: 'assistant', content: '' }),
      ...pieces.map(([delta, entries]) => {
        const logprobs = entries === undefined || entries === null ? null : listed(...entries)
        return chunk(typeof delta === 'string' ? { content: delta } : delta, { logprobs })
      }),
      chunk({}, { finish_reason: 'stop' }),
    ],
  }
}
const top = (...alternatives: readonly JsonObject[]): Given =>
  answer(listed(entry('Hi', ...alternatives)), { content: 'Hi' }, { top_logprobs: 3 })
const spelled = (text: string, ...entries: readonly JsonObject[]): Given =>
  answer(listed(...entries), { content: text })
const [HEAD, TAIL] = [bytesOf('🚀').slice(0, 2), bytesOf('🚀').slice(2)]
const SPACED = [0x20, ...HEAD]
const partOf = (bytes: readonly number[]): JsonObject => ({ token: '\\xf0', logprob: -1, bytes, top_logprobs: [] })
const refused = (logprobs: unknown): Given => answer(logprobs, { content: null, refusal: 'No.' })

const TABLE: readonly (readonly [rule: string, what: string, given: Given, expected: unknown])[] = [
  ['logprobs.off', 'null', {}, 'pass'],
  ['logprobs.off', 'asked for', answer(listed(...HI)), 'not-applicable'],
  ['logprobs.off', 'sent all the same', answer(listed(...HI), {}, { logprobs: false }), ['sent-unasked']],
  ['logprobs.off', 'sent in a stream', stream([['Hi', [entry('Hi')]]], { logprobs: null }), ['sent-unasked']],
  ['logprobs.off', 'nulls', answer({ content: null, refusal: null }, {}, { logprobs: false }), ['empty-unasked']],
  ['logprobs.off', 'empty lists', answer({ content: [], refusal: [] }, {}, { logprobs: false }), ['empty-unasked']],
  ['logprobs.off', 'a member of another API', answer({ tokens: ['Hi'] }, {}, { logprobs: false }), ['sent-unasked']],
  ['logprobs.off', 'asked for in a wrong way', answer(listed(...HI), {}, { logprobs: 'yes' }), 'not-applicable'],
  ['logprobs.off', 'only top_logprobs', answer(listed(), {}, { logprobs: null, top_logprobs: 2 }), 'not-applicable'],
  ['logprobs.on', 'not asked for', {}, 'not-applicable'],
  ['logprobs.on', 'sent', answer(listed(...HI)), 'pass'],
  ['logprobs.on', 'streamed', stream([['Hi', [entry('Hi')]]]), 'pass'],
  ['logprobs.on', 'null', answer(null), ['parameter-ignored']],
  ['logprobs.on', 'null in a stream', stream([['Hi']]), ['parameter-ignored']],
  ['logprobs.on', 'an empty list', answer(listed()), ['no-entries']],
  ['logprobs.on', 'a call', answer(null, { content: null, members: { tool_calls: [] } }), 'unseen'],
  ['logprobs.on', 'text beside a call', answer(null, { members: { tool_calls: [{ id: 'a' }] } }), 'unseen'],
  ['logprobs.on', 'an empty answer', answer(null, { content: '' }), 'unseen'],
  ['logprobs.on', 'a refusal', refused({ content: null, refusal: [entry('No.')] }), 'unseen'],
  ['logprobs.on', 'text that a filter cut', answer(null, { finish: 'content_filter' }), 'unseen'],
  ['logprobs.container', 'both members', answer(listed(...HI)), 'pass'],
  ['logprobs.container', 'null', answer(null), 'unseen'],
  ['logprobs.container', 'both members in a stream', stream([['Hi', [entry('Hi')]]]), 'pass'],
  ['logprobs.container', 'no refusal', answer({ content: HI }), ['missing']],
  ['logprobs.container', 'a bare list', answer(HI), ['wrong-type']],
  [
    'logprobs.container',
    'a number in a stream',
    { request: { logprobs: true, stream: true }, body: [chunk({ content: 'Hi' }, { logprobs: -0.25 })] },
    ['wrong-type'],
  ],
  ['logprobs.entry', 'whole', answer(listed(...HI)), 'pass'],
  ['logprobs.entry', 'an extra member', answer(listed({ ...entry('Hi'), id: 7 })), 'pass'],
  ['logprobs.entry', 'bytes null', answer(listed({ ...entry('Hi'), bytes: null })), 'pass'],
  ['logprobs.entry', 'an empty list', answer(listed()), 'unseen'],
  ['logprobs.entry', 'no bytes', answer(listed({ ...entry('Hi'), bytes: undefined })), ['missing']],
  ['logprobs.entry', 'a text for a number', stream([['Hi', [{ ...entry('Hi'), logprob: '-1' }]]]), ['wrong-type']],
  ['logprobs.values', 'at most 0', answer(listed(...HI, { ...entry('!'), logprob: -9999 })), 'pass'],
  ['logprobs.values', 'a rounded 0', answer(listed({ ...entry('Hi'), logprob: 1e-9 })), 'pass'],
  ['logprobs.values', 'a 0 in half precision', answer(listed({ ...entry('Hi'), logprob: 2 ** -15 })), 'pass'],
  ['logprobs.values', 'none', answer(null), 'unseen'],
  ['logprobs.values', 'a probability', answer(listed({ ...entry('Hi'), logprob: 0.93 })), ['positive']],
  ['logprobs.values', 'a probability of an alternative', top(token('Hi', 0.93)), ['positive']],
  [
    'logprobs.values',
    'infinite',
    {
      request: { logprobs: true },
      body: JSON.stringify(completion({}, { logprobs: listed(...HI) })).replace('-0.1', '-1e999'),
    },
    ['not-finite'],
  ],
  [
    'logprobs.values',
    'what JSON has no number for',
    {
      request: { logprobs: true },
      body: '{"choices":[{"logprobs":{"content":[{"token":"Hi","logprob":-Infinity}]}}]}',
    },
    ['not-json-number'],
  ],
  [
    'logprobs.values',
    'what JSON has no number for, in a stream',
    { request: { stream: true, logprobs: true }, body: 'data: {"logprob": NaN}\n\n' },
    ['not-json-number'],
  ],
  ['logprobs.values', 'a byte of 256', answer(listed({ ...entry('Hi'), bytes: [72, 256] })), ['not-a-byte']],
  ['logprobs.values', 'half a byte', answer(listed({ ...entry('Hi'), bytes: [0.5] })), ['not-a-byte']],
  ['logprobs.bytes-spell-token', 'its own', answer(listed(entry('Grüße 🚀'))), 'pass'],
  ['logprobs.bytes-spell-token', 'part of a character', answer(listed(partOf(HEAD))), 'pass'],
  ['logprobs.bytes-spell-token', 'none', answer(listed({ ...entry('<|end|>'), bytes: [] })), 'unseen'],
  [
    'logprobs.bytes-spell-token',
    "another's",
    answer(listed({ ...entry('Hi'), bytes: bytesOf('Ho') })),
    ['bytes-of-other-text'],
  ],
  [
    'logprobs.bytes-spell-token',
    'with the blank of the vocabulary',
    answer(listed({ ...entry('Ġthe'), bytes: bytesOf(' the') })),
    ['bytes-of-other-text'],
  ],
  [
    'logprobs.bytes-spell-token',
    "an alternative with another's",
    top({ ...token('Hi'), bytes: bytesOf('Hi!') }),
    ['bytes-of-other-text'],
  ],
  ['logprobs.bytes-spell-content', 'all of it', answer(listed(...HI)), 'pass'],
  [
    'logprobs.bytes-spell-content',
    'parts of a character',
    spelled('A🚀', entry('A'), partOf(HEAD), partOf(TAIL)),
    'pass',
  ],
  ['logprobs.bytes-spell-content', 'a character that the limit cut', spelled('A', entry('A'), partOf(HEAD)), 'pass'],
  [
    'logprobs.bytes-spell-content',
    'a character that was replaced',
    spelled('A\ufffd', entry('A'), partOf(HEAD)),
    'unseen',
  ],
  ['logprobs.bytes-spell-content', 'an entry without bytes', spelled('A', { ...entry('A'), bytes: null }), 'unseen'],
  [
    'logprobs.bytes-spell-content',
    'beside a call',
    answer(listed(entry('{')), { members: { tool_calls: [{ id: 'a' }] } }),
    'unseen',
  ],
  [
    'logprobs.bytes-spell-content',
    'thoughts and text',
    answer(listed(entry('Hm.'), ...HI), { members: { reasoning_content: 'Hm.' } }),
    'pass',
  ],
  [
    'logprobs.bytes-spell-content',
    'a stop sequence that was cut',
    answer(listed(...HI, entry(' 7')), {}, { stop: ' 7' }),
    'pass',
  ],
  ['logprobs.bytes-spell-content', 'a refusal', refused({ content: null, refusal: [entry('No'), entry('.')] }), 'pass'],
  ['logprobs.bytes-spell-content', 'a token that the limit cut', spelled('A', entry('A'), partOf(SPACED)), 'pass'],
  [
    'logprobs.bytes-spell-content',
    'thoughts with their marks, and text',
    answer(listed(entry('<think>'), entry('Hm.'), entry('</think>'), ...HI), { members: { reasoning_content: 'Hm.' } }),
    'pass',
  ],
  [
    'logprobs.bytes-spell-content',
    'thoughts and half of the text',
    answer(listed(entry('Hm.'), entry('Hi')), { members: { reasoning_content: 'Hm.' } }),
    ['other-text'],
  ],
  [
    'logprobs.bytes-spell-content',
    'the token that a stop sequence cut left out',
    answer(listed(...HI.slice(0, 2)), {}, { stop: '!' }),
    'pass',
  ],
  [
    'logprobs.bytes-spell-content',
    'the last token left out though only the cap cut',
    answer(listed(...HI.slice(0, 2)), { finish: 'length' }, { stop: '!' }),
    ['shorter-than-text'],
  ],
  ['logprobs.bytes-spell-content', 'the first token only', answer(listed(entry('Hi'))), ['shorter-than-text']],
  [
    'logprobs.bytes-spell-content',
    'a control token, too',
    answer(listed(...HI, entry('<|end|>'))),
    ['longer-than-text'],
  ],
  [
    'logprobs.bytes-spell-content',
    'beyond the stop sequence',
    answer(listed(...HI, entry('END'), entry(' and')), {}, { stop: ['x', 'END'] }),
    ['longer-than-text'],
  ],
  [
    'logprobs.bytes-spell-content',
    'a control token behind the stop sequence',
    answer(listed(...HI, entry('END\n'), entry('<|end|>')), {}, { stop: 'END' }),
    'pass',
  ],
  [
    'logprobs.bytes-spell-content',
    'tokens of another text without bytes',
    spelled('Hi there', ...['Hi', 'Hi'].map((text) => ({ ...entry(text), bytes: null }))),
    ['other-text'],
  ],
  [
    'logprobs.bytes-spell-content',
    'tokens without bytes that are told by their byte',
    spelled('Hi', ...['<0x48>', 'i'].map((text) => ({ ...entry(text), bytes: null }))),
    'unseen',
  ],
  [
    'logprobs.bytes-spell-content',
    'tokens without bytes that lost a blank',
    spelled('Hi there', ...['Hi', 'there', '<|end|>'].map((text) => ({ ...entry(text), bytes: null }))),
    'unseen',
  ],
  [
    'logprobs.bytes-spell-content',
    'tokens of the vocabulary without bytes',
    spelled('Hi there', ...['Hi', 'Ġthere', '<|end|>'].map((text) => ({ ...entry(text), bytes: null }))),
    ['tokens-of-vocabulary'],
  ],
  [
    'logprobs.bytes-spell-content',
    'a text in the letters of vocabularies',
    spelled('HiĠthere', ...['Hi', 'Ġthere'].map((text) => ({ ...entry(text), bytes: null }))),
    'unseen',
  ],
  ['logprobs.bytes-spell-content', 'another text', answer(listed(entry('Ho'))), ['other-text']],
  ['logprobs.bytes-spell-content', 'another text in a stream', stream([['Hi', [entry('Ho')]]]), ['other-text']],
  ['logprobs.top-count', 'as many as asked for', top(token('Hi'), token('He', -3), token('Ho', -4)), 'pass'],
  ['logprobs.top-count', 'none', answer(listed(...HI)), 'pass'],
  [
    'logprobs.top-count',
    'a number that cannot be read',
    answer(listed(entry('Hi', token('Hi'))), {}, { top_logprobs: '2' }),
    'unseen',
  ],
  ['logprobs.top-count', 'never any', answer(listed(...HI), {}, { top_logprobs: 2 }), ['parameter-ignored']],
  [
    'logprobs.top-count',
    'none at one place',
    answer(listed(entry('Hi', token('Hi')), entry(' there.')), {}, { top_logprobs: 2 }),
    'pass',
  ],
  ['logprobs.top-count', 'none asked for', answer(listed(...HI), {}, { top_logprobs: 0 }), 'pass'],
  ['logprobs.top-count', 'not asked for', answer(listed(entry('Hi', token('Hi')))), ['sent-unasked']],
  [
    'logprobs.top-count',
    'one too many',
    answer(listed(entry('Hi', token('Hi'), token('He'))), {}, { top_logprobs: 1 }),
    ['more-than-asked'],
  ],
  ['logprobs.top-order', 'only one asked for', answer(listed(...HI), {}, { top_logprobs: 1 }), 'not-applicable'],
  ['logprobs.top-order', 'likeliest first', top(token('Hi'), token('He', -3), token('Ho', -4)), 'pass'],
  [
    'logprobs.top-order',
    'the token not among them',
    answer(listed({ ...entry('Hi', token('He', -1), token('Ho', -2)), logprob: -7 }), {}, { top_logprobs: 2 }),
    'pass',
  ],
  ['logprobs.top-order', 'two control tokens', top(token('Hi'), token('', -3), token('', -4)), 'pass'],
  [
    'logprobs.top-order',
    'two parts of characters',
    top(token('Hi'), { ...token('\ufffd', -3), bytes: [240] }, { ...token('\ufffd', -3), bytes: [241] }),
    'pass',
  ],
  [
    'logprobs.top-order',
    'a control token',
    answer(listed(entry('', token('', -0.1), token('He', -3))), { content: 'Hi' }, { top_logprobs: 2 }),
    'pass',
  ],
  ['logprobs.top-order', 'rising', top(token('He', -3), token('Hi')), ['not-falling']],
  ['logprobs.top-order', 'twice', top(token('Hi'), token('He', -3), token('He', -3)), ['repeated']],
  ['logprobs.top-order', 'more than certain', top(token('Hi'), token('He', -0.2), token('Ho', -0.3)), ['sum-over-one']],
  ['logprobs.top-order', 'those of another place', top(token('He', -0.1), token('Ho', -3)), ['of-another-token']],
  [
    'logprobs.top-order',
    'none as likely as the token, which is not among them',
    top(token('He', -4), token('Ho', -5)),
    ['of-another-token'],
  ],
  ['logprobs.top-order', 'another value for the token', top(token('Hi', -0.5), token('He', -3)), ['token-differs']],
  ['logprobs.refusal-branch', 'an answer', answer(listed(...HI)), 'unseen'],
  ['logprobs.refusal-branch', 'under refusal', refused({ content: null, refusal: [entry('No.')] }), 'pass'],
  ['logprobs.refusal-branch', 'under content', refused(listed(entry('No.'))), ['tokens-under-content', 'no-entries']],
  [
    'logprobs.refusal-branch',
    'nowhere, as a filter speaks',
    answer(null, { content: null, refusal: 'No.', finish: 'content_filter' }),
    'unseen',
  ],
  ['logprobs.refusal-branch', 'nowhere', refused(null), ['no-entries']],
  ['logprobs.stream-concat', 'a document', answer(listed(...HI)), 'not-applicable'],
  ['logprobs.stream-concat', 'none', stream([['Hi'], [' there.']]), 'unseen'],
  [
    'logprobs.stream-concat',
    'each its own',
    stream([
      ['Hi', [entry('Hi')]],
      [' there.', HI.slice(1)],
    ]),
    'pass',
  ],
  [
    'logprobs.stream-concat',
    'empty lists',
    stream([
      ['Hi', [entry('Hi')]],
      ['', []],
    ]),
    'pass',
  ],
  [
    'logprobs.stream-concat',
    'a character of two tokens, sent at the second',
    stream([
      ['', [partOf(HEAD)]],
      ['🚀', [partOf(TAIL)]],
    ]),
    'pass',
  ],
  [
    'logprobs.stream-concat',
    'a blank and half a character, sent at the second token',
    stream([
      ['', [partOf(SPACED)]],
      [' 🚀', [partOf(TAIL)]],
    ]),
    'pass',
  ],
  [
    'logprobs.stream-concat',
    'a character of two tokens, sent at the first',
    stream([
      ['🚀', [partOf(HEAD)]],
      ['', [partOf(TAIL)]],
    ]),
    'pass',
  ],
  [
    'logprobs.stream-concat',
    'text that may become a stop sequence',
    stream(
      [
        ['', [entry('#')]],
        ['##', [entry('#')]],
      ],
      { stop: '###' },
    ),
    'pass',
  ],
  [
    'logprobs.stream-concat',
    'an entry without bytes',
    stream([
      ['Hi', [{ ...entry('Hi'), bytes: null }]],
      [' there.', [entry('x')]],
    ]),
    'pass',
  ],
  ['logprobs.stream-concat', 'a character that was replaced', stream([['\ufffd', [partOf(HEAD)]]]), 'pass'],
  [
    'logprobs.stream-concat',
    'entries of a call',
    stream([
      [{ tool_calls: [{ index: 0 }] }, [entry('{')]],
      ['Hi', [entry('Hi')]],
    ]),
    'pass',
  ],
  [
    'logprobs.stream-concat',
    'an empty list of calls',
    stream([[{ content: 'Hi', tool_calls: [] }, [entry('Hi')]]]),
    'pass',
  ],
  [
    'logprobs.stream-concat',
    'entries of thoughts, and of the mark behind them',
    stream([
      [{ reasoning_content: 'Hm' }, [entry('Hm')]],
      ['', [entry('</think>')]],
      ['Hi', [entry('Hi')]],
    ]),
    'pass',
  ],
  [
    'logprobs.stream-concat',
    'entries of thoughts and text at once',
    stream([[{ reasoning_content: 'Hm', content: 'Hi' }, [entry('Hm'), entry('Hi')]]]),
    'unseen',
  ],
  [
    'logprobs.stream-concat',
    'one chunk late',
    stream([['Hi'], [' there.', [entry('Hi')]], ['', [entry(' there.')]]]),
    ['list-late'],
  ],
  ['logprobs.stream-concat', 'one chunk early', stream([['', [entry('Hi')]], ['Hi']]), ['list-early']],
  [
    'logprobs.stream-concat',
    'all of them with each chunk',
    stream([
      ['Hi', [entry('Hi')]],
      [' there.', HI],
    ]),
    ['other-text'],
  ],
  [
    'logprobs.stream-concat',
    'only for the first',
    stream([['Hi', [entry('Hi')]], [' there.']]),
    ['text-without-entries'],
  ],
]

describe('logprobs', () => {
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

  it('explains what follows from lists that are repeated', () => {
    const { violations } = judged(
      rules,
      stream([
        ['Hi', [entry('Hi')]],
        [' there.', [entry('Hi')]],
      ]),
    )
    expect(violations.map(({ rule, symptom, follows }) => [`${rule}/${symptom}`, follows])).toEqual([
      ['logprobs.stream-concat/other-text', undefined],
      ['logprobs.bytes-spell-content/other-text', 'logprobs.stream-concat'],
    ])
  })
})
