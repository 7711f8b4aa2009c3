import { blamesRequest } from '../define/error-words.ts'
import { bodyText, header, type Exchange } from '../define/exchange.ts'
import type { Random } from './random.ts'

/** How requests that the target was too busy for are sent again. */
export interface RetryPolicy {
  /** Times that one request is sent again. */
  readonly retries: number
  /** Milliseconds before the first retry when the target names no time; doubled each time. */
  readonly firstMs: number
  /** Milliseconds that no wait exceeds, whatever the target asks for. */
  readonly longestMs: number
}

export const DEFAULT_RETRY: RetryPolicy = { retries: 3, firstMs: 500, longestMs: 60_000 }

/**
 * Whether the target was too busy: an answer that is never a verdict. One that says what is wrong with the request will say
 * so again, whatever its status. What has come of the body tells; without it the status alone does.
 */
export function isThrottled({ head, reads = [] }: Pick<Exchange, 'head'> & Partial<Pick<Exchange, 'reads'>>): boolean {
  return (head?.status === 429 || head?.status === 503) && !blamesRequest(bodyText({ reads }))
}

/** Milliseconds to wait before a request is sent again, `retry` counted from 1. */
export function retryDelayMs(
  exchange: Exchange,
  retry: number,
  policy: RetryPolicy,
  random: Random,
  nowMs: number,
): number {
  const asked = retryAfterMs(header(exchange.head?.headers ?? [], 'retry-after'), nowMs)
  // Jitter keeps requests that were refused together from coming back together.
  const jitter = 1 + random() / 4
  const wanted = asked ?? policy.firstMs * 2 ** (retry - 1)
  return Math.min(policy.longestMs, Math.round(wanted * jitter))
}

/** Milliseconds that a Retry-After value asks for: seconds or an HTTP-date; undefined when it is neither. */
export function retryAfterMs(value: string | undefined, nowMs: number): number | undefined {
  if (value === undefined) return undefined
  const text = value.trim()
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text) * 1000
  const dateMs = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(dateMs) ? undefined : Math.max(0, dateMs - nowMs)
}
