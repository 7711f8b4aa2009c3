import type { HeaderList } from './exchange.ts'
import type { JsonObject } from './json.ts'

/**
 * The clients whose behaviour is known. `measured`: a test of this project runs that version. `documented`: it was run
 * once when the catalogue of requirements was written (2026-08), or read from its source.
 */
export const CLIENTS = {
  node6: { name: 'openai-node 6.49', source: 'measured' },
  node7: { name: 'openai-node 7.57', source: 'documented' },
  python: { name: 'openai-python 3.22', source: 'documented' },
  sampleLoop: { name: "the loop on Crazyrouter's page (openai-python)", source: 'documented' },
} as const

export type Client = keyof typeof CLIENTS

/** How an application uses a client: `create` gives a document or the bare chunks, `stream` puts the chunks together. */
export const WAYS = {
  create: 'create()',
  stream: '.stream()',
  strict: '.stream() with strict tools',
} as const

export type Way = keyof typeof WAYS

/** A tool call as an application gets it. */
export interface CallRead {
  readonly id: unknown
  readonly name: unknown
  readonly arguments: unknown
}

/** What an application gets out of an answer. A member that is not there reads as null. */
export interface Reading {
  readonly text: unknown
  readonly role: unknown
  readonly finish: unknown
  readonly id: unknown
  readonly totalTokens: unknown
  /** Thoughts in a member that OpenAI does not document. */
  readonly reasoning: unknown
  readonly calls: readonly CallRead[]
  /** Status, message, type and code of an error answer. */
  readonly error: JsonObject | null
  /** How often the client sent the request. */
  readonly requests: number
}

/** What becomes of an answer in a client. `how`: in a few words; for measured ones, part of the message thrown. */
export type Fate =
  | { readonly kind: 'reads' }
  | { readonly kind: 'throws'; readonly how: string }
  /** It goes on with data that is lost or wrong. `as`: the members that differ from what was meant, where measured. */
  | { readonly kind: 'misreads'; readonly how: string; readonly as: Partial<Reading> }

/** The client gives what the server meant. */
export const READS: Fate = { kind: 'reads' }

/** The client throws; without words where no more is known. */
export const throws = (how = ''): Fate => ({ kind: 'throws', how })

/** The client goes on with data that is lost or wrong. */
export const misreads = (how: string, as: Partial<Reading> = {}): Fate => ({ kind: 'misreads', how, as })

/** The same with bare chunks and with the helper. */
export const eitherWay = (fate: Fate): Partial<Record<Way, Fate>> => ({ create: fate, stream: fate })

/** Bare chunks read well, whatever the helper makes of them. */
export const inHelper = (fate: Fate): Partial<Record<Way, Fate>> => ({ create: READS, stream: fate })

/** The bytes of an answer. */
export interface Played {
  readonly status: number
  readonly headers: HeaderList
  readonly body: Uint8Array
  /** Whether the connection is dropped after the body, before the framing ends it. */
  readonly isCut: boolean
}

/** One thing that servers do, and what official clients make of it. */
export interface ClientRow {
  /** Unique among the rows; kebab-case. */
  readonly id: string
  /** What the server does, as a clause with the server as its subject: `ends events with one newline`. */
  readonly server: string
  /** The rules that speak of it; none where the contract allows it. */
  readonly rules: readonly string[]
  /** Why clients break although no rule forbids it, or why a rule strikes although all clients cope. */
  readonly why?: string
  /** Members of the request beside model and messages. */
  readonly request: JsonObject
  readonly answer: () => Played
  /** What the server means, where it is not the plain answer of the other rows. */
  readonly means?: Partial<Reading>
  readonly clients: { readonly [C in Client]?: { readonly [W in Way]?: Fate } }
}
