import { describe, expect, it } from 'vitest'
import { chunk, completion, exchange, goodChunks, sse, type Given } from '../../tests/kit/exchange.ts'
import { allRules } from '../rulebook.ts'
import type { ExchangeJudge } from './exchange-judge.ts'
import { createJudge } from './judge.ts'
import type { Violation } from './judgement.ts'

const judge = createJudge(allRules, { lineBytes: 1 << 20, events: 1000, jsonDepth: 20 })
const names = (violations: readonly Violation[]): readonly string[] =>
  violations.map(({ rule, symptom }) => `${rule}/${symptom}`)

const frame = (one: object): string => `data: ${JSON.stringify(one)}\n\n`

function openWithHead(given: Given): ExchangeJudge {
  const { request, head } = exchange(given)
  const judging = judge.open(request)
  if (head !== undefined) judging.head(head)
  return judging
}

describe('the violations so far', () => {
  const odd = { 'retry-after': 'soon', 'x-ratelimit-limit-requests': '1', 'x-ratelimit-remaining-requests': '2' }
  const bodies = ['', 'no JSON', completion(), { error: { message: 'no', type: 'a', param: null, code: null } }]
  const givens = [200, 202, 301, 401, 429, 500, 503].flatMap((status) =>
    bodies.map((body): Given => ({ status, body, headers: { 'content-type': 'text/event-stream', ...odd } })),
  )

  it.each(givens)('of a head ($status) are found again at the end, whatever the body', (given) => {
    const judging = openWithHead(given)
    const early = names(judging.soFar())
    expect(early).toContain('http.ratelimit-headers/remaining-above-limit')
    const whole = exchange(given)
    for (const { bytes, atMs } of whole.reads) judging.read(bytes, atMs)
    expect(names(judging.end(whole).violations)).toEqual(expect.arrayContaining([...early]))
  })

  it('hold what a status alone tells', () => {
    expect(names(openWithHead({ status: 201 }).soFar())).toEqual(['http.success-200/other-2xx'])
    expect(names(openWithHead({ status: 429, headers: odd }).soFar())).toContain('http.retry-after/not-seconds')
  })

  it('grow with the event of a stream that breaks a rule', () => {
    const judging = openWithHead({ body: goodChunks() })
    const read = (text: string): readonly string[] => {
      judging.read(Buffer.from(text), 1)
      return names(judging.soFar())
    }
    expect(read(frame(chunk({ role: 'assistant', content: '' })))).toEqual([])
    expect(read(frame(chunk({ content: 'Hi' })))).toEqual([])
    expect(judging.countSoFar()).toBe(0)
    expect(read(frame(chunk({ content: 'Hi' }, {}, { object: 'chunk' })))).toEqual(['chunk.object/not-allowed-value'])
    expect(judging.countSoFar()).toBe(1)
    expect(read(sse([chunk({}, { finish_reason: 'stop' })]))).toEqual(['chunk.object/not-allowed-value'])
  })
})
