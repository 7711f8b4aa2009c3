import { createServer, request as forward } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { refusal } from '../src/define/alter.ts'
import type { Deviation, Moment } from '../src/define/fault.ts'
import { startReference } from '../src/reference/server.ts'
import type { Report } from '../src/types/report.ts'
import { failures, runPatiently, verify, verifyDeviant } from './kit/verify.ts'

const third = ({ requestNumber }: Moment): boolean => requestNumber % 3 === 0
const streams = ({ request }: Moment): boolean => request.chat.stream === true

const tooMany = (wait: string) =>
  refusal(429, { message: 'Slow down.', type: 'rate_limit_error', code: 'rate_limit_exceeded' }, [
    ['retry-after', wait],
  ])
const overloaded = refusal(503, { message: 'Come back later.', type: 'server_error', code: 'overloaded' })

/** Is too busy for every fifth request, now with a 429 and now with a 503, and takes it when it comes again. */
function nowAndThenBusy(): Deviation {
  const refused = new Set<string>()
  return {
    answers({ request: { sent }, requestNumber }) {
      const text = `${sent.method} ${sent.url} ${Buffer.from(sent.body ?? []).toString()}`
      if (requestNumber % 5 !== 0 || refused.has(text)) return undefined
      refused.add(text)
      return requestNumber % 3 === 0 ? overloaded : tooMany('1')
    },
  }
}

/** Why cells could not run, each reason once. */
const reasons = ({ problems }: Report): readonly string[] => [...new Set(problems.map(({ message }) => message))]

/** Puts a server before the reference server that drops every third request. */
async function behindDroppingFront<T>(use: (baseUrl: string) => Promise<T>): Promise<T> {
  const behind = await startReference()
  let requests = 0
  const front = createServer((incoming, outgoing) => {
    if (++requests % 3 === 0) {
      incoming.socket.destroy()
      return
    }
    const { url: path, method, headers } = incoming
    const onwards = forward({ port: behind.port, path, method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders)
      answer.pipe(outgoing)
    })
    incoming.pipe(onwards)
  })
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address with a port.
  const { port } = front.address() as AddressInfo
  try {
    return await use(`http://127.0.0.1:${port}/v1`)
  } finally {
    front.closeAllConnections()
    await new Promise((resolve) => front.close(resolve))
    await behind.close()
  }
}

describe('a target that is busy', () => {
  it('now and then comes to the verdict that it comes to otherwise', async () => {
    const [calm, busy] = [await runPatiently([]), await runPatiently([nowAndThenBusy()])]
    expect(busy.report.totals.retries).toBeGreaterThan(10)
    expect(busy.waitedMs).toBeGreaterThan(10_000)
    expect(busy.report.outcome.verdict).toBe('conforms')
    // It has shown what a 429 looks like, of which the other knows nothing.
    const { rules } = busy.report
    const changed = Object.keys(rules).filter(
      (id) => rules[id]?.verdict['openai'] !== calm.report.rules[id]?.verdict['openai'],
    )
    // Whether bytes came in bursts hangs on the moment.
    const told = changed.filter((id) => id !== 'http.stream-incremental')
    expect(told.toSorted()).toEqual(['error.rate-limit-429', 'http.retry-after'])
    expect(failures(busy.report)).toEqual({})
  })

  it('for good ends as incomplete, within minutes of waiting', async () => {
    const { report, waitedMs } = await runPatiently([{ answers: () => tooMany('3600') }])
    expect(report.outcome).toMatchObject({
      exitCode: 3,
      sentence: expect.stringContaining('the target is too busy: GET models was answered with 429 each time'),
    })
    expect(waitedMs).toBeLessThanOrEqual(180_000)
  })

  it('from some point on is given up', async () => {
    const { report } = await runPatiently([
      { answers: ({ requestNumber }) => (requestNumber > 40 ? tooMany('3600') : undefined) },
    ])
    expect(report.outcome).toMatchObject({
      exitCode: 3,
      sentence: expect.stringContaining('5 requests in a row were refused after all retries'),
    })
    expect(report.totals.requests).toBeLessThan(80)
    expect(failures(report)).toEqual({})
  })
})

