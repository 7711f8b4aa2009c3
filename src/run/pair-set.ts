import { bitsIn, highBit, lowBit, VALUE_COUNT, type Draft } from './values.ts'

/** A set of pairs of axis values, by number; the two of a pair have no order. */
export class PairSet {
  /** By number, the values with which it is in a pair: the two words of a set. */
  readonly #low: Int32Array
  readonly #high: Int32Array

  constructor(other?: PairSet) {
    this.#low = other === undefined ? new Int32Array(VALUE_COUNT) : new Int32Array(other.#low)
    this.#high = other === undefined ? new Int32Array(VALUE_COUNT) : new Int32Array(other.#high)
  }

  get size(): number {
    let ends = 0
    for (let number = 0; number < VALUE_COUNT; number++) ends += this.partnersOf(number)
    return ends / 2
  }

  /** Each pair once, the lesser number first. */
  *[Symbol.iterator](): Generator<readonly [left: number, right: number], void, undefined> {
    for (let left = 0; left < VALUE_COUNT; left++) {
      for (let right = left + 1; right < VALUE_COUNT; right++) if (this.has(left, right)) yield [left, right]
    }
  }

  has(left: number, right: number): boolean {
    return ((this.#lowOf(left) & lowBit(right)) | (this.#highOf(left) & highBit(right))) !== 0
  }

  add(left: number, right: number): void {
    this.#low[left] = this.#lowOf(left) | lowBit(right)
    this.#high[left] = this.#highOf(left) | highBit(right)
    this.#low[right] = this.#lowOf(right) | lowBit(left)
    this.#high[right] = this.#highOf(right) | highBit(left)
  }

  delete(left: number, right: number): void {
    this.#low[left] = this.#lowOf(left) & ~lowBit(right)
    this.#high[left] = this.#highOf(left) & ~highBit(right)
    this.#low[right] = this.#lowOf(right) & ~lowBit(left)
    this.#high[right] = this.#highOf(right) & ~highBit(left)
  }

  /** Takes out every pair of values of a draft. */
  deleteWithin({ numbers, low, high }: Draft): void {
    for (const number of numbers) {
      if (number < 0) continue
      this.#low[number] = this.#lowOf(number) & ~low
      this.#high[number] = this.#highOf(number) & ~high
    }
  }

  /** Puts in every pair of values of a draft. */
  addWithin({ numbers, low, high }: Draft): void {
    for (const number of numbers) {
      if (number < 0) continue
      this.#low[number] = this.#lowOf(number) | (low & ~lowBit(number))
      this.#high[number] = this.#highOf(number) | (high & ~highBit(number))
    }
  }

  /** How many pairs of values of a draft there are. */
  sizeWithin(draft: Draft): number {
    let ends = 0
    for (const number of draft.numbers) if (number >= 0) ends += this.partnersIn(draft, number)
    return ends / 2
  }

  /** How many pairs a value is in. */
  partnersOf(number: number): number {
    return bitsIn(this.#lowOf(number)) + bitsIn(this.#highOf(number))
  }

  /** How many pairs a value is in with values of a draft. */
  partnersIn({ low, high }: Draft, number: number): number {
    return bitsIn(this.#lowOf(number) & low) + bitsIn(this.#highOf(number) & high)
  }

  /** Whether a value is in a pair with any of a draft. */
  hasPartnerIn({ low, high }: Draft, number: number): boolean {
    return ((this.#lowOf(number) & low) | (this.#highOf(number) & high)) !== 0
  }

  #lowOf(number: number): number {
    return this.#low[number] ?? 0
  }

  #highOf(number: number): number {
    return this.#high[number] ?? 0
  }
}
