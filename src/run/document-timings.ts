import type { Distribution, ExchangeResult, ModeTimings } from '../types/report.ts'

/** How fast completions came, by mode: of the exchanges that were answered well and whole. */
export function timingsByMode(exchanges: readonly ExchangeResult[]): ModeTimings[] {
  const completions = exchanges.filter(
    ({ path, status, ending, method }) =>
      method === 'POST' && /\/chat\/completions(?:\?|$)/.test(path) && status === 200 && ending === 'complete',
  )
  return (['json', 'sse'] as const).flatMap((mode) =>
    timingsOf(
      mode,
      completions.filter(({ events }) => (events === undefined) === (mode === 'json')),
    ),
  )
}

function timingsOf(mode: ModeTimings['mode'], exchanges: readonly ExchangeResult[]): ModeTimings[] {
  const totalMs = distribution(exchanges.map(({ timings }) => timings.endMs))
  if (totalMs === undefined) return []
  const firstByteMs = distribution(exchanges.map(({ timings }) => timings.firstByteMs))
  const firstContentMs = distribution(exchanges.map(({ timings }) => timings.firstContentMs))
  const tokensPerSecond = distribution(exchanges.map(tokensPerSecondOf))
  return [
    {
      mode,
      exchanges: exchanges.length,
      ...(firstByteMs === undefined ? {} : { firstByteMs }),
      ...(firstContentMs === undefined ? {} : { firstContentMs }),
      totalMs,
      ...(tokensPerSecond === undefined ? {} : { tokensPerSecond }),
    },
  ]
}

function tokensPerSecondOf({ usage, timings, events }: ExchangeResult): number | undefined {
  // A document comes at once: only its whole time says how fast it was made.
  const startMs = events === undefined ? 0 : timings.firstContentMs
  if (usage === undefined || usage.completion === 0 || startMs === undefined) return undefined
  const seconds = (timings.endMs - startMs) / 1000
  return seconds > 0 ? usage.completion / seconds : undefined
}

/** Percentiles by the nearest rank; undefined where nothing was measured. */
function distribution(measured: readonly (number | undefined)[]): Distribution | undefined {
  const sorted = measured.filter((value) => value !== undefined).toSorted((left, right) => left - right)
  if (sorted.length === 0) return undefined
  const at = (share: number): number => rounded(sorted[Math.ceil(sorted.length * share) - 1] ?? 0)
  return { count: sorted.length, p50: at(0.5), p95: at(0.95) }
}

/** Finer than a tenth no clock of a run is. */
const rounded = (value: number): number => Math.round(value * 10) / 10
