import type { BaselineProblem, BaselineResult, Report, RuleResult } from '../types/report.ts'

/**
 * What the baseline says of all parts together; undefined where no part was held against one. A rule is known where each
 * part in which it fails knows it. An entry is gone where no part matches it, one at least looked, and all parts were
 * run to their end: a part without a baseline does not tell.
 */
export function mergedBaseline(reports: readonly Report[]): BaselineResult | undefined {
  const results = reports.flatMap(({ baseline }) => baseline ?? [])
  const [first] = results
  if (first === undefined) return undefined
  const unusedInAll = first.unused.filter((line) => results.every(({ unused }) => unused.includes(line)))
  // Whatever could not run is among the problems.
  const isWhole = results.length === reports.length && reports.every(({ problems }) => problems.length === 0)
  const goneHere = results.flatMap((result) => result.goneHere ?? [])
  const gone = isWhole ? goneHere.filter(({ line }) => unusedInAll.includes(line)) : []
  const stale = onceEach([...results.flatMap((result) => result.problems), ...gone])
  return {
    file: first.file,
    known: knownRules(reports),
    problems: stale.toSorted((left, right) => left.line - right.line),
    unused: unusedInAll.filter((line) => !gone.some((problem) => problem.line === line)),
  }
}

function knownRules(reports: readonly Report[]): string[] {
  const [known, unknown] = [new Set<string>(), new Set<string>()]
  for (const { rules, baseline, profile, strict } of reports) {
    for (const [id, rule] of Object.entries(rules)) {
      if (!isFailing(rule, profile, strict)) continue
      const place = baseline?.known.includes(id) === true ? known : unknown
      place.add(id)
    }
  }
  return [...known].filter((id) => !unknown.has(id))
}

function isFailing({ verdict, severity }: RuleResult, profile: string, strict: boolean): boolean {
  return verdict[profile] === 'fail' || (strict && verdict[profile] === 'warn' && severity[profile] !== 'off')
}

function onceEach(problems: readonly BaselineProblem[]): BaselineProblem[] {
  return [...new Map(problems.map((problem) => [`${problem.line} ${problem.message}`, problem])).values()]
}
