import type { Fault } from '../define/fault.ts'
import type { Variant } from '../define/variant.ts'
import { allVariants } from '../reference/variants/all.ts'
import { allFaults } from '../registry.ts'
import { asFlag, type SettingNames } from '../run/setting-names.ts'
import { withName } from './named.ts'

const FAULTS = { all: allFaults, noun: 'fault', list: 'faults' }
const VARIANTS = { all: allVariants, noun: 'variant', list: 'variants' }

/** The faults with these names. Throws UsageError for a name that does not exist. */
export function faultsNamed(names: readonly string[], named: SettingNames = asFlag): readonly Fault[] {
  return names.map((name) => withName(FAULTS, name, named('fault', name)))
}

/** The variants with these names. Throws UsageError for a name that does not exist. */
export function variantsNamed(names: readonly string[], named: SettingNames = asFlag): readonly Variant[] {
  return names.map((name) => withName(VARIANTS, name, named('variant', name)))
}
