// Plans the usual runs while the package is built, so that a run need not before it says what it will send and cost.
import { allCases, allRules, SUITE_VERSION } from '../src/rulebook.ts'
import { TIERS } from '../src/run/matrix.ts'
import { planMemory, type PlanMemory } from '../src/run/plan-memory.ts'
import { outlookOf } from '../src/run/plan.ts'
import { FIRST_TRAITS } from '../src/run/probe.ts'

/** What planning the tiers found out, for a target that lacks nothing. */
export function planAhead(): PlanMemory {
  for (const tier of TIERS) {
    outlookOf({
      cases: allCases,
      rules: allRules,
      tier,
      absent: new Set(),
      selection: {},
      seed: 1,
      repeat: 1,
      asking: { ...FIRST_TRAITS, model: '' },
      suiteVersion: SUITE_VERSION,
    })
  }
  return planMemory()
}
