import { describe, expect, it } from 'vitest'
import { cases, type Case } from '../define/cases.ts'
import { chat } from '../define/chat.ts'
import { askFor } from '../define/prompts.ts'
import { UsageError } from '../wire/usage-error.ts'
import { cellId, parseCellId } from './cell.ts'
import { planRun, untakenPoints, type Plan, type PlanOptions } from './plan.ts'
import { noBad, RULES, saysYes, takesTools } from './scripted.test-data.ts'

const refusals: Case = cases('reject.stop', {
  says: 'Five stop strings.',
  axes: { mode: ['json', 'sse'] },
  send: (point, asking) => ({
    body: { ...chat('Say hi.', point, asking), stop: ['a', 'b', 'c', 'd', 'e'] },
    aim: { rule: 'test.no-bad', expects: 'refusal' },
  }),
  exercises: [saysYes],
})
const tools: Case = cases('tools.matrix', {
  says: 'Tools.',
  takes: (point) => point.tools !== 'none',
  send: (point, asking) => ({ body: chat(askFor(point, asking), point, asking) }),
  exercises: [takesTools],
})
const text: Case = cases('text.matrix', {
  says: 'Anything else.',
  takes: () => true,
  send: (point, asking) => ({ body: chat(askFor(point, asking), point, asking) }),
  exercises: [noBad],
})
const models: Case = cases('models.list', {
  says: 'The list of models.',
  needs: ['models'],
  send: () => ({ method: 'GET', path: 'models' }),
  exercises: [],
})

function plan(changes: Partial<PlanOptions> = {}): Plan {
  return planRun({
    cases: [refusals, tools, text, models],
    rules: RULES,
    tier: 'smoke',
    absent: new Set(),
    selection: {},
    seed: 1,
    repeat: 1,
    asking: { model: 'm', capMember: 'max_tokens', sampling: true, reasons: false },
    suiteVersion: 'v',
    ...changes,
  })
}

const idsOf = ({ cells }: Plan): readonly string[] => cells.map(({ id }) => id)

describe('cell ids', () => {
  it('name the axes that are off their base, and read back', () => {
    const { cells } = plan({ tier: 'default' })
    for (const {
      id,
      case: { id: caseId },
      point,
    } of cells) {
      expect(parseCellId(id) ?? { caseId: id, point: cells[0]?.point }).toEqual({ caseId, point })
    }
    expect(idsOf(plan())).toContain('tools.matrix[tools=fn-one,choice=required]')
  })

  it.each(['tools', 'tools[mode=ssse]', 'tools[tempo=1]', 'tools[mode=sse'])('are not made of %s', (textOf) => {
    expect(parseCellId(textOf)).toBeUndefined()
  })
})

describe('a plan', () => {
  it('gives each point to the first case that takes it, and all to some', () => {
    const { cells } = plan({ tier: 'default' })
    const ofMatrix = cells.filter((cell) => cell.case.takes !== undefined)
    expect(ofMatrix.every((cell) => (cell.case === tools) === (cell.point.tools !== 'none'))).toBe(true)
    expect(
      untakenPoints(
        ofMatrix.map(({ point }) => point),
        [tools, text],
      ),
    ).toEqual([])
    expect(
      untakenPoints(
        ofMatrix.map(({ point }) => point),
        [tools],
      ).length,
    ).toBeGreaterThan(0)
  })

  it('is the same for the same seed, and says so', () => {
    const [first, again, other] = [
      plan({ tier: 'default' }),
      plan({ tier: 'default' }),
      plan({ tier: 'default', seed: 2 }),
    ]
    expect(idsOf(again)).toEqual(idsOf(first))
    expect([first.digest, other.digest === first.digest]).toEqual([again.digest, false])
    expect(first.digest).toMatch(/^[\da-f]{12}$/)
  })

  it('runs cases beside the matrix at all their points, and at one in the smoke tier', () => {
    expect(idsOf(plan({ selection: { cases: ['reject.stop'] }, tier: 'default' }))).toEqual([
      'reject.stop',
      'reject.stop[mode=sse]',
    ])
    expect(idsOf(plan({ selection: { cases: ['reject.stop'] } }))).toEqual(['reject.stop'])
  })

  it('shows what a target lacks as not applicable, with the reason', () => {
    const { cells } = plan({ absent: new Set(['models', 'stream'] as const), tier: 'default' })
    expect(cells.filter(({ state }) => state !== 'planned').map(({ id, state }) => [id, state])).toEqual([
      ['reject.stop[mode=sse]', { notApplicable: 'the target does not support stream' }],
      ['models.list', { notApplicable: 'the target does not support models' }],
    ])
  })

  it('leaves no pair out in the default tier, and says how many the smoke tier leaves out', () => {
    expect(plan({ tier: 'default' }).pairs.uncovered).toEqual([])
    expect(plan().pairs.uncovered.length).toBeGreaterThan(500)
  })

  it('estimates what it costs', () => {
    const once = plan({ selection: { cases: ['text.matrix[cap=tight]', 'reject.stop'] } }).estimate
    expect(once.requests).toBe(2)
    expect(once.tokens).toBeGreaterThan(16)
    expect(once.tokens).toBeLessThan(100)
    expect(plan({ selection: { cases: ['reject.stop', 'text.matrix[cap=tight]'] }, repeat: 3 }).estimate).toEqual({
      requests: 6,
      tokens: once.tokens * 3,
    })
  })
})

