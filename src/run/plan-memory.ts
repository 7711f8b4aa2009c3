import type { Estimate } from './estimate.ts'
import type { Outlook } from './plan.ts'

/** What is worth keeping of a plan, by a key that tells all that it hangs on. */
export interface PlanMemory {
  /** Points of tiers, as text. */
  readonly points: Readonly<Record<string, string>>
  readonly estimates: Readonly<Record<string, Estimate>>
  readonly outlooks: Readonly<Record<string, Outlook>>
}

// Defined by the build (scripts/build.mjs): the memory of the usual plans, as JSON. A run says what it will send and cost
// before its first request, and would otherwise find it out while somebody waits. Sources that run unbuilt lack it.
declare const PLANNED_AHEAD: string | undefined

const memory: PlanMemory =
  typeof PLANNED_AHEAD === 'undefined'
    ? { points: {}, estimates: {}, outlooks: {} }
    : // The build writes what planMemory gives.
      (JSON.parse(PLANNED_AHEAD) as PlanMemory)

const points = new Map(Object.entries(memory.points))
const estimates = new Map(Object.entries(memory.estimates))
const outlooks = new Map(Object.entries(memory.outlooks))

/** The points that were found for a key before; found now when there are none. */
export function rememberedPoints(key: string, find: () => string): string {
  const found = points.get(key) ?? find()
  points.set(key, found)
  return found
}

/** The estimate that was made for a key before; made now when there is none. */
export function rememberedEstimate(key: string, make: () => Estimate): Estimate {
  const estimate = estimates.get(key) ?? make()
  estimates.set(key, estimate)
  return estimate
}

/** The outlook that was made for a key before; made now when there is none. */
export function rememberedOutlook(key: string, make: () => Outlook): Outlook {
  const outlook = outlooks.get(key) ?? make()
  outlooks.set(key, outlook)
  return outlook
}

/** All that was found out so far. */
export function planMemory(): PlanMemory {
  return {
    points: Object.fromEntries(points),
    estimates: Object.fromEntries(estimates),
    outlooks: Object.fromEntries(outlooks),
  }
}
