import type { Answer } from './answer.ts'
import type { ChunkView } from './chunk.ts'
import type { Ending } from './exchange.ts'
import type { JsonObject } from './json.ts'

/**
 * What the payload of an event is.
 * `done`: the terminator, `exact` when it is spelled `[DONE]` and nothing else.
 * `chunk`: a JSON object without a failure. `error`: an object that reports a failure in place of choices.
 * `empty`: no characters. `not-object`: JSON, but not an object. `not-json`: anything else.
 */
export type Payload =
  | { readonly kind: 'done'; readonly exact: boolean }
  | { readonly kind: 'chunk'; readonly chunk: ChunkView }
  | { readonly kind: 'error'; readonly object: JsonObject }
  | { readonly kind: 'empty' | 'not-object' | 'not-json' }

/** One event as the SSE reader found it: a block of lines up to a blank line (or to the end of the body). */
export interface SseEvent {
  /** Counted from 1 over all blocks that hold any field. */
  readonly number: number
  /** All data lines joined by a newline; undefined when the block has no data field. */
  readonly data: string | undefined
  readonly dataLines: number
  readonly type: string | undefined
  readonly id: string | undefined
  readonly retry: string | undefined
  /** Lines whose field name is none of data, event, id and retry: every parser drops them. The first few only. */
  readonly unknownLines: readonly string[]
  /** False when the body ended before the blank line. */
  readonly terminated: boolean
  /** Offset of the first byte of the block within the body. */
  readonly byteOffset: number
  /** Milliseconds since the start of the request at which the last byte of the block was read. */
  readonly atMs: number
}

/** Facts about the whole body that no single event shows. */
export interface SseSummary {
  readonly events: number
  readonly comments: number
  readonly lineEndings: { readonly lf: number; readonly crlf: number; readonly cr: number }
  readonly startsWithBom: boolean
  /** Offset of the first byte that is not UTF-8. */
  readonly invalidUtf8At: number | undefined
}

/**
 * One payload of the stream, in order. Where blank lines between events are missing, the joined data is no JSON but
 * its lines are: each line then comes as a payload of its own with `mended: 'no-blank-line'`. An object on a line
 * without `data:` comes with `mended: 'no-data-field'`. So one framing fault does not hide what the chunks say.
 */
export interface StreamEvent {
  readonly sse: SseEvent
  readonly text: string
  readonly payload: Payload
  readonly mended: 'no-blank-line' | 'no-data-field' | undefined
}

/** What is known when the body has ended. */
export interface StreamEnd {
  readonly sse: SseSummary
  readonly chunks: number
  /** How many terminators came, exact or not. */
  readonly terminators: number
  /** Event number of the first in-stream error. */
  readonly errorEvent: number | undefined
  readonly ending: Ending
  /** Milliseconds between the first terminator and the end of the body. */
  readonly closedAfterMs: number | undefined
  /** What the chunks assemble to; undefined when no chunk came. */
  readonly answer: Answer | undefined
}
