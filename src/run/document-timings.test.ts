import { describe, expect, it } from 'vitest'
import type { ExchangeResult } from '../types/report.ts'
import { timingsByMode } from './document-timings.ts'

function exchange(endMs: number, fields: Partial<ExchangeResult> = {}): ExchangeResult {
  return {
    id: `x${endMs}`,
    method: 'POST',
    path: '/v1/chat/completions',
    status: 200,
    ending: 'complete',
    startedAt: '2026-08-21T09:30:01.000Z',
    timings: { headersMs: 5, firstByteMs: 10, endMs },
    requestBytes: 1,
    responseBytes: 1,
    curl: '',
    violations: [],
    ...fields,
  }
}

describe('the timings of a run', () => {
  it('are percentiles by the nearest rank, a row for each mode', () => {
    const documents = Array.from({ length: 20 }, (_, position) => exchange((position + 1) * 100))
    const stream = exchange(1500, {
      events: 9,
      timings: { firstByteMs: 20.04, firstContentMs: 500, endMs: 1500 },
      usage: { prompt: 5, completion: 40 },
    })
    expect(timingsByMode([...documents, stream])).toEqual([
      {
        mode: 'json',
        exchanges: 20,
        firstByteMs: { count: 20, p50: 10, p95: 10 },
        totalMs: { count: 20, p50: 1000, p95: 1900 },
      },
      {
        mode: 'sse',
        exchanges: 1,
        firstByteMs: { count: 1, p50: 20, p95: 20 },
        firstContentMs: { count: 1, p50: 500, p95: 500 },
        totalMs: { count: 1, p50: 1500, p95: 1500 },
        tokensPerSecond: { count: 1, p50: 40, p95: 40 },
      },
    ])
  })

  it('count a document by its whole time', () => {
    const [documents] = timingsByMode([exchange(2000, { usage: { prompt: 5, completion: 40 } })])
    expect(documents?.tokensPerSecond).toEqual({ count: 1, p50: 20, p95: 20 })
  })

  it.each([
    ['refusals', { status: 400 }],
    ['what was cut off', { ending: 'cut-off' }],
    ['other endpoints', { path: '/v1/models' }],
    ['requests that only read', { method: 'GET' }],
  ])('leave out %s', (_what, fields) => {
    expect(timingsByMode([exchange(100, fields)])).toEqual([])
  })
})
