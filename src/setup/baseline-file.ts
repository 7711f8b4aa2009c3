import { nearest } from '../define/nearest.ts'
import { baselineErrors } from '../judge/document-shape.ts'
import type { Baseline, PlacedEntry } from '../run/baseline.ts'
import type { BaselineFile } from '../types/baseline.ts'
import { UsageError } from '../wire/usage-error.ts'
import type { Rulebook } from './extended-rulebook.ts'
import { readPlaced } from './placed-document.ts'

/** What an entry may name: all that there is, also where a run picks some of it. */
export type Names = Pick<Rulebook, 'rules' | 'cases'>

const FORM = 'A baseline looks like {"known": [{"rule": …, "symptom": …, "case": …, "reason": …}]}.'
const MEMBERS = ['rule', 'symptom', 'case', 'axes', 'reason', 'link', 'expires', 'atMost']

/** Reads a baseline, whose entries may name what is in the rulebook. Throws a UsageError that names the line where the file is not one. */
export function readBaseline(file: string, { rules, cases }: Names, today: Date): Baseline {
  return {
    file,
    entries: entriesIn(file),
    today: today.toISOString().slice(0, 10),
    names: { rules: new Set(rules.map(({ id }) => id)), cases: new Set(cases.map(({ id }) => id)) },
  }
}

function entriesIn(file: string): readonly PlacedEntry[] {
  const { value, lineOf } = readPlaced(file, 'baseline', 'chatspec verify … --update-baseline makes one.')
  const [fault] = baselineErrors(value)
  if (fault !== undefined) {
    const { pointer, message } = fault
    const member = pointer.slice(pointer.lastIndexOf('/') + 1)
    const guess = message.includes('not a known member') ? nearest(member, MEMBERS) : undefined
    throw new UsageError('bad-baseline', `${file}:${lineOf(pointer)}: ${pointer} ${message}`, {
      fix: guess === undefined ? FORM : `Did you mean ${guess}?`,
    })
  }
  // The schema, from which the type was made, has just been checked.
  const { known } = value as BaselineFile
  return known.map((entry, position) => ({ ...entry, line: lineOf(`/known/${position}`) }))
}
