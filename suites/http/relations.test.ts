import { describe, expect, it } from 'vitest'
import type { BodyRead, Exchange } from '../../src/define/exchange.ts'
import type { JsonObject } from '../../src/define/json.ts'
import { createJudge } from '../../src/judge/judge.ts'
import { DEFAULT_LIMITS } from '../../src/wire/limits.ts'
import { chunk, exchange, sse } from '../../tests/kit/exchange.ts'
import { related, type Part } from '../../tests/kit/related.ts'
import { connectionReuse, survivesClientAbort } from './connections.ts'
import { extraHeadersTolerated } from './extra-headers.ts'
import { streamIncremental } from './incremental.ts'

const failing = (status: number, more: Part = {}): Part => ({ status, body: { error: { message: 'No.' } }, ...more })
const key: Part = { requestHeaders: { 'Idempotency-Key': 'k' } }
const id: Part = { requestHeaders: { 'X-Client-Request-Id': 'i' } }

describe('http.extra-headers-tolerated', () => {
  it.each<[string, readonly Part[], readonly string[] | string]>([
    ['taken', [{}, key, id], 'pass'],
    ['refused', [{}, failing(400, key), id], ['x2 refused']],
    ['crashed', [{}, key, failing(500, id)], ['x3 server-error']],
    ['refused once', [{}, failing(400, key), key], 'pass'],
    ['refused with and without', [failing(400), failing(400, key)], 'unseen'],
    [
      'an organization that is not known',
      [{}, failing(401, { requestHeaders: { 'OpenAI-Organization': 'o' } })],
      'unseen',
    ],
    ['throttled', [{}, failing(429, key)], 'unseen'],
    ['another request', [{}, failing(400, { ...key, request: { seed: 1 } })], 'unseen'],
    ['other header fields', [{}, failing(400, { requestHeaders: { 'X-Mine': '1' } })], 'unseen'],
    ['nothing to compare with', [key, id], 'unseen'],
  ])('%s', (_, parts, expected) => expect(related(extraHeadersTolerated, parts)).toEqual(expected))
})

const on = (position: number, stray = '', observed: Partial<Exchange> = {}): Part => ({
  observed: { connection: { position, stray: Buffer.from(stray) }, ...observed },
})
const broken: Partial<Exchange> = { head: undefined, ending: { kind: 'invalid-http', message: 'no HTTP' } }
const cut: Partial<Exchange> = { head: undefined, ending: { kind: 'cut-off', message: 'closed' } }

describe('http.connection-reuse', () => {
  it.each<[string, readonly Part[], readonly string[] | string]>([
    ['nothing between', [on(1), on(2), on(3)], 'pass'],
    ['bytes between', [on(1), on(2, 'data: [DONE]\n\n')], ['x2 stray-bytes']],
    ['line ends between', [on(1), on(2, '\r\n')], 'pass'],
    ['an answer that cannot be read', [on(1), on(2, '', broken)], ['x2 unreadable-answer']],
    ['a first answer that cannot be read', [on(1, '', broken)], 'unseen'],
    ['closed by the server', [on(1), on(2, '', cut)], 'unseen'],
    ['one request each', [on(1), on(1)], 'unseen'],
    ['connections that nobody watched', [{}, {}], 'unseen'],
  ])('%s', (_, parts, expected) => expect(related(connectionReuse, parts)).toEqual(expected))
})

const dropped: Part = {
  request: { stream: true },
  body: 'data: {}\n\n',
  observed: { ending: { kind: 'dropped', message: '' } },
}
const ended = (kind: 'first-byte-timeout' | 'cut-off' | 'aborted' | 'connect-failed'): Part => ({
  observed: { head: undefined, ending: { kind, message: 'it did' } },
})

describe('http.survives-client-abort', () => {
  it.each<[string, readonly Part[], readonly string[] | string]>([
    ['answered', [dropped, {}], 'pass'],
    ['refused', [dropped, failing(400)], 'pass'],
    ['failed', [dropped, failing(500)], ['x2 server-error']],
    ['silent', [dropped, ended('first-byte-timeout')], ['x2 no-answer']],
    ['gone', [dropped, ended('connect-failed')], ['x2 no-answer']],
    ['cut off', [dropped, ended('cut-off')], ['x2 broken-answer']],
    ['too busy, and then answered', [dropped, failing(503), {}], 'pass'],
    ['too busy', [dropped, failing(503)], 'unseen'],
    ['stopped by us', [dropped, ended('aborted')], 'unseen'],
    ['failed later', [dropped, {}, failing(500)], 'pass'],
    ['failed before', [failing(500), dropped, {}], 'pass'],
    [
      'failed at something else',
      [dropped, failing(500, { request: { messages: [{ role: 'user', content: 'b' }] } })],
      'unseen',
    ],
    ['nothing dropped', [{ request: { stream: true }, body: [chunk({ content: 'a' })] }, failing(500)], 'unseen'],
  ])('%s', (_, parts, expected) => expect(related(survivesClientAbort, parts)).toEqual(expected))
})

/** A stream of so many pieces of ten characters, which come from one moment to another, in milliseconds. */
function stream(
  pieces: number,
  [from, to]: readonly [number, number],
  clock: Exchange['clock'] = 'live',
): readonly string[] | string {
  const texts: readonly JsonObject[] = Array.from({ length: pieces }, () => chunk({ content: '0123456789' }))
  const chunks = [chunk({ role: 'assistant' }), ...texts, chunk({}, { finish_reason: 'stop' })]
  const reads = chunks.map<BodyRead>((one, position) => ({
    bytes: Buffer.from(sse([one]).replace('data: [DONE]\n\n', '')),
    atMs: position === 0 ? 1 : from + ((to - from) * (position - 1)) / pieces,
  }))
  const one = { ...exchange({ body: chunks }), reads, clock, timings: { endMs: to } }
  const { violations, examined } = createJudge([streamIncremental], DEFAULT_LIMITS).judge(one)
  if (violations.length > 0) return violations.map(({ symptom }) => symptom)
  return examined.get(streamIncremental.id) === 'examined' ? 'pass' : 'unseen'
}

describe('http.stream-incremental', () => {
  it.each<[string, readonly string[] | string, readonly string[] | string]>([
    ['as it is made', stream(100, [300, 5000]), 'pass'],
    ['after a long wait, at a great rate', stream(100, [3000, 3200]), 'pass'],
    ['from a server that needs no time', stream(100, [2, 20]), 'pass'],
    ['in one burst after a wait', stream(100, [3000, 3001]), ['one-burst']],
    ['in one burst after a short wait', stream(100, [100, 101]), 'unseen'],
    ['a short answer in one burst', stream(10, [3000, 3001]), 'unseen'],
    ['in a capture', stream(100, [3000, 3000], 'recorded'), 'unseen'],
  ])('%s', (_, actual, expected) => expect(actual).toEqual(expected))
})
