import type { Capability } from '../define/capability.ts'
import type { Rule } from '../define/rule.ts'
import type { Relations } from '../judge/judge.ts'
import type { Recorded } from './courier.ts'
import { countingFindings, Excuses, markSporadic, type Evidence } from './evidence.ts'
import type { Observed } from './observed.ts'
import { readRefusal, refusalWords } from './refusal.ts'
import { recordsOf, type CellRun } from './schedule.ts'
import type { CellEvidence } from './verdict.ts'

export const NO_RELATIONS: Relations = { violations: new Map(), examined: new Map() }

/** Everything that verdicts are made of. */
export interface Tally {
  readonly rules: ReadonlyMap<string, Rule>
  /** By exchange id, in the order observed. */
  readonly evidence: ReadonlyMap<string, Evidence>
  /** Of exchanges that are not told one by one any more. */
  readonly summed: readonly Evidence[]
  /** That the rules on relations were applied to the run as a whole. */
  readonly relations: Evidence
  readonly cells: ReadonlyMap<CellRun, CellEvidence>
}

/**
 * Sorts what was observed by exchange and by cell, leaving out what is excused. `summed` is the evidence of exchanges
 * that are not observed one by one any more.
 */
export function tallyOf(
  rules: readonly Rule[],
  observed: readonly Observed[],
  relations: Relations,
  runs: readonly CellRun[],
  absent: ReadonlySet<Capability>,
  summed: readonly Evidence[] = [],
): Tally {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const excuses = new Excuses(byId, absent)
  const counted = observed.map((one) => {
    const { id, cell, round, excused = false, found } = one
    const extra = relations.violations.get(id) ?? []
    const { streamed } = found
    return { exchange: id, times: 1, cell, round, streamed, ...countingFindings(found, excused, extra, excuses) }
  })
  const marked = markSporadic([...counted, ...summed], byId)
  const evidence = new Map(marked.slice(0, counted.length).map((one) => [one.exchange, one]))
  const ofRun = countingFindings({ violations: [], examined: relations.examined }, false, [], excuses)
  return {
    rules: byId,
    evidence,
    summed: marked.slice(counted.length),
    relations: { exchange: '', times: 1, cell: undefined, round: '', streamed: false, ...ofRun },
    cells: new Map(runs.map((run) => [run, cellEvidence(run, evidence)])),
  }
}

/** All evidence of a run, for the verdicts of rules. */
export function allEvidence(tally: Tally): readonly Evidence[] {
  return [...exchangeEvidence(tally), tally.relations]
}

/** The evidence of all exchanges, told one by one or not. */
export function exchangeEvidence(tally: Tally): readonly Evidence[] {
  return [...tally.evidence.values(), ...tally.summed]
}

function cellEvidence(run: CellRun, evidence: ReadonlyMap<string, Evidence>): CellEvidence {
  return {
    exercises: run.cell.case.exercises,
    wantsAll: run.cell.case.takes === undefined,
    end: run.end,
    attempts: run.attempts.map((attempt) =>
      recordsOf(attempt).flatMap(({ exchange }) => evidence.get(exchange.id) ?? []),
    ),
    unanswered: run.attempts
      .flatMap(({ answered }) => answered)
      .map(unansweredWords)
      .find((words) => words !== undefined),
  }
}

/** What the target said to a request that was owed a good answer; undefined when it gave one or owed none. */
function unansweredWords({ exchange }: Recorded): string | undefined {
  const { head, aim, ending } = exchange
  if (aim !== undefined && aim.expects !== 'acceptance') return undefined
  if (head === undefined) return undefined
  const refusal = readRefusal(exchange)
  if (refusal !== undefined) return `the target answered ${refusalWords(refusal)}`
  if (head.status < 200 || head.status >= 300) return `the target answered with status ${head.status}`
  return ending.kind === 'complete' || ending.kind === 'dropped' ? undefined : ending.message
}
