import type { ChoiceView } from '../../src/define/answer.ts'
import { openapi } from '../../src/define/cite.ts'
import { isObject } from '../../src/define/json.ts'
import { asksForLogprobs } from '../../src/define/request.ts'
import { rule, type AnswerRule, type Examined } from '../../src/define/rule.ts'
import { firstBeyondStop, isOfAnotherText, isOfVocabulary } from './beyond.ts'
import { bytesOf, forEachToken, listOf, listsIn, placeOf, type Branch } from './entries.ts'
import { endsInsideCharacter, isUnspellable, Utf8Reader } from './utf8.ts'

/** How the bytes of a list of entries stand to a text. */
export interface Spelling {
  /** `unknown` when an entry has no bytes. */
  readonly outcome: 'same' | 'other' | 'shorter' | 'longer' | 'unknown'
  /** The first entry that does not fit. */
  readonly entry: number
  /** Bytes of the text that no entry spells, or of the entries that are not in the text. */
  readonly left: number
  /** Whether the entries break off inside a character, so that their end could not be sent as text. */
  readonly isPartial: boolean
}

/** A stop sequence may take the end of a token with it, or leave the rest of one: at most this many bytes. */
const MOST_CUT_BYTES = 64
/** A token that ends inside a character is held back as a whole: at most this many bytes. */
const MOST_PARTIAL_BYTES = 16

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Compares the bytes of entries with a text, which `reader` is lent for. Makes nothing when they agree. */
export function spell(list: readonly unknown[], text: string, reader: Utf8Reader): Spelling {
  reader.begin(text)
  let left = 0
  let firstLeft = 0
  let leftover: unknown[] | undefined
  for (let position = 0; position < list.length; position++) {
    const entry = list[position]
    const bytes = isObject(entry) ? entry['bytes'] : undefined
    if (!Array.isArray(bytes)) return { outcome: 'unknown', entry: position, left: 0, isPartial: false }
    for (let at = 0; at < bytes.length; at++) {
      const expected = left > 0 ? -1 : reader.next()
      if (expected === bytes[at]) continue
      if (expected >= 0) return { outcome: 'other', entry: position, left: 0, isPartial: false }
      if (left++ === 0) firstLeft = position
      leftover ??= []
      if (leftover.length <= MOST_PARTIAL_BYTES) leftover.push(bytes[at])
    }
  }
  if (left > 0) return { outcome: 'longer', entry: firstLeft, left, isPartial: endsInsideCharacter(leftover ?? []) }
  while (reader.next() >= 0) left++
  return left > 0 ? { outcome: 'shorter', entry: list.length, left, isPartial: false } : SAME
}

const SAME: Spelling = { outcome: 'same', entry: 0, left: 0, isPartial: false }
const SYMPTOMS = { other: 'other-text', shorter: 'shorter-than-text', longer: 'longer-than-text' } as const

export const bytesSpellToken: AnswerRule = rule({
  id: 'logprobs.bytes-spell-token',
  level: 'SHOULD',
  says: 'The bytes of an entry, when they are whole characters, are those of its token.',
  basis: 'documented',
  cite: openapi('ChatCompletionTokenLogprob', 'bytes'),
  matters: 'Clients join bytes where characters span tokens, and get another text than that of the tokens.',
  when: asksForLogprobs,
  needs: 'logprobs',
  onAnswer({ choices }, violated): Examined {
    let examined = false
    const reader = new Utf8Reader()
    for (const [pointer, list] of choices.flatMap(listsIn)) {
      forEachToken(list, ({ token, bytes }, position, alternative) => {
        // Control tokens have a name but no bytes.
        if (typeof token !== 'string' || !Array.isArray(bytes) || bytes.length === 0) return
        examined = true
        if (areBytesOf(bytes, token, reader)) return
        const text = decoded(bytes)
        if (text === undefined) return
        violated('bytes-of-other-text', `${pointer}${placeOf(position, alternative)}`, {
          expected: token,
          actual: text,
        })
      })
    }
    return examined ? undefined : 'unseen'
  },
})

function areBytesOf(bytes: readonly unknown[], text: string, reader: Utf8Reader): boolean {
  reader.begin(text)
  for (let at = 0; at < bytes.length; at++) if (bytes[at] !== reader.next()) return false
  return reader.next() < 0
}

