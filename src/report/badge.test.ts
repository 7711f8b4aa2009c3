import { describe, expect, it } from 'vitest'
import { renderBadge } from './badge.ts'
import type { Report } from './document.ts'
import { sampleReport } from './sample.test-data.ts'

const badgeOf = (changes: Partial<Report>): unknown => JSON.parse(renderBadge({ ...sampleReport, ...changes }))

describe('renderBadge', () => {
  it('counts what fails first', () => {
    expect(badgeOf({})).toEqual({
      schemaVersion: 1,
      label: 'chatspec openai',
      message: 'violates: 3 failed, 1 warned, 120 passed',
      color: 'red',
      isError: true,
    })
  })

  it.each([
    [0, 'brightgreen', 'conforms: 64 passed'],
    [3, 'green', 'conforms: 3 warned, 64 passed'],
  ])('is green with %d warnings', (warn, color, message) => {
    const rules = { pass: 64, fail: 0, warn, inconclusive: 1, notApplicable: 9, couldNotRun: 0 }
    const outcome = { verdict: 'conforms', exitCode: 0, sentence: '' } as const
    expect(badgeOf({ outcome, profiles: { openai: { verdict: 'conforms', rules } } })).toEqual({
      schemaVersion: 1,
      label: 'chatspec openai',
      message,
      color,
    })
  })

  it('tells what is known to fail from what fails', () => {
    const [known] = Object.entries(sampleReport.rules).flatMap(([id, { verdict }]) =>
      verdict['openai'] === 'fail' ? [id] : [],
    )
    const baseline = { file: 'b.json', known: [known ?? ''], problems: [], unused: [] }
    expect(badgeOf({ baseline })).toMatchObject({
      message: 'violates: 2 failed, 1 known to fail, 1 warned, 120 passed',
    })
  })

  it('never shows what was not tested as green', () => {
    const outcome = { verdict: 'incomplete', exitCode: 3, sentence: '' } as const
    expect(badgeOf({ outcome })).toMatchObject({ color: 'lightgrey', isError: true })
  })
})
