import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { afterEach, expect, it } from 'vitest'
import { DEFAULT_LIMITS, type Limits } from './limits.ts'
import { createTransport } from './transport.ts'

/** A server on a thread of its own, that answers while this one is busy: a head, and a body in two parts. */
const SERVER = `
  const { createServer } = require('node:net')
  const { parentPort } = require('node:worker_threads')
  const server = createServer((socket) => socket.on('data', () => {
    socket.write('HTTP/1.1 200 OK\\r\\nContent-Length: 2\\r\\n\\r\\n')
    setTimeout(() => socket.write('o'), 20)
    setTimeout(() => socket.write('k'), 40)
  }).on('error', () => socket.destroy()))
  server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port))
`

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

/** Keeps this thread from reading, as judging a large answer does. */
function beBusyFor(ms: number): void {
  const until = performance.now() + ms
  while (performance.now() < until);
}

it.each<[string, Partial<Limits>]>([
  ['the connection', { connectMs: 50 }],
  ['the first byte', { firstByteMs: 50 }],
  ['the next byte', { silenceMs: 50 }],
])('time in which we were too busy to read is not held against the server: %s', async (_what, limits) => {
  const worker = new Worker(SERVER, { eval: true })
  closers.push(() => worker.terminate())
  const [port] = (await once(worker, 'message')) as [number] // as the server above sends it
  const transport = createTransport({ limits: { ...DEFAULT_LIMITS, ...limits } })
  closers.push(() => transport.close())
  const sent = { method: 'POST', url: `http://127.0.0.1:${port}/`, headers: [], body: Buffer.from('{}') }
  const exchange = transport.send(sent, {
    onHead: () => limits.firstByteMs !== undefined && beBusyFor(120),
    onRead: () => limits.silenceMs !== undefined && beBusyFor(120),
  })
  if (limits.connectMs !== undefined) beBusyFor(120)
  expect((await exchange).ending).toEqual({ kind: 'complete' })
})
