import type { Examined, Reads, Violated } from '../define/rule.ts'
import type { Place } from './findings.ts'

export type Look<Subject> = (subject: Subject, violated: Violated) => Examined

/** A check of one stream. */
export interface Running<Subject> {
  readonly look: Look<Subject>
  readonly violated: Violated
  /** Whether it is shown what only repeats a frame: it reads more than frames, or it has found a violation. */
  readsAll: boolean
  /** Whether the situation of its rule has come up. */
  seen: boolean
}

/** Makes a check ready to run. */
export function running<Subject>(look: Look<Subject>, report: Violated, reads: Reads | undefined): Running<Subject> {
  const made: Running<Subject> = {
    look,
    violated(symptom, pointer, detail) {
      made.readsAll = true
      report(symptom, pointer, detail)
    },
    readsAll: reads === undefined,
    seen: false,
  }
  return made
}

/** Blocks, payloads or chunks in order, and the one that is being looked at. */
export class Waiting<Subject> implements Place {
  /** How many wait. */
  size = 0
  position = 0
  // Emptied lists keep their length, so that they need not grow again, and nothing in them, so that it can be collected.
  readonly #subjects: (Subject | undefined)[] = []
  readonly #events: number[] = []
  readonly #documents: unknown[] = []
  /** The positions of those that do more than repeat a frame. */
  readonly #news: number[] = []

  /** Adds one that belongs to an event; `document` is what pointers refer to. */
  add(subject: Subject, event: number, document: unknown, repeats: boolean): void {
    if (!repeats) this.#news.push(this.size)
    this.#subjects[this.size] = subject
    this.#events[this.size] = event
    this.#documents[this.size] = document
    this.size++
  }

  clear(): void {
    this.#subjects.fill(undefined, 0, this.size)
    this.#documents.fill(undefined, 0, this.size)
    this.#news.length = 0
    this.size = 0
  }

  get event(): number | undefined {
    return this.#events[this.position]
  }

  get subject(): unknown {
    return this.#documents[this.position]
  }

  /** The one at a position; undefined beyond the last. */
  at(position: number): Subject | undefined {
    return position < this.size ? this.#subjects[position] : undefined
  }

  /** Shows them to a check: all of them or, as long as it reads frames and has found no violation, the news. */
  showTo(check: Running<Subject>): void {
    const { look, violated } = check
    this.position = check.readsAll ? 0 : this.#showNews(check)
    while (this.position < this.size) {
      const subject = this.#subjects[this.position]
      if (subject !== undefined && look(subject, violated) !== 'unseen') check.seen = true
      this.position++
    }
  }

  /** Gives the position from where on the check is to be shown all. */
  #showNews(check: Running<Subject>): number {
    for (const position of this.#news) {
      this.position = position
      const subject = this.#subjects[position]
      if (subject !== undefined && check.look(subject, check.violated) !== 'unseen') check.seen = true
      if (check.readsAll) return position + 1
    }
    return this.size
  }
}