describe('a selection', () => {
  it('picks suites, cases, cells, axes and rules', () => {
    expect(new Set(plan({ selection: { suites: ['text'] } }).cells.map(({ suite }) => suite))).toEqual(
      new Set(['text']),
    )
    expect(idsOf(plan({ selection: { cases: ['text.matrix[]'] } }))).toEqual(['text.matrix'])
    expect(idsOf(plan({ selection: { cases: ['tools.matrix[mode=sse,tools=custom,n=2]'] } }))).toEqual([
      'tools.matrix[mode=sse,tools=custom,n=2]',
    ])
    const streamed = plan({ selection: { axes: { mode: ['sse'] } }, tier: 'default' })
    expect(streamed.cells.every(({ id, point }) => point.mode === 'sse' || id === '')).toBe(true)
    expect(streamed.pairs.uncovered).toEqual([])
  })

  it('takes for a rule the cells that are for it and the requests that it speaks of', () => {
    const { cells } = plan({ selection: { rules: ['test.takes-tools'] } })
    expect(cells.length).toBeGreaterThan(5)
    expect(cells.every(({ case: of, point }) => of === tools && point.tools !== 'none')).toBe(true)
    expect(idsOf(plan({ selection: { rules: ['test.says-yes'] }, cases: [refusals] }))).toEqual(['reject.stop'])
  })

  it.each<[PlanOptions['selection'], string, string | undefined]>([
    [{ suites: ['tool'] }, '--suite tool: there is no such suite; did you mean tools?', undefined],
    [
      { cases: ['text.matrx'] },
      '--case text.matrx: there is no such case; did you mean text.matrix?',
      'chatspec list cases shows all.',
    ],
    [{ cases: ['text.matrix[mode=tcp]'] }, '--case text.matrix[mode=tcp]: not a cell id', undefined],
    [{ rules: ['test.nobad'] }, '--rule test.nobad: there is no such rule; did you mean test.no-bad?', undefined],
    [{ axes: { mode: ['see'] } }, '--axis mode=see: mode has no such value; did you mean sse?', undefined],
    [{ axes: { n: ['7'] } }, '--axis n=7: n has no such value', undefined],
    [
      { suites: ['models'], axes: { mode: ['sse'] } },
      'nothing to run: no cell satisfies --suite models --axis mode=sse',
      undefined,
    ],
  ])('%j is refused where nothing has the name', (selection, message, fix) => {
    const refused = (): Plan => plan({ selection })
    expect(refused).toThrow(UsageError)
    expect(refused).toThrow(message)
    if (fix !== undefined) expect(refused).toThrow(expect.objectContaining({ fix }))
  })

  it('reads axes as cell ids do', () => {
    const base = plan().cells[0]
    expect(base && cellId('a.b', { ...base.point, n: '2', mode: 'sse' })).toBe('a.b[mode=sse,n=2]')
  })
})
