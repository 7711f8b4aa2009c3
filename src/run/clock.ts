import { setTimeout as wait } from 'node:timers/promises'

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
    if (isAborted()) return
    try {
      await wait(ms, undefined, signal === undefined ? {} : { signal })
    } catch (error) {
      if (!isAborted()) throw error
    }
  },
}
