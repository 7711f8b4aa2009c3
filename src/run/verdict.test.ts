import { describe, expect, it } from 'vitest'
import type { Profile } from '../define/profile.ts'
import type { Rule } from '../define/rule.ts'
import { countingFindings, Excuses, markSporadic, type Evidence } from './evidence.ts'
import { cellReason, cellVerdict, flakinessOf, ruleVerdict, runVerdict, type CellEvidence } from './verdict.ts'
import { MILD, noBad, RULES, saysYes, STRICT, takesTools } from './scripted.test-data.ts'

const rules = new Map<string, Rule>(RULES.map((rule) => [rule.id, rule]))

type State = 'kept' | 'broken' | 'unseen'

/** Evidence of one try: rules with what it shows of them. */
function tried(states: Readonly<Record<string, State>>, repetition = 1): Evidence {
  return {
    exchange: 'x',
    cell: 'c',
    times: 1,
    round: String(repetition),
    streamed: false,
    violations: Object.entries(states).flatMap(([rule, state]) =>
      state === 'broken' ? [{ rule, symptom: 'broken', message: 'broken', times: 1 }] : [],
    ),
    examined: new Map(
      Object.entries(states).map(([rule, state]) => [rule, state === 'unseen' ? 'unseen' : 'examined'] as const),
    ),
  }
}

const cell = (evidence: readonly Evidence[], changes: Partial<CellEvidence> = {}): CellEvidence => ({
  exercises: [noBad, saysYes],
  wantsAll: true,
  end: { kind: 'done' },
  attempts: evidence.map((one) => [one]),
  unanswered: undefined,
  ...changes,
})

describe('ruleVerdict', () => {
  it.each<[Rule, readonly State[], string]>([
    [noBad, ['kept'], 'pass'],
    [noBad, ['kept', 'broken'], 'fail'],
    [noBad, ['unseen', 'kept'], 'pass'],
    [noBad, ['unseen', 'unseen'], 'inconclusive'],
    [saysYes, ['broken', 'kept'], 'pass'],
    [saysYes, ['broken', 'unseen'], 'fail'],
    [saysYes, ['unseen'], 'inconclusive'],
  ])('of %o over %j is %s', (rule, states, verdict) => {
    expect(
      ruleVerdict(
        rule,
        states.map((state) => tried({ [rule.id]: state })),
        STRICT,
      ),
    ).toBe(verdict)
  })

  it('counts tries of other rounds apart', () => {
    const rounds = [tried({ [saysYes.id]: 'kept' }, 1), tried({ [saysYes.id]: 'broken' }, 2)]
    expect(ruleVerdict(saysYes, rounds, STRICT)).toBe('fail')
  })

  it('says nothing of rules that are off or were not spoken of', () => {
    expect(ruleVerdict(saysYes, [tried({ [saysYes.id]: 'broken' })], MILD)).toBeUndefined()
    expect(ruleVerdict(noBad, [tried({})], STRICT)).toBeUndefined()
  })

  it('takes the severity of the symptom', () => {
    const profile: Profile = { ...STRICT, severities: { [noBad.id]: 'error', [`${noBad.id}/broken`]: 'warning' } }
    expect(ruleVerdict(noBad, [tried({ [noBad.id]: 'broken' })], profile)).toBe('warn')
    const informed: Profile = { ...STRICT, severities: { [noBad.id]: 'info' } }
    expect(ruleVerdict(noBad, [tried({ [noBad.id]: 'broken' })], informed)).toBe('pass')
  })
})

