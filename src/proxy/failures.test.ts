import { createServer as createHttpServer, request } from 'node:http'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { afterEach, describe, expect, it } from 'vitest'
import { goodChunks, sse } from '../../tests/kit/exchange.ts'
import { createJudge } from '../judge/judge.ts'
import { allRules } from '../rulebook.ts'
import { DEFAULT_LIMITS } from '../wire/limits.ts'
import type { OwnAnswer } from './own-answer.ts'
import {
  asked,
  chatRequest,
  endAll,
  eventually,
  listening,
  proxyTo,
  rawTarget,
  streamRequest,
} from './sockets.test-data.ts'

afterEach(endAll)

const OK = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}'
const COUNTED = 'HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nab'
const CHUNKED = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n'

async function nobody(): Promise<URL> {
  const server = createServer()
  const url = await listening(server)
  await new Promise((resolve) => server.close(resolve))
  return url
}

describe('a client that goes', () => {
  it.each([
    ['that waits', ''],
    ['that reads a stream', CHUNKED],
  ])('takes the target with it, as one %s', async (_, answer) => {
    const { client, line, told } = await asked(streamRequest())
    line.write(answer)
    await client.until(answer)
    client.socket.destroy()
    await line.closed()
    line.socket.end()
    const [passed] = await told(1)
    expect(passed?.exchange.ending).toEqual({ kind: 'aborted', message: 'the client closed its connection' })
  })

  it('takes a target with it that goes on sending', async () => {
    const { client, line, told } = await asked(streamRequest())
    line.write(CHUNKED)
    await client.until('ab\r\n')
    client.socket.resetAndDestroy()
    expect(await line.closed()).toBe('reset')
    const [passed] = await told(1)
    expect(passed?.exchange.ending.kind).toBe('aborted')
  })

  it('is noticed by a server of node:http, as if there were no proxy', async () => {
    let closed = false
    const url = await listening(
      createHttpServer((incoming, outgoing) => {
        incoming.resume()
        outgoing.on('close', () => (closed = true))
        outgoing.writeHead(200, { 'content-type': 'text/event-stream' })
        outgoing.write('data: {}\n\n')
      }),
    )
    const { proxy, told } = await proxyTo(url)
    const asking = request(`${proxy.origin}/v1/chat/completions`, { method: 'POST' })
    asking.on('error', () => undefined)
    asking.end('{"stream":true}')
    const [answer] = (await once(asking, 'response')) as [NodeJS.ReadableStream]
    await once(answer, 'data')
    asking.destroy()
    await eventually(
      () => closed,
      () => 'the target does not know that the client has gone',
    )
    const [passed] = await told(1)
    expect(passed?.exchange.ending.kind).toBe('aborted')
  })

  it('need not have sent all of its request', async () => {
    const { client, line, told } = await asked(chatRequest().slice(0, -5))
    client.socket.end()
    expect(await line.closed()).toBe('ended')
    line.socket.end()
    const [passed] = await told(1)
    expect(passed?.result).toBe('request-cut')
  })
})

describe('a client that sends a broken body', () => {
  it('is answered by the target', async () => {
    const head = 'POST /v1/chat/completions HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n'
    const { client, line, told } = await asked(`${head}2\r\n{}\r\n`)
    client.write('xyz\r\nmore')
    await line.until('{}\r\nxyz\r\nmore')
    client.write(' and more')
    await line.until('more and more')
    line.socket.end('HTTP/1.1 400 Bad Request\r\nContent-Length: 2\r\n\r\nno')
    expect(await client.closed()).toBe('ended')
    expect(client.text).toContain('HTTP/1.1 400 Bad Request')
    const [passed] = await told(1)
    expect(passed?.result).toBe('request-cut')
  })
})

