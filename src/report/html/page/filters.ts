import { el } from './element.ts'
import type { Filter, State } from './state.ts'
import type { Shown } from './shown.ts'

const VERDICTS = ['fail', 'warn', 'pass', 'inconclusive', 'not-applicable', 'could-not-run']
const SEVERITIES = ['error', 'warning', 'info', 'off']

/** The form of the filters. It is made once, so that what has the focus keeps it, and follows the state. */
export interface Filters {
  readonly form: HTMLElement
  readonly follow: (state: State, found: string) => void
}

/** Makes the filters of a report. `change` is told what was chosen. */
export function createFilters({ report }: Shown, change: (part: Partial<State>) => void): Filters {
  const suites = [...new Set(Object.values(report.rules).map(({ suite }) => suite))]
  const fields = {
    text: el('input', { type: 'search', id: 'filter-text', placeholder: 'Words, ids, messages' }),
    profile: select('profile', Object.keys(report.profiles), undefined),
    suite: select('suite', suites, 'all suites'),
    rule: el('input', {
      type: 'text',
      id: 'filter-rule',
      list: 'rule-ids',
      placeholder: 'all rules',
      autocomplete: 'off',
    }),
    verdict: select('verdict', VERDICTS, 'all verdicts'),
    severity: select('severity', SEVERITIES, 'all severities'),
  } satisfies Record<Filter, HTMLInputElement | HTMLSelectElement>
  const labels: Readonly<Record<Filter, string>> = {
    text: 'Search',
    profile: 'Profile',
    suite: 'Suite',
    rule: 'Rule',
    verdict: 'Verdict',
    severity: 'Severity',
  }
  // Object.entries forgets that the keys are filters.
  const entries = Object.entries(fields) as [Filter, HTMLInputElement | HTMLSelectElement][]
  for (const [name, field] of entries) field.addEventListener('input', () => change({ [name]: field.value }))
  const found = el('p', { role: 'status', class: 'found' })
  const clear = el('button', { type: 'button' }, 'Clear filters')
  clear.addEventListener('click', () => change({ suite: '', rule: '', verdict: '', severity: '', text: '' }))
  const ids = el(
    'datalist',
    { id: 'rule-ids' },
    Object.keys(report.rules).map((id) => el('option', { value: id })),
  )
  const form = el(
    'form',
    { role: 'search', 'aria-label': 'Filters', class: 'filters' },
    entries.map(([name, field]) =>
      el('div', { class: `filter ${name}` }, el('label', { for: `filter-${name}` }, labels[name]), field),
    ),
    ids,
    el('div', { class: 'outcome' }, found, clear),
  )
  form.addEventListener('submit', (event) => event.preventDefault())
  return {
    form,
    follow(state, words) {
      for (const [name, field] of entries) {
        const value = name === 'profile' && state.profile === '' ? report.profile : state[name]
        if (field.value !== value) field.value = value
      }
      found.textContent = words
      clear.hidden = [state.suite, state.rule, state.verdict, state.severity, state.text].every((value) => value === '')
    },
  }
}

function select(name: Filter, values: readonly string[], all: string | undefined): HTMLSelectElement {
  return el(
    'select',
    { id: `filter-${name}` },
    all === undefined ? undefined : el('option', { value: '' }, all),
    values.map((value) => el('option', { value }, value)),
  )
}
