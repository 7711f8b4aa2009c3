import { assert, integer, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOf, field, hanging, labelled, table, wrap } from './layout.ts'

describe('wrap', () => {
  it('breaks at spaces, then inside of words, never inside of a URL', () => {
    expect(wrap('one two three', 8)).toEqual(['one two', 'three'])
    expect(wrap('abcdefghij kl', 4)).toEqual(['abcd', 'efgh', 'ij', 'kl'])
    expect(wrap('see https://example.com/a/long/path now', 10)).toEqual([
      'see',
      'https://example.com/a/long/path',
      'now',
    ])
    expect(wrap('', 10)).toEqual([''])
  })

  it('stays within the columns and loses nothing but spaces', () => {
    assert(
      property(string({ unit: 'grapheme' }), integer({ min: 2, max: 60 }), (text, columns) => {
        const lines = wrap(text, columns)
        for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(columns)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
    )
  })
})

describe('blocks', () => {
  it('hangs wrapped text under itself', () => {
    expect(field('got', ['one two three', 'four'], 20)).toEqual([
      '  got       one two',
      '            three',
      '            four',
    ])
    expect(labelled('again', ['run this', 'and that'])).toEqual(['  again     run this', '            and that'])
    expect(hanging('✗', 'one two three', 9)).toEqual(['✗ one two', '  three'])
  })

  it('aligns a table, wide letters included', () => {
    expect(
      table(
        [
          ['name', 'n'],
          ['日本', '12'],
          ['x', '3'],
        ],
        1,
      ),
    ).toEqual(['name   n', '日本  12', 'x      3'])
  })
})
