import { describe, expect, it } from 'vitest'
import { sampleReport } from '../report/sample.test-data.ts'
import type { Report } from '../types/report.ts'
import { baselineText, updatedBaseline } from './baseline-update.ts'

const RULE = 'tools.arguments-json'

/** The sample with one exchange that breaks the rule in each of some cells; undefined for one outside of cells. */
function failingIn(...cells: readonly (string | undefined)[]): Report {
  const [, base] = sampleReport.exchanges
  if (base === undefined) throw new Error('the sample has changed')
  const severity = { openai: 'error' as const }
  const violations = [{ rule: RULE, level: 'MUST' as const, severity, symptom: 'not-json', message: '', times: 1 }]
  const { cell: _cell, ...rest } = base
  return {
    ...sampleReport,
    exchanges: cells.map((cell) => ({ ...rest, ...(cell !== undefined && { cell }), violations })),
  }
}

const known = (report: Report): readonly string[] =>
  updatedBaseline(report, [], new Set()).known.map(({ rule, symptom, case: name }) => [rule, symptom, name].join(' '))

describe('updatedBaseline', () => {
  it('adds an entry for each symptom in each case', () => {
    expect(known(failingIn('usage.stream[mode=sse+usage]', 'completion.basic', 'completion.basic'))).toEqual([
      `${RULE} not-json completion.basic`,
      `${RULE} not-json usage.stream`,
    ])
  })

  it('adds one for all cases where it fails outside of them too', () => {
    expect(known(failingIn('completion.basic', undefined))).toEqual([`${RULE} not-json `])
  })

  it('keeps what people wrote, and drops what it is told to', () => {
    const before = [
      { rule: RULE, reason: 'ours' },
      { rule: 'usage.total', reason: 'gone' },
    ]
    expect(updatedBaseline(failingIn('completion.basic'), before, new Set([1])).known).toEqual([before[0]])
  })
})

describe('baselineText', () => {
  it('has a line for each entry, its members in one order', () => {
    expect(baselineText({ known: [{ reason: 'r', symptom: 's', rule: 'a.b' }] })).toBe(
      '{\n  "known": [\n    {"rule":"a.b","symptom":"s","reason":"r"}\n  ]\n}\n',
    )
    expect(baselineText({ known: [] })).toBe('{\n  "known": []\n}\n')
  })
})
