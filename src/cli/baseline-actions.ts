import { existsSync } from 'node:fs'
import { counted } from '../report/words.ts'
import { baselineText, updatedBaseline } from '../run/baseline-update.ts'
import { invalidEntries, isDay, type Baseline, type PlacedEntry } from '../run/baseline.ts'
import { readBaseline } from '../setup/baseline-file.ts'
import type { Rulebook } from '../setup/extended-rulebook.ts'
import { rulesPicked } from '../setup/rules-picked.ts'
import type { KnownFailure } from '../types/baseline.ts'
import type { BaselineProblem, Report } from '../types/report.ts'
import { UsageError } from '../wire/usage-error.ts'
import { readReport } from './report-file.ts'
import { writeFile } from './write-file.ts'

/** What `chatspec baseline` is told. */
export interface BaselineCall {
  readonly file: string
  readonly report: string | undefined
  /** What a baseline may name. */
  readonly rulebook: Rulebook
  /** The rules whose failures are added; all when empty. */
  readonly rules: readonly string[]
  /** What the entries that are added say beside what fails. */
  readonly said: Partial<Pick<KnownFailure, 'reason' | 'link' | 'expires'>>
  readonly say: (text: string) => void
}

/** Adds what a report says fails, one entry for each symptom of a rule in a case, and keeps the others as they are. */
export function addFailures({ file, report, rulebook, rules, said, say }: BaselineCall): number {
  if (said.expires !== undefined) refuseExpired(said.expires)
  const run = readReport(named(report, 'add'))
  if (run.cells.some(({ verdict }) => verdict[run.profile] === 'could-not-run') || run.problems.length > 0) {
    throw new UsageError('incomplete-run', `nothing is added to ${file}: the run of the report is incomplete`)
  }
  const wanted = new Set(rulesPicked(rulebook.rules, rules).map(({ id }) => id))
  const before: readonly KnownFailure[] = existsSync(file) ? read(file, rulebook).entries : []
  const added = updatedBaseline(run, before, new Set()).known.filter(
    (entry) => !before.includes(entry) && wanted.has(entry.rule),
  )
  const next = [...before, ...added.map((entry) => ({ ...entry, ...said }))]
  write(file, next)
  say(`${file}: ${counted(next.length, 'known failure')}, ${added.length} of them new\n`)
  return 0
}

/** An entry is not to be written that is at once to be changed. */
function refuseExpired(expires: string): void {
  const isPast = isDay(expires) && expires < today()
  if (isDay(expires) && !isPast) return
  throw new UsageError('bad-day', `--expires ${JSON.stringify(expires)} is ${isPast ? 'past' : 'not a day'}`, {
    fix: 'Give the last day on which it is excused, e.g. 2027-01-31.',
  })
}

const today = (): string => new Date().toISOString().slice(0, 10)

/** Removes what names nothing or has expired, and what the run of a report found gone. */
export function pruneEntries({ file, report, rulebook, say }: BaselineCall): number {
  const baseline = read(file, rulebook)
  const outdated = [...invalidEntries(baseline), ...(report === undefined ? [] : goneIn(report, baseline))]
  const lines = new Set(outdated.map(({ line }) => line))
  write(
    file,
    baseline.entries.filter(({ line }) => !lines.has(line)),
  )
  for (const line of lines) say(`${file}:${line}: removed: ${outdated.find((one) => one.line === line)?.message}\n`)
  say(`${file}: ${counted(baseline.entries.length - lines.size, 'known failure')}, ${lines.size} removed\n`)
  return 0
}

/** Checks the file by itself. Exit code 1 when an entry has expired or names what does not exist. */
export function checkEntries({ file, rulebook, say }: BaselineCall): number {
  const baseline = read(file, rulebook)
  const problems = invalidEntries(baseline)
  for (const { line, message } of problems) say(`${file}:${line}: ${message}\n`)
  say(`${file}: ${counted(baseline.entries.length, 'known failure')}, ${problems.length} of them to change\n`)
  return problems.length === 0 ? 0 : 1
}

function read(file: string, rulebook: Rulebook): Baseline {
  return readBaseline(file, rulebook, new Date())
}

function write(file: string, entries: readonly (KnownFailure | PlacedEntry)[]): void {
  writeFile(file, baselineText({ known: [...entries] }))
}

/** What a run found gone. Its lines are those of the file at that time, which has to be the same still. */
function goneIn(report: string, { file, entries }: Baseline): readonly BaselineProblem[] {
  const run: Report = readReport(report)
  if (run.baseline === undefined) {
    throw new UsageError(
      'no-baseline',
      `${report}: the run was not held against a baseline, and cannot say what is gone`,
      {
        fix: `Run again with --baseline ${file}.`,
      },
    )
  }
  const gone = run.baseline.problems.filter(({ kind }) => kind === 'gone')
  for (const { line, message } of gone) {
    if (entries.some((entry) => entry.line === line && message.startsWith(`${entry.rule} `))) continue
    throw new UsageError('other-baseline', `${file} is not as it was when ${report} was made: see line ${line}`, {
      fix: 'Run again, and prune with the new report.',
    })
  }
  return gone
}

function named(report: string | undefined, action: string): string {
  if (report !== undefined) return report
  throw new UsageError('no-report', `name a report, e.g. chatspec baseline ${action} run.json`, {
    fix: 'Reports are made with --reporter json=FILE.',
  })
}
