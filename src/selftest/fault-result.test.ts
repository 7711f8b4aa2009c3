import { describe, expect, it } from 'vitest'
import type { Fault } from '../define/fault.ts'
import { compareFault } from './fault-result.ts'
import type { Found } from './found.ts'

const RUN = { connected: false, durationMs: 1 }
const fault = (breaks: Fault['breaks']): Fault => ({ name: 'f', says: 'Fails.', plays: {}, breaks })
const found = (rule: string, symptom: string, rest: Partial<Found> = {}): Found => ({
  rule,
  symptom,
  strikes: { openai: 'error' },
  hard: true,
  own: true,
  follows: [],
  seen: 'a cell',
  ...rest,
})

describe('a fault', () => {
  it('is found exactly when what it declares is found, and nothing else that stands for itself', () => {
    const { killed, exact } = compareFault(fault({ 'a.b': ['x', 'y'] }), [found('a.b', 'x'), found('a.b', 'y')], RUN)
    expect([killed, exact]).toEqual([true, true])
  })

  it('is not killed when a part of what it declares is missing', () => {
    const { killed, missing } = compareFault(fault({ 'a.b': ['x', 'y'] }), [found('a.b', 'x')], RUN)
    expect([killed, missing]).toEqual([false, [{ rule: 'a.b', symptom: 'y' }]])
  })

  it('is killed and not exact when more is found', () => {
    const more = found('c.d', 'z')
    const { killed, exact, unexpected } = compareFault(fault({ 'a.b': 'x' }), [found('a.b', 'x'), more], RUN)
    expect([killed, exact, unexpected]).toEqual([true, false, [more]])
  })

  it.each([
    ['a consequence', { own: false, follows: ['a.b'] }],
    ['what only informs', { hard: false, strikes: { openai: 'info' } as const }],
  ])('need not declare %s', (_what, rest) => {
    const results = [found('a.b', 'x'), found('c.d', 'z', rest)]
    expect(compareFault(fault({ 'a.b': 'x' }), results, RUN).exact).toBe(true)
    expect(compareFault(fault({ 'a.b': 'x', 'c.d': 'z' }), results, RUN).exact).toBe(true)
  })

  it('that declares nothing proves nothing', () => {
    expect(compareFault(fault({}), [], RUN).killed).toBe(false)
  })
})
