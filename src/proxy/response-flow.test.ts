import { setImmediate as turn } from 'node:timers/promises'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createJudge } from '../judge/judge.ts'
import { DEFAULT_LIMITS } from '../wire/limits.ts'
import { ResponseReader } from '../wire/response-reader.ts'
import { annotated, checked, unchanged, type Delivery } from './delivery.ts'
import { Observation } from './observation.ts'
import type { Passed } from './passed.ts'
import { ResponseFlow } from './response-flow.ts'

const setting = { judge: createJudge([], DEFAULT_LIMITS), limits: DEFAULT_LIMITS, keptBytes: 1 << 20 }

interface Flowed {
  readonly text: string
  readonly passed: readonly Passed[]
}

/** Lets reads flow that answer so many requests, each before the next one is taken where the flow does not wait. */
async function flow(
  deliveryTo: (toClient: (bytes: Buffer) => void) => Delivery,
  requests: number,
  reads: readonly Buffer[],
): Promise<Flowed> {
  const out: Buffer[] = []
  const passed: Passed[] = []
  const state = { isPaused: false, hasEnded: false }
  const flowing = new ResponseFlow(
    deliveryTo((bytes) => out.push(bytes)),
    undefined,
    {
      pause: () => (state.isPaused = true),
      resume: () => (state.isPaused = false),
      cut: () => undefined,
      settle: (passing) => void passing.then((one) => passed.push(one)),
      idle: () => undefined,
    },
  )
  for (let count = 1; count <= requests; count++) {
    const observation = new Observation(
      { id: `p${count}`, method: 'GET', url: 'http://h/v1/models', headers: [] },
      setting,
    )
    observation.requestEnd(true)
    flowing.expect(observation, false)
  }
  for (const bytes of reads) {
    while (state.isPaused) await turn()
    flowing.take(bytes)
  }
  while (state.isPaused) await turn()
  flowing.end(() => (state.hasEnded = true))
  while (!state.hasEnded) await turn()
  await turn()
  return { text: Buffer.concat(out).toString('latin1'), passed }
}

const body = fc.string({ unit: fc.constantFrom('a', 'data: {}\n\n', '\r\n', '0\r\n\r\n', 'HTTP/1.1 '), maxLength: 6 })
const chunkOf = (text: string): string => (text === '' ? '' : `${text.length.toString(16)}\r\n${text}\r\n`)
const answer = fc.oneof(
  body.map((text) => ({ text, raw: `HTTP/1.1 200 OK\r\nContent-Length: ${text.length}\r\n\r\n${text}` })),
  fc.array(body, { maxLength: 4 }).map((pieces) => ({
    text: pieces.join(''),
    raw: `HTTP/1.1 103 Early\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${pieces.map(chunkOf).join('')}0\r\nX-End: 1\r\n\r\n`,
  })),
)
const traffic = fc.tuple(fc.array(answer, { minLength: 1, maxLength: 3 }), fc.array(fc.nat(300), { maxLength: 12 }))

function cutAt(text: string, places: readonly number[]): readonly Buffer[] {
  const cuts = [0, ...places.filter((place) => place < text.length).toSorted((a, b) => a - b), text.length]
  return cuts
    .slice(1)
    .map((end, index) => Buffer.from(text.slice(cuts[index], end), 'latin1'))
    .filter(({ length }) => length > 0)
}

/** The bodies of so many answers, as a client reads them. */
function bodiesIn(text: string, count: number): readonly string[] {
  let left = Buffer.from(text, 'latin1')
  return Array.from({ length: count }, () => {
    let read = ''
    const reader = new ResponseReader(
      { onHead: () => undefined, onBody: (bytes) => (read += bytes.toString('latin1')) },
      { followsAnother: false },
    )
    reader.feed(left)
    left = Buffer.from(reader.left)
    return reader.isOver ? read : `unfinished: ${read}`
  })
}

const silent = (toClient: (bytes: Buffer) => void): Delivery =>
  annotated(toClient, { soFar: () => [], atEnd: () => [] })

describe('answers in any cuts', () => {
  it.each([
    ['at once', unchanged],
    ['checked', checked],
  ])('pass unchanged: %s', async (_, deliveryTo) => {
    await fc.assert(
      fc.asyncProperty(traffic, async ([answers, cuts]) => {
        const raw = answers.map((one) => one.raw).join('')
        const { text, passed } = await flow(deliveryTo, answers.length, cutAt(raw, cuts))
        expect(text).toBe(raw)
        expect(
          passed.map(({ exchange }) => Buffer.concat(exchange.reads.map(({ bytes }) => bytes)).toString()),
        ).toEqual(answers.map((one) => one.text))
        expect(passed.map(({ exchange }) => exchange.ending.kind)).toEqual(answers.map(() => 'complete'))
      }),
    )
  })

  it.each([
    ['a length twice', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\n{}'],
    [
      'a length and chunks',
      'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n',
    ],
    ['lines without CR', 'HTTP/1.1 200 OK\nContent-Length: 2\n\n{}'],
    ['a head that breaks off', 'HTTP/1.1 200 OK\r\nContent-Le'],
    ['a status line that breaks off', 'HTTP/1.1 20'],
    ['no HTTP', 'hello world\r\n\r\n'],
  ])('pass unchanged where they cannot be annotated: %s', async (_, raw) => {
    const places = Array.from(raw, (_character, place) => place + 1)
    for (const cuts of [[], [20], places]) {
      const { text } = await flow(silent, 1, cutAt(raw, cuts))
      expect(text).toBe(raw)
    }
  })

  it('say the same when they are annotated', async () => {
    await fc.assert(
      fc.asyncProperty(traffic, async ([answers, cuts]) => {
        const raw = answers.map((one) => one.raw).join('')
        const { text } = await flow(silent, answers.length, cutAt(raw, cuts))
        expect(bodiesIn(text, answers.length)).toEqual(answers.map((one) => one.text))
        const chunked = answers.filter((one) => one.raw.includes('chunked')).length
        expect(text.split('x-chatspec-violations: none\r\n').length - 1).toBe(chunked)
        expect(text.split('X-End: 1\r\n').length - 1).toBe(chunked)
      }),
    )
  })
})
