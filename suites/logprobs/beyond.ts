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
