/** How many rules of a profile came to which verdict; rules that are off are not counted. */
export interface RuleCounts {
  readonly pass: number
  readonly fail: number
  readonly warn: number
  readonly inconclusive: number
  readonly notApplicable: number
  readonly couldNotRun: number
}

/** All that decides how a run ends for a profile. */
export interface OutcomeFacts {
  readonly profile: string
  readonly rules: RuleCounts
  /** Whether warnings fail too. */
  readonly strict: boolean
  /** Capabilities that the user requires and the target lacks. */
  readonly requiredAbsent: readonly string[]
  /** Why each of the cells that could not run could not; undefined where that is not known. */
  readonly cellsNotRun: readonly (string | undefined)[]
  /** Cells whose verdict changed between attempts, where that fails a run. */
  readonly flakyCells?: number
  /** Why the run as a whole came to an early end, or what of the input could not be judged. */
  readonly incomplete?: string
  /** What a baseline says: failed rules that it knows, and entries of it that have to change. */
  readonly baseline?: { readonly known: number; readonly stale: number }
}

export interface Outcome {
  readonly verdict: 'conforms' | 'violates' | 'incomplete'
  readonly exitCode: 0 | 1 | 3
  /** The last line that is printed. */
  readonly sentence: string
}

/**
 * The end of the matter. A violation outweighs what could not be tested; a run in which nothing passed has tested
 * nothing and is never green.
 */
export function decideOutcome(facts: OutcomeFacts): Outcome {
  const { rules, baseline } = facts
  const failed = rules.fail - (baseline?.known ?? 0) + (facts.strict ? rules.warn : 0)
  const flaky = facts.flakyCells ?? 0
  const causes = [
    ...(flaky > 0 ? [`${count(flaky, 'cell is', 'cells are')} flaky (--fail-on-flaky)`] : []),
    ...(facts.requiredAbsent.length > 0 ? [`required but not supported: ${facts.requiredAbsent.join(', ')}`] : []),
    ...((baseline?.stale ?? 0) > 0
      ? [`the baseline is stale: ${count(baseline?.stale ?? 0, 'entry has', 'entries have')} to change`]
      : []),
  ]
  if (failed > 0 || causes.length > 0) return outcome('violates', 1, 'violates the contract', causes, facts)
  const gaps = [
    ...(facts.incomplete === undefined ? [] : [facts.incomplete]),
    ...(facts.incomplete === undefined && facts.cellsNotRun.length > 0 ? [notRunWords(facts.cellsNotRun)] : []),
  ]
  if (gaps.length > 0) return outcome('incomplete', 3, 'incomplete', gaps, facts)
  if (rules.pass + rules.warn + rules.fail === 0) {
    return outcome('incomplete', 3, 'incomplete', ['no rule could be tested'], facts)
  }
  return outcome('conforms', 0, 'conforms to the contract', [], facts)
}

/** A reason that all have is told. */
function notRunWords(reasons: OutcomeFacts['cellsNotRun']): string {
  const [reason, ...others] = new Set(reasons)
  const words = `${count(reasons.length, 'cell', 'cells')} could not run`
  return reason === undefined || others.length > 0 ? words : `${words}: ${reason}`
}

function outcome(
  verdict: Outcome['verdict'],
  exitCode: Outcome['exitCode'],
  words: string,
  because: readonly string[],
  { profile, rules, baseline, strict }: OutcomeFacts,
): Outcome {
  const counts = [
    `${count(rules.fail, 'rule', 'rules')} failed${(baseline?.known ?? 0) > 0 ? ` (${baseline?.known} known)` : ''}`,
    `${rules.warn} warned${strict && rules.warn > 0 ? ' (strict: warnings fail)' : ''}`,
    `${rules.pass} passed`,
    `${rules.inconclusive} inconclusive`,
    `${rules.notApplicable} not applicable`,
    `${rules.couldNotRun} could not run`,
  ].join(', ')
  const reason = because.length === 0 ? '' : `: ${because.join('; ')}`
  return { verdict, exitCode, sentence: `${profile}: ${ended(`${words}${reason}`)} ${counts}. Exit code ${exitCode}` }
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}

/** A text as a sentence: what a server says, at its end, may be one already. */
const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)
