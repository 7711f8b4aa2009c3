import { describe, expect, it } from 'vitest'
import type { Report } from '../src/types/report.ts'
import { LACKS } from './kit/lacks.ts'
import { failures, verifyDeviant } from './kit/verify.ts'

/** The model is named, as not every one of them lists it. */
const MODEL = ['--model', 'reference-1']
/** The cheapest run that there is. */
const ONE_CELL = ['--case', 'http.empty-body']

/** The status of the exchange that proves an absence. */
function proofOf({ capabilities, exchanges }: Report, name: string): number | undefined {
  const proof = capabilities.find((capability) => capability.name === name)?.proof
  return exchanges.find(({ id }) => id === proof?.exchange)?.status
}

const absentIn = ({ capabilities }: Report): readonly string[] =>
  capabilities.flatMap(({ name, status }) => (status === 'absent' ? [name] : []))

describe('a server may say no', () => {
  it.each(Object.entries(LACKS))('%s: nothing fails, and what is absent is proven', async (_name, lack) => {
    const { code, report } = await verifyDeviant(lack.plays, '--tier', 'smoke', ...MODEL)
    expect(failures(report)).toEqual({})
    expect(code).toBe(0)
    expect(absentIn(report)).toEqual(lack.absent)
    for (const name of lack.absent) expect(proofOf(report, name), `proof of ${name}`).toBeDefined()
    // Nothing was asked that the target had said it cannot do.
    const refused = report.cells.filter(({ reason }) => reason?.startsWith('the target answered'))
    expect(refused.map(({ id, reason }) => `${id}: ${reason}`)).toEqual([])
  })

  const lacking = Object.entries(LACKS).filter(([, { absent }]) => absent.length > 0)
  it.each(lacking)('%s: but not where the user requires it', async (_name, { plays, absent }) => {
    const required = absent.flatMap((capability) => ['--require', capability])
    const { code, sentence } = await verifyDeviant(plays, ...required, ...ONE_CELL, ...MODEL)
    expect([code, sentence]).toEqual([1, expect.stringContaining(`required but not supported: ${absent.join(', ')}`)])
  })
})
