import type { Capability } from './capability.ts'
import type { Deviation } from './fault.ts'

/**
 * What a variant varies. `framing`: how right answers are written, which the contract leaves open. `mood`: what the model
 * says, for which no server is judged. `lack`: what a server honestly does not do.
 */
export type VariantKind = 'framing' | 'mood' | 'lack'

/** A named freedom that the contract leaves: a run on a server that takes it has no failure in any profile. */
export interface Variant {
  readonly name: string
  readonly kind: VariantKind
  /** One sentence: what the server, or its model, does. */
  readonly says: string
  /** Made anew for every server, as a variant may remember what it was asked. */
  readonly plays: () => readonly Deviation[]
  /** For a lack: the capabilities that a run has to find absent; empty where it has to find a way around. */
  readonly absent?: readonly Capability[]
  /** Rules that may warn of it all the same, each with the reason why that is right. */
  readonly warns?: Readonly<Record<string, string>>
}

/** Defines a variant. */
export function variant(name: string, definition: Omit<Variant, 'name'>): Variant {
  return { name, ...definition }
}
