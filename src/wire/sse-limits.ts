/** The bounds of a stream. */
export interface SseLimits {
  /** Bytes of one line without its ending, and of the data of one event. */
  readonly lineBytes: number
  readonly events: number
}

/** The limits that end the reading of a stream: of its lines and events, and of what these amount to. */
export type StreamLimit = 'line-too-long' | 'too-many-events' | 'json-too-deep' | 'body-too-large'

/** A stream that passes a limit. The message names the limit's number and its flag. */
export class SseLimitError extends Error {
  readonly limit: StreamLimit

  constructor(limit: StreamLimit, message: string) {
    super(message)
    this.name = 'SseLimitError'
    this.limit = limit
  }
}
