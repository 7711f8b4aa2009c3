import { severityOf, type Profile, type Severity } from '../define/profile.ts'
import type { KnownFailure } from '../types/baseline.ts'
import type { BaselineProblem, BaselineResult } from '../types/report.ts'
import { isAxis, isValueOf, type Cell } from './cell.ts'
import type { CountedViolation, Evidence } from './evidence.ts'
import type { Unsent } from './plan.ts'
import type { CellRun } from './schedule.ts'
import { strikeOf } from './strike.ts'
import { allEvidence, exchangeEvidence, type Tally } from './tally.ts'

/** An entry of a baseline, and the line of the file on which it stands. */
export interface PlacedEntry extends KnownFailure {
  readonly line: number
}

/** A baseline as it was read. */
export interface Baseline {
  readonly file: string
  readonly entries: readonly PlacedEntry[]
  /** The day on which entries expire or not, e.g. `2026-11-22`. */
  readonly today: string
  readonly names: NamesThere
}

/** Every id that there is, whatever of it a run picks, so that an entry for what is no more is found. */
export interface NamesThere {
  readonly rules: ReadonlySet<string>
  readonly cases: ReadonlySet<string>
}

/** What cells have shown, and how it is judged. */
interface Seen {
  readonly tally: Tally
  readonly runs: readonly CellRun[]
  readonly profile: Profile
  /** Whether warnings fail too. */
  readonly strict: boolean
}

interface Facts extends Seen {
  readonly unsent: Unsent
  /** The rules that fail in the profile, as far as the run is concerned. */
  readonly failing: ReadonlySet<string>
}

/** A violation that counts against the target, and where it is. */
interface Struck {
  readonly rule: string
  readonly symptom: string
  readonly cell: Cell | undefined
  readonly round: string
}

/**
 * Holds a run against what is known to fail. A rule is known when all that breaks it is; an entry that nothing matches
 * any more, though all that it speaks of was run, is a problem, and so is one that has expired or names what does not exist.
 */
export function judgeBaseline({ file, entries, today, names }: Baseline, facts: Facts): BaselineResult {
  const { failing } = facts
  const struck = struckIn(facts)
  const invalid = invalidEntries({ entries, today, names })
  const valid = withoutInvalid(entries, invalid)
  const tooOften = valid.flatMap((entry) => excess(entry, struck, facts) ?? [])
  const often = new Set(tooOften.map(({ line }) => line))
  const excusing = valid.filter(({ line }) => !often.has(line))
  const isKnown = (one: Struck): boolean => excusing.some((entry) => matches(entry, one))
  const unknown = struck.filter((one) => failing.has(one.rule) && !isKnown(one))
  const unmatched = valid.filter((entry) => !struck.some((one) => matches(entry, one)))
  const missed = missedIn(facts)
  const notFound = unmatched.filter(
    (entry) => entry.atMost === undefined && wasLookedAt(entry, facts) && !speaksOfSome(entry, missed),
  )
  // The other parts have more of what it speaks of: they may find it.
  const goneHere = notFound.filter((entry) => speaksOfSome(entry, facts.unsent.ofOtherParts))
  const gone = notFound.filter((entry) => !goneHere.includes(entry))
  return {
    file,
    known: [...failing].filter((rule) => !unknown.some((one) => one.rule === rule)),
    problems: [...invalid, ...tooOften, ...otherwise(unknown, entries), ...gone.map(goneProblem)].toSorted(
      (left, right) => left.line - right.line,
    ),
    unused: unmatched.filter((entry) => !gone.includes(entry)).map(({ line }) => line),
    ...(goneHere.length > 0 && { goneHere: goneHere.map(goneProblem) }),
  }
}

/** Whether all that fails in these cells is known, as far as entries can tell before the run has ended. */
export function isKnownToFail({ entries, today, names }: Baseline, seen: Seen): boolean {
  const valid = withoutInvalid(entries, invalidEntries({ entries, today, names }))
  const struck = struckIn(seen)
  return struck.length > 0 && struck.every((one) => valid.some((entry) => matches(entry, one)))
}

