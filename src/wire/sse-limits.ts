/** The bounds of a stream. */
export interface SseLimits {
  /** Bytes of one line without its ending, and of the data of one event. */
  readonly lineBytes: number
  readonly events: number
}

/** A stream that passes a limit. The message names the limit's number. */
export class SseLimitError extends Error {
  readonly limit: 'line-too-long' | 'too-many-events'

  constructor(limit: 'line-too-long' | 'too-many-events', message: string) {
    super(message)
    this.name = 'SseLimitError'
    this.limit = limit
  }
}
