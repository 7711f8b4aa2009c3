import { once } from 'node:events'
import { createServer as createHttpServer, type RequestListener } from 'node:http'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import type { Exchange, HeaderList, RequestSent } from '../define/exchange.ts'
import { DEFAULT_LIMITS, type Limits } from './limits.ts'
import type { SendOptions } from './sending.ts'
import { createTransport, type Transport } from './transport.ts'
import { UsageError } from './usage-error.ts'

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

async function listen(server: Server): Promise<string> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const { port } = server.address() as AddressInfo // Listening on a port, so it is not a pipe or null.
  return `http://127.0.0.1:${port}`
}

const http = (answer: RequestListener): Promise<string> => listen(createHttpServer(answer))

/** A server that answers the requests of each connection with raw texts, in order, each in pieces. */
function raw(...answers: readonly (string | readonly string[] | ((socket: Socket) => void))[]): Promise<string> {
  return listen(
    createServer((socket) => {
      let requests = 0
      // A request of ours is small enough to come in one read, and ends with its body.
      socket.on('data', (data) => {
        if (!data.toString().endsWith('{}')) return
        const answer = answers[requests++] ?? ''
        if (typeof answer === 'function') answer(socket)
        else for (const piece of [answer].flat()) socket.write(piece, 'latin1')
      })
    }),
  )
}

function transport(limits: Partial<Limits> = {}): Transport {
  const made = createTransport({ limits: { ...DEFAULT_LIMITS, ...limits } })
  closers.push(() => made.close())
  return made
}

const request = (url: string, headers: HeaderList = [], body = '{}'): RequestSent => ({
  method: 'POST',
  url: `${url}/v1/chat/completions?x=1`,
  headers,
  body: Buffer.from(body),
})

/** Sends requests one after the other on one connection. */
async function inTurn(
  url: string,
  count: number,
  limits: Partial<Limits> = {},
  options: SendOptions = {},
): Promise<readonly Exchange[]> {
  const sender = transport(limits)
  const exchanges: Exchange[] = []
  for (let sent = 0; sent < count; sent++) {
    exchanges.push(await sender.send(request(url), { connection: 'a', ...options }))
  }
  return exchanges
}

const textOf = ({ reads }: Exchange): string => Buffer.concat(reads.map(({ bytes }) => bytes)).toString()
const strayOf = ({ connection }: Exchange): string => Buffer.from(connection?.stray ?? []).toString('latin1')
const placeOf = ({ connection }: Exchange): number | undefined => connection?.position

const OK = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok'
const CHUNKED = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n'

