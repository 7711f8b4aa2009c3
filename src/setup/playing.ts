import type { Deviation } from '../define/fault.ts'
import type { SettingNames } from '../run/setting-names.ts'

/** What a reference server is to play, by name. */
export interface Played {
  readonly faults: readonly string[]
  readonly variants: readonly string[]
}

/** What the reference server plays. */
export interface Playing {
  readonly deviations: readonly Deviation[]
  /** A line for each, e.g. `plays n-ignored: Ignores n and answers with one choice.` */
  readonly lines: readonly string[]
}

/** Finds what is to be played. Throws UsageError for a name that does not exist. Loads the names only where one is given. */
export async function playing(names: Played, named?: SettingNames): Promise<Playing> {
  if (names.faults.length + names.variants.length === 0) return { deviations: [], lines: [] }
  const { faultsNamed, variantsNamed } = await import('./faults-named.ts')
  const faults = faultsNamed(names.faults, named)
  const variants = variantsNamed(names.variants, named)
  return {
    deviations: [...faults.map(({ plays }) => plays), ...variants.flatMap(({ plays }) => plays())],
    lines: [...faults, ...variants].map(({ name, says }) => `plays ${name}: ${says}`),
  }
}
