import { describe, expect, it } from 'vitest'
import { byBytes, counted, duration, expectedText, shortened, valueText } from './words.ts'

describe('counts and times', () => {
  it('reads as a person would write it', () => {
    expect([counted(1, 'cell'), counted(0, 'cell'), counted(1204567, 'cell')]).toEqual([
      '1 cell',
      '0 cells',
      '1,204,567 cells',
    ])
    expect([12.4, 999, 1000, 59_940, 59_960, 125_000].map(duration)).toEqual([
      '12 ms',
      '999 ms',
      '1.0 s',
      '59.9 s',
      '60.0 s',
      '2 min 5 s',
    ])
  })
})

describe('values', () => {
  it('quotes values and not words', () => {
    expect(expectedText('a string', 80)).toBe('a string')
    expect(expectedText('chat.completion', 80)).toBe('"chat.completion"')
    expect(expectedText(['stop', 'length'], 80)).toBe('["stop","length"]')
    expect(valueText('a string', 80)).toBe('"a string"')
    expect(valueText(undefined, 80)).toBe('nothing')
    expect(valueText(null, 80)).toBe('null')
  })

  it('shows hostile values as escapes', () => {
    expect(valueText('\u001B[2J\u202E\n', 80)).toBe(String.raw`"\u001b[2J\u202e\n"`)
    expect(expectedText('a \u001B', 80)).toBe(String.raw`a \x1b`)
  })

  it('cuts in the middle, says the length and parts no letter', () => {
    expect(shortened('x'.repeat(30), 30)).toBe('x'.repeat(30))
    expect(shortened(`${'a'.repeat(2000)}${'z'.repeat(2000)}`, 60)).toBe(
      'aaaaaaaaaaaaaaaaaa … (4,000 characters) … zzzzzzzzzzzzzzzzzz',
    )
    expect(valueText('😀'.repeat(400), 61)).not.toContain(String.raw`\ud`)
    expect(valueText('😀'.repeat(400), 60)).not.toContain(String.raw`\ud`)
  })
})

describe('byBytes', () => {
  it('does not ask the locale', () => {
    expect(['b', 'a', 'Z', 'ä', 'a'].toSorted(byBytes)).toEqual(['Z', 'a', 'a', 'b', 'ä'])
  })
})
