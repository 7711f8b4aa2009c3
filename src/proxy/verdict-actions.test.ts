import { Agent, request, type IncomingMessage } from 'node:http'
import { once } from 'node:events'
import { afterEach, describe, expect, it } from 'vitest'
import { chunk, completion, goodChunks, NOW_SECONDS, sse } from '../../tests/kit/exchange.ts'
import { allRules, profiles } from '../rulebook.ts'
import type { ProxyOptions } from './proxy.ts'
import {
  asked,
  chatRequest,
  endAll,
  judgementOf,
  proxyTo,
  rawTarget,
  streamRequest,
  type Tested,
} from './sockets.test-data.ts'
import { createScale } from './strikes.ts'
import { annotate, failFast } from './verdict-actions.ts'

afterEach(endAll)

const weigh = createScale(profiles.openai, allRules)
const CUTTING: Partial<ProxyOptions> = { cutting: failFast(weigh, allRules) }
const ANNOTATING: Partial<ProxyOptions> = { annotating: annotate(weigh) }
const STREAM = 'HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nX-Request-Id: r1\r\n'
const CHUNKED = `${STREAM}Transfer-Encoding: chunked\r\n\r\n`
const framed = (text: string): string => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`
/** The clock is that of the moment, which a live exchange is held against. */
const now = (text: string): string => text.replaceAll(String(NOW_SECONDS), String(Math.floor(Date.now() / 1000)))
const event = (one: object): string => now(`data: ${JSON.stringify(one)}\n\n`)
const good = now(sse(goodChunks()))
const GOOD_FIRST = event(chunk({ role: 'assistant', content: '' }))
const BAD = event(chunk({ content: 'Hi' }, {}, { object: 'chunk' }))

describe('--fail-fast', () => {
  it('cuts a stream before the event that breaks a rule', async () => {
    const { client, line, told } = await asked(streamRequest(), CUTTING)
    line.write(`${CHUNKED}${framed(GOOD_FIRST)}`)
    await client.until(framed(GOOD_FIRST))
    line.write(framed(BAD))
    expect(await client.closed()).toBe('ended')
    expect(client.text).toBe(`${CHUNKED}${framed(GOOD_FIRST)}`)
    await line.closed()
    const [passed] = await told(1)
    expect(passed?.exchange.ending).toEqual({
      kind: 'dropped',
      message: 'cut by --fail-fast: chunk.object/not-allowed-value',
    })
    expect(passed && judgementOf(passed).violations.map(({ rule }) => rule)).toContain('chunk.object')
  })

  it('resets the connection of a stream that has no framing', async () => {
    const { client, line } = await asked(streamRequest(), CUTTING)
    line.write(`${STREAM}\r\n${GOOD_FIRST}`)
    await client.until(GOOD_FIRST)
    line.write(BAD)
    expect(await client.closed()).toBe('reset')
    expect(client.text).toBe(`${STREAM}\r\n${GOOD_FIRST}`)
  })

  it('cuts in place of the end what only the end shows', async () => {
    const { client, line, told } = await asked(streamRequest(), CUTTING)
    const body = framed(good.replace('data: [DONE]\n\n', ''))
    line.write(`${CHUNKED}${body}`)
    await client.until(body)
    line.write('0\r\n\r\n')
    expect(await client.closed()).toBe('ended')
    expect(client.text).toBe(`${CHUNKED}${body}`)
    const [passed] = await told(1)
    expect(passed?.exchange.ending).toEqual({ kind: 'complete' })
    expect(passed && judgementOf(passed).violations.map(({ rule }) => rule)).toContain('stream.done')
  })

  it('lets pass unchanged what breaks nothing, and keeps the connection', async () => {
    const { client, line, told } = await asked(streamRequest(), CUTTING)
    const answer = `${CHUNKED}${framed(good)}0\r\nX-End: 1\r\n\r\n`
    for (const count of [1, 2]) {
      for (const piece of answer.split(/(?<=\n)/)) line.write(piece)
      expect(await client.until(answer.repeat(count))).toBe(answer.repeat(count))
      if (count === 1) client.write(streamRequest())
    }
    expect(
      (await told(2)).map((passed) => judgementOf(passed).violations.filter(({ rule }) => rule !== 'http.request-id')),
    ).toEqual([[], []])
  })

  it('lets answers to piped requests pass in one read', async () => {
    const { client, line, told } = await asked(`${streamRequest()}${streamRequest()}`, CUTTING)
    const answer = `${CHUNKED}${framed(good)}0\r\n\r\n`
    line.write(answer.repeat(2))
    expect(await client.until(answer.repeat(2))).toBe(answer.repeat(2))
    await told(2)
  })

  it('leaves documents alone', async () => {
    const { client, line, told } = await asked(chatRequest(), CUTTING)
    const body = JSON.stringify(completion({ object: 'completion' }))
    const answer = `HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\n\r\n${body}`
    line.write(answer)
    expect(await client.until(answer)).toBe(answer)
    const [passed] = await told(1)
    expect(passed && weigh(judgementOf(passed).violations, false)[0]?.severity).toBe('error')
  })

  it('passes what is no HTTP', async () => {
    const { client, line } = await asked(streamRequest(), CUTTING)
    line.socket.end('hello there')
    await client.closed()
    expect(client.text).toBe('hello there')
  })
})

/** What a client of node:http gets, which reads trailers. */
async function fetched({ proxy }: Tested): Promise<{ answer: IncomingMessage; text: string }> {
  const agent = new Agent()
  const asking = request(`${proxy.origin}/v1/chat/completions`, { method: 'POST', agent })
  asking.end(streamRequest().split('\r\n\r\n')[1])
  const [answer] = (await once(asking, 'response')) as [IncomingMessage]
  let text = ''
  for await (const piece of answer) text += String(piece)
  agent.destroy()
  return { answer, text }
}

async function answering(answer: string): Promise<Tested> {
  const target = await rawTarget((line) => line.socket.on('data', () => line.text.endsWith('}') && line.write(answer)))
  return proxyTo(target.url, ANNOTATING)
}

describe('--annotate', () => {
  it('tells in a trailer what a stream breaks', async () => {
    const broken = now(
      sse([
        chunk({ role: 'assistant', content: '' }),
        chunk({ content: 'Hi' }, {}, { object: 'chunk' }),
        chunk({}, { finish_reason: 'stop' }),
      ]),
    )
    const { answer, text } = await fetched(await answering(`${CHUNKED}${framed(broken)}0\r\nX-End: 1\r\n\r\n`))
    expect(text).toBe(broken)
    expect(answer.headers).toMatchObject({
      'x-chatspec-exchange': 'p1',
      trailer: 'x-chatspec-violations',
      'x-request-id': 'r1',
    })
    expect(answer.headers['x-chatspec-violations']).toBeUndefined()
    expect(answer.trailers).toEqual({
      'x-end': '1',
      'x-chatspec-violations': expect.stringContaining('chunk.object/not-allowed-value;severity=error;event=2'),
    })
  })

  it('tells that there is none', async () => {
    const { answer } = await fetched(await answering(`${CHUNKED}${framed(good)}0\r\n\r\n`))
    expect(answer.trailers['x-chatspec-violations']).toBe('none')
  })

  it('tells in a field what the head alone breaks', async () => {
    const head = STREAM.replace('200 OK', '201 Created')
    const { answer, text } = await fetched(await answering(`${head}Content-Length: ${good.length}\r\n\r\n${good}`))
    expect(text).toBe(good)
    expect(answer.headers['x-chatspec-violations']).toBe('http.success-200/other-2xx;severity=error')
    expect(answer.headers.trailer).toBeUndefined()
    expect(answer.trailers).toEqual({})
  })

  it('passes each event as it comes, as a chunk of its own', async () => {
    const { client, line } = await asked(streamRequest(), ANNOTATING)
    line.write(`HTTP/1.1 103 Early Hints\r\n\r\n${CHUNKED}`)
    await client.until('trailer: x-chatspec-violations\r\n\r\n')
    for (const one of good.split(/(?<=\n\n)/)) {
      line.write(framed(one))
      await client.until(framed(one))
    }
    line.write('0\r\n\r\n')
    await client.until('0\r\nx-chatspec-violations: none\r\n\r\n')
    const [interim, head, ...rest] = client.text.split(/(?<=\r\n\r\n)/)
    expect(interim).toBe('HTTP/1.1 103 Early Hints\r\n\r\n')
    expect(head).toBe(`${CHUNKED.slice(0, -2)}x-chatspec-exchange: p1\r\ntrailer: x-chatspec-violations\r\n\r\n`)
    expect(rest.join('')).toBe(
      `${good
        .split(/(?<=\n\n)/)
        .map(framed)
        .join('')}0\r\nx-chatspec-violations: none\r\n\r\n`,
    )
  })

  it('ends what can go on no more as chunks', async () => {
    const { client, line, told } = await asked(streamRequest(), ANNOTATING)
    line.write(`${CHUNKED}${framed(GOOD_FIRST)}xyz\r\n`)
    expect(await client.closed()).toBe('ended')
    expect(client.text.endsWith(framed(GOOD_FIRST))).toBe(true)
    const [passed] = await told(1)
    expect(passed?.exchange.ending.kind).toBe('invalid-http')
  })

  it('goes together with --fail-fast', async () => {
    const { client, line, told } = await asked(streamRequest(), { ...ANNOTATING, ...CUTTING })
    line.write(`${CHUNKED}${framed(GOOD_FIRST)}${framed(BAD)}`)
    expect(await client.closed()).toBe('ended')
    expect(client.text.endsWith(framed(GOOD_FIRST))).toBe(true)
    const [passed] = await told(1)
    expect(passed?.exchange.ending.kind).toBe('dropped')
  })
})