describe('cellVerdict', () => {
  const kept = tried({ [noBad.id]: 'kept', [saysYes.id]: 'kept' })
  const broken = tried({ [noBad.id]: 'broken', [saysYes.id]: 'kept' })
  const unseen = tried({ [noBad.id]: 'kept', [saysYes.id]: 'unseen' })
  const stopped: CellEvidence['end'] = { kind: 'could-not-run', reason: 'no answer: reset' }

  it.each<[string, CellEvidence, string, string]>([
    ['all kept', cell([kept]), 'pass', 'pass'],
    ['one broken', cell([kept, broken]), 'fail', 'warn'],
    ['an exercised rule unseen', cell([unseen]), 'inconclusive', 'pass'],
    ['another rule unseen', cell([unseen], { exercises: [noBad] }), 'pass', 'pass'],
    ['one of the matrix, partly seen', cell([unseen], { wantsAll: false }), 'pass', 'pass'],
    ['one of the matrix, unseen', cell([unseen], { wantsAll: false, exercises: [saysYes] }), 'inconclusive', 'pass'],
    ['seen at the second try', cell([unseen, kept]), 'pass', 'pass'],
    ['broken, then no answer', cell([broken], { end: stopped }), 'fail', 'could-not-run'],
    ['no answer', cell([], { end: stopped }), 'could-not-run', 'could-not-run'],
    [
      'refused without a failing rule',
      cell([kept], { unanswered: 'the target answered 400' }),
      'inconclusive',
      'inconclusive',
    ],
    ['refused with a failing rule', cell([broken], { unanswered: 'the target answered 500' }), 'fail', 'warn'],
    [
      'a lack',
      cell([broken], { end: { kind: 'not-applicable', reason: 'no tools' } }),
      'not-applicable',
      'not-applicable',
    ],
    ['nothing applied', cell([tried({})]), 'not-applicable', 'not-applicable'],
  ])('of %s', (_, evidence, strict, mild) => {
    expect([cellVerdict(evidence, rules, STRICT), cellVerdict(evidence, rules, MILD)]).toEqual([strict, mild])
  })

  it('comes with the reason', () => {
    expect(cellReason(cell([kept]), [STRICT])).toBeUndefined()
    expect(cellReason(cell([unseen, unseen]), [STRICT, MILD])).toBe(
      'in 2 tries the answer never came to what test.says-yes looks at',
    )
    expect(cellReason(cell([], { end: stopped }), [STRICT])).toBe('no answer: reset')
  })

  it('is flaky when tries contradict each other, but not when an ability shows late', () => {
    expect(flakinessOf(cell([kept, broken]), rules, [STRICT])).toEqual({ failed: 1, attempts: 2 })
    expect(flakinessOf(cell([unseen, kept]), rules, [STRICT])).toBeUndefined()
    const late = [tried({ [saysYes.id]: 'broken' }), tried({ [saysYes.id]: 'kept' })]
    expect(flakinessOf(cell(late), rules, [STRICT])).toBeUndefined()
    const oneAttempt = { ...cell([]), attempts: [[kept, broken]] }
    expect(flakinessOf(oneAttempt, rules, [STRICT])).toBeUndefined()
  })
})

describe('runVerdict', () => {
  it('is could-not-run only where nothing was looked at', () => {
    const blocked = [cell([], { end: { kind: 'could-not-run', reason: 'reset' } })]
    expect(runVerdict(noBad, [], blocked, STRICT)).toBe('could-not-run')
    expect(runVerdict(noBad, [tried({ [noBad.id]: 'unseen' })], blocked, STRICT)).toBe('could-not-run')
    expect(runVerdict(noBad, [tried({ [noBad.id]: 'unseen' })], [], STRICT)).toBe('inconclusive')
    expect(runVerdict(noBad, [tried({ [noBad.id]: 'kept' })], blocked, STRICT)).toBe('pass')
    expect(runVerdict(takesTools, [], blocked, STRICT)).toBe('not-applicable')
    expect(runVerdict(saysYes, [], blocked, MILD)).toBe('not-applicable')
  })
})

describe('countingFindings', () => {
  const findings = tried({ [takesTools.id]: 'broken', 'error.param': 'broken', 'http.success-200': 'broken' })
  const counting = (excused: boolean, absent: readonly 'tools'[]) =>
    countingFindings(findings, excused, [], new Excuses(rules, new Set(absent))).violations.map(({ rule }) => rule)

  it('leaves out the rules that need what the target lacks', () => {
    expect(counting(false, [])).toEqual([takesTools.id, 'error.param', 'http.success-200'])
    expect(counting(false, ['tools'])).toEqual(['error.param', 'http.success-200'])
  })

  it('keeps of an excused refusal only what its body owes', () => {
    expect(counting(true, [])).toEqual(['error.param'])
  })
})

/** Three tries of a rule, of which the last is good. */
const brokenUnseenKept = (rule: Rule): readonly Evidence[] => [
  tried({ [rule.id]: 'broken' }, 1),
  tried({ [rule.id]: 'unseen' }, 2),
  tried({ [rule.id]: 'kept' }, 3),
]

describe('markSporadic', () => {
  const now: Rule = { ...saysYes, id: 'test.now-and-then', tries: 'run' }
  const known = new Map<string, Rule>([...rules, [now.id, now]])
  const marked = (...evidence: readonly Evidence[]) =>
    markSporadic(evidence, known).flatMap(({ violations }) => violations.map(({ sporadic = false }) => sporadic))

  it('marks what the run shows kept elsewhere, for rules that a model breaks now and then', () => {
    expect(marked(...brokenUnseenKept(now))).toEqual([true])
    expect(marked(...brokenUnseenKept(now).slice(0, 2))).toEqual([false])
    expect(marked(...brokenUnseenKept(saysYes))).toEqual([false])
    expect(marked(tried({ [now.id]: 'broken', [saysYes.id]: 'kept' }))).toEqual([false])
    const [broken, , kept] = brokenUnseenKept(now)
    expect(broken && kept && marked(broken, { ...kept, streamed: true })).toEqual([false])
  })

  it('makes a failure a warning', () => {
    const profile: Profile = { ...STRICT, severities: { [now.id]: 'error' } }
    expect(ruleVerdict(now, markSporadic(brokenUnseenKept(now), known), profile)).toBe('warn')
    expect(ruleVerdict(now, markSporadic(brokenUnseenKept(now).slice(0, 2), known), profile)).toBe('fail')
  })
})
