import type { Capability, Cell, Report, Verdict } from './document.ts'
import { reasonLines, type TextOptions } from './finding-text.ts'
import type { Finding } from './findings.ts'
import { groupBy } from './group-by.ts'
import { field, hanging, paragraph, table } from './layout.ts'
import { cellName, otherProblems, profilesOf } from './names.ts'
import { byBytes, counted, duration, grouped } from './words.ts'

/** What was judged, by which version, and how it was planned. */
export function titleLines(report: Report, { columns, style }: TextOptions): string[] {
  const { tool, command, target, plan, notes } = report
  const what = target.reference === true ? 'the embedded reference server' : target.baseUrl
  const judged = [what, target.model === undefined ? undefined : `model ${target.model}`, ...(target.files ?? [])]
  return [
    `${style.strong(`${tool.name} ${command}`)} ${tool.version}, suite ${tool.suiteVersion}, ${startOf(report)}`,
    ...field('target', [judged.filter((part) => part !== undefined).join(', ')], columns),
    ...(plan === undefined ? [] : field('plan', [planText(plan)], columns)),
    ...notes.flatMap((note) => field('note', [note], columns)),
  ]
}

function startOf({ startedAt }: Report): string {
  const utc = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?Z$/.exec(startedAt)
  return utc === null ? startedAt : `${utc[1]} ${utc[2]} UTC`
}

function planText({
  tier,
  cells,
  requests,
  tokens,
  seed,
  digest,
  uncoveredPairs,
}: NonNullable<Report['plan']>): string {
  const gaps = uncoveredPairs === 0 ? '' : `, ${counted(uncoveredPairs, 'pair')} of axis values not covered`
  const size = `${counted(cells, 'cell')}, about ${counted(requests, 'request')} and ${counted(tokens, 'token')}`
  return `${tier}: ${size}${gaps} (seed ${seed}, ${digest})`
}

/** What the target can do, what it honestly cannot with the proof, and what could not be found out. */
export function capabilityLines({ capabilities }: Report, { columns, style }: TextOptions): string[] {
  const withStatus = (status: Capability['status']): Capability[] =>
    capabilities.filter((capability) => capability.status === status)
  const present = withStatus('present')
  const absent = withStatus('absent').filter(({ required }) => required !== true)
  // Recorded traffic is not asked what it can do.
  if (capabilities.every(({ status }) => status === 'unknown')) return []
  return [
    style.strong('CAPABILITIES'),
    ...(present.length === 0 ? [] : field('present', [present.map(({ name }) => name).join(', ')], columns)),
    ...absent.flatMap((capability) => field('absent', [capabilityText(capability)], columns)),
    ...withStatus('unknown').flatMap((capability) => field('unknown', [capabilityText(capability)], columns)),
  ]
}

function capabilityText({ name, says, proof }: Capability): string {
  return `${name} (${says})${proof === undefined ? '' : `: ${proof.summary} [${proof.exchange}]`}`
}

/** Capabilities that the user requires and the target lacks: they fail the run. */
export function lackingLines({ capabilities }: Report, { columns, style }: TextOptions): string[] {
  const lacking = capabilities.filter(({ required, status }) => required === true && status === 'absent')
  if (lacking.length === 0) return []
  return [
    style.strong(style.bad('REQUIRED, BUT ABSENT')),
    ...lacking.flatMap((capability) => hanging('✗', capabilityText(capability), columns)),
  ]
}

/** Rules of which the run says nothing, because what they are about never came up. */
export function unseenRuleLines({ rules, profile }: Report, { columns, style }: TextOptions): string[] {
  const unseen = Object.entries(rules)
    .filter(([, { verdict }]) => verdict[profile] === 'inconclusive')
    .map(([id]) => id)
    .toSorted(byBytes)
  if (unseen.length === 0) return []
  return [
    style.strong(style.doubtful(`INCONCLUSIVE  ${counted(unseen.length, 'rule')}`)),
    ...paragraph('What these rules are about never came up in an answer:', columns, 2),
    ...paragraph(unseen.join(', '), columns, 2),
  ]
}

const UNJUDGED: readonly (readonly [verdict: Verdict, title: string, mark: string])[] = [
  ['could-not-run', 'COULD NOT RUN', '!'],
  ['inconclusive', 'INCONCLUSIVE', '?'],
  ['not-applicable', 'NOT APPLICABLE', '·'],
]

