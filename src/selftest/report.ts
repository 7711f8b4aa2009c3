import type { FaultResult } from './fault-result.ts'
import type { ReferenceResult } from './job.ts'
import type { RuleOff } from './rules-off.ts'
import type { VariantResult } from './variant-result.ts'

/** The document that a selftest leaves, `reports/selftest.json`. Its shape is told in docs/selftest.md. */
export interface SelftestReport {
  readonly selftestVersion: 1
  readonly tool: { readonly name: 'chatspec'; readonly version: string; readonly suiteVersion: string }
  readonly startedAt: string
  readonly durationMs: number
  readonly threads: number
  /** False when only some faults or variants were asked for: then nothing is said of the rules as a whole. */
  readonly whole: boolean
  readonly ok: boolean
  /** Why it came to an early end. */
  readonly stopped?: string
  readonly totals: {
    readonly rules: number
    readonly faults: number
    /** Faults of which all that they declare was found. */
    readonly killed: number
    /** Faults of which that was found and nothing else. */
    readonly exact: number
    readonly variants: number
    readonly green: number
    /** Runs that went over connections. */
    readonly connected: number
  }
  /** The part of what was found and stands for itself that the faults declare: 1 is all. */
  readonly precision: number
  readonly reference: ReferenceResult & {
    /** Rules that neither the reference run nor that of a variant ever applied. */
    readonly neverApplied: readonly string[]
  }
  readonly faults: readonly FaultResult[]
  readonly variants: readonly VariantResult[]
  readonly rulesOff: readonly RuleOff[]
}
