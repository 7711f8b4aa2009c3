import type { Fault } from '../define/fault.ts'
import { declaredBy, keyOf, type Declared, type Found } from './found.ts'

/** How a fault was found. */
export interface FaultResult {
  readonly name: string
  /** Whether all that it declares was found. */
  readonly killed: boolean
  /** Whether it was killed, and nothing else was found that stands for itself. */
  readonly exact: boolean
  readonly declared: readonly Declared[]
  readonly found: readonly Found[]
  /** Declared and not found. */
  readonly missing: readonly Declared[]
  /** Found, not declared, and no consequence of what else was found. */
  readonly unexpected: readonly Found[]
  /** Whether the run went over connections. */
  readonly connected: boolean
  readonly durationMs: number
}

/** Compares what a run found with what the fault declares. */
export function compareFault(
  fault: Fault,
  found: readonly Found[],
  run: Pick<FaultResult, 'connected' | 'durationMs'>,
): FaultResult {
  const declared = declaredBy(fault)
  const foundKeys = new Set(found.map(keyOf))
  const declaredKeys = new Set(declared.map(keyOf))
  const missing = declared.filter((one) => !foundKeys.has(keyOf(one)))
  const unexpected = found.filter((one) => one.own && one.hard && !declaredKeys.has(keyOf(one)))
  const killed = missing.length === 0 && declared.length > 0
  return {
    name: fault.name,
    killed,
    exact: killed && unexpected.length === 0,
    declared,
    found,
    missing,
    unexpected,
    ...run,
  }
}
