import { describe, expect, it } from 'vitest'
import type { Exchange } from '../define/exchange.ts'
import { createJudge } from '../judge/judge.ts'
import type { Violation } from '../judge/judgement.ts'
import type { EvidenceResult } from '../types/report.ts'
import { DEFAULT_LIMITS } from '../wire/limits.ts'
import { createRedactor } from '../wire/redact.ts'
import { evidenceShown } from './document-evidence.ts'
import { observe } from './observed.ts'
import { NO_RELATIONS, tallyOf, type Tally } from './tally.ts'

const KEY = 'sk-1234567890abcdef'
const redact = createRedactor([KEY]).text
const judge = createJudge([], DEFAULT_LIMITS)

function exchange(id: string, body: string, type = 'application/json'): Exchange {
  return {
    id,
    request: {
      method: 'POST',
      url: 'http://127.0.0.1:9/v1/chat/completions',
      headers: [
        ['content-type', 'application/json'],
        ['authorization', `Bearer ${KEY}`],
      ],
      body: Buffer.from('{"model":"m","messages":[{"role":"user","content":"Say hi."}],"stream":true}'),
    },
    head: {
      status: 200,
      statusText: 'OK',
      headers: [
        ['content-type', type],
        ['Set-Cookie', 'session=42'],
      ],
    },
    reads: [{ bytes: Buffer.from(body), atMs: 5 }],
    ending: { kind: 'complete' },
    timings: { endMs: 6 },
    startedAtMs: 0,
    clock: 'live',
  }
}

const broken = (event?: number): Violation => ({
  rule: 'test.rule',
  symptom: 'wrong',
  message: 'wrong',
  times: 1,
  ...(event !== undefined && { event }),
})

function shown(
  exchanges: readonly Exchange[],
  violations: Readonly<Record<string, readonly Violation[]>>,
  proofs: readonly string[] = [],
): ReadonlyMap<string, EvidenceResult> {
  const observed = exchanges.map((one) => observe(one, judge.judge(one), { round: '' }))
  const relations = { ...NO_RELATIONS, violations: new Map(Object.entries(violations)) }
  const tally: Tally = tallyOf([], observed, relations, [], new Set())
  return evidenceShown(observed, tally, new Set(proofs), redact)
}

const stream = (events: number, text = 'a'): string =>
  Array.from({ length: events }, (_, position) => `data: {"n":${position + 1},"text":"${text}"}\n\n`).join('')

describe('the evidence in a report', () => {
  it('is kept of exchanges that break a rule or prove something, and of no others', () => {
    const all = [exchange('x1', '{}'), exchange('x2', '{}'), exchange('x3', '{}')]
    expect([...shown(all, { x2: [broken()] }, ['x3']).keys()]).toEqual(['x2', 'x3'])
  })

  it('holds the request and the answer, without secrets', () => {
    const kept = shown([exchange('x1', `{"echo":"${KEY}"}`)], { x1: [broken()] }).get('x1')
    expect(kept).toEqual({
      requestHeaders: [
        { name: 'content-type', value: 'application/json' },
        { name: 'authorization', value: 'Bearer [redacted]' },
      ],
      requestBody: { text: '{"model":"m","messages":[{"role":"user","content":"Say hi."}],"stream":true}' },
      responseHeaders: [
        { name: 'content-type', value: 'application/json' },
        { name: 'Set-Cookie', value: '[redacted]' },
      ],
      responseBody: { text: '{"echo":"[redacted]"}' },
    })
  })

  it('holds the events of a stream as they were sent', () => {
    const body = ': hello\n\ndata: {"a":1}\n\nevent: x\r\ndata: [DONE]\r\n\r\n'
    const kept = shown([exchange('x1', body, 'text/event-stream')], { x1: [broken(1)] }).get('x1')
    expect(kept?.events).toEqual([
      { number: 1, atMs: 5, text: 'data: {"a":1}\n\n' },
      { number: 2, atMs: 5, text: 'event: x\r\ndata: [DONE]\r\n\r\n' },
    ])
  })

  it('keeps of a long stream the event at fault with its neighbours, the first and the last', () => {
    const kept = shown([exchange('x1', stream(5000), 'text/event-stream')], { x1: [broken(2500)] }).get('x1')
    const numbers = kept?.events?.map(({ number }) => number) ?? []
    expect(numbers.filter((number) => number > 2400 && number < 2600)).toEqual([2498, 2499, 2500, 2501, 2502])
    expect(numbers.slice(0, 24)).toEqual(Array.from({ length: 24 }, (_, position) => position + 1))
    expect(numbers.slice(-8)).toEqual([4993, 4994, 4995, 4996, 4997, 4998, 4999, 5000])
    expect(JSON.stringify(kept).length).toBeLessThan(100_000)
  })

  it.each([0, 1, 7, 13, 18])('leaves no part of a secret where a long body is cut (%i)', (shift) => {
    const body = `"${'x'.repeat(shift)}${KEY.repeat(10_000)}"`
    const kept = shown([exchange('x1', body)], { x1: [broken()] }).get('x1')
    expect(kept?.responseBody?.omitted).toBeGreaterThan(0)
    expect(kept?.responseBody?.text).not.toMatch(/sk-|abcdef|12345/)
  })

  it('shows one of each way in which a rule is broken before it shows a second, within its bound', () => {
    const long = 'y'.repeat(40_000)
    const many = Array.from({ length: 300 }, (_, position) => exchange(`x${position + 1}`, long))
    const violations = Object.fromEntries(many.map(({ id }) => [id, [broken()]]))
    const kept = shown(many, { ...violations, x300: [{ ...broken(), symptom: 'otherwise' }] })
    expect(kept.has('x1')).toBe(true)
    expect(kept.has('x300')).toBe(true)
    expect(kept.has('x299')).toBe(false)
    expect(JSON.stringify([...kept.values()]).length).toBeLessThan(5_000_000)
  })

  it('says how much of a body is left out where the run has kept its beginning only', () => {
    const violation = { x1: [broken()] }
    const tallied = (one: Exchange, responseBytes: number): EvidenceResult | undefined => {
      const observed = [observe(one, judge.judge(one), { round: '', responseBytes })]
      const relations = { ...NO_RELATIONS, violations: new Map(Object.entries(violation)) }
      return evidenceShown(observed, tallyOf([], observed, relations, [], new Set()), new Set(), redact).get('x1')
    }
    const text = `{"id":"${'x'.repeat(60_000)}`
    expect(tallied(exchange('x1', text), 5_000_000)?.responseBody?.omitted).toBe(5_000_000 - 28_672)
    // An event that was cut apart would be shown as the server never sent it.
    const whole = exchange('x1', 'data: {"a":1}\n\ndata: {"b":2}\n\ndata: {"c"', 'text/event-stream')
    expect(tallied(whole, 5_000_000)?.events?.map(({ number }) => number)).toEqual([1, 2])
    const length = whole.reads[0]?.bytes.length ?? 0
    expect(tallied(whole, length)?.events?.map(({ number }) => number)).toEqual([1, 2, 3])
  })
})
