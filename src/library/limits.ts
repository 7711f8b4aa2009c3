import { DEFAULT_LIMITS, type Limits } from '../wire/limits.ts'
import { inRange, limitRange, rangeWords } from '../setup/number-range.ts'
import { optionsOf, wanted, type Wanted } from './given.ts'

const LIMITS = Object.keys(DEFAULT_LIMITS) as readonly (keyof Limits)[] // it has every limit and nothing else

/** What the option `limits` is to be. */
export const limitsWanted: Wanted = optionsOf(Object.fromEntries(LIMITS.map((limit) => [limit, limitWanted(limit)])))

/** Infinity switches a limit off. */
function limitWanted(limit: keyof Limits): Wanted {
  const range = limitRange(limit)
  return wanted(
    `${rangeWords(range)}, or Infinity`,
    (value) => typeof value === 'number' && (value === Infinity || inRange(value, range)),
  )
}

/** All limits: those that are given, and the usual ones. */
export function limitsGiven(given: Partial<Limits> = {}): Limits {
  return { ...DEFAULT_LIMITS, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) }
}
