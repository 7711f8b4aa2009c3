import { describe, expect, it } from 'vitest'
import type { Deviation } from '../src/define/fault.ts'
import { BEYOND_FETCH } from '../src/fetch/beyond.ts'
import { judgingFetch, type JudgingFetch } from '../src/fetch/judging-fetch.ts'
import { createJudge } from '../src/library/judge.ts'
import { startReference } from '../src/reference/server.ts'
import { allVariants } from '../src/reference/variants/all.ts'
import { allFaults, allRules } from '../src/registry.ts'
import { DEFAULT_LIMITS } from '../src/wire/limits.ts'
import { createTransport } from '../src/wire/transport.ts'
import { applicationRequests, asSent } from './kit/application.ts'

const KEY = 'sk-reference'
/** Connections that stay open on purpose are given up soon. */
const PATIENCE_MS = 1500

/** The judging fetch of an application that has done a bit of everything with a server. */
async function used(deviations: readonly Deviation[]): Promise<JudgingFetch> {
  const server = await startReference({ deviations })
  const judging = judgingFetch()
  for (const [url, init] of applicationRequests(server.baseUrl, KEY)) {
    // Held by us: the signal of AbortSignal.timeout may be gone before its time has come.
    const patience = new AbortController()
    const timer = setTimeout(() => patience.abort(), PATIENCE_MS)
    try {
      const response = await judging.fetch(url, { ...init, signal: patience.signal })
      await response.arrayBuffer()
    } catch (error) {
      // As an application would: what the server did is what the test is about.
      expect(error).toBeInstanceOf(Error)
    } finally {
      clearTimeout(timer)
    }
  }
  await server.close()
  expect(judging.pending).toBe(0)
  return judging
}

describe('a judging fetch raises no false alarm', () => {
  it.each(allVariants)('at $name', async ({ plays }) => {
    const judging = await used(plays())
    const { rules, exchanges } = judging.report()
    const failing = Object.entries(rules).flatMap(([id, { verdict }]) =>
      Object.values(verdict).includes('fail')
        ? [
            `${id}: ${JSON.stringify(exchanges.flatMap(({ violations }) => violations.filter(({ rule }) => rule === id)))}`,
          ]
        : [],
    )
    expect(failing).toEqual([])
    expect(judging.judged).toBeGreaterThan(0)
  })
})

/** What the same requests break over the wire, by the rules that fetch can decide. */
async function onWire(deviations: readonly Deviation[]): Promise<ReadonlySet<string>> {
  const server = await startReference({ deviations })
  const rules = allRules.filter(({ id }) => !Object.hasOwn(BEYOND_FETCH, id))
  const judge = createJudge({ rules })
  const limits = { ...DEFAULT_LIMITS, firstByteMs: PATIENCE_MS, silenceMs: PATIENCE_MS }
  const transport = createTransport({ limits })
  const judged = []
  for (const asked of applicationRequests(server.baseUrl, KEY)) {
    const exchange = await transport.send(asSent(asked))
    judged.push({ exchange, judgement: judge.judge(exchange) })
  }
  await transport.close()
  await server.close()
  const related = [...judge.relate(judged).values()].flat()
  const found = [...judged.flatMap(({ judgement }) => judgement.violations), ...related]
  return new Set(found.map(({ rule, symptom }) => `${rule}/${symptom}`))
}

describe('a judging fetch finds what is found over the wire, and nothing else', () => {
  const ofTransport = allFaults.filter(
    ({ name, plays }) =>
      (plays.reply ?? plays.writes ?? plays.answers) &&
      // Node's own fetch hangs now and then on a body that it cannot decode: ending.test.ts has what it says when it does not.
      name !== 'gzip-claimed',
  )

  it.each(ofTransport)('with $name', async ({ plays }) => {
    const judging = await used([plays])
    const { exchanges } = judging.report()
    const seen = new Set(
      exchanges.flatMap(({ violations }) => violations.map(({ rule, symptom }) => `${rule}/${symptom}`)),
    )
    const wire = await onWire([plays])
    expect([...seen].filter((way) => !wire.has(way))).toEqual([])
    expect([...wire].filter((way) => !seen.has(way))).toEqual([])
  })
})
