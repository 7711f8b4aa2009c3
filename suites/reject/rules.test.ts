import { describe, expect, it } from 'vitest'
import { AXES, BASE_POINT, type Point } from '../../src/define/axes.ts'
import { chat } from '../../src/define/chat.ts'
import type { JsonObject } from '../../src/define/json.ts'
import { closedObject } from '../../src/define/tool-samples.ts'
import { chunk, completion, goodChunks, judged, sse, verdict, type Given } from '../../tests/kit/exchange.ts'
import { cases } from './cases.ts'
import { rules } from './rules.ts'
import { breaksStrictMode } from './strict-schema.ts'
import { ASKING } from '../../tests/kit/asking.ts'

const OF = new Map(rules.map((rule) => [rule.id, rule]))
const user = { role: 'user', content: 'Say hi.' }
const look = (name: string, more: JsonObject = {}): JsonObject => ({ type: 'function', function: { name, ...more } })
const allowing = (...names: readonly string[]): JsonObject => ({
  type: 'allowed_tools',
  allowed_tools: { mode: 'auto', tools: names.map((name) => look(name)) },
})
const called = (...ids: readonly unknown[]): JsonObject => ({
  role: 'assistant',
  content: null,
  tool_calls: ids.map((id) => ({ id, type: 'function', function: { name: 'look', arguments: '{}' } })),
})
const result = (id?: string): JsonObject => ({ role: 'tool', tool_call_id: id, content: '4' })
const talk = (...messages: readonly unknown[]): JsonObject => ({ messages })
const part = (...parts: readonly JsonObject[]): JsonObject => talk({ role: 'user', content: parts })
const pairs = (count: number): JsonObject =>
  Object.fromEntries(Array.from({ length: count }, (_, position) => [`k${position}`, 'v']))
const format = (json_schema: JsonObject): JsonObject => ({ response_format: { type: 'json_schema', json_schema } })
const CITY = { type: 'string' }
const CLOSED = closedObject({ city: CITY })
const strict = (schema: JsonObject): JsonObject => format({ name: 'x', strict: true, schema })
const strictTool = (parameters: JsonObject): JsonObject => ({ tools: [look('look', { strict: true, parameters })] })
const JSON_MODE = { response_format: { type: 'json_object' } }

