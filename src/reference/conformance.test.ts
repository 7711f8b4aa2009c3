import { describe, expect, it } from 'vitest'
import { chat } from '../define/chat.ts'
import type { Exchange } from '../define/exchange.ts'
import type { JsonObject } from '../define/json.ts'
import { askFor } from '../define/prompts.ts'
import { viewRequest } from '../define/request.ts'
import { createJudge } from '../judge/judge.ts'
import { fitsRequestSchema } from '../judge/request-shape.ts'
import { allRules, profiles } from '../registry.ts'
import { domainOf } from '../run/domain.ts'
import { matrixPoints } from '../run/matrix.ts'
import { DEFAULT_LIMITS } from '../wire/limits.ts'
import { respondTo, type Setup } from './respond.ts'
import { Store } from './store.ts'

const START = Date.UTC(2026, 0, 31)
const setup: Setup = {
  deviations: [],
  key: 'sk-reference',
  models: ['reference-1'],
  now: () => START,
  latencyMs: 0,
  store: new Store(),
}
const asking = { model: 'reference-1', capMember: 'max_completion_tokens', sampling: true, reasons: false } as const
const STRIKING: ReadonlySet<unknown> = new Set(['error', 'warning'])
const judge = createJudge(allRules, DEFAULT_LIMITS)

function exchange(body: JsonObject, requestNumber: number): Exchange {
  const headers = [['authorization', 'Bearer sk-reference']] as const
  const url = 'http://127.0.0.1/v1/chat/completions'
  const request = { method: 'POST', url, headers, body: new TextEncoder().encode(JSON.stringify(body)) }
  const order = { requestNumber, requestOnConnection: 1, answersDropped: 0 }
  const { reply, writes } = respondTo({ request: viewRequest(request, fitsRequestSchema), ...order }, setup)
  return {
    id: `x${requestNumber}`,
    request,
    head: { ...reply, statusText: 'OK' },
    reads: writes.pieces.map((bytes, position) => ({ bytes, atMs: position })),
    ending: { kind: 'complete' },
    timings: { endMs: writes.pieces.length },
    startedAtMs: START,
    clock: 'live',
  }
}

describe('the reference server', () => {
  it('breaks no rule of the openai profile, not even one that only warns, anywhere in the matrix', () => {
    const points = matrixPoints('full', domainOf(new Set()), 1)
    const broken: unknown[] = []
    for (const [position, point] of points.entries()) {
      const ask = askFor(point, { nonce: 'k7Qz41' })
      const done = exchange(chat(ask, point, { ...asking, nonce: 'k7Qz41', attempt: 1 }), position + 1)
      if (done.head?.status !== 200) broken.push({ point, head: done.head })
      for (const violation of judge.judge(done).violations) {
        if (STRIKING.has(profiles.openai.severities[violation.rule])) broken.push({ point, violation })
      }
    }
    expect(broken).toEqual([])
    expect(points.length).toBeGreaterThan(200)
  })
})
