import type { Fault } from '../../src/define/fault.ts'
import { choiceFaults } from './choice-faults.ts'
import { endingFaults } from './ending-faults.ts'
import { textFaults } from './text-faults.ts'

/** Servers that break the rules on streams. */
export const faults: readonly Fault[] = [...endingFaults, ...choiceFaults, ...textFaults]
