import { counted } from '../define/counted.ts'

/** The bounds of one exchange. A bound of Infinity is switched off. */
export interface Limits {
  /** Milliseconds until the connection stands, TLS included, and with it the wait for a free one. */
  readonly connectMs: number
  /** Milliseconds from the request's start on its connection until the first byte of the body, or the end without one. */
  readonly firstByteMs: number
  /** Milliseconds between two reads of the body. */
  readonly silenceMs: number
  /** Milliseconds for the whole exchange. */
  readonly totalMs: number
  /** Bytes of the body, before and after content decoding. */
  readonly bodyBytes: number
  /** Bytes of one line of an event stream. */
  readonly lineBytes: number
  /** Number of events of one stream. */
  readonly events: number
  /** Nesting of objects and arrays in a JSON text. */
  readonly jsonDepth: number
}

/** The longest wait that a timer of Node takes; it ends a longer one at once. */
export const LONGEST_TIMER_MS: number = 2 ** 31 - 1

export const DEFAULT_LIMITS: Limits = {
  connectMs: 10_000,
  firstByteMs: 60_000,
  silenceMs: 30_000,
  totalMs: 300_000,
  bodyBytes: 64 * 1024 * 1024,
  lineBytes: 4 * 1024 * 1024,
  events: 1_000_000,
  jsonDepth: 200,
}

/** How a user sets a limit. */
export interface LimitFlag {
  readonly flag: string
  /** What the flag is given in, e.g. `--connect-timeout 10` for ten seconds. */
  readonly unit: 'seconds' | 'bytes' | 'events' | 'levels'
  /** What one unit of the flag is worth in the unit of the limit. */
  readonly scale: number
  /** What the limit is for, as the help says it. */
  readonly says: string
}

/** The flag of every limit. */
export const LIMIT_FLAGS: Readonly<Record<keyof Limits, LimitFlag>> = {
  connectMs: {
    flag: '--connect-timeout',
    unit: 'seconds',
    scale: 1000,
    says: 'longest wait for a connection',
  },
  firstByteMs: {
    flag: '--first-byte-timeout',
    unit: 'seconds',
    scale: 1000,
    says: 'longest wait for the first byte of a body',
  },
  silenceMs: {
    flag: '--silence-timeout',
    unit: 'seconds',
    scale: 1000,
    says: 'longest silence within a body',
  },
  totalMs: {
    flag: '--timeout',
    unit: 'seconds',
    scale: 1000,
    says: 'longest time for one request with its answer',
  },
  bodyBytes: {
    flag: '--max-body-bytes',
    unit: 'bytes',
    scale: 1,
    says: 'largest body, before and after decompression',
  },
  lineBytes: {
    flag: '--max-line-bytes',
    unit: 'bytes',
    scale: 1,
    says: 'longest line of an event stream',
  },
  events: {
    flag: '--max-events',
    unit: 'events',
    scale: 1,
    says: 'most events in one stream',
  },
  jsonDepth: {
    flag: '--max-json-depth',
    unit: 'levels',
    scale: 1,
    says: 'deepest nesting of a JSON text',
  },
}

/** The value of a limit and its flag, for messages, e.g. `limit 10 seconds, --connect-timeout`. */
export function limitWords(name: keyof Limits, limits: Limits): string {
  const { flag, unit, scale } = LIMIT_FLAGS[name]
  return `limit ${counted(limits[name] / scale, unit.slice(0, -1))}, ${flag}`
}
