import type { Socket } from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { asked, endAll, eventually, streamRequest, type Line } from './sockets.test-data.ts'

afterEach(endAll)

const MB = 1024 * 1024
const TOTAL = 256 * MB
/** What sockets of both connections hold together, with room to spare. */
const MOST_HELD = 48 * MB
const PIECE = Buffer.alloc(65_536, 'x')

/** Writes until so much is out, as fast as the other side takes it. */
async function pump(socket: Socket, progress: { sent: number }): Promise<void> {
  while (progress.sent < TOTAL) {
    progress.sent += PIECE.length
    if (!socket.write(PIECE)) await new Promise((resolve) => socket.once('drain', resolve))
  }
}

/** Resolves when nothing has moved for many turns of the event loop. */
async function atRest(moved: () => number): Promise<number> {
  for (let still = 0, last = -1; still < 2000; still = moved() === last ? still + 1 : 0) {
    last = moved()
    await turn()
  }
  return moved()
}

/** Stops to read, and to keep what was read. */
function stopReading(line: Line): void {
  line.socket.pause()
  line.socket.removeAllListeners('data')
}

function countOn(socket: Socket): { bytes: number } {
  const counted = { bytes: 0 }
  socket.on('data', (bytes: Buffer) => (counted.bytes += bytes.length))
  return counted
}

describe('backpressure', () => {
  it('holds a target back whose client does not read, and goes on when it does', async () => {
    const { client, line, told } = await asked(streamRequest())
    const head = `HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: ${TOTAL}\r\n\r\n`
    line.write(head)
    await client.until(head)
    stopReading(client)
    const progress = { sent: 0 }
    const pumping = pump(line.socket, progress)
    expect(await atRest(() => progress.sent)).toBeLessThan(MOST_HELD)
    const read = countOn(client.socket)
    client.socket.resume()
    await pumping
    await eventually(
      () => read.bytes === TOTAL,
      () => `${read.bytes} of ${TOTAL} bytes came`,
    )
    const [passed] = await told(1)
    expect(passed?.exchange.ending.kind).toBe('body-too-large')
    expect(passed?.exchange.reads.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThanOrEqual(MB)
    expect(passed?.isCut).toBe(true)
  })

  it('holds a client back whose target does not read, and goes on when it does', async () => {
    const { client, line, told } = await asked(`POST /v1/files HTTP/1.1\r\nHost: a\r\nContent-Length: ${TOTAL}\r\n\r\n`)
    stopReading(line)
    const progress = { sent: 0 }
    const pumping = pump(client.socket, progress)
    expect(await atRest(() => progress.sent)).toBeLessThan(MOST_HELD)
    const read = countOn(line.socket)
    line.socket.resume()
    await pumping
    await eventually(
      () => read.bytes === TOTAL,
      () => `${read.bytes} of ${TOTAL} bytes came`,
    )
    line.write('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n')
    await client.until('\r\n\r\n')
    const [passed] = await told(1)
    expect(passed?.result).toBe('other-endpoint')
    expect(passed?.exchange.request.body?.length).toBeLessThanOrEqual(MB)
  })
})
