import { afterEach, describe, expect, it } from 'vitest'
import type { Exchange, RequestSent } from '../define/exchange.ts'
import type { Deviation } from '../define/fault.ts'
import { DEFAULT_LIMITS } from '../wire/limits.ts'
import { createTransport, type Transport } from '../wire/transport.ts'
import { startReference } from './server.ts'

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

/** A server that deviates, and a client of it. */
async function serve(deviation: Deviation): Promise<{ transport: Transport; request: RequestSent }> {
  const server = await startReference({ deviations: [deviation] })
  const transport = createTransport({ limits: DEFAULT_LIMITS })
  closers.push(
    () => transport.close(),
    () => server.close(),
  )
  const body = { model: 'reference-1', stream: true, messages: [{ role: 'user', content: 'Count from 1 to 9' }] }
  const request = {
    method: 'POST',
    url: `${server.baseUrl}/chat/completions`,
    headers: [['Authorization', 'Bearer sk-reference']] as const,
    body: Buffer.from(JSON.stringify(body)),
  }
  return { transport, request }
}

const strayOf = ({ connection }: Exchange): string => Buffer.from(connection?.stray ?? []).toString()

describe('a deviation on the connection', () => {
  it('leaves bytes behind a response', async () => {
    const { transport, request } = await serve({
      when: ({ requestOnConnection }) => requestOnConnection === 1,
      writes: (writes) => ({ ...writes, stray: Buffer.from('left over') }),
    })
    const first = await transport.send(request, { connection: 'a' })
    const second = await transport.send(request, { connection: 'a' })
    expect([first, second].map(strayOf)).toEqual(['', 'left over'])
    expect([first, second].map(({ ending }) => ending.kind)).toEqual(['complete', 'complete'])
  })

  it('waits before it writes anything', async () => {
    const { transport, request } = await serve({ writes: (writes) => ({ ...writes, waitMs: 20 }) })
    const { ending, timings } = await transport.send(request)
    expect(ending.kind).toBe('complete')
    expect(timings.headersMs).toBeGreaterThanOrEqual(19)
  })

  it('is told of answers that the client has dropped', async () => {
    const seen: number[] = []
    const { transport, request } = await serve({
      when: ({ answersDropped }) => seen.push(answersDropped) === 1,
      writes: ({ pieces }) => ({ pieces: pieces.slice(0, 5), after: 'hold' }),
    })
    const dropped = await transport.send(request, { dropsAfterEvents: 3 })
    expect(dropped.ending.kind).toBe('dropped')
    await transport.send(request)
    await transport.send(request)
    expect(seen).toEqual([0, 1, 1])
  })
})
