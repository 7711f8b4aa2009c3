import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import OpenAI from 'openai'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { greets } from '../../tests/kit/greets.ts'
import { reportErrors } from '../judge/document-shape.ts'
import { ConformanceError } from '../library/conformance-error.ts'
import { createReferenceServer, type ReferenceServer } from '../library/reference-server.ts'
import { judgingFetch, type JudgingFetch } from './judging-fetch.ts'

const KEY = 'sk-of-an-application-0123456789'
const MODEL = 'reference-1'
const MESSAGES = [{ role: 'user', content: 'Say hi.' }] as const

let judging: JudgingFetch
let server: ReferenceServer | undefined
beforeEach(() => {
  judging = judgingFetch()
})
afterEach(async () => {
  await server?.close()
  server = undefined
})

async function client(...faults: readonly string[]): Promise<OpenAI> {
  server = await createReferenceServer({ apiKey: KEY, faults })
  return new OpenAI({ baseURL: server.baseUrl, apiKey: KEY, fetch: judging.fetch, maxRetries: 0 })
}

const ask = { model: MODEL, messages: [...MESSAGES] }
const streamed = async (openai: OpenAI): Promise<string> => {
  let text = ''
  for await (const { choices } of await openai.chat.completions.create({ ...ask, stream: true })) {
    text += choices[0]?.delta.content ?? ''
  }
  return text
}

