import { setImmediate } from 'node:timers/promises'
import type { Dispatcher } from 'undici'
import type { Aim, Ending, Exchange, RequestSent, ResponseHead } from '../define/exchange.ts'
import type { Carrier } from './carrier.ts'
import { ContentReads, tooLarge } from './content-reads.ts'
import { createEventCounter } from './event-counter.ts'
import { GatheredReads } from './gathered-reads.ts'
import { limitWords, LONGEST_TIMER_MS, type Limits } from './limits.ts'
import { headerList } from './raw-headers.ts'
import { abortWords, countedBytes, failureOf } from './transport-failure.ts'
import { startStopwatch } from './stopwatch.ts'

/** What a sender may ask for besides the exchange itself. Callbacks run while the answer comes in. */
export interface SendOptions {
  /** Default `x1`, `x2`, … in the order of sending. */
  readonly id?: string
  readonly aim?: Aim
  readonly signal?: AbortSignal
  /** Milliseconds that are left for it, whatever the limits allow. */
  readonly withinMs?: number
  /** Drop the connection, with the ending `dropped`, once this many events have come. */
  readonly dropsAfterEvents?: number
  /** Send it on the connection of this name, opened when there is none, and tell the exchange's place on it. */
  readonly connection?: string
  readonly onHead?: (head: ResponseHead) => void
  /** Takes bytes after content decoding: what `reads` will hold. */
  readonly onRead?: (bytes: Uint8Array, atMs: number) => void
  /** Takes bytes before content decoding, for whoever passes the answer on as it came. */
  readonly onWire?: (bytes: Uint8Array, atMs: number) => void
}

const RUN_IS_OVER = 'the time of the run is up (--max-time)'

/** One request under way: the handler of undici's dispatch, our timers, and the exchange as it grows. */
export class Sending implements Dispatcher.DispatchHandler {
  readonly exchange: Promise<Exchange>
  readonly #request: RequestSent
  readonly #id: string
  readonly #limits: Limits
  readonly #options: SendOptions
  readonly #host: string
  readonly #startedAtMs = Date.now()
  readonly #now = startStopwatch()
  readonly #onAbort = (): void => this.#stop({ kind: 'aborted', message: abortWords(this.#options.signal) })

  #resolve: (exchange: Exchange) => void = () => undefined
  #reject: (error: unknown) => void = () => undefined
  #controller: Dispatcher.DispatchController | undefined
  #phaseTimer: NodeJS.Timeout | undefined
  #totalTimer: NodeJS.Timeout | undefined
  #over = false
  /** What came so far: the connection, the head, reads of the body. */
  #arrivals = 0

  #head: ResponseHead | undefined
  #headersMs: number | undefined
  #firstByteMs: number | undefined
  #wireBytes = 0
  readonly #reads = new GatheredReads()
  #events = 0
  readonly #countEvents = createEventCounter()
  #content: ContentReads | undefined

