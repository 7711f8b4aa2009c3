import { GatheredReads } from '../wire/gathered-reads.ts'

/** The body of a request as it passes, kept as far as it is read. */
export class RequestBody {
  readonly #limit: number
  readonly #keptBytes: number
  #pieces = new GatheredReads()
  #bytes = 0
  #state: 'coming' | 'whole' | 'cut' = 'coming'
  #onSettled: (() => void)[] = []

  /** Of a body of more than `limit` bytes only `keptBytes` are kept. */
  constructor(limit: number, keptBytes: number) {
    this.#limit = limit
    this.#keptBytes = keptBytes
  }

  get isWhole(): boolean {
    return this.#state === 'whole'
  }

  get isTooLarge(): boolean {
    return this.#bytes > this.#limit
  }

  get isEmpty(): boolean {
    return this.#bytes === 0
  }

  /** What is kept of it. */
  get kept(): Uint8Array {
    const { list } = this.#pieces
    const [first] = list
    if (first !== undefined && list.length === 1) return first.bytes
    const whole = Buffer.concat(list.map(({ bytes }) => bytes))
    this.#keepOnly(whole)
    return whole
  }

  add(bytes: Buffer): void {
    const wasTooLarge = this.isTooLarge
    this.#bytes += bytes.length
    if (wasTooLarge) return
    this.#pieces.push(bytes, 0)
    // A copy, so that the memory of what is not kept is let go.
    if (this.isTooLarge) this.#keepOnly(Buffer.from(this.kept.subarray(0, this.#keptBytes)))
  }

  #keepOnly(bytes: Buffer): void {
    this.#pieces = new GatheredReads()
    this.#pieces.push(bytes, 0)
  }

  /** Takes the end: as the framing says, or because the client is gone. */
  end(isWhole: boolean): void {
    if (this.#state === 'coming') this.#state = isWhole ? 'whole' : 'cut'
    for (const resolve of this.#onSettled.splice(0)) resolve()
  }

  /** Resolves when nothing more of it will come. */
  async settled(): Promise<void> {
    if (this.#state === 'coming') await new Promise<void>((resolve) => this.#onSettled.push(resolve))
  }
}
