import { describe, expect, it } from 'vitest'
import { DEFAULT_LIMITS } from './limits.ts'
import { BrokenMessage, failureOf, type Progress } from './transport-failure.ts'
import { UsageError } from './usage-error.ts'

const PROGRESS: Progress = {
  host: 'api.example.com',
  connected: false,
  hasHead: false,
  bytes: 0,
  limits: DEFAULT_LIMITS,
}

const errorOf = (code: string, message = '', more: object = {}): Error =>
  Object.assign(new Error(message), { code, ...more })

describe('a connection that does not come about', () => {
  it.each([
    ['connection refused by 127.0.0.1:9', errorOf('ECONNREFUSED', '', { address: '127.0.0.1', port: 9 })],
    ['connection refused by [::1]:9', errorOf('ECONNREFUSED', '', { address: '::1', port: 9 })],
    ['connection refused by api.example.com', errorOf('ECONNREFUSED')],
    ['no such host: DNS knows no address for api.example.com', errorOf('ENOTFOUND')],
    ['DNS did not answer when asked for api.example.com', errorOf('EAI_AGAIN')],
    ['no route to 10.0.0.1:80', errorOf('EHOSTUNREACH', '', { address: '10.0.0.1', port: 80 })],
    ['api.example.com did not answer the connection request', errorOf('ETIMEDOUT')],
    ['api.example.com closed the connection while it was being set up', errorOf('ECONNRESET')],
    ['the TLS certificate of api.example.com is for another name', errorOf('ERR_TLS_CERT_ALTNAME_INVALID')],
    [
      'the TLS certificate of api.example.com is not trusted: certificate has expired (CERT_HAS_EXPIRED)',
      errorOf('CERT_HAS_EXPIRED', 'certificate has expired'),
    ],
    [
      'the TLS handshake with api.example.com failed: sslv3 alert handshake failure',
      errorOf(
        'EPROTO',
        '80:error:0A000410:SSL routines:f:sslv3 alert handshake failure:../ssl/x.c:1605:SSL alert 40\n',
      ),
    ],
    ['no connection to api.example.com: strange', errorOf('EODD', 'strange\nsecond line')],
  ])('%s', (message, error) => {
    expect(failureOf(error, PROGRESS)).toEqual({ kind: 'connect-failed', message })
  })

  it('names the first of several addresses', () => {
    const single = errorOf('ECONNREFUSED', '', { address: '::1', port: 9 })
    const several = Object.assign(new AggregateError([single, single]), { code: 'ECONNREFUSED' })
    expect(failureOf(several, PROGRESS)).toMatchObject({ message: 'connection refused by [::1]:9' })
  })

  it('names the limit', () => {
    expect(failureOf(errorOf('UND_ERR_CONNECT_TIMEOUT'), PROGRESS)).toEqual({
      kind: 'connect-timeout',
      message: 'no connection to api.example.com (limit 10 seconds, --connect-timeout)',
    })
  })
})

describe('an answer that breaks off', () => {
  it.each([
    ['the connection was closed without an answer (EPIPE)', errorOf('EPIPE'), { hasHead: false }],
    ['the connection was closed without an answer', new BrokenMessage('cut-off', ''), { hasHead: false }],
    [
      'the connection was closed after 7 bytes of the body, before the end that its framing promised',
      new BrokenMessage('cut-off', ''),
      { bytes: 7 },
    ],
    [
      'the connection was closed after 1 byte of the body',
      errorOf('UND_ERR_SOCKET', 'other side closed'),
      { bytes: 1 },
    ],
  ])('%s', (message, error, progress) => {
    const ending = failureOf(error, { ...PROGRESS, connected: true, hasHead: true, ...progress })
    expect(ending).toEqual({ kind: 'cut-off', message })
  })
})

it('throws for a request that undici will not send', () => {
  expect(() => failureOf(errorOf('UND_ERR_INVALID_ARG', 'invalid expect header'), PROGRESS)).toThrow(UsageError)
})
