import type { Exchange } from '../define/exchange.ts'
import type { Judgement } from '../judge/judgement.ts'

/** Why an exchange was not judged. */
export const UNJUDGED = {
  'other-endpoint': 'no rule speaks of the endpoint',
  'request-cut': 'the client did not send all of the request, or not as HTTP',
  'request-too-large': 'the body of the request is larger than is read, --max-body-bytes',
  'answered-early': 'the answer came before the request was whole, and was more than is kept, --keep-bytes',
  switched: 'the connection went over to another protocol',
  'behind-broken': 'the target had sent what is not HTTP on the connection',
  'idle-closed': 'the target had just closed the connection',
  'not-sent': 'the request before did not reach the target',
  'judge-failed': 'a bug in chatspec',
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
