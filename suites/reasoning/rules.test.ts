import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/define/json.ts'
import { chunk, completion, judged, verdict, type Given } from '../../tests/kit/exchange.ts'
import { related, type Part } from '../../tests/kit/related.ts'
import { modeParity, rules } from './rules.ts'

const thinks = (text: string, index = 0): JsonObject => chunk({ reasoning_content: text }, { index })
const says = (text: string, index = 0): JsonObject => chunk({ content: text }, { index })
const END = chunk({}, { finish_reason: 'stop' })
const streamed = (...chunks: readonly JsonObject[]): Given => ({
  body: [chunk({ role: 'assistant', content: '' }), ...chunks, END],
})

const TOOLS = { tools: [{ type: 'function', function: { name: 'look' } }] }
const CALLS = chunk({
  tool_calls: [{ index: 0, id: 'a', type: 'function', function: { name: 'look', arguments: '{}' } }],
})

const usage = (details?: unknown): JsonObject => ({
  usage: {
    prompt_tokens: 9,
    completion_tokens: 9,
    total_tokens: 18,
    ...(details !== undefined && { completion_tokens_details: details }),
  },
})
const answered = (members: JsonObject, message: JsonObject = { reasoning_content: 'Hm.' }): Given => ({
  body: completion(members, {}, message),
})

const THOUGHT = { role: 'assistant', content: 'Cy.', reasoning_content: 'Cy is shorter than Bo.' }
const replayed = (message: JsonObject, given: Given = {}): Given => ({
  request: { messages: [{ role: 'user', content: 'Who?' }, message, { role: 'user', content: 'And?' }] },
  ...given,
})
const refused = (message: string, status = 400, given: Given = {}): Given =>
  replayed(THOUGHT, { status, body: { error: { message, type: 'x', param: null, code: null } }, ...given })

const TABLE: readonly (readonly [rule: string, what: string, given: Given, expected: unknown])[] = [
  ['reasoning.before-content', 'first thoughts, then words', streamed(thinks('Hm.'), says('Hi.')), 'pass'],
  ['reasoning.before-content', 'no thoughts', streamed(says('Hi.')), 'unseen'],
  ['reasoning.before-content', 'thoughts alone', streamed(thinks('Hm.')), 'unseen'],
  ['reasoning.before-content', 'both at once', streamed(chunk({ reasoning: 'Hm.', content: 'Hi' })), 'pass'],
  ['reasoning.before-content', 'a blank before', streamed(says('\n'), thinks('Hm.'), says('Hi.')), 'pass'],
  ['reasoning.before-content', 'an empty thought behind', streamed(thinks('Hm.'), says('Hi.'), thinks('')), 'pass'],
  ['reasoning.before-content', 'thoughts behind', streamed(says('Hi.'), thinks('Hm.')), ['after-content']],
  [
    'reasoning.before-content',
    'thoughts of another choice',
    streamed(says('Hi.'), thinks('Hm.', 1), says('Yo.', 1)),
    'pass',
  ],
  [
    'reasoning.before-content',
    'thoughts between words and a call',
    { ...streamed(thinks('Hm.'), says('Let me see.'), thinks('Hm.'), CALLS), request: TOOLS },
    'pass',
  ],
  [
    'reasoning.before-content',
    'thoughts between words, where a call might have come',
    { ...streamed(says('Let me'), thinks('Hm.'), says(' see.')), request: TOOLS },
    ['after-content'],
  ],
  [
    'reasoning.before-content',
    'thoughts at the end, where a call might have come',
    { ...streamed(says('Hi.'), thinks('Hm.')), request: TOOLS },
    ['after-content'],
  ],
  ['reasoning.before-content', 'a document', answered({}), 'not-applicable'],

  ['reasoning.tokens-reported', 'counted', answered(usage({ reasoning_tokens: 5 })), 'pass'],
  ['reasoning.tokens-reported', 'nothing shown', answered(usage({ reasoning_tokens: 0 }), {}), 'unseen'],
  ['reasoning.tokens-reported', 'no usage', answered({ usage: undefined }), 'unseen'],
  ['reasoning.tokens-reported', 'zero', answered(usage({ reasoning_tokens: 0 })), ['not-counted']],
  ['reasoning.tokens-reported', 'left out', answered(usage({})), ['not-reported']],
  ['reasoning.tokens-reported', 'null', answered(usage({ reasoning_tokens: null })), ['not-reported']],
  ['reasoning.tokens-reported', 'no details', answered(usage()), ['not-reported']],

  ['reasoning.replay-tolerated', 'taken', replayed(THOUGHT), 'pass'],
  ['reasoning.replay-tolerated', 'nothing replayed', replayed({ role: 'assistant', content: 'Cy.' }), 'not-applicable'],
  ['reasoning.replay-tolerated', 'refused', refused("'reasoning_content' is not allowed"), ['refused']],
  ['reasoning.replay-tolerated', 'a crash', refused("KeyError: 'reasoning_content'", 500), ['server-error']],
  [
    'reasoning.replay-tolerated',
    'a member too many there',
    refused("{'loc': ('body', 'messages', 1), 'msg': 'Extra inputs are not permitted'}", 422),
    ['refused'],
  ],
  ['reasoning.replay-tolerated', 'a member too many elsewhere', refused('messages[0]: unexpected property'), 'unseen'],
  [
    'reasoning.replay-tolerated',
    'a crash with nothing else odd',
    refused('Internal error', 500),
    ['unexplained-server-error'],
  ],
  [
    'reasoning.replay-tolerated',
    'a crash with more that is odd',
    { ...refused('Internal error', 500), request: { ...replayed(THOUGHT).request, n: 2 } },
    'unseen',
  ],
  ['reasoning.replay-tolerated', 'another fault', refused('The model is unknown.', 404), 'unseen'],
  ['reasoning.replay-tolerated', 'overload', refused('Later.', 429), 'unseen'],
]

describe('the rules of reasoning', () => {
  it.each(TABLE)('%s: %s', (id, _what, given, expected) => {
    const rule = rules.find((one) => one.id === id)
    expect(rule).toBeDefined()
    if (rule !== undefined) expect(verdict(rule, given)).toEqual(expected)
  })

  it('tell a text among the thoughts by the rule on the text', () => {
    const { violations } = judged(rules, answered(usage({ reasoning_tokens: 0 })))
    expect(violations.map(({ rule, symptom }) => `${rule}/${symptom}`)).toEqual([
      'reasoning.tokens-reported/not-counted',
    ])
  })
})

describe('reasoning in both modes', () => {
  const document = answered({})
  const plain = answered({}, {})
  const stream = streamed(thinks('Hm.'), says('Hi.'))
  it.each<readonly [what: string, parts: readonly Part[], expected: unknown]>([
    ['under one name', [document, stream], 'pass'],
    ['in neither', [plain, streamed(says('Hi.'))], 'unseen'],
    ['under two names', [document, streamed(chunk({ reasoning: 'Hm.' }), says('Hi.'))], ['x2 other-name']],
    ['in the document only', [document, streamed(says('Hi.'))], ['x2 not-streamed']],
    ['in the stream only', [plain, stream], ['x2 streamed-only']],
    ['in one mode only', [document], 'unseen'],
    ['of other requests', [{ ...document, request: { temperature: 1 } }, streamed(says('Hi.'))], 'unseen'],
    ['a stream without an answer', [document, streamed()], 'unseen'],
  ])('%s', (_what, parts, expected) => {
    expect(related(modeParity, parts)).toEqual(expected)
  })
})
