import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { duplicateMembers, endOfFirst, hasTooManyValues, MOST_VALUES, nestingDepth } from './json-text.ts'
import { pointerSegment } from './place.ts'

describe('endOfFirst', () => {
  it.each([
    ['{}', 2],
    ['{"a":[1,{}]} x', 12],
    ['[1] [2]', 3],
    [String.raw`{"a":"}\"{"}} x`, 12],
    ['', undefined],
    ['{"a', undefined],
    ['{"a":[1}', undefined],
  ])('of %j is %s', (text, end) => {
    expect(endOfFirst(text)).toBe(end)
  })

  it('takes long strings in linear time', () => {
    expect(endOfFirst(`{"${'\\"'.repeat(4_000_000)}`)).toBeUndefined()
  })
})

describe('a text with too many values', () => {
  it.each([
    ['{}', false],
    [`[${'1,'.repeat(MOST_VALUES - 2)}1]`, false],
    [`[${'1,'.repeat(MOST_VALUES)}1]`, true],
    [`[${'{},'.repeat(MOST_VALUES)}1]`, true],
    [`["${'[,{'.repeat(2 * MOST_VALUES)}"]`, false],
    ['x'.repeat(5 * MOST_VALUES), false],
  ])('is told by its commas and brackets, strings aside: %#', (text, hasTooMany) => {
    expect(hasTooManyValues(text)).toBe(hasTooMany)
  })
})

describe('nestingDepth', () => {
  it.each([
    ['', 0],
    ['1', 0],
    ['"[[["', 0],
    ['{}', 1],
    ['[{"a":[1]},[]]', 3],
    ['{"a":"\\"[[[","b":{}}', 2],
    ['[[["unfinished', 3],
    ['"ends in \\', 0],
  ])('%s is %d deep', (text, depth) => {
    expect(nestingDepth(text)).toBe(depth)
  })

  it('takes hostile depth and hostile strings', () => {
    expect(nestingDepth('['.repeat(1_000_000))).toBe(1_000_000)
    expect(nestingDepth(`["${'\\"'.repeat(1_000_000)}"]`)).toBe(1)
    expect(nestingDepth(`["${'\\\\'.repeat(1_000_000)}"]`)).toBe(1)
  })
})

describe('duplicateMembers', () => {
  it.each([
    ['{}', []],
    ['{"a":1,"b":2}', []],
    ['{"a":1,"a":2}', ['/a']],
    ['{"a":1,"a":2,"a":3}', ['/a']],
    ['[{"a":1},{"a":2}]', []],
    ['[{"a":1},{"a":2,"a":3}]', ['/1/a']],
    ['{"a":{"a":{"a":1}}}', []],
    ['{"choices":[{"delta":{"content":"x"}},{"delta":{"content":"x","content":"y"}}]}', ['/choices/1/delta/content']],
    ['{"a":{},"b":[],"a":[1,"a","a"]}', ['/a']],
    ['{"a/b":1,"m~n":{"":1,"":2},"a/b":2}', ['/m~0n/', '/a~1b']],
    ['{"a":1,"\\u0061":2}', ['/a']],
    ['{"\\"":1,"\\\\":2,"\\\\":3}', ['/\\']],
    ['{"a":"{\\"b\\":1,\\"b\\":2}"}', []],
    ['{"a" : 1 ,\n "a"\t: 2}', ['/a']],
    ['["a","a"]', []],
    ['[[],{},"a","a",{"a":{"b":1}}]', []],
    ['{"__proto__":1,"__proto__":2,"constructor":3}', ['/__proto__']],
    ['"a"', []],
    ['12', []],
  ])('%s', (text, expected) => {
    JSON.parse(text)
    expect(duplicateMembers(text)).toEqual(expected)
  })

  it('gives at most as many as asked for', () => {
    const text = `{${Array.from({ length: 20 }, (_, n) => `"k${n}":0,"k${n}":1`).join()}}`
    expect(duplicateMembers(text)).toHaveLength(8)
    expect(duplicateMembers(text, 2)).toEqual(['/k0', '/k1'])
  })

  it('looks names up in large objects', () => {
    const names = Array.from({ length: 40_000 }, (_, n) => `"k${n}":{"k":0}`)
    expect(duplicateMembers(`{${names.join()}}`)).toEqual([])
    expect(duplicateMembers(`{${names.join()},"k39999":1}`)).toEqual(['/k39999'])
  })

  it('does not recurse', () => {
    const deep = `${'{"a":'.repeat(20_000)}{"b":1,"b":2}${'}'.repeat(20_000)}`
    expect(duplicateMembers(deep)).toEqual([`${'/a'.repeat(20_000)}/b`])
  })

  /** JSON text with repeated members, and the pointers of those. */
  interface Written {
    readonly text: string
    readonly repeated: readonly string[]
  }
  const name = fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('a', 'b', 'a/b', '~', '"', '\\', '{', 'é'))
  const { value } = fc.letrec<{ value: Written; object: Written; array: Written; scalar: Written }>((tie) => ({
    value: fc.oneof({ depthSize: 'small' }, tie('scalar'), tie('array'), tie('object')),
    scalar: fc.jsonValue({ maxDepth: 0 }).map((json) => ({ text: JSON.stringify(json), repeated: [] })),
    array: fc.array(tie('value'), { maxLength: 3 }).map((items) => ({
      text: `[${items.map(({ text }) => text).join(' , ')}]`,
      repeated: items.flatMap(({ repeated }, at) => repeated.map((pointer) => `/${at}${pointer}`)),
    })),
    object: fc.array(fc.tuple(name, fc.boolean(), tie('value')), { maxLength: 5 }).map((members) => {
      const counts = new Map<string, number>()
      for (const [key] of members) counts.set(key, (counts.get(key) ?? 0) + 1)
      return {
        text: `{${members.map(([key, escaped, { text }]) => `${quoted(key, escaped)}: ${text}`).join()}}`,
        repeated: [
          ...[...counts].filter(([, count]) => count > 1).map(([key]) => pointerSegment(key)),
          ...members.flatMap(([key, , { repeated }]) => repeated.map((pointer) => `${pointerSegment(key)}${pointer}`)),
        ],
      }
    }),
  }))

  it('finds the repeated members that were written, and no others', () => {
    fc.assert(
      fc.property(value, ({ text, repeated }) => {
        JSON.parse(text)
        expect(duplicateMembers(text, Infinity).toSorted()).toEqual([...new Set(repeated)].toSorted())
      }),
      { numRuns: 300 },
    )
  })

  it('finds none in what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(duplicateMembers(text)).toEqual([])
      }),
    )
  })
})

function quoted(key: string, escaped: boolean): string {
  if (!escaped) return JSON.stringify(key)
  const units = Array.from({ length: key.length }, (_, at) => key.charCodeAt(at).toString(16).padStart(4, '0'))
  return `"${units.map((unit) => `\\u${unit}`).join('')}"`
}
