import { visible } from '../visible.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** The text as content or attribute value of HTML, with characters that hide or reorder written as escapes. */
export function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

/** The URL where it leads to a page of the web; undefined where it would run or read something. */
export function webUrl(url: string): string | undefined {
  return /^https?:\/\//i.test(url) ? url : undefined
}

/** A link, or only its title where the URL is none of the web. Both come from rules, and so from whatever file was read. */
export function anchor(title: string, url: string): string {
  const href = webUrl(url)
  return href === undefined ? escaped(title) : `<a href="${escaped(href)}" rel="noreferrer">${escaped(title)}</a>`
}
