/** How many places are kept at which a text may have begun anew. */
const PLACES_KEPT = 4
/** Less than this is repeated by chance. */
const LEAST_CHARACTERS = 16
/** A model that goes round in circles may leave out the blank behind a full stop, but hardly stops after the second time. */
const LEAST_ANSWER = 64

const ENDS_WORD = /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]$/u
const BEGINS_WORD = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]/u

/**
 * Tells whether a text began anew, delta by delta, as when a gateway asks another server in the middle of an answer, or
 * passes an answer on twice.
 */
export class Restarts {
  #first: string | undefined
  readonly #places: number[] = []

  /** Takes the next delta, and where in the text it stands. Most differ from the first one. */
  take(delta: string, place: number): void {
    this.#first ??= delta
    if (delta === this.#first && place >= LEAST_CHARACTERS && this.#places.length < PLACES_KEPT)
      this.#places.push(place)
  }

  /** The part that a text which is over said twice without a blank between; undefined where there is none. */
  repeatedIn(text: string): string | undefined {
    for (const place of this.#places) {
      const [part, rest] = [text.slice(0, place), text.slice(place)]
      if (!rest.startsWith(part) || !BEGINS_WORD.test(rest) || /\s$/.test(part) || !/\S\s+\S/.test(part)) continue
      // Nobody breaks off within a word to begin anew.
      if (ENDS_WORD.test(part) || (rest === part && part.length >= LEAST_ANSWER)) return part
    }
    return undefined
  }
}
