import { visible } from '../../visible.ts'
import { grouped } from '../../words.ts'
import { webUrl } from '../markup.ts'

export type Child = Node | string | undefined | readonly Child[]
type Attributes = Readonly<Record<string, string | undefined>>

/** An element. Texts become text nodes with everything in them made visible: no text of a report is ever markup. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  setAll(element, attributes)
  add(element, children)
  return element
}

/** An element of a drawing. */
export function drawn(tag: string, attributes: Attributes, ...children: readonly Child[]): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag)
  setAll(element, attributes)
  add(element, children)
  return element
}

function setAll(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, visible(value))
  }
}

/** Appends children. */
export function add(parent: Node, child: Child): void {
  if (child === undefined) return
  if (typeof child === 'string') parent.appendChild(document.createTextNode(visible(child)))
  else if (child instanceof Node) parent.appendChild(child)
  else for (const one of child) add(parent, one)
}

/** A link to the web, or only its title where the URL is none. */
export function webLink(title: string, url: string): HTMLElement {
  const href = webUrl(url)
  return href === undefined ? el('span', {}, title) : el('a', { href, rel: 'noreferrer' }, title)
}

/** Text that keeps its lines, each made visible. */
export function block(text: string): HTMLElement {
  return el('pre', {}, el('code', {}, linesOf(text)))
}

const linesOf = (text: string): readonly Child[] =>
  text.split('\n').flatMap((line, position) => (position === 0 ? [line] : [document.createTextNode('\n'), line]))

const builders = new WeakMap<HTMLDetailsElement, () => Child>()

/** Something that opens. What is inside is made when it is first opened, so that a page of thousands stays light. */
export function opening(title: Child, build: () => Child, attributes: Attributes = {}): HTMLDetailsElement {
  const details = el('details', attributes, el('summary', {}, title))
  builders.set(details, build)
  if (details.open) fill(details)
  details.addEventListener('toggle', () => fill(details))
  return details
}

/** Makes what is inside, unless that was done. */
export function fill(details: HTMLDetailsElement): void {
  const build = builders.get(details)
  builders.delete(details)
  if (build !== undefined && details.open) add(details, build())
  else if (build !== undefined) builders.set(details, build)
}

/** The first items of a list, and a button for more. */
export function paged<T>(items: readonly T[], size: number, make: (item: T) => Node, list: HTMLElement): Child {
  let shown = 0
  const button = el('button', { type: 'button', class: 'more' })
  const show = (): void => {
    for (const item of items.slice(shown, shown + size)) list.append(make(item))
    shown = Math.min(items.length, shown + size)
    const left = items.length - shown
    button.hidden = left === 0
    button.textContent = `Show ${Math.min(size, left)} more of ${grouped(left)}`
  }
  show()
  button.addEventListener('click', show)
  return [list, button]
}

/** A text with a button that copies it, as it is shown. */
export function copied(label: string, text: string): HTMLElement {
  const shown = block(text)
  const button = el('button', { type: 'button', 'aria-label': `Copy: ${label}` }, 'Copy')
  button.addEventListener('click', () => void copy(shown, button))
  return el('figure', { class: 'copy' }, el('figcaption', {}, label, button), shown)
}

async function copy(shown: HTMLElement, button: HTMLButtonElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(shown.textContent)
    button.textContent = 'Copied'
  } catch {
    // Browsers that keep the clipboard from files on disk: what is selected can be copied by hand.
    getSelection()?.selectAllChildren(shown)
    button.textContent = 'Selected'
  }
}