function struckIn({ tally, runs, profile, strict }: Seen): readonly Struck[] {
  const cells = new Map(runs.map(({ cell }) => [cell.id, cell]))
  return exchangeEvidence(tally).flatMap((evidence) =>
    evidence.violations
      .filter((violation) => fails(strikeOf(profile, violation, evidence.violations), strict))
      .map((violation) => placed(violation, evidence, cells)),
  )
}

const fails = (severity: Severity, strict: boolean): boolean =>
  severity === 'error' || (strict && severity === 'warning')

function placed(
  { rule, symptom }: CountedViolation,
  { cell, round }: Evidence,
  cells: ReadonlyMap<string, Cell>,
): Struck {
  return { rule, symptom, cell: cell === undefined ? undefined : cells.get(cell), round }
}

/** Whether an entry speaks of a cell. What is in no cell (a probe, a capture) only entries for all cases speak of. */
function speaksOf({ case: caseId, axes = {} }: KnownFailure, cell: Cell | undefined): boolean {
  if (cell === undefined) return caseId === undefined && Object.keys(axes).length === 0
  if (caseId !== undefined && cell.case.id !== caseId) return false
  const point: Readonly<Record<string, string>> = { ...cell.point }
  return Object.entries(axes).every(([axis, value]) => point[axis] === value)
}

function matches(entry: KnownFailure, { rule, symptom, cell }: Struck): boolean {
  return entry.rule === rule && (entry.symptom === undefined || entry.symptom === symptom) && speaksOf(entry, cell)
}

/** Whether the run looked at what an entry speaks of: only then does the absence of the failure mean something. */
function wasLookedAt(entry: KnownFailure, { tally, runs }: Facts): boolean {
  const cells = new Map(runs.map(({ cell }) => [cell.id, cell]))
  const isWhole = entry.case === undefined && entry.axes === undefined
  return allEvidence(tally).some(({ cell, examined }) => {
    if (examined.get(entry.rule) !== 'examined') return false
    return isWhole || (cell !== undefined && speaksOf(entry, cells.get(cell)))
  })
}

function speaksOfSome(entry: KnownFailure, cells: readonly Cell[]): boolean {
  return cells.some((cell) => speaksOf(entry, cell))
}

/** The cells that were not picked or could not run: the failure may still be there. */
function missedIn({ runs, unsent }: Facts): readonly Cell[] {
  return [...unsent.notPicked, ...runs.flatMap(({ cell, end }) => (end.kind === 'could-not-run' ? [cell] : []))]
}

function withoutInvalid(entries: readonly PlacedEntry[], invalid: readonly BaselineProblem[]): readonly PlacedEntry[] {
  const lines = new Set(invalid.map(({ line }) => line))
  return entries.filter(({ line }) => !lines.has(line))
}

/** The entries that no run could keep: they name what does not exist, or have expired. */
export function invalidEntries({
  entries,
  today,
  names,
}: Pick<Baseline, 'entries' | 'today' | 'names'>): readonly BaselineProblem[] {
  return entries.flatMap((entry) => invalidity(entry, names, today) ?? [])
}

