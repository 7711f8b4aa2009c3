// Plans the usual runs while the package is built, so that a run need not before it says what it will send and cost.
import { allCases, allRules, SUITE_VERSION } from '../src/rulebook.ts'
import { TIERS } from '../src/run/matrix.ts'
import { planMemory, type PlanMemory } from '../src/run/plan-memory.ts'
import { outlookOf, planRun, type PlanOptions } from '../src/run/plan.ts'
import { FIRST_TRAITS } from '../src/run/traits.ts'

/** What planning the tiers found out, for a target that lacks nothing. */
export function planAhead(): PlanMemory {
  for (const tier of TIERS) {
    const options: PlanOptions = {
      cases: allCases,
      rules: allRules,
      tier,
      absent: new Set(),
      selection: {},
      seed: 1,
      repeat: 1,
      asking: { ...FIRST_TRAITS, model: '' },
      suiteVersion: SUITE_VERSION,
    }
    outlookOf(options)
    // A plan counts its pairs when it is asked for them.
    void planRun(options).pairs
  }
  return planMemory()
}
