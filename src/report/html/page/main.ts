import type { Report } from '../../document.ts'
import { add, el, fill, type Child } from './element.ts'
import { createFilters } from './filters.ts'
import { findingsView } from './findings-view.ts'
import { shownOf, type Shown } from './shown.ts'
import { hashOf, readState, VIEWS, type State, type View } from './state.ts'
import { capabilitiesView, cellsView, rulesView, timingsView } from './tables.ts'

const MAKERS: Readonly<Record<View, (shown: Shown, state: State) => { readonly view: Child; readonly found: string }>> =
  {
    findings: findingsView,
    rules: rulesView,
    cells: cellsView,
    capabilities: capabilitiesView,
    timings: timingsView,
  }

/** The report that is packed into the page. */
async function unpacked(): Promise<Report> {
  const template = document.querySelector<HTMLTemplateElement>('template#data')
  const packed = Uint8Array.from(atob(template?.content.textContent ?? ''), (character) => character.charCodeAt(0))
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
  // The page was written with a report in it.
  return (await new Response(stream).json()) as Report
}

function start(main: HTMLElement, report: Report): void {
  const shown = shownOf(report)
  let state = readState(location.hash)
  const links = new Map<View, HTMLAnchorElement>()
  const content = el('div', { class: 'content' })
  const render = (): void => {
    const { view, found } = MAKERS[state.view](shown, state)
    content.replaceChildren()
    add(content, view)
    for (const [name, link] of links) {
      link.href = hashOf({ ...state, view: name })
      if (name === state.view) link.setAttribute('aria-current', 'page')
      else link.removeAttribute('aria-current')
    }
    filters.form.hidden = state.view === 'capabilities' || state.view === 'timings'
    filters.follow(state, found)
  }
  const filters = createFilters(shown, (part) => {
    state = { ...state, ...part }
    history.replaceState(undefined, '', hashOf(state))
    render()
  })
  // Object.entries forgets that the keys are views.
  for (const [name, title] of Object.entries(VIEWS) as [View, string][]) links.set(name, el('a', {}, title))
  const nav = el(
    'nav',
    { 'aria-label': 'Views' },
    el(
      'ul',
      {},
      [...links.values()].map((link) => el('li', {}, link)),
    ),
  )
  main.before(nav)
  main.replaceChildren(filters.form, content)
  addEventListener('hashchange', () => {
    state = readState(location.hash)
    render()
  })
  document.querySelector('.skip')?.addEventListener('click', (event) => {
    // The hash holds the state: the jump is made without it.
    event.preventDefault()
    main.focus()
  })
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('details.finding')) {
      details.open = true
      fill(details)
    }
  })
  render()
  document.documentElement.dataset['ready'] = 'yes'
}

const main = document.querySelector('main')
if (main !== null) {
  unpacked().then(
    (report) => start(main, report),
    (error: unknown) => {
      main.prepend(
        el(
          'p',
          { class: 'message', role: 'alert' },
          `The details of this page could not be unpacked: ${String(error)}`,
        ),
      )
    },
  )
}
