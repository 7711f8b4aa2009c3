import { describe, expect, it } from 'vitest'
import { endingOf } from './ending.ts'
import { judgingFetch } from './judging-fetch.ts'

const failed = (cause: Error): TypeError => new TypeError('fetch failed', { cause })
const terminated = (cause: Error): TypeError => new TypeError('terminated', { cause })
const coded = (code: string, message = 'oops', more: object = {}): Error =>
  Object.assign(new Error(message), { code, ...more })
const named = (name: string, message: string): Error => Object.assign(new Error(message), { name })

const BEFORE = { host: 'a.test', hasHead: false, bytes: 0 }
const WITHIN = { host: 'a.test', hasHead: true, bytes: 12 }

describe('how an exchange ended whose fetch failed', () => {
  it.each([
    [
      'refused',
      failed(coded('ECONNREFUSED', '', { address: '127.0.0.1', port: 9 })),
      BEFORE,
      'connect-failed',
      'connection refused by 127.0.0.1:9',
    ],
    ['no such host', failed(coded('ENOTFOUND')), BEFORE, 'connect-failed', 'no such host'],
    [
      'no connection in time',
      failed(coded('UND_ERR_CONNECT_TIMEOUT', 'Connect Timeout')),
      BEFORE,
      'connect-timeout',
      'Connect Timeout, by the limit of fetch',
    ],
    [
      'no answer in time',
      failed(coded('UND_ERR_HEADERS_TIMEOUT')),
      BEFORE,
      'first-byte-timeout',
      'by the limit of fetch',
    ],
    ['silence', terminated(coded('UND_ERR_BODY_TIMEOUT')), WITHIN, 'silence-timeout', 'by the limit of fetch'],
    [
      'closed without an answer',
      failed(coded('UND_ERR_SOCKET', 'other side closed')),
      BEFORE,
      'cut-off',
      'closed without an answer',
    ],
    [
      'reset without an answer',
      failed(coded('ECONNRESET', '', { syscall: 'read' })),
      BEFORE,
      'cut-off',
      'closed without an answer',
    ],
    [
      'no HTTP',
      failed(named('HTTPParserError', 'Response does not match the HTTP/1.1 protocol (Invalid header token)')),
      BEFORE,
      'invalid-http',
      'Invalid header token',
    ],
    [
      'cut',
      terminated(coded('UND_ERR_SOCKET', 'other side closed')),
      WITHIN,
      'cut-off',
      'closed after 12 bytes of the body',
    ],
    [
      'no gzip',
      terminated(coded('Z_DATA_ERROR', 'incorrect header check')),
      WITHIN,
      'undecodable-content',
      'incorrect header check',
    ],
    ['aborted', new DOMException('', 'AbortError'), BEFORE, 'aborted', 'the application wanted no more of it'],
    ['out of time', new DOMException('', 'TimeoutError'), WITHIN, 'aborted', 'the application wanted no more of it'],
    [
      'a mock that throws',
      new Error('no network here'),
      BEFORE,
      'connect-failed',
      'no connection to a.test: no network here',
    ],
    ['what is no error', 'nope', BEFORE, 'connect-failed', 'no connection to a.test: nope'],
  ] as const)('%s', (_what, error, reached, kind, words) => {
    expect(endingOf(error, reached)).toEqual({ kind, message: expect.stringContaining(words) as string })
  })

  it.each([
    ['a URL that is none', new TypeError('Failed to parse URL from /v1')],
    ['a header field that may not be sent', failed(coded('UND_ERR_INVALID_ARG', 'invalid transfer-encoding header'))],
  ])('is not told where nothing was sent: %s', (_what, error) => {
    expect(endingOf(error, BEFORE)).toBeUndefined()
  })
})

it('of a body that cannot be decoded only that is known', async () => {
  const error = terminated(coded('Z_DATA_ERROR', 'incorrect header check'))
  const body = new ReadableStream({ pull: (controller) => controller.error(error) })
  const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' }
  const judging = judgingFetch(() => Promise.resolve(new Response(body, { headers })), { profile: 'crazyrouter' })
  const response = await judging.fetch('http://a.test/v1/chat/completions', {
    method: 'POST',
    body: '{"model":"m","messages":[{"role":"user","content":"Hi."}]}',
  })
  await expect(response.json()).rejects.toBe(error)
  expect(judging.violations.map(({ rule, symptom }) => `${rule}/${symptom}`)).toEqual([
    'http.complete-body/wrong-content-encoding',
    'crazyrouter.sdk-compatible/create-fails',
  ])
})
