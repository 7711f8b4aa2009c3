import { describe, expect, it } from 'vitest'
import type { Aim } from '../../src/define/exchange.ts'
import { completion, goodChunks, sse } from '../../tests/kit/exchange.ts'
import { verdictOn, type Odd } from '../../tests/kit/verdict-on.ts'
import { rules } from './rules.ts'

const refused = { error: { message: 'No.', type: 'invalid_request_error', param: null, code: 'invalid_api_key' } }
const aim = (expects: Aim['expects'] = 'refusal'): Aim => ({ rule: 'auth.malformed-header-401', expects })
const KEY = 'sk-wrong-1234567890'

const withKey = (authorization: string, status: number, odd: Odd = {}): Odd => ({
  aim: aim(),
  requestHeaders: { authorization },
  status,
  body: status < 300 ? completion() : refused,
  ...odd,
})
const withoutKey = (status: number, odd: Odd = {}): Odd => ({
  aim: aim(),
  without: ['authorization'],
  status,
  body: status < 300 ? completion() : refused,
  ...odd,
})
/** What others got for a key that they presented. */
const badKey = (status: number, message?: string): Odd => ({
  status,
  body: message === undefined ? refused : { error: { ...refused.error, message, code: null } },
})
const lowerCase = (status: number): Odd => withKey('bearer sk-test', status, { aim: aim('acceptance') })
const asEvent = sse([refused])

const OF_BAD_KEYS = [
  "You didn't provide an API key.",
  'Authorization header is missing',
  'Missing Authentication header',
  'Your API key has expired',
  'Authentication Error, Invalid proxy server token passed',
]

