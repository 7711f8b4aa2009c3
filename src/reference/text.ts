import { asString, objectsOf } from '../define/json.ts'

/** A word or a number with the blank before it, else a single character. Nothing is lost between the matches. */
const TOKEN = / ?[A-Za-z]{1,8}| ?\d{1,3}|\s|\S/gu

/** Cuts a text into the tokens of the scripted model. Joined they give the text; none splits a character. */
export function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? []
}

/** How many tokens a text has. */
export function countTokens(text: string): number {
  let count = 0
  const matches = text.matchAll(TOKEN)
  while (matches.next().done !== true) count++
  return count
}

/** The text up to the first of the stop sequences, which is left out. */
export function cutAtStop(text: string, stops: readonly string[]): string {
  const positions = stops.filter((stop) => stop !== '').map((stop) => text.indexOf(stop))
  const first = Math.min(...positions.filter((position) => position >= 0))
  return Number.isFinite(first) ? text.slice(0, first) : text
}

/** The text of a message's content: a string as it is, parts joined. Empty for anything else. */
export function textOf(content: unknown): string {
  if (typeof content === 'string') return content
  return objectsOf(content)
    .map((part) => asString(part['text']) ?? asString(part['refusal']) ?? '')
    .join('')
}
