import { getEventListeners, once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { greets } from '../../tests/kit/greets.ts'
import { bodyText } from '../define/exchange.ts'
import { extendProfile } from '../define/profile.ts'
import { reportErrors } from '../judge/document-shape.ts'
import { startReference, type Reference } from '../reference/server.ts'
import { allRules, profiles } from '../rulebook.ts'
import { UsageError } from '../wire/usage-error.ts'
import type { VerifyOptions } from './verify-options.ts'
import { planOf, verify } from './verify.ts'

const KEY = 'sk-of-a-test-0123456789'
let server: Reference
beforeAll(async () => {
  server = await startReference({ key: KEY })
})
afterAll(() => server.close())

const ONE: VerifyOptions = { cases: ['usage.stream[mode=sse+usage]'], probe: false }

describe('verify', () => {
  it('verifies a server, tells how far it is, and gives a report without the key', async () => {
    const seen: string[] = []
    const shown: string[] = []
    const report = await verify({
      baseUrl: server.baseUrl,
      apiKey: KEY,
      ...ONE,
      onPlan: ({ cells, requests }) => seen.push(`${cells.length} cell, ${requests} request`),
      onCell: ({ id, verdict, done, total }) => seen.push(`${id} ${verdict} ${done}/${total}`),
      onExchange: (exchange, cell) => {
        seen.push(`${exchange.request.method} for ${cell}`)
        shown.push(JSON.stringify(exchange), bodyText(exchange))
      },
    })
    expect(reportErrors(report)).toEqual([])
    expect(report.outcome).toMatchObject({ verdict: 'conforms', exitCode: 0 })
    expect(report.target).toEqual({ baseUrl: server.baseUrl, model: 'reference-1' })
    const byUrl = await verify({ baseUrl: new URL(server.baseUrl), apiKey: KEY, ...ONE })
    expect(byUrl.target).toEqual(report.target)
    expect(seen).toEqual([
      'GET for undefined',
      '1 cell, 1 request',
      'POST for usage.stream[mode=sse+usage]',
      'usage.stream[mode=sse+usage] pass 1/1',
    ])
    expect(shown.join()).toContain('Bearer [redacted]')
    expect(JSON.stringify([shown, report])).not.toContain(KEY)
  })

  it('verifies the reference server with what it plays, by a profile of the name or of the value', async () => {
    const reference = { faults: ['usage-rides-on-finish-chunk'] }
    const report = await verify({ reference, ...ONE })
    expect(report.outcome.exitCode).toBe(1)
    expect(report.rules['usage.final-chunk-empty-choices']?.verdict['openai']).toBe('fail')
    expect(report.cells[0]?.rerun).toContain('--reference --fault usage-rides-on-finish-chunk')
    const mild = extendProfile(profiles.openai, {
      name: 'mild',
      says: 'Ours.',
      changes: [{ rule: 'usage.*', severity: 'warning', reason: 'for now' }],
    })
    const forgiven = await verify({ reference, ...ONE, profile: mild })
    expect(forgiven.outcome).toMatchObject({ exitCode: 0, sentence: expect.stringMatching(/^mild: /) as string })
    expect((await verify({ reference, ...ONE, profile: mild, strict: true })).outcome.exitCode).toBe(1)
  })

  it('runs a suite that is given as a value', async () => {
    const mine = {
      rules: [greets],
      cases: [
        {
          id: 'mine.hello',
          says: 'A plain request.',
          exercises: [greets],
          send: (_point: unknown, { model }: { model: string }) => ({
            body: { model, messages: [{ role: 'user', content: 'Say hi.' }] },
          }),
        },
      ],
    }
    const report = await verify({ reference: true, suites: [mine], probe: false })
    expect(report.cells.map(({ id, verdict }) => [id, verdict['openai']])).toEqual([['mine.hello', 'fail']])
    const forgiving = { name: 'forgiving', says: 'Ours.', severities: { 'mine.greets': 'warning' as const } }
    const forgiven = await verify({ reference: true, suites: [mine], probe: false, profile: forgiving })
    expect(forgiven.outcome.exitCode).toBe(0)
    await expect(verify({ reference: true, suites: ['usage', { rules: [] }] })).rejects.toThrow(
      'suites[1]: it exports neither rules nor cases',
    )
  })

  it('sends what headers and extraBody say, and keeps a key that is in a header to itself', async () => {
    const bodies: string[] = []
    const echo = createServer((incoming, outgoing) => {
      incoming.on('data', (piece: Buffer) => bodies.push(piece.toString()))
      incoming.on('end', () => outgoing.writeHead(500).end(`got ${String(incoming.headers['x-api-key'])}`))
    }).listen(0, '127.0.0.1')
    await once(echo, 'listening')
    const { port } = echo.address() as AddressInfo // It listens on a port.
    const report = await verify({
      baseUrl: `http://127.0.0.1:${port}/v1`,
      model: 'm',
      headers: { 'X-Api-Key': KEY },
      extraBody: { route: 'near' },
      ...ONE,
    })
    echo.close()
    expect(bodies[0]).toContain('"route":"near"')
    expect(JSON.stringify(report)).toContain('got [redacted]')
    expect(JSON.stringify(report)).not.toContain(KEY)
  })
})

describe('a run that is stopped', () => {
  it.each([
    ['before it began', AbortSignal.abort('enough'), 'enough'],
    ['without words', AbortSignal.abort(), 'stopped by its signal; the report is partial'],
    [
      'as its time is up',
      AbortSignal.abort(new DOMException('', 'TimeoutError')),
      'stopped by its signal, as its time was up; the report is partial',
    ],
  ])('%s gives a valid report', async (_when, signal, words) => {
    const report = await verify({ baseUrl: server.baseUrl, apiKey: KEY, tier: 'smoke', signal })
    expect(reportErrors(report)).toEqual([])
    expect(report.outcome).toMatchObject({ verdict: 'incomplete', exitCode: 3 })
    expect(report.problems).toContainEqual({ where: 'run', message: words })
  })

  it('midway keeps what was done, and leaves nothing on the signal', async () => {
    const stop = new AbortController()
    const report = await verify({
      baseUrl: server.baseUrl,
      apiKey: KEY,
      suites: ['usage'],
      probe: false,
      concurrency: 1,
      signal: stop.signal,
      onCell: ({ done }) => done === 2 && stop.abort('enough'),
    })
    expect(reportErrors(report)).toEqual([])
    const verdicts = report.cells.map(({ verdict }) => verdict['openai'])
    expect(verdicts.slice(0, 2)).toEqual(['pass', 'pass'])
    expect(verdicts).toContain('could-not-run')
    expect(report.outcome.exitCode).toBe(3)
    expect(getEventListeners(stop.signal, 'abort')).toEqual([])
  })
})

/** What somebody without a type checker may pass. */
const wrong = (options: object): VerifyOptions => options

describe('options that are wrong', () => {
  it.each([
    [{}, 'there is no target: give baseUrl, or reference: true'],
    [{ baseURL: 'http://x/v1' }, 'verify: there is no option baseURL'],
    [{ baseUrl: 'x' }, 'baseUrl "x" is not an absolute http or https URL'],
    [{ baseUrl: 'http://x/v1/chat/completions' }, 'baseUrl ends with /chat/completions'],
    [{ baseUrl: 'http://x/v1', reference: true }, 'reference and baseUrl name two targets'],
    [{ baseUrl: 'http://x/v1', apiKey: 'a b' }, 'apiKey: the key holds a space'],
    [{ baseUrl: 'http://x/v1', headers: { 'a b': 'c' } }, 'headers "a b": a header field cannot carry'],
    [{ baseUrl: 'http://x/v1', extraBody: [] }, 'extraBody: expected a plain object, found array'],
    [{ reference: { fault: 'x' } }, 'reference: there is no option fault'],
    [{ reference: { faults: ['n-ignoredd'] } }, 'faults "n-ignoredd": there is no such fault; did you mean n-ignored?'],
    [{ reference: true, suites: ['usge'] }, 'suites "usge": there is no such suite'],
    [{ reference: true, cases: ['usage.no'] }, 'cases "usage.no": there is no such case'],
    [{ reference: true, rules: ['usage.no'] }, 'rules "usage.no": there is no such rule'],
    [{ reference: true, axes: { mode: ['x'] } }, 'axes "mode=x": mode has no such value'],
    [{ reference: true, suites: ['sse'], axes: { mode: ['json'] } }, 'no cell satisfies suites "sse" axes "mode=json"'],
    [{ reference: true, require: ['tool'] }, 'require "tool": there is no such capability; did you mean tools?'],
    [{ reference: true, profile: 'opnai' }, 'profile "opnai": there is no such profile; did you mean openai?'],
    [{ reference: true, profile: { name: 'openai', says: '', severities: {} } }, 'profile: the name "openai"'],
    [
      { reference: true, profile: { name: 'p', says: '', severities: { 'usage.totl': 'error' } } },
      'profile p: there is no rule usage.totl',
    ],
    [{ reference: true, tier: 'small' }, 'tier "small": there is no such tier'],
    [{ reference: true, shard: { index: 3, total: 2 } }, 'shard: there is no part 3 of 2'],
    [{ reference: true, concurrency: 0 }, 'concurrency: expected a whole number of at least 1, found 0'],
    [
      { reference: true, limits: { totalMs: '5' } },
      'limits.totalMs: expected a number that is 0 or more, or Infinity, found string',
    ],
    [{ reference: true, limits: { totalSeconds: 5 } }, 'limits: there is no option totalSeconds'],
    [{ reference: true, baseline: 'no-such-file.json' }, 'cannot read the baseline no-such-file.json'],
  ])('%j', async (options, words) => {
    const failure: unknown = await verify(wrong(options)).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(UsageError)
    expect(String(failure)).toContain(words)
  })

  it('are told where no model is named and none is listed', async () => {
    const empty = await startReference({ key: KEY, models: [] })
    const failure: unknown = await verify({ baseUrl: empty.baseUrl, apiKey: KEY }).catch((error: unknown) => error)
    await empty.close()
    expect(failure).toMatchObject({ code: 'no-model', fix: expect.stringContaining('model in the library') as string })
  })
})

describe('planOf', () => {
  it('tells what would be sent, and sends nothing', async () => {
    const before = server.requests
    const plan = await planOf({ suites: ['usage'] })
    expect(plan.cells.every(({ suite }) => suite === 'usage')).toBe(true)
    const [first] = plan.cells
    expect((await planOf({ cases: [first?.id ?? ''] })).cells).toEqual([first])
    expect(plan.requests).toBeGreaterThanOrEqual(plan.cells.length)
    expect(server.requests).toBe(before)
    expect((await planOf({ rules: [allRules[0]?.id ?? ''] })).digest).toMatch(/^[0-9a-f]{12}$/)
    await expect(planOf(wrong({ tiers: 'smoke' }))).rejects.toThrow('planOf: there is no option tiers')
  })
})
