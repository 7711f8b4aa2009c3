import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { crazyrouter } from './crazyrouter.ts'
import { statements } from './statements.ts'

const PUBLISHED = readFileSync(new URL('../ids.lock', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' ')[0] ?? '')

describe('the statements of the page', () => {
  it('are numbered without a gap', () => {
    expect(statements.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, position) => `S${position + 1}`))
  })

  // Whether a published rule is there, or left out for a reason, is told by the tests of the rulebook.
  it.each(statements)('$id leads to published rules', ({ rules }) => {
    expect(rules.length).toBeGreaterThan(0)
    expect(rules.filter((rule) => !PUBLISHED.includes(rule))).toEqual([])
  })

  it.each(statements.filter(({ kind }) => kind === 'requirement'))('$id binds the server', ({ rules }) => {
    expect(rules.map((rule) => crazyrouter.severities[rule])).toContain('error')
  })

  it('are what the rules on the page itself stand on', () => {
    const ofPage = PUBLISHED.filter((id) => id.startsWith('crazyrouter.'))
    expect(ofPage.filter((id) => !statements.some(({ rules }) => rules.includes(id)))).toEqual([])
  })
})
