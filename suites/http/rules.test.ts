import { describe, expect, it } from 'vitest'
import type { Aim } from '../../src/define/exchange.ts'
import { createJudge } from '../../src/judge/judge.ts'
import { completion, goodChunks, sse } from '../../tests/kit/exchange.ts'
import { oddExchange, verdictOn, type Odd } from '../../tests/kit/verdict-on.ts'
import { requestId } from './request-id.ts'
import { rules } from './rules.ts'

/** Their tests are in relations.test.ts. */
const OF_RELATIONS: readonly string[] = [
  'http.stream-incremental',
  'http.extra-headers-tolerated',
  'http.connection-reuse',
  'http.survives-client-abort',
]

const good = completion()
const text = JSON.stringify(good)
const typed = (contentType: string): Odd => ({ headers: { 'content-type': contentType } })
const json = (body: string, ending?: Odd['ending']): Odd => ({
  body,
  ...typed('application/json'),
  ...(ending && { ending }),
})
const ended = (kind: 'cut-off' | 'invalid-http' | 'undecodable-content' | 'silence-timeout'): Odd => ({
  body: text.slice(0, 40),
  ending: { kind, message: 'as it happened' },
})
const limits = (fields: Readonly<Record<string, string>>): Odd => ({
  headers: { 'content-type': 'application/json', ...fields },
})
const waits = (retryAfter: string, status = 429): Odd => ({
  status,
  headers: { 'content-type': 'application/json', 'retry-after': retryAfter },
  body: { error: { message: 'Slow down.', type: 'rate_limit_error', param: null, code: null } },
})
const invalid = { error: { message: 'No JSON.', type: 'invalid_request_error', param: null, code: null } }
const broken = (status: number, sentText = '{"model":'): Odd => ({ sentText, status, body: invalid })
const unknownPath: Aim = { rule: 'http.unknown-path-404', expects: 'refusal' }
const lost = (status: number, body: Odd['body'], contentType = 'application/json'): Odd => ({
  path: 'no/such/path',
  aim: unknownPath,
  status,
  body: body ?? '',
  ...typed(contentType),
})

