import type { Report, RuleResult } from '../types/report.ts'
import { countRules } from './document-rules.ts'
import { timingsByMode } from './document-timings.ts'
import { mergedBaseline } from './merge-baseline.ts'
import { partsOfOnePlan, type Part } from './merge-parts.ts'
import { decideOutcome } from './outcome.ts'
import type { Verdict } from './verdict.ts'

/** What a rule is known to be over all parts: what was looked at anywhere counts, the worst first. */
const WORST_FIRST: readonly Verdict[] = ['fail', 'warn', 'pass', 'could-not-run', 'inconclusive', 'not-applicable']

const NOTE =
  'merged from parts of one plan: relations between exchanges (unique ids and the like) were judged within each part'

/**
 * Makes one report of the parts of a plan, as if one run had sent it all. Throws a UsageError when the parts are not of
 * one plan, when one is missing, or when one is there twice.
 */
export function mergeReports(parts: readonly Part[]): Report {
  const { first: base, reports, plan } = partsOfOnePlan(parts)
  const rules = mergedRules(reports)
  const baseline = mergedBaseline(reports)
  const capabilities = mergedCapabilities(reports)
  const lacking = capabilities.filter(({ status, required }) => status === 'absent' && required === true)
  const cells = reports.flatMap((report) => report.cells)
  const stopped = reports.flatMap(({ problems }) => problems.filter(({ where }) => where === 'run'))
  const outcomeOf = (profile: string, strict: boolean): ReturnType<typeof decideOutcome> =>
    decideOutcome({
      profile,
      strict,
      rules: countRules(rules, profile),
      requiredAbsent: lacking.map(({ name }) => name),
      ...(base.failOnFlaky === true && { flakyCells: cells.filter(({ flaky }) => flaky).length }),
      cellsNotRun: cells.flatMap(({ verdict, reason }) => (verdict[profile] === 'could-not-run' ? [reason] : [])),
      ...(stopped[0] !== undefined && { incomplete: stopped[0].message }),
      ...(baseline !== undefined &&
        profile === base.profile && { baseline: { known: baseline.known.length, stale: baseline.problems.length } }),
    })
  const exchanges = reports.flatMap((report) => report.exchanges)
  const timings = timingsByMode(exchanges)
  return {
    ...base,
    startedAt: reports.map(({ startedAt }) => startedAt).toSorted()[0] ?? base.startedAt,
    durationMs: Math.max(...reports.map(({ durationMs }) => durationMs)),
    outcome: outcomeOf(base.profile, base.strict),
    profiles: Object.fromEntries(
      Object.keys(base.profiles).map((name) => [
        name,
        {
          verdict: outcomeOf(name, name === base.profile && base.strict).verdict,
          rules: countRules(rules, name),
        },
      ]),
    ),
    plan,
    ...(baseline !== undefined && { baseline }),
    capabilities,
    notes: [...new Set([...reports.flatMap(({ notes }) => notes), NOTE])],
    rules,
    cells,
    exchanges,
    ...(timings.length === 0 ? {} : { timings }),
    totals: {
      requests: sum(reports, ({ totals }) => totals.requests),
      retries: sum(reports, ({ totals }) => totals.retries),
      promptTokens: sum(reports, ({ totals }) => totals.promptTokens),
      completionTokens: sum(reports, ({ totals }) => totals.completionTokens),
      exchanges: sum(reports, ({ totals }) => totals.exchanges),
      violations: sum(reports, ({ totals }) => totals.violations),
    },
    problems: reports.flatMap(({ problems }) => problems),
  }
}

/** What is known of a capability counts over what is not, and what one part has shown over what others missed. */
const MOST_TELLING_FIRST = ['present', 'absent', 'unknown'] as const

function mergedCapabilities(reports: readonly Report[]): Report['capabilities'] {
  const [first, ...others] = reports
  return (first?.capabilities ?? []).map((capability) => {
    const found = [
      capability,
      ...others.flatMap((part) => part.capabilities.filter(({ name }) => name === capability.name)),
    ]
    const told = MOST_TELLING_FIRST.flatMap((status) => found.filter((one) => one.status === status))
    return told[0] ?? capability
  })
}

function mergedRules(reports: readonly Report[]): Record<string, RuleResult> {
  const [first, ...others] = reports
  return Object.fromEntries(
    Object.entries(first?.rules ?? {}).map(([id, rule]) => {
      const results = [rule, ...others.flatMap(({ rules }) => rules[id] ?? [])]
      const merged: RuleResult = {
        ...rule,
        verdict: Object.fromEntries(
          Object.keys(rule.verdict).map((profile) => [
            profile,
            WORST_FIRST.find((verdict) => results.some((one) => one.verdict[profile] === verdict)) ?? 'not-applicable',
          ]),
        ),
        examined: sum(results, ({ examined }) => examined),
        violated: sum(results, ({ violated }) => violated),
        unseen: sum(results, ({ unseen }) => unseen),
      }
      return [id, merged]
    }),
  )
}

function sum<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((total, value) => total + of(value), 0)
}
