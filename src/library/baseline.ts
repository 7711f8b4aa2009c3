import type { Baseline } from '../run/baseline.ts'

/** The baseline in a file. What reads it is loaded only where one is named. Rejects with a UsageError for what is none. */
export async function baselineGiven(file: string, cases: readonly { readonly id: string }[]): Promise<Baseline> {
  const { readBaseline } = await import('../setup/baseline-file.ts')
  return readBaseline(file, cases, new Date())
}
