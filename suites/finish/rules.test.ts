import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/define/json.ts'
import { chunk, completion, goodChunks, judged, verdict, type Given } from '../../tests/kit/exchange.ts'
import { rules as ofChunks } from '../chunk/rules.ts'
import { rules as ofMessages } from '../message/rules.ts'
import { rules } from './rules.ts'

const TOOLS = { tools: [{ type: 'function', function: { name: 'f' } }] }
const NAMED = { ...TOOLS, tool_choice: { type: 'function', function: { name: 'f' } } }
const OLD = { functions: [{ name: 'f' }] }
const OLD_CALL = { name: 'f', arguments: '{}' }
const CALL = { id: 'call_1', type: 'function', function: { name: 'f', arguments: '{}' } }
const CUT_CALL = { ...CALL, function: { name: 'f', arguments: '{"city":' } }

const ended = (reason: unknown, message: JsonObject = {}, request: JsonObject = {}): Given => ({
  body: completion({}, { finish_reason: reason }, message),
  request,
})
const called = (reason: unknown, request: JsonObject = TOOLS): Given =>
  ended(reason, { content: null, tool_calls: [CALL] }, request)
const calledOld = (reason: unknown, request: JsonObject = OLD): Given =>
  ended(reason, { content: null, function_call: OLD_CALL }, request)
const streamed = (reason: unknown, delta: JsonObject, request: JsonObject = {}): Given => ({
  body: [chunk({ role: 'assistant', content: null, ...delta }), chunk({}, { finish_reason: reason })],
  request,
})

/** An answer with so many tokens, to a request with a cap. */
function capped(
  cap: number | undefined,
  tokens: number,
  reason: string,
  message: JsonObject = {},
  more: JsonObject = {},
  prompt = 'Count from 1 to 400, one number per line',
): Given {
  const usage = { prompt_tokens: 9, completion_tokens: tokens, total_tokens: 9 + tokens, ...more }
  return {
    body: completion({ usage }, { finish_reason: reason }, message),
    request: { max_tokens: cap, messages: [{ role: 'user', content: prompt }] },
  }
}

/** An answer to a prompt to count, at the cap. */
const counted = (content: string, prompt: string): Given => capped(16, 16, 'stop', { content }, {}, prompt)
/** Usage that counts so many tokens of thoughts. */
const thought = (tokens: number): JsonObject => ({ completion_tokens_details: { reasoning_tokens: tokens } })
const FAR_PAST = 'red '.repeat(90)

