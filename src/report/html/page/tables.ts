import type { Cell, Report, Rule } from '../../document.ts'
import { cellName } from '../../names.ts'
import { counted, duration, grouped } from '../../words.ts'
import { copied, el, opening, paged, webLink, type Child } from './element.ts'
import { exchangeView } from './exchange-view.ts'
import { cellMatches, profileOf, ruleMatches, type Shown } from './shown.ts'
import { hashOf, type State } from './state.ts'

interface Viewed {
  readonly view: Child
  readonly found: string
}

const ROWS_SHOWN = 100

const verdictChip = (verdict: string | undefined): HTMLElement =>
  el('span', { class: `chip ${verdict ?? 'not-applicable'}` }, verdict ?? 'no verdict')

const foundOf = (count: number, total: number, noun: string): string =>
  `${counted(count, noun)}${count < total ? ` of ${grouped(total)}` : ''}`

/** What is to be seen first comes first; otherwise the order of the report. */
const ORDER = ['fail', 'warn', 'could-not-run', 'inconclusive', 'pass', 'not-applicable']

const byVerdict = (left: string | undefined, right: string | undefined): number =>
  ORDER.indexOf(left ?? '') - ORDER.indexOf(right ?? '')

/** All rules with what became of them. */
export function rulesView(shown: Shown, state: State): Viewed {
  const profile = profileOf(shown, state)
  const all = Object.entries(shown.report.rules)
  const matching = all
    .filter(([id, rule]) => ruleMatches(id, rule, profile, state, () => []))
    .toSorted(([, left], [, right]) => byVerdict(left.verdict[profile], right.verdict[profile]))
  const make = ([id, rule]: readonly [string, Rule]): Node =>
    opening(
      [verdictChip(rule.verdict[profile]), el('code', {}, id), el('span', { class: 'says' }, rule.says)],
      () => ruleInside(id, rule, state),
      {
        class: 'row',
      },
    )
  return {
    view: section('Rules', paged(matching, ROWS_SHOWN, make, el('div'))),
    found: foundOf(matching.length, all.length, 'rule'),
  }
}

function ruleInside(id: string, rule: Rule, state: State): Child {
  const { suite: _suite, verdict: _verdict, severity: _severity, text: _text, ...rest } = state
  const href = hashOf({ ...rest, view: 'cells', suite: '', verdict: '', severity: '', text: '', rule: id })
  return el(
    'div',
    { class: 'inside' },
    el('p', {}, rule.matters),
    el('p', {}, `${rule.level}, ${rule.basis}: `, webLink(rule.cite.title, rule.cite.url)),
    el(
      'p',
      {},
      `Looked at in ${counted(rule.examined, 'exchange')}, broken in ${grouped(rule.violated)}; its situation did not come up in ${grouped(rule.unseen)}.`,
    ),
    el(
      'p',
      {},
      Object.entries(rule.verdict).map(([name, verdict]) => [
        el('span', { class: `chip ${verdict}` }, `${name}: ${verdict} (${rule.severity[name] ?? 'off'})`),
        ' ',
      ]),
    ),
    el('p', {}, el('a', { href }, 'Cells for this rule')),
  )
}

/** All cells with what became of them. */
export function cellsView(shown: Shown, state: State): Viewed {
  const profile = profileOf(shown, state)
  const { cells } = shown.report
  const matching = cells
    .filter((cell) => cellMatches(cell, shown.exchangesOf(cell), profile, state))
    .toSorted((left, right) => byVerdict(left.verdict[profile], right.verdict[profile]))
  const make = (cell: Cell): Node => {
    const { flakiness } = cell
    const flaky =
      flakiness === undefined
        ? undefined
        : el('span', { class: 'chip warn' }, `flaky, ${flakiness.failed} of ${flakiness.attempts}`)
    return opening(
      [
        verdictChip(cell.verdict[profile]),
        el('code', {}, cellName(cell)),
        flaky,
        el('span', { class: 'gap' }, duration(cell.durationMs)),
      ],
      () => cellInside(cell, shown),
      { class: 'row' },
    )
  }
  const nothing =
    cells.length === 0 ? el('p', { class: 'empty' }, 'This report has no cells: recordings were judged.') : undefined
  return {
    view: section('Cells', [nothing, paged(matching, ROWS_SHOWN, make, el('div'))]),
    found: foundOf(matching.length, cells.length, 'cell'),
  }
}

