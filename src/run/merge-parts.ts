import type { ExchangeResult, PlanSummary, Report } from '../types/report.ts'
import { UsageError } from '../wire/usage-error.ts'

/** A report of a part of a plan, with the file that it was read from. */
export interface Part {
  readonly file: string
  readonly report: Report
}

/** A report that is known to be of a part. */
interface PlacedPart extends Part {
  readonly plan: PlanSummary
  readonly index: number
  readonly total: number
}

/** The parts of one plan, in their order, with ids of exchanges that no two of them share. */
export interface WholeParts {
  readonly first: Report
  /** With the first. */
  readonly reports: readonly Report[]
  /** Of the whole plan. */
  readonly plan: PlanSummary
}

/** Throws a UsageError when the parts are not of one plan, when one is missing, or when one is there twice. */
export function partsOfOnePlan(given: readonly Part[]): WholeParts {
  const parts = given.map(placedPart).toSorted((left, right) => left.index - right.index)
  const [first, ...others] = parts
  if (first === undefined) throw new UsageError('no-parts', 'name the reports of all parts')
  mustBeAlike(parts, first)
  mustBeWhole(parts, first)
  mustShareNoCell(parts)
  const report = withOwnIds(first)
  return { first: report, reports: [report, ...others.map(withOwnIds)], plan: wholePlan(parts, first) }
}

function placedPart({ file, report }: Part): PlacedPart {
  const { plan } = report
  if (plan?.shard !== undefined) return { file, report, plan, ...plan.shard }
  throw new UsageError('not-a-part', `${file}: a report of a whole plan, not of a part of one`, {
    fix: 'Parts are made by chatspec verify --shard i/n --reporter json=FILE.',
  })
}

/** What parts of one plan have in common. */
const COMMON: readonly (readonly [what: string, of: (report: Report) => string])[] = [
  ['their version of chatspec', ({ tool }) => tool.version],
  ['their rulebook', ({ tool }) => tool.suiteVersion],
  ['their plan', ({ plan }) => String(plan?.digest)],
  ['the number of parts', ({ plan }) => String(plan?.shard?.total)],
  ['their target', ({ target }) => JSON.stringify(target)],
  ['their profile', ({ profile, strict }) => `${profile}${strict ? ' --strict' : ''}`],
  ['what they fail on', ({ failOnFlaky }) => (failOnFlaky === true ? '--fail-on-flaky' : 'no flaky cells')],
]

function mustBeAlike(parts: readonly Part[], first: Part): void {
  for (const { file, report } of parts) {
    for (const [what, of] of COMMON) {
      if (of(report) === of(first.report)) continue
      throw new UsageError('parts-differ', `${file} and ${first.file} differ in ${what}`, {
        fix: `${first.file} has ${of(first.report)}, ${file} has ${of(report)}; run all parts alike.`,
      })
    }
  }
}

function mustBeWhole(parts: readonly PlacedPart[], { total }: PlacedPart): void {
  for (let index = 1; index <= total; index++) {
    const files = parts.filter((part) => part.index === index).map(({ file }) => file)
    if (files.length === 0) {
      throw new UsageError('part-missing', `part ${index} of ${total} is missing`, {
        fix: 'Name the reports of all parts; one that was not written has to be run again.',
      })
    }
    if (files.length > 1) throw new UsageError('part-twice', `part ${index} is there twice: ${files.join(', ')}`)
  }
}

function mustShareNoCell(parts: readonly Part[]): void {
  const seen = new Map<string, string>()
  for (const { file, report } of parts) {
    for (const { id } of report.cells) {
      const other = seen.get(id)
      if (other !== undefined) throw new UsageError('cell-twice', `the cell ${id} is in both ${other} and ${file}`)
      seen.set(id, file)
    }
  }
}

/** A report whose exchanges have ids that no other part uses. */
function withOwnIds({ report, index }: PlacedPart): Report {
  const own = (id: string): string => `${index}:${id}`
  return {
    ...report,
    cells: report.cells.map((cell) => ({
      ...cell,
      attempts: cell.attempts.map((attempt) => ({ ...attempt, exchanges: attempt.exchanges.map(own) })),
    })),
    exchanges: report.exchanges.map((exchange): ExchangeResult => ({ ...exchange, id: own(exchange.id) })),
    capabilities: report.capabilities.map(({ proof, ...capability }) => ({
      ...capability,
      ...(proof !== undefined && { proof: { ...proof, exchange: own(proof.exchange) } }),
    })),
  }
}

function wholePlan(parts: readonly PlacedPart[], { plan }: PlacedPart): PlanSummary {
  const { shard: _shard, ...whole } = plan
  const sum = (of: (plan: PlanSummary) => number): number => parts.reduce((total, part) => total + of(part.plan), 0)
  return {
    ...whole,
    cells: sum(({ cells }) => cells),
    requests: sum(({ requests }) => requests),
    tokens: sum(({ tokens }) => tokens),
  }
}
