import type { AddressInfo, Server } from 'node:net'
import { cannotListen, type ListenPlace } from '../wire/cannot-listen.ts'

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
