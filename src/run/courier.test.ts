import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createBudget, type BudgetLimits } from './budget.ts'
import { createCourier, type Courier } from './courier.ts'
import { createRateLimiter } from './rate.ts'
import { DEFAULT_RETRY, retryAfterMs } from './retry.ts'
import {
  completion,
  fakeClock,
  refusal,
  scripted,
  TARGET,
  testJudge,
  type Answered,
  type Asked,
} from './scripted.test-data.ts'

interface Setup {
  readonly budget?: BudgetLimits
  readonly perSecond?: number
  readonly signal?: AbortSignal
  readonly clock?: ReturnType<typeof fakeClock>
}

function setup(
  answer: (asked: Asked) => Answered,
  { budget = {}, perSecond = Infinity, signal, clock = fakeClock() }: Setup = {},
) {
  const target = scripted(answer)
  const courier: Courier = createCourier({
    target: TARGET,
    send: target.send,
    judge: (exchange) => testJudge().judge(exchange),
    clock,
    rate: createRateLimiter(perSecond, clock),
    budget: createBudget(budget, clock),
    retry: DEFAULT_RETRY,
    seed: 1,
    ...(signal === undefined ? {} : { signal }),
  })
  return { courier, clock, asked: target.asked }
}

const hello = { body: { model: 'm', messages: [{ role: 'user', content: 'hi' }], max_tokens: 10 } }

describe('retries', () => {
  it('sends again when the target was too busy, as late as it asks, and keeps every exchange', async () => {
    const answers: Answered[] = [
      { status: 429, body: {}, headers: { 'retry-after': '2' } },
      { status: 503, body: {} },
      completion('hi'),
    ]
    const { courier, clock } = setup(() => answers.shift() ?? completion('late'))
    const delivery = await courier.ask(hello, { cell: 'cell', attempt: 'cell#1.1' })
    expect(delivery.kind).toBe('answered')
    expect(delivery.earlier.map(({ excused }) => excused)).toEqual([
      'the target was too busy',
      'the target was too busy',
    ])
    expect(courier.records().map(({ exchange }) => exchange.id)).toEqual(['x1', 'x2', 'x3'])
    expect(courier.retries).toBe(2)
    expect(clock.slept).toHaveLength(2)
    expect(clock.slept[0]).toBeGreaterThanOrEqual(2000)
    expect(clock.slept[0]).toBeLessThanOrEqual(2500)
    expect(clock.slept[1]).toBeGreaterThanOrEqual(1000)
    expect(clock.slept[1]).toBeLessThanOrEqual(1250)
  })

  it('gives up after three', async () => {
    const { courier, asked } = setup(() => refusal(429, 'slow down'))
    const delivery = await courier.ask(hello)
    expect(delivery.kind === 'answered' && delivery.record.exchange.head?.status).toBe(429)
    expect(asked).toHaveLength(4)
  })

  it('never waits longer than a minute', async () => {
    const { courier, clock } = setup(() => ({ status: 429, body: {}, headers: { 'retry-after': '86400' } }))
    await courier.ask(hello)
    expect(clock.slept).toEqual([60_000, 60_000, 60_000])
  })

  it.each([
    ['7', 7000],
    [' 0.5 ', 500],
    ['Thu, 01 Jan 1970 00:00:30 GMT', 20_000],
    ['Thu, 01 Jan 1970 00:00:01 GMT', 0],
    ['soon', undefined],
    ['-3', undefined],
    [undefined, undefined],
  ])('reads Retry-After %j as %j ms', (value, ms) => {
    expect(retryAfterMs(value, 10_000)).toBe(ms)
  })
})

/** A target whose every answer costs so many tokens, and a budget of 100. */
const costing = (tokens: number) =>
  setup(() => completion('hi', { prompt_tokens: tokens, completion_tokens: 0 }), { budget: { tokens: 100 } })

