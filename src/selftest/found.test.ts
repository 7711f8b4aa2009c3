import { describe, expect, it } from 'vitest'
import type { Report } from '../types/report.ts'
import { foundIn } from './found.ts'

interface Seen {
  readonly severity?: Readonly<Record<string, string>>
  readonly follows?: string
}

/** A report of which only what is found is read: exchanges with one violation of `a.b` each, and the rule's verdict. */
function reportOf(seen: readonly Seen[], verdict: string = 'fail'): Report {
  const severity = { openai: 'error', common: 'off' }
  const exchanges = seen.map((one, position) => ({
    id: `x${position}`,
    cell: `cell-${position}`,
    violations: [{ rule: 'a.b', symptom: 's', severity, message: '', times: 1, ...one }],
  }))
  // The rest of the document is not looked at.
  return { exchanges, rules: { 'a.b': { verdict: { openai: verdict, common: 'pass' } } } } as unknown as Report
}

describe('what a run found', () => {
  it('is what strikes in some profile, with the first cell in which it stands for itself', () => {
    expect(foundIn(reportOf([{ follows: 'c.d' }, {}]))).toEqual([
      {
        rule: 'a.b',
        symptom: 's',
        strikes: { openai: 'error' },
        hard: true,
        own: true,
        follows: ['c.d'],
        seen: 'cell-1',
      },
    ])
  })

  it('is a consequence where it follows from others everywhere', () => {
    expect(foundIn(reportOf([{ follows: 'c.d' }, { follows: 'e.f' }]))).toMatchObject([
      { own: false, follows: ['c.d', 'e.f'] },
    ])
  })

  it('is nothing where the rule forgives it, or where it is off', () => {
    expect(foundIn(reportOf([{}], 'pass'))).toEqual([])
    expect(foundIn(reportOf([{ severity: { openai: 'off', common: 'off' } }]))).toEqual([])
  })

  it('is soft where it only informs, and hard once it strikes', () => {
    const informs = { severity: { openai: 'info', common: 'off' } }
    expect(foundIn(reportOf([informs], 'pass'))).toMatchObject([{ hard: false, strikes: { openai: 'info' } }])
    expect(foundIn(reportOf([informs, {}, informs]))).toMatchObject([
      { hard: true, strikes: { openai: 'error' }, seen: 'cell-1' },
    ])
  })
})
