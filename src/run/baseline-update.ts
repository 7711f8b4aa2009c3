import type { BaselineFile, KnownFailure } from '../types/baseline.ts'
import type { Report } from '../types/report.ts'

/** What is written for a new entry, until somebody writes why. */
const UNEXPLAINED = 'not explained yet: write why this is known and not mended'

/**
 * The baseline that a report asks for: entries that still hold, or on which the run says nothing, stay with all that
 * they say; what failed newly is added, one entry for each symptom of a rule in a case; what is gone or has expired is
 * left out. Sorted, so that two people who update it get the same file.
 */
export function updatedBaseline(
  report: Report,
  before: readonly KnownFailure[],
  dropped: ReadonlySet<number>,
): BaselineFile {
  const kept = before.filter((_entry, position) => !dropped.has(position))
  const failures = failuresIn(report)
  // What also fails outside of cells (a probe) can only be known in all cases: entries for some add nothing.
  const everywhere = failures.filter((failure) => failure.case === undefined)
  const added = failures.filter((failure) => {
    if (kept.some((entry) => covers(entry, failure))) return false
    return failure.case === undefined || !everywhere.some((entry) => covers(entry, failure))
  })
  return { known: [...kept, ...added].toSorted(byName) }
}

/** The failures of a report by its profile, as entries without a reason. */
function failuresIn({ cells, exchanges, rules, profile, strict }: Report): readonly KnownFailure[] {
  const caseOf = new Map(cells.map((cell) => [cell.id, cell.case]))
  const found = new Map<string, KnownFailure>()
  for (const { cell, violations } of exchanges) {
    for (const { rule, symptom, severity } of violations) {
      const verdict = rules[rule]?.verdict[profile]
      const isFailing = verdict === 'fail' || (strict && verdict === 'warn')
      const strikes = severity[profile] === 'error' || (strict && severity[profile] === 'warning')
      if (!isFailing || !strikes) continue
      const name = cell === undefined ? undefined : caseOf.get(cell)
      const entry = { rule, symptom, ...(name !== undefined && { case: name }), reason: UNEXPLAINED }
      found.set(`${rule} ${symptom} ${name}`, entry)
    }
  }
  return [...found.values()]
}

// An entry with axes speaks of some cells of a case only: whether those are all that fail, the next run tells.
function covers(entry: KnownFailure, failure: KnownFailure): boolean {
  return (
    entry.rule === failure.rule &&
    (entry.symptom === undefined || entry.symptom === failure.symptom) &&
    (entry.case === undefined || entry.case === failure.case) &&
    entry.axes === undefined
  )
}

function byName(left: KnownFailure, right: KnownFailure): number {
  const keys = [left, right].map(({ rule, case: name = '', symptom = '', axes = {} }) =>
    [rule, name, symptom, JSON.stringify(axes)].join('\0'),
  )
  const [first = '', second = ''] = keys
  return first === second ? 0 : first < second ? -1 : 1
}

/** The file as text: an entry a line, so that a change of one is a change of one line. */
export function baselineText({ known }: BaselineFile): string {
  const lines = known.map((entry) => `    ${JSON.stringify(ordered(entry))}`)
  return lines.length === 0 ? '{\n  "known": []\n}\n' : `{\n  "known": [\n${lines.join(',\n')}\n  ]\n}\n`
}

function ordered({ rule, symptom, case: name, axes, atMost, reason, link, expires }: KnownFailure): object {
  return { rule, symptom, case: name, axes, atMost, reason, link, expires }
}