const TABLE: readonly (readonly [rule: string, what: string, given: Odd, expected: unknown])[] = [
  ['http.success-200', '200', {}, 'pass'],
  ['http.success-200', '201', { status: 201 }, ['other-2xx']],
  ['http.success-200', 'a refusal', { status: 400, body: invalid }, 'unseen'],
  ['http.success-200', 'a redirect', { status: 307, body: '' }, 'unseen'],
  ['http.json-media-type', 'with a charset, in capitals', typed('Application/JSON; charset=utf-8'), 'pass'],
  ['http.json-media-type', 'sent twice', typed('application/json, application/json'), 'pass'],
  ['http.json-media-type', 'text', typed('text/plain'), ['not-json']],
  ['http.json-media-type', 'no type', { headers: { server: 's' } }, ['missing']],
  ['http.json-media-type', 'a capture without header fields', { headers: {} }, 'unseen'],
  ['http.json-media-type', 'a page, which is another fault', { body: '<html>', ...typed('text/html') }, 'unseen'],
  ['http.json-media-type', 'a list as text', { body: `[${text}]`, ...typed('text/plain') }, ['not-json']],
  [
    'http.json-media-type',
    'a stream, which is another fault',
    { request: { stream: false }, body: goodChunks() },
    'unseen',
  ],
  ['http.json-media-type', 'a failure', { status: 500, body: 'oops', ...typed('text/plain') }, 'unseen'],
  ['http.sse-media-type', 'right', { body: goodChunks() }, 'pass'],
  [
    'http.sse-media-type',
    'with a charset',
    { body: goodChunks(), ...typed('text/event-stream; charset=utf-8') },
    'pass',
  ],
  ['http.sse-media-type', 'JSON', { body: goodChunks(), ...typed('application/json') }, ['not-event-stream']],
  ['http.sse-media-type', 'no type', { body: goodChunks(), headers: { server: 's' } }, ['missing']],
  ['http.sse-media-type', 'a document, which is another fault', { request: { stream: true } }, 'unseen'],
  ['http.valid-utf8', 'letters of all widths', { body: completion({}, {}, { content: 'é 東 🚀' }) }, 'pass'],
  ['http.valid-utf8', 'Latin-1', { bytes: Buffer.from(text.replace('Hi', 'H\u00e9'), 'latin1') }, ['invalid-bytes']],
  [
    'http.valid-utf8',
    'cut within a letter',
    { ...ended('cut-off'), bytes: Buffer.from('{"a":"é').subarray(0, 7) },
    'unseen',
  ],
  ['http.valid-utf8', 'another charset', typed('application/json; charset="GB2312"'), ['other-charset']],
  ['http.valid-utf8', 'a part of UTF-8', typed('application/json; charset=ascii'), 'pass'],
  ['http.valid-utf8', 'utf8 in another spelling', typed('application/json;charset=UTF8'), 'pass'],
  [
    'http.valid-utf8',
    'a picture at another endpoint',
    { path: 'images/1', bytes: Uint8Array.of(0x89, 0x50) },
    'not-applicable',
  ],
  [
    'http.valid-utf8',
    'another charset on a page',
    { status: 404, body: '<html>', ...typed('text/html; charset=iso-8859-1') },
    'pass',
  ],
  [
    'http.valid-utf8',
    'another charset on an error',
    { status: 404, body: invalid, ...typed('application/json; charset=gbk') },
    ['other-charset'],
  ],
  ['http.no-bom', 'none', {}, 'pass'],
  ['http.no-bom', 'before a document', { body: `\uFEFF${text}` }, ['starts-with-bom']],
  [
    'http.no-bom',
    'before a stream',
    { request: { stream: true }, body: `\uFEFF${sse(goodChunks())}`, ...typed('text/event-stream') },
    ['starts-with-bom'],
  ],
  ['http.single-json-document', 'one', {}, 'pass'],
  ['http.single-json-document', 'blank lines before, as heartbeats', json(`\n\n  ${text}\r\n`), 'pass'],
  ['http.single-json-document', 'a brace too many', json(`${text}}`), ['trailing-text']],
  ['http.single-json-document', 'two objects', json(text + text), ['trailing-text']],
  ['http.single-json-document', 'a terminator after it', json(`${text}\n\ndata: [DONE]\n\n`), ['trailing-text']],
  ['http.single-json-document', 'braces and quotes within strings', json('{"a":"}\\"{"} x'), ['trailing-text']],
  ['http.single-json-document', 'words before it', json(`)]}'\n${text}`), ['not-json']],
  ['http.single-json-document', 'a page with braces', json('<style>a{}</style>'), ['not-json']],
  ['http.single-json-document', '204, which is another fault', { status: 204, body: '' }, 'unseen'],
  ['http.single-json-document', 'NaN', json('{"a":NaN}'), ['not-json']],
  ['http.single-json-document', 'a page', json('<html></html>'), ['not-json']],
  ['http.single-json-document', 'a list', json(`[${text}]`), ['not-object']],
  ['http.single-json-document', 'nothing', json(''), ['empty']],
  ['http.single-json-document', 'a stream', { request: { stream: false }, body: goodChunks() }, ['event-stream']],
  [
    'http.single-json-document',
    'a stream, asked for in a body that was not captured',
    { request: { stream: false }, sentText: undefined, body: goodChunks() },
    'not-applicable',
  ],
  ['http.single-json-document', 'cut off', ended('cut-off'), 'unseen'],
  ['http.single-json-document', 'a refusal', { status: 502, body: '<html>' }, 'unseen'],
  ['http.no-duplicate-keys', 'each once', {}, 'pass'],
  ['http.no-duplicate-keys', 'one twice', json(text.replace('{', '{"id":"a",')), ['repeated-member']],
  [
    'http.no-duplicate-keys',
    'one twice in a chunk',
    { body: sse(goodChunks()).replace('"content":"Hi"', '"content":"Hi","content":null') },
    ['repeated-member'],
  ],
  ['http.no-duplicate-keys', 'not JSON', json('<html>'), 'unseen'],
  ['http.complete-body', 'whole', {}, 'pass'],
  ['http.complete-body', 'cut off', ended('cut-off'), ['cut-off']],
  ['http.complete-body', 'a broken chunk length', ended('invalid-http'), ['broken-framing']],
  ['http.complete-body', 'our own patience', ended('silence-timeout'), 'unseen'],
  [
    'http.complete-body',
    'gzip that is none',
    { ...ended('undecodable-content'), headers: { 'content-encoding': 'gzip' } },
    ['wrong-content-encoding'],
  ],
  [
    'http.complete-body',
    'a coding that we do not know',
    { ...ended('undecodable-content'), headers: { 'content-encoding': 'zstd' } },
    'unseen',
  ],
  [
    'http.complete-body',
    'more codings than we undo',
    { ...ended('undecodable-content'), headers: { 'content-encoding': 'gzip, gzip, gzip' } },
    'unseen',
  ],
  ['http.ratelimit-headers', 'none', {}, 'unseen'],
  [
    'http.ratelimit-headers',
    'as documented',
    limits({
      'x-ratelimit-limit-tokens': '150000',
      'x-ratelimit-remaining-tokens': '149984',
      'x-ratelimit-reset-tokens': '6m0s',
    }),
    'pass',
  ],
  [
    'http.ratelimit-headers',
    'durations in all sizes',
    limits({
      'x-ratelimit-reset-a': '120ms',
      'x-ratelimit-reset-b': '2m59.56s',
      'x-ratelimit-reset-c': '1d2h',
      'x-ratelimit-reset-d': '0s',
    }),
    'pass',
  ],
  [
    'http.ratelimit-headers',
    'an epoch',
    limits({ 'x-ratelimit-reset-requests': '1795000000' }),
    ['reset-not-duration'],
  ],
  ['http.ratelimit-headers', 'a negative rest', limits({ 'X-RateLimit-Remaining-Requests': '-1' }), ['not-whole']],
  [
    'http.ratelimit-headers',
    'more left than allowed',
    limits({ 'x-ratelimit-limit-requests': '60', 'x-ratelimit-remaining-requests': '61' }),
    ['remaining-above-limit'],
  ],
  ['http.retry-after', 'seconds', waits('20'), 'pass'],
  ['http.retry-after', 'zero', waits('0'), ['not-positive']],
  ['http.retry-after', 'negative', waits('-3'), ['not-positive']],
  ['http.retry-after', 'a point in time', waits('1795000000'), ['epoch']],
  ['http.retry-after', 'soon', waits('soon', 503), ['not-seconds']],
  ['http.retry-after', 'half a second', waits('0.5'), ['not-seconds']],
  ['http.retry-after', 'a date', waits('Sun, 22 Nov 2026 16:20:39 GMT', 503), ['http-date']],
  ['http.retry-after', 'absent', { status: 429, body: invalid }, 'unseen'],
  ['http.retry-after', 'on another status', waits('0', 500), 'unseen'],
  ['http.malformed-json-400', '400', broken(400), 'pass'],
  ['http.malformed-json-400', '500', broken(500), ['server-error']],
  [
    'http.malformed-json-400',
    '200',
    { ...broken(200), body: good, aim: { rule: 'http.malformed-json-400', expects: 'refusal' } },
    ['accepted'],
  ],
  ['http.malformed-json-400', '422', broken(422), ['unprocessable-422']],
  ['http.malformed-json-400', '404', broken(404), ['other-4xx']],
  ['http.malformed-json-400', 'refused for the key, for the type, or for now', broken(401), 'unseen'],
  ['http.malformed-json-400', 'overloaded', broken(503), 'unseen'],
  ['http.malformed-json-400', 'JSON', {}, 'not-applicable'],
  ['http.malformed-json-400', 'a body that was not captured', { sentText: undefined }, 'not-applicable'],
  [
    'http.malformed-json-400',
    'an empty body',
    { sentText: '', requestHeaders: { 'content-length': '0' }, status: 500, body: invalid },
    ['server-error'],
  ],
  [
    'http.malformed-json-400',
    'a body captured in part',
    { sentText: '{"mod', requestHeaders: { 'content-length': '60' } },
    'not-applicable',
  ],
  ['http.malformed-json-400', 'an answer to a body captured in part', { sentText: '{"model":"m-1",' }, 'unseen'],
  ['http.malformed-json-400', 'an answer to what is no JSON', { sentText: '{"model":"m-1",}' }, ['accepted']],
  [
    'http.malformed-json-400',
    'a compressed body',
    { sentText: 'x', requestHeaders: { 'content-encoding': 'gzip' } },
    'not-applicable',
  ],
  ['http.unknown-path-404', '404 and JSON', lost(404, invalid), 'pass'],
  ['http.unknown-path-404', '404 and a page', lost(404, '<html>', 'text/html'), ['not-json']],
  ['http.unknown-path-404', '404 and problem details', lost(404, '{}', 'application/problem+json'), 'pass'],
  ['http.unknown-path-404', 'a page', lost(200, '<html>', 'text/html'), ['accepted']],
  ['http.unknown-path-404', '500', lost(500, invalid), ['server-error']],
  ['http.unknown-path-404', 'refused for the key', lost(401, invalid), 'unseen'],
  ['http.unknown-path-404', 'another endpoint in a capture', { path: 'embeddings' }, 'not-applicable'],
]

