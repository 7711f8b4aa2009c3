import { LIMIT_FLAGS, LONGEST_TIMER_MS, type Limits } from '../wire/limits.ts'

/** Which numbers a setting takes: 0 and more, up to the largest that is told exactly, where nothing is said. */
export interface NumberRange {
  readonly isWhole?: true
  /** The least number. */
  readonly min?: number
  /** The number that all must be more than. */
  readonly above?: number
  readonly max?: number
}

/** A count of which there is at least one. */
export const AT_LEAST_ONE: NumberRange = { isWhole: true, min: 1 }
/** A count that may be none. */
export const WHOLE: NumberRange = { isWhole: true }
export const ABOVE_ZERO: NumberRange = { above: 0 }
export const PORT: NumberRange = { isWhole: true, max: 65_535 }
/** A wait in milliseconds. */
export const MILLISECONDS: NumberRange = { max: LONGEST_TIMER_MS }
/** A span of time in seconds. */
export const SECONDS: NumberRange = { max: Math.floor(LONGEST_TIMER_MS / 1000) }

/** How much of a limit can be set: a time in seconds or milliseconds, or a count. */
export const limitRange = (limit: keyof Limits): NumberRange => (LIMIT_FLAGS[limit].unit === 'seconds' ? {} : WHOLE)

/** Whether a number is in a range. */
export function inRange(
  value: number,
  { isWhole, min = 0, above, max = Number.MAX_SAFE_INTEGER }: NumberRange,
): boolean {
  // NaN compares with nothing.
  return (
    value >= min &&
    value <= max &&
    (above === undefined || value > above) &&
    (isWhole !== true || Number.isInteger(value))
  )
}

/** A range in words, e.g. `a whole number of at least 1`. */
export function rangeWords({ isWhole, min = 0, above, max }: NumberRange): string {
  const kind = isWhole === true ? 'a whole number' : 'a number'
  if (above !== undefined) return `${kind} that is more than ${above}`
  if (max !== undefined) return `${kind} from ${min} to ${max}`
  return min === 0 ? `${kind} that is 0 or more` : `${kind} of at least ${min}`
}
