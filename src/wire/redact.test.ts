import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Exchange, HeaderList } from '../define/exchange.ts'
import { createRedactor, REDACTED } from './redact.ts'

const KEY = 'sk-proj/ab+c"d\\e=f'

const exchangeOf = (body: string | readonly string[], headers: HeaderList = []): Exchange => ({
  id: 'x1',
  request: { method: 'POST', url: `http://h/v1/chat/completions`, headers, body: Buffer.from('{}') },
  head: { status: 200, statusText: 'OK', headers: [] },
  reads: [body].flat().map((text, index) => ({ bytes: Buffer.from(text), atMs: index })),
  ending: { kind: 'complete' },
  timings: { endMs: 9 },
  startedAtMs: 0,
  clock: 'live',
})
const textOf = ({ reads }: Exchange): string => Buffer.concat(reads.map(({ bytes }) => bytes)).toString()

describe('header fields', () => {
  it('are redacted by name, with the scheme kept', () => {
    const headers: HeaderList = [
      ['Authorization', 'Bearer abc'],
      ['authorization', 'Bearer '],
      ['AUTHORIZATION', 'abc'],
      ['proxy-authorization', 'Basic YTpi'],
      ['X-Api-Key', 'abc'],
      ['api-key', 'abc'],
      ['x-portkey-api-key', 'abc'],
      ['Cookie', 'a=b'],
      ['Set-Cookie', 'a=b; Path=/'],
      ['OpenAI-Organization', 'org-1'],
      ['x-ratelimit-remaining-tokens', '149984'],
      ['Content-Type', 'application/json'],
    ]
    expect(
      createRedactor([])
        .headers(headers)
        .map(([, value]) => value),
    ).toEqual([
      'Bearer [redacted]',
      'Bearer ',
      '[redacted]',
      'Basic [redacted]',
      '[redacted]',
      '[redacted]',
      '[redacted]',
      '[redacted]',
      '[redacted]',
      '[redacted]',
      '149984',
      'application/json',
    ])
  })

  it('of any name lose a known secret, in their name too', () => {
    const headers: HeaderList = [[`x-${KEY}`, `key=${KEY};`]]
    expect(createRedactor([KEY]).headers(headers)).toEqual([['x-[redacted]', 'key=[redacted];']])
  })
})

describe('what a request presents', () => {
  const SECRET = 'hk-live-8d1f0a77c2'
  const echoed = (headers: HeaderList, url = 'http://h/v1/chat/completions'): string => {
    const one = exchangeOf(`you sent ${SECRET}`, headers)
    return JSON.stringify({
      url: createRedactor([]).exchange({ ...one, request: { ...one.request, url } }).request,
      body: textOf(createRedactor([]).exchange({ ...one, request: { ...one.request, url } })),
    })
  }

  it.each<readonly [string, string]>([
    ['Helicone-Auth', `Bearer ${SECRET}`],
    ['cf-aig-authorization', `Bearer ${SECRET}`],
    ['X-Auth-Key', SECRET],
    ['X-Forwarded-Authorization', `Bearer ${SECRET}`],
    ['x-portkey-virtual-key', SECRET],
    ['x-vercel-protection-bypass', SECRET],
    ['X-JWT', SECRET],
    ['X-Whatever', `Bearer ${SECRET}`],
    ['Authorization', `Basic ${Buffer.from(`me:${SECRET}`).toString('base64')}`],
    ['Cookie', `theme=dark; session=${SECRET}`],
  ])('is hidden in %s and wherever it is echoed', (name, value) => {
    expect(echoed([[name, value]])).not.toContain(SECRET)
  })

  it.each(['x-api-key', 'client_secret', 'X-Amz-Signature', 'api%5Fkey', 'id_token'])(
    'is hidden in the query: %s',
    (member) => {
      expect(echoed([], `http://h/v1/chat/completions?a=1&${member}=${SECRET}`)).not.toContain(SECRET)
      expect(echoed([], `http://h/v1/chat/completions?a=1;${member}=${SECRET}`)).not.toContain(SECRET)
    },
  )

  it.each<readonly [string, string]>([
    ['X-Auth-Mode', 'enabled'],
    ['Idempotency-Key', 'attempt-number-1'],
    ['WWW-Authenticate', 'Bearer realm="api"'],
    ['Cookie', 'theme=dark'],
  ])('does not hide words: %s', (name, value) => {
    const word = /[a-z]{4,}(?=[^a-z]*$)/i.exec(value)?.[0] ?? ''
    expect(textOf(createRedactor([]).exchange(exchangeOf(`the word ${word}`, [[name, value]])))).toBe(
      `the word ${word}`,
    )
  })
})