  constructor(request: RequestSent, id: string, limits: Limits, options: SendOptions) {
    this.#request = request
    this.#id = id
    this.#limits = limits
    this.#options = options
    this.#host = new URL(request.url).host
    this.exchange = new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
    })
  }

  /** Begins: from here on `exchange` will settle, whatever the server does. */
  start(carrier: Carrier, target: URL): void {
    const { signal } = this.#options
    if (signal?.aborted === true) {
      this.#onAbort()
      return
    }
    signal?.addEventListener('abort', this.#onAbort)
    this.#totalTimer = this.#startTotal()
    this.#phaseTimer = this.#timer('connectMs', () => {
      const limit = limitWords('connectMs', this.#limits)
      return { kind: 'connect-timeout', message: `no connection to ${this.#host} (${limit})` }
    })
    const { method, headers, body } = this.#request
    carrier.dispatch(
      {
        origin: target.origin,
        path: `${target.pathname}${target.search}`,
        method,
        headers: headers.flat(),
        body: body ?? null,
        // Ours tell connecting, waiting and silence apart, and are exact to the millisecond.
        headersTimeout: 0,
        bodyTimeout: 0,
      },
      this,
    )
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#arrivals++
    this.#controller = controller
    if (this.#over) {
      controller.abort(new Error('given up before it was sent'))
      return
    }
    this.#enterPhase('firstByteMs', () => {
      const missing = this.#head === undefined ? 'no answer' : `status ${this.#head.status}, but no byte of the body`
      return { kind: 'first-byte-timeout', message: `${missing} (${limitWords('firstByteMs', this.#limits)})` }
    })
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    _headers: unknown,
    statusText: string | undefined,
  ): void {
    if (status < 200 || this.#over) return
    this.#arrivals++
    this.#headersMs = this.#now()
    const head = { status, statusText: statusText ?? '', headers: headerList(controller.rawHeaders) }
    this.#head = head
    this.#content = new ContentReads(head.headers, {
      limits: this.#limits,
      onRead: (bytes, atMs) => this.#keep(bytes, atMs),
      onStop: (ending) => this.#stop(ending),
    })
    this.#guard(() => this.#options.onHead?.(head))
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Uint8Array): void {
    if (this.#over) return
    this.#arrivals++
    const atMs = this.#now()
    if (this.#firstByteMs === undefined) {
      this.#firstByteMs = atMs
      this.#enterPhase('silenceMs', () => {
        const received = countedBytes(this.#wireBytes)
        const limit = limitWords('silenceMs', this.#limits)
        return { kind: 'silence-timeout', message: `nothing came any more after ${received} of the body (${limit})` }
      })
    } else {
      this.#phaseTimer?.refresh()
    }
    const room = this.#limits.bodyBytes - this.#wireBytes
    const bytes = chunk.length > room ? chunk.subarray(0, room) : chunk
    this.#wireBytes += bytes.length
    if (bytes.length > 0) this.#take(bytes, atMs)
    if (chunk.length > room) this.#stop(tooLarge('the body', this.#limits))
  }

  onResponseEnd(): void {
    this.#stop({ kind: 'complete' })
  }

  onResponseError(_controller: unknown, error: Error): void {
    if (this.#over) return
    this.#guard(() => {
      this.#stop(
        failureOf(error, {
          host: this.#host,
          connected: this.#controller !== undefined,
          hasHead: this.#head !== undefined,
          bytes: this.#wireBytes,
          limits: this.#limits,
        }),
      )
    })
  }

  #take(bytes: Uint8Array, atMs: number): void {
    this.#guard(() => this.#options.onWire?.(bytes, atMs))
    this.#content?.take(bytes, atMs)
  }

  #keep(bytes: Uint8Array, atMs: number): void {
    this.#reads.push(bytes, atMs)
    this.#guard(() => this.#options.onRead?.(bytes, atMs))
    const { dropsAfterEvents = Infinity } = this.#options
    if (dropsAfterEvents === Infinity || this.#over) return
    this.#events += this.#countEvents(bytes)
    if (this.#events >= dropsAfterEvents) {
      this.#stop({ kind: 'dropped', message: `dropped on purpose after ${dropsAfterEvents} events` })
    }
  }

  #startTotal(): NodeJS.Timeout | undefined {
    const { withinMs = Infinity } = this.#options
    if (withinMs < this.#limits.totalMs) {
      return setTimeout(() => this.#stop({ kind: 'aborted', message: RUN_IS_OVER }), withinMs)
    }
    return this.#timer('totalMs', () => {
      const received = this.#head === undefined ? 'no answer' : `only ${countedBytes(this.#wireBytes)} of the body`
      return {
        kind: 'total-timeout',
        message: `${received} in the time allowed (${limitWords('totalMs', this.#limits)})`,
      }
    })
  }

  #enterPhase(limit: 'firstByteMs' | 'silenceMs', ending: () => Ending): void {
    clearTimeout(this.#phaseTimer)
    this.#phaseTimer = this.#timer(limit, ending)
  }

  #timer(
    limit: 'connectMs' | 'firstByteMs' | 'silenceMs' | 'totalMs',
    ending: () => Ending,
  ): NodeJS.Timeout | undefined {
    const delayMs = this.#limits[limit]
    // A longer limit cannot be reached within a run.
    return delayMs > LONGEST_TIMER_MS ? undefined : setTimeout(() => void this.#giveUp(limit, ending), delayMs)
  }

  /**
   * Stops, unless something was there in time: where we were busy for a while (with judging a large answer, say), what
   * came meanwhile is read only now.
   */
  async #giveUp(limit: 'connectMs' | 'firstByteMs' | 'silenceMs' | 'totalMs', ending: () => Ending): Promise<void> {
    const seen = this.#arrivals
    await setImmediate()
    if (this.#over) return
    if (limit === 'totalMs' || this.#arrivals === seen) this.#stop(ending())
    // A head alone is not what was waited for; whatever else came has set the timer anew.
    else if (limit === 'firstByteMs' && this.#firstByteMs === undefined) await this.#giveUp(limit, ending)
  }

  /** Callbacks are the caller's code: what they throw is a bug of ours and ends the sending as a rejection. */
  #guard(call: () => void): void {
    try {
      call()
    } catch (error) {
      this.#release()
      this.#reject(error)
    }
  }

  #stop(ending: Ending): void {
    if (this.#over) return
    this.#release(ending.kind === 'complete')
    const endMs = this.#now()
    void this.#settle(ending, endMs).catch(this.#reject)
  }

  #release(complete = false): void {
    this.#over = true
    clearTimeout(this.#phaseTimer)
    clearTimeout(this.#totalTimer)
    this.#options.signal?.removeEventListener('abort', this.#onAbort)
    if (!complete) this.#controller?.abort(new Error('given up'))
  }

  async #settle(ending: Ending, endMs: number): Promise<void> {
    const undecodable = await this.#content?.finish(ending.kind === 'complete')
    // By then undici has freed the connection, so that a request that follows at once goes out on the same one.
    if (ending.kind === 'complete') await setImmediate()
    this.#resolve({
      id: this.#id,
      request: this.#request,
      head: this.#head,
      reads: this.#reads.list,
      ending: undecodable ?? ending,
      timings: {
        ...(this.#headersMs === undefined ? {} : { headersMs: this.#headersMs }),
        ...(this.#firstByteMs === undefined ? {} : { firstByteMs: this.#firstByteMs }),
        endMs,
      },
      startedAtMs: this.#startedAtMs,
      clock: 'live',
      ...(this.#options.aim === undefined ? {} : { aim: this.#options.aim }),
    })
  }
}
