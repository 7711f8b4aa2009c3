import type { Fault } from '../define/fault.ts'
import type { Variant } from '../define/variant.ts'
import { allVariants } from '../reference/variants/all.ts'
import { allFaults } from '../registry.ts'
import type { Report } from '../types/report.ts'
import { compareFault, type FaultResult } from './fault-result.ts'
import { foundIn, type Found } from './found.ts'
import type { Player } from './play.ts'
import { problemsIn, type VariantResult } from './variant-result.ts'

/** One run to be made. Jobs and what they give go from thread to thread. */
export interface Job {
  readonly kind: 'reference' | 'fault' | 'variant'
  /** Name of the fault or variant; empty for the reference run. */
  readonly name: string
}

/** What the run on the faultless server gave. */
export interface ReferenceResult {
  /** All that it was found to break, which should be nothing. */
  readonly found: readonly Found[]
  /** Last line of the run. */
  readonly sentence: string
  readonly exitCode: number
  readonly requests: number
}

export type JobResult =
  | { readonly kind: 'reference'; readonly result: ReferenceResult; readonly applied: readonly string[] }
  | { readonly kind: 'fault'; readonly result: FaultResult }
  | { readonly kind: 'variant'; readonly result: VariantResult; readonly applied: readonly string[] }

/** What a thread answers to a job: what the run gave, or why it broke. */
export type Reply = { readonly result: JobResult } | { readonly failure: string }

/** Makes one run and says how it went. Throws for a name that nothing has. */
export async function runJob(player: Player, { kind, name }: Job): Promise<JobResult> {
  switch (kind) {
    case 'reference': {
      const report = await player.reference()
      const { exitCode, sentence } = report.outcome
      const result = { found: foundIn(report), sentence, exitCode, requests: report.totals.requests }
      return { kind, result, applied: appliedIn(report) }
    }
    case 'fault':
      return { kind, result: await playFault(player, named(allFaults, name)) }
    case 'variant':
      return playVariant(player, named(allVariants, name))
    default:
      return kind satisfies never
  }
}

async function playFault(player: Player, fault: Fault): Promise<FaultResult> {
  const startedAt = performance.now()
  const { report, connected } = await player.play(() => [fault.plays], fault.requires)
  return compareFault(fault, foundIn(report), { connected, durationMs: Math.round(performance.now() - startedAt) })
}

async function playVariant(player: Player, variant: Variant): Promise<JobResult> {
  const startedAt = performance.now()
  const { report, connected, changed } = await player.play(variant.plays)
  const problems = [
    ...problemsIn(variant, report),
    ...(changed === 0 ? ['it plays nothing: every answer is that of the faultless server'] : []),
  ]
  const { name, kind } = variant
  const durationMs = Math.round(performance.now() - startedAt)
  const result = { name, kind, green: problems.length === 0, problems, connected, durationMs }
  return { kind: 'variant', result, applied: appliedIn(report) }
}

/** The rules that were applied: whose situation came up in at least one exchange. */
function appliedIn({ rules }: Report): readonly string[] {
  return Object.entries(rules).flatMap(([id, { examined }]) => (examined > 0 ? [id] : []))
}

function named<T extends { readonly name: string }>(all: readonly T[], name: string): T {
  const found = all.find((one) => one.name === name)
  if (found === undefined) throw new Error(`there is nothing of the name ${name}`)
  return found
}
