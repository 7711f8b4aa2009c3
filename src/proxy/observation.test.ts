import { setImmediate as turn } from 'node:timers/promises'
import { afterEach, expect, it, vi } from 'vitest'
import { chunk, exchange } from '../../tests/kit/exchange.ts'
import { ExchangeJudge } from '../judge/exchange-judge.ts'
import { createJudge } from '../judge/judge.ts'
import { allRules } from '../rulebook.ts'
import { DEFAULT_LIMITS } from '../wire/limits.ts'
import { Observation } from './observation.ts'

afterEach(() => vi.restoreAllMocks())

const setting = { judge: createJudge(allRules, DEFAULT_LIMITS), limits: DEFAULT_LIMITS, keptBytes: 1 << 20 }
const { request, head, reads } = exchange({ body: [chunk({ role: 'assistant', content: '' }), chunk({ content: 5 })] })
const body = Buffer.from(reads[0]?.bytes ?? [])
const halves = [body.subarray(0, 200), body.subarray(200)] as const

/** An observation of a stream up to its body. */
function begun(): Observation {
  const { method, url, headers } = request
  const observation = new Observation({ id: 'p1', method, url, headers }, setting)
  observation.requestBody(Buffer.from(request.body ?? []))
  observation.requestEnd(true)
  if (head !== undefined) observation.head(head, { position: 1, stray: new Uint8Array() })
  return observation
}

it('shows the judge what has come once other connections had their turn', async () => {
  const read = vi.spyOn(ExchangeJudge.prototype, 'read')
  const observation = begun()
  for (const half of halves) observation.body(half)
  expect(read).not.toHaveBeenCalled()
  await turn()
  expect(read.mock.calls.map(([bytes]) => bytes)).toEqual(halves)
})

it('shows the judge all that has come when it is asked', async () => {
  const observation = begun()
  for (const half of halves) observation.body(half)
  expect(observation.countSoFar()).toBeGreaterThan(0)
  expect(observation.soFar().map(({ rule }) => rule)).toContain('chunk.content')
  const { result } = await observation.end({ kind: 'complete' })
  expect(result).toMatchObject({ events: 3 })
})
