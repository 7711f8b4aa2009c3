import type { Answer } from '../../src/define/answer.ts'
import type { ChunkChoice } from '../../src/define/chunk.ts'
import { openapi } from '../../src/define/cite.ts'
import { asksForLogprobs, offersTools, streams } from '../../src/define/request.ts'
import { rule, type Examined, type StreamRule } from '../../src/define/rule.ts'
import { PerChoice } from '../stream/per-choice.ts'
import { bytesOf, listOf } from './entries.ts'
import { spell } from './spelling.ts'
import { endsInsideCharacter, isContinuation, isUnspellable, Utf8Reader } from './utf8.ts'

const NOTHING: readonly unknown[] = []
const BRANCHES = ['content', 'refusal'] as const
/** Bytes that may wait for what belongs to them, before the choice is given up. */
const MOST_WAITING = 8192
/** A token that ends inside a character is held back as a whole: at most this many bytes. */
const MOST_PARTIAL_BYTES = 16
/** What a stop sequence may leave without entries. */
const MOST_CUT_BYTES = 64

export const streamConcat: StreamRule = rule({
  id: 'logprobs.stream-concat',
  level: 'MUST',
  says: 'The entries of each chunk spell the text of its own delta, so that the lists of all chunks spell the answer.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionStreamResponse', 'choices.items.logprobs'),
  matters: 'Clients that show probabilities while the text comes in put them to the wrong words.',
  when: (request) => streams(request) && asksForLogprobs(request),
  needs: 'logprobs',
  follows: [
    'chunk.index',
    'chunk.delta',
    'chunk.content',
    'logprobs.refusal-branch',
    'logprobs.entry',
    'logprobs.values',
    'sse.payload-object',
    'stream.increments',
    'stream.finish-last',
  ],
  onStream(request) {
    const reader = new Utf8Reader()
    // Text that may turn out to be a stop sequence, or a call, is held back while its tokens are already listed.
    const mayHoldBack = request.chat.stops.length > 0 || offersTools(request)
    const choices = new PerChoice(() => ({
      content: new Coverage(reader),
      refusal: new Coverage(reader),
      hasOthers: false,
    }))
    return {
      onChunk(chunk, violated): Examined {
        let examined = false
        for (const choice of chunk.choices) {
          const coverage = choices.of(choice.index)
          if (coverage === undefined) continue
          const bringsOthers = hasOthers(choice)
          coverage.hasOthers ||= bringsOthers
          for (const branch of BRANCHES) {
            const list = listOf(choice.raw['logprobs'], branch) ?? NOTHING
            if (list.length > 0) {
              // As other servers list them: with the marks between thoughts and text, which are sent as neither.
              if (bringsOthers || (coverage.hasOthers && !hasText(choice))) continue
              examined = true
            }
            const symptom = coverage[branch].take(choice.delta?.[branch], list, mayHoldBack)
            if (symptom === undefined) continue
            violated(symptom, `${choice.pointer}/logprobs/${branch}`, { expected: EXPECTED })
          }
        }
        return examined ? undefined : 'unseen'
      },
      onEnd({ answer }, violated): Examined {
        if (answer === undefined) return 'unseen'
        for (const [index, coverage] of choices.entries()) {
          for (const branch of BRANCHES) {
            const bytes = coverage[branch].uncovered
            const mayBeCut = mayHoldBack && finishOf(answer, index) !== 'length'
            if (bytes === 0 || (mayBeCut && bytes <= MOST_CUT_BYTES)) continue
            violated('text-without-entries', undefined, {
              expected: EXPECTED,
              message: `${bytes} bytes of ${branch} of choice ${index} came without entries`,
            })
          }
        }
        return 'unseen'
      },
    }
  },
})

const EXPECTED = 'the entries that spell the delta of the same chunk'

function finishOf({ choices }: Answer, index: number): unknown {
  return choices.find((choice) => choice.index === index)?.finishReason
}

/** Whether a chunk brings pieces of calls or of thoughts, which its entries may be about. */
function hasOthers({ delta }: ChunkChoice): boolean {
  return delta !== undefined && OTHERS.some((member) => isFilled(delta[member]))
}

function hasText({ delta }: ChunkChoice): boolean {
  return isFilled(delta?.['content']) || isFilled(delta?.['refusal'])
}

const OTHERS = ['tool_calls', 'function_call', 'reasoning_content', 'reasoning'] as const

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
}

/** Follows how the entries of one text keep up with it. What does not match at once waits for its counterpart. */
class Coverage {
  readonly #reader: Utf8Reader
  #text: number[] = []
  #entries: number[] = []
  #hasLists = false
  /** Nothing more can be said: the two have parted, or an entry has no bytes. */
  #isLost = false

  constructor(reader: Utf8Reader) {
    this.#reader = reader
  }

  /** Bytes of text that wait for entries, in a stream that has entries. */
  get uncovered(): number {
    return this.#hasLists && !this.#isLost ? this.#text.length : 0
  }

  /** Takes the piece of text and the entries of a chunk; gives the symptom when they do not belong together. */
  take(piece: unknown, list: readonly unknown[], mayHoldBack: boolean): string | undefined {
    const text = typeof piece === 'string' ? piece : ''
    if (this.#isLost || (text === '' && list.length === 0)) return undefined
    if (list.length > 0) {
      this.#hasLists = true
      const nothingWaits = this.#text.length === 0 && this.#entries.length === 0
      if (nothingWaits && spell(list, text, this.#reader).outcome === 'same') return undefined
    }
    return this.#takeWaiting(text, list, mayHoldBack)
  }

  #takeWaiting(text: string, list: readonly unknown[], mayHoldBack: boolean): string | undefined {
    const bytes = bytesOf(list)
    if (bytes === undefined || isUnspellable(text)) return this.#giveUp()
    const isLate = list.length > 0 && this.#text.length > 0 && !isContinuation(this.#text[0])
    this.#reader.begin(text)
    for (let byte = this.#reader.next(); byte >= 0; byte = this.#reader.next()) this.#text.push(byte)
    for (const byte of bytes) this.#entries.push(byte)
    const common = Math.min(this.#text.length, this.#entries.length)
    for (let at = 0; at < common; at++) {
      if (this.#text[at] !== this.#entries[at]) return this.#giveUp('other-text')
    }
    this.#text.splice(0, common)
    this.#entries.splice(0, common)
    if (isLate) return 'list-late'
    if (this.#text.length > MOST_WAITING || this.#entries.length > MOST_WAITING) return this.#giveUp()
    const isEarly = list.length > 0 && this.#entries.length > 0 && !this.#waitsForCharacter()
    return isEarly && !mayHoldBack ? 'list-early' : undefined
  }

  #waitsForCharacter(): boolean {
    return this.#entries.length <= MOST_PARTIAL_BYTES && endsInsideCharacter(this.#entries)
  }

  #giveUp(symptom?: string): string | undefined {
    this.#isLost = true
    this.#text = []
    this.#entries = []
    return symptom
  }
}