/** The text of bytes; undefined when they are none, or cut a character. */
function decoded(bytes: readonly unknown[]): string | undefined {
  if (!bytes.every((byte) => typeof byte === 'number' && Number.isInteger(byte) && byte >= 0 && byte <= 255)) {
    return undefined
  }
  try {
    return decoder.decode(Uint8Array.from(bytes, Number))
  } catch {
    return undefined
  }
}

export const bytesSpellContent: AnswerRule = rule({
  id: 'logprobs.bytes-spell-content',
  level: 'MUST',
  says: 'The bytes of all entries in order spell the text, save for a stop sequence that was cut.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionResponse', 'choices.items.logprobs'),
  matters: 'Clients find the probability of a passage by counting bytes, and read those of another passage.',
  when: asksForLogprobs,
  needs: 'logprobs',
  follows: [
    'logprobs.stream-concat',
    'stream.increments',
    'logprobs.entry',
    'logprobs.values',
    'logprobs.refusal-branch',
    'stream.finish-last',
    'stream.no-split-characters',
    'chunk.index',
  ],
  onAnswer({ choices }, violated, { chat }): Examined {
    let examined = false
    const reader = new Utf8Reader()
    for (const choice of choices) {
      for (const branch of ['content', 'refusal'] as const) {
        const spelling = spellingOf(choice, branch, reader)
        if (spelling === undefined) continue
        const place = `${choice.pointer}/logprobs/${branch}`
        if (spelling.outcome === 'unknown') {
          const symptom = wayWithoutBytes(choice, branch)
          if (symptom === undefined) continue
          examined = true
          violated(symptom, place, { expected: choice[branch] })
          continue
        }
        examined = true
        if (spelling.outcome === 'same' || isExcused(spelling, choice, branch, chat.stops)) continue
        violated(SYMPTOMS[spelling.outcome], place, { message: inWords(spelling, branch) })
      }
    }
    return examined ? undefined : 'unseen'
  },
})

/** How tokens without bytes are not those of the text; undefined where nothing can be said against them. */
function wayWithoutBytes(choice: ChoiceView, branch: Branch): string | undefined {
  const list = listOf(choice.logprobs, branch) ?? []
  const text = choice[branch] ?? ''
  if (isOfVocabulary(list, text)) return 'tokens-of-vocabulary'
  const isPlain = choice.reasoning === undefined && list.every((entry) => isObject(entry) && entry['bytes'] === null)
  return isPlain && isOfAnotherText(list, text) ? 'other-text' : undefined
}

/** How the list of a branch spells the text of the branch; undefined when there is not both, or nothing is owed. */
function spellingOf(choice: ChoiceView, branch: Branch, reader: Utf8Reader): Spelling | undefined {
  const list = listOf(choice.logprobs, branch)
  const text = choice[branch]
  if (list === undefined || list.length === 0 || text === undefined || text === '' || isUnspellable(text))
    return undefined
  // What else was generated may be listed, too: calls in their raw form, and thoughts.
  if (choice.toolCalls.length > 0 || choice.functionCall !== undefined) return undefined
  const spelling = spell(list, text, reader)
  return choice.reasoning !== undefined && endsWithText(list, text) ? SAME : spelling
}

/** Whether the last entries are those of the text, whatever the ones before are: thoughts, and the marks around them. */
function endsWithText(list: readonly unknown[], text: string): boolean {
  const wanted = Buffer.from(text)
  const bytes = bytesOf(list) ?? []
  return bytes.length >= wanted.length && wanted.equals(Uint8Array.from(bytes.slice(bytes.length - wanted.length)))
}

function isExcused(
  { outcome, left, isPartial }: Spelling,
  choice: ChoiceView,
  branch: Branch,
  stops: readonly string[],
): boolean {
  if (outcome === 'other') return false
  const list = listOf(choice.logprobs, branch) ?? []
  if (outcome === 'longer' && firstBeyondStop(list, choice[branch] ?? '', stops) !== undefined) return false
  // The entry of a token that a stop sequence cut may be left out as a whole; a cap cuts no tokens.
  const mayBeCut = stops.length > 0 && (outcome === 'longer' || choice.finishReason !== 'length')
  return (mayBeCut && left <= MOST_CUT_BYTES) || (isPartial && left <= MOST_PARTIAL_BYTES)
}

function inWords({ outcome, entry, left }: Spelling, branch: Branch): string {
  if (outcome === 'shorter') return `the last ${left} bytes of ${branch} have no entry`
  if (outcome === 'longer') return `from entry ${entry} on, ${left} bytes are not in ${branch}`
  return `the bytes of entry ${entry} are not those of ${branch} at this place`
}
