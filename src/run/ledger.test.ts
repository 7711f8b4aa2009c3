import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exchange, type Given } from '../../tests/kit/exchange.ts'
import type { Exchange } from '../define/exchange.ts'
import { createJudge } from '../judge/judge.ts'
import { allRules } from '../rulebook.ts'
import type { Report } from '../types/report.ts'
import { DEFAULT_LIMITS } from '../wire/limits.ts'
import { createRedactor } from '../wire/redact.ts'
import { profiles } from '../registry.ts'
import { checkCaptures } from './check.ts'
import { createLedger, type Ledger, type LedgerLimits } from './ledger.ts'

const judge = createJudge(allRules, DEFAULT_LIMITS)
const MANY = { exchanges: Infinity, bytes: Infinity }
const UNBOUNDED: LedgerLimits = { related: MANY, clean: MANY, broken: MANY }

/** Answers of real servers, wrong and right, and all of it three times over. */
function traffic(): readonly Exchange[] {
  interface Bug {
    readonly request: Record<string, unknown>
    readonly bad: { readonly status: number; readonly headers: Record<string, string>; readonly body: string }
    readonly good: Bug['bad']
  }
  const file = new URL('../../tests/fixtures/field-bugs.json', import.meta.url)
  const bugs = JSON.parse(readFileSync(file, 'utf8')) as readonly Bug[] // ours
  const sides = bugs
    .filter((_, position) => position % 4 === 0)
    .flatMap(({ request, bad, good }) => [
      { request, ...bad },
      { request, ...good },
    ])
  return [1, 2, 3].flatMap((round) =>
    sides.map((given, position) => ({ ...exchange(given), id: `${round}.${position}`, clock: 'recorded' as const })),
  )
}

async function reportOf(exchanges: readonly Exchange[], ledgerLimits: LedgerLimits): Promise<Report> {
  const { report } = await checkCaptures({
    captures: [{ file: 'a.har', items: exchanges.map((one, position) => ({ exchange: one, entry: position + 1 })) }],
    judge,
    profiles: [profiles.openai, profiles.crazyrouter, profiles.common],
    profile: 'openai',
    strict: false,
    tool: { version: '0', suiteVersion: '0' },
    redactor: createRedactor([]),
    curl: () => '',
    ledgerLimits,
  })
  return report
}

const waysIn = ({ exchanges }: Report): ReadonlySet<string> =>
  new Set(exchanges.flatMap(({ violations }) => violations.map(({ rule, symptom }) => `${rule}/${symptom}`)))

function entry(id: string, given: Given = {}): Exchange {
  return { ...exchange(given), id }
}

const verdictOf = (report: Report): string | undefined => report.rules['tools.choice-required']?.verdict['openai']

/** The exchanges whose completion has an id that another has. */
function repeatsIn(ledger: Ledger): readonly string[] {
  const { violations } = ledger.contents().relations
  return [...violations].flatMap(([id, found]) =>
    found.some(({ rule }) => rule === 'ids.completion-unique') ? [id] : [],
  )
}

