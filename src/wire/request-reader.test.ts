import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BrokenRequest, RequestReader, type RequestHead } from './request-reader.ts'

interface Read {
  readonly head: RequestHead
  raw: string
  body: string
  isOver: boolean
}

function read(reads: readonly (string | Buffer)[]): readonly Read[] {
  const requests: Read[] = []
  const last = (): Read => {
    const request = requests.at(-1)
    if (request === undefined) throw new Error('told of a body before a head')
    return request
  }
  const reader = new RequestReader({
    onHead: (head) => void requests.push({ head, raw: '', body: '', isOver: false }),
    onRaw: (bytes) => void (last().raw += bytes.toString('latin1')),
    onBody: (bytes) => void (last().body += bytes.toString('latin1')),
    onEnd: () => void (last().isOver = true),
  })
  for (const bytes of reads) reader.feed(Buffer.from(bytes))
  return requests
}

const POST = 'POST /v1/chat/completions HTTP/1.1\r\nHost: a\r\n'
const CHUNKED = `${POST}Transfer-Encoding: chunked\r\n\r\n`
const CHUNKS = '2;x=1\r\n{}\r\n0\r\nX-End: 1\r\n\r\n'

describe('RequestReader', () => {
  it('tells the head as it stood on the connection', () => {
    const raw = 'gEt /v1/models?x=%20 HTTP/1.0\r\nX-A:  caf\xe9 \r\nx-a:\r\n\r\n'
    const [request] = read([Buffer.from(raw, 'latin1')])
    expect({ ...request?.head, raw: request?.head.raw.toString('latin1') }).toEqual({
      method: 'gEt',
      target: '/v1/models?x=%20',
      minorVersion: 0,
      headers: [
        ['X-A', 'caf\xe9'],
        ['x-a', ''],
      ],
      raw,
    })
    expect(request?.isOver).toBe(true)
  })

  it('tells requests apart, however they are cut into reads', () => {
    const text = `\r\n${POST}Content-Length: 2\r\n\r\n{}${CHUNKED}${CHUNKS}${POST}content-length: 0\r\n\r\n\r\nOPTIONS * HTTP/1.1\r\n\r\n`
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: text.length - 1 }), { maxLength: 20 }), (cuts) => {
        const places = [0, ...cuts.toSorted((a, b) => a - b), text.length]
        const requests = read(places.slice(1).map((end, index) => text.slice(places[index], end)))
        expect(requests.map(({ head, raw, body, isOver }) => [head.method, raw, body, isOver])).toEqual([
          ['POST', '{}', '{}', true],
          ['POST', CHUNKS, '{}', true],
          ['POST', '', '', true],
          ['OPTIONS', '', '', true],
        ])
      }),
    )
  })

  it('leaves a request open until its end', () => {
    expect(read([`${POST}Content-Length: 3\r\n\r\n{}`])[0]).toMatchObject({ body: '{}', isOver: false })
  })

  it('reads nothing more once it is stopped', () => {
    const heads: string[] = []
    const reader = new RequestReader({
      onHead: ({ method }) => {
        heads.push(method)
        reader.stop()
      },
      onRaw: () => heads.push('raw'),
      onBody: () => heads.push('body'),
      onEnd: () => heads.push('end'),
    })
    reader.feed(Buffer.from(`CONNECT a:1 HTTP/1.1\r\n\r\n${POST}\r\n`))
    reader.feed(Buffer.from('no request'))
    expect(heads).toEqual(['CONNECT'])
  })

  it.each([
    ['no request line', 'hello\r\n\r\n', 400, /the request line is malformed/],
    ['a target with a space', 'GET /a b HTTP/1.1\r\n\r\n', 400, /the request line/],
    ['lines without CR', 'GET / HTTP/1.1\nHost: a\n\n', 400, /LF without CR/],
    ['another version', 'PRI * HTTP/2.0\r\n\r\n', 505, /HTTP\/2 is not spoken here/],
    ['TLS', Buffer.from([0x16, 0x03, 0x01]), 400, /a TLS handshake/],
    ['a field over two lines', `${POST} 2\r\n\r\n`, 400, /a header field is malformed/],
    ['two lengths', `${POST}Content-Length: 2\r\nContent-Length: 3\r\n\r\n`, 400, /Content-Length is malformed/],
    ['a length and chunks', `${CHUNKED.slice(0, -2)}Content-Length: 2\r\n\r\n`, 400, /both there/],
    ['a coding that has no end', `${POST}Transfer-Encoding: chunked, gzip\r\n\r\n`, 400, /no end can be told/],
    ['no chunk size', `${CHUNKED}xyz\r\n`, 400, /a chunk size is malformed/],
    ['a head without end', `${POST}A: ${'x'.repeat(70_000)}`, 431, /more than 65536 bytes/],
  ] as const)('takes no %s', (_, bytes, status, message) => {
    let thrown: unknown
    try {
      read([bytes])
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(BrokenRequest)
    expect(thrown).toMatchObject({ status, message: expect.stringMatching(message) })
  })
})
