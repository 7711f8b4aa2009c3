import { describe, expect, it } from 'vitest'
import { endOfFirst } from './json-text.ts'

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
