import { describe, expect, it } from 'vitest'
import type { Capability } from '../define/capability.ts'
import { cases, type Case } from '../define/cases.ts'
import { chat } from '../define/chat.ts'
import { echo } from '../define/prompts.ts'
import { reportErrors } from '../judge/document-shape.ts'
import type { Report } from '../types/report.ts'
import type { CellUpdate } from './cell-updates.ts'
import { runVerify, type VerifyOptions } from './run.ts'
import {
  completion,
  fakeClock,
  MILD,
  noBad,
  refusal,
  saysYes,
  scripted,
  STRICT,
  success,
  takesTools,
  TARGET,
  testJudge,
  type Answered,
  type Asked,
} from './scripted.test-data.ts'

const plain: Case = cases('test.plain', {
  says: 'A word.',
  send: (point, asking) => ({ body: chat(echo(asking.nonce), point, asking) }),
  exercises: [noBad, success],
})
const streamed: Case = cases('test.streamed', {
  says: 'A word, streamed.',
  needs: ['stop'],
  send: (point, asking) => ({ body: { ...chat('Say hi.', point, asking), stop: 'x' } }),
  exercises: [noBad],
})
const able: Case = cases('test.able', {
  says: 'Say yes.',
  tries: 3,
  send: (point, asking) => ({ body: chat(`Say yes. (${asking.attempt})`, point, asking) }),
  exercises: [saysYes],
})
const tools: Case = cases('test.tools', {
  says: 'Tools.',
  axes: { tools: ['fn-one'], choice: ['auto'] },
  send: (point, asking) => ({ body: chat('Say hi.', point, asking) }),
  exercises: [takesTools],
})

async function run(answer: (asked: Asked) => Answered, changes: Partial<VerifyOptions> = {}) {
  const { send, asked } = scripted(answer)
  const result = await runVerify({
    target: TARGET,
    model: 'm',
    reference: false,
    faults: [],
    send,
    judge: testJudge(),
    cases: [plain, streamed, able, tools],
    profiles: [STRICT, MILD],
    profile: 'strict',
    strict: false,
    tier: 'default',
    selection: {},
    seed: 1,
    repeat: 1,
    concurrency: 1,
    requestsPerSecond: Infinity,
    budget: {},
    require: new Set(),
    probe: false,
    tool: { version: '0', suiteVersion: 'v' },
    clock: fakeClock(),
    redact: (value) => value,
    curl: ({ url }) => `curl ${url}`,
    ...changes,
  })
  expect(reportErrors(result.report)).toEqual([])
  return { ...result, asked }
}

/** Cell id to its verdict in the strict profile, and its reason. */
const cellsOf = (report: Report): Readonly<Record<string, readonly (string | undefined)[]>> =>
  Object.fromEntries(report.cells.map(({ id, verdict, reason }) => [id, [verdict['strict'], reason]]))

const textOf = ({ body }: Asked): string => JSON.stringify(body['messages'] ?? [])
const yes = (asked: Asked): Answered => completion(textOf(asked).includes('Say yes') ? 'yes' : 'hi')

