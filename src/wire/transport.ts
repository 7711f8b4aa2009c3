import { Agent } from 'undici'
import type { Exchange, RequestSent } from '../define/exchange.ts'
import { createKeptConnections } from './kept-connection.ts'
import type { Limits } from './limits.ts'
import { MAX_HEADER_BYTES } from './field-lines.ts'
import { Sending, type SendOptions } from './sending.ts'
import { UsageError } from './usage-error.ts'

export interface TransportOptions {
  readonly limits: Limits
  /** The only origin that requests may go to, e.g. `https://api.example.com`; a key must not leave it. Any when left out. */
  readonly origin?: string
  /** For TLS trust (`connect: { ca }`) or a cap on connections; the transport's own timeouts stay. */
  readonly agentOptions?: Agent.Options
}

/** Sends requests over kept-alive connections, one pool for each origin, and observes what comes back. */
export interface Transport {
  /**
   * Sends one request. Nothing that the server or the network does rejects: it becomes the `ending` of the exchange.
   * Redirects are not followed. Rejects with a UsageError for a request that cannot be sent.
   */
  readonly send: (request: RequestSent, options?: SendOptions) => Promise<Exchange>
  /** Drops every connection; exchanges under way end as `aborted`. */
  readonly close: () => Promise<void>
}

/** Our own connect timer fires first and says why; undici's then frees the socket. */
const CONNECT_GRACE_MS = 1000
const LONGEST_CONNECT_MS = 2 ** 31 - 1 - CONNECT_GRACE_MS

/**
 * Makes a transport. It speaks HTTP/1.1 and ignores the proxy variables of the environment (HTTP_PROXY and the like):
 * an intermediary would answer for the server.
 */
export function createTransport({ limits, origin, agentOptions = {} }: TransportOptions): Transport {
  const allowed = origin === undefined ? undefined : parseUrl(origin).origin
  const { connect } = agentOptions
  const agent = new Agent({
    maxHeaderSize: MAX_HEADER_BYTES,
    ...agentOptions,
    connect:
      typeof connect === 'function'
        ? connect
        : { ...connect, timeout: Math.min(limits.connectMs, LONGEST_CONNECT_MS) + CONNECT_GRACE_MS },
  })
  const kept = createKeptConnections(typeof connect === 'function' ? {} : connect)
  let sent = 0
  return {
    async send(request, options = {}) {
      const target = parseUrl(request.url)
      if (allowed !== undefined && target.origin !== allowed) {
        throw new UsageError('foreign-origin', `refusing to send a request to ${target.origin}`, {
          fix: `Requests of this run go to ${allowed} only, so that its key stays there.`,
        })
      }
      sent += 1
      const sending = new Sending(request, options.id ?? `x${sent}`, limits, options)
      if (options.connection === undefined) {
        sending.start(agent, target)
        return sending.exchange
      }
      const line = kept.on(`${target.origin} ${options.connection}`)
      sending.start(line, target)
      const exchange = await sending.exchange
      const place = line.place()
      return place === undefined ? exchange : { ...exchange, connection: place }
    },
    close() {
      kept.close()
      return agent.destroy()
    },
  }
}

function parseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new UsageError('bad-url', `not an HTTP URL: ${JSON.stringify(text)}`, {
      fix: 'Give an absolute URL that begins with http:// or https://.',
    })
  }
  if (url.username !== '' || url.password !== '') {
    throw new UsageError('credentials-in-url', `the URL of ${url.host} holds a user name or password`, {
      fix: 'Give the key by option or environment variable; URLs are shown in reports.',
    })
  }
  return url
}
