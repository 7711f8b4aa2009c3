/** How many deltas, each sent twice, show that all are. */
const DOUBLES = 12
/** How many different ones are to be among them. */
const DIFFERENT_DOUBLES = 8
/** So many do when the answer is over and there was nothing else: nobody writes "HelloHello there there!!". */
const FEWEST_DOUBLES = 3

const LETTERS = String.raw`[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]`
/** A text that runs into itself when it is said twice. */
const JOINED = new RegExp(`^${LETTERS}+$`, 'u')
/** "TheThe" is nothing that a model says, unlike "AA". */
const JOINED_WORD = new RegExp(`^${LETTERS}{3,}$`, 'u')
const WORD_APART = new RegExp(`^ ${LETTERS}{3,}$`, 'u')

/** Tells whether every delta of a text is sent twice. */
export class Doubles {
  #first: string | undefined
  #pairs = 0
  readonly #different = new Set<string>()
  /** Whether letters were doubled within, and whether they are those of a word. */
  #hasJoined = false
  #hasJoinedWord = false
  /** Whether a word was doubled that a blank sets apart: who means to say words twice sets all of them apart. */
  #hasWordApart = false
  #isOver = false

  /** Takes the next delta; true once there is no doubt. */
  take(text: string): boolean {
    if (this.#isOver) return false
    const first = this.#first
    this.#first = first === undefined ? text : undefined
    if (first === undefined) return false
    this.#isOver = first !== text
    this.#pairs++
    if (this.#different.size < DIFFERENT_DOUBLES) this.#different.add(text)
    this.#hasJoined ||= JOINED.test(text)
    this.#hasJoinedWord ||= JOINED_WORD.test(text)
    this.#hasWordApart ||= WORD_APART.test(text)
    return !this.#isOver && this.#pairs >= DOUBLES && this.#isCertain(DIFFERENT_DOUBLES)
  }

  /** Whether the whole of an answer that is over was doubled. */
  get isWhole(): boolean {
    return !this.#isOver && this.#first === undefined && this.#hasWordApart && this.#isCertain(FEWEST_DOUBLES)
  }

  #isCertain(different: number): boolean {
    if (this.#hasJoinedWord) return this.#different.size >= different
    return this.#hasJoined && this.#hasWordApart && this.#different.size >= DIFFERENT_DOUBLES
  }
}
