import { setTimeout as wait } from 'node:timers/promises'
import { LONGEST_TIMER_MS } from '../wire/limits.ts'

/** Time as a run sees it; tests bring their own, so that nothing has to wait. */
export interface Clock {
  /** Unix time in milliseconds. */
  now(): number
  /** Resolves after so many milliseconds, or as soon as the signal is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(ms, signal) {
    const isAborted = (): boolean => signal?.aborted === true
    try {
      for (let leftMs = ms; !isAborted(); leftMs -= LONGEST_TIMER_MS) {
        await wait(Math.min(leftMs, LONGEST_TIMER_MS), undefined, signal === undefined ? {} : { signal })
        if (leftMs <= LONGEST_TIMER_MS) return
      }
    } catch (error) {
      if (!isAborted()) throw error
    }
  },
}