/** Members of a request that is answered, and what the rule says of it: the body alone decides. */
const ANSWERED: readonly (readonly [rule: string, what: string, request: JsonObject, expected: unknown])[] = [
  ['reject.required-members', 'no model', { model: undefined }, ['accepted']],
  ['reject.required-members', 'a model that is null', { model: null }, ['accepted']],
  ['reject.required-members', 'no messages', { messages: undefined }, ['accepted']],
  ['reject.required-members', 'both', {}, 'not-applicable'],
  ['reject.messages-shape', 'empty', { messages: [] }, ['accepted']],
  ['reject.messages-shape', 'a text', { messages: 'hi' }, ['accepted']],
  ['reject.messages-shape', 'an unknown role', talk({ role: 'wizard', content: 'hi' }), ['accepted']],
  ['reject.messages-shape', 'a user who says null', talk({ role: 'user', content: null }), ['accepted']],
  ['reject.messages-shape', 'a part mistyped', part({ type: 'image_urls' }), ['accepted']],
  ['reject.messages-shape', 'a part of another kind', part({ type: 'video_url' }), ['unlisted-accepted']],
  [
    'reject.messages-shape',
    'an assistant who calls without content',
    talk(user, called('a'), result('a')),
    'not-applicable',
  ],
  ['reject.messages-shape', 'an empty text', talk({ role: 'user', content: '' }), 'not-applicable'],
  [
    'reject.messages-shape',
    'a refusal in parts',
    talk({ role: 'assistant', content: [{ type: 'refusal' }] }, user),
    'not-applicable',
  ],
  ['reject.messages-shape', 'a message that is a text', talk('Say hi.'), ['accepted']],
  ['reject.messages-shape', 'a message without a role', talk({ content: 'Say hi.' }), ['accepted']],
  ['reject.messages-shape', 'content that is an object', talk({ role: 'user', content: { text: 'hi' } }), ['accepted']],
  ['reject.messages-shape', 'a part without a kind', part({ text: 'hi' }), ['unlisted-accepted']],
  ['reject.messages-shape', 'left out', { messages: undefined }, 'not-applicable'],
  ['reject.numeric-bounds', 'a temperature beyond', { temperature: 2.01 }, ['accepted']],
  ['reject.numeric-bounds', 'a penalty beyond', { presence_penalty: -3 }, ['accepted']],
  ['reject.numeric-bounds', 'a bound', { temperature: 2, top_p: 0, frequency_penalty: -2 }, 'not-applicable'],
  ['reject.numeric-bounds', 'null', { temperature: null }, 'not-applicable'],
  ['reject.numeric-bounds', 'a text, which is another matter', { temperature: '3' }, 'not-applicable'],
  ['reject.n-bounds', 'zero', { n: 0 }, ['accepted']],
  ['reject.n-bounds', 'above', { n: 129 }, ['accepted']],
  ['reject.n-bounds', 'the bounds', { n: 128 }, 'not-applicable'],
  ['reject.stop-over-four', 'five', { stop: ['a', 'b', 'c', 'd', 'e'] }, ['accepted']],
  ['reject.stop-over-four', 'none', { stop: [] }, ['accepted-as-by-openai']],
  ['reject.stop-over-four', 'four', { stop: ['a', 'b', 'c', 'd'] }, 'not-applicable'],
  ['reject.stop-over-four', 'a long text', { stop: 'abcdef' }, 'not-applicable'],
  ['reject.top-logprobs', 'above', { logprobs: true, top_logprobs: 21 }, ['accepted']],
  ['reject.top-logprobs', 'below', { logprobs: true, top_logprobs: -1 }, ['accepted']],
  ['reject.top-logprobs', 'alone', { top_logprobs: 2 }, ['accepted']],
  ['reject.top-logprobs', 'with logprobs false', { logprobs: false, top_logprobs: 2 }, ['accepted']],
  ['reject.top-logprobs', 'zero, which asks for nothing', { logprobs: false, top_logprobs: 0 }, 'not-applicable'],
  ['reject.top-logprobs', 'null', { top_logprobs: null }, 'not-applicable'],
  ['reject.logit-bias', 'beyond', { logit_bias: { 50: -101 } }, ['accepted']],
  ['reject.logit-bias', 'a text', { logit_bias: { 50: 'x' } }, ['accepted']],
  ['reject.logit-bias', 'the bounds', { logit_bias: { 50: -100, 51: 100 } }, 'not-applicable'],
  ['reject.nonpositive-cap', 'zero', { max_completion_tokens: 0 }, ['accepted']],
  ['reject.nonpositive-cap', 'below', { max_tokens: -1 }, ['accepted']],
  ['reject.nonpositive-cap', 'one', { max_tokens: 1 }, 'not-applicable'],
  ['reject.stream-options-alone', 'alone', { stream_options: { include_usage: true } }, ['accepted']],
  ['reject.stream-options-alone', 'null', { stream_options: null }, 'not-applicable'],
  ['reject.stream-options-alone', 'in a stream', { stream: true, stream_options: {} }, 'not-applicable'],
  ['reject.tool-name', 'a blank', { tools: [look('get weather')] }, ['accepted']],
  ['reject.tool-name', 'no letter', { tools: [look('')] }, ['accepted']],
  ['reject.tool-name', '65 letters', { functions: [{ name: 'f'.repeat(65) }] }, ['accepted']],
  ['reject.tool-name', 'a dot and a dash', { tools: [look('math.add-up')] }, 'not-applicable'],
  [
    'reject.tool-name',
    'a tool of a vendor',
    { tools: [{ ...look('$web_search'), type: 'builtin_function' }] },
    'not-applicable',
  ],
  ['reject.tool-name', '64 letters', { tools: [look('f'.repeat(64))] }, 'not-applicable'],
  ['reject.tool-choice-dangling', 'undeclared', { tools: [look('look')], tool_choice: look('listen') }, ['accepted']],
  [
    'reject.tool-choice-dangling',
    'allowed, and undeclared',
    { tools: [look('look')], tool_choice: allowing('look', 'listen') },
    ['accepted'],
  ],
  [
    'reject.tool-choice-dangling',
    'allowed',
    { tools: [look('look')], tool_choice: allowing('look') },
    'not-applicable',
  ],
  ['reject.tool-choice-dangling', 'without tools', { tool_choice: 'auto' }, ['accepted']],
  ['reject.tool-choice-dangling', 'with an empty list of tools', { tools: [], tool_choice: 'required' }, ['accepted']],
  ['reject.tool-choice-dangling', 'parallel without tools', { parallel_tool_calls: false }, ['accepted']],
  ['reject.tool-choice-dangling', 'declared', { tools: [look('look')], tool_choice: look('look') }, 'not-applicable'],
  ['reject.tool-choice-dangling', 'none without tools, the default', { tool_choice: 'none' }, 'not-applicable'],
  ['reject.tool-choice-dangling', 'null', { tool_choice: null, tools: null }, 'not-applicable'],
  [
    'reject.tool-choice-dangling',
    'beside a tool of a vendor',
    { tools: [{ type: 'search' }], tool_choice: look('search') },
    'not-applicable',
  ],
  ['reject.orphan-tool-message', 'after a user', talk(user, result('a')), ['accepted']],
  ['reject.orphan-tool-message', 'of another id', talk(user, called('a'), result('a'), result('b')), ['accepted']],
  ['reject.orphan-tool-message', 'no orphan', talk(user, called('a'), result('a')), 'not-applicable'],
  ['reject.orphan-tool-message', 'calls without ids', talk(user, called(undefined), result('a')), 'not-applicable'],
  ['reject.unanswered-tool-calls', 'no result', talk(user, called('a'), user), ['accepted']],
  ['reject.unanswered-tool-calls', 'one of two', talk(user, called('a', 'b'), result('b'), user), ['accepted']],
  [
    'reject.unanswered-tool-calls',
    'reversed',
    talk(user, called('a', 'b'), result('b'), result('a')),
    'not-applicable',
  ],
  ['reject.unanswered-tool-calls', 'calls without ids', talk(user, called(null), user), 'not-applicable'],
  [
    'reject.empty-tool-calls-history',
    'empty',
    talk({ role: 'assistant', content: 'x', tool_calls: [] }, user),
    ['accepted'],
  ],
  [
    'reject.empty-tool-calls-history',
    'null',
    talk({ role: 'assistant', content: 'x', tool_calls: null }, user),
    'not-applicable',
  ],
  ['reject.json-mode-without-word', 'no word', JSON_MODE, ['accepted']],
  [
    'reject.json-mode-without-word',
    'the word in a call',
    { ...JSON_MODE, ...talk(user, { role: 'assistant', tool_calls: [{ function: { name: 'to_json' } }] }) },
    'not-applicable',
  ],
  [
    'reject.json-mode-without-word',
    'the word in a part',
    { ...JSON_MODE, ...part({ type: 'text', text: 'As Json.' }) },
    'not-applicable',
  ],
  ['reject.strict-schema', 'an open object', strict({ type: 'object', properties: {} }), ['accepted']],
  ['reject.strict-schema', 'an optional property', strictTool({ ...CLOSED, required: [] }), ['accepted']],
  [
    'reject.strict-schema',
    'an open object within',
    strict(closedObject({ a: { type: ['object', 'null'] } })),
    ['accepted'],
  ],
  ['reject.strict-schema', 'a list at the root', strict({ type: 'array', items: CITY }), ['accepted']],
  ['reject.strict-schema', 'nothing at the root', strictTool({}), ['accepted']],
  ['reject.strict-schema', 'anyOf at the root', strictTool({ anyOf: [CLOSED] }), ['accepted']],
  [
    'reject.strict-schema',
    'allOf in a definition',
    strict({ ...CLOSED, $defs: { a: { allOf: [CITY] } } }),
    ['accepted'],
  ],
  [
    'reject.strict-schema',
    'anyOf within',
    strict(closedObject({ a: { anyOf: [CITY, { type: 'null' }] } })),
    'not-applicable',
  ],
  ['reject.strict-schema', 'a root that refers', strict({ $ref: '#/$defs/a', $defs: { a: CLOSED } }), 'not-applicable'],
  ['reject.strict-schema', 'a property by the name of oneOf', strict(closedObject({ oneOf: CITY })), 'not-applicable'],
  ['reject.strict-schema', 'not strict', format({ name: 'x', schema: { type: 'object' } }), 'not-applicable'],
  ['reject.schema-name', 'none', format({ schema: CLOSED }), ['accepted']],
  ['reject.schema-name', 'null', format({ name: null, schema: CLOSED }), ['accepted']],
  ['reject.schema-name', 'no schema at all', { response_format: { type: 'json_schema' } }, ['accepted']],
  ['reject.schema-name', 'a blank', format({ name: 'a b', schema: CLOSED }), ['accepted']],
  ['reject.schema-name', '64 letters', format({ name: 'n'.repeat(64), schema: CLOSED }), 'not-applicable'],
  [
    'reject.schema-name',
    'another form',
    { response_format: { type: 'json_schema', schema: CLOSED } },
    'not-applicable',
  ],
  ['reject.metadata-limits', '17 pairs', { metadata: pairs(17) }, ['accepted']],
  ['reject.metadata-limits', 'a long key', { metadata: { ['k'.repeat(65)]: 'v' } }, ['accepted']],
  ['reject.metadata-limits', 'a long value', { metadata: { k: '🚀'.repeat(513) } }, ['accepted']],
  ['reject.metadata-limits', 'a number', { metadata: { k: 5 } }, ['accepted']],
  [
    'reject.metadata-limits',
    '512 characters of two units each',
    { metadata: { k: '🚀'.repeat(512) } },
    'not-applicable',
  ],
  ['reject.metadata-limits', '16 pairs', { metadata: pairs(16) }, 'not-applicable'],
  ['reject.bad-enum', 'a format mistyped', { response_format: { type: 'json_objects' } }, ['accepted']],
  ['reject.bad-enum', 'a choice in capitals', { tools: [look('look')], tool_choice: 'Required' }, ['accepted']],
  [
    'reject.bad-enum',
    'a sound one letter off',
    part({ type: 'input_audio', input_audio: { format: 'mp4' } }),
    ['unlisted-accepted'],
  ],
  ['reject.bad-enum', 'a format', { response_format: { type: 'yaml' } }, ['unlisted-accepted']],
  ['reject.bad-enum', 'a tier', { service_tier: 'gold' }, ['unlisted-accepted']],
  ['reject.bad-enum', 'a choice', { tools: [look('look')], tool_choice: 'any' }, ['unlisted-accepted']],
  [
    'reject.bad-enum',
    'a detail',
    part({ type: 'image_url', image_url: { url: 'x', detail: 'y' } }),
    ['unlisted-accepted'],
  ],
  ['reject.bad-enum', 'a sound', part({ type: 'input_audio', input_audio: { format: 'ogg' } }), ['unlisted-accepted']],
  ['reject.bad-enum', 'listed, and near another', { reasoning_effort: 'high' }, 'not-applicable'],
  ['reject.bad-enum', 'listed', { reasoning_effort: 'minimal', service_tier: null }, 'not-applicable'],
  ['reject.wrong-type', 'a text for a number', { temperature: '0.7' }, ['accepted']],
  ['reject.wrong-type', 'a fraction for an integer', { n: 1.5 }, ['accepted']],
  ['reject.wrong-type', 'a text for a boolean', { stream: 'yes' }, ['accepted']],
  ['reject.wrong-type', 'an object for a list', { tools: {} }, ['accepted']],
  ['reject.wrong-type', 'numbers to stop at', { stop: [1] }, ['accepted']],
  ['reject.wrong-type', 'names for tools', { tools: ['look'] }, ['accepted']],
  ['reject.wrong-type', 'a number that some vendors take', { logprobs: 5 }, ['unlisted-accepted']],
  ['reject.wrong-type', 'null', { response_format: null, tool_choice: null, n: null }, 'not-applicable'],
  ['reject.wrong-type', "a vendor's member", { top_k: 'x' }, 'not-applicable'],
  ['reject.audio-needs-params', 'no audio', { modalities: ['text', 'audio'] }, ['accepted']],
  ['reject.audio-needs-params', 'no voice', { modalities: ['audio'], audio: { format: 'wav' } }, ['accepted']],
  [
    'reject.audio-needs-params',
    'a voice by id',
    { modalities: ['audio'], audio: { voice: {}, format: 'wav' } },
    'not-applicable',
  ],
  ['reject.audio-needs-params', 'text alone', { modalities: ['text'] }, 'not-applicable'],
]

