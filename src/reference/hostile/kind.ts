import type { TransportFailure } from '../../define/exchange.ts'
import type { Deviation, Moment } from '../../define/fault.ts'
import type { Response } from '../respond.ts'
import type { Hits } from './hits.ts'
import type { Step } from './steps.ts'

/** What a kind is about; one file holds the kinds of one subject. */
export type Subject =
  | 'silence'
  | 'endless'
  | 'connection'
  | 'framing'
  | 'status'
  | 'size'
  | 'coding'
  | 'json'
  | 'text'
  | 'secret'
  | 'elsewhere'
  | 'listener'

/** What a kind may hang on beside the request. */
export interface Surroundings {
  /** Milliseconds between two bytes, comments or events of a server that drips, and before it resets a connection. */
  readonly paceMs: number
  /** Another origin that answers, without a slash at its end: where a redirect leads to. */
  readonly elsewhere: string
  /** The key that the server wants to see. */
  readonly key: string
}

/** A request that was read, and what a right server would answer. */
export interface Scene extends Surroundings {
  readonly moment: Moment
  readonly right: Response
}

/** Where a kind's server listens, and how it is addressed. */
export interface Listening {
  readonly scheme: 'http' | 'https'
  readonly host: '127.0.0.1' | '::1'
  /** A TLS certificate with its key, both PEM: connections are taken by TLS. */
  readonly identity?: { readonly cert: string; readonly key: string }
  /** True where no connection is ever answered, not even the handshake. */
  readonly isMute?: boolean
}

/** How a kind is played. */
export type Play =
  /** As a right server with deviations; made anew for every server. */
  | { readonly by: 'deviations'; readonly deviations: (around: Surroundings) => readonly Deviation[] }
  /** By bytes of its own on the connection, once the request has been read. */
  | { readonly by: 'steps'; readonly steps: (scene: Scene) => Iterable<Step> }
  /** By bytes of its own as soon as a connection stands; `true` as last step lets a right server go on. */
  | { readonly by: 'greeting'; readonly steps: (around: Surroundings) => Iterable<Step> }
  /** By where it listens. */
  | { readonly by: 'listening'; readonly listen: () => Promise<Listening> }

/**
 * What a run says of a cell whose request is hit, with limits that it reaches: a promise that a test holds. The cell fails
 * where it breaks a rule that is an error in the profile openai, could not run where `stops` says why, warns where it breaks
 * a rule at all, and else passes.
 */
export interface Telling {
  /** How the exchange ends, or may end; `complete` when left out. */
  readonly ends?: TransportFailure | readonly TransportFailure[]
  /** The rules that it breaks at error or warning in the profile openai, each with its symptoms, consequences aside. */
  readonly breaks?: Readonly<Record<string, string | readonly string[]>>
  /** The reason for which the cell could not run, with … for what is not the same each time. */
  readonly stops?: string
  /** Why nothing is held against it. */
  readonly borne?: string
}

/** A named way to be hostile or broken. */
export interface Hostile {
  readonly name: string
  readonly subject: Subject
  /** One sentence: what the server does. */
  readonly says: string
  /** Which chat requests it is made for: the ones that ask for a stream, or the others; any when left out. */
  readonly answers?: 'streams' | 'documents'
  /** Which requests it hits where nothing else is said; those that it is made for when left out. */
  readonly hits?: Hits
  readonly plays: Play
  readonly tells: Telling
}

/** Defines the kinds of a subject by name. */
export function hostileKinds(
  subject: Subject,
  definitions: Readonly<Record<string, Omit<Hostile, 'name' | 'subject'>>>,
): readonly Hostile[] {
  return Object.entries(definitions).map(([name, definition]) => ({ name, subject, ...definition }))
}
