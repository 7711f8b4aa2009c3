import { describe, expect, it } from 'vitest'
import { extendProfile, severityOf, unknownChange, type Change, type Profile } from './profile.ts'

const BASE: Profile = {
  name: 'base',
  says: 'The base.',
  severities: { 'a.one': 'error', 'a.one/mild': 'warning', 'a.two': 'error', 'b.one': 'warning' },
}
const change = (rule: string, severity: Change['severity']): Change => ({ rule, severity, reason: 'a test' })
const extended = (...changes: readonly Change[]): Profile =>
  extendProfile(BASE, { name: 'mine', says: 'Mine.', changes })

describe('extendProfile', () => {
  it.each([
    ['a rule, with its symptoms', [change('a.one', 'info')], 'a.one', 'mild', 'info'],
    ['a symptom only', [change('a.one/wild', 'off')], 'a.one', 'wild', 'off'],
    ['no other symptom', [change('a.one/wild', 'off')], 'a.one', 'mild', 'warning'],
    ['all rules of an area', [change('a.*', 'off')], 'a.two', undefined, 'off'],
    ['no rule of another area', [change('a.*', 'off')], 'b.one', undefined, 'warning'],
    ['by the last change', [change('a.*', 'off'), change('a.two', 'warning')], 'a.two', undefined, 'warning'],
  ] as const)('changes %s', (_what, changes, rule, symptom, severity) => {
    expect(severityOf(extended(...changes), rule, symptom)).toBe(severity)
  })

  it('leaves the base as it is, and says what it extends', () => {
    expect(extended(change('a.one', 'off'))).toMatchObject({ name: 'mine', extends: 'base' })
    expect(BASE.severities['a.one']).toBe('error')
  })
})

describe('unknownChange', () => {
  it('finds a change that names nothing', () => {
    expect(unknownChange(BASE, [change('a.one/any', 'off'), change('a.*', 'off')])).toBeUndefined()
    expect(unknownChange(BASE, [change('a.one', 'off'), change('a.three', 'off')])?.rule).toBe('a.three')
    expect(unknownChange(BASE, [change('c.*', 'off')])?.rule).toBe('c.*')
  })
})
