import type { Exchange } from '../define/exchange.ts'
import type { Judgement } from '../judge/judgement.ts'

/** Why an exchange was not judged, in words that follow the number of such exchanges. */
export const UNJUDGED = {
  'other-endpoint': 'were to endpoints that no rule speaks of',
  'request-cut': 'had a request that the client did not send whole',
  'request-too-large': 'had a request with a larger body than is read (--max-body-bytes)',
  'answered-early': 'were answered before the request was there, with more than is kept (--keep-bytes)',
  switched: 'went over to another protocol',
  'behind-broken': 'came on a connection on which the target had sent something that is not HTTP',
  'idle-closed': 'came on a connection that the target had just closed',
  'not-sent': 'waited behind a request that did not reach the target',
  'judge-failed': 'could not be judged for a bug in chatspec',
} as const
export type Unjudged = keyof typeof UNJUDGED

/** An exchange that has passed. It holds what the client sent, its key as well. */
export interface Passed {
  /** As it was observed; bodies only as far as they are kept. */
  readonly exchange: Exchange
  /** What judging found, or why nothing was judged. */
  readonly result: Judgement | Unjudged
  /** Bytes of the content that were read, also where fewer are kept. */
  readonly responseBytes: number
  /** Whether less of a body is kept than there was. */
  readonly isCut: boolean
  /** What failed in judging; only with `judge-failed`. */
  readonly bug?: unknown
}
