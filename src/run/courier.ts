import { setImmediate } from 'node:timers/promises'
import type { RequestSpec } from '../define/cases.ts'
import type { Aim, Exchange, RequestSent } from '../define/exchange.ts'
import { asInteger, isObject } from '../define/json.ts'
import type { Judgement } from '../judge/judgement.ts'
import type { Budget } from './budget.ts'
import type { Clock } from './clock.ts'
import { createWatch } from './ending.ts'
import { tokensOf } from './estimate.ts'
import { createBodyKeeper, type KeptExchange } from './kept-bodies.ts'
import { createRandom } from './random.ts'
import type { RateLimiter } from './rate.ts'
import { requestFault } from './request-fault.ts'
import { isThrottled, retryDelayMs, type RetryPolicy } from './retry.ts'
import { buildRequest, type Target } from './target.ts'

/** Sends one request and resolves with what was observed. It rejects only for the tool's own mistakes. */
export type Send = (request: RequestSent, options: SendOptions) => Promise<Exchange>

/** What a sender is told beside the request. */
export interface SendOptions {
  readonly id: string
  readonly aim?: Aim
  readonly signal?: AbortSignal
  /** Milliseconds that the run has left for it. */
  readonly withinMs?: number
  /** Drop the connection, with the ending `dropped`, once this many events have come. */
  readonly dropsAfterEvents?: number
  /** Send it on the connection of this name, opened when there is none, and tell the exchange's place on it. */
  readonly connection?: string
}

/** An exchange of a run with what judging it found. */
export interface Recorded extends KeptExchange {
  /** Id of the cell that it belongs to; probes have none. */
  readonly cell: string | undefined
  /**
   * Why its refusal is not held against the target: it was too busy, or it honestly lacks something. Only what the
   * error answer itself looks like still counts.
   */
  readonly excused: string | undefined
}

/** What came of asking: an exchange, or the reason why nothing was sent. */
export type Delivery =
  | { readonly kind: 'answered'; readonly record: Recorded; readonly earlier: readonly Recorded[] }
  | { readonly kind: 'stopped'; readonly reason: string; readonly earlier: readonly Recorded[] }

/** Whose request it is: a cell, and one try of it, whose requests may share a connection. */
export interface Asker {
  readonly cell: string
  readonly attempt: string
  /** Called when the answer is in and not judged yet, but for one that asks to come again later. */
  readonly onArrival?: () => void
}

/** Sends requests within the rate, the budget and the retries of a run, and keeps every exchange. */
export interface Courier {
  /** Sends one request, for a cell or, without one, for a probe. */
  ask(spec: RequestSpec, of?: Asker): Promise<Delivery>
  /** Why nothing more is sent; undefined while the run goes on. */
  stopped(): string | undefined
  /** Sends nothing more from now on. */
  stop(reason: string): void
  /** Every exchange so far, in the order of their start. */
  records(): readonly Recorded[]
  /** Takes back what an exchange is held to, once it has turned out to be an honest refusal. */
  excuse(record: Recorded, reason: string): Recorded
  readonly retries: number
}

export interface CourierOptions {
  readonly target: Target
  readonly send: Send
  readonly judge: (exchange: Exchange) => Judgement
  readonly clock: Clock
  readonly rate: RateLimiter
  readonly budget: Budget
  readonly retry: RetryPolicy
  readonly seed: number
  readonly signal?: AbortSignal
  readonly onExchange?: (record: Recorded) => void
  /** Told of each wait for a target that was too busy. */
  readonly onWait?: (wait: Wait) => void
}

/** A request waits to be sent again. */
export interface Wait {
  readonly status: number
  readonly delayMs: number
}