describe('a kept connection', () => {
  it('carries several requests, and tells the place of each', async () => {
    const sockets = new Set<unknown>()
    const url = await http((incoming, outgoing) => {
      sockets.add(incoming.socket)
      outgoing.setHeader('X-Name', ['a', 'b'])
      incoming.resume().on('end', () => outgoing.end(`${incoming.method} ${incoming.url}`))
    })
    const exchanges = await inTurn(url, 3)
    expect(exchanges.map(textOf)).toEqual(Array.from({ length: 3 }, () => 'POST /v1/chat/completions?x=1'))
    expect(exchanges.map(placeOf)).toEqual([1, 2, 3])
    expect(exchanges.map(strayOf)).toEqual(['', '', ''])
    expect(exchanges.map(({ ending }) => ending.kind)).toEqual(['complete', 'complete', 'complete'])
    expect(exchanges[0]?.head).toMatchObject({ status: 200, statusText: 'OK' })
    expect(exchanges[0]?.head?.headers.slice(0, 2)).toEqual([
      ['X-Name', 'a'],
      ['X-Name', 'b'],
    ])
    expect(sockets.size).toBe(1)
  })

  it('sends the fields and the body as they are', async () => {
    let seen = ''
    const url = await listen(
      createServer((socket) =>
        socket.on('data', (data) => {
          seen += data.toString()
          if (seen.endsWith('"ä"')) socket.write(OK)
        }),
      ),
    )
    const fields: HeaderList = [
      ['X-Custom', 'a'],
      ['x-custom', 'b'],
      ['Content-Length', '99'],
    ]
    const exchange = await transport().send(request(url, fields, '"ä"'), { connection: 'a', id: 'mine' })
    expect(exchange.id).toBe('mine')
    expect(seen).toBe(
      `POST /v1/chat/completions?x=1 HTTP/1.1\r\nhost: ${new URL(url).host}\r\nconnection: keep-alive\r\nX-Custom: a\r\nx-custom: b\r\ncontent-length: 4\r\n\r\n"ä"`,
    )
  })

  it('lets requests wait for their turn, and keeps connections of other names apart', async () => {
    const url = await raw(OK, OK)
    const sender = transport()
    const exchanges = await Promise.all(['a', 'a', 'b'].map((connection) => sender.send(request(url), { connection })))
    expect(exchanges.map(placeOf)).toEqual([1, 2, 1])
  })

  it.each([
    ['chunks and trailers', [CHUNKED, '2\r\nok\r\n0;x=1\r\nX-End: 1\r\n\r\n'], 'ok'],
    ['chunks cut anywhere', `${CHUNKED}3;a=b\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n`.split(''), 'abc0123456789'],
    ['a length of 0', 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n', ''],
    ['no body by status', 'HTTP/1.1 204 No Content\r\n\r\n', ''],
    ['early hints before it', `HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n${OK}`, 'ok'],
    ['100 Continue before it, twice', `${'HTTP/1.1 100 Continue\r\n\r\n'.repeat(2)}${OK}`, 'ok'],
    ['no reason phrase', OK.replace(' OK', ''), 'ok'],
    ['line ends before it', `\r\n${OK}`, 'ok'],
  ])('reads an answer with %s, and the next one', async (_, answer, body) => {
    const exchanges = await inTurn(await raw(answer, OK), 2)
    expect(exchanges.map(({ ending }) => ending)).toEqual([{ kind: 'complete' }, { kind: 'complete' }])
    expect(exchanges.map(textOf)).toEqual([body, 'ok'])
    expect(exchanges.map(placeOf)).toEqual([1, 2])
    expect(exchanges.map((exchange) => strayOf(exchange).trim())).toEqual(['', ''])
  })

  it.each([
    ['Connection: close', 'HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok'],
    ['HTTP/1.0', 'HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok'],
  ])('opens another one after %s', async (_, answer) => {
    const exchanges = await inTurn(await raw(answer), 2)
    expect(exchanges.map(placeOf)).toEqual([1, 1])
    expect(exchanges.map(textOf)).toEqual(['ok', 'ok'])
  })

  it('keeps HTTP/1.0 where the server wants to', async () => {
    const answer = 'HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 2\r\n\r\nok'
    expect((await inTurn(await raw(answer, OK), 2)).map(placeOf)).toEqual([1, 2])
  })

  it('takes a body that ends with the connection', async () => {
    const url = await raw((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\nall of it'))
    const exchanges = await inTurn(url, 2)
    expect(exchanges.map(textOf)).toEqual(['all of it', 'all of it'])
    expect(exchanges.map(({ ending }) => ending.kind)).toEqual(['complete', 'complete'])
    expect(exchanges.map(placeOf)).toEqual([1, 1])
  })

  it('opens another one when the server has closed it in the meantime', async () => {
    const served: Socket[] = []
    const url = await raw((socket) => {
      served.push(socket)
      socket.write(OK)
    })
    const sender = transport()
    const first = await sender.send(request(url), { connection: 'a' })
    // The client closes its side when it has seen the end of the server's.
    const closed = served.map((socket) => once(socket.end(), 'close'))
    await Promise.all(closed)
    const second = await sender.send(request(url), { connection: 'a' })
    expect([first, second].map(placeOf)).toEqual([1, 1])
  })

  it('decodes the content', async () => {
    const url = await http((incoming, outgoing) => {
      incoming.resume().on('end', () => {
        outgoing.setHeader('Content-Encoding', 'gzip')
        outgoing.end(gzipSync('packed'))
      })
    })
    expect((await inTurn(url, 2)).map(textOf)).toEqual(['packed', 'packed'])
  })
})

describe('what stands on a connection beside the answers', () => {
  it.each([
    ['behind the first', `${OK}data: [DONE]\n\n`, OK, 'data: [DONE]\n\n'],
    ['before the second', OK, `"default"}${OK}`, '"default"}'],
    ['a blank line', `${OK}\r\n`, OK, '\r\n'],
  ])('is kept: %s', async (_, first, second, stray) => {
    const exchanges = await inTurn(await raw(first, second), 2)
    expect(exchanges.map(strayOf)).toEqual(['', stray])
    expect(exchanges.map(textOf)).toEqual(['ok', 'ok'])
    expect(exchanges.map(placeOf)).toEqual([1, 2])
  })

  it('is an answer to nothing that the next request gets', async () => {
    const exchanges = await inTurn(await raw(`${OK}${OK.replace('200 OK', '408 Late')}`), 2)
    expect(exchanges.map(({ head }) => head?.status)).toEqual([200, 408])
  })

  it('is bounded', async () => {
    const [, second] = await inTurn(await raw(`${OK}${'x'.repeat(20_000)}`, OK), 2)
    expect(second?.ending.kind).toBe('invalid-http')
    expect(second?.head).toBeUndefined()
  })

  it.each([
    ['no HTTP', 'hello', /expected a status line, got "hello"/],
    ['no HTTP, at length', 'x'.repeat(60), /expected a status line, got "x{40}…"/],
    ['another protocol', 'RTSP/1.0 200 OK\r\n\r\n', /expected a status line/],
    ['a broken status', 'HTTP/1.1 two hundred\r\n\r\n', /expected a status line/],
    ['a field without colon', 'HTTP/1.1 200 OK\r\nno colon\r\n\r\n', /a header field is "no colon"/],
    ['a field over two lines', 'HTTP/1.1 200 OK\r\nA: 1\r\n 2\r\n\r\n', /a header field/],
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n', /Content-Length is "2, 3"/],
    ['a length in words', 'HTTP/1.1 200 OK\r\nContent-Length: two\r\n\r\n', /Content-Length is "two"/],
    ['a length and chunks', `${CHUNKED.slice(0, -2)}Content-Length: 2\r\n\r\n`, /both there/],
    ['no chunk size', `${CHUNKED}xyz\r\n`, /a chunk size is "xyz"/],
    ['a chunk that is longer', `${CHUNKED}2\r\nokay\r\n0\r\n\r\n`, /no line end where the end of a chunk/],
    ['endless chunk extensions', `${CHUNKED}2;${'x'.repeat(5000)}`, /no line end where a chunk size/],
    ['endless fields', `HTTP/1.1 200 OK\r\nA: ${'x'.repeat(70_000)}`, /header fields of the answer are too large/],
    ['status 101', 'HTTP/1.1 101 Switching Protocols\r\n\r\n', /status 101 though nothing asked for it/],
  ])('is no answer: %s', async (_, answer, message) => {
    const [exchange] = await inTurn(await raw(answer), 1)
    expect(exchange?.ending).toEqual({ kind: 'invalid-http', message: expect.stringMatching(message) })
    expect(placeOf(exchange as Exchange)).toBe(1)
  })
})

describe('an answer on a kept connection that does not end', () => {
  it.each([
    ['within the length', 'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nok', 'after 2 bytes'],
    ['within a chunk', `${CHUNKED}9\r\nok`, 'after 2 bytes'],
    ['before the last chunk', `${CHUNKED}2\r\nok\r\n`, 'after 2 bytes'],
    ['without an answer', '', 'without an answer'],
    ['within the head', 'HTTP/1.1 200 OK\r\nConte', 'without an answer'],
  ])('is cut off: %s', async (_, answer, message) => {
    const url = await raw((socket) => socket.end(answer), OK)
    const [first, second] = await inTurn(url, 2)
    expect(first?.ending).toEqual({ kind: 'cut-off', message: expect.stringContaining(message) })
    expect(second && placeOf(second)).toBe(1)
  })

  it('is dropped after the events that are wanted, and the connection with it', async () => {
    const url = await raw((socket) => void socket.write(`${CHUNKED}1e\r\ndata: 1\n\ndata: 2\n\ndata: 3\n\n\n\r\n`))
    const exchanges = await inTurn(url, 2, {}, { dropsAfterEvents: 3 })
    expect(exchanges.map(({ ending }) => ending.kind)).toEqual(['dropped', 'dropped'])
    expect(exchanges.map(placeOf)).toEqual([1, 1])
  })

  it.each([
    ['firstByteMs', '', 'first-byte-timeout'],
    ['silenceMs', 'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nok', 'silence-timeout'],
    ['totalMs', '', 'total-timeout'],
  ] as const)('is given up at the limit %s', async (limit, answer, kind) => {
    const [exchange] = await inTurn(await raw(answer), 1, { [limit]: 20 })
    expect(exchange?.ending.kind).toBe(kind)
  })

  it('is given up when it is too large', async () => {
    const [exchange] = await inTurn(await raw(OK), 1, { bodyBytes: 1 })
    expect(exchange?.ending.kind).toBe('body-too-large')
    expect(exchange && textOf(exchange)).toBe('o')
  })

  it('is aborted with the transport, and so is what waits behind it', async () => {
    const url = await raw('')
    const sender = transport()
    const sent = ['a', 'a'].map((connection) => sender.send(request(url), { connection }))
    await sender.close()
    expect((await Promise.all(sent)).map(({ ending }) => ending.kind)).toEqual(['aborted', 'aborted'])
  })
})

describe('a kept connection that cannot be', () => {
  it('is not opened: nobody listens', async () => {
    const server = createServer()
    const url = await listen(server)
    await new Promise((resolve) => server.close(resolve))
    const [exchange] = await inTurn(url, 1)
    expect(exchange?.ending).toEqual({ kind: 'connect-failed', message: expect.stringContaining('connection refused') })
    expect(exchange?.connection).toBeUndefined()
  })

  it('is not used for fields that a client may not set', async () => {
    const url = await raw(OK)
    for (const [name, value] of [
      ['Transfer-Encoding', 'chunked'],
      ['X-A', 'a\r\nb: c'],
    ] as const) {
      const sending = transport().send(request(url, [[name, value]]), { connection: 'a' })
      await expect(sending).rejects.toThrow(UsageError)
    }
  })
})
