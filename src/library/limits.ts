import { DEFAULT_LIMITS, type Limits } from '../wire/limits.ts'
import { numberOf, optionsOf, type Wanted } from './given.ts'

/** What the option `limits` is to be. */
export const limitsWanted: Wanted = optionsOf(
  Object.fromEntries(Object.keys(DEFAULT_LIMITS).map((name) => [name, numberOf(0)])),
)

/** All limits: those that are given, and the usual ones. */
export function limitsGiven(given: Partial<Limits> = {}): Limits {
  return { ...DEFAULT_LIMITS, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) }
}
