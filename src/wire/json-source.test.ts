import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fuzz } from '../../tests/kit/fuzz.ts'
import { BrokenJson, JsonSource, MORE, type JsonPiece, type Scan } from './json-source.ts'

/** Drives a scan with a text that comes in these chunks. */
function scanned<Result>(scan: Scan<Result>, chunks: readonly Uint8Array[]): Result {
  const left = [...chunks]
  let step = scan.next()
  while (step.done !== true) {
    expect(step.value).toBe(MORE)
    step = scan.next(left.shift())
  }
  return step.value
}

/** Bytes cut at positions that are given as parts of their length. */
function cut(bytes: Uint8Array, cuts: readonly number[]): readonly Uint8Array[] {
  const at = [0, ...cuts.map((part) => Math.floor(part * bytes.length)).toSorted((a, b) => a - b), bytes.length]
  return at.slice(1).map((end, index) => bytes.subarray(at[index], end))
}

const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 })

function* onlyValue(source: JsonSource): Scan<JsonPiece> {
  yield* source.skipByteOrderMark()
  const piece = yield* source.value()
  if ((yield* source.peek()) !== undefined) throw yield* source.unexpected()
  return piece
}

/** What comes of a text whose only value is read. */
function outcome(text: string, cutAt: readonly number[] = [], mostBytes?: number): JsonPiece | BrokenJson {
  try {
    return scanned(onlyValue(new JsonSource(mostBytes)), cut(Buffer.from(text), cutAt))
  } catch (error) {
    if (error instanceof BrokenJson) return error
    throw error
  }
}

/** An error with its message, which is no member to compare. */
const told = (found: JsonPiece | BrokenJson): unknown =>
  found instanceof BrokenJson ? [found.message, found.line, found.column] : found

/** The value of JSON.parse, or undefined when it refuses. */
function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels)

describe('a value', () => {
  it.each([
    '{"__proto__": {"a": 1}, "constructor": 2}',
    '{"a": 1, "a": 2, "2": 3, "1": 4}',
    String.raw`["\ud800", "\udc00\ud800", "\u0000", "\\", "\"", "\ud83d\ude00"]`,
    '[-0, 1e400, 12345678901234567890, 1E-7]',
    ' \n\t\r"é😀" ',
    'true',
    '0',
  ])('is what JSON.parse makes of it: %s', (text) => {
    const value: unknown = JSON.parse(text)
    const found = outcome(text)
    expect(found).toStrictEqual({ kind: 'value', value })
    // Where a member named __proto__ belongs is seen in the text only.
    expect(JSON.stringify(found)).toBe(JSON.stringify({ kind: 'value', value }))
  })

  it('is what JSON.parse makes of it, however the text is made and cut', () => {
    const value = fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' })
    fc.assert(
      fc.property(value, fc.nat(3), cuts, (json, indent, cutAt) => {
        const text = JSON.stringify(json, null, indent)
        expect(outcome(text, cutAt)).toStrictEqual({ kind: 'value', value: JSON.parse(text) as unknown })
      }),
      fuzz(100),
    )
  })

  it('nests as deep as JSON.parse takes it', () => {
    expect(outcome(deep(1_000_000))).toMatchObject({ kind: 'value' })
    expect(outcome(`\n ${deep(1_000_001)}`)).toMatchObject({
      message: 'nested deeper than 1000000 levels',
      line: 2,
      column: 2,
    })
  })

  it('that is larger than allowed is gone past', () => {
    const large = `["${'x'.repeat(100)}"]`
    expect(outcome(` ${large} `, [0.3, 0.6], 50)).toEqual({ kind: 'too-large', mostBytes: 50 })
    expect(outcome(large, [], large.length)).toMatchObject({ kind: 'value' })
    expect(outcome(`["\n${'x'.repeat(100)}`, [0.3, 0.6], 50)).toMatchObject({
      message: 'the text ends here',
      line: 2,
      column: 101,
    })
    expect(outcome(`["${'x'.repeat(100)}"}`, [], 50)).toMatchObject({ message: 'brackets that do not match' })
  })
})

describe('what is no JSON', () => {
  it.each([
    ['', 'the text ends here', 1, 1],
    ['\ufeff \n ', 'the text ends here', 2, 2],
    ['[1', 'the text ends here', 1, 3],
    ['\n{"é😀": 1,\n  "b": ]}', 'unexpected "]"', 3, 8],
    ['"a" é', 'unexpected "é"', 1, 5],
    ['"a"\n😀 1', 'unexpected "😀"', 2, 1],
    [',', 'unexpected ","', 1, 1],
    ['[}', 'unexpected "}"', 1, 2],
    ['"', 'the text ends here', 1, 2],
    ['"\\', 'unexpected "\\\\"', 1, 2],
  ])('ends the reading with its place: %j', (text, message, line, column) => {
    for (const cutAt of [[], [0.5], Array.from({ length: text.length }, (_, at) => at / text.length)])
      expect(outcome(text, cutAt)).toMatchObject({ message, line, column })
    expect(outcome(text)).toBeInstanceOf(BrokenJson)
  })

  it.each([
    ['[tru]', 'unexpected "t"', 1, 2],
    ['\n [1,\n {"a": NaN}]', 'unexpected "N"', 3, 8],
    ['nul', 'unexpected "n"', 1, 1],
    ['["\n"]', 'unexpected "\\n"', 1, 3],
  ])('can be gone past when its brackets match: %j', (text, message, line, column) => {
    // White space behind it shows where a word ends.
    expect(outcome(`${text} `)).toMatchObject({ kind: 'refused', message, line, column })
  })

  it('is what JSON.parse refuses', () => {
    const json = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value))
    const mark = fc.constantFrom(
      '',
      '"',
      '\\',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      ' ',
      '\n',
      '0',
      '-',
      'e',
      'n',
      '\u0000',
      'é',
    )
    fc.assert(
      fc.property(
        json,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(2),
        mark,
        cuts,
        (text, part, less, more, cutAt) => {
          const at = Math.floor(part * text.length)
          const changed = text.slice(0, at) + more + text.slice(at + less)
          const wanted = parsed(changed)
          const found = outcome(changed, cutAt)
          if (wanted === undefined) expect(found).not.toMatchObject({ kind: 'value' })
          else expect(found).toStrictEqual({ kind: 'value', value: wanted.value })
          // How it is cut changes nothing, the place of an error included.
          expect(told(found)).toEqual(told(outcome(changed)))
        },
      ),
      fuzz(600),
    )
  })
})
