import { parseJson } from '../define/json.ts'
import type { Room } from './assembled-text.ts'

/** What the annotations of one answer may add up to, in characters of JSON; what comes beyond that is left out. */
export const ANNOTATION_CHARACTERS: number = 4 * 1024 * 1024
/** What keeping an annotation costs beside its text, in characters. */
const ANNOTATION_ROOM = 64

/**
 * Puts the annotations of one choice together, which come in lists. They are kept as text, so that what they hold is
 * what they cost, and each once: some servers send the list as it stands with every chunk.
 */
export class AnnotationAssembly {
  readonly #room: Room
  readonly #texts = new Set<string>()
  /** What came in place of a list, for rules to find. */
  #other: unknown

  constructor(room: Room) {
    this.#room = room
  }

  /** Takes the `annotations` member of a delta, which is not null. */
  add(annotations: unknown): void {
    if (Array.isArray(annotations)) for (const annotation of annotations) this.#keep(annotation)
    else if (this.#other === undefined && this.#takes(JSON.stringify(annotations))) this.#other = annotations
  }

  /** The annotations in the order in which they came, or what came in their place. */
  toJson(): unknown {
    return this.#other ?? Array.from(this.#texts, (text) => parseJson(text))
  }

  #keep(annotation: unknown): void {
    const text = JSON.stringify(annotation)
    if (!this.#texts.has(text) && this.#takes(text)) this.#texts.add(text)
  }

  #takes(text: string): boolean {
    return this.#room.take(ANNOTATION_ROOM + text.length)
  }
}
