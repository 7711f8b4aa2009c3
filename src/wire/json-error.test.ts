import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJsonError } from './json-error.ts'

describe('findJsonError', () => {
  it.each([
    ['', 1, 1, 'the text ends here'],
    ['{"a": 1,\n  "b": }', 2, 8, 'unexpected "}"'],
    ['{"a": 1,}', 1, 9, 'unexpected "}"'],
    ['[1, 2', 1, 6, 'the text ends here'],
    ['[1] x', 1, 5, 'unexpected "x"'],
    ['{"a" 1}', 1, 6, 'unexpected "1"'],
    ["{'a': 1}", 1, 2, 'unexpected "\'"'],
    ['["a\nb"]', 1, 4, 'unexpected "\\n"'],
    ['["\\x"]', 1, 3, 'unexpected "\\\\"'],
    ['[01]', 1, 2, 'unexpected "0"'],
    ['[}', 1, 2, 'unexpected "}"'],
    ['["a"', 1, 5, 'the text ends here'],
    ['["a', 1, 4, 'the text ends here'],
    ['<html>', 1, 1, 'unexpected "<"'],
  ])('%j', (text, line, column, message) => {
    expect(findJsonError(text)).toEqual({ line, column, message })
  })

  it('finds nothing wrong with JSON', () => {
    fc.assert(fc.property(fc.json(), (text) => findJsonError(text) === undefined))
    fc.assert(fc.property(fc.jsonValue(), (value) => findJsonError(JSON.stringify(value, null, 2)) === undefined))
  })

  it('agrees with JSON.parse on JSON that was damaged', () => {
    const damaged = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', '{', '}', ']', ',', ':', '1', '\\', '\u0001', '\u0085'))
      .map(([text, at, put]) => text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1))
    fc.assert(
      fc.property(damaged, (text) => (findJsonError(text) === undefined) === parses(text)),
      { numRuns: 500 },
    )
  })

  it('takes a long text in one go', () => {
    const text = JSON.stringify(Array.from({ length: 50_000 }, (_, index) => ({ index, text: `line\n"${index}"` })))
    expect(findJsonError(`${text}!`)).toMatchObject({ message: 'unexpected "!"' })
  })
})

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
