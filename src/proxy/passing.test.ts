import { gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { completion, goodChunks, sse } from '../../tests/kit/exchange.ts'
import {
  asked,
  bodyOf,
  chatRequest,
  endAll,
  judgementOf,
  proxyTo,
  rawTarget,
  streamRequest,
} from './sockets.test-data.ts'

afterEach(endAll)

const OK = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}'
const CHUNKED = 'HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n'
const chunk = (text: string): string => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`

describe('a request on its way to the target', () => {
  it('passes byte for byte, but for the Host, which names the target', async () => {
    const target = await rawTarget()
    const { open, proxy } = await proxyTo(target.url)
    const client = await open()
    const fields = 'x-a:  1 \r\nX-A: 2\r\nAuthorization: Bearer sk-1\r\nTransfer-Encoding: chunked\r\n\r\n'
    const body = '2;x=y\r\n{}\r\n0\r\nX-End: 1\r\n\r\n'
    client.write(`POST /v1/chat/completions?a=%20b HTTP/1.1\r\nhOST: ${new URL(proxy.origin).host}\r\n${fields}${body}`)
    const line = await target.line()
    expect(await line.until(body)).toBe(
      `POST /v1/chat/completions?a=%20b HTTP/1.1\r\nhOST: ${target.url.host}\r\n${fields}${body}`,
    )
  })

  it('gets a Host when it has none, as HTTP/1.0 allows', async () => {
    const { client, line, target } = await asked('GET /v1/models HTTP/1.0\r\n\r\n')
    expect(await line.until('\r\n\r\n')).toBe(`GET /v1/models HTTP/1.0\r\nHost: ${target.url.host}\r\n\r\n`)
    line.socket.end(OK.replace('HTTP/1.1', 'HTTP/1.0'))
    expect(await client.closed()).toBe('ended')
    expect(client.text).toBe(OK.replace('HTTP/1.1', 'HTTP/1.0'))
  })

  it('passes read for read, before it is whole', async () => {
    const { client, line } = await asked('POST /v1/chat/completions HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\n\r\n')
    for (const piece of ['ab', 'cd', 'ef']) {
      client.write(piece)
      await line.until(piece)
    }
    expect(line.reads.slice(1)).toEqual(['ab', 'cd', 'ef'])
  })

  it('may wait for 100 Continue', async () => {
    const target = await rawTarget()
    const { open, told } = await proxyTo(target.url)
    const client = await open()
    const [head = '', body = ''] = chatRequest(undefined, 'Expect: 100-continue').split(/(?<=\r\n\r\n)/)
    client.write(head)
    const line = await target.line()
    await line.until('\r\n\r\n')
    line.write('HTTP/1.1 100 Continue\r\n\r\n')
    await client.until('HTTP/1.1 100 Continue\r\n\r\n')
    client.write(body)
    await line.until(body)
    line.write(OK)
    expect(await client.until('{}')).toBe(`HTTP/1.1 100 Continue\r\n\r\n${OK}`)
    const [passed] = await told(1)
    expect(passed?.exchange.head?.status).toBe(200)
    expect(passed?.exchange.request.body?.toString()).toBe(body)
  })
})

describe('an answer on its way to the client', () => {
  it('passes byte for byte: early hints, odd spelling, chunks as they were cut, trailers', async () => {
    const answer = `HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 Fine By Me\r\nX-b:1\r\nx-B:  caf\xe9 \r\nTransfer-Encoding: chunked\r\n\r\n3;ext="1"\r\nabc\r\n00A\r\n0123456789\r\n0\r\nX-End: 1\r\n\r\n`
    const { client, line, told } = await asked()
    line.write(answer)
    expect(await client.until('X-End: 1\r\n\r\n')).toBe(answer)
    const [passed] = await told(1)
    expect(passed?.exchange.head).toEqual({
      status: 200,
      statusText: 'Fine By Me',
      headers: [
        ['X-b', '1'],
        ['x-B', 'caf\xe9'],
        ['Transfer-Encoding', 'chunked'],
      ],
    })
    expect(passed?.exchange.reads.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(['abc', '0123456789'])
    expect(passed?.exchange.ending).toEqual({ kind: 'complete' })
  })

  it('passes read for read: each event before the next one is there', async () => {
    const { client, line, told } = await asked(streamRequest())
    line.write(CHUNKED)
    await client.until(CHUNKED)
    const events = sse(goodChunks()).split(/(?<=\n\n)/)
    for (const event of events) {
      line.write(chunk(event))
      await client.until(chunk(event))
    }
    line.write('0\r\n\r\n')
    await client.until('0\r\n\r\n')
    expect(client.reads).toEqual([CHUNKED, ...events.map(chunk), '0\r\n\r\n'])
    const [passed] = await told(1)
    expect(passed && judgementOf(passed).events).toBe(events.length)
    expect(passed?.exchange.reads).toHaveLength(events.length)
  })

  it('passes compressed, and is decoded to be judged', async () => {
    const body = gzipSync(JSON.stringify(completion()))
    const { client, line, told } = await asked()
    line.write(`HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${body.length}\r\n\r\n`)
    line.socket.write(body)
    await client.until(body.toString('latin1'))
    const [passed] = await told(1)
    expect(passed && bodyOf(passed.exchange)).toBe(JSON.stringify(completion()))
    expect(passed && judgementOf(passed).answer?.source).toBe('json')
  })

  it.each([
    ['HEAD', '/v1/models', 'HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n'],
    ['OPTIONS', '*', 'HTTP/1.1 204 No Content\r\nAllow: POST\r\n\r\n'],
    ['GET', '/v1/models', 'HTTP/1.1 304 Not Modified\r\nETag: "1"\r\n\r\n'],
    [
      'GET',
      '/elsewhere',
      'HTTP/1.1 307 Temporary Redirect\r\nLocation: http://127.0.0.1:9/x\r\nContent-Length: 0\r\n\r\n',
    ],
  ])('has no body: %s %s', async (method, path, answer) => {
    const target = await rawTarget((line) => line.socket.on('data', () => line.write(answer)))
    const { open, told } = await proxyTo(target.url)
    const client = await open()
    for (const count of [1, 2]) {
      client.write(`${method} ${path} HTTP/1.1\r\nHost: a\r\n\r\n`)
      expect(await client.until(answer.repeat(count))).toBe(answer.repeat(count))
    }
    const passed = await told(2)
    expect(passed.map(({ exchange }) => exchange.ending.kind)).toEqual(['complete', 'complete'])
    expect(passed.map(({ exchange }) => exchange.connection?.position)).toEqual([1, 2])
    expect(target.lines).toHaveLength(1)
  })

  it('ends with the connection where it has no length', async () => {
    const { client, line, told } = await asked()
    line.socket.end('HTTP/1.1 200 OK\r\n\r\nall of it')
    expect(await client.closed()).toBe('ended')
    expect(client.text).toBe('HTTP/1.1 200 OK\r\n\r\nall of it')
    const [passed] = await told(1)
    expect(passed?.exchange.ending).toEqual({ kind: 'complete' })
  })

  it('passes whatever it is: bytes that are no HTTP, in any cuts', async () => {
    const piece = fc.constantFrom(
      'HTTP/1.1 200 OK\r\n',
      'Content-Length: 3\r\n',
      '\r\n',
      '\r\n\r\n',
      'abc',
      '\0',
      '5\r\n',
      'é',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 12 }), async (pieces) => {
        const text = pieces.join('')
        const target = await rawTarget((line) =>
          line.socket.once('data', () => {
            for (const one of pieces) line.write(one)
            line.socket.end()
          }),
        )
        const { open } = await proxyTo(target.url)
        const client = await open()
        client.write(chatRequest())
        await client.closed()
        expect(client.text).toBe(text)
        await endAll()
      }),
      { numRuns: 60 },
    )
  })
})

describe('a connection', () => {
  it('keeps its order when requests are piped', async () => {
    const { client, line, told } = await asked(
      `${chatRequest('{"a":1}')}${chatRequest('{"a":2}')}GET /v1/models HTTP/1.1\r\nHost: a\r\n\r\n`,
    )
    const answers = ['one', 'two', 'three'].map(
      (text) => `HTTP/1.1 200 OK\r\nContent-Length: ${text.length}\r\n\r\n${text}`,
    )
    line.write(answers.join(''))
    expect(await client.until('three')).toBe(answers.join(''))
    const passed = await told(3)
    expect(passed.map(({ exchange }) => [exchange.id, bodyOf(exchange), exchange.request.body?.toString()])).toEqual([
      ['p1', 'one', '{"a":1}'],
      ['p2', 'two', '{"a":2}'],
      ['p3', 'three', undefined],
    ])
  })

  it('shows what stands between answers', async () => {
    const target = await rawTarget()
    const { open, told } = await proxyTo(target.url)
    const client = await open()
    const stray = 'data: [DONE]\n\n'
    client.write(chatRequest())
    const line = await target.line()
    await line.until('}]}')
    line.write(`${OK}${stray}`)
    await client.until(stray)
    client.write(chatRequest())
    await line.until('}]}')
    line.write(OK)
    expect(await client.until('{}')).toBe(`${OK}${stray}${OK}`)
    const [, second] = await told(2)
    expect(Buffer.from(second?.exchange.connection?.stray ?? []).toString()).toBe(stray)
  })

  it('goes over to another protocol when both sides want to', async () => {
    const { client, line, told } = await asked(
      'GET /v1/realtime HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    )
    const switching = 'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'
    line.write(`${switching}\x81\x02hi`)
    expect(await client.until('hi')).toBe(`${switching}\x81\x02hi`)
    client.write('\x81\x02\r\n\r\nup')
    await line.until('up')
    line.write('down')
    await client.until('down')
    client.socket.end()
    expect(await line.closed()).toBe('ended')
    line.socket.end('last')
    await client.until('last')
    expect(await client.closed()).toBe('ended')
    const [passed] = await told(1)
    expect(passed?.result).toBe('switched')
  })

  it('ends when both sides have ended it', async () => {
    const { client, line, proxy, told } = await asked()
    line.write(OK)
    await client.until('{}')
    client.socket.end()
    expect(await line.closed()).toBe('ended')
    expect(await client.closed()).toBe('ended')
    await told(1)
    expect(proxy.underWay).toBe(0)
  })

  it('lets a client end its side and still read the answer', async () => {
    const target = await rawTarget()
    const { open, told } = await proxyTo(target.url)
    const client = await open()
    client.socket.end(chatRequest(), 'latin1')
    const line = await target.line()
    expect(await line.closed()).toBe('ended')
    line.socket.end(OK)
    expect(await client.until('{}')).toBe(OK)
    const [passed] = await told(1)
    expect(passed?.exchange.ending).toEqual({ kind: 'complete' })
  })
})
