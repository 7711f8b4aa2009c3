import { allVariants } from '../reference/variants/all.ts'
import { allFaults, allRules, SUITE_VERSION } from '../registry.ts'
import type { FaultResult } from './fault-result.ts'
import type { Job, JobResult } from './job.ts'
import { keyOf } from './found.ts'
import type { SelftestReport } from './report.ts'
import { rulesOff } from './rules-off.ts'
import { runJobs, type ThreadCode } from './threads.ts'

export interface SelftestOptions {
  /** Names of the faults to play; undefined plays all, and so do the variants, unless either is given. */
  readonly faults?: readonly string[]
  readonly variants?: readonly string[]
  /** Threads at once, at least 1. */
  readonly threads: number
  readonly code?: ThreadCode
  /** Version of the tool. */
  readonly version: string
  /** Told after each run how many of all have ended. */
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

/**
 * Proves the rulebook on the embedded server: the faultless one breaks no rule, no variant fails, every fault is found by
 * exactly what it declares, and no rule can be taken away unnoticed.
 */
export async function selftest(options: SelftestOptions): Promise<SelftestReport> {
  const startedAtMs = Date.now()
  const jobs = jobsOf(options)
  let done = 0
  const results = await runJobs(jobs, {
    threads: options.threads,
    ...(options.code !== undefined && { code: options.code }),
    ...(options.signal !== undefined && { signal: options.signal }),
    onResult: () => options.onProgress?.(++done, jobs.length),
  })
  const whole = options.faults === undefined && options.variants === undefined
  return reportOf(results, {
    whole,
    version: options.version,
    threads: options.threads,
    startedAtMs,
    durationMs: Date.now() - startedAtMs,
    ...(results.length < jobs.length && { stopped: `${results.length} of ${jobs.length} runs were made` }),
  })
}

function jobsOf({ faults, variants }: SelftestOptions): readonly Job[] {
  const all = faults === undefined && variants === undefined
  const faultNames = all ? allFaults.map(({ name }) => name) : (faults ?? [])
  const variantNames = all ? allVariants.map(({ name }) => name) : (variants ?? [])
  return [
    { kind: 'reference', name: '' },
    ...variantNames.map((name): Job => ({ kind: 'variant', name })),
    ...faultNames.map((name): Job => ({ kind: 'fault', name })),
  ]
}

interface Circumstances extends Pick<SelftestReport, 'whole' | 'threads' | 'durationMs' | 'stopped'> {
  readonly version: string
  readonly startedAtMs: number
}

/** Puts results together. Those of faults and variants come in the order of the catalogue. */
function reportOf(results: readonly JobResult[], circumstances: Circumstances): SelftestReport {
  const { whole, version, startedAtMs, ...rest } = circumstances
  const reference = results.flatMap((one) => (one.kind === 'reference' ? [one.result] : []))[0]
  const faults = inOrder(
    results.flatMap((one) => (one.kind === 'fault' ? [one.result] : [])),
    allFaults,
  )
  const variants = inOrder(
    results.flatMap((one) => (one.kind === 'variant' ? [one.result] : [])),
    allVariants,
  )
  const applied = new Set(results.flatMap((one) => (one.kind === 'fault' ? [] : one.applied)))
  const neverApplied = whole ? allRules.map(({ id }) => id).filter((id) => !applied.has(id)) : []
  const off = whole ? rulesOff(allRules, faults) : []
  const killed = faults.filter((fault) => fault.killed).length
  const exact = faults.filter((fault) => fault.exact).length
  const green = variants.filter((variant) => variant.green).length
  const ok =
    reference !== undefined &&
    reference.exitCode === 0 &&
    reference.found.every(({ hard }) => !hard) &&
    neverApplied.length === 0 &&
    exact === faults.length &&
    green === variants.length &&
    off.every(({ survivors, exempt }) => survivors.length > 0 || exempt !== undefined) &&
    rest.stopped === undefined
  return {
    selftestVersion: 1,
    tool: { name: 'chatspec', version, suiteVersion: SUITE_VERSION },
    startedAt: new Date(startedAtMs).toISOString(),
    ...rest,
    whole,
    ok,
    totals: {
      rules: allRules.length,
      faults: faults.length,
      killed,
      exact,
      variants: variants.length,
      green,
      connected: [...faults, ...variants].filter(({ connected }) => connected).length,
    },
    precision: precisionOf(faults),
    reference: {
      ...(reference ?? { found: [], sentence: 'no run was made', exitCode: 3, requests: 0 }),
      neverApplied,
    },
    faults,
    variants,
    rulesOff: off,
  }
}

function precisionOf(faults: readonly FaultResult[]): number {
  let declared = 0
  let all = 0
  for (const fault of faults) {
    const declaredKeys = new Set(fault.declared.map(keyOf))
    const own = fault.found.filter((one) => one.own && one.hard)
    all += own.length
    declared += own.filter((one) => declaredKeys.has(keyOf(one))).length
  }
  return all === 0 ? 1 : declared / all
}

function inOrder<T extends { readonly name: string }>(
  results: readonly T[],
  catalogue: readonly { readonly name: string }[],
): readonly T[] {
  const place = new Map(catalogue.map(({ name }, position) => [name, position]))
  return results.toSorted((one, other) => (place.get(one.name) ?? 0) - (place.get(other.name) ?? 0))
}