describe('a run', () => {
  it('passes where every rule is kept, and makes a valid report of it', async () => {
    const { report, asked } = await run(yes)
    expect(cellsOf(report)).toEqual({
      'test.plain': ['pass', undefined],
      'test.streamed': ['pass', undefined],
      'test.able': ['pass', undefined],
      'test.tools[tools=fn-one,choice=auto]': ['pass', undefined],
    })
    expect(asked).toHaveLength(4)
    expect(report.outcome.sentence).toBe(
      'strict: conforms to the contract. 0 rules failed, 0 warned, 4 passed, 0 inconclusive, 0 not applicable, 0 could not run. Exit code 0',
    )
    expect(report.totals).toMatchObject({ requests: 4, promptTokens: 20, completionTokens: 8, violations: 0 })
    expect(report.cells[3]?.rerun).toBe(
      "chatspec verify --base-url http://target.test/v1 --model m --seed 1 --case 'test.tools[tools=fn-one,choice=auto]'",
    )
  })

  it('fails by the profile, and lets the other one judge for itself', async () => {
    const { report } = await run((asked) => (textOf(asked).includes('Repeat') ? completion('bad') : yes(asked)))
    expect(report.cells[0]?.verdict).toEqual({ strict: 'fail', mild: 'warn' })
    expect(report.rules['test.no-bad']).toMatchObject({
      verdict: { strict: 'fail', mild: 'warn' },
      violated: 1,
      examined: 4,
    })
    expect(report.outcome).toMatchObject({ verdict: 'violates', exitCode: 1 })
    expect(report.profiles['mild']?.verdict).toBe('conforms')
    expect(report.exchanges[0]?.violations[0]).toMatchObject({
      rule: 'test.no-bad',
      severity: { strict: 'error', mild: 'warning' },
    })
  })

  it('asks again until the model shows what the case is for, and no longer', async () => {
    const late = await run((asked) => completion(textOf(asked).includes('(2)') ? 'yes' : 'hm'))
    expect(late.report.cells[2]).toMatchObject({ verdict: { strict: 'pass' }, attempts: [{}, {}], flaky: false })
    const never = await run(() => completion('hm'))
    expect(never.report.cells[2]?.attempts).toHaveLength(3)
    expect(cellsOf(never.report)['test.able']).toEqual([
      'inconclusive',
      'in 3 tries the answer never came to what test.says-yes looks at',
    ])
    expect(never.report.rules['test.says-yes']?.verdict).toEqual({ strict: 'inconclusive', mild: 'not-applicable' })
  })

  it('wants one good try of an ability', async () => {
    const once = await run((asked) => completion(textOf(asked).includes('(3)') ? 'yes' : 'no'))
    expect(cellsOf(once.report)['test.able']?.[0]).toBe('pass')
    const never = await run(() => completion('no'))
    expect(cellsOf(never.report)['test.able']?.[0]).toBe('fail')
  })

  it('is never green where the key is refused, also without probes', async () => {
    const { report } = await run(() => refusal(401, 'Incorrect API key provided.'), { cases: [plain] })
    expect(report.outcome).toMatchObject({ verdict: 'incomplete', exitCode: 3 })
    expect(report.cells[0]).toMatchObject({
      verdict: { strict: 'could-not-run' },
      reason: 'the target refused the key (401)',
    })
  })

  it('shows a verdict that changed between repetitions as flaky', async () => {
    let sent = 0
    const { report } = await run(() => completion(++sent % 2 === 0 ? 'bad' : 'hi'), { cases: [plain], repeat: 2 })
    expect(report.cells[0]).toMatchObject({ verdict: { strict: 'fail' }, flaky: true, attempts: [{}, {}] })
  })

  it('is never green on a refusal that no rule explains', async () => {
    const { report } = await run((asked) => ('stop' in asked.body ? refusal(400, 'I would rather not') : yes(asked)))
    expect(cellsOf(report)['test.streamed']).toEqual([
      'inconclusive',
      'the target answered 400 invalid_request_error: I would rather not',
    ])
  })

  it('takes a busy target for no verdict', async () => {
    const { report } = await run((asked) => ('stop' in asked.body ? refusal(503, 'busy') : yes(asked)))
    expect(cellsOf(report)['test.streamed']).toEqual([
      'could-not-run',
      'the target was too busy: 503 after all retries',
    ])
    expect(report.cells[1]?.attempts[0]?.exchanges).toHaveLength(4)
    expect(report.rules['http.success-200']).toMatchObject({ violated: 0 })
    expect(report.outcome).toMatchObject({ verdict: 'incomplete', exitCode: 3 })
    expect(report.problems).toEqual([
      { where: 'test.streamed', message: 'the target was too busy: 503 after all retries' },
    ])
    expect(report.totals.retries).toBe(3)
  })

  it('runs cells at once and reports them in the order of the plan', async () => {
    const updates: CellUpdate[] = []
    const { report } = await run(yes, { concurrency: 3, onCell: (update) => updates.push(update) })
    expect(report.cells.map(({ id }) => id)).toEqual(Object.keys(cellsOf((await run(yes)).report)))
    expect(updates.at(-1)).toMatchObject({ done: 4, total: 4, counts: { pass: 4 } })
  })

  it('asks the same under the same seed', async () => {
    const [first, again, other] = [await run(yes), await run(yes), await run(yes, { seed: 2 })]
    expect(again.asked.map(({ body }) => body)).toEqual(first.asked.map(({ body }) => body))
    expect(again.report.plan).toEqual(first.report.plan)
    expect(other.asked.map(({ body }) => body)).not.toEqual(first.asked.map(({ body }) => body))
  })

  it('ends with a valid partial report when it is stopped', async () => {
    const stop = new AbortController()
    const { report } = await run(
      (asked) => {
        if ('stop' in asked.body) stop.abort('stopped by Ctrl-C: partial report')
        return yes(asked)
      },
      { signal: stop.signal },
    )
    expect(report.cells.map(({ verdict }) => verdict['strict'])).toEqual([
      'pass',
      'pass',
      'could-not-run',
      'could-not-run',
    ])
    expect(report.problems).toEqual([{ where: 'run', message: 'stopped by Ctrl-C: partial report' }])
    expect(report.outcome).toMatchObject({ verdict: 'incomplete', exitCode: 3 })
  })

  it('ends when the budget is spent', async () => {
    const { report, asked } = await run(yes, { budget: { requests: 2 } })
    expect(asked).toHaveLength(2)
    expect(report.outcome.sentence).toMatch(
      /^strict: incomplete: 2 cells could not run: the budget of 2 requests is spent \(--max-requests\)\./,
    )
  })
})