/** Makes the courier of a run. */
export function createCourier(options: CourierOptions): Courier {
  const { target, clock, rate, budget, retry, signal } = options
  const random = createRandom(options.seed)
  const kept: (Recorded | undefined)[] = []
  let retries = 0
  const watch = createWatch()
  const bodies = createBodyKeeper()
  let lost: string | undefined

  const stopped = (): string | undefined => (signal?.aborted === true ? abortWords(signal) : lost)

  /** Sends a request when its turn comes; gives why not where nothing may be sent any more by then. */
  const sendOnce = async (spec: RequestSpec, tokens: number, of: Asker | undefined): Promise<Recorded | string> => {
    const { request, aim } = buildRequest(spec, target)
    const reserved = budget.book(tokens)
    await rate.turn(budget.leftMs(), signal)
    // What came in between may have spent the rest, or ended the run: then it is not sent, and costs nothing.
    reserved.withdraw()
    const reason = stopped() ?? budget.spent(tokens)
    if (reason !== undefined) return reason
    const booked = budget.book(tokens)
    const place = kept.push(undefined) - 1
    const leftMs = budget.leftMs()
    const exchange = await options.send(request, {
      id: `x${place + 1}`,
      ...(aim === undefined ? {} : { aim }),
      ...(signal === undefined ? {} : { signal }),
      ...(leftMs === Infinity ? {} : { withinMs: leftMs }),
      ...(spec.dropsAfterEvents === undefined ? {} : { dropsAfterEvents: spec.dropsAfterEvents }),
      ...(spec.connection === undefined ? {} : { connection: of?.attempt ?? 'probe' }),
    })
    if (of?.onArrival !== undefined && !isThrottled(exchange)) {
      of.onArrival()
      // What waited for this answer to come in is sent before we look at it.
      await setImmediate()
    }
    const judgement = options.judge(exchange)
    booked.settle(tokensSpent(exchange, judgement) ?? tokens)
    const excused = isThrottled(exchange) ? 'the target was too busy' : undefined
    const record: Recorded = { ...bodies.keep(exchange, judgement), cell: of?.cell, excused }
    kept[place] = record
    // Whoever watches the run is shown all of it.
    options.onExchange?.({ ...record, exchange, judgement, isWhole: true })
    return record
  }

  return {
    stopped,
    stop(reason) {
      lost ??= reason
    },
    records: () => kept.filter((record) => record !== undefined),
    excuse(record, reason) {
      const excused = { ...record, excused: reason }
      const place = kept.indexOf(record)
      if (place >= 0) kept[place] = excused
      return excused
    },
    get retries() {
      return retries
    },
    async ask(spec, of) {
      mustKeepContract(spec)
      const tokens = tokensOf(spec)
      const earlier: Recorded[] = []
      for (;;) {
        const reason = stopped() ?? budget.spent(tokens)
        if (reason !== undefined) return { kind: 'stopped', reason, earlier }
        const record = await sendOnce(spec, tokens, of)
        if (typeof record === 'string') return { kind: 'stopped', reason: record, earlier }
        if (!isThrottled(record.exchange) || earlier.length >= retry.retries) {
          lost ??= watch.see(record.exchange)
          return { kind: 'answered', record, earlier }
        }
        earlier.push(record)
        retries++
        const delayMs = retryDelayMs(record.exchange, earlier.length, retry, random, clock.now())
        const leftMs = Math.min(delayMs, budget.leftMs())
        options.onWait?.({ status: record.exchange.head?.status ?? 0, delayMs: leftMs })
        await clock.sleep(leftMs, signal)
      }
    },
  }
}

/** Throws when a request breaks the contract without meaning to: a mistake of ours must never be held against the target. */
function mustKeepContract(spec: RequestSpec): void {
  const fault = requestFault(spec)
  if (fault !== undefined) throw new Error(`a case sends a request outside the contract: ${fault}`)
}

/** Prompt and completion tokens that an answer reports. */
export function usageOf(judgement: Judgement): { prompt: number; completion: number } | undefined {
  const usage = judgement.answer?.usage
  if (!isObject(usage)) return undefined
  const prompt = asInteger(usage['prompt_tokens'])
  const completion = asInteger(usage['completion_tokens'])
  if (prompt === undefined || completion === undefined || prompt < 0 || completion < 0) return undefined
  return { prompt, completion }
}

function tokensSpent(exchange: Exchange, judgement: Judgement): number | undefined {
  const usage = usageOf(judgement)
  if (usage !== undefined) return usage.prompt + usage.completion
  return exchange.head === undefined || exchange.head.status >= 400 ? 0 : undefined
}

function abortWords(signal: AbortSignal): string {
  return typeof signal.reason === 'string' ? signal.reason : 'the run was stopped'
}
