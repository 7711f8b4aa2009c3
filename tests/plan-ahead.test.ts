import { afterEach, expect, it, vi } from 'vitest'
import { planAhead } from '../scripts/plan-ahead.ts'
import { allCases, allRules, SUITE_VERSION } from '../src/rulebook.ts'
import { FIRST_TRAITS } from '../src/run/traits.ts'
import { planRun, type outlookOf, type Plan, type PlanOptions } from '../src/run/plan.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const summary = ({ cells, digest, estimate, pairs }: Plan): unknown => [
  cells.map(({ id }) => id),
  digest,
  estimate,
  pairs.feasibleCount,
]

/** The planner as the build makes it: with what was planned ahead. */
async function builtPlanner(): Promise<{
  planRun: typeof planRun
  outlookOf: typeof outlookOf
  learnt: () => number
}> {
  vi.stubGlobal('PLANNED_AHEAD', JSON.stringify(planAhead()))
  vi.resetModules()
  const { planMemory } = await import('../src/run/plan-memory.ts')
  const sizeOf = (): number => Object.values(planMemory()).reduce((sum, part) => sum + Object.keys(part).length, 0)
  const before = sizeOf()
  const planner = await import('../src/run/plan.ts')
  return { planRun: planner.planRun, outlookOf: planner.outlookOf, learnt: () => sizeOf() - before }
}

it.each(['smoke', 'default', 'full'] as const)(
  'the build plans the %s tier ahead, and a run need not find it out again',
  async (tier) => {
    const options: PlanOptions = {
      cases: allCases,
      rules: allRules,
      tier,
      absent: new Set(),
      selection: {},
      seed: 1,
      repeat: 1,
      asking: { ...FIRST_TRAITS, model: 'some-model' },
      suiteVersion: SUITE_VERSION,
    }
    const built = await builtPlanner()
    const plan = planRun(options)
    expect(built.outlookOf(options)).toEqual({ tier, cells: plan.cells.length, estimate: plan.estimate })
    expect(summary(built.planRun(options))).toEqual(summary(plan))
    expect(built.learnt()).toBe(0)
    const other = { ...options, seed: 2, absent: new Set(['stream'] as const) }
    expect(summary(built.planRun(other))).toEqual(summary(planRun(other)))
  },
)
