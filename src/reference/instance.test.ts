import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../define/json.ts'
import { instanceOf } from './instance.ts'
import { strictFault } from './strict-schema.ts'

const ajv = new Ajv2020({ strict: false, validateFormats: false })
const made = (schema: JsonObject, value?: unknown): unknown => instanceOf(schema, { text: 'Oslo', value })

const leaf: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.constant({ type: 'boolean' }),
  fc.constant({ type: 'null' }),
  fc.record({ type: fc.constant('integer'), minimum: fc.integer({ min: -50, max: 50 }) }),
  fc.record({ type: fc.constant('number'), exclusiveMaximum: fc.integer({ min: -50, max: 50 }) }),
  fc.record({ type: fc.constant('string'), minLength: fc.nat(12) }),
  fc.record({ type: fc.constant(['string', 'null']), maxLength: fc.nat(12) }),
  fc.record({ enum: fc.array(fc.jsonValue(), { minLength: 1 }) }),
  fc.record({ const: fc.jsonValue() }),
)
const schemas = fc.letrec<{ schema: JsonObject }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.dictionary(fc.stringMatching(/^[a-z_]{1,6}$/), tie('schema'), { maxKeys: 4 }).chain((properties) =>
      fc.record({
        type: fc.constant('object'),
        properties: fc.constant(properties),
        required: fc.subarray(Object.keys(properties)),
        additionalProperties: fc.boolean(),
      }),
    ),
    fc.record({ type: fc.constant('array'), items: tie('schema'), minItems: fc.nat(2) }),
    fc.record({ anyOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }) }),
  ),
})).schema

describe('instanceOf', () => {
  it('fits the schema, whatever is wished', () => {
    fc.assert(
      fc.property(schemas, fc.option(fc.jsonValue(), { nil: undefined }), (schema, wish) => {
        const instance = made(schema, wish)
        const fits = ajv.validate(schema, instance)
        if (!fits) throw new Error(`${JSON.stringify(instance)}: ${ajv.errorsText()}`)
      }),
      { numRuns: 300 },
    )
  })

  it('takes over a value that fits', () => {
    const schema = {
      type: 'object',
      properties: { a: { type: 'string' }, b: { type: 'array', items: { type: ['integer', 'null'] } } },
      required: ['a', 'b'],
      additionalProperties: false,
    }
    expect(JSON.stringify(made(schema, { b: [3, null], a: 'é "q"' }))).toBe('{"a":"é \\"q\\"","b":[3,null]}')
  })

  it('ends recursion, and keeps hostile recursion small', () => {
    const node = {
      type: 'object',
      properties: { value: { type: 'integer' }, next: { anyOf: [{ $ref: '#/$defs/node' }, { type: 'null' }] } },
      required: ['value', 'next'],
      additionalProperties: false,
    }
    const list = { ...node, $defs: { node } }
    expect(strictFault(list)).toBeUndefined()
    expect(ajv.validate(list, made(list))).toBe(true)
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`p${at}`, { $ref: '#' }]))
    expect(JSON.stringify(made({ type: 'object', properties: many })).length).toBeLessThan(500_000)
    expect(made({ $ref: '#' })).toBeNull()
  })

  it.each([
    [{ type: 'string', format: 'date' }, '2026-01-31'],
    [{ type: 'string', pattern: '^[0-9]+$' }, '1'],
    [{ type: 'string', pattern: '(' }, 'Oslo'],
    [{ type: 'integer', multipleOf: 5, minimum: 7 }, 10],
    [{ allOf: [{ type: 'object', properties: { a: { const: 1 } } }, { required: ['a'] }] }, { a: 1 }],
    [{}, 'Oslo'],
  ])('%j', (schema, expected) => {
    expect(made(schema)).toEqual(expected)
  })
})
