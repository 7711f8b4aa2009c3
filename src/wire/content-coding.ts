import type { Transform } from 'node:stream'
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import { headerValues, type HeaderList } from '../define/exchange.ts'

/** Real answers carry one coding; a pile of them is an attack. */
const MAX_CODINGS = 2
const ZLIB_METHOD_MASK = 0x0f
const ZLIB_METHOD_DEFLATE = 8

/** The content codings of a message in the order applied, in lower case, without `identity`. */
export function codingsOf(headers: HeaderList): readonly string[] {
  return headerValues(headers, 'content-encoding')
    .flatMap((value) => value.split(','))
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== '' && coding !== 'identity')
}

/** Says why content with these codings cannot be decoded here; undefined when it can be. */
export function whyUndecodable(codings: readonly string[]): string | undefined {
  if (codings.length > MAX_CODINGS)
    return `Content-Encoding names ${codings.length} codings, at most ${MAX_CODINGS} are decoded`
  const unknown = codings.find((coding) => makerOf(coding) === undefined)
  return unknown === undefined
    ? undefined
    : `Content-Encoding is ${JSON.stringify(unknown)}, only gzip, deflate and br are decoded`
}

/** Why decoding stopped. */
export type DecodingFailure =
  | { readonly kind: 'undecodable-content'; readonly message: string }
  | { readonly kind: 'too-large' }

export interface ContentDecoderOptions {
  /** Bytes that any one coding may expand to. */
  readonly maxBytes: number
  /** Takes decoded bytes, with the arrival time of the read that they were decoded from. */
  readonly onBytes: (bytes: Uint8Array, atMs: number) => void
  /** Called once at most; nothing is decoded after it. */
  readonly onFailure: (failure: DecodingFailure) => void
}

/** Decodes the content of one body, read by read. */
export interface ContentDecoder {
  write(bytes: Uint8Array, atMs: number): void
  /**
   * Resolves when all that was written is decoded. `whole` says that the body ended where its framing says, so that
   * data which stops within a coding is at fault. Rejects with what `onBytes` or `onFailure` threw.
   */
  finish(whole: boolean): Promise<void>
}

/** Makes a decoder for codings that `whyUndecodable` has nothing against. */
export function createContentDecoder(codings: readonly string[], options: ContentDecoderOptions): ContentDecoder {
  // The coding that was applied last is taken off first.
  const stages = codings.toReversed().map((coding) => new Stage(coding, options.maxBytes))
  let failed = false
  let lastAtMs = 0
  let wrote = false
  let queue: Promise<void> = Promise.resolve()

  const pass = async (from: number, pieces: readonly Uint8Array[], atMs: number): Promise<void> => {
    const stage = stages[from]
    for (const piece of pieces) {
      if (stage === undefined) {
        options.onBytes(piece, atMs)
        continue
      }
      await pass(from + 1, await stage.decode(piece), atMs)
      if (stage.failure !== undefined) throw new StageFailure(stage.failure)
    }
  }
  const close = async (): Promise<void> => {
    for (const [index, stage] of stages.entries()) {
      await pass(index + 1, await stage.end(), lastAtMs)
      if (stage.failure !== undefined) throw new StageFailure(stage.failure)
    }
  }
  const attempt = async (step: () => Promise<void>): Promise<void> => {
    if (failed) return
    try {
      await step()
    } catch (error) {
      if (!(error instanceof StageFailure)) throw error
      failed = true
      options.onFailure(error.failure)
    }
  }

  return {
    write(bytes, atMs) {
      wrote = true
      lastAtMs = atMs
      queue = queue.then(() => attempt(() => pass(0, [bytes], atMs)))
      // Whoever calls finish() sees the rejection; until then it must not count as unhandled.
      queue.catch(() => undefined)
    },
    async finish(whole) {
      try {
        await queue
        if (whole && wrote) await attempt(close)
      } finally {
        for (const stage of stages) stage.destroy()
      }
    },
  }
}

class StageFailure extends Error {
  readonly failure: DecodingFailure

  constructor(failure: DecodingFailure) {
    super(failure.kind)
    this.failure = failure
  }
}

/** One coding. Calls must not overlap, so that what comes out belongs to what was put in. */
class Stage {
  /** Set when the stage can go no further; what it gave until then is good. */
  failure: DecodingFailure | undefined
  readonly #coding: string
  readonly #maxBytes: number
  #stream: Transform | undefined
  #bytes = 0
  #pieces: Uint8Array[] = []
  #settle: () => void = () => undefined

  constructor(coding: string, maxBytes: number) {
    this.#coding = coding
    this.#maxBytes = maxBytes
  }

  decode(bytes: Uint8Array): Promise<readonly Uint8Array[]> {
    if (bytes.length === 0) return Promise.resolve([])
    const stream = (this.#stream ??= this.#open(bytes))
    return this.#run(() => stream.write(bytes, () => this.#settle()))
  }

  end(): Promise<readonly Uint8Array[]> {
    const stream = this.#stream
    if (stream === undefined || stream.readableEnded) return Promise.resolve([])
    return this.#run(() => {
      stream.once('end', () => this.#settle())
      stream.end()
    })
  }

  destroy(): void {
    this.#stream?.destroy()
  }

  #run(start: () => void): Promise<readonly Uint8Array[]> {
    return new Promise((resolve) => {
      this.#settle = () => {
        resolve(this.#pieces)
        this.#pieces = []
        this.#settle = () => undefined
      }
      start()
    })
  }

  #fail(failure: DecodingFailure): void {
    this.failure ??= failure
    this.#settle()
  }

  #open(first: Uint8Array): Transform {
    const make = makerOf(this.#coding)
    if (make === undefined) throw new Error(`no decoder for ${this.#coding}`)
    const stream = make(first)
    stream.on('data', (piece: Uint8Array) => {
      if (this.failure !== undefined) return
      const room = this.#maxBytes - this.#bytes
      this.#bytes += piece.length
      this.#pieces.push(piece.length > room ? piece.subarray(0, room) : piece)
      if (piece.length <= room) return
      stream.destroy()
      this.#fail({ kind: 'too-large' })
    })
    stream.on('error', (error: Error) => {
      this.#fail({
        kind: 'undecodable-content',
        message: `Content-Encoding says ${this.#coding}, but the body is not: ${error.message}`,
      })
    })
    return stream
  }
}

function makerOf(coding: string): ((first: Uint8Array) => Transform) | undefined {
  // Flushed with every write: what a read brought is handed on with that read, as a client sees it.
  const flush = { flush: constants.Z_SYNC_FLUSH }
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return () => createGunzip(flush)
    case 'deflate':
      // RFC 9110 §8.4.1.2: deflate means the zlib format, but some send the bare format, which clients take too.
      return (first) =>
        ((first[0] ?? 0) & ZLIB_METHOD_MASK) === ZLIB_METHOD_DEFLATE ? createInflate(flush) : createInflateRaw(flush)
    case 'br':
      return () => createBrotliDecompress({ flush: constants.BROTLI_OPERATION_FLUSH })
    default:
      return undefined
  }
}
