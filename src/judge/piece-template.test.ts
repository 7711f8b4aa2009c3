import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chunk } from '../../tests/kit/exchange.ts'
import { viewChunk, type ChunkView } from '../define/chunk.ts'
import { isObject, parseJson, type JsonObject } from '../define/json.ts'
import { pieceIn } from './piece.ts'
import { PieceTemplate } from './piece-template.ts'

/** The JSON that Python servers write: with blanks. */
const spaced = (value: JsonObject): string => JSON.stringify(value, undefined, 1).replaceAll('\n', ' ')

function templateOf(json: string): PieceTemplate | undefined {
  const value = parseJson(json)
  const piece = isObject(value) ? pieceIn(viewChunk(value)) : undefined
  return piece === undefined ? undefined : PieceTemplate.of(piece, json)
}

/** What parsing makes of a text; undefined when it is no JSON object. */
function parsed(json: string): ChunkView | undefined {
  const value = parseJson(json)
  return isObject(value) ? viewChunk(value) : undefined
}

const text = (content: string, members: JsonObject = {}): JsonObject => chunk({ content }, {}, members)
const call = (piece: string): JsonObject => chunk({ tool_calls: [{ index: 2, function: { arguments: piece } }] })

const PIECES: readonly (readonly [what: string, make: (text: string) => string])[] = [
  ['a text', (one) => JSON.stringify(text(one))],
  ['a text in JSON with blanks', (one) => spaced(text(one))],
  ['a thought beside nulls', (one) => JSON.stringify(chunk({ content: null, reasoning: one, role: null }))],
  ['a refusal', (one) => JSON.stringify(chunk({ refusal: one }))],
  ['a text before an obfuscation', (one) => JSON.stringify(text(one, { obfuscation: one.slice(1) }))],
  ['a text behind an obfuscation', (one) => JSON.stringify({ obfuscation: one.slice(1), ...text(one) })],
  ['arguments', (one) => JSON.stringify(call(one))],
  ['a text after names that look like members', (one) => JSON.stringify(text(one, { model: '"content":"x"' }))],
]

describe('a template of a piece', () => {
  it.each(PIECES)('reads %s', (_what, make) => {
    const template = templateOf(make('Hi "there"\n'))
    for (const one of [' words', 'ü 🚀 \u2028', '{}', "'", '/']) {
      expect(template?.read(make(one))).toEqual(parsed(make(one)))
    }
  })

  it.each(PIECES)('leaves %s that needs parsing', (_what, make) => {
    const template = templateOf(make('Hi'))
    for (const one of ['', 'a "word"', 'back\\slash', 'line\n', '\u0001']) {
      expect(template?.read(make(one))).toBeUndefined()
    }
  })

  it.each<readonly [what: string, json: string]>([
    ['names the text twice', JSON.stringify(text('a')).replace('"content":', '"content":"b","content":')],
    ['is long', JSON.stringify(text('a'.repeat(20_000)))],
    ['escapes the name of the text', JSON.stringify(text('a')).replace('"content"', String.raw`"c\u006fntent"`)],
  ])('is not made of a piece that %s', (_what, json) => {
    expect(templateOf(json)).toBeUndefined()
  })

  it('does not read a text with a character that JSON does not allow', () => {
    const json = JSON.stringify(text('ab'))
    expect(templateOf(json)?.read(json.replace('ab', 'a\tb'))).toBeUndefined()
  })

  const edits = fc.array(
    fc.record({
      at: fc.nat(),
      removed: fc.nat({ max: 3 }),
      inserted: fc.oneof(
        fc.constantFrom('"', '\\', '","role":"x', '"},"a":{"b":"', '\t', '\\"', 'null', '"content":"'),
        fc.string(),
      ),
    }),
    { maxLength: 2 },
  )

  it('reads nothing but what parsing gives', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PIECES),
        fc.string({ minLength: 1, unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        edits,
        ([, make], first, next, changes) => {
          const json = changes.reduce((all, { at, removed, inserted }) => {
            const start = at % (all.length + 1)
            return all.slice(0, start) + inserted + all.slice(start + removed)
          }, make(next))
          const found = templateOf(make(first))?.read(json)
          // The order of members counts, too: some checks go by it.
          if (found !== undefined) expect(JSON.stringify(found)).toBe(JSON.stringify(parsed(json)))
        },
      ),
      { numRuns: 500 },
    )
  })
})