describe('a target that does not come to an end', () => {
  const STREAM_CELLS = ['--tier', 'smoke', '--suite', 'sse', '--suite', 'usage', '--suite', 'stream']

  it('is not asked further when it never begins to answer', async () => {
    const silent: Deviation = { writes: () => ({ pieces: [], after: 'hold' }) }
    const { code, report, sentence } = await verifyDeviant([silent], '--first-byte-timeout', '0.2')
    const reason = 'status 200, but no byte of the body (limit 0.2 seconds, --first-byte-timeout)'
    expect([code, sentence]).toEqual([3, expect.stringContaining(`the target does not answer GET models: ${reason}`)])
    expect(report.totals.requests).toBe(1)
  })

  it.each<[string, Deviation['writes'], readonly string[], string]>([
    [
      'when streams do not begin',
      () => ({ pieces: [], after: 'hold' }),
      ['--first-byte-timeout', '0.2'],
      'status 200, but no byte of the body (limit 0.2 seconds, --first-byte-timeout)',
    ],
    [
      'when streams hang',
      ({ pieces }) => ({ pieces: pieces.slice(0, 3), after: 'hold' }),
      ['--silence-timeout', '0.2'],
      'nothing came any more after',
    ],
    [
      'when streams have too many events',
      ({ pieces: [first = new Uint8Array(), second = new Uint8Array()] }) => ({
        pieces: [first, ...Array.from({ length: 600 }, () => second)],
        after: 'end',
      }),
      ['--max-events', '500'],
      'more than 500 events',
    ],
    [
      'when streams are too large',
      ({ pieces: [first = new Uint8Array(), second = new Uint8Array()] }) => ({
        pieces: [first, ...Array.from({ length: 600 }, () => second)],
        after: 'hold',
      }),
      ['--max-body-bytes', '50000'],
      'limit 50000 bytes, --max-body-bytes',
    ],
  ])('%s: those cells could not run, and nothing fails', async (_what, writes, limit, reason) => {
    const { code, report } = await verifyDeviant(
      [{ when: streams, ...(writes && { writes }) }],
      ...STREAM_CELLS,
      ...limit,
    )
    expect(failures(report)).toEqual({})
    expect(code).toBe(3)
    expect(reasons(report)[0]).toContain(reason)
    const verdicts = report.cells.filter(({ id }) => id.includes('mode=sse')).map(({ verdict }) => verdict['openai'])
    expect(new Set(verdicts)).toEqual(new Set(['could-not-run']))
    expect(report.rules['stream.done']?.verdict['openai']).toBe('could-not-run')
  })
})

describe('a target that drops connections', () => {
  it('without a word leaves cells that could not run', async () => {
    const { code, report } = await behindDroppingFront((baseUrl) =>
      verify(baseUrl, '--api-key', 'sk-reference', '--tier', 'smoke', '--model', 'reference-1'),
    )
    expect(failures(report)).toEqual({})
    expect(code).toBe(3)
    expect(reasons(report)).toEqual(['no answer: the connection was closed without an answer'])
    expect(report.problems.length).toBeGreaterThan(10)
  })

  it('midway breaks the one rule on it, of which the rest follows', async () => {
    const cut: Deviation = {
      when: third,
      writes: ({ pieces: [first = new Uint8Array(), ...rest] }) => ({
        pieces: rest.length > 1 ? [first, ...rest.slice(0, -2)] : [first.slice(0, 5)],
        after: 'cut',
      }),
    }
    const { code, report } = await verifyDeviant([cut], '--tier', 'smoke', '--model', 'reference-1')
    const causes = report.exchanges.flatMap(({ violations }) =>
      violations.filter(({ follows, severity }) => follows === undefined && severity['openai'] === 'error'),
    )
    expect([...new Set(causes.map(({ rule }) => rule))]).toEqual(['http.complete-body'])
    expect(code).toBe(1)
  })
})
