import type { Profile } from '../define/profile.ts'
import type { Rule } from '../define/rule.ts'
import { isKnownToFail, type Baseline } from './baseline.ts'
import { observedOf } from './observed.ts'
import { recordsOf, type CellRun } from './schedule.ts'
import { NO_RELATIONS, tallyOf } from './tally.ts'
import { cellVerdict, type Verdict } from './verdict.ts'

/** How far a run is, each time that a cell has ended. */
export interface CellUpdate {
  readonly id: string
  /** By the profile that sets the exit code, and before relations between exchanges are judged. */
  readonly verdict: Verdict
  /** Whether it failed, and the baseline knows all that fails in it. */
  readonly isKnown: boolean
  readonly done: number
  readonly total: number
  readonly counts: Readonly<Record<Verdict, number>>
}

export interface CellUpdatesOptions {
  readonly rules: readonly Rule[]
  /** The profile that sets the exit code. */
  readonly profile: Profile
  /** Whether warnings fail too. */
  readonly strict: boolean
  readonly baseline: Baseline | undefined
  /** How many cells there are. */
  readonly total: number
}

/** Makes what tells how far a run is, from each cell that has ended. */
export function createCellUpdates(options: CellUpdatesOptions): (run: CellRun) => CellUpdate {
  const { rules, profile, strict, baseline, total } = options
  const counts = { pass: 0, fail: 0, warn: 0, 'not-applicable': 0, inconclusive: 0, 'could-not-run': 0 }
  let done = 0
  return (run) => {
    const records = run.attempts.flatMap(recordsOf)
    const tally = tallyOf(rules, observedOf(records, [run]), NO_RELATIONS, [run], new Set())
    const evidence = tally.cells.get(run)
    const verdict = evidence === undefined ? 'inconclusive' : cellVerdict(evidence, tally.rules, profile)
    const isKnown =
      verdict === 'fail' && baseline !== undefined && isKnownToFail(baseline, { tally, runs: [run], profile, strict })
    counts[verdict]++
    done++
    return { id: run.cell.id, verdict, isKnown, done, total, counts: { ...counts } }
  }
}
