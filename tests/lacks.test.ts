import { describe, expect, it } from 'vitest'
import { allVariants } from '../src/reference/variants/all.ts'
import { verifyDeviant } from './kit/verify.ts'

/** The model is named, as not every one of them lists it. */
const MODEL = ['--model', 'reference-1']
/** The cheapest run that there is. */
const ONE_CELL = ['--case', 'http.empty-body']

/** That nothing fails where a server says no is shown by the selftest. */
describe('a server may say no', () => {
  const lacking = allVariants.filter(({ absent = [] }) => absent.length > 0)
  it.each(lacking)('but not where the user requires what it lacks: $name', async ({ plays, absent = [] }) => {
    const required = absent.flatMap((capability) => ['--require', capability])
    const { code, sentence } = await verifyDeviant(plays(), ...required, ...ONE_CELL, ...MODEL)
    expect([code, sentence]).toEqual([1, expect.stringContaining(`required but not supported: ${absent.join(', ')}`)])
  })
})
