/** How much the pieces of one answer may add up to; shared by all texts and lists of the answer. */
export class Room {
  /** True once something did not fit any more and was left out. */
  exceeded = false
  #left: number

  constructor(characters: number) {
    this.#left = characters
  }

  /** Takes room for that many characters; false when there is not as much left. */
  take(characters: number): boolean {
    if (this.exceeded || characters > this.#left) {
      this.exceeded = true
      return false
    }
    this.#left -= characters
    return true
  }
}

/** As long as pieces are apart each costs several times its text: so many of them are joined at once. */
const MOST_APART = 256

/** A string that comes in pieces. What comes in place of a string is kept as it is, for rules to find. */
export class PiecewiseText {
  /** What has been joined; undefined when no string came. */
  #text: string | undefined
  /** What came since. */
  readonly #apart: string[] = []
  #other: unknown
  readonly #room: Room

  constructor(room: Room) {
    this.#room = room
  }

  /** Takes the next piece as it came; undefined is none. */
  add(piece: unknown): void {
    if (typeof piece === 'string') {
      if (!this.#room.take(piece.length)) return
      this.#text ??= ''
      if (piece !== '' && this.#apart.push(piece) >= MOST_APART) this.#join()
    } else if (piece !== undefined && (piece !== null || this.#other === undefined)) {
      this.#other = piece
    }
  }

  /** The text so far; else the last thing that was no string (null only if nothing else); undefined if nothing came. */
  get value(): unknown {
    this.#join()
    return this.isEmpty && this.#other !== undefined && this.#other !== null ? this.#other : (this.#text ?? this.#other)
  }

  get isEmpty(): boolean {
    return this.#apart.length === 0 && (this.#text === undefined || this.#text === '')
  }

  #join(): void {
    if (this.#apart.length === 0) return
    this.#text = (this.#text ?? '') + this.#apart.join('')
    this.#apart.length = 0
  }
}

/** The first value that says something: neither undefined, null nor ''. Until one comes, whatever came first. */
export function settled(current: unknown, next: unknown): unknown {
  if (current !== undefined && current !== null && current !== '') return current
  if (next === undefined || next === null || next === '') return current === undefined ? next : current
  return next
}
