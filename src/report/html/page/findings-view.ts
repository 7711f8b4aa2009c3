import type { Report } from '../../document.ts'
import { exchangesOf, type Finding, type Occurrence } from '../../findings.ts'
import { cellName, exchangeName, otherProblems } from '../../names.ts'
import { counted, expectedText, grouped, valueText } from '../../words.ts'
import { copied, el, opening, paged, webLink, type Child } from './element.ts'
import { exchangeView } from './exchange-view.ts'
import { findingMatches, profileOf, type Shown } from './shown.ts'
import type { State } from './state.ts'

const VALUE_CHARACTERS = 2000
const EXCHANGES_SHOWN = 10
const FINDINGS_SHOWN = 50

/** The broken rules, what fails first. */
export function findingsView(shown: Shown, state: State): { readonly view: Child; readonly found: string } {
  const profile = profileOf(shown, state)
  const all = shown.findings(profile)
  const matching = (findings: readonly Finding[]): readonly Finding[] =>
    findings.filter((finding) => findingMatches(finding, profile, state))
  const groups = [
    { title: 'Failed', kind: 'fail', findings: matching(all.failed), total: all.failed.length },
    { title: 'Warned', kind: 'warn', findings: matching(all.warned), total: all.warned.length },
    { title: 'Known to fail', kind: 'known', findings: matching(all.known), total: all.known.length },
  ]
  const count = groups.reduce((sum, { findings }) => sum + findings.length, 0)
  const total = groups.reduce((sum, group) => sum + group.total, 0)
  const view = groups.map(({ title, kind, findings }, position) =>
    findings.length === 0
      ? undefined
      : el(
          'section',
          { class: `group ${kind}` },
          el('h2', {}, title, ' ', el('span', { class: 'count' }, grouped(findings.length))),
          paged(
            findings,
            FINDINGS_SHOWN,
            (finding) => findingView(finding, kind, profile, shown, position === 0 && finding === findings[0]),
            el('div'),
          ),
        ),
  )
  const nothing = total === 0 ? 'No rule is broken.' : 'No broken rule fits the filters.'
  return {
    view: [count === 0 ? el('p', { class: 'empty' }, nothing) : undefined, view, troubles(shown.report)],
    found: `${counted(count, 'broken rule')}${count < total ? ` of ${grouped(total)}` : ''}${following(groups.flatMap(({ findings }) => findings))}`,
  }
}

/** Broken rules that stand with what they follow from. */
function following(findings: readonly Finding[]): string {
  const ids = new Set(findings.flatMap(({ consequences }) => consequences.map(({ id }) => id)))
  return ids.size === 0 ? '' : `, and ${grouped(ids.size)} that follow from them`
}

function seenTitle(total: number, told: number): string {
  return `Seen in ${counted(total, 'exchange')}${told < total ? `, of which ${grouped(told)} were kept` : ''}`
}

function findingView(
  { id, rule, occurrences, exchanges: total, consequences }: Finding,
  kind: string,
  profile: string,
  shown: Shown,
  open: boolean,
): HTMLElement {
  const exchanges = exchangesOf(occurrences)
  const [first] = occurrences
  const title = [
    el('span', { class: 'mark', 'aria-hidden': 'true' }),
    el('h3', {}, el('code', {}, id), ' ', el('span', { class: 'level' }, rule.level)),
    el('span', { class: 'says' }, rule.says),
    el('span', { class: 'times' }, `${grouped(total)} of ${counted(Math.max(rule.examined, total), 'exchange')}`),
  ]
  const build = (): Child =>
    el(
      'div',
      { class: 'inside' },
      first === undefined ? undefined : contrast(first),
      el(
        'dl',
        { class: 'about' },
        entry('Why it matters', rule.matters),
        (rule.clients ?? []).length === 0
          ? undefined
          : entry(
              'Clients',
              el(
                'ul',
                {},
                (rule.clients ?? []).map((one) => el('li', {}, one)),
              ),
            ),
        entry('Source', [webLink(rule.cite.title, rule.cite.url), ` (${rule.basis})`]),
        entry(
          'Severity',
          Object.entries(rule.severity).map(([name, severity]) =>
            el('span', { class: `chip ${severity}` }, `${name}: ${severity}`),
          ),
        ),
        consequences.length === 0
          ? undefined
          : entry(
              'Leads to',
              consequences.map((one) =>
                el('span', { class: 'chip' }, `${one.id} (${counted(one.exchanges, 'exchange')})`),
              ),
            ),
      ),
      first === undefined ? undefined : nextSteps(id, first, profile),
      el('h4', {}, seenTitle(total, exchanges.length)),
      paged(
        exchanges,
        EXCHANGES_SHOWN,
        (exchange) =>
          exchangeEntry(
            occurrences.filter((one) => one.exchange === exchange),
            shown,
          ),
        el('div', { class: 'exchanges' }),
      ),
    )
  return opening(title, build, { class: `finding ${kind}`, ...(open ? { open: '' } : {}) })
}

