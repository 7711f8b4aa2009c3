import { existsSync } from 'node:fs'
import type { Baseline } from '../run/baseline.ts'
import type { Names } from '../setup/baseline-file.ts'
import { UsageError } from '../wire/usage-error.ts'
import { flag, text, type Arguments } from './arguments.ts'
import { refuseUnwritable } from './write-file.ts'

/** Where a baseline is looked for when none is named. */
export const DEFAULT_BASELINE = 'chatspec.baseline.json'

/**
 * The baseline that `--baseline FILE` names, or the usual one where it is there; none with `--no-baseline`. A file that
 * `--update-baseline` is about to make need not be there yet.
 */
export async function baselineOption(args: Arguments, rulebook: Names): Promise<Baseline | undefined> {
  if (args['baseline'] === false) {
    if (!flag(args, 'update-baseline')) return undefined
    throw new UsageError(
      'two-baselines',
      '--no-baseline and --update-baseline say both that there is none and that it is to change',
      {
        fix: 'Give one of them. To begin anew, delete the file, or name another one with --baseline.',
      },
    )
  }
  const named = text(args, 'baseline')
  const file = named ?? DEFAULT_BASELINE
  // What a run has cost is not to be spent before this is told.
  if (flag(args, 'update-baseline')) refuseUnwritable(file)
  const isNeeded = named !== undefined && !flag(args, 'update-baseline')
  if (!isNeeded && !existsSync(file)) return undefined
  const { readBaseline } = await import('../setup/baseline-file.ts')
  return readBaseline(file, rulebook, new Date())
}