describe('limits of a run', () => {
  it('spaces the starts of requests', async () => {
    const { courier, clock } = setup(() => completion('hi'), { perSecond: 4 })
    await Promise.all([courier.ask(hello), courier.ask(hello), courier.ask(hello)])
    expect(clock.slept).toEqual([250, 250])
  })

  it('stops at the budget of requests, retries included', async () => {
    const { courier, asked } = setup(() => refusal(429, 'slow down'), { budget: { requests: 2 } })
    expect(await courier.ask(hello)).toMatchObject({
      kind: 'stopped',
      reason: 'the budget of 2 requests is spent (--max-requests)',
      earlier: [{}, {}],
    })
    expect(asked).toHaveLength(2)
  })

  it('spends the tokens that the target reports rather than those estimated', async () => {
    const cheap = costing(10)
    for (let sent = 0; sent < 5; sent++) await cheap.courier.ask(hello)
    expect(cheap.asked).toHaveLength(5)
    const dear = costing(90)
    expect((await dear.courier.ask(hello)).kind).toBe('answered')
    expect(await dear.courier.ask(hello)).toMatchObject({
      kind: 'stopped',
      reason: expect.stringContaining('100 tokens'),
    })
  })

  it('stops when the time is up before the next turn comes', async () => {
    const { courier, clock, asked } = setup(() => completion('hi'), { budget: { ms: 3000 }, perSecond: 0.01 })
    expect((await courier.ask(hello)).kind).toBe('answered')
    const reason = 'the time of 3 seconds is up (--max-time)'
    expect(await courier.ask(hello)).toEqual({ kind: 'stopped', reason, earlier: [] })
    expect([clock.slept, asked.length]).toEqual([[3000], 1])
  })

  it('takes nothing from the budget for a request that was not sent', async () => {
    const { courier } = setup(() => completion('hi'), { budget: { ms: 3000, requests: 2 }, perSecond: 0.01 })
    await courier.ask(hello)
    const reason = 'the time of 3 seconds is up (--max-time)'
    expect(await courier.ask(hello)).toMatchObject({ reason })
    expect(await courier.ask(hello)).toMatchObject({ reason })
  })

  it('keeps a place in the budget for each request that waits for its turn, and has no other wait in vain', async () => {
    const { courier, clock, asked } = setup(() => completion('hi'), { budget: { requests: 2 }, perSecond: 4 })
    const deliveries = await Promise.all([1, 2, 3, 4].map(async () => courier.ask(hello)))
    expect(deliveries.map(({ kind }) => kind)).toEqual(['answered', 'answered', 'stopped', 'stopped'])
    expect([asked.length, clock.slept]).toEqual([2, [250]])
  })

  it('counts what was spent while a request waited for its turn', async () => {
    // Answers come before the next turn does.
    const clock = { ...fakeClock(), sleep: async () => setImmediate(undefined) }
    const dear = completion('hi', { prompt_tokens: 95, completion_tokens: 0 })
    const { courier, asked } = setup(() => dear, { budget: { tokens: 100 }, perSecond: 4, clock })
    const [, second] = await Promise.all([courier.ask(hello), courier.ask(hello)])
    expect([asked.length, second]).toEqual([1, expect.objectContaining({ kind: 'stopped' })])
  })

  it('sends nothing where it is told to stop while a request waits for its turn', async () => {
    const stop = new AbortController()
    const { courier, asked } = setup(() => completion('hi'), { perSecond: 0.01, signal: stop.signal })
    await courier.ask(hello)
    const waiting = courier.ask(hello)
    stop.abort('enough')
    expect(await waiting).toEqual({ kind: 'stopped', reason: 'enough', earlier: [] })
    expect(asked).toHaveLength(1)
  })

  it('stops when the time is up', async () => {
    const { courier, clock, asked } = setup(() => completion('hi'), { budget: { ms: 1000 } })
    expect((await courier.ask(hello)).kind).toBe('answered')
    await clock.sleep(1000)
    expect(await courier.ask(hello)).toMatchObject({
      kind: 'stopped',
      reason: expect.stringContaining('1 second is up'),
    })
    expect(asked.map(({ told }) => told.withinMs)).toEqual([1000])
  })

  it('does not wait beyond its time to send again', async () => {
    const { courier, clock } = setup(() => ({ status: 429, body: {}, headers: { 'retry-after': '50' } }), {
      budget: { ms: 60_000 },
    })
    expect(await courier.ask(hello)).toMatchObject({ kind: 'stopped', reason: expect.stringContaining('60 seconds') })
    expect(clock.slept.reduce((sum, ms) => sum + ms, 0)).toBe(60_000)
  })

  it('stops on a signal, with its reason', async () => {
    const { courier, asked } = setup(() => completion('hi'), { signal: AbortSignal.abort('stopped by Ctrl-C') })
    expect(await courier.ask(hello)).toEqual({ kind: 'stopped', reason: 'stopped by Ctrl-C', earlier: [] })
    expect(asked).toHaveLength(0)
  })

  it.each<[string, Answered, number, string]>([
    [
      'whose connections fail one after the other',
      { ending: { kind: 'connect-failed', message: 'connection refused' } },
      5,
      'the target is gone: 5 connections in a row failed (connection refused)',
    ],
    [
      'that hangs',
      { ending: { kind: 'first-byte-timeout', message: 'no byte' } },
      5,
      'the target hangs: 5 requests in a row got no answer in time (no byte)',
    ],
    [
      'that is too busy for good',
      refusal(429, 'slow down'),
      20,
      'the target is too busy: 5 requests in a row were refused after all retries (status 429)',
    ],
  ])('gives a target up %s', async (_what, answer, requests, reason) => {
    const { courier, asked } = setup(() => answer)
    for (let sent = 0; sent < 8; sent++) await courier.ask(hello)
    expect(asked).toHaveLength(requests)
    expect(courier.stopped()).toBe(reason)
  })

  it('bears with one that answers now and then', async () => {
    let sent = 0
    const failure: Answered = { ending: { kind: 'connect-failed', message: 'connection refused' } }
    const { courier } = setup(() => (++sent % 5 === 0 ? completion('hi') : failure))
    for (let asked = 0; asked < 20; asked++) await courier.ask(hello)
    expect(courier.stopped()).toBeUndefined()
  })
})

describe('a request of ours that breaks the contract', () => {
  it('is a bug of ours and is not sent', async () => {
    const { courier, asked } = setup(() => refusal(400, 'never sent'))
    await expect(courier.ask({ body: { ...hello.body, temperature: 7 } })).rejects.toThrow(
      /outside the contract.*temperature/,
    )
    expect(asked).toEqual([])
  })

  it('is sent when it is there to be refused', async () => {
    const { courier } = setup(() => refusal(400, 'too hot', 'temperature'))
    const aim = { rule: 'reject.numeric-bounds', expects: 'refusal' } as const
    expect(await courier.ask({ body: { ...hello.body, temperature: 7 }, aim })).toMatchObject({ kind: 'answered' })
  })
})
