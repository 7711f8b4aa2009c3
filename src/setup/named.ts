import { nearest } from '../define/nearest.ts'
import { UsageError } from '../wire/usage-error.ts'

/** Things that have names. */
export interface Nameable<T> {
  readonly all: readonly T[]
  /** What one is called, e.g. `fault`. */
  readonly noun: string
  /** What `chatspec list` shows them by. */
  readonly list: string
}

/** The one with this name. Throws a UsageError for a name that none has; `given` is how the user gave it, e.g. `--fault x`. */
export function withName<T extends { readonly name: string }>(
  { all, noun, list }: Nameable<T>,
  name: string,
  given: string,
): T {
  const found = all.find((candidate) => candidate.name === name)
  if (found !== undefined) return found
  const guess = nearest(
    name,
    all.map((candidate) => candidate.name),
  )
  const hint = guess === undefined ? '' : `; did you mean ${guess}?`
  throw new UsageError(`unknown-${noun.replaceAll(' ', '-')}`, `${given}: there is no such ${noun}${hint}`, {
    fix: `chatspec list ${list} shows all.`,
  })
}
