import { createServer as createHttpServer, type RequestListener, type ServerResponse } from 'node:http'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import type { Exchange, HeaderList, RequestSent } from '../define/exchange.ts'
import { DEFAULT_LIMITS, type Limits } from './limits.ts'
import type { SendOptions } from './sending.ts'
import { createTransport, type TransportOptions } from './transport.ts'
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

/** A server that answers with raw text when the request's header section is in. */
const raw = (answer: (socket: Socket) => void): Promise<string> =>
  listen(createServer((socket) => socket.once('data', () => answer(socket))))

const http = (answer: RequestListener): Promise<string> => listen(createHttpServer(answer))

const post = (url: string, body = '{}', headers: HeaderList = [['content-type', 'application/json']]): RequestSent => ({
  method: 'POST',
  url: `${url}/v1/chat/completions?x=1`,
  headers,
  body: Buffer.from(body),
})

function transport(limits: Partial<Limits> = {}, options: Partial<TransportOptions> = {}) {
  const made = createTransport({ limits: { ...DEFAULT_LIMITS, ...limits }, ...options })
  closers.push(() => made.close())
  return made
}

const send = (request: RequestSent, limits: Partial<Limits> = {}, options: SendOptions = {}): Promise<Exchange> =>
  transport(limits).send(request, options)

const textOf = (exchange: Exchange): string => Buffer.concat(exchange.reads.map(({ bytes }) => bytes)).toString()

describe('send', () => {
  it('sends the exact body and keeps header fields as they came', async () => {
    let seen = ''
    const url = await listen(
      createServer((socket) =>
        socket.on('data', (data) => {
          seen += data.toString('latin1')
          if (!seen.endsWith('"ä"'.replace('ä', 'Ã¤'))) return
          socket.write('HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n')
          socket.write(
            'HTTP/1.1 418 Tea Pot\r\nX-A: 1\r\nx-a: 2\r\nX-Latin: caf\xe9\r\nContent-Length: 2\r\n\r\nok',
            'latin1',
          )
        }),
      ),
    )
    const request = post(url, '"ä"', [
      ['X-Custom', 'a'],
      ['x-custom', 'b'],
    ])
    const exchange = await send(request, {}, { aim: { rule: 'auth.x', expects: 'refusal' } })
    expect(seen).toContain('POST /v1/chat/completions?x=1 HTTP/1.1\r\n')
    expect(seen).toContain('X-Custom: a\r\nx-custom: b\r\n')
    expect(exchange).toMatchObject({ id: 'x1', request, ending: { kind: 'complete' }, clock: 'live' })
    expect(exchange.aim).toEqual({ rule: 'auth.x', expects: 'refusal' })
    expect(exchange.head).toEqual({
      status: 418,
      statusText: 'Tea Pot',
      headers: [
        ['X-A', '1'],
        ['x-a', '2'],
        ['X-Latin', 'café'],
        ['Content-Length', '2'],
      ],
    })
    expect(textOf(exchange)).toBe('ok')
  })

  it('stamps every read with its time and reports it at once', async () => {
    let answering: ServerResponse | undefined
    const url = await http((_request, response) => {
      answering = response
      response.write('data: 1\n\n')
    })
    const live: string[] = []
    const exchange = await send(
      post(url),
      {},
      {
        onHead: ({ status }) => live.push(String(status)),
        onRead: (bytes) => {
          live.push(Buffer.from(bytes).toString())
          if (live.length === 2) answering?.end('data: 2\n\n')
        },
      },
    )
    expect(live).toEqual(['200', 'data: 1\n\n', 'data: 2\n\n'])
    const [first, second] = exchange.reads
    const { headersMs = -1, firstByteMs = -1, endMs } = exchange.timings
    const times = [0, headersMs, firstByteMs, second?.atMs ?? -1, endMs]
    expect(times).toEqual(times.toSorted((a, b) => a - b))
    expect(first?.atMs).toBe(firstByteMs)
  })

  it('keeps one connection for requests that follow each other', async () => {
    const ports = new Set<number | undefined>()
    const url = await http((request, response) => {
      ports.add(request.socket.remotePort)
      response.end('ok')
    })
    const { send: sendOn } = transport()
    await sendOn(post(url))
    expect((await sendOn(post(url))).id).toBe('x2')
    expect(ports.size).toBe(1)
  })

  it('reports a redirect as what it is', async () => {
    let requests = 0
    const url = await http((_request, response) => {
      requests += 1
      response.writeHead(307, { location: '/elsewhere' }).end()
    })
    expect((await send(post(url))).head?.status).toBe(307)
    expect(requests).toBe(1)
  })

  it('decodes compressed content and keeps the header', async () => {
    const url = await http((_request, response) => {
      response.setHeader('content-encoding', 'gzip')
      response.end(gzipSync('{"id":"a"}'))
    })
    const wire: Uint8Array[] = []
    const exchange = await send(post(url), {}, { onWire: (bytes) => wire.push(bytes) })
    expect(textOf(exchange)).toBe('{"id":"a"}')
    expect(Buffer.concat(wire)).toEqual(gzipSync('{"id":"a"}'))
    expect(exchange.ending.kind).toBe('complete')
  })

  it.each(['gzip', 'zstd'])('keeps the raw bytes under a stale Content-Encoding: %s', async (coding) => {
    const url = await http((_request, response) => {
      response.setHeader('content-encoding', coding)
      response.end('{"id":"a"}')
    })
    const live: string[] = []
    const exchange = await send(post(url), {}, { onRead: (bytes) => live.push(Buffer.from(bytes).toString()) })
    expect(exchange.ending.kind).toBe('undecodable-content')
    expect(textOf(exchange)).toBe('{"id":"a"}')
    expect(live.join('')).toBe('{"id":"a"}')
  })
})