describe('the books on traffic', () => {
  const all = traffic()

  it('come to the same verdicts and counts however little is told one by one', async () => {
    const whole = await reportOf(all, UNBOUNDED)
    const few = await reportOf(all, {
      related: MANY,
      clean: { exchanges: 7, bytes: Infinity },
      broken: { exchanges: 3, bytes: Infinity },
    })
    expect(whole.summed).toBeUndefined()
    expect(few.rules).toEqual(whole.rules)
    expect(few.outcome).toEqual(whole.outcome)
    expect(few.totals).toEqual(whole.totals)
    expect(few.exchanges.length + (few.summed?.exchanges ?? 0)).toBe(all.length)
  })

  it('show every way of breaking a rule at least once', async () => {
    const whole = await reportOf(all, UNBOUNDED)
    const few = await reportOf(all, {
      related: MANY,
      clean: { exchanges: 0, bytes: 0 },
      broken: { exchanges: 1, bytes: 0 },
    })
    expect(waysIn(few)).toEqual(waysIn(whole))
    expect(few.exchanges.length).toBeLessThanOrEqual(waysIn(whole).size)
  })

  it('keep no more than their limits say', () => {
    const limits: LedgerLimits = {
      related: { exchanges: 20, bytes: 100_000 },
      clean: { exchanges: 10, bytes: 5000 },
      broken: { exchanges: 5, bytes: 50_000 },
    }
    const ledger = createLedger({ judge, redactor: createRedactor([]), limits })
    const bad = { body: '{"object":"chat.completion"}' }
    for (let number = 0; number < 500; number++) {
      const one = entry(`p${number}`, number % 3 === 0 ? bad : {})
      ledger.add(one, judge.judge(one))
    }
    const { observed, summed } = ledger.contents()
    expect(ledger.exchanges).toBe(500)
    expect(observed.length).toBeLessThanOrEqual(20 + 10 + 5)
    expect(observed.length + summed.exchanges).toBe(500)
    expect(summed.evidence.reduce((sum, { times }) => sum + times, 0)).toBe(summed.exchanges)
    expect(summed.evidence.length).toBeLessThan(10)
    expect(observed.at(-1)?.id).toBe('p499')
  })

  it('find what two exchanges have to do with each other across the border of what is looked at', () => {
    const limits: LedgerLimits = { related: { exchanges: 4, bytes: Infinity }, clean: MANY, broken: MANY }
    const ledger = createLedger({ judge, redactor: createRedactor([]), limits })
    // The default answers all have one id.
    for (let number = 0; number < 9; number++) {
      const one = entry(`p${number}`)
      ledger.add(one, judge.judge(one))
    }
    expect(repeatsIn(ledger)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8'])
  })

  it.each([
    ['once asked', 0],
    ['a little with each exchange', 1],
    ['sooner than the next exchange comes', 1000],
  ])('find the same where the work is put off and done %s', (_when, stepsEach) => {
    const limits: LedgerLimits = { related: { exchanges: 4, bytes: Infinity }, clean: MANY, broken: MANY }
    const steps: (() => void)[] = []
    const putOff = (step: () => void): void => void steps.push(step)
    const ledger = createLedger({ judge, redactor: createRedactor([]), limits, putOff })
    const ids = Array.from({ length: 50 }, (_, number) => `p${number}`)
    for (const id of ids) {
      const one = entry(id)
      ledger.add(one, judge.judge(one))
      expect(steps.length).toBeLessThanOrEqual(1)
      for (let done = 0; done < stepsEach; done++) steps.shift()?.()
    }
    const told = ledger.contents()
    expect(told.observed.map(({ id }) => id)).toEqual(ids)
    expect(repeatsIn(ledger)).toEqual(ids.slice(1))
    // What was put off last finds its work done.
    steps.shift()?.()
    expect(ledger.contents()).toEqual(told)
  })

  it('do not relate what stands in separate sources', () => {
    const ledger = createLedger({ judge, redactor: createRedactor([]), limits: UNBOUNDED })
    for (const id of ['a', 'b']) {
      const one = entry(id)
      ledger.add(one, judge.judge(one))
      ledger.separate()
    }
    expect(repeatsIn(ledger)).toEqual([])
  })

  it('excuse a bad try by a good one of the same request, though both are summed up', async () => {
    const request = { tools: [{ type: 'function', function: { name: 'f' } }], tool_choice: 'required' }
    const prose = entry('p1', { request })
    const call = { id: 'call_1', type: 'function', function: { name: 'f', arguments: '{}' } }
    const message = { role: 'assistant', content: null, refusal: null, tool_calls: [call] }
    const called = entry('p2', {
      request,
      body: {
        ...JSON.parse(new TextDecoder().decode(prose.reads[0]?.bytes)),
        choices: [{ index: 0, message, logprobs: null, finish_reason: 'tool_calls' }],
        id: 'chatcmpl-2',
      },
    })
    const rest = Array.from({ length: 10 }, (_, number) => entry(`q${number}`, { status: 404, body: '{}' }))
    const none = { exchanges: 0, bytes: 0 }
    const limits: LedgerLimits = { related: none, clean: none, broken: none }
    const alone = await reportOf([prose, ...rest], limits)
    const excused = await reportOf([prose, called, ...rest], limits)
    expect([verdictOf(alone), verdictOf(excused)]).toEqual(['fail', 'pass'])
  })
})

describe('a key that a target echoes', () => {
  it('is in nothing that is kept', () => {
    const key = 'sk-planted-0123456789'
    const echoing = entry('1', {
      requestHeaders: { authorization: `Bearer ${key}` },
      status: 401,
      headers: { 'content-type': 'application/json', 'x-echo': key },
      body: { error: { message: `Incorrect API key provided: ${key}`, type: key, param: key, code: [key] } },
    })
    const ledger = createLedger({ judge, redactor: createRedactor([]) })
    const judgement = judge.judge(echoing)
    ledger.add(echoing, judgement)
    const { observed, relations } = ledger.contents()
    expect(JSON.stringify(judgement.violations)).toContain(key)
    const texts = observed.flatMap(({ reads, request }) => [
      ...reads.map(({ bytes }) => bytes),
      request.body ?? Buffer.alloc(0),
    ])
    const said = JSON.stringify([
      observed,
      [...relations.violations],
      texts.map((bytes) => Buffer.from(bytes).toString()),
    ])
    expect(said).toContain('[redacted]')
    expect(said).not.toContain(key)
  })
})
