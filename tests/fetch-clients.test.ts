import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import OpenAI, { APIUserAbortError } from 'openai'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { judgingFetch, type JudgingFetch } from '../src/fetch/judging-fetch.ts'
import { createReferenceServer, type ReferenceServer } from '../src/library/reference-server.ts'

const MODEL = 'reference-1'
let reference: ReferenceServer
let judging: JudgingFetch
beforeAll(async () => {
  reference = await createReferenceServer({ chunkLatencyMs: 5 })
})
beforeEach(() => {
  judging = judgingFetch()
})
afterAll(() => reference.close())

const openai = (): OpenAI =>
  new OpenAI({ baseURL: reference.baseUrl, apiKey: reference.apiKey, fetch: judging.fetch, maxRetries: 0 })

describe('@ai-sdk/openai-compatible', () => {
  const prompt = [{ role: 'user' as const, content: [{ type: 'text' as const, text: 'Say hi.' }] }]

  it('reads documents and streams through a judging fetch', async () => {
    const { baseUrl: baseURL, apiKey } = reference
    const model = createOpenAICompatible({ name: 'ours', baseURL, apiKey, fetch: judging.fetch })(MODEL)
    const { content } = await model.doGenerate({ prompt })
    const [first] = content
    let text = ''
    const { stream } = await model.doStream({ prompt })
    // The stream of the web is one to iterate over, which its type does not say everywhere.
    for await (const part of stream as unknown as AsyncIterable<{ type: string; delta?: string }>) {
      if (part.type === 'text-delta') text += part.delta ?? ''
    }
    expect(first).toEqual({ type: 'text', text })
    expect(judging.judged).toBe(2)
    judging.assertConforms()
  })
})

describe('a stream that an application leaves', () => {
  const ask = {
    model: MODEL,
    stream: true as const,
    messages: [{ role: 'user' as const, content: 'Count from 1 to 100.' }],
  }

  it('ends for the server too, and is not held against it', async () => {
    for await (const chunk of await openai().chat.completions.create(ask)) {
      if (chunk.choices[0]?.delta.content !== '') break
    }
    expect(judging.report().exchanges[0]).toMatchObject({ ending: 'aborted', violations: [] })
    judging.assertConforms()
  })

  it('by its signal fails as it would', async () => {
    const stop = new AbortController()
    const stream = await openai().chat.completions.create(ask, { signal: stop.signal })
    const read = async (): Promise<void> => {
      for await (const { choices } of stream) if (choices.length > 0) stop.abort()
    }
    // The SDK takes an abort of its own signal for the end of the stream.
    await read().catch((error: unknown) => expect(error).toBeInstanceOf(APIUserAbortError))
    expect([judging.pending, judging.report().exchanges[0]?.ending]).toEqual([0, 'aborted'])
    judging.assertConforms()
  })
})

describe('a slow reader', () => {
  it('slows the server down', async () => {
    // More than all buffers on the way hold.
    const most = 64 * 1024 * 1024
    let written = 0
    const server = createServer((incoming, outgoing) => {
      incoming.resume()
      const piece = Buffer.from(`: ${'x'.repeat(65_534)}\n`)
      const write = (): void => {
        while (written < most && !outgoing.destroyed) {
          written += piece.length
          if (!outgoing.write(piece)) {
            outgoing.once('drain', write)
            return
          }
        }
      }
      outgoing.writeHead(200, { 'content-type': 'text/event-stream' })
      write()
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo // It listens on a port.
    const response = await judging.fetch(`http://127.0.0.1:${port}/v1/chat/completions`, {
      method: 'POST',
      body: JSON.stringify({ model: 'm', messages: [], stream: true }),
    })
    const reader = response.body?.getReader()
    await reader?.read()
    // The server writes on until nobody takes it: then no turn of the loop brings anything more.
    for (let before = -1; before !== written;) {
      before = written
      for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve))
    }
    expect(written).toBeLessThan(most / 2)
    await reader?.cancel()
    server.closeAllConnections()
    server.close()
  })
})
