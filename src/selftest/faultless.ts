import type { Exchange } from '../define/exchange.ts'
import { createJudge, type Judge } from '../judge/judge.ts'
import type { Judgement } from '../judge/judgement.ts'
import type { Response } from '../reference/respond.ts'
import { allRules } from '../registry.ts'
import type { SendOptions } from '../run/courier.ts'
import { DEFAULT_LIMITS } from '../wire/limits.ts'

interface Answered {
  readonly number: number
  readonly response: Response
  judgement: Judgement | undefined
}

/**
 * What the faultless server answers, request by request, and what judging it found. A request that a later run sends
 * again gets the same number, so that a server which answers it rightly answers the same bytes: those need not be judged
 * again.
 */
export class Faultless {
  readonly #judge: Judge = createJudge(allRules, DEFAULT_LIMITS)
  readonly #answers = new Map<string, Answered[]>()
  #last = 0

  /** The numbers and the judge of one run. The first run, without deviations, is the one that is remembered. */
  openRun(): FaultlessRun {
    const isFirst = this.#last === 0
    const asked = new Map<string, number>()
    const expected = new WeakMap<Exchange, Answered>()
    const keys = new Map<string, string>()
    let beyond = this.#last
    return {
      numberOf: (request, options) => {
        const key = keyOf(request, options)
        const times = asked.get(key) ?? 0
        asked.set(key, times + 1)
        keys.set(options.id, key)
        const known = this.#answers.get(key)?.[times]
        return known?.number ?? ++beyond
      },
      onResponse: (exchange, response) => {
        const key = keys.get(exchange.id) ?? ''
        const times = (asked.get(key) ?? 1) - 1
        const known = this.#answers.get(key)?.[times]
        if (isFirst) {
          const answered: Answered = { number: ++this.#last, response, judgement: undefined }
          this.#answers.set(key, [...(this.#answers.get(key) ?? []), answered])
          expected.set(exchange, answered)
        } else if (known !== undefined && isSame(known.response, response)) expected.set(exchange, known)
      },
      judge: {
        ...this.#judge,
        judge: (exchange) => {
          const answered = expected.get(exchange)
          if (answered === undefined) return this.#judge.judge(exchange)
          return (answered.judgement ??= this.#judge.judge(exchange))
        },
      },
    }
  }
}

/** One run beside the faultless one. */
export interface FaultlessRun {
  readonly numberOf: (request: Exchange['request'], options: SendOptions) => number
  readonly onResponse: (exchange: Exchange, response: Response) => void
  readonly judge: Judge
}

function keyOf(
  { method, url, headers, body }: Exchange['request'],
  { aim, dropsAfterEvents, connection }: SendOptions,
): string {
  const text = body === undefined ? '' : Buffer.from(body).toString('latin1')
  return JSON.stringify([method, url, headers, aim, dropsAfterEvents, connection, text])
}

function isSame(one: Response, other: Response): boolean {
  const pieces = one.writes.pieces
  return (
    one.reply.status === other.reply.status &&
    pieces.length === other.writes.pieces.length &&
    JSON.stringify(one.reply.headers) === JSON.stringify(other.reply.headers) &&
    pieces.every((piece, position) => Buffer.from(piece).equals(other.writes.pieces[position] ?? new Uint8Array()))
  )
}
