import { describe, expect, it } from 'vitest'
import type { Report } from './document.ts'
import { hostileReports, UNSAFE_IN_LINES } from './hostile.test-data.ts'
import { matrixMarkdown, matrixOf } from './matrix.ts'
import { sampleReport } from './sample.test-data.ts'

const clean: Report = {
  ...sampleReport,
  target: { baseUrl: 'https://other.example/v1', model: 'large' },
  rules: Object.fromEntries(
    Object.entries(sampleReport.rules)
      .slice(1)
      .map(([id, rule]) => [id, { ...rule, verdict: { openai: 'pass' as const } }]),
  ),
  profiles: {
    openai: {
      verdict: 'conforms',
      rules: { pass: 130, fail: 0, warn: 0, inconclusive: 0, notApplicable: 0, couldNotRun: 0 },
    },
  },
}

describe('matrixOf', () => {
  const matrix = matrixOf([sampleReport, clean], 'openai', ['first', 'second'])

  it('has a column for each report', () => {
    expect(matrix.columns).toEqual([
      { name: 'first', verdict: 'violates', failed: 3, known: 0, warned: 1 },
      { name: 'second', verdict: 'conforms', failed: 0, known: 0, warned: 0 },
    ])
    expect(matrixOf([clean], 'openai').columns[0]?.name).toBe('https://other.example/v1 large')
  })

  it('puts what fails somewhere first, then what warns, then what differs', () => {
    expect(matrix.rows.map(({ rule, verdicts }) => [rule, ...verdicts])).toEqual([
      ['stream.assembled-valid', 'fail', 'pass'],
      ['tools.arguments-json', 'fail', 'pass'],
      ['usage.final-chunk-empty-choices', 'fail', undefined],
      ['completion.fingerprint', 'warn', 'pass'],
      ['finish.length', 'inconclusive', 'pass'],
      ['http.success-200', 'pass', 'pass'],
    ])
  })

  it('tells failures that a baseline knows from others', () => {
    const known = ['usage.final-chunk-empty-choices']
    const baseline = { file: 'known.json', known, unused: [], problems: [] }
    const held = matrixOf([{ ...sampleReport, baseline }], 'openai')
    expect(held.columns[0]).toMatchObject({ failed: 3, known: 1 })
    expect(matrixMarkdown(held)).toContain('3 failed (1 known), 1 warned')
  })

  it('is a table in Markdown, without the rules on which nothing is to be said', () => {
    const text = matrixMarkdown(matrix)
    expect(text).toContain('| usage.final-chunk-empty-choices | ✗ **fail** | no such rule |')
    expect(text).not.toContain('http.success')
    expect(text).toContain('1 more rule is the same in all')
  })

  it('keeps its table with hostile names', () => {
    const text = matrixMarkdown(matrixOf(hostileReports, 'openai'))
    expect(text).not.toMatch(UNSAFE_IN_LINES)
    const rows = text.split('\n').filter((line) => line.startsWith('|'))
    for (const row of rows) expect(row.replaceAll(String.raw`\|`, '').match(/\|/g)).toHaveLength(4)
  })
})
