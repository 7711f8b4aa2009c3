import type { Fault } from '../define/fault.ts'
import { nearest } from '../define/nearest.ts'
import type { Variant } from '../define/variant.ts'
import { allVariants } from '../reference/variants/all.ts'
import { allFaults } from '../registry.ts'
import { asFlag, type SettingNames } from '../run/setting-names.ts'
import { UsageError } from '../wire/usage-error.ts'

/** The faults with these names. Throws UsageError for a name that does not exist. */
export function faultsNamed(names: readonly string[], named: SettingNames = asFlag): readonly Fault[] {
  return names.map((name) => find('fault', allFaults, name, named))
}

/** The variants with these names. Throws UsageError for a name that does not exist. */
export function variantsNamed(names: readonly string[], named: SettingNames = asFlag): readonly Variant[] {
  return names.map((name) => find('variant', allVariants, name, named))
}

function find<T extends { readonly name: string }>(
  kind: 'fault' | 'variant',
  all: readonly T[],
  name: string,
  named: SettingNames,
): T {
  const found = all.find((candidate) => candidate.name === name)
  if (found !== undefined) return found
  const guess = nearest(
    name,
    all.map((candidate) => candidate.name),
  )
  const hint = guess === undefined ? '' : `; did you mean ${guess}?`
  throw new UsageError(`unknown-${kind}`, `${named(kind, name)}: there is no such ${kind}${hint}`, {
    fix: `chatspec list ${kind}s shows all`,
  })
}
