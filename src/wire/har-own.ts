import {
  TRANSPORT_FAILURES,
  type Aim,
  type BodyRead,
  type Ending,
  type Exchange,
  type Timings,
  type TransportFailure,
} from '../define/exchange.ts'
import { isObject } from '../define/json.ts'

/** What an exchange holds that HAR has no member for. Our recordings keep it in the member `_chatspec` of an entry. */
export interface OwnMembers {
  readonly ending: Exchange['ending']
  /** Length in bytes and arrival time in milliseconds of every read. */
  readonly reads: readonly (readonly [length: number, atMs: number])[]
  readonly timings: Exchange['timings']
  readonly aim?: Exchange['aim']
  /** Base64 of a request body that is not UTF-8: HAR knows request bodies as text only. */
  readonly requestBody?: string
}

/** What can be read back of `_chatspec`. A member that is missing or not understood is undefined. */
export interface OwnMembersRead {
  readonly ending: Ending | undefined
  readonly timings: Timings | undefined
  readonly aim: Aim | undefined
  /** Cuts the body into its reads; undefined when the lengths do not add up to it, as after editing by hand. */
  readonly readsOf: (body: Uint8Array) => readonly BodyRead[] | undefined
  readonly requestBody: Uint8Array | undefined
}

/** What to write down beside HAR's members. */
export function ownMembersOf({ ending, reads, timings, aim, request }: Exchange): OwnMembers {
  return {
    ending,
    reads: reads.map(({ bytes, atMs }) => [bytes.length, atMs]),
    timings,
    ...(aim === undefined ? {} : { aim }),
    ...(request.body === undefined || textOf(request.body) !== undefined
      ? {}
      : { requestBody: Buffer.from(request.body).toString('base64') }),
  }
}

/** Reads `_chatspec` of an entry, whatever it is. */
export function readOwnMembers(value: unknown): OwnMembersRead {
  const own = isObject(value) ? value : {}
  const { requestBody } = own
  return {
    ending: readEnding(own['ending']),
    timings: readTimings(own['timings']),
    aim: readAim(own['aim']),
    readsOf: (body) => cutIntoReads(own['reads'], body),
    requestBody: typeof requestBody === 'string' ? Buffer.from(requestBody, 'base64') : undefined,
  }
}

function readEnding(ending: unknown): Ending | undefined {
  if (!isObject(ending)) return undefined
  const { kind, message } = ending
  if (kind === 'complete') return { kind }
  return isFailure(kind) && typeof message === 'string' ? { kind, message } : undefined
}

function isFailure(kind: unknown): kind is TransportFailure {
  return TRANSPORT_FAILURES.some((failure) => failure === kind)
}

function readAim(aim: unknown): Aim | undefined {
  if (!isObject(aim)) return undefined
  const { rule, expects, culprit } = aim
  if (typeof rule !== 'string') return undefined
  if (expects !== 'refusal' && expects !== 'acceptance' && expects !== 'either') return undefined
  return { rule, expects, ...(typeof culprit === 'string' ? { culprit } : {}) }
}

function readTimings(timings: unknown): Timings | undefined {
  if (!isObject(timings)) return undefined
  const endMs = finite(timings['endMs'])
  const headersMs = finite(timings['headersMs'])
  const firstByteMs = finite(timings['firstByteMs'])
  if (endMs === undefined) return undefined
  return {
    ...(headersMs === undefined ? {} : { headersMs }),
    ...(firstByteMs === undefined ? {} : { firstByteMs }),
    endMs,
  }
}

function cutIntoReads(reads: unknown, body: Uint8Array): readonly BodyRead[] | undefined {
  if (!Array.isArray(reads)) return undefined
  const cut: BodyRead[] = []
  let at = 0
  for (const read of reads) {
    const [length, atMs]: unknown[] = Array.isArray(read) ? read : []
    if (typeof length !== 'number' || !Number.isInteger(length) || length < 0 || finite(atMs) === undefined)
      return undefined
    cut.push({ bytes: body.subarray(at, at + length), atMs: finite(atMs) ?? 0 })
    at += length
  }
  return at === body.length ? cut : undefined
}

/** The text of the bytes when they are UTF-8, its byte order mark kept. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function finite(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}
