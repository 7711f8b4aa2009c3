import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { header, type Exchange } from '../define/exchange.ts'
import { endpointOf } from '../define/request.ts'
import { readHar, type HarReading } from './har-read.ts'

const fixture = (name: string): string =>
  readFileSync(new URL(`../../tests/fixtures/har/${name}.har`, import.meta.url), 'utf8')
const read = (name: string): HarReading => readHar(fixture(name), `${name}.har`)
const bodyOf = ({ reads }: Exchange): Buffer => Buffer.concat(reads.map(({ bytes }) => bytes))
const har = (...entries: unknown[]): string => JSON.stringify({ log: { version: '1.2', entries } })

const ENTRY = {
  startedDateTime: '2026-10-05T09:12:44.123Z',
  time: 5,
  request: { method: 'POST', url: 'http://127.0.0.1/v1/chat/completions', headers: [], postData: { text: '{}' } },
  response: { status: 200, headers: [], content: { text: '{}' } },
}

const get = (url: string, mimeType: string): unknown => ({
  ...ENTRY,
  request: { method: 'GET', url, headers: [] },
  response: { status: 200, headers: [], content: { mimeType, text: 'x' } },
})
const reasons = (...entries: unknown[]): string[] =>
  readHar(har(...entries), 'a').problems.map(({ message }) => message)