/** What `assertConforms` throws. */
function failure(): ConformanceError {
  try {
    judging.assertConforms()
  } catch (error) {
    if (error instanceof ConformanceError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

const echoing: RequestListener = ({ headers }, outgoing) =>
  outgoing
    .writeHead(200, { 'content-type': 'application/json', 'x-echo': String(headers.authorization) })
    .end(JSON.stringify({ object: String(headers.authorization), choices: String(headers.authorization) }))

const tooBusy: RequestListener = (_incoming, outgoing) =>
  outgoing
    .writeHead(429, { 'content-type': 'application/json', 'retry-after': '1', 'x-request-id': 'r1' })
    .end('{"error":{"message":"Slow down.","type":"requests","param":null,"code":"rate_limit_exceeded"}}')

const redirecting: RequestListener = ({ url }, outgoing) => {
  if (url === '/v1/chat/completions') outgoing.writeHead(307, { location: '/v2/chat/completions' }).end()
  else outgoing.writeHead(200, { 'content-type': 'application/json' }).end('{}')
}

describe('with the official SDK', () => {
  it('is silent where the server keeps the contract, streamed or not', async () => {
    const openai = await client()
    const { choices } = await openai.chat.completions.create(ask)
    expect(await streamed(openai)).toBe(choices[0]?.message.content)
    expect((await openai.models.list()).data[0]?.id).toBe(MODEL)
    judging.assertConforms()
    expect([judging.judged, judging.pending, judging.violations]).toEqual([3, 0, []])
    const report = judging.report()
    expect(reportErrors(report)).toEqual([])
    expect(report).toMatchObject({
      command: 'fetch',
      outcome: { exitCode: 0 },
      target: { baseUrl: server?.baseUrl.slice(0, -3) },
    })
  })

  it('names what a document breaks, where, and what was expected', async () => {
    const openai = await client('completion-called-text-completion')
    await openai.chat.completions.create(ask)
    expect(judging.violations).toMatchObject([
      { rule: 'completion.object', exchange: 'x1', method: 'POST', status: 200, severity: { openai: 'error' } },
    ])
    const { message, report, stack } = failure()
    expect(message).toMatch(/^openai: violates the contract\. 1 rule failed/)
    expect(message).toMatch(
      /✗ MUST completion\.object\n.*\n  expected {2}"chat\.completion"\n  got {7}"text_completion"\n/,
    )
    expect(stack).toBe(`ConformanceError: ${message}`)
    expect(reportErrors(report)).toEqual([])
  })

  it('names what a stream breaks, with the event', async () => {
    const openai = await client('chunks-without-id')
    await streamed(openai)
    expect(judging.violations).toMatchObject([{ rule: 'chunk.id', event: 1, symptom: expect.any(String) as string }])
    expect(failure().message).toContain('event 1 of')
  })

  it('judges what only shows between exchanges in the report', async () => {
    const openai = await client('completion-id-constant')
    await openai.chat.completions.create(ask)
    await openai.chat.completions.create(ask)
    expect(judging.violations).toEqual([])
    expect(failure().message).toContain('ids.completion-unique')
  })

  it('shows no key anywhere, not even one that the server echoes', async () => {
    await withServer(echoing, async (baseURL) => {
      const openai = new OpenAI({ baseURL, apiKey: KEY, fetch: judging.fetch, maxRetries: 0 })
      await openai.chat.completions.create(ask)
    })
    const { message, report } = failure()
    const shown = JSON.stringify([message, report, judging.violations])
    expect(shown).toContain('Bearer [redacted]')
    expect(shown).not.toContain(KEY)
  })

  it('holds a server that is too busy to the form of its error only', async () => {
    await withServer(tooBusy, async (baseURL) => {
      const openai = new OpenAI({ baseURL, apiKey: KEY, fetch: judging.fetch, maxRetries: 0 })
      await expect(openai.chat.completions.create(ask)).rejects.toThrow('429')
    })
    judging.assertConforms()
  })
})

async function withServer(listener: RequestListener, use: (baseUrl: string) => Promise<void>): Promise<void> {
  const own: Server = createServer(listener).listen(0, '127.0.0.1')
  await once(own, 'listening')
  const { port } = own.address() as AddressInfo // It listens on a port.
  try {
    await use(`http://127.0.0.1:${port}/v1`)
  } finally {
    own.closeAllConnections()
    own.close()
  }
}

describe('assertConforms', () => {
  it('throws where nothing was judged', () => {
    expect(failure().message).toBe('no exchange was judged: was this fetch handed to the client?')
  })

  it('throws while an answer is under way, and not once it was cancelled', async () => {
    const openai = await client()
    const response = await openai.chat.completions.create({ ...ask, stream: true }).asResponse()
    expect(judging.pending).toBe(1)
    expect(failure().message).toBe('an answer is still under way: read each to its end, or cancel it')
    expect(judging.report().notes).toEqual(['exchanges that are under way and not part of this: 1'])
    await response.body?.cancel()
    expect([judging.pending, judging.report().exchanges[0]?.ending]).toEqual([0, 'aborted'])
    judging.assertConforms()
  })

  it('throws where no answer came', async () => {
    const openai = await client()
    await openai.chat.completions.create(ask)
    await server?.close()
    await expect(openai.chat.completions.create(ask)).rejects.toThrow('Connection error')
    expect(failure().message).toMatch(/incomplete: 1 of the exchanges could not be judged[^]*connection refused by/)
  })

  it('throws where an answer was too long to be judged as a whole', async () => {
    judging = judgingFetch(undefined, { limits: { events: 2 } })
    await streamed(await client())
    expect(failure().message).toMatch(/incomplete: 1 of the exchanges could not be judged[^]*--max-events/)
  })

  it('forgets with reset, also what is under way', async () => {
    const openai = await client('completion-called-text-completion')
    await openai.chat.completions.create(ask)
    const response = await openai.chat.completions.create({ ...ask, stream: true }).asResponse()
    judging.reset()
    await response.text()
    expect([judging.judged, judging.pending, judging.violations]).toEqual([0, 0, []])
  })
})

describe('the options', () => {
  it('pick rules, a profile, and whether warnings fail', async () => {
    const faults = ['completion-called-text-completion']
    judging = judgingFetch(undefined, { rules: ['completion.id'] })
    await (await client(...faults)).chat.completions.create(ask)
    judging.assertConforms()
    await server?.close()
    const mild = { name: 'mild', says: 'Ours.', severities: { 'completion.object': 'warning' as const } }
    judging = judgingFetch(undefined, { profile: mild })
    await (await client(...faults)).chat.completions.create(ask)
    judging.assertConforms()
    expect(judging.violations[0]?.severity).toMatchObject({ openai: 'error', mild: 'warning' })
    await server?.close()
    judging = judgingFetch(undefined, { profile: mild, strict: true })
    await (await client(...faults)).chat.completions.create(ask)
    expect(failure().message).toMatch(/^mild: violates the contract/)
  })

  it('take rules of one’s own', async () => {
    const mine = { name: 'mine', says: 'Ours.', severities: { 'mine.greets': 'error' as const } }
    judging = judgingFetch(undefined, { rules: [greets], profile: mine })
    await (await client()).chat.completions.create(ask)
    expect(failure().message).toContain('mine.greets')
    judging = judgingFetch(undefined, { rules: [greets] })
    await (await client()).chat.completions.create(ask)
    expect(failure().message).toMatch(/^openai: violates the contract[^]*mine.greets/)
  })

  it.each([
    [{ profile: 'opnai' }, 'profile "opnai": there is no such built-in profile'],
    [{ rules: ['stream.closes'] }, 'rules: fetch does not show what these look at'],
    [{ rule: 'chunk.id' }, 'judgingFetch: there is no option rule'],
  ])('%j is refused', (options: object, words) => {
    expect(() => judgingFetch(undefined, options)).toThrow(words)
  })
})

describe('what passes', () => {
  it('is handed to the fetch that was given, as it came', async () => {
    const asked: unknown[] = []
    const own: typeof fetch = (...args) => {
      asked.push(args)
      return Promise.resolve(new Response('{}', { status: 200 }))
    }
    const init = { method: 'POST', body: JSON.stringify(ask) }
    const judged = judgingFetch(own)
    await (await judged.fetch('http://a.test/v1/chat/completions', init)).text()
    await (await judged.fetch('http://a.test/v1/embeddings', init)).text()
    expect(asked).toEqual([
      ['http://a.test/v1/chat/completions', init],
      ['http://a.test/v1/embeddings', init],
    ])
    expect(judged.judged).toBe(1)
  })

  it.each([
    ['text', (body: string) => ['http://a.test/v1/chat/completions', { method: 'post', body }] as const],
    [
      'bytes',
      (body: string) => ['http://a.test/v1/chat/completions', { method: 'POST', body: Buffer.from(body) }] as const,
    ],
    [
      'a Blob',
      (body: string) => ['http://a.test/v1/chat/completions', { method: 'POST', body: new Blob([body]) }] as const,
    ],
    [
      'a Request',
      (body: string) => [new Request('http://a.test/v1/chat/completions', { method: 'POST', body })] as const,
    ],
    ['a URL', (body: string) => [new URL('http://a.test/v1/chat/completions'), { method: 'POST', body }] as const],
  ])('is read off %s', async (_kind, argsOf) => {
    const judged = judgingFetch(() => Promise.resolve(Response.json({ n: 1 })), { rules: ['choice.count'] })
    const [input, init] = argsOf(JSON.stringify({ ...ask, n: 2 }))
    await (await judged.fetch(input, init)).json()
    expect(judged.report().exchanges[0]?.requestBytes).toBe(JSON.stringify({ ...ask, n: 2 }).length)
  })

  it('fails as it would, and is no exchange where nothing was sent', async () => {
    const judged = judgingFetch()
    await expect(
      judged.fetch('http://a.test/v1/chat/completions', { method: 'POST', headers: { 'a b': 'c' } }),
    ).rejects.toThrow(TypeError)
    await expect(judged.fetch('/v1/chat/completions', { method: 'POST' })).rejects.toThrow(TypeError)
    const stop = AbortSignal.abort(new Error('enough'))
    await expect(
      judged.fetch('http://127.0.0.1:9/v1/chat/completions', { method: 'POST', signal: stop }),
    ).rejects.toThrow('enough')
    expect(judged.pending).toBe(0)
  })

  it.each([undefined, new Error('connection reset by the user'), 'stop', {}])(
    'is given up by the application, whatever its reason: %o',
    async (reason) => {
      server = await createReferenceServer({ apiKey: KEY })
      const stop = new AbortController()
      const { body } = await judging.fetch(`${server.baseUrl}/chat/completions`, {
        method: 'POST',
        headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
        body: JSON.stringify({ ...ask, stream: true }),
        signal: stop.signal,
      })
      const reader = body?.getReader()
      await reader?.read()
      stop.abort(reason)
      await expect(reader?.read().then(() => reader.read())).rejects.toBeDefined()
      expect(judging.report().exchanges.map(({ ending }) => ending)).toEqual(['aborted'])
      judging.assertConforms()
    },
  )

  it('is not judged where somebody has read of the answer before', async () => {
    const judged = judgingFetch(async () => {
      const response = Response.json({ id: 'x' })
      await response.text()
      return response
    })
    await judged.fetch('http://a.test/v1/chat/completions', { method: 'POST', body: '{}' })
    expect(judged.report().problems[0]?.message).toMatch(/^somebody has read of the answer before/)
  })

  it('takes for a URL what fetch takes for one', async () => {
    server = await createReferenceServer({ apiKey: KEY })
    const url = `${server.baseUrl}/models`
    const judged = judgingFetch()
    const odd = { toString: () => url } as unknown as URL
    const { status } = await judged.fetch(odd, { headers: { authorization: `Bearer ${KEY}` } })
    expect([status, judged.judged + judged.pending]).toEqual([200, 1])
    await expect(judged.fetch(undefined as unknown as URL)).rejects.toThrow(/undefined/)
    await expect(judged.fetch(null as unknown as URL)).rejects.toThrow(/null/)
  })

  it('is not judged where a redirect was followed, which is said', async () => {
    await withServer(redirecting, async (baseUrl) => {
      const response = await judging.fetch(`${baseUrl}/chat/completions`, { method: 'POST', body: JSON.stringify(ask) })
      expect([response.redirected, await response.text()]).toEqual([true, '{}'])
    })
    expect(judging.report().problems[0]?.message).toMatch(
      /^fetch followed a redirect to http:\S+\/v2\/chat\/completions: /,
    )
    expect(judging.report().outcome.exitCode).toBe(3)
  })
})
