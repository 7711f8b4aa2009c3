/** A statement of the contract that no program can decide. Its id is published like any other. */
export interface Excluded {
  readonly id: string
  /** One sentence: why there is no rule for it. */
  readonly reason: string
}
