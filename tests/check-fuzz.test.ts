import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { reportErrors } from '../src/judge/document-shape.ts'
import { createJudge } from '../src/judge/judge.ts'
import { allRules, profiles } from '../src/registry.ts'
import { checkCaptures } from '../src/run/check.ts'
import { curlLine } from '../src/setup/curl-line.ts'
import type { Report } from '../src/types/report.ts'
import { readHar } from '../src/wire/har-read.ts'
import { harText } from '../src/wire/har-write.ts'
import { DEFAULT_LIMITS } from '../src/wire/limits.ts'
import { createRedactor } from '../src/wire/redact.ts'
import { exchange } from './kit/exchange.ts'
import { FORMATS } from './kit/formats.ts'
import { fuzz } from './kit/fuzz.ts'
import { hostileExchange } from './kit/hostile-exchange.ts'

const JUDGE = createJudge(allRules, DEFAULT_LIMITS)

/** What `chatspec check` reports of a capture. */
async function reportOf(har: string): Promise<Report> {
  const { exchanges, problems } = readHar(har, 'a.har')
  const { report } = await checkCaptures({
    captures: [{ file: 'a.har', items: [...exchanges, ...problems] }],
    judge: JUDGE,
    profiles: Object.values(profiles),
    profile: 'openai',
    strict: false,
    tool: { version: '0.0.0', suiteVersion: '0' },
    redactor: createRedactor([]),
    curl: curlLine,
  })
  return report
}

it('whatever was recorded, it is read, judged and told in every format', async () => {
  // One that is plainly of the API, so that there is something to judge.
  const captures = fc.array(hostileExchange, { maxLength: 3 }).map((others) => harText([exchange({}), ...others], '1'))
  await fc.assert(
    fc.asyncProperty(captures, async (har) => {
      const report = await reportOf(har)
      expect(reportErrors(report)).toEqual([])
      for (const holds of Object.values(FORMATS)) await holds(report)
    }),
    fuzz(10),
  )
})
