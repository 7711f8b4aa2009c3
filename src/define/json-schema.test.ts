import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isObject, type JsonObject } from './json.ts'
import { validateInstance } from './json-schema.ts'

const NAMES = ['a', 'b', 'c/d']
const name = fc.constantFrom(...NAMES)
const scalar = fc.constantFrom<unknown>(null, true, false, 0, 1, 2, -3, 1.5, '', 'a', 'ab', 'é🚀')
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(name, tie('json'), { maxKeys: 3, noNullPrototype: true }),
  ),
}))
const type = fc.constantFrom('object', 'array', 'string', 'number', 'integer', 'boolean', 'null')
const some = <Value>(keyword: string, of: fc.Arbitrary<Value>): fc.Arbitrary<JsonObject> =>
  of.map((given) => ({ [keyword]: given }))
const bound = fc.integer({ min: 0, max: 3 })
const plain = fc.oneof(
  some('type', type),
  some('type', fc.uniqueArray(type, { minLength: 1, maxLength: 3 })),
  some('enum', fc.array(json, { minLength: 1, maxLength: 3 })),
  some('const', json),
  some('pattern', fc.constantFrom('^a', 'b$', '^.{1,2}$', String.raw`^\p{L}+$`)),
  some('required', fc.uniqueArray(name, { maxLength: 2 })),
  some('additionalProperties', fc.boolean()),
  ...[
    'minimum',
    'maximum',
    'exclusiveMinimum',
    'exclusiveMaximum',
    'minLength',
    'maxLength',
    'minItems',
    'maxItems',
    'minProperties',
    'maxProperties',
  ].map((keyword) => some(keyword, bound)),
  some('multipleOf', fc.constantFrom(1, 2, 0.5)),
  some('$ref', fc.constantFrom('#/$defs/one', '#/$defs/two')),
)
const { body } = fc.letrec<{ body: JsonObject | boolean }>((tie) => {
  const below = tie('body')
  const nested = fc.oneof(
    some('properties', fc.dictionary(name, below, { maxKeys: 3, noNullPrototype: true })),
    some('items', below),
    some('additionalProperties', below),
    some('anyOf', fc.array(below, { minLength: 1, maxLength: 3 })),
    some('allOf', fc.array(below, { minLength: 1, maxLength: 2 })),
    some('prefixItems', fc.array(below, { minLength: 1, maxLength: 2 })),
  )
  const object = fc
    .array(fc.oneof({ arbitrary: plain, weight: 2 }, nested), { maxLength: 3 })
    .map((parts): JsonObject => Object.assign({}, ...parts))
  return { body: fc.oneof({ maxDepth: 3 }, { arbitrary: object, weight: 9 }, fc.boolean()) }
})
const root = fc
  .tuple(body.filter(isObject), body, body)
  // Definitions that only refer to each other have no end, here and in Ajv.
  .map(([given, one, two]) => ({ ...given, $defs: { one: withoutReference(one), two: withoutReference(two) } }))

function withoutReference(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withoutReference)
  if (!isObject(part)) return part
  return Object.fromEntries(
    Object.entries(part)
      .filter(([keyword]) => keyword !== '$ref')
      .map(([keyword, below]) => [keyword, withoutReference(below)]),
  )
}

/** What Ajv asserts beyond what is asserted here. */
function withoutPrefixes(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withoutPrefixes)
  if (!isObject(part)) return part
  return Object.fromEntries(
    Object.entries(part).map(([keyword, below]) =>
      keyword === 'prefixItems' && Array.isArray(below)
        ? [keyword, below.map(() => true)]
        : [keyword, withoutPrefixes(below)],
    ),
  )
}

