import { connect as connectPlain, isIP, type Socket } from 'node:net'
import { connect as connectSecure, type ConnectionOptions } from 'node:tls'
import type { TargetAddress } from './target-address.ts'

/** How a connection to a target is opened. */
export interface Opening {
  /** For trust, e.g. `{ ca }`. */
  readonly tls: ConnectionOptions
  /** Whether it stays open for us once the other side has ended. */
  readonly allowHalfOpen: boolean
}

/** Opens a connection to a target, for HTTP/1.1. */
export function openSocket({ hostname: host, port, isSecure }: TargetAddress, { tls, allowHalfOpen }: Opening): Socket {
  const address = { host, port, allowHalfOpen }
  // A name only: RFC 6066 has no place for addresses.
  const names = isIP(host) === 0 ? { servername: host } : {}
  return isSecure ? connectSecure({ ...address, ...names, ALPNProtocols: ['http/1.1'], ...tls }) : connectPlain(address)
}
