import { parseJson } from './json.ts'

/** Header fields in the order and spelling seen on the wire; repeated names stay repeated. */
export type HeaderList = readonly (readonly [name: string, value: string])[]

/** What was sent. `body` holds the exact bytes. */
export interface RequestSent {
  readonly method: string
  /** Absolute URL without credentials. */
  readonly url: string
  readonly headers: HeaderList
  readonly body: Uint8Array | undefined
}

/** Status line and header fields of the final response (informational 1xx answers are not kept). */
export interface ResponseHead {
  readonly status: number
  readonly statusText: string
  readonly headers: HeaderList
}

/** One read from the connection, after content decoding. */
export interface BodyRead {
  readonly bytes: Uint8Array
  /** Milliseconds since the request was started. */
  readonly atMs: number
}

/** How an exchange ended when it did not end where its framing says. `dropped`: a case wanted no more of it. */
export const TRANSPORT_FAILURES = [
  'connect-failed',
  'connect-timeout',
  'first-byte-timeout',
  'silence-timeout',
  'total-timeout',
  'body-too-large',
  'line-too-long',
  'too-many-events',
  'cut-off',
  'invalid-http',
  'undecodable-content',
  'json-too-deep',
  'aborted',
  'dropped',
] as const

export type TransportFailure = (typeof TRANSPORT_FAILURES)[number]

/** `message` names the limit or the cause in words fit for a report. */
export type Ending = { readonly kind: 'complete' } | { readonly kind: TransportFailure; readonly message: string }

/** Milliseconds since the request was started. */
export interface Timings {
  readonly headersMs?: number
  readonly firstByteMs?: number
  readonly endMs: number
}

/**
 * What a request was made for, when it is deliberately not a plain valid one: the rule that it aims at,
 * and, for a request with one fault, the name or path of the parameter at fault.
 */
export interface Aim {
  readonly rule: string
  /** `refusal`: a 4xx is owed. `acceptance`: a good answer is owed. `either`: both are allowed by the contract. */
  readonly expects: 'refusal' | 'acceptance' | 'either'
  readonly culprit?: string
}

/** One HTTP request and what came back, as observed. */
export interface Exchange {
  /** Unique within a run or a capture, e.g. `x17` or `3`. */
  readonly id: string
  readonly request: RequestSent
  /** Missing when the connection never gave a status line. */
  readonly head: ResponseHead | undefined
  /** The content in the order read; empty when there was none. */
  readonly reads: readonly BodyRead[]
  readonly ending: Ending
  readonly timings: Timings
  /** Unix time in milliseconds at which the request was started, by the clock of whoever captured it. */
  readonly startedAtMs: number
  /** `recorded` captures may carry a coarse or shifted clock, so that clock rules are lenient with them. */
  readonly clock: 'live' | 'recorded'
  readonly aim?: Aim
  /** Known where the exchange had its place on one connection that was watched byte by byte. */
  readonly connection?: ConnectionPlace
}

/** The place of an exchange on a connection. */
export interface ConnectionPlace {
  /** Counted from 1. */
  readonly position: number
  /** What stood on the connection before the status line of this response, and belongs to no response; bounded. */
  readonly stray: Uint8Array
}

/** All values of a header, by case-insensitive name, in order. */
export function headerValues(headers: HeaderList, name: string): readonly string[] {
  const wanted = name.toLowerCase()
  return headers.filter(([field]) => field.toLowerCase() === wanted).map(([, value]) => value)
}

/** The first value of a header, by case-insensitive name. */
export function header(headers: HeaderList, name: string): string | undefined {
  return headerValues(headers, name)[0]
}

/**
 * The media type of a Content-Type value in lower case without parameters, e.g. `application/json`. Of a field that was
 * sent twice, and joined by who wrote it down, it is the first, as it is of two fields.
 */
export function mediaType(contentType: string | undefined): string | undefined {
  return contentType?.split(/[;,]/, 1)[0]?.trim().toLowerCase()
}

/**
 * True when the end of the body is the server's doing: it closed the framing, or it cut the connection. False when a
 * limit or an abort of ours ended it, so that nothing can be said about what would have followed.
 */
export const endedByServer = (ending: Ending): boolean => ending.kind === 'complete' || ending.kind === 'cut-off'

/** The body parsed as JSON; undefined when it is not JSON. For documents other than answers, which the judge reads itself. */
export function jsonBody({ reads }: Exchange): unknown {
  return parseJson(new TextDecoder().decode(Buffer.concat(reads.map(({ bytes }) => bytes))))
}

/** The content as text, with bytes that are not UTF-8 replaced. */
export function bodyText({ reads }: Pick<Exchange, 'reads'>): string {
  const decoder = new TextDecoder()
  const pieces = reads.map(({ bytes }) => decoder.decode(bytes, { stream: true }))
  return pieces.join('') + decoder.decode()
}

/** As in "HIT", "SEMANTIC HIT", "TCP_HIT from edge", "edge; hit; ttl=3" and "RefreshHit". */
const SAYS_HIT = /^\s*"?true\b|(?:^|[\s";,_]|refresh)hit\b/i

/** Whether an answer says of itself that it is an earlier one, kept by a gateway. */
export function comesFromCache({ head }: { readonly head?: ResponseHead | undefined }): boolean {
  return (head?.headers ?? []).some(
    ([name, value]) => /cache/i.test(name) && !/^cache-control$/i.test(name) && SAYS_HIT.test(value),
  )
}
