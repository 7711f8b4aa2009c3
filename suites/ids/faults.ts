import type { Fault } from '../../src/define/fault.ts'

export const faults: readonly Fault[] = []