/** How one and the same flaw may be answered. */
const made: Given = { request: { n: 0 }, aim: { rule: 'reject.n-bounds', expects: 'refusal', culprit: 'n' } }
const seen: Given = { request: { n: 0 } }
const error = (members: JsonObject = {}): JsonObject => ({
  error: { message: 'No.', type: 'invalid_request_error', param: 'n', code: null, ...members },
})
const failing = (status: number, given: Given, body = error()): Given => ({ ...given, status, body })
const inStream = (chunks: readonly JsonObject[]): Given => ({ request: { n: 0, stream: true }, body: sse(chunks) })

const WAYS: readonly (readonly [what: string, given: Given, expected: unknown])[] = [
  ['refused', failing(400, made), 'pass'],
  ['refused, in a capture', failing(400, seen), 'pass'],
  ['refused with 422', failing(422, made), ['unprocessable-422']],
  ['refused with 422, in a capture', failing(422, seen), 'pass'],
  ['refused with 409', failing(409, made), ['other-4xx']],
  ['refused with 409, in a capture', failing(409, seen), 'pass'],
  ['refused as too large', failing(413, made), 'pass'],
  ['refused as of another kind', failing(415, made), 'pass'],
  ['failed', failing(500, made), ['server-error']],
  ['failed, in a capture', failing(500, seen), 'unseen'],
  ['failed for its own reasons', failing(500, made, error({ message: 'Out of memory.' })), 'unseen'],
  ['not implemented', failing(501, made), 'unseen'],
  ['throttled', failing(429, made), 'unseen'],
  ['unavailable', failing(503, made), 'unseen'],
  ['a wrong key', failing(401, made), 'unseen'],
  ['not allowed', failing(403, made), 'unseen'],
  ['an unknown model', failing(404, made), 'unseen'],
  ['redirected', failing(307, made), 'unseen'],
  ['answered', made, ['accepted']],
  ['answered in a stream', inStream(goodChunks()), ['accepted']],
  ['answered up to a cut', { ...made, body: completion({}, { finish_reason: 'length' }) }, ['accepted']],
  ['a failure in a success', failing(200, made), 'unseen'],
  ['a failure in a stream', inStream([error()]), 'unseen'],
  ['a failure behind chunks', inStream([...goodChunks().slice(0, 2), error()]), 'unseen'],
  ['filtered', { ...made, body: completion({}, { finish_reason: 'content_filter' }) }, 'unseen'],
  ['filtered in a stream', inStream([chunk({}, { finish_reason: 'content_filter' })]), 'unseen'],
  ['a page', { ...made, body: '<html></html>', headers: { 'content-type': 'text/html' } }, 'unseen'],
  ['nothing', { ...made, body: '' }, 'unseen'],
  ['made for another rule', { ...made, aim: { rule: 'reject.wrong-type', expects: 'refusal' } }, 'not-applicable'],
  ['made to be taken', { ...made, aim: { rule: 'req.minimal', expects: 'acceptance' } }, 'not-applicable'],
  ['another endpoint', { ...made, aim: { rule: 'x.y', expects: 'either' }, path: 'embeddings' }, 'not-applicable'],
]

