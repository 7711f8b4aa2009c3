import { DEFAULT_LIMITS, type Limits } from '../wire/limits.ts'
import { numberGiven, refuseUnknown } from './given.ts'

/** All limits: those that are given, and the usual ones. Throws a UsageError for what is no limit. */
export function limitsGiven(given: Partial<Limits> = {}): Limits {
  refuseUnknown('limits', given, { ...DEFAULT_LIMITS })
  const names = Object.keys(DEFAULT_LIMITS) as readonly (keyof Limits)[] // the object has every limit and nothing else
  const limits = names.map((name) => [name, numberGiven(`limits.${name}`, given[name], DEFAULT_LIMITS[name])] as const)
  return { ...DEFAULT_LIMITS, ...Object.fromEntries(limits) }
}