describe('validateInstance', () => {
  it('agrees with Ajv on what it asserts', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false, logger: false })
    fc.assert(
      fc.property(root, fc.array(json, { minLength: 1, maxLength: 5 }), (given, values) => {
        // Values of the test's own making; members of a schema object are all that it has.
        const fits = ajv.compile(withoutPrefixes(given) as JsonObject)
        for (const one of values) {
          const faults = validateInstance(given, one)
          expect(faults).not.toBe('unusable-schema')
          expect(faults.length === 0, JSON.stringify([given, one])).toBe(fits(one))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('knows recursive schemas', () => {
    const list = {
      type: 'object',
      properties: { next: { anyOf: [{ $ref: '#' }, { type: 'null' }] } },
      required: ['next'],
      additionalProperties: false,
    }
    expect(validateInstance(list, { next: { next: null } })).toEqual([])
    expect(validateInstance(list, { next: { next: {} } })).toEqual([
      { pointer: '/next/next', keyword: 'required', message: 'lacks the member "next"' },
    ])
  })

  it.each<[string, JsonObject, unknown, string, string, string]>([
    ['an extra member', { additionalProperties: false }, { x: 1 }, '', 'additionalProperties', 'has the member "x"'],
    [
      'a wrong type',
      { properties: { 'a/b': { type: 'string' } } },
      { 'a/b': 1 },
      '/a~1b',
      'type',
      'is an integer where',
    ],
    ['a value outside of an enumeration', { items: { enum: ['a', 'b'] } }, ['a', 'c'], '/1', 'enum', 'is not one of'],
    ['a bound', { maximum: 2 }, 3, '', 'maximum', 'is outside of maximum 2'],
    ['alternatives', { anyOf: [{ type: 'null' }, { type: 'string' }] }, 3, '', 'anyOf', 'fits none'],
    [
      'the one alternative of the type',
      { anyOf: [{ type: 'null' }, { const: 'a' }] },
      'b',
      '',
      'const',
      'is not one of',
    ],
  ])('says where and what: %s', (_what, schema, value, pointer, keyword, message) => {
    expect(validateInstance(schema, value)).toEqual([
      { pointer, keyword, message: expect.stringContaining(message) as unknown },
    ])
  })

  it.each<[string, JsonObject, unknown]>([
    ['unknown keywords', { not: {}, if: {}, format: 'email', unevaluatedProperties: false, 'x-vendor': 1 }, { a: 1 }],
    ['keywords of the wrong form', { required: 'a', properties: [], items: 3, minimum: '4', enum: 'x', anyOf: [] }, {}],
    ['references to elsewhere', { $ref: 'https://example.com/schema' }, 1],
    ['references to nowhere', { $ref: '#/$defs/none' }, 1],
    ['references that are no URI', { $ref: '#/%E0%A4%A' }, 1],
    ['patterns that do not compile', { pattern: '(' }, 'a'],
    ['patterns that would take for ever', { pattern: '^(a+)+$' }, `${'a'.repeat(40)}b`],
    ['members that a pattern may take', { patternProperties: { '^x': {} }, additionalProperties: false }, { x1: 1 }],
    ['nullable of OpenAPI', { type: 'string', nullable: true }, null],
    ['types that there are not', { type: 'OBJECT', properties: { a: { type: ['STRING', 'null'] } } }, { a: 1 }],
    ['an empty list of values', { enum: [] }, 'a'],
    ['binary fractions', { multipleOf: 0.1 }, 0.3],
  ])('never faults a value over %s', (_what, schema, value) => {
    expect(validateInstance(schema, value)).toEqual([])
  })

  it('gives up values that are nested without end', () => {
    const value: unknown = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`)
    expect(validateInstance({ items: { $ref: '#' } }, value)).toBe('unusable-schema')
  })

  it.each<[string, JsonObject]>([
    ['circles', { $ref: '#' }],
    ['circles of alternatives', { $defs: { a: { anyOf: [{ $ref: '#/$defs/a' }] } }, $ref: '#/$defs/a' }],
    ['thickets', { anyOf: [{ $ref: '#' }, { $ref: '#' }, { $ref: '#' }], type: 'string' }],
  ])('gives up schemas that are %s', (_what, schema) => {
    expect(validateInstance(schema, 'a')).toBe('unusable-schema')
  })
})
