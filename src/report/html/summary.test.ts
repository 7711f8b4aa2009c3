import { expect, it } from 'vitest'
import { sampleReport } from '../sample.test-data.ts'
import { summary } from './summary.ts'

it('the summary counts what long traffic has shown and a report does not keep', () => {
  const rules = Object.fromEntries(
    Object.entries(sampleReport.rules).map(([id, rule]) => [id, { ...rule, violated: 5000 }]),
  )
  const long = { ...sampleReport, rules, summed: { exchanges: 4990, violations: 4990 } }
  expect([summary(sampleReport), summary(long)]).toEqual([
    expect.stringContaining('<p>In 2 exchanges.'),
    expect.stringContaining('<p>In 5,000 exchanges.'),
  ])
})