function invalidity(entry: PlacedEntry, { rules, cases }: NamesThere, today: string): BaselineProblem | undefined {
  const { line, rule, case: caseId, axes = {}, expires, atMost } = entry
  const problem = (kind: BaselineProblem['kind'], message: string): BaselineProblem => ({ kind, line, message })
  if (!rules.has(rule)) return problem('unknown-name', `there is no rule ${rule}: correct or remove the entry`)
  if (caseId !== undefined && !cases.has(caseId)) {
    return problem('unknown-name', `there is no case ${caseId}: correct or remove the entry`)
  }
  const stray = Object.entries(axes).find(([axis, value]) => !isAxis(axis) || !isValueOf(axis, value))
  if (stray !== undefined) {
    return problem('unknown-name', `there is no value ${stray.join('=')} of an axis: correct or remove the entry`)
  }
  if (atMost !== undefined && rateOf(atMost) === undefined) {
    return problem('unknown-name', `"atMost": ${JSON.stringify(atMost)} is not of the form k/N, e.g. "1/5"`)
  }
  if (expires === undefined) return undefined
  if (!isDay(expires)) {
    return problem('unknown-name', `"expires": ${JSON.stringify(expires)} is not a day, e.g. "2027-01-31"`)
  }
  if (expires >= today) return undefined
  return problem('expired', `the entry for ${rule} expired on ${expires}: mend the failure, or set another day`)
}

/** Whether a text is a day of the calendar, e.g. `2027-01-31`. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  // A date takes the 30th of February for the 2nd of March.
  return !Number.isNaN(date.valueOf()) && date.toISOString() === `${text}T00:00:00.000Z`
}

function rateOf(atMost: string): number | undefined {
  const [, some, all] = /^(\d+)\/(\d+)$/.exec(atMost) ?? []
  const rate = Number(some) / Number(all)
  return rate >= 0 && rate <= 1 ? rate : undefined
}

/** An entry for what fails now and then, where it fails more often than that. */
function excess(entry: PlacedEntry, struck: readonly Struck[], { tally, runs }: Facts): BaselineProblem | undefined {
  const rate = entry.atMost === undefined ? undefined : rateOf(entry.atMost)
  if (rate === undefined) return undefined
  const cells = new Map(runs.map(({ cell }) => [cell.id, cell]))
  const spoken = exchangeEvidence(tally).filter(
    ({ cell, examined }) =>
      examined.get(entry.rule) === 'examined' && speaksOf(entry, cell === undefined ? undefined : cells.get(cell)),
  )
  const all = new Set(spoken.map(({ round }) => round)).size
  const broken = new Set(struck.filter((one) => matches(entry, one)).map(({ round }) => round)).size
  if (broken <= rate * all) return undefined
  const message = `${entry.rule} failed in ${broken} of ${all} repetitions, more than "atMost": "${entry.atMost}" allows`
  return { kind: 'too-often', line: entry.line, message }
}

/** Failures of a rule that the baseline knows, in a way or place that it does not. */
function otherwise(unknown: readonly Struck[], entries: readonly PlacedEntry[]): readonly BaselineProblem[] {
  const told = new Map<string, BaselineProblem>()
  for (const { rule, symptom, cell } of unknown) {
    const entry = entries.find((candidate) => candidate.rule === rule)
    const key = `${rule} ${symptom} ${cell?.case.id}`
    if (entry === undefined || told.has(key)) continue
    const added = { rule, symptom, ...(cell !== undefined && { case: cell.case.id }), reason: '…' }
    const place = cell === undefined ? '' : ` in ${cell.case.id}`
    told.set(key, {
      kind: 'otherwise',
      line: entry.line,
      message: `${rule} fails in another way than is known: ${symptom}${place}. Mend it, or add ${JSON.stringify(added)}`,
    })
  }
  return [...told.values()]
}

function goneProblem({ line, rule, symptom }: PlacedEntry): BaselineProblem {
  const what = symptom === undefined ? rule : `${rule} (${symptom})`
  return { kind: 'gone', line, message: `${what} no longer fails as the entry says: remove the entry` }
}

/** The rules that a profile fails, as verdicts of a run have it. */
export function failingRules(
  verdicts: Readonly<Record<string, { readonly verdict: Readonly<Record<string, string>> }>>,
  profile: Profile,
  strict: boolean,
): ReadonlySet<string> {
  return new Set(
    Object.entries(verdicts).flatMap(([id, { verdict }]) => {
      const own = verdict[profile.name]
      return own === 'fail' || (strict && own === 'warn' && severityOf(profile, id) !== 'off') ? [id] : []
    }),
  )
}