describe('http', () => {
  it.each(TABLE)('%s: %s', (id, _what, given, expected) => {
    const rule = rules.find((candidate) => candidate.id === id)
    expect(rule && verdictOn(rule, given)).toEqual(expected)
  })

  it('shows a violation and a pass of every rule', () => {
    for (const { id } of rules.filter((rule) => rule !== requestId && !OF_RELATIONS.includes(rule.id))) {
      const outcomes = TABLE.filter(([rule]) => rule === id).map(([, , , expected]) => expected)
      expect(outcomes.some(Array.isArray), `${id} is never violated here`).toBe(true)
      expect(outcomes, `${id} never passes here`).toContain('pass')
    }
  })
})

describe('http.request-id', () => {
  const judge = createJudge([requestId], { lineBytes: 1 << 20, events: 1000, jsonDepth: 100 })

  function symptoms(ids: readonly (string | undefined)[], odd: Odd = {}): readonly string[] {
    const exchanges = ids.map((value, position) => {
      const headers = value === undefined ? { server: 's' } : { 'X-Request-ID': value }
      const one = { ...oddExchange({ ...odd, headers }), id: `x${position}` }
      return { exchange: one, request: judge.judge(one).request, answer: undefined }
    })
    const { violations } = judge.relate(exchanges)
    return [...violations].flatMap(([id, found]) => found.map(({ symptom }) => `${id} ${symptom}`))
  }

  it('passes ids that differ', () => expect(symptoms(['a', 'b'])).toEqual([]))
  it('finds the response without an id', () =>
    expect(symptoms(['a', undefined, ''])).toEqual(['x1 missing', 'x2 empty']))
  it('finds an id that was there before', () => expect(symptoms(['a', 'b', 'a'])).toEqual(['x2 repeated']))
  it('lets the client choose its own', () => {
    expect(symptoms(['mine', 'mine'], { requestHeaders: { 'x-request-id': 'mine' } })).toEqual([])
  })
  it('says nothing of recorded exchanges', () => expect(symptoms([undefined], { clock: 'recorded' })).toEqual([]))
  it('says nothing of other endpoints', () => expect(symptoms([undefined], { path: 'files' })).toEqual([]))
})
