import { UsageError } from './usage-error.ts'

/** Where a server is to listen. */
export interface ListenPlace {
  readonly host: string
  readonly port: number
  /** What the user gives the port with. */
  readonly flag: string
  /** What the user gives the host with, where that is possible. */
  readonly hostFlag?: string
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
    fix: `Give ${hostFlag === undefined ? '' : `an address of this machine (${hostFlag}), and `}a port that may be listened on (${flag}).`,
    cause: error,
  })
}
