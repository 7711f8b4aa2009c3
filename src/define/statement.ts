/** One thing that a page states, shows in a sample only, or asks of its readers. */
export interface Statement {
  /** Its number on the page, e.g. `S4`. */
  readonly id: string
  /** In our words. */
  readonly says: string
  /** `requirement` binds the server, `sample` is shown and not stated, `advice` binds the client. */
  readonly kind: 'requirement' | 'sample' | 'advice'
  /** The rules that it comes down to. */
  readonly rules: readonly string[]
}
