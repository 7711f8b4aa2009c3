import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fuzz } from '../../tests/kit/fuzz.ts'
import { hostileExchange } from '../../tests/kit/hostile-exchange.ts'
import type { BodyRead, Exchange } from '../define/exchange.ts'
import { isObject } from '../define/json.ts'
import { allRules } from '../registry.ts'
import { createJudge } from './judge.ts'
import type { Judgement, Violation } from './judgement.ts'

const JUDGE = createJudge(allRules, { lineBytes: 1 << 16, events: 100, jsonDepth: 30 })

function readsOf({ reads }: Exchange, sizes: readonly number[]): BodyRead[] {
  const body = Buffer.concat(reads.map((read) => read.bytes))
  const cut: BodyRead[] = []
  for (let start = 0, turn = 0; start < body.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1
    cut.push({ bytes: body.subarray(start, start + size), atMs: 5 })
    start += size
  }
  return cut
}

/** Whether JSON can say it, so that a report can hold it. */
function isJson(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  if (Array.isArray(value)) return value.every(isJson)
  if (isObject(value)) return Object.values(value).every(isJson)
  return value === null || typeof value === 'string' || typeof value === 'boolean'
}

const found = ({ violations, examined, events, stopped }: Judgement): unknown => ({
  violations,
  examined: new Map(examined),
  events,
  stopped,
})
const unsayable = (violations: readonly Violation[]): readonly Violation[] => violations.filter((one) => !isJson(one))

describe('the judge with all rules', () => {
  it('takes any exchange, and finds what a report can hold', () => {
    fc.assert(
      fc.property(hostileExchange, (one) => {
        expect(unsayable(JUDGE.judge(one).violations)).toEqual([])
      }),
      fuzz(400),
    )
  })

  it('takes any bytes for a body', () => {
    fc.assert(
      fc.property(hostileExchange, fc.uint8Array({ maxLength: 300 }), (one, body) => {
        expect(unsayable(JUDGE.judge({ ...one, reads: [{ bytes: body, atMs: 5 }] }).violations)).toEqual([])
      }),
      fuzz(100),
    )
  })

  it('finds the same wherever the reads are cut', () => {
    fc.assert(
      fc.property(
        hostileExchange,
        fc.array(fc.integer({ min: 1, max: 80 }), { minLength: 1, maxLength: 20 }),
        (one, sizes) => {
          expect(found(JUDGE.judge({ ...one, reads: readsOf(one, sizes) }))).toEqual(found(JUDGE.judge(one)))
        },
      ),
      fuzz(200),
    )
  })

  it('compares any exchanges', () => {
    fc.assert(
      fc.property(fc.array(hostileExchange, { minLength: 2, maxLength: 5 }), (all) => {
        const judged = all.map((one, position) => {
          const { request, answer } = JUDGE.judge(one)
          return { exchange: { ...one, id: `x${position}` }, request, answer }
        })
        const violations = [...JUDGE.relate(judged).violations.values()].flat()
        expect(unsayable(violations)).toEqual([])
      }),
      fuzz(60),
    )
  })
})
