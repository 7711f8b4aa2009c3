import { isObject } from '../../src/define/json.ts'
import { bytesOf } from './entries.ts'

/** A token that steers, and is no text: it has a name. */
const CONTROL = /^<[^<>]+>$/
/** How vocabularies write the blank before a word, and the end of a line. */
const BLANK = /[Ġ▁]/g
const LINE = /Ċ/g
const OF_VOCABULARY = /[Ġ▁Ċ]/

/** Whether the tokens of a list without bytes are the text, written as the vocabulary of the model writes it. */
export function isOfVocabulary(list: readonly unknown[], text: string): boolean {
  const tokens = list.map((entry) => (isObject(entry) ? entry['token'] : undefined))
  if (!tokens.every((token) => typeof token === 'string') || OF_VOCABULARY.test(text)) return false
  const written = tokens.filter((token) => !CONTROL.test(token)).join('')
  return OF_VOCABULARY.test(written) && written.replaceAll(BLANK, ' ').replaceAll(LINE, '\n').trim() === text.trim()
}

const PLAIN = /^[\n -~]*$/
/** How tokens are written that are no text, or none of their own. */
const WRITTEN_OTHERWISE = /[\\<>[\]]/
/** Tokens that are told by their byte, by their number, or as the rest of a word. */
const OF_NO_TEXT = /^(?:<0x|token_id:|##)/

/**
 * Whether the tokens of a list without bytes are those of another text. White space is left aside, as tokens that are
 * decoded one by one may lose it; where one is the beginning of the other, nothing is said.
 */
export function isOfAnotherText(list: readonly unknown[], text: string): boolean {
  const tokens = list.map((entry) => (isObject(entry) ? entry['token'] : undefined))
  if (!tokens.every((token) => typeof token === 'string')) return false
  if (tokens.some((token) => OF_NO_TEXT.test(token))) return false
  const told = tokens.filter((token) => !CONTROL.test(token)).join('')
  if ([told, text].some((one) => !PLAIN.test(one) || WRITTEN_OTHERWISE.test(one))) return false
  const [said, written] = [told, text].map((one) => one.replaceAll(/\s+/g, ''))
  return said !== undefined && written !== undefined && !written.startsWith(said) && !said.startsWith(written)
}

/**
 * The first of the entries that go on behind the stop sequence by which the text was cut: what was made beside it and
 * never sent. Undefined when there is none, and when no stop sequence follows the text. The entries begin with the text.
 */
export function firstBeyondStop(list: readonly unknown[], text: string, stops: readonly string[]): number | undefined {
  const bytes = Buffer.from(bytesOf(list) ?? [])
  const end = Buffer.byteLength(text)
  const stop = stops.find((one) => bytes.subarray(end, end + Buffer.byteLength(one)).equals(Buffer.from(one)))
  if (stop === undefined) return undefined
  const cut = end + Buffer.byteLength(stop)
  let start = 0
  for (const [position, entry] of list.entries()) {
    const { length } = bytesOf([entry]) ?? []
    const isControl = isObject(entry) && CONTROL.test(String(entry['token']))
    if (start >= cut && length !== undefined && length > 0 && !isControl) return position
    start += length ?? 0
  }
  return undefined
}
