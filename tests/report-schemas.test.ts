import { describe, expect, it } from 'vitest'
import { renderCtrf } from '../src/report/ctrf.ts'
import { hostileReports } from '../src/report/hostile.test-data.ts'
import { sampleCheckReport, sampleReport } from '../src/report/sample.test-data.ts'
import { renderSarif } from '../src/report/sarif.ts'
import { publishedSchema } from './kit/schemas.ts'

const REPORTS = [sampleReport, sampleCheckReport, ...hostileReports]

describe('SARIF', () => {
  const errors = publishedSchema('sarif-2.1.0.schema.json')

  it.each(REPORTS)('fits its published schema', (report) => {
    expect(errors(renderSarif(report))).toEqual([])
  })

  it('would be told when it did not', () => {
    expect(errors(renderSarif(sampleReport).replace('"2.1.0"', '"3"'))).not.toEqual([])
  })

  it('has a result for each way in which a cell breaks a rule, and a rule with help for each', () => {
    // As the schema has it.
    const { runs } = JSON.parse(renderSarif(sampleReport)) as {
      runs: {
        tool: { driver: { rules: { id: string; helpUri: string }[] } }
        results: { ruleId: string; ruleIndex: number; level: string; partialFingerprints: object }[]
      }[]
    }
    const [run] = runs
    expect(run?.results.map(({ ruleId, level }) => `${level} ${ruleId}`)).toEqual([
      'warning completion.fingerprint',
      'error tools.arguments-json',
      'error usage.final-chunk-empty-choices',
      'error usage.final-chunk-empty-choices',
    ])
    for (const { ruleId, ruleIndex } of run?.results ?? []) expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
    expect(new Set(run?.results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints))).size).toBe(4)
  })
})

describe('CTRF', () => {
  const errors = publishedSchema('ctrf-0.0.schema.json')

  it.each(REPORTS)('fits its published schema', (report) => {
    expect(errors(renderCtrf(report))).toEqual([])
  })

  it('would be told when it did not', () => {
    expect(errors(renderCtrf(sampleReport).replace('"CTRF"', '"X"'))).not.toEqual([])
  })

  it('counts its tests', () => {
    // As the schema has it.
    const { results } = JSON.parse(renderCtrf(sampleReport)) as { results: { summary: Record<string, number> } }
    expect(results.summary).toEqual({
      tests: 12,
      passed: 4,
      failed: 4,
      pending: 0,
      skipped: 3,
      other: 1,
      flaky: 1,
      start: Date.parse(sampleReport.startedAt),
      stop: Date.parse(sampleReport.startedAt) + sampleReport.durationMs,
    })
  })
})