function cellInside(cell: Cell, shown: Shown): Child {
  return el(
    'div',
    { class: 'inside' },
    el('p', {}, cell.says),
    cell.reason === undefined ? undefined : el('p', { class: 'message' }, cell.reason),
    copied('The command that runs this cell', cell.rerun),
    shown
      .exchangesOf(cell)
      .map((exchange) =>
        opening(
          [
            el('code', {}, exchange.id),
            el(
              'span',
              { class: 'note' },
              ` ${exchange.violations.map(({ rule }) => rule).join(', ') || 'breaks no rule'}`,
            ),
          ],
          () => exchangeView(exchange, exchange.violations, shown.report.command),
          { class: 'exchange' },
        ),
      ),
  )
}

/** What the target can do, with what shows it. */
export function capabilitiesView({ report, exchanges }: Shown): Viewed {
  const rows = report.capabilities.map(({ name, says, status, proof, required }) => {
    const exchange = proof === undefined ? undefined : exchanges.get(proof.exchange)
    const lack = required === true ? 'fail' : 'warn'
    const kind = { present: 'pass', absent: lack, unknown: 'inconclusive' }[status]
    const title = [
      el('span', { class: `chip ${kind}` }, required === true ? `${status}, required` : status),
      el('code', {}, name),
      el('span', { class: 'says' }, says),
      el('span', { class: 'note' }, proof === undefined ? 'not asked' : `shown by ${proof.exchange}: ${proof.summary}`),
    ]
    if (exchange === undefined) return el('div', { class: 'row' }, el('p', { class: 'title' }, title))
    return opening(title, () => el('div', { class: 'inside' }, exchangeView(exchange, [], report.command)), {
      class: 'row',
    })
  })
  const present = report.capabilities.filter(({ status }) => status === 'present').length
  return {
    view: section('Capabilities', el('div', {}, rows)),
    found: `${grouped(present)} of ${grouped(report.capabilities.length)} capabilities are there`,
  }
}

type Mode = NonNullable<Report['timings']>[number]

/** How fast the target was: facts, which nothing judges. */
export function timingsView({ report }: Shown): Viewed {
  const modes = report.timings ?? []
  const figures: readonly (readonly [
    string,
    (mode: Mode) => Mode['totalMs'] | undefined,
    (value: number) => string,
  ])[] = [
    ['time to first byte', (mode) => mode.firstByteMs, duration],
    ['time to first content', (mode) => mode.firstContentMs, duration],
    ['total time', (mode) => mode.totalMs, duration],
    ['tokens per second', (mode) => mode.tokensPerSecond, (value) => grouped(Math.round(value))],
  ]
  const rows = modes.flatMap((mode) =>
    figures.flatMap(([name, of, write]) => {
      const measured = of(mode)
      if (measured === undefined) return []
      const values = [grouped(measured.count), write(measured.p50), write(measured.p95)]
      return [
        el(
          'tr',
          {},
          el('th', { scope: 'row' }, mode.mode === 'sse' ? 'stream' : 'document'),
          el('td', {}, name),
          values.map((value) => el('td', { class: 'figure' }, value)),
        ),
      ]
    }),
  )
  const nothing = modes.length === 0 ? el('p', { class: 'empty' }, 'Nothing was answered well and whole.') : undefined
  return {
    view: section('Timings', [
      el('p', { class: 'note' }, 'Facts of this run: no rule judges them.'),
      nothing ?? table(['Mode', 'What', 'Measured', 'p50', 'p95'], rows),
    ]),
    found: `${grouped(modes.reduce((sum, { exchanges }) => sum + exchanges, 0))} completions`,
  }
}

const section = (title: string, ...inside: readonly Child[]): HTMLElement =>
  el('section', {}, el('h2', {}, title), inside)

function table(heads: readonly string[], rows: readonly HTMLElement[]): HTMLElement {
  return el(
    'table',
    {},
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        heads.map((head) => el('th', { scope: 'col' }, head)),
      ),
    ),
    el('tbody', {}, rows),
  )
}
