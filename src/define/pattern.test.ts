import { describe, expect, it } from 'vitest'
import { isCheapPattern } from './pattern.ts'

describe('isCheapPattern', () => {
  it.each([
    ['^[a-z]+$', 1000, true],
    [String.raw`^\d{4}-\d{2}-\d{2}$`, 100_000, true],
    ['^(?:ab|cd)$', 1000, true],
    ['^[(]+[*]$', 1000, true],
    [String.raw`\(a+\)+`, 100, true],
    ['(a+)+$', 30, false],
    ['(a|aa)*$', 30, false],
    ['((a?)b){9}', 30, false],
    ['(?:(a+)b)*', 30, false],
    ['^.*a.*b.*c$', 1000, false],
    ['^.*a.*b.*c$', 40, true],
    [String.raw`(a)\1`, 5, false],
    ['(?=a)', 5, false],
    ['a'.repeat(2000), 5, false],
    [`^(?:${'red|'.repeat(40)}green)$`, 1000, true],
    ['(?:a|aa)'.repeat(26), 52, false],
    [`${'a?'.repeat(26)}${'a'.repeat(26)}`, 26, false],
    ['^(?<year>[0-9]+)-(?:a|b)??$', 100, true],
  ])('judges %s on %d characters', (pattern, length, cheap) => {
    expect(isCheapPattern(pattern, length)).toBe(cheap)
  })
})
