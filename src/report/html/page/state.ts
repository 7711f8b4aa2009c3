export const VIEWS = {
  findings: 'Findings',
  rules: 'Rules',
  cells: 'Cells',
  capabilities: 'Capabilities',
  timings: 'Timings',
} as const

export type View = keyof typeof VIEWS

/** What is looked at: all of it stands in the hash of the URL, so that a link shows the same. Empty: not filtered. */
export interface State {
  readonly view: View
  readonly profile: string
  readonly suite: string
  readonly rule: string
  readonly verdict: string
  readonly severity: string
  readonly text: string
}

const FILTERS = ['profile', 'suite', 'rule', 'verdict', 'severity', 'text'] as const

export type Filter = (typeof FILTERS)[number]

/** Reads a hash, whatever it holds. */
export function readState(hash: string): State {
  const given = new URLSearchParams(hash.replace(/^#/, ''))
  const of = (name: Filter): string => given.get(name) ?? ''
  const view = given.get('view') ?? ''
  return {
    // Names of views are own members of the table.
    view: Object.hasOwn(VIEWS, view) ? (view as View) : 'findings',
    profile: of('profile'),
    suite: of('suite'),
    rule: of('rule'),
    verdict: of('verdict'),
    severity: of('severity'),
    text: of('text'),
  }
}

/** The hash that shows a state. */
export function hashOf(state: State): string {
  const given = new URLSearchParams({ view: state.view })
  for (const name of FILTERS) if (state[name] !== '') given.set(name, state[name])
  return `#${given}`
}
