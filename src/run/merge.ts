import type { ExchangeResult, Report, RuleResult } from '../types/report.ts'
import { UsageError } from '../wire/usage-error.ts'
import { countRules } from './document-rules.ts'
import { timingsByMode } from './document-timings.ts'
import { decideOutcome } from './outcome.ts'
import type { Verdict } from './verdict.ts'

/** A report of a part of a plan, with the file that it was read from. */
export interface Part {
  readonly file: string
  readonly report: Report
}

/** What a rule is known to be over all parts: what was looked at anywhere counts, the worst first. */
const WORST_FIRST: readonly Verdict[] = ['fail', 'warn', 'pass', 'could-not-run', 'inconclusive', 'not-applicable']

const NOTE =
  'merged from parts of one plan: relations between exchanges (unique ids and the like) were judged within each part'

/**
 * Makes one report of the parts of a plan, as if one run had sent it all. Throws a UsageError when the parts are not of
 * one plan, when one is missing, or when one is there twice.
 */
export function mergeReports(parts: readonly Part[]): Report {
  const [first] = parts
  if (first === undefined) throw new UsageError('no-parts', 'name the reports of all parts')
  mustBelongTogether(parts)
  const reports = parts.toSorted((left, right) => indexOf(left) - indexOf(right)).map(withOwnIds)
  const { report: base } = first
  const rules = mergedRules(reports)
  const lacking = base.capabilities.filter(({ status, required }) => status === 'absent' && required === true)
  const cells = reports.flatMap((report) => report.cells)
  const stopped = reports.flatMap(({ problems }) => problems.filter(({ where }) => where === 'run'))
  const outcomeOf = (profile: string, strict: boolean): ReturnType<typeof decideOutcome> =>
    decideOutcome({
      profile,
      strict,
      rules: countRules(rules, profile),
      requiredAbsent: lacking.map(({ name }) => name),
      cellsNotRun: cells.filter(({ verdict }) => verdict[profile] === 'could-not-run').length,
      ...(stopped[0] !== undefined && { incomplete: stopped[0].message }),
    })
  const exchanges = reports.flatMap((report) => report.exchanges)
  const timings = timingsByMode(exchanges)
  const { shard: _shard, ...plan } = base.plan ?? {}
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
    plan: {
      // Parts of a plan have one: that is how it is known that they belong together.
      ...(plan as NonNullable<Report['plan']>),
      cells: sum(reports, ({ plan: of }) => of?.cells ?? 0),
      requests: sum(reports, ({ plan: of }) => of?.requests ?? 0),
      tokens: sum(reports, ({ plan: of }) => of?.tokens ?? 0),
    },
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

const indexOf = ({ report }: Part): number => report.plan?.shard?.index ?? 0

function mustBelongTogether(parts: readonly Part[]): void {
  const [first] = parts
  for (const part of parts) {
    if (part.report.plan?.shard === undefined) {
      throw new UsageError('not-a-part', `${part.file}: a report of a whole plan, not of a part of one`, {
        fix: 'Parts are made by chatspec verify --shard i/n --reporter json=FILE.',
      })
    }
    for (const [what, of] of KEYS) {
      if (first === undefined || of(part.report) === of(first.report)) continue
      throw new UsageError('parts-differ', `${part.file} and ${first.file} differ in ${what}`, {
        fix: `${first.file} has ${of(first.report)}, ${part.file} has ${of(part.report)}; run all parts alike.`,
      })
    }
  }
  const total = first?.report.plan?.shard?.total ?? 0
  for (let index = 1; index <= total; index++) {
    const files = parts.filter((part) => indexOf(part) === index).map(({ file }) => file)
    if (files.length === 0) {
      throw new UsageError('part-missing', `part ${index} of ${total} is missing`, {
        fix: 'Name the reports of all parts; one that was not written has to be run again.',
      })
    }
    if (files.length > 1) throw new UsageError('part-twice', `part ${index} is there twice: ${files.join(', ')}`)
  }
  const seen = new Map<string, string>()
  for (const { file, report } of parts) {
    for (const { id } of report.cells) {
      const other = seen.get(id)
      if (other !== undefined) throw new UsageError('cell-twice', `the cell ${id} is in both ${other} and ${file}`)
      seen.set(id, file)
    }
  }
}

/** What parts of one plan have in common. */
const KEYS: readonly (readonly [what: string, of: (report: Report) => string])[] = [
  ['their version of chatspec', ({ tool }) => tool.version],
  ['their rulebook', ({ tool }) => tool.suiteVersion],
  ['their plan', ({ plan }) => String(plan?.digest)],
  ['the number of parts', ({ plan }) => String(plan?.shard?.total)],
  ['their target', ({ target }) => JSON.stringify(target)],
  ['their profile', ({ profile, strict }) => `${profile}${strict ? ' --strict' : ''}`],
]

/** A report whose exchanges have ids that no other part uses. */
function withOwnIds(part: Part): Report {
  const prefix = `${indexOf(part)}:`
  const { report } = part
  return {
    ...report,
    cells: report.cells.map((cell) => ({
      ...cell,
      attempts: cell.attempts.map((attempt) => ({
        ...attempt,
        exchanges: attempt.exchanges.map((id) => prefix + id),
      })),
    })),
    exchanges: report.exchanges.map((exchange): ExchangeResult => ({ ...exchange, id: prefix + exchange.id })),
    capabilities: report.capabilities.map((capability) =>
      capability.proof === undefined
        ? capability
        : { ...capability, proof: { ...capability.proof, exchange: prefix + capability.proof.exchange } },
    ),
  }
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
