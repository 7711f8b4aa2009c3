import { visible } from './visible.ts'

const LONGEST_RUN = /`+/g

/** Words between tags of HTML, where Markdown is not read. */
export function htmlWords(text: string): string {
  return visible(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Words in running Markdown: nothing in them is markup, a link, an HTML tag or a mention of somebody. */
export function words(text: string): string {
  return htmlWords(text)
    .replaceAll(/[\\`*_{}[\]#|~$]/g, String.raw`\$&`)
    .replaceAll('@', '&#64;')
    .replaceAll('://', ':&#47;&#47;')
    .replaceAll(/www\./gi, (start) => start.replace('.', '&#46;'))
}

/** Text as it is, in a code span, also within a table. */
export function code(text: string): string {
  const shown = visible(text).replaceAll('|', String.raw`\|`)
  const fence = '`'.repeat(longestRun(shown) + 1)
  const room = shown === '' || /^[`\s]|[`\s]$/.test(shown) ? ' ' : ''
  return `${fence}${room}${shown}${room}${fence}`
}

/** Lines as they are, in a block of their own. The line breaks of the text stay; all else that is unsafe is shown. */
export function codeBlock(text: string, language: string): string {
  const shown = text.split('\n').map(visible).join('\n')
  const fence = '`'.repeat(Math.max(3, longestRun(shown) + 1))
  return `${fence}${language}\n${shown}\n${fence}`
}

/** A link, or only its text where the URL is none of the web: both may come from whatever file was read. */
export function link(text: string, url: string): string {
  if (!/^https?:\/\//i.test(url)) return words(text)
  return `[${words(text)}](<${visible(url).replaceAll(/[<>\s]/g, encodeURIComponent)}>)`
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(LONGEST_RUN)].map(([run]) => run.length))
}