describe('captures of real servers', () => {
  it('of llama-server', () => {
    const { exchanges, problems } = read('llama-server')
    expect(problems).toEqual([])
    expect(
      exchanges.map(({ entry, comment, exchange }) => [entry, exchange.id, comment, exchange.head?.status]),
    ).toEqual([
      [1, '1', 'plain', 200],
      [2, '2', 'plain_stream', 200],
      [3, '3', 'tools_parallel', 200],
      [4, '4', 'err_malformed_json', 500],
      [5, '5', 'models', 200],
    ])
    const stream = exchanges[1]?.exchange
    expect(header(stream?.head?.headers ?? [], 'content-type')).toBe('text/event-stream')
    expect(bodyOf(stream!).toString()).toMatch(/^data: \{.*data: \[DONE\]\n\n$/s)
    expect(stream).toMatchObject({ clock: 'recorded', ending: { kind: 'complete' } })
    expect(JSON.parse(bodyOf(exchanges[0]!.exchange).toString())).toMatchObject({ object: 'chat.completion' })
  })

  it.each(['dwmkerr-mock-llm', 'portkey-gateway'])('of %s', (name) => {
    const { exchanges, problems } = read(name)
    expect(problems).toEqual([])
    expect(exchanges).toHaveLength(2)
  })

  it('have requests with a body and without one', () => {
    const bodies = read('dwmkerr-mock-llm').exchanges.map(({ exchange }) => exchange.request.body?.length)
    expect(bodies).toEqual([expect.any(Number), undefined])
  })
})

describe('a capture of Chrome', () => {
  const { exchanges, problems } = read('chrome')
  const byEntry = (wanted: number): Exchange => exchanges.find(({ entry }) => entry === wanted)!.exchange

  it('gives the API traffic and names the rest', () => {
    expect(exchanges.map(({ entry }) => entry)).toEqual([5, 6, 7, 8, 11])
    expect(problems.map(({ kind, message }) => [kind, message])).toEqual([
      ['skipped', "chrome.har, entry 1: skipped, it is a web page's document"],
      ['skipped', "chrome.har, entry 2: skipped, it is a web page's script"],
      ['skipped', "chrome.har, entry 3: skipped, it is a web page's image"],
      ['skipped', "chrome.har, entry 4: skipped, it is a browser's preflight check"],
      ['broken', 'chrome.har, entry 9: response.content.text is missing: the capture did not keep the body'],
      ['skipped', 'chrome.har, entry 10: skipped, it is a WebSocket'],
    ])
  })

  it('drops pseudo header fields and does not decode content again', () => {
    const { request, head, reads } = byEntry(5)
    expect(request.headers.map(([name]) => name)).toEqual(['authorization', 'content-type'])
    expect(endpointOf(request.method, request.url)).toBe('chat')
    expect(Buffer.from(request.body ?? []).toString()).toContain('Grüß')
    expect(header(head?.headers ?? [], 'content-encoding')).toBe('br')
    expect(reads).toHaveLength(1)
    expect(bodyOf(byEntry(5)).toString()).toMatch(/\[DONE\]\n\n$/)
  })

  it('gives times', () => {
    const { startedAtMs, timings, reads } = byEntry(5)
    expect(startedAtMs).toBe(Date.parse('2026-10-05T09:12:44.123Z'))
    expect(timings).toEqual({ headersMs: 403, firstByteMs: 403, endMs: 812.5 })
    expect(reads[0]?.atMs).toBe(812.5)
  })

  it('gives binary bodies byte by byte', () => {
    expect(bodyOf(byEntry(6))).toEqual(Buffer.from('{"id":"\xff\xfe"}', 'latin1'))
  })

  it('tells connections that gave no answer, or half of one', () => {
    expect(byEntry(7)).toMatchObject({
      head: undefined,
      reads: [],
      ending: { kind: 'cut-off', message: 'the capture holds no answer: status 0 (net::ERR_CONNECTION_REFUSED)' },
    })
    expect(byEntry(8)).toMatchObject({
      head: { status: 200 },
      ending: {
        kind: 'cut-off',
        message: 'the capture says that the answer broke off (net::ERR_INCOMPLETE_CHUNKED_ENCODING)',
      },
    })
  })
})

describe('a capture of mitmproxy', () => {
  const { exchanges, problems } = read('mitmproxy')

  it('is read whole', () => {
    expect(problems).toEqual([])
    expect(exchanges.map(({ exchange }) => exchange.head?.status)).toEqual([200, undefined, 200])
    expect(exchanges[0]?.exchange.head?.headers.slice(1)).toEqual([
      ['X-Request-Id', 'a'],
      ['x-request-id', 'b'],
    ])
    expect(exchanges[0]?.exchange.startedAtMs).toBe(Date.parse('2026-10-05T09:20:00.500Z'))
  })

  it('gives back the bytes that are not UTF-8', () => {
    expect(bodyOf(exchanges[0]!.exchange)).toEqual(Buffer.from('{"id":"caf\xe9"}', 'latin1'))
  })
})

describe('a broken file', () => {
  it.each([
    ['{"log": {\n  "entries": [}', 'not JSON: unexpected "}" at line 2, column 15'],
    ['', 'not JSON: the text ends here at line 1, column 1'],
    ['[]', 'not a HAR file: expected an object, found array'],
    ['{"log": 1}', 'not a HAR file: expected an object at "log", found integer'],
    ['{"log": {}}', 'not a HAR file: expected a list at "log.entries", found missing'],
  ])('%j is named', (text, words) => {
    expect(readHar(text, 'a.har')).toEqual({
      exchanges: [],
      problems: [{ kind: 'broken', message: `a.har: ${words}` }],
    })
  })

  it('is not one that begins with a byte order mark', () => {
    expect(readHar(`\ufeff${har(ENTRY)}`, 'a.har').exchanges).toHaveLength(1)
  })
})

describe('a POST without a body', () => {
  const sent = { ...ENTRY.request, postData: undefined }
  it.each<[string, object, number | undefined]>([
    ['sent nothing when the size says so', { request: { ...sent, bodySize: 0 } }, 0],
    ['is not known when no size is given', { request: sent }, undefined],
    [
      'is not known in a capture of a browser',
      { request: { ...sent, bodySize: 0 }, _resourceType: 'fetch' },
      undefined,
    ],
    ['is not known of a GET', { request: { ...sent, method: 'GET', bodySize: 0 } }, undefined],
  ])('%s', (_what, members, length) => {
    const [only] = readHar(har({ ...ENTRY, ...members }), 'a.har').exchanges
    expect(only?.exchange.request.body?.length).toBe(length)
  })
})

describe('a broken entry', () => {
  const { request, response } = ENTRY
  it.each<[string, unknown]>([
    ['expected an object, found null', null],
    ['request is missing', { ...ENTRY, request: undefined }],
    ['response is missing', { ...ENTRY, response: null }],
    ['request.method is missing', { ...ENTRY, request: { ...request, method: undefined } }],
    ['request.url is not a string', { ...ENTRY, request: { ...request, url: 1 } }],
    ['request.headers is not a list', { ...ENTRY, request: { ...request, headers: {} } }],
    ['request.headers[0].value is missing', { ...ENTRY, request: { ...request, headers: [{ name: 'a' }] } }],
    ['response.headers[0] is not an object', { ...ENTRY, response: { ...response, headers: ['a'] } }],
    ['response.status is not a whole number', { ...ENTRY, response: { ...response, status: '200' } }],
    ['startedDateTime is missing', { ...ENTRY, startedDateTime: undefined }],
    ['startedDateTime is no date: "yesterday"', { ...ENTRY, startedDateTime: 'yesterday' }],
    [
      'request.postData.text is missing: the capture did not keep the body that was sent',
      { ...ENTRY, request: { ...request, postData: undefined, bodySize: 7 } },
    ],
    [
      'response.content.text holds 4000 of 11469 bytes: the capture did not keep all of the body',
      { ...ENTRY, response: { ...response, content: { text: 'a'.repeat(4000), size: 11_469 } } },
    ],
    [
      'response.content.text is missing: the capture did not keep the body',
      { ...ENTRY, response: { ...response, content: { size: 7, text: '' } } },
    ],
    [
      'response.content.text is not base64',
      { ...ENTRY, response: { ...response, content: { text: '!', encoding: 'base64' } } },
    ],
    [
      'response.content.encoding is "gzip", only base64 is known',
      { ...ENTRY, response: { ...response, content: { text: '!', encoding: 'gzip' } } },
    ],
  ])('is named: %s', (words, entry) => {
    const { exchanges, problems } = readHar(har(ENTRY, entry, ENTRY), 'a.har')
    expect(problems).toEqual([{ kind: 'broken', entry: 2, message: `a.har, entry 2: ${words}` }])
    expect(exchanges.map((found) => found.entry)).toEqual([1, 3])
  })
})

describe('a size that is not that of the text', () => {
  it.each([
    ['of a compressed body, larger than what it holds', 24],
    ['unknown', -1],
    ['no number', '12'],
    ['with the byte order mark that the text lacks', 5],
  ])('may be that %s', (_what, size) => {
    const content = { mimeType: 'application/json', text: '{}', size }
    const { exchanges, problems } = readHar(har({ ...ENTRY, response: { ...ENTRY.response, content } }), 'a.har')
    expect(problems).toEqual([])
    expect(exchanges).toHaveLength(1)
  })
})

describe('what is skipped', () => {
  it('is parts of pages', () => {
    expect(
      reasons(
        get('http://h/', 'text/html; charset=utf-8'),
        get('http://h/a.css', 'text/css'),
        get('data:image/png;base64,AAAA', 'image/png'),
      ),
    ).toEqual([
      'a, entry 1: skipped, it is a web page',
      "a, entry 2: skipped, it is a web page's text/css",
      'a, entry 3: skipped, it is a data: URL',
    ])
  })

  it('is not an API that answers with a page', () => {
    const wrongPath = {
      ...ENTRY,
      request: { ...ENTRY.request, url: 'http://h/v1/nowhere' },
      response: { ...ENTRY.response, content: { mimeType: 'text/html', text: '<html>' } },
    }
    expect(
      reasons(wrongPath, get('http://h/v1/models', 'text/html'), get('http://h/v1/chat/completions?x', 'text/html')),
    ).toEqual([])
  })
})
