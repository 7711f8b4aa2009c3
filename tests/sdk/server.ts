import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ClientRow, Played } from '../../src/define/client.ts'

/** A server that answers every request below the id of a row as the row says. */
export interface RowServer {
  /** The base URL of a server that does what the row says. */
  baseUrl(row: ClientRow): string
  /** How many requests came for the row so far. */
  requests(row: ClientRow): number
  close(): Promise<void>
}

/** Starts the server on a free port. */
export async function startRows(rows: readonly ClientRow[]): Promise<RowServer> {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const counts = new Map<string, number>()
  const server = createServer((incoming, outgoing) => {
    incoming.resume()
    incoming.once('end', () => {
      const id = incoming.url?.split('/')[1] ?? ''
      const row = byId.get(id)
      counts.set(id, (counts.get(id) ?? 0) + 1)
      if (row === undefined) outgoing.writeHead(404).end()
      else play(row.answer(), outgoing)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address with a port.
  const { port } = server.address() as AddressInfo
  return {
    baseUrl: ({ id }) => `http://127.0.0.1:${port}/${id}/v1`,
    requests: ({ id }) => counts.get(id) ?? 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function play({ status, headers, body, isCut }: Played, outgoing: ServerResponse): void {
  outgoing.writeHead(status, Object.fromEntries(headers))
  if (!isCut) outgoing.end(body)
  else outgoing.write(body, () => outgoing.socket?.destroySoon())
}
