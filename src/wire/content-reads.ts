import type { Ending, HeaderList } from '../define/exchange.ts'
import { codingsOf, createContentDecoder, whyUndecodable, type ContentDecoder } from './content-coding.ts'
import { GatheredReads } from './gathered-reads.ts'
import { limitWords, type Limits } from './limits.ts'

export interface ContentReadsOptions {
  readonly limits: Limits
  /** Takes what the content is after decoding, read by read. */
  readonly onRead: (bytes: Uint8Array, atMs: number) => void
  /** Called once at most, when nothing that follows can be read any more. */
  readonly onStop: (ending: Ending) => void
}

/** The content of one response as it is read: decoded, when a coding is declared. */
export class ContentReads {
  readonly #options: ContentReadsOptions
  readonly #decoder: ContentDecoder | undefined
  /** Set when the content cannot be decoded: it decides how the exchange ended, whatever the connection does later. */
  #failure: Ending | undefined
  /** Undecoded reads, kept until something was decoded, so that a wrong Content-Encoding does not hide the body. */
  #undecoded: GatheredReads | undefined

  /** `headers` are those of the response. */
  constructor(headers: HeaderList, options: ContentReadsOptions) {
    this.#options = options
    const codings = codingsOf(headers)
    if (codings.length === 0) return
    this.#undecoded = new GatheredReads()
    const why = whyUndecodable(codings)
    if (why === undefined) this.#decoder = this.#makeDecoder(codings)
    else this.#failure = { kind: 'undecodable-content', message: why }
  }

  /** Takes the next bytes of the body. */
  take(bytes: Uint8Array, atMs: number): void {
    this.#undecoded?.push(bytes, atMs)
    if (this.#decoder !== undefined) this.#decoder.write(bytes, atMs)
    else if (this.#failure === undefined) this.#options.onRead(bytes, atMs)
  }

  /**
   * Resolves when all that was taken is read, with the ending that the decoding brings about. `whole` says that the body
   * ended where its framing says.
   */
  async finish(whole: boolean): Promise<Ending | undefined> {
    await this.#decoder?.finish(whole)
    if (this.#failure === undefined || this.#undecoded === undefined) return this.#failure
    const { list: raw } = this.#undecoded
    this.#undecoded = undefined
    for (const { bytes, atMs } of raw) this.#options.onRead(bytes, atMs)
    return this.#failure
  }

  #makeDecoder(codings: readonly string[]): ContentDecoder {
    return createContentDecoder(codings, {
      maxBytes: this.#options.limits.bodyBytes,
      onBytes: (bytes, atMs) => {
        this.#undecoded = undefined
        this.#options.onRead(bytes, atMs)
      },
      onFailure: (failure) => {
        const ending = failure.kind === 'too-large' ? tooLarge('the decompressed body', this.#options.limits) : failure
        this.#failure = ending
        // Without a single decoded byte the raw ones are read on, to be shown.
        if (failure.kind === 'too-large' || this.#undecoded === undefined) this.#options.onStop(ending)
      },
    })
  }
}

/** The ending of an exchange of which the body, or what it decodes to, passes its limit. */
export function tooLarge(what: string, limits: Limits): Ending {
  return { kind: 'body-too-large', message: `${what} is too large (${limitWords('bodyBytes', limits)})` }
}
