import type { Ending } from '../define/exchange.ts'
import { limitWords, type Limits } from './limits.ts'
import { UsageError } from './usage-error.ts'

/** How far an exchange had come when its connection failed. */
export interface Progress {
  /** Host and port as the URL has them. */
  readonly host: string
  /** False until the request was written to a connection. */
  readonly connected: boolean
  readonly hasHead: boolean
  /** Bytes of the body received, before content decoding. */
  readonly bytes: number
  readonly limits: Limits
}

/** A message that is no HTTP/1.1, or that ends too early, as our own reading of a connection finds it. */
export class BrokenMessage extends Error {
  override readonly name = 'BrokenMessage'
  readonly kind: 'invalid-http' | 'cut-off'

  constructor(kind: BrokenMessage['kind'], message: string) {
    super(message)
    this.kind = kind
  }
}

/** What undici says of a request that it will not send. */
const REFUSED_BY_CLIENT = new Set([
  'UND_ERR_INVALID_ARG',
  'UND_ERR_NOT_SUPPORTED',
  'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH',
])
const CLOSED_BY_US = new Set(['UND_ERR_DESTROYED', 'UND_ERR_CLOSED', 'UND_ERR_ABORTED'])
const UNTRUSTED = /^(CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH|INVALID_|PATH_LENGTH_|CRL_|ERROR_IN_)/

/**
 * Says in plain words how an exchange failed, from the error of the connection. Throws a UsageError when the request
 * itself cannot be sent (a header field that a client must not set, say): that is no fault of the target.
 */
export function failureOf(error: Error, progress: Progress): Ending {
  const code = codeOf(error)
  if (REFUSED_BY_CLIENT.has(code)) {
    throw new UsageError('request-not-sendable', `this request cannot be sent: ${error.message}`, {
      fix: 'Leave out the header fields that belong to the connection: Transfer-Encoding, Keep-Alive, Upgrade, Expect and a wrong Content-Length.',
      cause: error,
    })
  }
  if (CLOSED_BY_US.has(code)) return { kind: 'aborted', message: 'the run ended before the answer did' }
  return progress.connected ? brokenAnswer(error, code, progress) : noConnection(error, code, progress)
}

function noConnection(error: Error, code: string, { host, limits }: Progress): Ending {
  if (code === 'UND_ERR_CONNECT_TIMEOUT')
    return { kind: 'connect-timeout', message: `no connection to ${host} (${limitWords('connectMs', limits)})` }
  return { kind: 'connect-failed', message: connectWords(error, code, host) }
}

function connectWords(error: Error, code: string, host: string): string {
  const address = addressOf(error) ?? host
  if (code === 'ECONNREFUSED') return `connection refused by ${address}`
  if (code === 'ENOTFOUND') return `no such host: DNS knows no address for ${host}`
  if (code === 'EAI_AGAIN') return `DNS did not answer when asked for ${host}`
  if (code === 'EHOSTUNREACH' || code === 'ENETUNREACH') return `no route to ${address}`
  if (code === 'ETIMEDOUT') return `${address} did not answer the connection request`
  if (code === 'ECONNRESET' || code === 'EPIPE') return `${address} closed the connection while it was being set up`
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return `the TLS certificate of ${host} is for another name`
  if (UNTRUSTED.test(code))
    return `the TLS certificate of ${host} is not trusted: ${firstLine(error.message)} (${code})`
  if (code === 'EPROTO' || code.startsWith('ERR_SSL_'))
    return `the TLS handshake with ${host} failed: ${tlsWords(error)}`
  return `no connection to ${host}: ${firstLine(error.message)}`
}

function brokenAnswer(error: Error, code: string, { hasHead, bytes }: Progress): Ending {
  const received = hasHead ? `after ${countedBytes(bytes)} of the body` : 'without an answer'
  const broken = `the connection was closed ${received}${hasHead ? ', before the end that its framing promised' : ''}`
  if (error instanceof BrokenMessage) {
    return error.kind === 'cut-off'
      ? { kind: 'cut-off', message: broken }
      : { kind: 'invalid-http', message: `the answer is not valid HTTP/1.1: ${error.message}` }
  }
  // What else a parser finds wrong with a head is told so once a Content-Length was read.
  if (code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH' && !hasHead)
    return {
      kind: 'invalid-http',
      message: 'the answer is not valid HTTP/1.1: its header fields break off or cannot be read',
    }
  if (code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH')
    return { kind: 'cut-off', message: `the body has not the length that Content-Length says: it ended ${received}` }
  // Told by name and words: undici leaves the code of its parser's errors undefined.
  if (error.name === 'HTTPParserError') {
    const reason = parserWords(error.message)
    return reason === 'Invalid EOF state'
      ? { kind: 'cut-off', message: broken }
      : { kind: 'invalid-http', message: `the answer is not valid HTTP/1.1: ${reason}` }
  }
  if (code === 'UND_ERR_HEADERS_OVERFLOW')
    return { kind: 'invalid-http', message: 'the header fields of the answer are too large' }
  if (error.message === 'bad response')
    // Which a server may send all the same; the parser goes no further.
    return {
      kind: 'invalid-http',
      message: 'the answer begins with status 100, for which nothing asked: it is not read on',
    }
  if (error.message === 'bad upgrade')
    return {
      kind: 'invalid-http',
      message: 'the answer is not valid HTTP/1.1: it switches protocols though nothing asked for it',
    }
  const cause = /^E[A-Z]+$/.test(code) ? ` (${code})` : ''
  return { kind: 'cut-off', message: `the connection was closed ${received}${cause}` }
}

/** A number of bytes in words. */
export function countedBytes(count: number): string {
  return count === 1 ? '1 byte' : `${count} bytes`
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** Node joins the errors of several addresses of one host in an AggregateError; the first stands for all. */
function addressOf(error: Error): string | undefined {
  const single: unknown = error instanceof AggregateError ? error.errors[0] : error
  if (!(single instanceof Error) || !('address' in single) || !('port' in single)) return undefined
  const { address, port } = single
  if (typeof address !== 'string' || typeof port !== 'number') return undefined
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`
}

/** OpenSSL's messages hold its source file and line; the reason stands between the last colons. */
function tlsWords(error: Error): string {
  if (/wrong version number|packet length too long|unknown protocol/i.test(error.message))
    return 'it does not speak TLS on this port; the URL may need http:// in place of https://'
  return (
    firstLine(error.message)
      .split(':')
      .findLast((part) => /[a-z] [a-z]/.test(part))
      ?.trim() ?? firstLine(error.message)
  )
}

function parserWords(message: string): string {
  return /\((.+)\)$/.exec(message)?.[1] ?? firstLine(message)
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? ''
}

/** Why an exchange was aborted, as whoever aborted it says. */
export function abortWords(signal: AbortSignal | undefined): string {
  const reason: unknown = signal?.reason
  if (reason instanceof DOMException && reason.name === 'AbortError') return 'aborted by the caller'
  return reason instanceof Error ? `aborted: ${reason.message}` : `aborted: ${String(reason)}`
}
