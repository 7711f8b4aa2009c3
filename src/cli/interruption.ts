import type { Io } from './io.ts'

/** Aborted when the user interrupts, with words for the report, which is partial then. */
export function interruptionOf(io: Io): AbortSignal {
  const interruption = new AbortController()
  const interrupt = (): void => interruption.abort(`stopped by ${String(io.interrupted.reason)}; the report is partial`)
  if (io.interrupted.aborted) interrupt()
  else io.interrupted.addEventListener('abort', interrupt, { once: true })
  return interruption.signal
}
