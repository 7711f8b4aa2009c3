/**
 * How often a property is tried, for `fc.assert`. The seed is the same in every run, so that a build does not fail by chance;
 * `FUZZ_SEED=7 FUZZ_TIMES=100` looks elsewhere, and a hundred times as long.
 */
export const fuzz = (numRuns: number): { readonly seed: number; readonly numRuns: number } => ({
  seed: Number(process.env['FUZZ_SEED'] ?? 1),
  numRuns: numRuns * Number(process.env['FUZZ_TIMES'] ?? 1),
})
