import { duplicateMembers } from '../define/json-text.ts'

const ALWAYS_LOOKED_AT = 256
const LATER_ONE_IN = 64
const KEPT = 8

/**
 * Finds members that an object repeats. `JSON.parse` hides them, so the text is scanned; to keep long streams cheap, of the
 * payloads that are parsed the first 256 and then one in 64 are looked at: a serialiser that repeats a member does so in many.
 * What is not parsed, as only its texts are new, repeats nothing that was not there before.
 */
export class DuplicateMembers {
  readonly found: { pointer: string; event: number | undefined }[] = []
  #payloads = 0

  /** Looks at a payload of a stream that was parsed, if it is its turn. */
  sample(text: string, event: number): void {
    this.#payloads++
    if (this.#payloads <= ALWAYS_LOOKED_AT || this.#payloads % LATER_ONE_IN === 0) this.look(text, event)
  }

  /** Looks at a JSON text. */
  look(text: string, event?: number): void {
    if (this.found.length >= KEPT) return
    for (const pointer of duplicateMembers(text)) this.found.push({ pointer, event })
  }
}
