import type { AddressInfo, Server } from 'node:net'
import { UsageError } from '../wire/usage-error.ts'

/** Where a server is to listen. */
export interface ListenPlace {
  readonly host: string
  readonly port: number
  /** What the user gives the port with. */
  readonly flag: string
  /** What the user gives the host with, where that is possible. */
  readonly hostFlag?: string
}

/**
 * Lets a server listen, and gives its origin, e.g. `http://127.0.0.1:8787`. `onTrouble` takes what goes wrong later, e.g.
 * with a connection that cannot be accepted. Rejects with a UsageError when it cannot listen.
 */
export async function listen(server: Server, place: ListenPlace, onTrouble: (error: Error) => void): Promise<string> {
  const { host, port } = place
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, host, () => {
        server.off('error', reject)
        resolve()
      })
    })
  } catch (error) {
    throw cannotListen(error, place)
  }
  server.on('error', onTrouble)
  // A server that listens on a port has an address with a port.
  const bound = server.address() as AddressInfo
  return `http://${host.includes(':') ? `[${host}]` : host}:${bound.port}`
}

/** Puts into words why a server cannot listen. */
export function cannotListen(error: unknown, { host, port, flag, hostFlag }: ListenPlace): UsageError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') {
    return new UsageError('port-in-use', `port ${port} of ${host} is in use (${flag})`, {
      fix: `Give another one; ${flag} 0 takes a free one.`,
      cause: error,
    })
  }
  const reason = error instanceof Error ? error.message : String(error)
  return new UsageError('cannot-listen', `cannot listen on ${host}, port ${port}: ${reason}`, {
    fix: `Give ${hostFlag === undefined ? '' : `an address of this machine with ${hostFlag}, and `}a port that may be listened on with ${flag}.`,
    cause: error,
  })
}
