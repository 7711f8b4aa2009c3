import type { Capability } from './capability.ts'
import type { HeaderList } from './exchange.ts'
import type { JsonObject } from './json.ts'
import type { RequestView } from './request.ts'

/** A response before it is cut into writes. */
export interface Reply {
  readonly status: number
  readonly headers: HeaderList
  /** `close`: the body has neither a length nor chunks and ends with the connection, as in HTTP/1.0. */
  readonly framing?: 'close'
}

/** The pieces of a body in the order written, and how the connection goes on after the last one. */
export interface Writes {
  readonly pieces: readonly Uint8Array[]
  /** `end`: the framing is closed properly. `cut`: the connection is dropped midway. `hold`: nothing more comes, the connection stays. */
  readonly after: 'end' | 'cut' | 'hold'
  /** Milliseconds that pass before the first piece is written. Default 0. */
  readonly waitMs?: number
  /** Bytes that are left on the connection behind the response and belong to none. */
  readonly stray?: Uint8Array
}

/** What a deviation may look at: the request, and where it stands in the life of the server. */
export interface Moment {
  readonly request: RequestView
  /** Counted from 1 over the life of the server. */
  readonly requestNumber: number
  /** Counted from 1 over the life of the connection. */
  readonly requestOnConnection: number
  /** How many answers of the server so far were not taken to their end, as their connection was dropped before. */
  readonly answersDropped: number
}

/**
 * How the reference server departs from what it would do, stage by stage: it understands the request, makes a
 * completion, cuts it into chunks, frames the chunks as events, and writes bytes. Every stage is a pure function from
 * the right thing to the wrong one; a stage that is left out stays right.
 */
export interface Deviation {
  /** Whether the deviation shows on this request; always when left out. */
  readonly when?: (moment: Moment) => boolean
  /** The body as the server misunderstands it, e.g. without `n`. */
  readonly request?: (body: JsonObject, moment: Moment) => JsonObject
  /** Requests that the server takes although it should refuse them: return true to skip validation. */
  readonly accepts?: (moment: Moment) => boolean
  /** The completion before it is serialised, or before it is cut into chunks. */
  readonly completion?: (completion: JsonObject, moment: Moment) => JsonObject
  /** The JSON document of a success, whatever it has become (a string, an array). Not used for streams. */
  readonly document?: (completion: JsonObject, moment: Moment) => unknown
  /** The chunk objects of a stream, without the terminator. */
  readonly chunks?: (chunks: readonly JsonObject[], moment: Moment) => readonly JsonObject[]
  /** The text of each event, terminator included, each with its blank line. */
  readonly frames?: (frames: readonly string[], moment: Moment) => readonly string[]
  /** The body of an error answer. */
  readonly error?: (error: JsonObject, moment: Moment) => unknown
  /** Answers by itself, in place of everything above. */
  readonly answers?: (moment: Moment) => { status: number; headers: HeaderList; body: string } | undefined
  /** Status and header fields. */
  readonly reply?: (reply: Reply, moment: Moment) => Reply
  /** The bytes of the body that goes with a reply. */
  readonly writes?: (writes: Writes, moment: Moment, reply: Reply) => Writes
}

/** A named deviation that the reference server can play, and the proof that it is caught. */
export interface Fault {
  readonly name: string
  /** One sentence: what the faulty server does. */
  readonly says: string
  readonly plays: Deviation
  /** Rule id to the symptom, or symptoms, that the fault shows; a promise that a test holds. */
  readonly breaks: Readonly<Record<string, string | readonly string[]>>
  /** What a run has to require (`--require`) for the fault not to pass for an honest lack. */
  readonly requires?: readonly Capability[]
}

/** Defines the faults of a suite by name. */
export function faults(definitions: Readonly<Record<string, Omit<Fault, 'name'>>>): readonly Fault[] {
  return Object.entries(definitions).map(([name, definition]) => ({ name, ...definition }))
}
