import type { Baseline } from '../run/baseline.ts'
import type { Names } from '../setup/baseline-file.ts'

/** The baseline in a file. What reads it is loaded only where one is named. Rejects with a UsageError for what is none. */
export async function baselineGiven(file: string, rulebook: Names): Promise<Baseline> {
  const { readBaseline } = await import('../setup/baseline-file.ts')
  return readBaseline(file, rulebook, new Date())
}
