import type { BodyRead } from '../define/exchange.ts'

/** So many reads are kept as they came: more than any answer needs, and few beside what a body may hold. */
const MOST_APART = 50_000
const BLOCK_BYTES = 65_536

/**
 * The reads of a body in their order. A server may send byte by byte, and a read takes a thousand times as much memory as a
 * byte, so that further reads are gathered into blocks, each with the time at which the last of it came.
 */
export class GatheredReads {
  readonly list: BodyRead[] = []
  #block: Buffer = Buffer.alloc(0)
  #used = 0

  /** Takes the next read, whose bytes must not be changed afterwards. */
  push(bytes: Uint8Array, atMs: number): void {
    if (this.list.length < MOST_APART) {
      this.list.push({ bytes, atMs })
      return
    }
    if (this.#used > 0 && bytes.length <= this.#block.length - this.#used) this.list.pop()
    else {
      this.#block = Buffer.allocUnsafe(Math.max(BLOCK_BYTES, bytes.length))
      this.#used = 0
    }
    this.#block.set(bytes, this.#used)
    this.#used += bytes.length
    this.list.push({ bytes: this.#block.subarray(0, this.#used), atMs })
  }
}
