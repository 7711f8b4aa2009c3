import { describe, expect, it } from 'vitest'
import { BASE_POINT } from '../define/axes.ts'
import { cases, type Case, type RequestSpec } from '../define/cases.ts'
import { chat } from '../define/chat.ts'
import { createBudget } from './budget.ts'
import { cellOf } from './cell.ts'
import { createCourier, type Send, type SendOptions } from './courier.ts'
import { estimateOf } from './estimate.ts'
import type { Plan } from './plan.ts'
import { createRateLimiter } from './rate.ts'
import { runCells, type ScheduleResult } from './schedule.ts'
import { completion, fakeClock, noBad, scripted, TARGET, testJudge, type Answered } from './scripted.test-data.ts'

const ASKING = { model: 'm', capMember: 'max_tokens', sampling: true, reasons: false } as const
const say = (text: string): RequestSpec => ({ body: chat(text, BASE_POINT, { ...ASKING, nonce: 'n', attempt: 1 }) })

/** One request, then two at once that quote its answer, then none. */
const quoting: Case = cases('test.quoting', {
  says: 'A word, and what was said to it.',
  send: () => say('first'),
  next(past) {
    if (past.length > 1) return []
    const said = past[0]?.answer?.choices[0]?.content ?? 'nothing'
    return [say(`a ${said}`), { ...say(`b ${said}`), connection: 'kept', dropsAfterEvents: 3 }]
  },
  requests: 3,
  exercises: [noBad],
})

/** One request. */
const asking = (name: string): Case =>
  cases(`test.${name}`, { says: 'A word.', send: () => say(name), exercises: [noBad] })

interface Ran extends ScheduleResult {
  readonly texts: readonly string[]
  /** Ids of exchanges as they were sent and judged. */
  readonly events: readonly string[]
  readonly told: readonly SendOptions[]
  readonly mostAtOnce: number
}

async function run(answer: (text: string) => Answered, concurrency: number, asked = [quoting]): Promise<Ran> {
  const target = scripted(({ body }) => answer(JSON.stringify(body['messages'])))
  const told: SendOptions[] = []
  const events: string[] = []
  let underWay = 0
  let mostAtOnce = 0
  const send: Send = async (request, options) => {
    told.push(options)
    events.push(`${options.id} sent`)
    mostAtOnce = Math.max(mostAtOnce, ++underWay)
    const exchange = await target.send(request, options)
    underWay--
    return exchange
  }
  const clock = fakeClock()
  const judge = testJudge()
  const courier = createCourier({
    target: TARGET,
    send,
    judge(exchange) {
      events.push(`${exchange.id} judged`)
      return judge.judge(exchange)
    },
    clock,
    rate: createRateLimiter(Infinity, clock),
    budget: createBudget({}, clock),
    retry: { retries: 1, firstMs: 1, longestMs: 1 },
    seed: 1,
  })
  const cells = asked.map((one) => cellOf(one, BASE_POINT, new Set()))
  const plan: Plan = {
    tier: 'default',
    seed: 1,
    repeat: 1,
    asking: ASKING,
    cells,
    digest: '',
    estimate: estimateOf(cells, 1, () => say('first')),
    shard: undefined,
    pairs: { uncovered: [], infeasible: [], feasibleCount: 0 },
    notPicked: [],
    ofOtherParts: [],
  }
  const result = await runCells({ plan, courier, clock, concurrency, unsettled: new Set() })
  const texts = target.asked.map(({ body }) => /"content":"(.*?)"/.exec(JSON.stringify(body))?.[1] ?? '')
  return { ...result, texts, events, told, mostAtOnce }
}

const hi = (): Answered => completion('hi')

describe('a case of several steps', () => {
  it('words the next step on what came back, and sends the whole of it at once', async () => {
    const { runs, texts, mostAtOnce } = await run(hi, 4)
    expect(texts).toEqual(['first', 'a hi', 'b hi'])
    expect(runs[0]?.end).toEqual({ kind: 'done' })
    expect(runs[0]?.attempts.map(({ answered }) => answered.map(({ exchange }) => exchange.id))).toEqual([
      ['x1', 'x2', 'x3'],
    ])
    expect(mostAtOnce).toBe(2)
  })

  it('sends one request at a time to a target that takes no more', async () => {
    expect((await run(hi, 1)).mostAtOnce).toBe(1)
  })

  it('names the connection after the try, and passes on when to drop it', async () => {
    const { told } = await run(hi, 4)
    expect(told.map(({ connection, dropsAfterEvents }) => [connection, dropsAfterEvents])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      ['test.quoting#1.1', 3],
    ])
  })

  it('ends where a request of it cannot run, with all that came kept', async () => {
    const { runs, texts } = await run((text) => (text.includes('a hi') ? { status: 503, body: {} } : hi()), 4)
    expect(texts).toEqual(['first', 'a hi', 'b hi', 'a hi'])
    expect(runs[0]?.end).toMatchObject({ kind: 'could-not-run', reason: expect.stringContaining('too busy') })
    expect(runs[0]?.attempts[0]?.answered).toHaveLength(3)
    expect(runs[0]?.attempts[0]?.busy).toHaveLength(1)
  })

  it('runs on past an exchange that it dropped on purpose', async () => {
    const { runs } = await run(
      (text) => (text.includes('b hi') ? { ending: { kind: 'dropped', message: 'dropped' } } : hi()),
      4,
    )
    expect(runs[0]?.end).toEqual({ kind: 'done' })
  })

  it('is estimated by the most that it sends', () => {
    const cells = [cellOf(quoting, BASE_POINT, new Set())]
    const one = estimateOf([cellOf({ ...quoting, requests: 1 }, BASE_POINT, new Set())], 2, () => say('first'))
    expect(estimateOf(cells, 2, () => say('first'))).toEqual({ requests: 6, tokens: 3 * one.tokens })
  })
})

describe('cells side by side', () => {
  const four = ['a', 'b', 'c', 'd'].map(asking)

  it('are sent as soon as there is room, before the answer that made it is judged', async () => {
    const { events, mostAtOnce } = await run(hi, 2, four)
    expect(mostAtOnce).toBe(2)
    expect(events.indexOf('x3 sent')).toBeLessThan(events.indexOf('x1 judged'))
    expect(events).toHaveLength(8)
  })

  it('come one after the other where the target takes one request at a time', async () => {
    const { events } = await run(hi, 1, four)
    expect(events).toEqual(['x1', 'x2', 'x3', 'x4'].flatMap((id) => [`${id} sent`, `${id} judged`]))
  })

  it('leave no more room than there was when the target is busy', async () => {
    const { events, mostAtOnce } = await run(
      (text) => (text.includes('"a"') ? { status: 503, body: {} } : hi()),
      2,
      four,
    )
    expect(mostAtOnce).toBe(2)
    expect(events).toHaveLength(10)
  })
})
