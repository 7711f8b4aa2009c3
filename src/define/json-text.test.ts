import { describe, expect, it } from 'vitest'
import { endOfFirst, hasTooManyValues, MOST_VALUES, nestingDepth } from './json-text.ts'

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
