import { describe, expect, it } from 'vitest'
import { omit } from '../define/alter.ts'
import type { Exchange } from '../define/exchange.ts'
import type { Deviation } from '../define/fault.ts'
import { NeedsConnection } from '../reference/stumble.ts'
import { onConnections } from './connected.ts'
import { Faultless } from './faultless.ts'
import { createInProcessSend } from './in-process.ts'

const body = (members: object = {}): Uint8Array =>
  new TextEncoder().encode(
    JSON.stringify({ model: 'reference-1', messages: [{ role: 'user', content: 'Say hé.' }], ...members }),
  )
const HEADERS = [
  ['Content-Type', 'application/json'],
  ['Authorization', 'Bearer sk-reference'],
] as const
const request = (baseUrl: string, members: object = {}): Exchange['request'] => ({
  method: 'POST',
  url: `${baseUrl}/chat/completions`,
  headers: HEADERS,
  body: body(members),
})
const BASE_URL = 'http://127.0.0.1/v1'

/** What does not hang on the clock. */
function lasting({ head, reads, ending }: Exchange): unknown {
  const headers = head?.headers.filter(([name]) => !['Date', 'Keep-Alive'].includes(name))
  const text = Buffer.concat(reads.map(({ bytes }) => bytes)).toString()
  return { status: head?.status, headers, ending, text: text.replaceAll(/"created":\d+/g, '') }
}

describe('a server without a connection', () => {
  it.each<[string, object, Deviation]>([
    ['a document', {}, {}],
    ['a stream', { stream: true, stream_options: { include_usage: true } }, {}],
    ['a refusal', { temperature: 7 }, {}],
    ['a gzipped answer that is none', {}, { reply: withEncoding }],
    ['a deviation', { n: 2 }, { request: (json) => omit(json, 'n') }],
  ])('is seen as one with a connection: %s', async (_what, members, deviation) => {
    const options = { id: 'x1' }
    const inside = await createInProcessSend([deviation], new Faultless().openRun())(
      request(BASE_URL, members),
      options,
    )
    const outside = await onConnections([deviation], (send, baseUrl) => send(request(baseUrl, members), options))
    expect(lasting(inside)).toEqual(lasting(outside))
  })

  it.each<[string, Deviation]>([
    ['cuts it', { writes: (writes) => ({ ...writes, after: 'cut' }) }],
    ['holds it', { writes: (writes) => ({ ...writes, after: 'hold' }) }],
    [
      'counts requests on it',
      { when: ({ requestOnConnection }) => requestOnConnection > 1, writes: (writes) => writes },
    ],
    ['declares another length', { reply: (reply) => ({ ...reply, headers: [['content-length', '5']] }) }],
    ['ends bodies with it', { reply: (reply) => ({ ...reply, framing: 'close' }) }],
  ])('cannot stand in where a deviation %s', async (_what, deviation) => {
    const send = createInProcessSend([deviation], new Faultless().openRun())
    await expect(send(request(BASE_URL), { id: 'x1' })).rejects.toThrow(NeedsConnection)
  })

  it('drops a stream after so many events', async () => {
    const send = createInProcessSend([], new Faultless().openRun())
    const { ending, reads } = await send(request(BASE_URL, { stream: true }), { id: 'x1', dropsAfterEvents: 3 })
    expect([ending.kind, reads.length]).toEqual(['dropped', 3])
  })
})

describe('the memory of the faultless server', () => {
  it('judges equal answers once, and gives equal requests equal numbers', async () => {
    const faultless = new Faultless()
    const first = faultless.openRun()
    const sendFirst = createInProcessSend([], first)
    const judgement = first.judge.judge(await sendFirst(request(BASE_URL), { id: 'x1' }))
    await sendFirst(request(BASE_URL, { n: 2 }), { id: 'x2' })

    const second = faultless.openRun()
    const send = createInProcessSend([{ request: (json) => omit(json, 'n') }], second)
    // In another order, and one of them with another answer.
    const changed = await send(request(BASE_URL, { n: 2 }), { id: 'x1' })
    const same = await send(request(BASE_URL), { id: 'x2' })
    expect(second.judge.judge(same)).toBe(judgement)
    expect(second.judge.judge(changed)).not.toBe(judgement)
    expect(second.changed()).toBe(1)
  })
})

function withEncoding(reply: { status: number; headers: readonly (readonly [string, string])[] }) {
  return { ...reply, headers: [...reply.headers, ['content-encoding', 'gzip'] as const] }
}