function ruleOf(id: string): (typeof rules)[number] {
  const rule = OF.get(id)
  if (rule === undefined) throw new Error(`no rule ${id}`)
  return rule
}

/** The rules that speak about an answered request, by its body alone. */
function speaking(request: JsonObject): readonly string[] {
  return [...judged(rules, { request: { model: undefined, messages: undefined, ...request } }).examined.keys()]
}

describe('reject', () => {
  it.each(ANSWERED)('%s: %s', (id, _what, request, expected) => {
    expect(verdict(ruleOf(id), { request })).toEqual(expected)
  })

  it.each(rules.map(({ id }) => id))('%s is shown with and without its flaw', (id) => {
    const outcomes = ANSWERED.filter(([rule]) => rule === id).map(([, , , expected]) => expected)
    expect(outcomes.some(Array.isArray)).toBe(true)
    expect(outcomes).toContain('not-applicable')
  })

  it.each(WAYS)('a flaw that is %s', (_what, given, expected) => {
    expect(verdict(ruleOf('reject.n-bounds'), given)).toEqual(expected)
  })

  it('leaves the model to the address where that names one', () => {
    const path = 'deployments/gpt/chat/completions'
    expect(verdict(ruleOf('reject.required-members'), { request: { model: undefined }, path })).toBe('not-applicable')
  })

  it('tells a coerced list of messages once', () => {
    const { violations } = judged(rules, { request: { messages: {} } })
    expect(violations.map(({ rule, follows }) => [rule, follows])).toEqual([
      ['reject.messages-shape', undefined],
      ['reject.wrong-type', 'reject.messages-shape'],
    ])
  })

  it('reads a schema of any depth', () => {
    let schema: JsonObject = { type: 'object' }
    for (let depth = 0; depth < 100_000; depth++) schema = { type: 'array', items: schema }
    expect(breaksStrictMode(closedObject({ a: schema }))).toBe(false)
  })
})

