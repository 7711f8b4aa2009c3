import type { Ending, ResponseHead, Timings } from './exchange.ts'

/** The response as a whole: for rules on status, header fields and bytes. */
export interface ResponseView {
  readonly head: ResponseHead
  /** Media type in lower case, without parameters. */
  readonly mediaType: string | undefined
  /** How the body reads: an event stream is told by its media type, or by its first line when the type is wrong. */
  readonly bodyKind: 'sse' | 'document' | 'empty'
  /** The whole body as text, invalid bytes replaced; for streams the first 64 KiB. */
  readonly text: string
  /** The body parsed as JSON; undefined for streams and for what is not JSON. */
  readonly json: unknown
  readonly startsWithBom: boolean
  /** Offset of the first byte that is not UTF-8. */
  readonly invalidUtf8At: number | undefined
  /** Pointers of members that an object repeats (of the body, or of the events looked at), with the event number. */
  readonly duplicateMembers: readonly { readonly pointer: string; readonly event: number | undefined }[]
  readonly ending: Ending
  readonly timings: Timings
}

/** A status of 2xx. */
export const succeeded = (response: ResponseView): boolean => response.head.status >= 200 && response.head.status < 300

/** A status of 400 or above. */
export const failed = (response: ResponseView): boolean => response.head.status >= 400