const noTools = (asked: Asked): Answered =>
  'tools' in asked.body
    ? refusal(400, "'tools' is not supported", 'tools')
    : asked.hasKey
      ? yes(asked)
      : refusal(401, 'no key')
const ofTools = ({ capabilities }: Report) => capabilities.find(({ name }) => name === 'tools')

describe('what a target lacks', () => {
  const cell = 'test.tools[tools=fn-one,choice=auto]'

  it('makes cells not applicable, with proof, and fails nothing', async () => {
    const { report } = await run(noTools, { probe: true })
    expect(cellsOf(report)[cell]).toEqual(['not-applicable', 'the target does not support tools'])
    expect(report.rules['test.takes-tools']).toMatchObject({ verdict: { strict: 'not-applicable' }, violated: 0 })
    expect(ofTools(report)).toMatchObject({
      status: 'absent',
      proof: { summary: "400 invalid_request_error: 'tools' is not supported" },
    })
    expect(report.outcome.exitCode).toBe(0)
  })

  it('is a failure where the user requires it', async () => {
    const { report } = await run(noTools, { probe: true, require: new Set<Capability>(['tools']) })
    expect(cellsOf(report)[cell]?.[0]).toBe('fail')
    expect(ofTools(report)).toMatchObject({ status: 'absent', required: true })
    expect(report.outcome.sentence).toMatch(
      /^strict: violates the contract: required but not supported: tools\. 1 rule failed/,
    )
  })

  it('can come to light on the way, where the probe left it open', async () => {
    // Six probes send tools.
    let probes = 0
    const { report } = await run(
      (asked) => ('tools' in asked.body && probes++ < 6 ? { status: 500, body: {} } : noTools(asked)),
      { probe: true },
    )
    expect(cellsOf(report)[cell]).toEqual([
      'not-applicable',
      "the target does not support tools: 400 invalid_request_error: 'tools' is not supported",
    ])
    expect(ofTools(report)?.status).toBe('absent')
    expect(report.rules['test.takes-tools']?.verdict['strict']).toBe('not-applicable')
  })

  it('is not believed of a capability that the probe has seen', async () => {
    const { report } = await run(
      (asked) =>
        asked.body['tool_choice'] === 'auto' ? noTools(asked) : asked.hasKey ? yes(asked) : refusal(401, 'no key'),
      { probe: true },
    )
    expect(cellsOf(report)[cell]?.[0]).toBe('fail')
    expect(ofTools(report)?.status).toBe('present')
  })
})

describe('a target that cannot be run against', () => {
  it.each<[Answered, string]>([
    [
      { ending: { kind: 'connect-failed', message: 'connection refused' } },
      'the target cannot be reached: connection refused',
    ],
    [refusal(401, 'who are you?'), 'the target refused the key: 401 invalid_request_error: who are you?'],
  ])('leaves every cell as could-not-run, with the reason', async (answer, reason) => {
    const { report, asked } = await run(() => answer, { probe: true })
    expect(asked).toHaveLength(1)
    expect(new Set(Object.values(cellsOf(report)).map((cells) => cells.join(': ')))).toEqual(
      new Set([`could-not-run: ${reason}`]),
    )
    expect(report.problems).toEqual([{ where: 'run', message: reason }])
    expect(report.outcome).toMatchObject({ verdict: 'incomplete', exitCode: 3 })
  })
})
