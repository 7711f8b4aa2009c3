import { describe, expect, it } from 'vitest'
import { differenceMarkdown, differenceSentence, differenceText } from './difference-text.ts'
import { comparable, differenceOf, isRegression } from './difference.ts'
import type { Report, Verdict } from './document.ts'
import { sampleReport } from './sample.test-data.ts'
import { createStyle } from './style.ts'

const RULE = 'tools.arguments-json'
const CELL = 'tools.force[tools=fn-one,choice=required]'

/** The sample with another verdict of a rule, and the symptoms that its violations show. */
function withRule(verdict: Verdict, symptoms: readonly string[], cell: string = CELL): Report {
  const rule = sampleReport.rules[RULE]
  const [, base] = sampleReport.exchanges
  if (rule === undefined || base === undefined) throw new Error('the sample has changed')
  const violations = symptoms.map((symptom) => ({
    rule: RULE,
    level: 'MUST' as const,
    severity: { openai: 'error' as const },
    symptom,
    message: '',
    times: 1,
  }))
  return {
    ...sampleReport,
    rules: { ...sampleReport.rules, [RULE]: { ...rule, verdict: { openai: verdict } } },
    exchanges: [{ ...base, cell, violations }],
  }
}

const pass = withRule('pass', [])
const fails = withRule('fail', ['not-json'])
const difference = (before: Report, after: Report): ReturnType<typeof differenceOf> =>
  differenceOf(before, after, 'openai')

const kindsOf = (before: Report, after: Report): readonly string[] =>
  (['newlyFailing', 'newlyPassing', 'changed', 'newlyNotRun'] as const).filter(
    (kind) => difference(before, after)[kind].length > 0,
  )

describe('differenceOf', () => {
  it.each<[string, Report, Report, string[], boolean]>([
    ['nothing', fails, fails, [], false],
    ['a rule that fails newly', pass, fails, ['newlyFailing'], true],
    ['a rule that fails newly after a warning', withRule('warn', []), fails, ['newlyFailing'], true],
    ['a rule that no longer fails', fails, pass, ['newlyPassing'], false],
    ['a rule that fails in another way', fails, withRule('fail', ['array']), ['changed'], true],
    ['a rule that fails in fewer ways', withRule('fail', ['array', 'not-json']), fails, ['changed'], false],
    [
      'a rule that fails in another cell too',
      fails,
      withRule('fail', ['not-json'], 'completion.basic'),
      ['changed'],
      true,
    ],
    ['a rule that fails in a cell that was not there', fails, withRule('fail', ['not-json'], 'new.cell'), [], false],
    ['a rule that could not run', pass, withRule('could-not-run', []), ['newlyNotRun'], false],
    ['a failing rule that could not run', fails, withRule('could-not-run', []), ['newlyNotRun'], false],
  ])('tells %s', (_what, before, after, kinds, worse) => {
    expect(kindsOf(before, after)).toEqual(kinds)
    expect(isRegression(difference(before, after))).toBe(worse)
  })

  it('tells rules of one rulebook only', () => {
    const { [RULE]: _gone, ...rules } = sampleReport.rules
    const without = { ...sampleReport, rules }
    expect(difference(without, pass).added).toEqual([RULE])
    expect(difference(pass, without).removed).toEqual([RULE])
  })
})

describe('comparable', () => {
  it('takes reports of one plan', () => {
    expect(comparable(pass, fails)).toEqual({ same: true, because: [] })
  })

  it('says why two are not', () => {
    const other: Report = {
      ...sampleReport,
      tool: { ...sampleReport.tool, suiteVersion: 'abc' },
      plan: { ...sampleReport.plan!, digest: '000' },
    }
    expect(comparable(sampleReport, other)).toEqual({
      same: false,
      because: ['their plans are 8c1f02ab93de and 000', 'their rulebooks are 3f9ac21b and abc'],
    })
  })
})

describe('a difference in words', () => {
  it('stands in lines', () => {
    expect(differenceText(difference(pass, fails), 80, createStyle(false))).toMatchInlineSnapshot(`
      "NEWLY FAILING  1 rule
      ✗ tools.arguments-json  pass → fail
        The arguments of a function call are a JSON object written as text.
        - symptoms: none → not-json
        - in cells that did not fail before: tools.force[tools=fn-one,choice=required]

      openai: 1 newly failing, 0 failing in another way, 0 no longer looked at, 0 newly passing
      "
    `)
  })

  it('stands in Markdown', () => {
    expect(differenceMarkdown(difference(fails, withRule('fail', ['array'], 'completion.basic'))))
      .toMatchInlineSnapshot(`
      "## chatspec: openai: 0 newly failing, 1 failing in another way, 0 no longer looked at, 0 newly passing

      ### ≠ 1 rule failing in another way
      - **tools.arguments-json** (fail → fail): The arguments of a function call are a JSON object written as text.
        - symptoms: not-json → array
        - in cells that did not fail before: completion.basic
      "
    `)
  })

  it('is a sentence', () => {
    expect(differenceSentence(difference(pass, pass))).toBe(
      'openai: 0 newly failing, 0 failing in another way, 0 no longer looked at, 0 newly passing',
    )
  })
})
