import { describe, expect, it } from 'vitest'
import type { Report, Verdict, Violation } from './document.ts'
import { findingsOf } from './findings.ts'
import { sampleReport } from './sample.test-data.ts'

interface Broken {
  readonly rule: string
  readonly verdict: Verdict
  readonly follows?: string
  readonly level?: 'MUST' | 'SHOULD'
}

/** A report in which each list of broken rules is one exchange. */
function reportOf(...exchanges: readonly (readonly Broken[])[]): Report {
  const [exchange] = sampleReport.exchanges
  const rule = Object.values(sampleReport.rules)[0]
  if (exchange === undefined || rule === undefined) throw new Error('the sample is empty')
  const all = exchanges.flat()
  return {
    ...sampleReport,
    rules: Object.fromEntries(
      all.map(({ rule: id, verdict, level = 'MUST' }) => [id, { ...rule, level, verdict: { openai: verdict } }]),
    ),
    exchanges: exchanges.map((broken, index) => ({
      ...exchange,
      id: `x${index + 1}`,
      violations: broken.map(toViolation),
    })),
  }
}

function toViolation({ rule, verdict, follows }: Broken): Violation {
  const severity = verdict === 'fail' ? 'error' : verdict === 'warn' ? 'warning' : 'info'
  return {
    rule,
    level: 'MUST',
    severity: { openai: severity },
    symptom: 's',
    message: 'm',
    times: 1,
    ...(follows !== undefined && { follows }),
  }
}

function outline(report: Report): unknown {
  const { failed, warned, remarked } = findingsOf(report)
  const name = (finding: (typeof failed)[number]): string =>
    [finding.id, ...finding.consequences.map(({ id, exchanges }) => `> ${id} ${exchanges}`)].join(' ')
  return { failed: failed.map(name), warned: warned.map(name), remarked }
}

describe('findingsOf', () => {
  it('moves a consequence, and the consequence of a consequence, under the cause', () => {
    const chain: Broken[] = [
      { rule: 'a.umbrella', verdict: 'fail', follows: 'b.middle' },
      { rule: 'b.middle', verdict: 'fail', follows: 'c.cause' },
      { rule: 'c.cause', verdict: 'fail' },
    ]
    expect(outline(reportOf(chain, chain))).toEqual({
      failed: ['c.cause > a.umbrella 2 > b.middle 2'],
      warned: [],
      remarked: [],
    })
  })

  it('shows a rule by itself as soon as one exchange breaks it without a cause', () => {
    const report = reportOf(
      [
        { rule: 'a.effect', verdict: 'fail', follows: 'b.cause' },
        { rule: 'b.cause', verdict: 'fail' },
      ],
      [{ rule: 'a.effect', verdict: 'fail' }],
    )
    expect(outline(report)).toEqual({ failed: ['a.effect', 'b.cause'], warned: [], remarked: [] })
    expect(findingsOf(report).failed[0]?.occurrences.map(({ exchange }) => exchange.id)).toEqual(['x2', 'x1'])
  })

  it('hides no failure under a warning, or under what is not shown', () => {
    expect(
      outline(
        reportOf([
          { rule: 'a.effect', verdict: 'fail', follows: 'b.cause' },
          { rule: 'b.cause', verdict: 'warn' },
          { rule: 'c.effect', verdict: 'warn', follows: 'd.unknown' },
        ]),
      ),
    ).toEqual({ failed: ['a.effect'], warned: ['b.cause', 'c.effect'], remarked: [] })
  })

  it('shows rules that only explain one another', () => {
    expect(
      outline(
        reportOf([
          { rule: 'a.one', verdict: 'fail', follows: 'b.two' },
          { rule: 'b.two', verdict: 'fail', follows: 'a.one' },
        ]),
      ),
    ).toEqual({ failed: ['a.one', 'b.two'], warned: [], remarked: [] })
  })

  it('sorts by level, then by how often, then by name', () => {
    const report = reportOf(
      [
        { rule: 'z.often', verdict: 'fail' },
        { rule: 'b.once', verdict: 'fail' },
        { rule: 'a.once', verdict: 'fail' },
        { rule: 'a.should', verdict: 'fail', level: 'SHOULD' },
      ],
      [
        { rule: 'z.often', verdict: 'fail' },
        { rule: 'a.should', verdict: 'fail', level: 'SHOULD' },
      ],
    )
    expect(outline(report)).toMatchObject({ failed: ['z.often', 'a.once', 'b.once', 'a.should'] })
  })

  it('counts what long traffic has shown and a report does not keep', () => {
    const report = reportOf([
      { rule: 'c.cause', verdict: 'fail' },
      { rule: 'a.umbrella', verdict: 'fail', follows: 'c.cause' },
    ])
    const rules = Object.fromEntries(
      Object.entries(report.rules).map(([id, rule]) => [id, { ...rule, examined: 5000, violated: 4000 }]),
    )
    const [kept] = findingsOf({ ...report, rules }).failed
    const [long] = findingsOf({ ...report, rules, summed: { exchanges: 3999, violations: 7998 } }).failed
    expect([kept?.exchanges, kept?.consequences]).toEqual([1, [{ id: 'a.umbrella', exchanges: 1 }]])
    expect([long?.exchanges, long?.consequences]).toEqual([4000, [{ id: 'a.umbrella', exchanges: 4000 }]])
  })

  it('takes warnings for failures under strict, and leaves verdicts to the report', () => {
    const report = reportOf([
      { rule: 'a.warned', verdict: 'warn' },
      { rule: 'b.good-at-last', verdict: 'pass' },
    ])
    expect(outline(report)).toEqual({ failed: [], warned: ['a.warned'], remarked: ['b.good-at-last'] })
    expect(outline({ ...report, strict: true })).toMatchObject({ failed: ['a.warned'], warned: [] })
  })
})
