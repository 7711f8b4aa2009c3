import { describe, expect, it } from 'vitest'
import { exchange, goodChunks, sse } from '../../tests/kit/exchange.ts'
import { differingHeaders, requestLines, responseLines, type Place } from './excerpt.ts'

const PLACE: Place = { headers: new Set(), marks: true }

function shown(given: Parameters<typeof exchange>[0], place: Partial<Place> = {}): readonly string[] {
  const lines = responseLines(exchange(given), { ...PLACE, ...place })
  return lines.map(({ text, marked }) => `${marked ? '>' : ' '} ${text}`.trimEnd())
}

function sent(authorization: string): readonly string[] {
  return requestLines(exchange({ requestHeaders: { authorization } }).request).map(({ text }) => text)
}

describe('responseLines', () => {
  it('shows the events around the one at fault', () => {
    const body = sse([...goodChunks(), ...goodChunks()])
    const lines = shown({ body }, { event: 5 })
    expect(lines.filter((line) => line.startsWith('>'))).toEqual([
      '> data: {"choices":[{"index":0,"delta":{"role":"assistant","content":""},"logprobs":null,"finish_reason":null}],…}',
    ])
    expect(lines).toContain('  … 3 events …')
    expect(lines.filter((line) => line.includes('data:'))).toHaveLength(3)
  })

  it('keeps the framing as it was', () => {
    expect(shown({ body: 'data: {"a":1}\ndata: [DONE]\n' }).slice(3)).toEqual(['  data: {…}', '  data: [DONE]'])
    expect(shown({ body: ': hello\n\ndata: {"a":1}\n\ndata:' }).slice(3)).toEqual([
      '  : hello',
      '',
      '  data: {…}',
      '',
      '  data:',
    ])
  })

  it('follows a pointer into the assembled answer to the deltas', () => {
    const [first] = shown({ body: goodChunks() }, { pointer: '/choices/0/message/content' }).slice(3)
    expect(first).toContain('"delta":{"role":"assistant","content":""}')
  })

  it('shows text that is not what JSON would be written as', () => {
    expect(shown({ body: '{"a":1,"a":2}' }).at(-1)).toBe('  {"a":1,"a":2}')
    expect(shown({ body: '\u{FEFF}{}' }).at(-1)).toBe(String.raw`  \ufeff{}`)
  })

  it('shows bytes that are not UTF-8', () => {
    const plain = exchange({ body: '' })
    const odd = { ...plain, reads: [{ bytes: Uint8Array.of(0x7b, 0xff, 0x7d), atMs: 1 }] }
    expect(responseLines(odd, PLACE).at(-1)?.text).toBe(String.raw`{\xff}`)
  })

  it('tells how an exchange ended, and what never came', () => {
    const cut = { kind: 'cut-off', message: 'the connection was closed' } as const
    expect(shown({ body: '', ending: cut }).slice(-3)).toEqual([
      '  (no body)',
      '',
      '  (cut-off: the connection was closed)',
    ])
    const { head: _, ...rest } = exchange({ ending: cut })
    expect(responseLines({ ...rest, head: undefined }, PLACE)).toHaveLength(2)
  })

  it('escapes what could steer a terminal', () => {
    expect(shown({ body: '\u{1B}[2J', headers: { 'content-type': 'text/plain' } }).at(-1)).toBe(String.raw`  \x1b[2J`)
  })
})

describe('requestLines', () => {
  it('shows credentials only where they matter', () => {
    expect(sent('Bearer sk-reference').join()).not.toContain('uthorization')
    expect(sent('Bearer sk-other')).toContain('Authorization: Bearer sk-other')
  })
})

it('finds the header fields that differ', () => {
  const one = exchange({ headers: { 'content-type': 'application/json', 'x-request-id': 'a', date: 'now' } })
  const other = exchange({ headers: { 'content-type': 'text/plain', date: 'then' } })
  expect([...differingHeaders(one, other)].toSorted()).toEqual(['content-type', 'x-request-id'])
})