describe('limits', () => {
  it('of the first byte: no answer', async () => {
    const url = await raw(() => undefined)
    const { ending, head } = await send(post(url), { firstByteMs: 40 })
    expect(ending).toEqual({
      kind: 'first-byte-timeout',
      message: 'no answer (limit 0.04 seconds, --first-byte-timeout)',
    })
    expect(head).toBeUndefined()
  })

  it('of the first byte: a head without a body', async () => {
    const url = await raw((socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n'))
    const { ending, head } = await send(post(url), { firstByteMs: 40 })
    expect(ending).toMatchObject({
      kind: 'first-byte-timeout',
      message: expect.stringContaining('status 200, but no byte'),
    })
    expect(head?.status).toBe(200)
  })

  it('of silence', async () => {
    const url = await raw((socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc'))
    const exchange = await send(post(url), { silenceMs: 40 })
    expect(exchange.ending).toEqual({
      kind: 'silence-timeout',
      message: 'nothing came any more after 3 bytes of the body (limit 0.04 seconds, --silence-timeout)',
    })
    expect(textOf(exchange)).toBe('abc')
  })

  it('of the whole', async () => {
    const url = await raw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      const timer = setInterval(() => socket.write('.'), 5)
      socket.on('close', () => clearInterval(timer))
    })
    const { ending } = await send(post(url), { totalMs: 80 })
    expect(ending).toMatchObject({ kind: 'total-timeout', message: expect.stringContaining('--timeout') })
  })

  it('of connecting', async () => {
    // A connector that never calls back stands for a host that drops packets.
    const { send: sendOn } = transport({ connectMs: 40 }, { agentOptions: { connect: () => undefined } })
    const { ending } = await sendOn(post('http://127.0.0.1:9'))
    expect(ending).toEqual({
      kind: 'connect-timeout',
      message: 'no connection to 127.0.0.1:9 (limit 0.04 seconds, --connect-timeout)',
    })
  })

  it('of the body', async () => {
    const url = await http((_request, response) => response.end('x'.repeat(1000)))
    const exchange = await send(post(url), { bodyBytes: 100 })
    expect(exchange.ending).toEqual({
      kind: 'body-too-large',
      message: 'the body is too large (limit 100 bytes, --max-body-bytes)',
    })
    expect(textOf(exchange)).toBe('x'.repeat(100))
  })

  it('of the body after decompression', async () => {
    const url = await http((_request, response) => {
      response.setHeader('content-encoding', 'gzip')
      response.end(gzipSync(Buffer.alloc(1_000_000, 'x')))
    })
    const exchange = await send(post(url), { bodyBytes: 5000 })
    expect(exchange.ending).toMatchObject({
      kind: 'body-too-large',
      message: expect.stringContaining('the decompressed body is too large'),
    })
    expect(textOf(exchange)).toBe('x'.repeat(5000))
  })

  it('that are exactly met do not strike', async () => {
    const url = await http((_request, response) => response.end('x'.repeat(100)))
    expect((await send(post(url), { bodyBytes: 100, totalMs: Infinity })).ending.kind).toBe('complete')
  })
})

describe('failures of the connection', () => {
  it('name a refused connection', async () => {
    const server = createServer()
    const url = await listen(server)
    await new Promise((resolve) => server.close(resolve))
    const exchange = await send(post(url))
    expect(exchange.head).toBeUndefined()
    expect(exchange.ending).toEqual({
      kind: 'connect-failed',
      message: `connection refused by ${new URL(url).host}`,
    })
  })

  it('name a server that does not speak TLS', async () => {
    const url = await raw((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    const { ending } = await send(post(url.replace('http:', 'https:')))
    expect(ending).toMatchObject({ kind: 'connect-failed', message: expect.stringContaining('it does not speak TLS') })
  })

  it.each([
    [
      'short of Content-Length',
      'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc',
      'cut-off',
      'after 3 bytes of the body',
    ],
    [
      'short of Content-Length on a connection to be closed',
      'HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 10\r\n\r\nabc',
      'cut-off',
      'after 3 bytes of the body',
    ],
    [
      'within chunked framing',
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n',
      'cut-off',
      'after 3 bytes',
    ],
    [
      'within chunked framing on a connection to be closed',
      'HTTP/1.1 200 OK\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n',
      'cut-off',
      'after 3 bytes',
    ],
    ['without an answer', '', 'cut-off', 'without an answer'],
    ['in the header section', 'HTTP/1.1 200 OK\r\nContent-Le', 'cut-off', 'without an answer'],
    ['with a broken status line', 'HTTQ/1.1 200 OK\r\n\r\n', 'invalid-http', 'not valid HTTP/1.1: Expected HTTP/'],
    [
      'with a broken chunk size',
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc',
      'invalid-http',
      'Invalid character in chunk size',
    ],
    [
      'with an unasked 100',
      'HTTP/1.1 100 Continue\r\n\r\n',
      'invalid-http',
      'begins with status 100, for which nothing asked: it is not read on',
    ],
    [
      'with two lengths',
      'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na',
      'invalid-http',
      'not valid HTTP/1.1: its header fields break off or cannot be read',
    ],
    [
      'with an unasked upgrade',
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n',
      'invalid-http',
      'switches',
    ],
    ['with huge header fields', `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(70_000)}\r\n\r\n`, 'invalid-http', 'too large'],
  ])('name an answer that ends %s', async (_name, answer, kind, words) => {
    const url = await raw((socket) => socket.end(answer))
    expect((await send(post(url))).ending).toMatchObject({ kind, message: expect.stringContaining(words) })
  })

  it('name a reset midway and keep what came', async () => {
    let answering: Socket | undefined
    const url = await raw((socket) => {
      answering = socket
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc')
    })
    const exchange = await send(post(url), {}, { onRead: () => answering?.resetAndDestroy() })
    expect(exchange.ending).toEqual({
      kind: 'cut-off',
      message: 'the connection was closed after 3 bytes of the body (ECONNRESET)',
    })
    expect(textOf(exchange)).toBe('abc')
  })

  it('do not arise from a body that ends with its connection', async () => {
    const url = await raw((socket) => socket.end('HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nabc'))
    const exchange = await send(post(url))
    expect([exchange.ending.kind, textOf(exchange)]).toEqual(['complete', 'abc'])
  })
})

describe('stopping', () => {
  it('ends as dropped once enough events have come', async () => {
    const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n'
    const url = await raw((socket) => socket.write(`${head}data: 1\n\n: note\n\ndata: 2\n\n`))
    const exchange = await send(post(url), {}, { dropsAfterEvents: 2 })
    expect(exchange.ending).toEqual({ kind: 'dropped', message: 'dropped on purpose after 2 events' })
  })

  it('ends as aborted by a signal, with what came until then', async () => {
    const url = await raw((socket) => socket.write('HTTP/1.1 200 OK\r\n\r\nabc'))
    const stop = new AbortController()
    const exchange = await send(post(url), {}, { signal: stop.signal, onRead: () => stop.abort() })
    expect(exchange.ending).toEqual({ kind: 'aborted', message: 'aborted by the caller' })
    expect(textOf(exchange)).toBe('abc')
  })

  it('ends with the run when that has less time left than a request may take', async () => {
    const url = await raw((socket) => socket.write('HTTP/1.1 200 OK\r\n\r\nabc'))
    const exchange = await send(post(url), {}, { withinMs: 50 })
    expect(exchange.ending).toEqual({ kind: 'aborted', message: 'the time of the run is up (--max-time)' })
  })

  it('does not send when the signal came first', async () => {
    const signal = AbortSignal.abort(new Error('the budget is spent'))
    const { ending } = await send(post('http://127.0.0.1:9'), {}, { signal })
    expect(ending).toEqual({ kind: 'aborted', message: 'aborted: the budget is spent' })
  })

  it('ends what is under way when the transport closes', async () => {
    const closing = transport()
    const url = await raw(() => void closing.close())
    expect((await closing.send(post(url))).ending).toEqual({
      kind: 'aborted',
      message: 'the run ended before the answer did',
    })
  })

  it('rejects with what a callback throws: that is no failure of the server', async () => {
    const url = await http((_request, response) => response.end('ok'))
    const sending = send(
      post(url),
      {},
      {
        onRead: () => {
          throw new TypeError('a bug of the caller')
        },
      },
    )
    await expect(sending).rejects.toThrow('a bug of the caller')
  })
})

describe('requests that are not sent', () => {
  it.each([
    ['localhost:8080', 'bad-url'],
    ['ftp://example.com/x', 'bad-url'],
    ['http://user:pass@127.0.0.1:9/', 'credentials-in-url'],
    ['http://127.0.0.2:9/', 'foreign-origin'],
  ])('%s', async (url, code) => {
    const { send: sendOn } = transport({}, { origin: 'http://127.0.0.1:9' })
    await expect(sendOn({ ...post(url), url })).rejects.toMatchObject({ name: 'UsageError', code })
  })

  it('because a header field belongs to the connection', async () => {
    const sending = send(post('http://127.0.0.1:9', '{}', [['transfer-encoding', 'chunked']]))
    await expect(sending).rejects.toBeInstanceOf(UsageError)
  })
})
