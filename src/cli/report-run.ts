import { nearest } from '../define/nearest.ts'
import { matrixOf } from '../report/matrix.ts'
import { UsageError } from '../wire/usage-error.ts'
import type { Io } from './io.ts'
import { isMatrixFormat, MATRIX_FORMATS, writeMatrix } from './matrix-rendering.ts'
import { inputs } from './named-file.ts'
import { readReport } from './report-file.ts'
import { readOutputs, writeOutputs } from './reporters.ts'

/**
 * Renders one report in each of the formats, or several side by side. The exit code of one report is that of its run,
 * as its last line says; of several it is the highest.
 */
export async function renderAgain(
  files: readonly string[],
  reporters: readonly string[],
  profile: string | undefined,
  verbose: boolean,
  io: Io,
): Promise<number> {
  const reports = files.map(readReport)
  const [first, ...others] = reports
  if (first === undefined) throw new UsageError('no-report', 'name a report, e.g. chatspec report run.json')
  const known = knownProfile(profile ?? first.profile, first.profiles)
  if (others.length === 0) {
    if (known !== first.profile) throw otherProfile(known, first.profile)
    await writeOutputs(first, readOutputs(reporters, inputs(files)), io, verbose)
    return first.outcome.exitCode
  }
  const matrix = matrixOf(reports, known)
  const outputs = readOutputs(reporters.length === 0 ? ['markdown'] : reporters, inputs(files)).map(
    ({ format, file }) => {
      if (isMatrixFormat(format)) return { format, file }
      throw new UsageError('matrix-format', `--reporter ${format}: several reports cannot be put side by side so`, {
        fix: `Take ${MATRIX_FORMATS.join(', ')}, or render one report at a time.`,
      })
    },
  )
  await writeMatrix(matrix, outputs, io)
  return Math.max(...reports.map(({ outcome }) => outcome.exitCode))
}

/** What a report tells in full, its failures and its exit code, is told by the profile of its run. */
function otherProfile(wanted: string, own: string): UsageError {
  return new UsageError(
    'other-profile',
    `--profile ${wanted}: a single report is rendered by the profile of its run, ${own}`,
    {
      fix: `Run again with --profile ${wanted}, or name several reports to put side by side.`,
    },
  )
}

/** The name of a profile that a report has verdicts of. */
export function knownProfile(name: string, profiles: Readonly<Record<string, unknown>>): string {
  if (Object.hasOwn(profiles, name)) return name
  const names = Object.keys(profiles)
  const guess = nearest(name, names)
  const hint = guess === undefined ? '' : `; did you mean ${guess}?`
  throw new UsageError('unknown-profile', `--profile ${name}: the reports have no such profile${hint}`, {
    fix: `They have ${names.join(', ')}.`,
  })
}
