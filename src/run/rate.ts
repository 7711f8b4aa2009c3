import type { Clock } from './clock.ts'

/** Spaces requests evenly. */
export interface RateLimiter {
  /** Resolves when the next request may start, or `withinMs` have passed. Turns are given in the order asked for. */
  turn(withinMs: number, signal?: AbortSignal): Promise<void>
}

/** Makes a limiter for so many requests a second; Infinity does not limit. */
export function createRateLimiter(perSecond: number, clock: Clock): RateLimiter {
  let nextAtMs = 0
  return {
    async turn(withinMs, signal) {
      if (!Number.isFinite(perSecond)) return
      const now = clock.now()
      const startAtMs = Math.max(now, nextAtMs)
      nextAtMs = startAtMs + 1000 / perSecond
      if (startAtMs > now) await clock.sleep(Math.min(startAtMs - now, withinMs), signal)
    },
  }
}
