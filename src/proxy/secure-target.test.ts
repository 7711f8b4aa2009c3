import { readFileSync } from 'node:fs'
import { createServer } from 'node:tls'
import { afterEach, describe, expect, it } from 'vitest'
import { chatRequest, endAll, eventually, Line, listening, proxyTo, rawTarget } from './sockets.test-data.ts'

afterEach(endAll)

const fixture = (name: string): string =>
  readFileSync(new URL(`../../tests/fixtures/tls/${name}.pem`, import.meta.url), 'utf8')
const cert = fixture('localhost-cert')
const OK = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}'

/** A target that speaks TLS, by an address or a name of this machine. */
async function secureTarget(hostname: string): Promise<{ readonly url: URL; readonly lines: Line[] }> {
  const lines: Line[] = []
  const server = createServer({ cert, key: fixture('localhost-key') }, (socket) => {
    const line = new Line(socket)
    lines.push(line)
    socket.on('data', (bytes: Buffer) => bytes.toString().endsWith('}]}') && line.write(OK))
  })
  const { port } = await listening(server)
  return { url: new URL(`https://${hostname}:${port}`), lines }
}

describe('a target that speaks TLS', () => {
  it('is asked by its name', async () => {
    const { url, lines } = await secureTarget('localhost')
    const { open, told } = await proxyTo(url, { tls: { ca: cert } })
    const client = await open()
    client.write(chatRequest())
    expect(await client.until('{}')).toBe(OK)
    expect(lines[0]?.text).toContain(`\r\nHost: ${url.host}\r\n`)
    const [passed] = await told(1)
    expect(passed?.exchange.request.url).toBe(`${url.origin}/v1/chat/completions`)
  })

  it.each([
    ['by nobody that is trusted', 'localhost', {}, /the TLS certificate of localhost:\d+ is not trusted/],
    ['for another name', '127.0.0.1', { ca: cert }, /the TLS certificate of 127\.0\.0\.1:\d+ is for another name/],
  ])('gets nothing when its certificate is %s', async (_, hostname, tls, message) => {
    const { url, lines } = await secureTarget(hostname)
    const { open, told } = await proxyTo(url, { tls })
    const client = await open()
    client.write(chatRequest())
    expect(await client.closed()).toBe('ended')
    expect(client.text).toMatch(/^HTTP\/1\.1 502 /)
    expect(client.text).toMatch(message)
    expect(lines.map(({ text }) => text).join('')).toBe('')
    const [passed] = await told(1)
    expect(passed?.exchange.ending).toEqual({ kind: 'connect-failed', message: expect.stringMatching(message) })
  })

  it.each(['destroy', 'resetAndDestroy'] as const)('sees that the client has gone: %s', async (how) => {
    const { url, lines } = await secureTarget('localhost')
    const { open, told } = await proxyTo(url, { tls: { ca: cert } })
    const client = await open()
    client.write(chatRequest())
    await client.until('{}')
    client.write(chatRequest().slice(0, -2))
    await eventually(
      () => (lines[0]?.reads.length ?? 0) > 1,
      () => 'the second request does not come',
    )
    client.socket[how]()
    await lines[0]?.closed()
    const [, second] = await told(2)
    expect(second?.exchange.ending).toEqual({ kind: 'aborted', message: 'the client closed its connection' })
  })

  it('may turn out not to speak it', async () => {
    const { url } = await rawTarget((line) => line.socket.on('data', () => line.socket.end('HTTP/1.1 400 No\r\n\r\n')))
    const { open } = await proxyTo(new URL(url.href.replace('http:', 'https:')))
    const client = await open()
    client.write(chatRequest())
    await client.closed()
    expect(client.text).toContain('it does not speak TLS on this port; the URL may need http:// in place of https://')
  })
})