describe('the bodies', () => {
  const sent = cases.flatMap(({ id, axes = {}, send }) =>
    (axes.mode ?? []).map((mode) => {
      const settled = Object.entries(axes).map(([axis, values]) => [axis, values[0]])
      // The values are those of the axes themselves.
      const point = { ...BASE_POINT, ...Object.fromEntries(settled), mode } as Point
      return { id: `${id} ${mode}`, ...send(point, ASKING) }
    }),
  )

  it('are 73, and 144 requests', () => {
    expect([cases.length, sent.length]).toEqual([73, 144])
  })

  /** Bodies that break two rules: which other one. */
  const TWICE: Readonly<Record<string, string>> = {
    'reject.messages-text': 'reject.wrong-type',
    'reject.messages-object': 'reject.messages-shape',
  }

  it.each(sent)('$id has the flaw that it is made for and no other', ({ id, body = {}, aim }) => {
    expect(aim?.expects).toBe('refusal')
    const wanted = [aim?.rule, TWICE[id.split(' ')[0] ?? '']].filter((rule) => rule !== undefined)
    expect(speaking(body).toSorted()).toEqual(wanted.toSorted())
  })
})

describe('good requests', () => {
  const points = Object.entries(AXES).flatMap(([axis, values]) =>
    values.map((value): readonly [string, Point] => [
      `${axis}=${value}`,
      { ...BASE_POINT, ...basis(axis), [axis]: value },
    ]),
  )

  it.each(points)('%s has no flaw', (_name, point) => {
    expect(speaking(chat('Say hi.', point, ASKING))).toEqual([])
  })
})

/** What a value of an axis needs beside it to be valid. */
function basis(axis: string): Partial<Point> {
  return axis === 'choice' ? { tools: 'fn-three' } : axis === 'parallel' ? { tools: 'fn-one' } : {}
}
