import { describe, expect, it } from 'vitest'
import { openapi } from '../define/cite.ts'
import type { Rule } from '../define/rule.ts'
import type { FaultResult } from './fault-result.ts'
import { rulesOff } from './rules-off.ts'

const head = {
  level: 'MUST',
  says: 'It holds.',
  basis: 'documented',
  cite: openapi('CompletionUsage', 'total_tokens'),
  matters: 'Much.',
} as const
const answerRule = (id: string): Rule => ({ ...head, id, onAnswer: () => undefined })
const umbrella: Rule = { ...head, id: 'u.all', over: 'streams', covers: () => true }

/** A fault of which `own` was found by itself and `consequences` follow from it; all is declared. */
function result(name: string, own: readonly string[], consequences: readonly string[] = []): FaultResult {
  const found = [...own, ...consequences].map((rule) => ({
    rule,
    symptom: 's',
    strikes: { openai: 'error' } as const,
    hard: true,
    own: own.includes(rule),
    follows: own.includes(rule) ? [] : [...own],
    seen: 'a cell',
  }))
  const declared = found.map(({ rule, symptom }) => ({ rule, symptom }))
  return {
    name,
    killed: true,
    exact: true,
    declared,
    found,
    missing: [],
    unexpected: [],
    connected: false,
    durationMs: 1,
  }
}

describe('a rule that is switched off', () => {
  it('lets the faults survive that nothing else finds', () => {
    const off = rulesOff(
      [answerRule('a.x'), answerRule('a.y')],
      [result('one', ['a.x']), result('both', ['a.x', 'a.y'])],
    )
    expect(off).toEqual([
      { rule: 'a.x', survivors: ['one'] },
      { rule: 'a.y', survivors: [] },
    ])
  })

  it('takes along what follows from it', () => {
    expect(rulesOff([answerRule('a.x')], [result('chain', ['a.x'], ['a.y'])])[0]?.survivors).toEqual(['chain'])
  })

  it('is missed by no fault that was not killed', () => {
    const lost = { ...result('lost', ['a.x']), killed: false }
    expect(rulesOff([answerRule('a.x')], [lost])[0]?.survivors).toEqual([])
  })

  it('is exempt when it stands for other rules', () => {
    expect(rulesOff([umbrella], [])[0]?.exempt).toContain('stands for other rules')
  })
})
