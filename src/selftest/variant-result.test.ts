import { describe, expect, it } from 'vitest'
import type { Capability } from '../define/capability.ts'
import { variant, type Variant } from '../define/variant.ts'
import type { Report } from '../types/report.ts'
import { problemsIn } from './variant-result.ts'

const plain = (members: Partial<Variant> = {}): Variant =>
  variant('v', { kind: 'framing', says: 'Varies.', plays: () => [], ...members })

interface Run {
  readonly verdict?: string
  readonly rule?: string
  readonly exitCode?: number
  readonly absent?: readonly Capability[]
  readonly proof?: string
}

/** A report of which only what a variant is held to is read. */
function reportOf({ verdict = 'pass', rule = 'a.b', exitCode = 0, absent = [], proof = 'x1' }: Run): Report {
  const violation = { rule, symptom: 's', message: 'it is so' }
  // The rest of the document is not looked at.
  return {
    rules: { [rule]: { verdict: { openai: verdict } } },
    exchanges: [{ id: 'x1', cell: 'a.case', violations: verdict === 'pass' ? [] : [violation] }],
    capabilities: absent.map((name) => ({ name, status: 'absent', proof: { exchange: proof } })),
    outcome: { exitCode, sentence: 'The end.' },
  } as unknown as Report
}

describe('a variant', () => {
  it('is green when nothing fails and nothing warns', () => {
    expect(problemsIn(plain(), reportOf({}))).toEqual([])
  })

  it.each<[string, Partial<Variant>, Run, readonly string[]]>([
    ['a failure', {}, { verdict: 'fail' }, ['a.b fails in openai: a.case: s, it is so']],
    ['a warning', {}, { verdict: 'warn' }, ['a.b warns: a.case: s, it is so']],
    ['another exit code', {}, { exitCode: 3 }, ['the exit code is 3: The end.']],
    ['a lack that is not found', { absent: ['tools'] }, {}, ['tools is not found absent']],
    ['an absence that is none of its own', {}, { absent: ['tools'] }, ['tools is found absent']],
    [
      'an absence without proof',
      { absent: ['stop'] },
      { absent: ['stop'], proof: 'x9' },
      ['nothing proves that stop is absent'],
    ],
  ])('is not green with %s', (_what, members, run, problems) => {
    expect(problemsIn(plain(members), reportOf(run))).toEqual(problems)
  })

  it('may warn of what it lists', () => {
    expect(problemsIn(plain({ warns: { 'a.b': 'It is right to.' } }), reportOf({ verdict: 'warn' }))).toEqual([])
  })

  it('warns by an umbrella rule of nothing that others do not warn of', () => {
    expect(problemsIn(plain(), reportOf({ verdict: 'warn', rule: 'stream.assembled-valid' }))).toEqual([])
  })
})
