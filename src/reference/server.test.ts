import { once } from 'node:events'
import { Agent, request } from 'node:http'
import OpenAI, { AuthenticationError, BadRequestError, NotFoundError } from 'openai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startReference, type Reference } from './server.ts'

const model = 'reference-1'
const ask = (content: string): { role: 'user'; content: string }[] => [{ role: 'user', content }]
const parameters = {
  type: 'object',
  properties: { city: { type: 'string' }, unit: { type: 'string', enum: ['c', 'f'] } },
  required: ['city', 'unit'],
  additionalProperties: false,
}
const weather = { type: 'function' as const, function: { name: 'get_weather', parameters } }
const twoCities = 'Call get_weather once for Oslo and once for Lima'

let reference: Reference
let client: OpenAI
beforeAll(async () => {
  reference = await startReference({ models: [model, 'reference-2'] })
  client = new OpenAI({ baseURL: reference.baseUrl, apiKey: 'sk-reference', maxRetries: 0 })
})
afterAll(() => reference.close())

const post = (base: string, body: object, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${base}/chat/completions`, {
    method: 'POST',
    headers: { authorization: 'Bearer sk-reference', 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ model, ...body }),
  })

describe('the official SDK', () => {
  it('gets an echo back, in one document and piece by piece', async () => {
    const messages = ask('Repeat exactly, and write nothing else: Grüße, "東京" \\ 👩‍👩‍👧')
    const completion = await client.chat.completions.create({ model, messages })
    expect(completion.choices[0]).toMatchObject({
      index: 0,
      finish_reason: 'stop',
      logprobs: null,
      message: { role: 'assistant', content: 'Grüße, "東京" \\ 👩‍👩‍👧', refusal: null },
    })
    let text = ''
    for await (const chunk of await client.chat.completions.create({ model, messages, stream: true })) {
      text += chunk.choices[0]?.delta.content ?? ''
    }
    expect(text).toBe(completion.choices[0]?.message.content)
  })

  it('accumulates a stream of two choices with usage', async () => {
    const stream = client.chat.completions.stream({
      model,
      messages: ask('Count from 1 to 9, separated by commas'),
      n: 2,
      max_completion_tokens: 7,
      stream_options: { include_usage: true },
    })
    const { choices } = await stream.finalChatCompletion()
    expect(choices.map(({ message, finish_reason: reason }) => [message.content, reason])).toEqual([
      ['1, 2, 3, 4', 'length'],
      ['1, 2, 3, 4', 'length'],
    ])
    expect(await stream.totalUsage()).toMatchObject({ completion_tokens: 14 })
  })

  it('runs the tools that a stream calls for', async () => {
    const cities: string[] = []
    const runner = client.chat.completions.runTools({
      model,
      stream: true,
      messages: ask(twoCities),
      tools: [
        {
          type: 'function',
          function: {
            name: 'get_weather',
            description: 'Tells the weather in a city.',
            parameters: { ...parameters },
            parse: (text: string): unknown => JSON.parse(text),
            function: (given: unknown) => `${cities.push(JSON.stringify(given))} degrees`,
          },
        },
      ],
    })
    expect(await runner.finalContent()).toBe('The tools answered: 1 degrees; 2 degrees')
    expect(cities).toEqual(['{"city":"Oslo","unit":"c"}', '{"city":"Lima","unit":"c"}'])
  })

  it.each([
    ['required', 'tool_calls'],
    [{ type: 'function', function: { name: 'get_weather' } } as const, 'stop'],
  ] as const)('sees a choice of %j end with %s', async (choice, reason) => {
    const { choices } = await client.chat.completions.create({
      model,
      messages: ask('Hello.'),
      tools: [weather],
      tool_choice: choice,
    })
    expect(choices[0]?.finish_reason).toBe(reason)
    expect(choices[0]?.message.tool_calls).toHaveLength(1)
    expect(choices[0]?.message.content).toBeNull()
  })

  it('can have one call at a time, or none', async () => {
    const base = { model, messages: ask(twoCities), tools: [weather] }
    const single = await client.chat.completions.create({ ...base, parallel_tool_calls: false })
    const none = await client.chat.completions.create({ ...base, tool_choice: 'none' })
    expect(single.choices[0]?.message.tool_calls).toHaveLength(1)
    expect(none.choices[0]?.message.tool_calls).toBeUndefined()
    expect(none.choices[0]?.finish_reason).toBe('stop')
  })

  it('gets log probabilities that spell the text', async () => {
    const { choices } = await client.chat.completions.create({
      model,
      messages: ask('Repeat exactly, and write nothing else: naïve 🚀 text'),
      logprobs: true,
      top_logprobs: 20,
    })
    const entries = choices[0]?.logprobs?.content ?? []
    expect(Buffer.from(entries.flatMap(({ bytes }) => bytes ?? [])).toString()).toBe('naïve 🚀 text')
    for (const { logprob, token, top_logprobs: top } of entries) {
      expect(top).toHaveLength(20)
      expect(top[0]).toMatchObject({ token, logprob })
      expect(new Set(top.map((alternative) => alternative.token)).size).toBe(20)
      expect(top.reduce((sum, alternative) => sum + Math.exp(alternative.logprob), 0)).toBeLessThanOrEqual(1)
    }
  })

  it.each([
    ['authentication', { apiKey: 'sk-wrong' }, {}, AuthenticationError, 'invalid_api_key'],
    ['an unknown model', {}, { model: 'other' }, NotFoundError, 'model_not_found'],
    ['a bad value', {}, { n: 0 }, BadRequestError, 'invalid_value'],
  ])('throws for %s in both modes', async (_what, options, members, kind, code) => {
    for (const stream of [false, true]) {
      const failed: unknown = await client
        .withOptions(options)
        .chat.completions.create({ model, messages: ask('Hello.'), stream, ...members })
        .then(undefined, (error: unknown) => error)
      expect(failed).toBeInstanceOf(kind)
      expect(failed).toMatchObject({ code, type: 'invalid_request_error' })
      expect(JSON.stringify(failed)).not.toContain('sk-wrong')
    }
  })

  it('lists and retrieves models', async () => {
    const listed = []
    for await (const found of client.models.list()) listed.push(found)
    expect(listed.map(({ id }) => id)).toEqual([model, 'reference-2'])
    expect(await client.models.retrieve('reference-2')).toMatchObject(listed[1] ?? {})
    await expect(client.models.retrieve('other')).rejects.toBeInstanceOf(NotFoundError)
  })

  it('finds a stored completion again, and no other', async () => {
    const members = { model, messages: ask('Hello.'), metadata: { topic: 'store' } }
    const stored = await client.chat.completions.create({ ...members, store: true })
    const passing = await client.chat.completions.create(members)
    expect(await client.chat.completions.retrieve(stored.id)).toMatchObject({
      id: stored.id,
      choices: stored.choices,
      metadata: members.metadata,
    })
    await expect(client.chat.completions.retrieve(passing.id)).rejects.toBeInstanceOf(NotFoundError)
  })
})

describe('the server', () => {
  it('gives the same bytes in the same order of requests', async () => {
    const bodies = await Promise.all(
      [1, 2].map(async () => {
        const again = await startReference({ now: () => 1_769_860_800_000 })
        const plain = await (await post(again.baseUrl, { messages: ask('Hello.') })).text()
        const streamed = await (
          await post(again.baseUrl, { messages: ask(twoCities), tools: [weather], stream: true })
        ).text()
        expect(again.requests).toBe(2)
        await again.close()
        return plain + streamed
      }),
    )
    expect(bodies[0]).toBe(bodies[1])
  })

  it.each([
    ['no header', undefined],
    ['another key', 'Bearer sk-other'],
    ['an empty bearer', 'Bearer '],
    ['only the scheme', 'Bearer'],
    ['no scheme', 'sk-reference'],
  ])('refuses %s before anything else', async (_what, authorization) => {
    const response = await fetch(`${reference.baseUrl}/chat/completions`, {
      method: 'POST',
      headers: authorization === undefined ? {} : { authorization },
      body: '{"stream":true',
    })
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toBe('Bearer')
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(await response.json()).toMatchObject({ error: { type: 'invalid_request_error', param: null } })
  })

  it('takes the scheme in any case', async () => {
    const response = await post(
      reference.baseUrl,
      { messages: ask('Hello.') },
      { authorization: 'bearer sk-reference' },
    )
    expect(response.status).toBe(200)
  })

  it.each([
    ['GET', '/v1/chat/completions', 405, 'POST'],
    ['PUT', '/v1/chat/completions', 405, 'POST'],
    ['POST', '/v1/models', 405, 'GET'],
    ['POST', '/v1/no/such/path', 404, null],
    ['POST', '/', 404, null],
  ])('answers %s %s with %i', async (method, path, status, allow) => {
    const response = await fetch(new URL(path, reference.baseUrl), {
      method,
      headers: { authorization: 'Bearer sk-reference' },
    })
    expect([response.status, response.headers.get('allow')]).toEqual([status, allow])
    expect(await response.json()).toMatchObject({ error: { type: 'invalid_request_error', param: null } })
  })

  it('serves request after request on one connection', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const sockets = new Set<unknown>()
    for (const stream of [true, false, true]) {
      const sent = request(`${reference.baseUrl}/chat/completions`, {
        method: 'POST',
        agent,
        headers: { authorization: 'Bearer sk-reference', 'content-type': 'application/json' },
      })
      sent.end(JSON.stringify({ model, messages: ask('Hello.'), stream }))
      sockets.add(sent.socket ?? (await once(sent, 'socket'))[0])
      const [response] = await once(sent, 'response')
      response.resume()
      await once(response, 'end')
    }
    agent.destroy()
    expect(sockets.size).toBe(1)
  })

  it('stops working when the client leaves, and serves the next', async () => {
    const slow = await startReference({ chunkLatencyMs: 50 })
    const gone = new AbortController()
    const response = await fetch(`${slow.baseUrl}/chat/completions`, {
      method: 'POST',
      signal: gone.signal,
      headers: { authorization: 'Bearer sk-reference', 'content-type': 'application/json' },
      body: JSON.stringify({ model, messages: ask('Count from 1 to 400, one number per line'), stream: true }),
    })
    const reader = response.body?.getReader()
    await reader?.read()
    gone.abort()
    await expect(reader?.read()).rejects.toThrow('aborted')
    expect((await post(slow.baseUrl, { messages: ask('Hello.') })).status).toBe(200)
    await slow.close()
  })

  it('says what happened when the port is taken', async () => {
    await expect(startReference({ port: reference.port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})