describe('a target that fails', () => {
  it.each([
    ['within its length', COUNTED, 'after 2 bytes of the body'],
    ['within its chunks', CHUNKED, 'after 2 bytes of the body'],
    ['within its head', 'HTTP/1.1 200 OK\r\nConte', 'without an answer'],
    ['before its answer', '', 'without an answer'],
  ])('ends %s: the client sees the same', async (_, answer, message) => {
    const target = await rawTarget((line) => line.socket.on('data', () => line.socket.end(answer)))
    const { open, told } = await proxyTo(target.url)
    const client = await open()
    client.write(chatRequest())
    expect(await client.closed()).toBe('ended')
    expect(client.text).toBe(answer)
    const [passed] = await told(1)
    expect(passed?.exchange.ending).toEqual({ kind: 'cut-off', message: expect.stringContaining(message) })
  })

  it.each([
    ['within its length', COUNTED],
    ['within its chunks', CHUNKED],
    ['before its answer', ''],
  ])('resets the connection %s: the client sees the same, after what came before', async (_, answer) => {
    const { client, line, told } = await asked()
    line.write(answer)
    await client.until(answer)
    line.socket.resetAndDestroy()
    expect(await client.closed()).toBe('reset')
    expect(client.text).toBe(answer)
    const [passed] = await told(1)
    expect(passed?.exchange.ending).toEqual({ kind: 'cut-off', message: expect.stringContaining('(ECONNRESET)') })
  })

  it('is silent, and so is the proxy until the client has enough', async () => {
    const { client, line, proxy, told } = await asked()
    expect(client.text).toBe('')
    expect(proxy.underWay).toBe(1)
    client.socket.end()
    await line.closed()
    line.socket.end()
    const [passed] = await told(1)
    expect(passed?.exchange.ending.kind).toBe('aborted')
  })

  it('has closed an idle connection: the client is told, and what it may have sent meanwhile is nobody’s fault', async () => {
    const { client, line, told } = await asked()
    line.socket.end(OK)
    await client.until('{}')
    expect(await client.closed()).toBe('ended')
    client.write(chatRequest())
    await line.until('}]}')
    client.socket.end()
    const passed = await told(2)
    expect(passed.map(({ result }) => (typeof result === 'string' ? result : 'judged'))).toEqual([
      'judged',
      'idle-closed',
    ])
  })

  it('sends what is no HTTP: it passes, and what follows on the connection passes too', async () => {
    const { client, line, told } = await asked()
    line.write('hello there')
    await client.until('hello there')
    client.write(chatRequest())
    await line.until('}]}')
    line.write(OK)
    await client.until('{}')
    const passed = await told(2)
    expect(passed[0]?.exchange.ending).toEqual({
      kind: 'invalid-http',
      message: 'the answer is not valid HTTP/1.1: expected a status line, got "hello there"',
    })
    expect(passed[1]?.result).toBe('behind-broken')
  })

  it.each(['POST', 'HEAD'])('cannot be reached: %s gets an answer that says whose it is', async (method) => {
    const url = await nobody()
    const own: OwnAnswer[] = []
    const { open, told } = await proxyTo(url, { onOwnAnswer: (answer) => void own.push(answer) })
    const client = await open()
    client.write(`${method}${chatRequest().slice('POST'.length)}${chatRequest()}`)
    expect(await client.closed()).toBe('ended')
    const [head = '', body = ''] = client.text.split('\r\n\r\n')
    expect(head).toContain('HTTP/1.1 502 Bad Gateway\r\n')
    expect(head).toContain('\r\nx-chatspec-proxy: connect-failed')
    expect(head).toContain('\r\nconnection: close\r\n')
    const error = {
      message: `chatspec proxy: connection refused by ${url.host}`,
      type: 'proxy_error',
      param: null,
      code: 'connect_failed',
    }
    expect(body).toBe(method === 'HEAD' ? '' : JSON.stringify({ error }))
    const passed = await told(2)
    expect(passed.map(({ exchange }) => exchange.ending.kind)).toEqual(['connect-failed', 'connect-failed'])
    expect(passed[0]?.exchange.head).toBeUndefined()
    expect(passed[1]?.result).toBe('not-sent')
    expect(own.map(({ reason }) => reason)).toEqual(['connect-failed'])
  })
})

describe('a request that cannot be passed on', () => {
  it.each([
    ['CONNECT', 'CONNECT api.example.com:443 HTTP/1.1\r\n\r\n', 501, 'no forward proxy'],
    [
      'an absolute target',
      'GET http://elsewhere/v1/models HTTP/1.1\r\nHost: elsewhere\r\n\r\n',
      400,
      'as the base URL',
    ],
    ['TLS', '\x16\x03\x01\x02\x00\x01', 400, 'a TLS handshake came where a plain request is due'],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 505, 'only HTTP/1.1'],
    ['a broken field', 'GET / HTTP/1.1\r\nno colon: sk-secret\r\n x\r\n\r\n', 400, 'a header field'],
    ['endless fields', `GET / HTTP/1.1\r\nA: ${'x'.repeat(70_000)}`, 431, 'more than 65536 bytes'],
  ])('is refused: %s', async (_, text, status, message) => {
    const target = await rawTarget()
    const own: OwnAnswer[] = []
    const { open, passed } = await proxyTo(target.url, { onOwnAnswer: (answer) => void own.push(answer) })
    const client = await open()
    client.write(text)
    expect(await client.closed()).toBe('ended')
    expect(client.text).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(client.text).toContain('\r\nx-chatspec-proxy: ')
    expect(client.text).toContain(message)
    expect(`${client.text}${JSON.stringify(own)}`).not.toContain('sk-secret')
    expect(own).toHaveLength(1)
    expect(passed).toEqual([])
    expect(target.lines).toEqual([])
  })

  it('is refused once the requests before it are answered', async () => {
    const own: OwnAnswer[] = []
    const { client, line, told } = await asked(chatRequest(), { onOwnAnswer: (answer) => void own.push(answer) })
    client.write('CONNECT a:1 HTTP/1.1\r\n\r\n')
    await eventually(
      () => own.length === 1,
      () => 'the second request is not refused',
    )
    expect(client.text).toBe('')
    line.write(OK)
    expect(await client.closed()).toBe('ended')
    expect(client.text.startsWith(`${OK}HTTP/1.1 501 Not Implemented\r\n`)).toBe(true)
    const [passed] = await told(1)
    expect(passed?.exchange.ending.kind).toBe('complete')
  })
})

