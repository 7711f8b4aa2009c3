import type { BodyRead } from '../define/exchange.ts'

/** What a read costs beside its bytes, so that a stream of tiny reads is bounded as well. */
const READ_OVERHEAD_BYTES = 200

/** The beginning of a body, kept for whoever looks at the exchange later. */
export class KeptReads {
  readonly reads: BodyRead[] = []
  /** Bytes that came, kept or not. */
  bytes = 0
  #room: number
  #isCut = false

  /** `most` bounds the bytes that are kept, with what it takes to keep them. */
  constructor(most: number) {
    this.#room = most
  }

  /** Whether some of the body is not kept. */
  get isCut(): boolean {
    return this.#isCut
  }

  add(bytes: Uint8Array, atMs: number): void {
    this.bytes += bytes.length
    if (this.#isCut) return
    this.#room -= READ_OVERHEAD_BYTES
    const kept = bytes.length <= this.#room ? bytes : bytes.subarray(0, Math.max(0, this.#room))
    this.#isCut = kept.length < bytes.length
    this.#room -= kept.length
    if (kept.length > 0) this.reads.push({ bytes: kept, atMs })
  }
}
