import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/define/json.ts'
import { chunk, completion, verdict, type Given } from '../../tests/kit/exchange.ts'
import { isCutJson, wrappingOf } from './content.ts'
import { rules } from './rules.ts'

const SCHEMA = {
  type: 'object',
  properties: {
    first: { type: 'string', enum: ['a', 'b'] },
    second: { $ref: '#/$defs/pair' },
    third: { type: 'array', items: { type: 'integer' } },
  },
  required: ['first', 'second', 'third'],
  additionalProperties: false,
  $defs: { pair: { type: 'object', properties: { x: { type: 'integer' }, y: { type: 'integer' } } } },
}
const NULLABLE = { ...SCHEMA, properties: { first: { type: ['string', 'null'] } }, required: ['first'] }
const OBJECT = { response_format: { type: 'json_object' } }
const schema = (strict: boolean, of: JsonObject = SCHEMA): JsonObject => ({
  response_format: { type: 'json_schema', json_schema: { name: 'a', strict, schema: of } },
})
const STRICT = schema(true)
const DATED = schema(true, { type: 'object', properties: { at: { type: 'string', format: 'date-time' } } })
const LOOSELY_DATED = schema(false, { type: 'object', properties: { at: { type: 'string', format: 'date-time' } } })
const LOOSE = schema(false)
const POINT = schema(true, {
  ...SCHEMA,
  properties: { point: { anyOf: [{ $ref: '#/$defs/pair' }, { type: 'null' }] } },
  required: ['point'],
})
const GOOD = '{"first":"a","second":{"x":1,"y":2},"third":[1]}'

const answered = (request: JsonObject, content: unknown, choice: JsonObject = {}, message: JsonObject = {}): Given => ({
  request,
  body: completion({}, choice, { content, ...message }),
})
const pieces = (request: JsonObject, deltas: readonly JsonObject[]): Given => ({
  request: { ...request, stream: true },
  body: [...deltas.map((delta) => chunk(delta)), chunk({}, { finish_reason: 'stop' })],
})
const refused = (request: JsonObject, message: string, given: Given = {}): Given => ({
  request,
  status: 400,
  body: { error: { message, type: 'invalid_request_error', param: 'response_format', code: null } },
  ...given,
})
const CALLS = { tool_calls: [{ id: 'a', type: 'function', function: { name: 'f', arguments: '{}' } }] }
const spent = (tokens: number): JsonObject => ({
  usage: { prompt_tokens: 1, completion_tokens: tokens, total_tokens: tokens + 1 },
})

