import type {
  BodyRead,
  ConnectionPlace,
  Ending,
  Exchange,
  HeaderList,
  RequestSent,
  ResponseHead,
  TransportFailure,
} from '../define/exchange.ts'
import { endpointOf } from '../define/request.ts'
import type { ExchangeJudge } from '../judge/exchange-judge.ts'
import type { Judge } from '../judge/judge.ts'
import type { Judgement, Violation } from '../judge/judgement.ts'
import { ContentReads, tooLarge } from '../wire/content-reads.ts'
import { KeptReads } from '../wire/kept-reads.ts'
import type { Limits } from '../wire/limits.ts'
import { startStopwatch } from '../wire/stopwatch.ts'
import type { Passed, Unjudged } from './passed.ts'
import { RequestBody } from './request-body.ts'

/** How exchanges are looked at while they pass. */
export interface ObservationSetting {
  readonly judge: Judge
  /** `bodyBytes` is how much of a body is read; what passes is not limited. */
  readonly limits: Limits
  /** Bytes of each body that are kept when the exchange has passed. */
  readonly keptBytes: number
}

/** A request without its body, as it goes to the target. */
export interface Asked {
  readonly id: string
  readonly method: string
  readonly url: string
  readonly headers: HeaderList
}

/** One exchange while it passes: what is seen of it, and what the judge says. Nothing here touches a connection. */
export class Observation {
  readonly asked: Asked
  readonly #setting: ObservationSetting
  readonly #limits: Limits
  readonly #isApi: boolean
  readonly #startedAtMs = Date.now()
  readonly #now = startStopwatch()
  readonly #request: RequestBody
  readonly #kept: KeptReads
  #head: ResponseHead | undefined
  #place: ConnectionPlace | undefined
  #headersMs: number | undefined
  #firstByteMs: number | undefined
  #wireBytes = 0
  #content: ContentReads | undefined
  #judging: ExchangeJudge | undefined
  /** Set when what follows of the body is not read any more. */
  #stopped: Ending | undefined
  #bug: { readonly error: unknown } | undefined
  /** Reads that the judge has still to be shown. */
  #unshown: BodyRead[] = []

  constructor(asked: Asked, setting: ObservationSetting) {
    const { limits, keptBytes } = setting
    this.asked = asked
    this.#setting = setting
    this.#isApi = endpointOf(asked.method, asked.url) !== 'other'
    this.#limits = this.#isApi ? limits : { ...limits, bodyBytes: Math.min(limits.bodyBytes, keptBytes) }
    this.#request = new RequestBody(this.#limits.bodyBytes, keptBytes)
    this.#kept = new KeptReads(keptBytes)
  }

  /** Bytes of the body that have come, before content decoding. */
  get wireBytes(): number {
    return this.#wireBytes
  }

  get responseHead(): ResponseHead | undefined {
    return this.#head
  }

  /** How many different violations a stream has shown so far. */
  countSoFar(): number {
    this.#show()
    return this.#guard(() => this.#judging?.countSoFar()) ?? 0
  }

  /** The violations that are known so far. */
  soFar(): readonly Violation[] {
    this.#show()
    return this.#guard(() => this.#judging?.soFar()) ?? []
  }

  /** Takes the next bytes of the request's body. */
  requestBody(bytes: Buffer): void {
    this.#request.add(bytes)
  }

  /** Takes the end of the request: `isWhole` as its framing says, or because the client is gone. */
  requestEnd(isWhole: boolean): void {
    this.#request.end(isWhole)
  }

  get isRequestWhole(): boolean {
    return this.#request.isWhole
  }