const TABLE: readonly (readonly [rule: string, what: string, given: Odd, expected: unknown])[] = [
  ['auth.missing-key-401', '401', withoutKey(401), 'pass'],
  ['auth.missing-key-401', '200', withoutKey(200), ['accepted']],
  ['auth.missing-key-401', '403', withoutKey(403), ['other-4xx']],
  ['auth.missing-key-401', '500', withoutKey(500), ['server-error']],
  ['auth.missing-key-401', 'throttled', withoutKey(429), 'unseen'],
  ['auth.missing-key-401', 'a key', withKey(`Bearer ${KEY}`, 200), 'not-applicable'],
  ['auth.missing-key-401', 'a capture without the header', { without: ['authorization'] }, 'not-applicable'],
  ['auth.wrong-key-401', '401', withKey(`Bearer ${KEY}`, 401), 'pass'],
  ['auth.wrong-key-401', '200', withKey(`Bearer ${KEY}`, 200), ['accepted']],
  ['auth.wrong-key-401', '404', withKey(`Bearer ${KEY}`, 404), ['other-4xx']],
  ['auth.wrong-key-401', '502', withKey(`Bearer ${KEY}`, 502), ['server-error']],
  ['auth.wrong-key-401', 'a good key', {}, 'unseen'],
  ['auth.wrong-key-401', '400 that names the key, in a capture', badKey(400), ['other-4xx']],
  ['auth.wrong-key-401', '403 that names the key, in a capture', badKey(403), ['other-4xx']],
  ['auth.wrong-key-401', '401 that names the key, in a capture', badKey(401), 'pass'],
  ['auth.wrong-key-401', 'a relay whose own key is bad', badKey(500), 'unseen'],
  ['auth.wrong-key-401', 'a key without permission', badKey(403, 'This API key has no access to the model.'), 'unseen'],
  ['auth.wrong-key-401', 'another fault', badKey(400, 'No messages.'), 'unseen'],
  ...OF_BAD_KEYS.map((said) => ['auth.wrong-key-401', said, badKey(403, said), ['other-4xx']] as const),
  ['auth.wrong-key-401', 'words that name it', badKey(400, 'Incorrect API key provided: sk-***.'), ['other-4xx']],
  ['auth.malformed-header-401', 'no key', withKey('Bearer ', 401), 'pass'],
  ['auth.malformed-header-401', 'no scheme', withKey(KEY, 401), 'pass'],
  ['auth.malformed-header-401', 'the server stumbles', withKey('Bearer', 500), ['server-error']],
  ['auth.malformed-header-401', 'the server accepts', withKey(KEY, 200), ['accepted']],
  ['auth.malformed-header-401', 'a lower-case scheme', lowerCase(200), 'pass'],
  ['auth.malformed-header-401', 'a lower-case scheme refused', lowerCase(401), ['scheme-case']],
  ['auth.malformed-header-401', 'a lower-case scheme, throttled', lowerCase(429), 'unseen'],
  ['auth.stream-failure-not-sse', '401 and JSON', withoutKey(401, { request: { stream: true } }), 'pass'],
  [
    'auth.stream-failure-not-sse',
    'an event',
    withoutKey(200, { request: { stream: true }, body: asEvent }),
    ['error-event'],
  ],
  [
    'auth.stream-failure-not-sse',
    'an event after the role',
    withoutKey(200, { request: { stream: true }, body: sse([...goodChunks().slice(0, 1), refused]) }),
    ['error-event'],
  ],
  [
    'auth.stream-failure-not-sse',
    'an event after text',
    withoutKey(200, { request: { stream: true }, body: sse([...goodChunks().slice(0, 2), refused]) }),
    'unseen',
  ],
  [
    'auth.stream-failure-not-sse',
    '401 labelled as a stream',
    withoutKey(401, { request: { stream: true }, headers: { 'content-type': 'text/event-stream' } }),
    ['event-stream-body'],
  ],
  [
    'auth.stream-failure-not-sse',
    'an answer, which is another fault',
    withoutKey(200, { body: goodChunks() }),
    'unseen',
  ],
  ['auth.stream-failure-not-sse', 'no stream', withoutKey(401), 'not-applicable'],
  ['auth.key-not-echoed', 'not there', withKey(`Bearer ${KEY}`, 401), 'pass'],
  [
    'auth.key-not-echoed',
    'in the message',
    withKey(`Bearer ${KEY}`, 401, { body: { error: { message: `Wrong key: ${KEY}` } } }),
    ['key-in-body'],
  ],
  [
    'auth.key-not-echoed',
    'masked',
    withKey(`Bearer ${KEY}`, 401, { body: { error: { message: 'Wrong key: sk-wro*****7890' } } }),
    'pass',
  ],
  [
    'auth.key-not-echoed',
    'in a header field',
    withKey(KEY, 401, { headers: { 'x-debug': `key=${KEY}` } }),
    ['key-in-header'],
  ],
  [
    'auth.key-not-echoed',
    'a placeholder',
    withKey('Bearer test', 401, { body: { error: { message: 'not in a test' } } }),
    'unseen',
  ],
  [
    'auth.key-not-echoed',
    'a marker of the capture',
    withKey('Bearer [redacted]', 401, { body: { error: { message: 'key [redacted]' } } }),
    'unseen',
  ],
  [
    'auth.key-not-echoed',
    'a placeholder that is the name of the server',
    withKey('Bearer llama.cpp', 404, { body: { error: { message: 'llama.cpp has no such model' } } }),
    'unseen',
  ],
  ['auth.key-not-echoed', 'a success', { requestHeaders: { authorization: `Bearer ${KEY}` } }, 'unseen'],
  [
    'auth.key-not-echoed',
    'in an error that comes with status 200',
    withKey(`Bearer ${KEY}`, 200, { body: { error: { message: `Wrong key: ${KEY}` } } }),
    ['key-in-body'],
  ],
  [
    'auth.key-not-echoed',
    'in an event',
    withKey(`Bearer ${KEY}`, 200, { request: { stream: true }, body: sse([{ error: { message: KEY } }]) }),
    ['key-in-body'],
  ],
  [
    'auth.key-not-echoed',
    'with escaped slashes',
    withKey('Bearer ab12/cd34/ef56', 401, { body: String.raw`{"error":{"message":"ab12\/cd34\/ef56"}}` }),
    ['key-in-body'],
  ],
  [
    'auth.key-not-echoed',
    'with the escapes of .NET',
    withKey('Bearer ab12+cd34+ef56', 401, { body: String.raw`{"error":{"message":"ab12\u002Bcd34\u002bef56"}}` }),
    ['key-in-body'],
  ],
  [
    'auth.key-not-echoed',
    'in the failure of another request, with status 200',
    { requestHeaders: { authorization: `Bearer ${KEY}` }, body: { error: { message: `Wrong key: ${KEY}` } } },
    ['key-in-body'],
  ],
  [
    'auth.key-not-echoed',
    'presented in another field',
    { status: 401, requestHeaders: { 'api-key': KEY }, body: { error: { message: KEY } } },
    ['key-in-body'],
  ],
  [
    'auth.www-authenticate',
    'present',
    { status: 401, body: refused, headers: { 'WWW-Authenticate': 'Bearer' } },
    'pass',
  ],
  ['auth.www-authenticate', 'absent', { status: 401, body: refused }, ['missing']],
  ['auth.www-authenticate', 'another status', { status: 403, body: refused }, 'unseen'],
]

describe('auth', () => {
  it.each(TABLE)('%s: %s', (id, _what, given, expected) => {
    const rule = rules.find((candidate) => candidate.id === id)
    expect(rule && verdictOn(rule, given)).toEqual(expected)
  })

  it('shows a violation and a pass of every rule', () => {
    for (const { id } of rules) {
      const outcomes = TABLE.filter(([rule]) => rule === id).map(([, , , expected]) => expected)
      expect(outcomes.some(Array.isArray), `${id} is never violated here`).toBe(true)
      expect(outcomes, `${id} never passes here`).toContain('pass')
    }
  })
})
