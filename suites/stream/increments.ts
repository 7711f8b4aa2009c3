import { openapi } from '../../src/define/cite.ts'
import { rule, type Examined, type StreamRule } from '../../src/define/rule.ts'
import { promptTexts } from '../message/asked.ts'
import { Doubles } from './doubles.ts'
import { finishes } from './finishes.ts'
import { PerChoice } from './per-choice.ts'
import { Restarts } from './restarts.ts'

/** A delta shorter than this repeats what came before by chance. */
const LEAST_CHARACTERS = 16
/** What must have come, in three pieces or more, before a long delta that begins with it says anything. */
const FEWEST_CHARACTERS = 8
/** How many blanks around a text may be trimmed where it is sent once more. */
const BLANKS_TRIMMED = 8
/** Fewer different characters than this repeat by themselves: rules of dashes, laughter, runs of spaces. */
const LEAST_VARIETY = 5
/** How much of the text received is kept to compare with. */
const CHARACTERS_KEPT = 4096
/** A model that says a line or a verse again sets it apart; longer than this, it hardly says it again within one delta. */
const LONGEST_VERSE = 1000
/** What a line ends with. Scripts without spaces set their sentences apart by marks alone. */
const ENDS_LINE = /[\s。！？]$/u
/** Letters of the scripts that set their words apart by blanks. */
const LETTER = String.raw`[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]`
const ENDS_WORD = new RegExp(`${LETTER}$`, 'u')
const BEGINS_WORD = new RegExp(`^${LETTER}`, 'u')
/** A character that says as much as two letters do. */
const IDEOGRAPH = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu
/** How many snapshots, each beginning with the one before, show that all deltas are snapshots. */
const SNAPSHOTS = 3

export const increments: StreamRule = rule({
  id: 'stream.increments',
  level: 'MUST',
  says: 'Deltas are increments: none begins with all the text that came before it, and none is sent twice.',
  basis: 'documented',
  cite: openapi('ChatCompletionStreamResponseDelta', 'content'),
  matters: 'Clients append each delta to the answer, so that users see the text twice or more.',
  // Without an index the pieces of several choices are read as those of one.
  follows: ['chunk.index'],
  onStream(request) {
    const choices = new PerChoice(() => new Map<string, Received>())
    const isAsked = (text: string): boolean => promptTexts(request).some((prompt) => prompt.includes(text))
    return {
      onChunk(chunk, violated): Examined {
        let examined = false
        for (const choice of chunk.choices) {
          const texts = choices.of(choice.index)
          if (texts === undefined || choice.delta === undefined) continue
          // Most deltas have one member: walking them is cheaper than asking for each that could be.
          for (const member in choice.delta) {
            const text = choice.delta[member]
            if (typeof text !== 'string' || text === '' || !isTextMember(member)) continue
            examined = true
            const symptom = receivedIn(texts, member, isAsked).take(text, finishes(choice))
            if (symptom === undefined) continue
            violated(symptom, `${choice.pointer}/delta/${member}`, { expected: 'the new text alone' })
          }
          if (!finishes(choice)) continue
          for (const [member, received] of texts) {
            const over = received.atEnd()
            if (over === undefined) continue
            const message = `${over === 'deltas-doubled' ? 'every piece' : 'a part'} of ${member} came twice`
            violated(over, undefined, { expected: 'each text once', message })
          }
        }
        return examined ? undefined : 'unseen'
      },
    }
  },
})

function isTextMember(member: string): boolean {
  return member === 'content' || member === 'refusal' || member === 'reasoning_content' || member === 'reasoning'
}

function receivedIn(texts: Map<string, Received>, member: string, isAsked: (text: string) => boolean): Received {
  const known = texts.get(member)
  if (known !== undefined) return known
  const received = new Received(isAsked)
  texts.set(member, received)
  return received
}

/** One text of a choice so far, as much of it as is needed to recognise it in a later delta. */
class Received {
  /** Whether the prompt has a text, so that the model may well say it twice. */
  readonly #isAsked: (text: string) => boolean
  readonly #doubles = new Doubles()
  readonly #restarts = new Restarts()
  #head = ''
  /** The delta before. */
  #latest = ''
  #length = 0
  #pieces = 0
  /** The delta before, as long as each delta has begun with the one before it. */
  #snapshot: string | undefined = ''
  #growth = 0
  #isReported = false
  /** What follows a finish chunk is a defect of its own. */
  #isOver = false

  constructor(isAsked: (text: string) => boolean) {
    this.#isAsked = isAsked
  }