function contrast({ violation }: Occurrence): Child {
  const { message, expected, actual, pointer, event, times } = violation
  const places = [
    ...(pointer === undefined || pointer === '' ? [] : [pointer]),
    ...(event === undefined ? [] : [`event ${event}`]),
    ...(times > 1 ? [`${grouped(times)} times in this exchange`] : []),
  ]
  const where = places.length === 0 ? undefined : el('p', { class: 'where' }, 'at ', el('code', {}, places.join(', ')))
  if (expected === undefined && actual === undefined) return [el('p', { class: 'message' }, message), where]
  return [
    expected === undefined || !message.startsWith('expected ') ? el('p', { class: 'message' }, message) : undefined,
    el(
      'div',
      { class: 'contrast' },
      expected === undefined ? undefined : box('Expected', expectedText(expected, VALUE_CHARACTERS), 'pass'),
      box('Got', valueText(actual, VALUE_CHARACTERS), 'fail'),
    ),
    where,
  ]
}

const box = (title: string, text: string, kind: string): HTMLElement =>
  el('figure', { class: kind }, el('figcaption', {}, title), el('pre', {}, el('code', {}, text)))

const entry = (name: string, value: Child): HTMLElement => el('div', {}, el('dt', {}, name), el('dd', {}, value))

function nextSteps(id: string, { cell, violation, exchange }: Occurrence, profile: string): Child {
  const known = {
    rule: id,
    symptom: violation.symptom,
    ...(cell === undefined
      ? {}
      : { case: cell.case, ...(Object.keys(cell.axes).length === 0 ? {} : { axes: cell.axes }) }),
    reason: `known since ${exchange.startedAt.slice(0, 10)}`,
  }
  return el(
    'div',
    { class: 'steps' },
    cell === undefined || cell.rerun === ''
      ? undefined
      : opening('Run it again', () => copied('The command that runs this cell', cell.rerun)),
    opening('Send the request again', () => copied('The request as a command', exchange.curl)),
    opening('Accept it for now', () =>
      copied(`An entry for "known" in the baseline (profile ${profile})`, JSON.stringify(known, undefined, 2)),
    ),
  )
}

function exchangeEntry(occurrences: readonly Occurrence[], shown: Shown): Node {
  const [first] = occurrences
  if (first === undefined) return el('div')
  const { exchange, cell } = first
  const name = cell === undefined ? exchangeName(exchange) : cellName(cell)
  return opening(
    [
      el('code', {}, name),
      el(
        'span',
        { class: 'note' },
        ` ${exchange.id}, ${occurrences.map(({ violation }) => violation.symptom).join(', ')}`,
      ),
    ],
    () =>
      exchangeView(
        exchange,
        occurrences.map(({ violation }) => violation),
        shown.report.command,
      ),
    { class: 'exchange' },
  )
}

/** What of the run itself is to be mended. */
function troubles(report: Report): Child {
  const problems = otherProblems(report)
  return [
    listing(
      'The baseline has to change',
      (report.baseline?.problems ?? []).map(({ line, message }) => `line ${line}: ${message}`),
    ),
    listing(
      'Could not run',
      problems.map(({ where, message }) => `${where}: ${message}`),
    ),
    listing('Notes', report.notes),
  ]
}

function listing(title: string, lines: readonly string[]): Child {
  if (lines.length === 0) return undefined
  return el(
    'section',
    {},
    el('h2', {}, title),
    el(
      'ul',
      { class: 'plain' },
      lines.map((line) => el('li', {}, line)),
    ),
  )
}
