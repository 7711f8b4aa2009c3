import type { Asking } from '../define/cases.ts'

/** What a case is told of the target; the rest of `Asking` is of the attempt. */
export type TargetTraits = Omit<Asking, 'nonce' | 'attempt'>

/** What is assumed of a target before it was asked. */
export const FIRST_TRAITS: Omit<TargetTraits, 'model'> = { capMember: 'max_tokens', sampling: true, reasons: false }