  /** Takes the next piece of text; gives the symptom when it holds what came before. One report is enough. */
  take(content: string, isLast: boolean): string | undefined {
    if (this.#isReported) return undefined
    this.#restarts.take(content, this.#length)
    const symptom = this.#repetition(content, isLast)
    if (symptom !== undefined) this.#isReported = true
    if (this.#length < CHARACTERS_KEPT) this.#head = (this.#head + content).slice(0, CHARACTERS_KEPT)
    this.#length += content.length
    this.#latest = content
    this.#pieces++
    return symptom
  }

  /** The symptom of a text that is over and came twice, piece by piece or as a whole, and was not reported yet. */
  atEnd(): string | undefined {
    if (this.#isReported || this.#isOver) return undefined
    this.#isOver = true
    const symptom = this.#doubles.isWhole ? 'deltas-doubled' : this.#beganAnew() ? 'repeats-received' : undefined
    this.#isReported = symptom !== undefined
    return symptom
  }

  #beganAnew(): boolean {
    if (this.#length > CHARACTERS_KEPT) return false
    const part = this.#restarts.repeatedIn(this.#head)
    return part !== undefined && isVaried(part) && !this.#isAsked(part)
  }

  #repetition(content: string, isLast: boolean): string | undefined {
    if (this.#doubles.take(content)) return 'deltas-doubled'
    if (this.#snapshot !== undefined && this.#continuesSnapshots(content)) return 'cumulative-deltas'
    const { length } = content
    if (length < FEWEST_CHARACTERS || length + BLANKS_TRIMMED < this.#length) return undefined
    if (!this.#saysAgain(content, isLast) || !isVaried(this.#head) || this.#maySayAgain(content, isLast))
      return undefined
    return isLast ? 'answer-repeated-at-end' : 'repeats-received'
  }

  #saysAgain(content: string, isLast: boolean): boolean {
    const { length } = content
    const isLong = length >= LEAST_CHARACTERS && length >= this.#length
    return (
      (isLong && this.#isEnough(length, isLast) && content.startsWith(this.#head)) || this.#isWhole(content, isLast)
    )
  }

  /** Whether a delta is just what has come, but for blanks around it. Where that is short, it has to run into itself. */
  #isWhole(content: string, isLast: boolean): boolean {
    const whole = this.#head.trim()
    if (this.#pieces < 2 || this.#length > CHARACTERS_KEPT || content.trim() !== whole) return false
    if (content.length >= LEAST_CHARACTERS) return this.#pieces > 2
    const runsOn = isGlued(this.#latest, content) || (isLast && this.#pieces > 2 && !this.#isApart(content))
    return isPhrase(whole) && runsOn && !this.#isAsked(whole)
  }

  /** Whether a model may have said it all again: what is guessed or gathered comes as whole lines in one delta. */
  #maySayAgain(content: string, isLast: boolean): boolean {
    return this.#isApart(content) && (this.#isAsked(this.#head.trim()) || (!isLast && this.#length < LONGEST_VERSE))
  }

  #isApart(content: string): boolean {
    return ENDS_LINE.test(this.#latest) || /^\s/.test(content)
  }

  /** Whether so much has come, in so many pieces, that no answer says it all again in one delta of that length. */
  #isEnough(length: number, isLast: boolean): boolean {
    if (this.#length < LEAST_CHARACTERS) return this.#pieces > 2 && this.#length >= FEWEST_CHARACTERS
    // A sentence may be said twice in a stream of sentences; a finish chunk that holds just the answer says it again.
    return this.#pieces > 1 || (isLast && length === this.#length)
  }

  #continuesSnapshots(content: string): boolean {
    const before = this.#snapshot ?? ''
    if (content.length < before.length || !content.startsWith(before)) {
      this.#snapshot = undefined
      return false
    }
    const grows = content.length > before.length
    // What only indents is the beginning of every line.
    if (grows && (before === '' || /\S/.test(before))) this.#growth++
    this.#snapshot = content
    if (grows && isPhrase(before) && isGlued(before, content) && !this.#isAsked(before)) return true
    return this.#growth >= SNAPSHOTS && weightOf(content) >= LEAST_CHARACTERS && isVaried(content)
  }
}

/** Whether a text has so many words and characters that, set down again without a blank between, no model wrote it. */
const isPhrase = (text: string): boolean => text.length >= FEWEST_CHARACTERS && /\S\s+\S/.test(text) && isVaried(text)

/** Whether a word of one text goes on in the next. */
const isGlued = (before: string, next: string): boolean => ENDS_WORD.test(before) && BEGINS_WORD.test(next)

const weightOf = (text: string): number => text.length + (text.match(IDEOGRAPH)?.length ?? 0)

const isVaried = (text: string): boolean => new Set(text.slice(0, 256)).size >= LEAST_VARIETY
