import { expect, it } from 'vitest'
import { code, escaped, ruleLink, table } from './markdown.ts'

it('escapes what Markdown would take for its own', () => {
  expect(escaped('a*b `c` [d](e) <f> g|h')).toBe(String.raw`a\*b \`c\` \[d\](e) \<f\> g\|h`)
  expect(escaped('_x_ and include_usage')).toBe(String.raw`\_x\_ and include_usage`)
  expect(escaped('two\nlines')).toBe('two lines')
})

it('writes code that holds backticks or bars', () => {
  expect(code('a`b')).toBe('`` a`b ``')
  expect(code('a|b')).toBe(String.raw`${'`'}a\|b${'`'}`)
})

it('links rules that there are', () => {
  const known = new Set(['usage.total'])
  expect(ruleLink('usage.total', known)).toBe('[usage.total](usage.md#usagetotal)')
  expect(ruleLink('usage.total/total-not-sum', known)).toBe('[usage.total/total-not-sum](usage.md#usagetotal)')
  expect(ruleLink('usage.other', known)).toBe('`usage.other`')
})

it('makes tables', () => {
  expect(table(['a', 'b'], [['1', '2']])).toEqual(['| a | b |', '| --- | --- |', '| 1 | 2 |'])
})
