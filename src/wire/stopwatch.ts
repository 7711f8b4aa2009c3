const PARTS_OF_A_MILLISECOND = 1000

/** Begins to measure. Each call gives the milliseconds since then, to the microsecond: more is noise. */
export function startStopwatch(): () => number {
  const started = performance.now()
  return () => Math.round((performance.now() - started) * PARTS_OF_A_MILLISECOND) / PARTS_OF_A_MILLISECOND
}
