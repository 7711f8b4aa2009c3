import { describe, expect, it } from 'vitest'
import type { Exchange } from '../define/exchange.ts'
import { testJudge } from './scripted.test-data.ts'
import { createBodyKeeper, KEPT_BODY_BYTES, KEPT_PART_BYTES, KEPT_RUN_BYTES } from './kept-bodies.ts'

const MEGABYTE = 1024 * 1024

function answered(bytes: number, text = '{"choices":[],"usage":{"prompt_tokens":1}}'): Exchange {
  const body = Buffer.from(text.padEnd(bytes))
  return {
    id: 'x1',
    request: { method: 'POST', url: 'http://target.test/v1/chat/completions', headers: [], body: undefined },
    head: { status: 200, statusText: '', headers: [['content-type', 'application/json']] },
    reads: [0, 1, 2].map((third) => ({
      bytes: body.subarray((third * bytes) / 3, ((third + 1) * bytes) / 3),
      atMs: third,
    })),
    ending: { kind: 'complete' },
    timings: { endMs: 1 },
    startedAtMs: 0,
    clock: 'live',
  }
}

const bytesIn = ({ reads }: Exchange): number => reads.reduce((sum, { bytes }) => sum + bytes.length, 0)

function keep(keeper: ReturnType<typeof createBodyKeeper>, exchange: Exchange) {
  return keeper.keep(exchange, testJudge().judge(exchange))
}

describe('the bodies that a run keeps', () => {
  it('stay whole where they are of a usual size', () => {
    const exchange = answered(3 * MEGABYTE)
    const kept = keep(createBodyKeeper(), exchange)
    expect(kept.exchange).toBe(exchange)
    expect([kept.bodyBytes, kept.isWhole]).toEqual([3 * MEGABYTE, true])
  })

  it('are cut to their beginning where they are large, without hanging on to what was cut off', () => {
    const exchange = answered(KEPT_BODY_BYTES + 3)
    const { exchange: cut, judgement, bodyBytes, isWhole } = keep(createBodyKeeper(), exchange)
    expect([bytesIn(cut), bodyBytes, isWhole]).toEqual([KEPT_PART_BYTES, KEPT_BODY_BYTES + 3, false])
    expect(cut.ending).toEqual(exchange.ending)
    for (const { bytes } of cut.reads) expect(bytes.buffer.byteLength).toBeLessThanOrEqual(KEPT_PART_BYTES)
    // What is counted of an answer stays; its texts go.
    expect(judgement.answer).toMatchObject({ usage: { prompt_tokens: 1 }, choices: [], raw: {} })
  })

  it('are cut once there are too many of them, until then in whole', () => {
    const keeper = createBodyKeeper()
    const whole = Array.from({ length: KEPT_RUN_BYTES / KEPT_BODY_BYTES + 3 }, () =>
      keep(keeper, answered(KEPT_BODY_BYTES)),
    ).map(({ isWhole }) => isWhole)
    expect(whole.indexOf(false)).toBe(KEPT_RUN_BYTES / KEPT_BODY_BYTES)
    expect(keep(keeper, answered(KEPT_PART_BYTES)).isWhole).toBe(true)
  })
})
