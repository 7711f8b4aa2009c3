import { describe, expect, it } from 'vitest'
import { decideOutcome, type OutcomeFacts } from './outcome.ts'

const rules = { pass: 120, fail: 0, warn: 2, inconclusive: 4, notApplicable: 9, couldNotRun: 0 }
const facts: OutcomeFacts = { profile: 'openai', rules, strict: false, requiredAbsent: [], cellsNotRun: [] }

describe('decideOutcome', () => {
  it.each<[Partial<OutcomeFacts>, string, 0 | 1 | 3]>([
    [{}, 'conforms', 0],
    [{ strict: true }, 'violates', 1],
    [{ strict: true, rules: { ...rules, warn: 0 } }, 'conforms', 0],
    [{ rules: { ...rules, fail: 3 } }, 'violates', 1],
    [{ rules: { ...rules, fail: 3 }, baseline: { known: 3, stale: 0 } }, 'conforms', 0],
    [{ rules: { ...rules, fail: 4 }, baseline: { known: 3, stale: 0 } }, 'violates', 1],
    [{ baseline: { known: 0, stale: 1 } }, 'violates', 1],
    [{ requiredAbsent: ['tools'] }, 'violates', 1],
    [{ cellsNotRun: ['no answer'] }, 'incomplete', 3],
    [{ incomplete: 'the target refused the key' }, 'incomplete', 3],
    [
      { rules: { ...rules, fail: 1 }, cellsNotRun: ['no answer', 'no answer'], incomplete: 'stopped by Ctrl-C' },
      'violates',
      1,
    ],
    [{ rules: { ...rules, pass: 0, warn: 0 } }, 'incomplete', 3],
    [{ rules: { ...rules, pass: 0 } }, 'conforms', 0],
  ])('%j: %s', (changes, verdict, exitCode) => {
    expect(decideOutcome({ ...facts, ...changes })).toMatchObject({ verdict, exitCode })
  })

  it('says it in one sentence', () => {
    expect(decideOutcome({ ...facts, rules: { ...rules, fail: 3 } }).sentence).toBe(
      'openai: violates the contract. 3 rules failed, 2 warned, 120 passed, 4 inconclusive, 9 not applicable, 0 could not run. Exit code 1',
    )
    expect(decideOutcome(facts).sentence).toMatch(/^openai: conforms to the contract\. 0 rules failed, .*Exit code 0$/)
    const sentenceOf = (...cellsNotRun: OutcomeFacts['cellsNotRun']): string =>
      decideOutcome({ ...facts, cellsNotRun }).sentence
    expect(sentenceOf('no answer')).toMatch(/^openai: incomplete: 1 cell could not run: no answer\. /)
    expect(sentenceOf('no answer', 'no answer')).toMatch(/^openai: incomplete: 2 cells could not run: no answer\. /)
    expect(sentenceOf(undefined)).toMatch(/^openai: incomplete: 1 cell could not run\. /)
    expect(sentenceOf('no answer', undefined)).toMatch(/^openai: incomplete: 2 cells could not run\. /)
    expect(sentenceOf('no answer', 'too busy')).toMatch(/^openai: incomplete: 2 cells could not run\. /)
    for (const end of ['.', '?']) {
      const { sentence } = decideOutcome({ ...facts, incomplete: `401: Is the key right${end}` })
      expect(sentence).toContain(`openai: incomplete: 401: Is the key right${end} 0 rules failed`)
    }
    expect(decideOutcome({ ...facts, requiredAbsent: ['tools', 'stop'] }).sentence).toMatch(
      /^openai: violates the contract: required but not supported: tools, stop\. /,
    )
  })
})
