import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer, type Server } from 'node:tls'
import { afterEach, describe, expect, it } from 'vitest'
import type { Outbound } from './carrier.ts'
import { createKeptConnections } from './kept-connection.ts'

const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

const fixture = (name: string): string =>
  readFileSync(new URL(`../../tests/fixtures/tls/${name}.pem`, import.meta.url), 'utf8')

/** The name that a client asks for as it connects to this machine; false when it names none. */
async function nameAsked(hostname: string): Promise<unknown> {
  const server: Server = createServer({ cert: fixture('localhost-cert'), key: fixture('localhost-key') })
  const asked = new Promise<unknown>((resolve) =>
    server.on('secureConnection', (socket) => {
      socket.on('error', () => socket.destroy())
      resolve('servername' in socket ? socket.servername : undefined)
    }),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // Listening on a port, so it is not a pipe or null.
  // Who it is does not matter here: its certificate names no address.
  const connections = createKeptConnections({ rejectUnauthorized: false })
  closers.push(() => {
    connections.close()
    server.close()
  })
  const origin = `https://${hostname}:${port}`
  const request: Outbound = {
    origin,
    path: '/',
    method: 'GET',
    headers: [],
    body: null,
    headersTimeout: 0,
    bodyTimeout: 0,
  }
  connections.on('a').dispatch(request, {})
  return asked
}

describe('a secure connection', () => {
  it.each([
    ['localhost', 'localhost'],
    ['127.0.0.1', false],
  ])('to %s asks for the name %s', async (hostname, name) => {
    expect(await nameAsked(hostname)).toBe(name)
  })
})
