import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allRules } from '../../src/registry.ts'
import { excluded } from '../excluded.ts'
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

  it.each(statements)('$id leads to rules that there are, or that are left out for a reason', ({ rules }) => {
    expect(rules.length).toBeGreaterThan(0)
    const known = new Set([...allRules, ...excluded].map(({ id }) => id))
    expect(rules.filter((rule) => !known.has(rule))).toEqual([])
  })

  it.each(statements.filter(({ kind }) => kind === 'requirement'))('$id binds the server', ({ rules }) => {
    expect(rules.map((rule) => crazyrouter.severities[rule])).toContain('error')
  })

  it('are what the rules on the page itself stand on', () => {
    const ofPage = PUBLISHED.filter((id) => id.startsWith('crazyrouter.'))
    expect(ofPage.filter((id) => !statements.some(({ rules }) => rules.includes(id)))).toEqual([])
  })
})