/** The cells without a verdict on the target, by reason; and the cells that changed their verdict. */
export function unjudgedLines(report: Report, options: TextOptions): string[][] {
  const { cells, profile } = report
  const flaky = cells.filter((cell) => cell.flaky)
  const groups = UNJUDGED.map(([verdict, title, mark]): readonly [string, string, readonly Cell[]] => [
    title,
    mark,
    cells.filter((cell) => cell.verdict[profile] === verdict),
  ])
  return [
    ...groups.map(([title, mark, members]) => groupLines(title, mark, members, options)),
    flaky.length === 0
      ? []
      : [
          options.style.strong(options.style.doubtful('FLAKY')),
          ...reasonLines('!', 'the verdict changed between attempts', flaky.map(flakyName), options),
        ],
  ]
}

/** What the baseline says: what in it has to change, each with its line, and the failures that it knows. */
export function baselineLines(
  { baseline }: Report,
  known: readonly Finding[],
  { columns, style }: TextOptions,
): string[] {
  if (baseline === undefined) return []
  const { file, problems, unused } = baseline
  return [
    style.strong(`BASELINE  ${file}`),
    ...problems.flatMap(({ line, message }) => hanging(style.bad('✗'), `${file}:${line}: ${message}`, columns)),
    ...(known.length === 0 ? [] : field('known', [known.map(({ id }) => id).join(', ')], columns)),
    ...(unused.length === 0 ? [] : field('unused', [`nothing that was run failed as ${entriesText(unused)}`], columns)),
  ]
}

function entriesText(lines: readonly number[]): string {
  return lines.length === 1 ? `the entry at line ${lines[0]} says` : `the entries at lines ${lines.join(', ')} say`
}

function flakyName(cell: Cell): string {
  const { flakiness } = cell
  const rate = flakiness === undefined ? '' : `: broken in ${flakiness.failed} of ${flakiness.attempts} attempts`
  return `${cellName(cell)}${rate}`
}

const NOTHING_SEEN = 'nothing came up that a rule of this run looks at'

function groupLines(title: string, mark: string, cells: readonly Cell[], options: TextOptions): string[] {
  if (cells.length === 0) return []
  const byReason = groupBy(cells, ({ reason }) => reason ?? NOTHING_SEEN)
  return [
    options.style.strong(`${title}  ${counted(cells.length, 'cell')}`),
    ...[...byReason].flatMap(([reason, members]) => reasonLines(mark, reason, members.map(cellName), options)),
  ]
}

/** What went wrong around the run itself; cells that could not run have a section of their own. */
export function problemLines(report: Report, { columns, style }: TextOptions): string[] {
  const problems = otherProblems(report)
  if (problems.length === 0) return []
  return [
    style.strong(style.doubtful('PROBLEMS')),
    ...problems.flatMap(({ where, message }) => hanging('!', `${where}: ${message}`, columns)),
  ]
}

/** How much was done. */
export function runLines(report: Report, { columns }: TextOptions): string[] {
  const { totals, cells, durationMs } = report
  const tokens = `${grouped(totals.promptTokens)} prompt and ${grouped(totals.completionTokens)} completion tokens`
  const retries = totals.retries === 0 ? '' : ` (${totals.retries} retried)`
  const parts = [
    ...(cells.length === 0 ? [] : [counted(cells.length, 'cell')]),
    ...(report.command === 'verify' ? [`${counted(totals.requests, 'request')}${retries}`, tokens] : []),
    counted(totals.exchanges, 'exchange'),
    duration(durationMs),
  ]
  return paragraph(parts.join(', '), columns, 0)
}

/** Every profile's verdict with the count of its rules; the chosen profile first, marked. */
export function verdictLines(report: Report, { style }: TextOptions): string[] {
  const rows = profilesOf(report).map(([name, { verdict, rules }]) => {
    const { pass, fail, warn, inconclusive, notApplicable, couldNotRun } = rules
    const counts = [pass, fail, warn, inconclusive, notApplicable, couldNotRun].map(grouped)
    return [`${name === report.profile ? '>' : ' '} ${name}`, verdict, ...counts]
  })
  const [heading, ...body] = table(
    [['  RULES OF', 'verdict', 'pass', 'fail', 'warn', 'inconclusive', 'n/a', 'not run'], ...rows],
    2,
  )
  if (heading === undefined) return []
  return [style.quiet(heading), ...body.map((line) => (line.startsWith('>') ? style.strong(line) : line))]
}
