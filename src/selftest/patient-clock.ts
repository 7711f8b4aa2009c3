import type { Clock } from '../run/clock.ts'

/** A clock whose waits are over at once, and count all the same. */
export function createPatientClock(start: () => number): Clock {
  let waitedMs = 0
  return {
    now: () => start() + waitedMs,
    sleep(ms) {
      waitedMs += ms
      return Promise.resolve()
    },
  }
}