describe('a known secret', () => {
  const { text } = createRedactor([KEY])
  it.each([
    ['as it is', KEY],
    ['in JSON', JSON.stringify(KEY).slice(1, -1)],
    ['in JSON with escaped slashes', JSON.stringify(KEY).slice(1, -1).replaceAll('/', '\\/')],
    ['in JSON within JSON', JSON.stringify(JSON.stringify(KEY)).slice(3, -3)],
    ['in JSON of .NET', String.raw`sk-proj/ab\u002Bc\u0022d\\e=f`],
    ['in a URL', encodeURIComponent(KEY)],
    ['in a URL, in lower case', encodeURIComponent(KEY).toLowerCase()],
  ])('is found %s', (_name, form) => {
    expect(text(`<${form}>`)).toBe(`<${REDACTED}>`)
  })

  it('is found when it is not ASCII', () => {
    const redactor = createRedactor(['schlüssel😀'])
    expect(redactor.text(String.raw`schlüssel😀 schl\u00fcssel\uD83D\uDE00 schl%C3%BCssel%F0%9F%98%80`)).toBe(
      '[redacted] [redacted] [redacted]',
    )
    expect(textOf(redactor.exchange(exchangeOf(String.raw`schlüssel😀, schl\u00FCssel\ud83d\ude00`)))).toBe(
      '[redacted], [redacted]',
    )
  })

  it('is taken out of every part of an exchange', () => {
    const base = exchangeOf(`data: ${KEY}\n\n`)
    const redacted = createRedactor([KEY]).exchange({
      ...base,
      request: {
        ...base.request,
        url: `http://h/${encodeURIComponent(KEY)}`,
        body: Buffer.from(JSON.stringify({ KEY })),
      },
      head: { status: 401, statusText: KEY, headers: [['x-echo', KEY]] },
      ending: { kind: 'cut-off', message: `closed by ${KEY}` },
      aim: { rule: 'a.b', expects: 'refusal', culprit: KEY },
    })
    expect(redacted).toMatchObject({
      request: { url: 'http://h/[redacted]', body: Buffer.from('{"KEY":"[redacted]"}') },
      head: { status: 401, statusText: '[redacted]', headers: [['x-echo', '[redacted]']] },
      ending: { kind: 'cut-off', message: 'closed by [redacted]' },
      aim: { rule: 'a.b', expects: 'refusal', culprit: '[redacted]' },
    })
    expect(textOf(redacted)).toBe('data: [redacted]\n\n')
  })

  it('is taken out of JSON values, names included', () => {
    const value = { [KEY]: [KEY, 1, null, { a: `x${KEY}` }] }
    expect(createRedactor([KEY]).json(value)).toEqual({ '[redacted]': ['[redacted]', 1, null, { a: 'x[redacted]' }] })
  })

  it.each([0, 1, 2, 3, 4])('is found in base64, after %i other bytes', (before) => {
    const around = Buffer.concat([Buffer.alloc(before, '~'), Buffer.from(KEY), Buffer.from('??>>')])
    for (const coding of ['base64', 'base64url'] as const) {
      const shown = text(`<${around.toString(coding)}>`)
      expect(shown).toContain(REDACTED)
      // A digit at each end may hold some bits of the key.
      expect(Buffer.from(shown.split(REDACTED)[0] ?? '', 'base64').toString()).not.toContain(KEY.slice(0, 2))
      expect(Buffer.from(shown.split(REDACTED)[1] ?? '', 'base64').toString()).not.toContain(KEY.slice(-2))
    }
  })

  it('leaves no part of more than a few characters where a text is cut', () => {
    const long = 'x'.repeat(150)
    for (let cut = 6; cut < KEY.length - 6; cut++) {
      const [begun, rest] = [KEY.slice(0, cut), KEY.slice(cut)]
      expect(text(`${long}${begun} … (999 characters) … ${rest}${long}`)).toBe(
        `${long}${REDACTED} … (999 characters) … ${REDACTED}${long}`,
      )
      const quoted = JSON.stringify(`${long}${begun}`)
      expect(text(quoted)).toBe(JSON.stringify(`${long}${REDACTED}`))
      expect(text(`${quoted.slice(0, -1)}…`)).toBe(`"${long}${REDACTED}…`)
    }
  })

  it('does not take a word for a part of it', () => {
    const redactor = createRedactor(['reference-key-of-mine'])
    expect(redactor.text('reference')).toBe('reference')
    expect(redactor.text(`${'x'.repeat(200)} reference models of mine`)).toContain('reference models of mine')
  })

  it('goes whole when it begins like another', () => {
    expect(createRedactor(['sk-live', 'sk-live-2']).text('sk-live-2 sk-live')).toBe('[redacted] [redacted]')
  })

  it('stays when it is too short to be told from a word', () => {
    const redacted = createRedactor(['test']).exchange(exchangeOf('a test', [['authorization', 'Bearer test']]))
    expect(textOf(redacted)).toBe('a test')
    expect(redacted.request.headers).toEqual([['authorization', 'Bearer [redacted]']])
  })

  it('occurs nowhere afterwards, however reads cut it and whatever surrounds it', () => {
    const alphabet = 'abcdefk-_./+=:"\\ é\n'.split('')
    const secret = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 6, maxLength: 12 })
    const around = fc.string({ unit: fc.constantFrom(...alphabet, '%', 'u'), maxLength: 10 })
    const sample = fc.tuple(
      secret,
      fc.array(around, { minLength: 2, maxLength: 5 }),
      fc.array(fc.nat(80), { maxLength: 6 }),
    )
    fc.assert(
      fc.property(sample, ([key, pieces, cuts]) => {
        const whole = Buffer.from(pieces.join(key))
        const edges = [0, ...cuts.map((cut) => Math.min(cut, whole.length)).toSorted((a, b) => a - b), whole.length]
        const reads = edges.slice(1).map((end, index) => ({ bytes: whole.subarray(edges[index], end), atMs: index }))
        const redactor = createRedactor([key])
        const redacted = redactor.exchange({ ...exchangeOf(''), reads })
        expect(redacted.reads.map(({ atMs }) => atMs)).toEqual(reads.map(({ atMs }) => atMs))
        expect(textOf(redacted)).not.toContain(key)
        expect(textOf(redacted)).toBe(redactor.text(whole.toString()))
        expect(JSON.stringify(redactor.json({ a: whole.toString() }))).not.toContain(JSON.stringify(key).slice(1, -1))
      }),
    )
  })
})