const TABLE: readonly (readonly [rule: string, what: string, given: Given, expected: unknown])[] = [
  ['format.text', 'taken', answered({ response_format: { type: 'text' } }, 'Hi.'), 'pass'],
  ['format.text', 'refused', refused({ response_format: { type: 'text' } }, "must be 'json_schema'"), ['refused']],
  [
    'format.text',
    'an unknown variant',
    refused({ response_format: { type: 'text' } }, 'unknown variant `text`, expected `json_object`'),
    ['refused'],
  ],
  [
    'format.text',
    'refused by its value alone',
    refused({ response_format: { type: 'text' } }, '', {
      body: { error: { message: "Invalid value: 'text'.", type: 'invalid_request_error', param: null, code: null } },
    }),
    ['refused'],
  ],
  ['format.text', 'a wrong key', refused({ response_format: { type: 'text' } }, 'no', { status: 401 }), 'unseen'],
  ['format.json-object', 'an object', answered(OBJECT, ' {"a":1}\n'), 'pass'],
  ['format.json-object', 'prose', answered(OBJECT, 'Lima.'), ['not-json']],
  [
    'format.json-object',
    'prose, with a reason of its own',
    answered(OBJECT, 'Lima.', { finish_reason: 'eos' }),
    ['not-json'],
  ],
  ['format.json-object', 'an array', answered(OBJECT, '[1]'), ['not-an-object']],
  ['format.json-object', 'nothing', answered(OBJECT, null), ['empty']],
  ['format.json-object', 'cut', answered(OBJECT, '{"a', { finish_reason: 'length' }), 'unseen'],
  ['format.json-object', 'filtered', answered(OBJECT, '', { finish_reason: 'content_filter' }), 'unseen'],
  ['format.json-object', 'refused by the model', answered(OBJECT, null, {}, { refusal: 'No.' }), 'unseen'],
  ['format.json-object', 'a call', answered(OBJECT, null, { finish_reason: 'tool_calls' }, CALLS), 'unseen'],
  ['format.json-object', 'perhaps ended by a stop sequence', answered({ ...OBJECT, stop: '}' }, '{"a":1'), 'unseen'],
  ['format.json-object', 'content of a wrong type', answered(OBJECT, [{ type: 'text', text: '{}' }]), 'unseen'],
  ['format.no-fences', 'bare', answered(OBJECT, '{"a":"```"}'), 'pass'],
  ['format.no-fences', 'prose, which is another rule', answered(OBJECT, 'Lima.'), 'pass'],
  ['format.no-fences', 'a fence', answered(STRICT, `\`\`\`json\n${GOOD}\n\`\`\``), ['fenced']],
  ['format.no-fences', 'words before', answered(OBJECT, 'Here: {"a":1}'), ['text-before']],
  ['format.no-fences', 'words after', answered(OBJECT, '{"a":1} Anything else?'), ['text-after']],
  ['format.no-fences', 'a fence without strict', answered(LOOSE, '```\n{}\n```'), ['wrapped-without-strict']],
  ['format.strict-valid', 'fitting', answered(STRICT, GOOD), 'pass'],
  [
    'format.strict-valid',
    'escapes and white space',
    answered(STRICT, `\n${GOOD.replace('"a"', String.raw`"\u0061"`)} `),
    'pass',
  ],
  ['format.strict-valid', 'prose', answered(STRICT, 'Lima.'), ['not-json']],
  ['format.strict-valid', 'nothing', answered(STRICT, ''), ['empty']],
  ['format.strict-valid', 'a wrong value', answered(STRICT, GOOD.replace('"a"', '"c"')), ['not-allowed-value']],
  [
    'format.strict-valid',
    'several faults',
    answered(STRICT, '{"first":"a","second":{},"more":1}'),
    ['missing-member', 'extra-member'],
  ],
  ['format.strict-valid', 'a schema in circles', answered(schema(true, { $ref: '#' }), '{}'), 'unseen'],
  ['format.strict-valid', 'a date and a time', answered(DATED, '{"at":"2026-06-02T15:00:00Z"}'), 'pass'],
  ['format.strict-valid', 'a time without an offset', answered(DATED, '{"at":"2026-06-02 15:00"}'), 'pass'],
  ['format.strict-valid', 'a date in words', answered(DATED, '{"at":"June 2nd, 2026 at 3pm"}'), ['format-not-matched']],
  ['format.strict-valid', 'without strict', answered(LOOSE, '{}'), 'not-applicable'],
  ['format.strict-key-order', 'in order', answered(STRICT, GOOD), 'pass'],
  ['format.strict-key-order', 'sorted otherwise', answered(STRICT, '{"third":[],"first":"a"}'), ['other-order']],
  [
    'format.strict-key-order',
    'below a reference',
    answered(STRICT, '{"first":"a","second":{"y":1,"x":2}}'),
    ['other-order'],
  ],
  [
    'format.strict-key-order',
    'below a single member that may be null',
    answered(POINT, '{"point":{"y":1,"x":2}}'),
    ['other-order'],
  ],
  ['format.strict-key-order', 'a single member', answered(POINT, '{"point":null}'), 'unseen'],
  ['format.loose-json', 'fitting', answered(LOOSE, GOOD), 'pass'],
  ['format.loose-json', 'prose', answered(LOOSE, 'Lima.'), ['not-json']],
  [
    'format.loose-json',
    'another object',
    answered(LOOSE, GOOD.replace('"first"', '"erste"')),
    ['missing-member', 'extra-member'],
  ],
  ['format.schema-features', 'taken', answered(STRICT, GOOD), 'pass'],
  [
    'format.schema-features',
    'references refused',
    refused(STRICT, "in the root, '$ref' is not permitted"),
    ['refused'],
  ],
  [
    'format.schema-features',
    'what all strict schemas have refused',
    refused(STRICT, 'Unknown name "additionalProperties" at \'response_schema\': Cannot find field.'),
    ['refused'],
  ],
  [
    'format.schema-features',
    'unions refused',
    refused(schema(true, NULLABLE), 'Union types are not supported.'),
    ['refused'],
  ],
  [
    'format.schema-features',
    'unions refused where there is none',
    refused(STRICT, 'Union types are not supported.'),
    'unseen',
  ],
  [
    'format.schema-features',
    'references that are not followed',
    refused(STRICT, 'JSON schema conversion failed: Error resolving ref #/$defs/a: $defs not in {}'),
    ['refused'],
  ],
  ['format.schema-features', 'formats refused as such', refused(STRICT, "'json_schema' is not supported"), 'unseen'],
  [
    'format.schema-features',
    'when asked for it',
    refused(STRICT, 'Bad schema', { aim: { rule: 'format.schema-features', expects: 'acceptance' } }),
    ['refused'],
  ],
  [
    'format.schema-features',
    'alternatives at the root, which strict mode does not take',
    refused(schema(true, { type: 'object', anyOf: [SCHEMA] }), "'anyOf' is not permitted"),
    'not-applicable',
  ],
  ['format.loose-json', 'a date in words', answered(LOOSELY_DATED, '{"at":"June 2nd"}'), 'pass'],
  ['format.truncation-flagged', 'length', answered(OBJECT, '{"a": [1', { finish_reason: 'length' }), 'pass'],
  ['format.truncation-flagged', 'stop', answered(OBJECT, '{"a": "b'), ['cut-with-stop']],
  ['format.truncation-flagged', 'whole', answered(OBJECT, '{"a":1}'), 'unseen'],
  ['format.truncation-flagged', 'a model that stops early without strict', answered(LOOSE, '{"a": "b'), 'unseen'],
  [
    'format.truncation-flagged',
    'the cap reached without strict',
    { request: { ...LOOSE, max_tokens: 8 }, body: completion(spent(8), {}, { content: '{"a": "b' }) },
    ['cut-with-stop'],
  ],
  ['format.refusal', 'a refusal', answered({}, null, {}, { refusal: 'No.' }), 'pass'],
  ['format.refusal', 'none', answered({}, 'Hi.'), 'unseen'],
  ['format.refusal', 'empty', answered({}, 'Hi.', {}, { refusal: '' }), ['empty-refusal']],
  ['format.refusal', 'beside content', answered({}, 'Hi.', {}, { refusal: 'No.' }), ['content-beside-refusal']],
  [
    'format.refusal',
    'after an empty text in a stream',
    pieces({}, [{ role: 'assistant', content: '' }, { refusal: 'No.' }]),
    'pass',
  ],
  [
    'format.stream-concat',
    'fitting',
    pieces(OBJECT, [{ role: 'assistant', content: '' }, { content: '{"a"' }, { content: ':1}' }]),
    'pass',
  ],
  [
    'format.stream-concat',
    'fenced',
    pieces(STRICT, [{ content: '```json\n' }, { content: GOOD }, { content: '\n```' }]),
    ['not-json'],
  ],
  [
    'format.stream-concat',
    'against the schema',
    pieces(STRICT, [{ content: '{"first":"a","second":{},"third":7}' }]),
    ['wrong-type'],
  ],
  [
    'format.stream-concat',
    'a refusal amid content',
    pieces(OBJECT, [{ content: '{"a"' }, { refusal: 'No.' }]),
    ['refusal-amid-content'],
  ],
  ['format.stream-concat', 'not a stream', answered(OBJECT, 'Lima.'), 'not-applicable'],
]

describe('format', () => {
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

  it.each([
    ['{"a":1}', undefined],
    ['```json\n{"a":1}\n```', 'fenced'],
    ['```\n{"a":\n```', 'fenced'],
    ['Sure:\n```json\n[1]\n```\nDone.', 'text-before'],
    ['{"a":1}<|im_end|>', 'text-after'],
    ['no JSON {at all}', undefined],
    ['{"a":', undefined],
  ])('sees what is around %j', (text, wrapping) => {
    expect(wrappingOf(text)).toBe(wrapping)
  })

  it.each([
    ['{"a":1}', false],
    ['{"a":1', true],
    [String.raw`{"a":"}\"`, true],
    ['[[1],', true],
    ['{} and more {', false],
    ['"text', false],
  ])('knows whether %j is cut', (text, cut) => {
    expect(isCutJson(text)).toBe(cut)
  })
})
