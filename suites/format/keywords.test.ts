import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/define/json.ts'
import { keywordsIn, refusedKeyword } from './keywords.ts'

/** A schema of some levels, one within the other. */
const nested = (levels: number): JsonObject => (levels === 0 ? { const: 1 } : { anyOf: [nested(levels - 1)] })

describe('keywordsIn', () => {
  it.each<[string, JsonObject, readonly string[]]>([
    ['plain keywords', { type: 'object', required: [] }, ['type', 'required']],
    ['no names of properties', { properties: { enum: { type: 'string' } } }, ['properties', 'type']],
    ['no values', { const: { enum: [] }, default: { type: 1 } }, ['const', 'default']],
    ['types that are a choice', { type: ['string', 'null'] }, ['union', 'type']],
    ['a schema within itself', { items: { $ref: '#' } }, ['items', 'recursive', '$ref']],
    ['lists of lists', { items: { items: {} } }, ['items', 'nested']],
    ['nothing beyond a depth', nested(60), ['anyOf']],
  ])('finds %s', (_what, schema, keywords) => expect([...keywordsIn(schema)]).toEqual(keywords))
})

describe('refusedKeyword', () => {
  it.each<[string, string, readonly string[], string | undefined]>([
    ['a keyword in quotes', "'anyOf' is not permitted", ['enum', 'anyOf'], 'anyOf'],
    ['a keyword that is called one', 'the enum keyword is unsupported', ['enum'], 'enum'],
    ['a reference', 'Unknown name "$ref": Cannot find field', ['$ref'], '$ref'],
    ['a union', 'union types are not supported', ['union'], 'union'],
    ['lists of lists', 'nested arrays are not supported', ['nested'], 'nested'],
    ['no everyday word', 'items of this kind are not supported', ['items'], undefined],
    ['nothing that is not refused', "'enum' must not be empty", ['enum'], undefined],
    ['nothing that is not used', "'oneOf' is not permitted", ['anyOf'], undefined],
  ])('finds %s', (_what, message, keywords, keyword) => {
    expect(refusedKeyword({ param: '', message }, keywords)).toBe(keyword)
  })
})
