import { counted } from '../report/words.ts'
import { baselineText, updatedBaseline } from '../run/baseline-update.ts'
import type { Baseline } from '../run/baseline.ts'
import { readBaseline, type Names } from '../setup/baseline-file.ts'
import type { Report } from '../types/report.ts'
import { UsageError } from '../wire/usage-error.ts'
import { DEFAULT_BASELINE } from './baseline-option.ts'
import { writeFile } from './write-file.ts'

/** What `--update-baseline` needs of a run. */
export interface Accepting {
  readonly report: Report
  /** What the run was held against. */
  readonly baseline: Baseline | undefined
  /** Where to write it when there was none. */
  readonly file: string | undefined
  /** What a baseline may name. */
  readonly rulebook: Names
  readonly reportWith: (baseline: Baseline) => Report
  readonly say: (text: string) => void
}

/**
 * Writes what failed into the baseline, and gives the report as it is with that. What is excused must have been looked
 * at: after a run that is incomplete nothing is written.
 */
export function acceptFailures({ report, baseline, file, rulebook, reportWith, say }: Accepting): Report {
  const path = baseline?.file ?? file ?? DEFAULT_BASELINE
  if (report.cells.some(({ verdict }) => verdict[report.profile] === 'could-not-run') || report.problems.length > 0) {
    throw new UsageError('incomplete-run', `${path} is not updated: the run is incomplete`, {
      fix: report.problems[0]?.message ?? 'Run again when the target can be reached.',
    })
  }
  const entries = baseline?.entries ?? []
  const outdated = new Set(
    (report.baseline?.problems ?? []).filter(({ kind }) => kind !== 'otherwise').map(({ line }) => line),
  )
  const dropped = new Set(entries.flatMap(({ line }, position) => (outdated.has(line) ? [position] : [])))
  const next = updatedBaseline(report, entries, dropped)
  writeFile(path, baselineText(next))
  const added = next.known.length - (entries.length - dropped.size)
  say(`${path}: ${counted(next.known.length, 'known failure')}, ${added} of them new, ${dropped.size} removed\n`)
  return reportWith(readBaseline(path, rulebook, new Date()))
}
