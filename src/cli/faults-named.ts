import type { Fault } from '../define/fault.ts'
import { nearest } from '../define/nearest.ts'
import { allFaults } from '../registry.ts'
import { UsageError } from '../wire/usage-error.ts'

/** The faults with these names. Throws UsageError for a name that does not exist. */
export function faultsNamed(names: readonly string[]): readonly Fault[] {
  return names.map((name) => {
    const fault = allFaults.find((candidate) => candidate.name === name)
    if (fault !== undefined) return fault
    const guess = nearest(
      name,
      allFaults.map((candidate) => candidate.name),
    )
    const hint = guess === undefined ? '' : `; did you mean ${guess}?`
    throw new UsageError('unknown-fault', `--fault ${name}: there is no such fault${hint}`, {
      fix: 'chatspec list faults shows all',
    })
  })
}
