import type { Deviation } from '../define/fault.ts'
import { list, type Arguments } from './arguments.ts'

/** What `--fault` and `--variant` have the reference server play. */
export interface Playing {
  readonly deviations: readonly Deviation[]
  /** A line for each, e.g. `plays n-ignored: Ignores n and answers with one choice.` */
  readonly lines: readonly string[]
}

/** Reads what is to be played. Throws UsageError for a name that does not exist. Loads the names only where one is given. */
export async function playing(args: Arguments): Promise<Playing> {
  const names = { faults: list(args, 'fault'), variants: list(args, 'variant') }
  if (names.faults.length + names.variants.length === 0) return { deviations: [], lines: [] }
  const { faultsNamed, variantsNamed } = await import('./faults-named.ts')
  const faults = faultsNamed(names.faults)
  const variants = variantsNamed(names.variants)
  return {
    deviations: [...faults.map(({ plays }) => plays), ...variants.flatMap(({ plays }) => plays())],
    lines: [...faults, ...variants].map(({ name, says }) => `plays ${name}: ${says}`),
  }
}
