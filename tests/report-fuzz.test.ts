import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { reportErrors } from '../src/judge/document-shape.ts'
import { FORMATS } from './kit/formats.ts'
import { fuzz } from './kit/fuzz.ts'
import { hostileReport } from './kit/hostile-report.ts'

it('the reports that are tried fit the schema', () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      expect(reportErrors(report)).toEqual([])
    }),
    fuzz(100),
  )
})

it.each(Object.entries(FORMATS))('whatever a report holds, %s', async (_what, holds) => {
  await fc.assert(
    fc.asyncProperty(hostileReport, async (report) => {
      await holds(report)
    }),
    fuzz(60),
  )
})