describe('what cannot be judged', () => {
  it('passes all the same when the judge fails, and says so', async () => {
    const judge = createJudge(allRules, DEFAULT_LIMITS)
    const bug = new Error('a rule that throws')
    const broken = {
      ...judge,
      open: () => {
        throw bug
      },
    }
    const target = await rawTarget((line) => line.socket.on('data', () => line.write(OK)))
    const { open, told } = await proxyTo(target.url, { judge: broken })
    const client = await open()
    client.write(chatRequest())
    expect(await client.until('{}')).toBe(OK)
    const [passed] = await told(1)
    expect(passed?.result).toBe('judge-failed')
    expect(passed?.bug).toBe(bug)
  })

  it('is an answer that came before the request was there, and was more than is kept', async () => {
    const { client, line, told } = await asked(chatRequest().slice(0, -5), { keptBytes: 100 })
    line.write(`HTTP/1.1 401 Unauthorized\r\nContent-Length: 200\r\n\r\n${'x'.repeat(200)}`)
    await client.until('xx')
    client.write(chatRequest().slice(-5))
    const [passed] = await told(1)
    expect(passed?.result).toBe('answered-early')
    expect(passed?.isCut).toBe(true)
  })

  it('is not the answer that came early and is kept', async () => {
    const { client, line, told } = await asked(chatRequest().slice(0, -5))
    line.write('HTTP/1.1 401 Unauthorized\r\nContent-Length: 2\r\n\r\n{}')
    await client.until('{}')
    client.write(chatRequest().slice(-5))
    const [passed] = await told(1)
    expect(typeof passed?.result).toBe('object')
    expect(passed?.exchange.request.body?.toString()).toContain('Say hi.')
  })

  it('is a request with a larger body than is read', async () => {
    const target = await rawTarget((line) => line.socket.on('data', () => line.write(OK)))
    const { open, told } = await proxyTo(target.url, { limits: { ...DEFAULT_LIMITS, bodyBytes: 10 }, keptBytes: 4 })
    const client = await open()
    client.write(chatRequest())
    await client.until('{}')
    const [passed] = await told(1)
    expect(passed?.result).toBe('request-too-large')
    expect(passed?.exchange.request.body?.toString()).toBe('{"mo')
  })

  it('is what no rule speaks of', async () => {
    const target = await rawTarget((line) => line.socket.on('data', () => line.write(OK)))
    const { open, told } = await proxyTo(target.url)
    const client = await open()
    client.write('GET /health HTTP/1.1\r\nHost: a\r\n\r\n')
    await client.until('{}')
    const [passed] = await told(1)
    expect(passed?.result).toBe('other-endpoint')
  })

  it('is the rest of a body that is larger than is read: it passes', async () => {
    const body = sse(goodChunks())
    const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: ${body.length}\r\n\r\n${body}`
    const target = await rawTarget((line) => line.socket.on('data', () => line.write(answer)))
    const { open, told } = await proxyTo(target.url, { limits: { ...DEFAULT_LIMITS, bodyBytes: 200 } })
    const client = await open()
    client.write(streamRequest())
    expect(await client.until('[DONE]\n\n')).toBe(answer)
    const [passed] = await told(1)
    expect(passed?.exchange.ending.kind).toBe('body-too-large')
  })
})

describe('a proxy that is closed', () => {
  it('drops what is under way, and tells of it', async () => {
    const { client, line, proxy, passed } = await asked(streamRequest())
    line.write(CHUNKED)
    await client.until('ab\r\n')
    await proxy.close('stopped by the test')
    expect(passed.map(({ exchange }) => exchange.ending)).toEqual([{ kind: 'aborted', message: 'stopped by the test' }])
    expect(proxy.underWay).toBe(0)
    await client.closed()
    await line.closed()
  })

  it('resets an answer under way, whose end would make it look whole', async () => {
    const { client, line, proxy } = await asked(streamRequest())
    line.write('HTTP/1.1 200 OK\r\n\r\n{"id":')
    await client.until('{"id":')
    await proxy.close('stopped by the test')
    expect(await client.closed()).toBe('reset')
  })

  it('throws what its listener threw', async () => {
    const target = await rawTarget((line) => line.socket.on('data', () => line.write(OK)))
    const { open, proxy } = await proxyTo(target.url, {
      onPassed: () => {
        throw new Error('a listener that throws')
      },
    })
    const client = await open()
    client.write(chatRequest())
    await client.until('{}')
    await expect(proxy.close('done')).rejects.toThrow('a listener that throws')
  })

  it('needs a port that is free', async () => {
    const target = await rawTarget()
    const { proxy } = await proxyTo(target.url)
    const port = Number(new URL(proxy.origin).port)
    await expect(proxyTo(target.url, { port })).rejects.toThrow(`port ${port} of 127.0.0.1 is in use (--port)`)
    await expect(proxyTo(target.url, { host: '192.0.2.1' })).rejects.toThrow('cannot listen on 192.0.2.1, port 0')
  })
})
