import type { Problem } from '../types/report.ts'

/** Beyond this many nobody reads on, and a file of millions of entries would fill the report. */
const MOST_TOLD = 100

/** Remarks on single pieces of an input, of which the first are told and the others counted. */
export class Remarks {
  readonly #told: Problem[] = []
  #count = 0

  get count(): number {
    return this.#count
  }

  add(remark: Problem): void {
    this.#count++
    if (this.#told.length < MOST_TOLD) this.#told.push(remark)
  }

  /** The first remarks, and how many there are beside, e.g. `12 more entries were skipped`. */
  told(more: string): readonly Problem[] {
    const left = this.#count - this.#told.length
    return left === 0 ? this.#told : [...this.#told, { where: 'input', message: `${left} ${more}` }]
  }
}
