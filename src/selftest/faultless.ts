import type { Exchange } from '../define/exchange.ts'
import { viewRequest, type RequestView } from '../define/request.ts'
import { createJudge, type Judge } from '../judge/judge.ts'
import type { Judgement } from '../judge/judgement.ts'
import { fitsRequestSchema } from '../judge/request-shape.ts'
import type { Response } from '../reference/respond.ts'
import { allRules } from '../registry.ts'
import type { SendOptions } from '../run/courier.ts'
import { DEFAULT_LIMITS } from '../wire/limits.ts'

/** An answer of the faultless server, and what came of it. */
export interface Answered {
  readonly response: Response
  readonly seen: Pick<Exchange, 'head' | 'reads' | 'ending' | 'timings'>
}

/** What is known of a request before it is answered. */
export interface Asked {
  readonly view: RequestView
  /** The number that the server gives to it. */
  readonly number: number
  /** What the faultless server answered; undefined for a request that it was not sent. */
  readonly faultless: Answered | undefined
}

/** One run beside the faultless one. */
export interface FaultlessRun {
  readonly judge: Judge
  /** Takes a request. */
  readonly ask: (request: Exchange['request'], options: SendOptions) => Asked
  /** Takes what came back. */
  readonly keep: (asked: Asked, exchange: Exchange, response: Response) => void
}

/** A run that can be compared with the faultless one. */
interface ComparedRun extends FaultlessRun {
  /** How many answers so far were not those of the faultless server. */
  readonly changed: () => number
}

interface Remembered extends Answered {
  readonly number: number
  judgement: Judgement | undefined
}

/**
 * Remembers what the faultless server answers, request by request, and what judging it found. A request that a later run
 * sends again gets the same number, so that a server which answers it rightly answers the same bytes: those need not be
 * judged again.
 */
export class Faultless {
  readonly #judge: Judge = createJudge(allRules, DEFAULT_LIMITS)
  readonly #views = new Map<string, RequestView>()
  readonly #remembered = new Map<string, Remembered[]>()
  #last = 0

  /** Begins a run. The first one, without deviations, is the one that is remembered. */
  openRun(): ComparedRun {
    const isFirst = this.#last === 0
    const times = new Map<string, number>()
    const keys = new Map<Asked, string>()
    const known = new WeakMap<Exchange, Remembered>()
    let beyond = this.#last
    let changed = 0
    return {
      changed: () => changed,
      ask: (request, options) => {
        const key = keyOf(request, options)
        const time = times.get(key) ?? 0
        times.set(key, time + 1)
        const faultless = this.#remembered.get(key)?.[time]
        const asked = { view: this.#viewOf(key, request), number: faultless?.number ?? ++beyond, faultless }
        if (isFirst) keys.set(asked, key)
        return asked
      },
      keep: (asked, exchange, response) => {
        const { faultless, number } = asked
        if (isFirst) {
          const { head, reads, ending, timings } = exchange
          const remembered = { number, response, seen: { head, reads, ending, timings }, judgement: undefined }
          const key = keys.get(asked) ?? ''
          this.#remembered.set(key, [...(this.#remembered.get(key) ?? []), remembered])
          this.#last = Math.max(this.#last, number)
          known.set(exchange, remembered)
        } else if (faultless !== undefined && isSame(faultless.response, response)) {
          // Whatever was asked came out of the answers that are remembered.
          known.set(exchange, faultless as Remembered)
        } else changed++
      },
      judge: {
        ...this.#judge,
        judge: (exchange) => {
          const remembered = known.get(exchange)
          if (remembered === undefined) return this.#judge.judge(exchange)
          return (remembered.judgement ??= this.#judge.judge(exchange))
        },
      },
    }
  }

  #viewOf(key: string, request: Exchange['request']): RequestView {
    const view = this.#views.get(key) ?? viewRequest(request, fitsRequestSchema)
    this.#views.set(key, view)
    return view
  }
}

function keyOf(
  { method, url, headers, body }: Exchange['request'],
  { aim, dropsAfterEvents, connection }: SendOptions,
): string {
  const text = body === undefined ? '' : Buffer.from(body).toString('latin1')
  return JSON.stringify([method, url, headers, aim, dropsAfterEvents, connection, text])
}

function isSame(one: Response, other: Response): boolean {
  if (one === other) return true
  const pieces = one.writes.pieces
  return (
    one.reply.status === other.reply.status &&
    one.writes.waitMs === other.writes.waitMs &&
    pieces.length === other.writes.pieces.length &&
    JSON.stringify(one.reply.headers) === JSON.stringify(other.reply.headers) &&
    pieces.every((piece, position) => Buffer.from(piece).equals(other.writes.pieces[position] ?? new Uint8Array()))
  )
}
