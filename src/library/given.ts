import { nearest } from '../define/nearest.ts'
import { UsageError } from '../wire/usage-error.ts'

/**
 * Throws a UsageError for a member of some options that there is not: with a mistyped one left out in silence, a run would
 * be about something else than was meant.
 */
export function refuseUnknown(what: string, given: object, known: Readonly<Record<string, unknown>>): void {
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(known, name)) continue
    const guess = nearest(name, Object.keys(known))
    throw new UsageError('unknown-option', `${what}: there is no option ${name}`, {
      fix: guess === undefined ? `There are ${Object.keys(known).join(', ')}.` : `Did you mean ${guess}?`,
    })
  }
}

/** The number, or the usual one where none is given. Throws a UsageError for what is none, or less than `least`. */
export function numberGiven(name: string, given: number | undefined, usual: number, least = 0): number {
  if (given === undefined) return usual
  if (typeof given === 'number' && given >= least) return given
  throw new UsageError('option-not-a-number', `${name} ${String(given)} is not a number that is ${least} or more`)
}