describe('a key that only the exchange knows', () => {
  it('is taken out of the answer that echoes it', () => {
    const echoed = 'Incorrect API key provided: sk-unknown.'
    const redacted = createRedactor([]).exchange(exchangeOf(echoed, [['Authorization', 'Bearer sk-unknown']]))
    expect(textOf(redacted)).toBe('Incorrect API key provided: [redacted].')
  })

  it('does not make redacting twice change anything', () => {
    const redactor = createRedactor([])
    const once = redactor.exchange(exchangeOf('sk-unknown Bearer', [['Authorization', 'Bearer sk-unknown']]))
    expect(redactor.exchange(once)).toEqual(once)
  })
})

describe('URLs', () => {
  it.each([
    ['http://h/v1/models?key=abc&alt=sse', 'http://h/v1/models?key=[redacted]&alt=sse'],
    ['http://h/v1?x=1&api_key=abc#f', 'http://h/v1?x=1&api_key=[redacted]#f'],
    ['https://me:pass@h/v1', 'https://[redacted]@h/v1'],
    ['http://h/v1?monkey=1', 'http://h/v1?monkey=1'],
  ])('%s', (url, expected) => {
    const exchange = exchangeOf('')
    expect(createRedactor([]).exchange({ ...exchange, request: { ...exchange.request, url } }).request.url).toBe(
      expected,
    )
  })
})

it('comes to an end on text that would make a backtracking search explode', () => {
  const text = '\\'.repeat(100_000) + '%25'.repeat(30_000)
  expect(createRedactor(['\\\\\\\\secret', 'sk-secret']).text(text)).toBe(text)
})

describe('the keys of a request', () => {
  const { request } = exchangeOf('', [['Authorization', 'Bearer sk-of-a-client']])

  it('are known to the redactor of its exchange, and to no other', () => {
    const redactor = createRedactor(['sk-of-the-run'])
    const said = { message: 'got sk-of-a-client and sk-of-the-run' }
    expect(redactor.json(said)).toEqual({ message: 'got sk-of-a-client and [redacted]' })
    expect(redactor.of(request).json(said)).toEqual({ message: 'got [redacted] and [redacted]' })
    expect(redactor.of(exchangeOf('').request)).toBe(redactor)
  })

  it('may stand in its query', () => {
    const asked = { ...request, headers: [], url: 'http://h/v1/models?alt=sse&key=a-key%2Fof-a-client' }
    const echoing = { ...exchangeOf('no such key: a-key/of-a-client'), request: asked }
    const redacted = createRedactor([]).exchange(echoing)
    expect(redacted.request.url).toBe('http://h/v1/models?alt=sse&key=[redacted]')
    expect(textOf(redacted)).toBe('no such key: [redacted]')
  })
})
