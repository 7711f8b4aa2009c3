import type { Ending } from '../define/exchange.ts'
import { DEFAULT_LIMITS } from '../wire/limits.ts'
import { failureOf } from '../wire/transport-failure.ts'
import { UsageError } from '../wire/usage-error.ts'

/** How far an exchange had come when fetch, or the reading of its body, failed. */
export interface Reached {
  /** Host and port of the URL. */
  readonly host: string
  readonly hasHead: boolean
  /** Bytes of the body so far, after content decoding. */
  readonly bytes: number
}

/** Errors of a connection that stood. */
const ON_CONNECTION = new Set(['UND_ERR_SOCKET', 'UND_ERR_HEADERS_OVERFLOW', 'EPIPE'])
const TIMEOUTS: Readonly<Record<string, 'connect-timeout' | 'first-byte-timeout' | 'silence-timeout'>> = {
  UND_ERR_CONNECT_TIMEOUT: 'connect-timeout',
  UND_ERR_HEADERS_TIMEOUT: 'first-byte-timeout',
  UND_ERR_BODY_TIMEOUT: 'silence-timeout',
}

/** How an exchange ended whose fetch failed with an error. Undefined where nothing was sent: the call itself was wrong. */
export function endingOf(error: unknown, { host, hasHead, bytes }: Reached): Ending | undefined {
  if (isAbort(error)) return { kind: 'aborted', message: 'the application wanted no more of it' }
  if (!hasHead && error instanceof TypeError && error.message !== 'fetch failed') return undefined
  const cause = causeOf(error)
  const code = 'code' in cause ? String(cause.code) : ''
  if (/^(?:Z_|ERR_BROTLI|ERR__ERROR|ZSTD_)/.test(code)) {
    return { kind: 'undecodable-content', message: `the content cannot be decoded: ${cause.message}` }
  }
  const timeout = TIMEOUTS[code]
  if (timeout !== undefined) return { kind: timeout, message: `${cause.message}, by the limit of fetch` }
  const isConnected = hasHead || ON_CONNECTION.has(code) || cause.name === 'HTTPParserError' || isOfSocket(cause)
  try {
    return failureOf(cause, { host, connected: isConnected, hasHead, bytes, limits: DEFAULT_LIMITS })
  } catch (refused) {
    if (refused instanceof UsageError) return undefined
    throw refused
  }
}

/** Also of whoever reads a body: an AbortSignal's reason may be anything, but it is these two where nobody chose one. */
function isAbort(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError')
}

const isOfSocket = (error: Error): boolean =>
  'syscall' in error && (error.syscall === 'read' || error.syscall === 'write')

/** Fetch wraps what happened in a TypeError. */
function causeOf(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error))
  return error.cause instanceof Error ? error.cause : error
}