const TABLE: readonly (readonly [rule: string, what: string, given: Given, expected: unknown])[] = [
  ['finish.enum', 'stop', {}, 'pass'],
  ['finish.enum', 'content_filter in a stream', streamed('content_filter', {}), 'pass'],
  ['finish.enum', 'null', ended(null), 'unseen'],
  ['finish.enum', 'end_turn', ended('end_turn'), ['not-allowed-value']],
  ['finish.enum', 'an empty string', ended(''), ['empty']],
  ['finish.enum', 'eos in a stream', streamed('eos', { content: 'Hi' }), ['not-allowed-value']],
  ['finish.length-on-cap', 'no cap', {}, 'not-applicable'],
  ['finish.length-on-cap', 'length', capped(4, 4, 'length', { content: '1\n2\n' }), 'pass'],
  ['finish.length-on-cap', 'below the cap', capped(8, 4, 'stop', { content: '1\n2\n3\n' }), 'unseen'],
  ['finish.length-on-cap', 'a name that fills the cap', capped(2, 2, 'stop', { content: 'Oslo' }), 'unseen'],
  [
    'finish.length-on-cap',
    'a sentence that fills the cap',
    capped(4, 4, 'stop', { content: 'It is a dog.' }),
    'unseen',
  ],
  ['finish.length-on-cap', 'a title that fills the cap', capped(3, 3, 'stop', { content: 'On The Cap' }), 'unseen'],
  [
    'finish.length-on-cap',
    'a count that breaks off',
    capped(16, 16, 'stop', { content: '1\n2\n3\n4\n5\n6\n7\n8\n' }),
    ['not-length'],
  ],
  ['finish.length-on-cap', 'a count that is done', counted('1, 2, 3, 4, 5', 'Count from 1 to 5.'), 'unseen'],
  [
    'finish.length-on-cap',
    'a count that is done, beside another number',
    counted('1, 2, 3, 4, 5', 'Count from 1 to 5. You have 10 seconds.'),
    'unseen',
  ],
  [
    'finish.length-on-cap',
    'a count that ends where it is told to',
    counted('1, 2, 3, 4, 5', 'Count to 10, and stop at 5.'),
    'unseen',
  ],
  [
    'finish.length-on-cap',
    'numbers of which there are more',
    counted('1, 2, 3', 'Name three numbers from 1 to 10.'),
    'unseen',
  ],
  [
    'finish.length-on-cap',
    'a count that breaks off before its goal',
    counted('1, 2, 3, 4, 5', 'Please count up to 30.'),
    ['not-length'],
  ],
  [
    'finish.length-on-cap',
    'thoughts that fill the cap',
    capped(64, 64, 'stop', { content: '' }, thought(64)),
    ['not-length'],
  ],
  [
    'finish.length-on-cap',
    'thoughts that are shown, and a full cap',
    capped(64, 64, 'stop', { content: '', reasoning_content: 'Let me' }),
    ['stop-at-cap'],
  ],
  [
    'finish.length-on-cap',
    'thoughts that fill the cap, and length',
    capped(64, 64, 'length', { content: '' }, thought(64)),
    'pass',
  ],
  ['finish.length-on-cap', 'nothing at a cap', capped(1, 1, 'stop', { content: '' }), 'unseen'],
  ['finish.length-on-cap', 'thoughts below the cap', capped(64, 60, 'stop', { content: '' }, thought(60)), 'unseen'],
  [
    'finish.length-on-cap',
    'thoughts and a text that fill the cap',
    capped(64, 64, 'stop', { content: 'Yes.' }, thought(62)),
    'unseen',
  ],
  [
    'finish.length-on-cap',
    'thoughts and the call of a function',
    capped(64, 64, 'stop', { content: null, function_call: OLD_CALL }, thought(64)),
    'unseen',
  ],
  [
    'finish.length-on-cap',
    'words that fill the cap',
    capped(4, 4, 'stop', { content: 'Deep learning is a' }),
    ['not-length'],
  ],
  [
    'finish.length-on-cap',
    'words with room for an end',
    capped(4, 4, 'stop', { content: 'live live changing' }),
    ['stop-at-cap'],
  ],
  ['finish.length-on-cap', 'filtered', capped(4, 4, 'content_filter', { content: 'Deep learning is a' }), 'unseen'],
  [
    'finish.length-on-cap',
    'a call that breaks off',
    capped(4, 4, 'tool_calls', { tool_calls: [CUT_CALL] }),
    ['not-length'],
  ],
  [
    'finish.length-on-cap',
    'many words for a few tokens, uncounted',
    capped(1, 0, 'stop', { content: 'Say hello to the lab.' }),
    ['past-cap'],
  ],
  [
    'finish.length-on-cap',
    'many words that end with length',
    capped(5, 5, 'length', { content: FAR_PAST }),
    ['past-cap'],
  ],
  [
    'finish.length-on-cap',
    'many words that are filtered',
    capped(5, 5, 'content_filter', { content: FAR_PAST }),
    ['past-cap'],
  ],
  [
    'finish.length-on-cap',
    'what a filter says in place of words',
    capped(5, 5, 'content_filter', { content: 'The answer was filtered as it breaks our rules. '.repeat(4) }),
    'unseen',
  ],
  [
    'finish.length-on-cap',
    'words that fill the cap, and length',
    capped(5, 5, 'length', { content: 'red red red red red' }),
    'pass',
  ],
  [
    'finish.length-on-cap',
    'many words of a script without blanks',
    capped(5, 5, 'stop', {
      content: '天空是蓝色的，因为空气散射了阳光中波长较短的光，所以我们从地面上看到的天空总是蓝色的。',
    }),
    ['past-cap'],
  ],
  [
    'finish.length-on-cap',
    'a phrase of a script without blanks',
    capped(5, 0, 'stop', { content: '天空是蓝色的，因为空气散射阳光。' }),
    'unseen',
  ],
  [
    'finish.length-on-cap',
    'many words that repeat the prompt',
    { ...capped(5, 5, 'length', { content: FAR_PAST }), request: { max_tokens: 5, echo: true } },
    'pass',
  ],
  ['finish.length-on-cap', 'a phrase in one token', capped(1, 0, 'stop', { content: 'on the other hand' }), 'unseen'],
  ['finish.length-on-cap', 'a whole call', capped(4, 4, 'tool_calls', { tool_calls: [CALL] }), 'unseen'],
  ['finish.stop-on-natural-end', 'stop', {}, 'pass'],
  ['finish.stop-on-natural-end', 'length far below the cap', capped(400, 7, 'length'), ['length-below-cap']],
  [
    'finish.stop-on-natural-end',
    'length after few tokens without a cap',
    capped(undefined, 7, 'length'),
    ['length-below-cap'],
  ],
  ['finish.stop-on-natural-end', 'a default cap of the server', capped(undefined, 128, 'length'), 'unseen'],
  ['finish.stop-on-natural-end', 'length at the cap', capped(8, 8, 'length'), 'unseen'],
  ['finish.stop-on-natural-end', 'a full context', capped(4000, 1000, 'length'), 'unseen'],
  [
    'finish.stop-on-natural-end',
    'thoughts that only the total counts',
    capped(100, 7, 'length', {}, { total_tokens: 109 }),
    'unseen',
  ],
  [
    'finish.stop-on-natural-end',
    'thoughts that only the details count',
    capped(400, 7, 'length', {}, { completion_tokens_details: { reasoning_tokens: 393 } }),
    'unseen',
  ],
  [
    'finish.stop-on-natural-end',
    'thoughts that were cut short of the cap',
    capped(120, 116, 'length', { content: 'The' }, thought(112)),
    'unseen',
  ],
  [
    'finish.stop-on-natural-end',
    'some thoughts, far below the cap',
    capped(100, 45, 'length', { content: 'The' }, thought(40)),
    'unseen',
  ],
  ['finish.stop-on-natural-end', 'no text', capped(20, 8, 'length', { content: '' }), 'unseen'],
  ['finish.stop-on-natural-end', 'length some tokens below the cap', capped(20, 16, 'length'), 'unseen'],
  ['finish.stop-on-natural-end', 'a count by another tokenizer', capped(100, 80, 'length'), 'unseen'],
  [
    'finish.stop-on-natural-end',
    'a call far below the cap',
    capped(400, 7, 'length', { content: null, tool_calls: [CALL] }),
    ['length-below-cap'],
  ],
  [
    'finish.stop-on-natural-end',
    "a vendor's cap",
    { ...capped(undefined, 5, 'length'), request: { num_predict: 5 } },
    'unseen',
  ],
  [
    'finish.stop-on-natural-end',
    'thoughts that nothing counts',
    capped(400, 7, 'length', { reasoning: 'Hm.' }),
    'unseen',
  ],
  [
    'finish.stop-on-natural-end',
    'a malformed cap',
    { ...capped(400, 7, 'length'), request: { max_tokens: 'few' } },
    'unseen',
  ],
  ['finish.tool-calls', 'no tools', {}, 'not-applicable'],
  ['finish.tool-calls', 'no call', ended('stop', {}, TOOLS), 'unseen'],
  ['finish.tool-calls', 'tool_calls', called('tool_calls'), 'pass'],
  ['finish.tool-calls', 'stop', called('stop'), ['stop-with-calls']],
  [
    'finish.tool-calls',
    'stop under required',
    called('stop', { ...TOOLS, tool_choice: 'required' }),
    ['stop-with-calls'],
  ],
  [
    'finish.tool-calls',
    'stop in a stream',
    streamed('stop', { tool_calls: [{ index: 0, ...CALL }] }, TOOLS),
    ['stop-with-calls'],
  ],
  ['finish.tool-calls', 'the old reason', called('function_call'), ['function-call-with-calls']],
  ['finish.tool-calls', 'the call of a function', calledOld('function_call'), 'pass'],
  ['finish.tool-calls', 'stop for the call of a function', calledOld('stop'), ['other-with-function-call']],
  ['finish.tool-calls', 'tool_calls for the call of a function', calledOld('tool_calls'), ['other-with-function-call']],
  [
    'finish.tool-calls',
    'stop for a named function',
    calledOld('stop', { ...OLD, function_call: { name: 'f' } }),
    'pass',
  ],
  ['finish.tool-calls', 'tool calls where functions were offered', called('function_call', OLD), 'unseen'],
  ['finish.tool-calls', 'the call of a function that a cap cut', calledOld('length'), 'unseen'],
  ['finish.tool-calls', 'stop for a named choice', called('stop', NAMED), 'pass'],
  ['finish.tool-calls', 'tool_calls for a named choice', called('tool_calls', NAMED), 'pass'],
  ['finish.tool-calls', 'cut', called('length'), 'unseen'],
  ['finish.tool-calls', 'under none', called('stop', { ...TOOLS, tool_choice: 'none' }), 'unseen'],
  ['finish.tool-calls-implies-calls', 'another reason', {}, 'unseen'],
  ['finish.tool-calls-implies-calls', 'a call', called('tool_calls'), 'pass'],
  ['finish.tool-calls-implies-calls', 'none', ended('tool_calls', {}, TOOLS), ['no-calls']],
  [
    'finish.tool-calls-implies-calls',
    'none in a stream',
    streamed('tool_calls', { tool_calls: [] }, TOOLS),
    ['no-calls'],
  ],
  ['finish.tool-calls-implies-calls', 'the old reason and no call', ended('function_call', {}, OLD), ['no-calls']],
  [
    'finish.tool-calls-implies-calls',
    'the old reason and no call in a stream',
    streamed('function_call', { content: 'Hi' }, OLD),
    ['no-calls'],
  ],
  ['finish.tool-calls-implies-calls', 'the old reason and an old call', calledOld('function_call'), 'pass'],
  [
    'finish.tool-calls-implies-calls',
    'the old reason and an old call in a stream',
    streamed('function_call', { function_call: OLD_CALL }, OLD),
    'pass',
  ],
  [
    'finish.tool-calls-implies-calls',
    'an old call of a tool',
    calledOld('tool_calls', TOOLS),
    ['function-call-instead'],
  ],
  ['finish.tool-calls-implies-calls', 'an old call with the new reason', calledOld('tool_calls'), 'pass'],
  [
    'finish.tool-calls-implies-calls',
    'the old reason and an old call of a tool',
    calledOld('function_call', TOOLS),
    'pass',
  ],
  ['finish.tool-calls-implies-calls', 'the old reason and a call', called('function_call'), 'pass'],
  ['finish.tool-calls-implies-calls', 'an old call that ends with stop', calledOld('stop'), 'unseen'],
  ['finish.no-calls-without-tools', 'text', {}, 'pass'],
  ['finish.no-calls-without-tools', 'tools', called('tool_calls'), 'not-applicable'],
  [
    'finish.no-calls-without-tools',
    "a vendor's tools",
    called('tool_calls', { tools: [{ type: 'web_search' }] }),
    'not-applicable',
  ],
  [
    'finish.no-calls-without-tools',
    "tools in a vendor's member",
    called('tool_calls', { mcp_servers: [{}] }),
    'not-applicable',
  ],
  ['finish.no-calls-without-tools', "a vendor's sampler", called('tool_calls', { top_k: 40 }), ['call-without-tools']],
  [
    'finish.no-calls-without-tools',
    'functions',
    called('tool_calls', { functions: [{ name: 'f' }] }),
    'not-applicable',
  ],
  ['finish.no-calls-without-tools', 'a call', called('tool_calls', {}), ['call-without-tools']],
  ['finish.no-calls-without-tools', 'the reason', ended('tool_calls'), ['reason-without-tools']],
  ['finish.no-calls-without-tools', 'the old reason', ended('function_call'), ['reason-without-tools']],
  [
    'finish.no-calls-without-tools',
    'the old reason in a stream',
    streamed('function_call', { content: 'Hi' }),
    ['reason-without-tools'],
  ],
  ['finish.no-calls-without-tools', 'the old reason and an old call', calledOld('function_call', {}), 'pass'],
  ['finish.no-calls-without-tools', 'the old reason, and functions', ended('function_call', {}, OLD), 'not-applicable'],
  ['finish.refusal', 'none', {}, 'unseen'],
  ['finish.refusal', 'stop', ended('stop', { content: null, refusal: 'No.' }), 'pass'],
  ['finish.refusal', 'content_filter', ended('content_filter', { refusal: 'No.' }), 'pass'],
  ['finish.refusal', 'cut', ended('length', { refusal: 'No' }), 'pass'],
  ['finish.refusal', 'null', ended(null, { refusal: 'No.' }), ['no-reason']],
  ['finish.refusal', 'refusal', ended('refusal', { refusal: 'No.' }), ['other-reason']],
  [
    'finish.refusal',
    'a stream that was cut',
    { body: [chunk({ refusal: 'No' }), ...goodChunks().slice(1, 2)] },
    'unseen',
  ],
]

describe('finish', () => {
  it.each(TABLE)('%s: %s', (id, _what, given, expected) => {
    const rule = rules.find((candidate) => candidate.id === id)
    expect(rule && verdict(rule, given)).toEqual(expected)
  })

  it.each([
    ['a document', ended('tool_calls', { tool_calls: { 0: CALL } }, TOOLS)],
    ['a stream', streamed('tool_calls', { tool_calls: JSON.stringify([CALL]) }, TOOLS)],
  ])('says by itself that no client finds a call in what is no list, in %s', (_where, given) => {
    const { violations } = judged([...rules, ...ofChunks, ...ofMessages], given)
    const lost = violations.find(({ rule }) => rule === 'finish.tool-calls-implies-calls')
    expect([lost?.symptom, lost?.follows]).toEqual(['no-calls', undefined])
  })

  it('shows a violation and a pass of every rule', () => {
    for (const { id } of rules) {
      const outcomes = TABLE.filter(([rule]) => rule === id).map(([, , , expected]) => expected)
      expect(outcomes.some(Array.isArray), `${id} is never violated here`).toBe(true)
      expect(outcomes, `${id} never passes here`).toContain('pass')
    }
  })
})