  /** Takes the head of the response, which stands at this place on its connection. */
  head(head: ResponseHead, place: ConnectionPlace): void {
    this.#head = head
    this.#place = place
    this.#headersMs = this.#now()
    this.#content = new ContentReads(head.headers, {
      limits: this.#limits,
      onRead: (bytes, atMs) => this.#read(bytes, atMs),
      onStop: (ending) => (this.#stopped = ending),
    })
    if (!this.#request.isWhole || this.#request.isTooLarge) return
    this.#guard(() => {
      this.#judging = this.#setting.judge.open(this.#sent())
      this.#judging.head(head)
    })
  }

  /** Takes the next bytes of the response's body. */
  body(bytes: Buffer): void {
    const atMs = this.#now()
    this.#firstByteMs ??= atMs
    const room = this.#limits.bodyBytes - this.#wireBytes
    this.#wireBytes += bytes.length
    if (this.#stopped !== undefined) return
    this.#content?.take(bytes.length > room ? bytes.subarray(0, room) : bytes, atMs)
    if (bytes.length > room) this.#stopped = tooLarge('the body', this.#limits)
  }

  /**
   * Takes the end of the response, and waits for that of the request. `why` it is not to be judged, where something
   * outside of it says so.
   */
  async end(ending: Ending, why?: Unjudged): Promise<Passed> {
    const endMs = this.#now()
    const isWhole = ending.kind === 'complete' && this.#stopped === undefined
    const undecodable = await this.#content?.finish(isWhole)
    await this.#request.settled()
    const exchange: Exchange = {
      id: this.asked.id,
      request: this.#sent(),
      head: this.#head,
      reads: this.#kept.reads,
      ending: undecodable ?? this.#stopped ?? ending,
      timings: {
        ...(this.#headersMs === undefined ? {} : { headersMs: this.#headersMs }),
        ...(this.#firstByteMs === undefined ? {} : { firstByteMs: this.#firstByteMs }),
        endMs,
      },
      startedAtMs: this.#startedAtMs,
      clock: 'live',
      ...(this.#place === undefined ? {} : { connection: this.#place }),
    }
    const result = why ?? this.#result(exchange)
    return {
      exchange,
      result,
      responseBytes: this.#kept.bytes,
      isCut: this.#kept.isCut || this.#request.isTooLarge,
      ...(result === 'judge-failed' && { bug: this.#bug?.error }),
    }
  }

  #result(exchange: Exchange): Judgement | Unjudged {
    const cannot = this.#whyUnjudgeable(exchange.ending.kind)
    if (cannot !== undefined) return cannot
    this.#show()
    const judgement = this.#guard(() => this.#judging?.end(exchange) ?? this.#setting.judge.judge(exchange))
    if (judgement === undefined) return 'judge-failed'
    const speaks = this.#isApi || [...judgement.examined.values()].includes('examined')
    return speaks ? judgement : 'other-endpoint'
  }

  #whyUnjudgeable(ending: TransportFailure | 'complete'): Unjudged | undefined {
    if (this.#bug !== undefined) return 'judge-failed'
    const isBeyond = this.#request.isTooLarge || ending === 'body-too-large'
    if (!this.#isApi && isBeyond) return 'other-endpoint'
    if (!this.#request.isWhole) return 'request-cut'
    if (this.#request.isTooLarge) return 'request-too-large'
    return this.#judging === undefined && this.#kept.isCut ? 'answered-early' : undefined
  }

  #sent(): RequestSent {
    const { method, url, headers } = this.asked
    const hasNone = this.#request.isEmpty && method !== 'POST'
    return { method, url, headers, body: hasNone ? undefined : this.#request.kept }
  }

  #read(bytes: Uint8Array, atMs: number): void {
    this.#kept.add(bytes, atMs)
    if (this.#judging === undefined) return
    // What has come on other connections is passed on first.
    if (this.#unshown.length === 0) setImmediate(() => this.#show())
    this.#unshown.push({ bytes, atMs })
  }

  #show(): void {
    const reads = this.#unshown
    this.#unshown = []
    for (const { bytes, atMs } of reads) this.#guard(() => this.#judging?.read(bytes, atMs))
  }

  /** A bug of the judge's must not stop what passes: it is told with the exchange. */
  #guard<T>(judge: () => T): T | undefined {
    if (this.#bug !== undefined) return undefined
    try {
      return judge()
    } catch (error) {
      this.#bug = { error }
      return undefined
    }
  }
}
