import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exchange, sse } from '../../tests/kit/exchange.ts'
import type { BodyRead, Ending, Exchange } from '../define/exchange.ts'
import { isObject, parseJson } from '../define/json.ts'
import { allRules } from '../registry.ts'
import { GOOD } from './fuzz.test-data.ts'
import { createJudge } from './judge.ts'
import type { Judgement, Violation } from './judgement.ts'

const JUDGE = createJudge(allRules, { lineBytes: 1 << 16, events: 100, jsonDepth: 30 })

/** Texts that mean something to a parser, a rule or a JavaScript object. */
const TELLING = [
  '',
  '[DONE]',
  '\ufffd',
  '\ud83d',
  '__proto__',
  'constructor',
  '{"city":',
  '{}',
  '[]',
  'error',
  'stop',
  '~1/',
]
const text = fc.oneof(fc.constantFrom(...TELLING), fc.string({ unit: 'binary', maxLength: 12 }))
const json: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(null, true, false, 0, -1, 1.5, 1e308, 2 ** 53, [], {}, [null], [{}], [[]]) },
  { weight: 3, arbitrary: text },
  fc.jsonValue({ stringUnit: 'binary', maxDepth: 3 }),
  fc.nat({ max: 60 }).map((depth) => parseJson('['.repeat(depth) + ']'.repeat(depth))),
)

/** What is done to one place of a document: where it is, as a number of any size, and how. */
interface Change {
  readonly place: number
  readonly how: 'replace' | 'remove' | 'add' | 'repeat'
  readonly name: string
  readonly value: unknown
}

const change: fc.Arbitrary<Change> = fc.record({
  place: fc.nat(),
  how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add', 'repeat'),
  name: text,
  value: json,
})
const changes = fc.array(change, { maxLength: 3 })

/** How many values a document holds, itself included. */
function countOf(value: unknown): number {
  return typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, inner) => sum + countOf(inner), 1)
    : 1
}

/** The document with a change at the place, in the order in which a reader meets the values; undefined is removed. */
function changed(value: unknown, one: Change, place = one.place % countOf(value)): unknown {
  if (place === 0) return atPlace(value, one)
  if (typeof value !== 'object' || value === null) return value
  let before = 1
  const members = Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
    const [from, count] = [before, countOf(inner)]
    before += count
    if (place < from || place >= from + count) return [[name, inner]]
    const outcome = changed(inner, one, place - from)
    const isRepeated = one.how === 'repeat' && place === from
    return outcome === undefined
      ? []
      : isRepeated
        ? [
            [name, outcome],
            [name, outcome],
          ]
        : [[name, outcome]]
  })
  return Array.isArray(value) ? members.map(([, inner]) => inner) : Object.fromEntries(members)
}

function atPlace(value: unknown, { how, name, value: other }: Change): unknown {
  if (how === 'remove') return undefined
  if (how === 'repeat') return value
  if (how === 'replace') return other
  if (Array.isArray(value)) return [...(value as readonly unknown[]), other]
  return isObject(value) ? Object.fromEntries([...Object.entries(value), [name, other]]) : other
}

const changedAll = (value: unknown, all: readonly Change[]): unknown =>
  all.reduce((document, one) => changed(document, one), value)

const bytes = fc.record({
  at: fc.nat(),
  removed: fc.nat({ max: 4 }),
  inserted: fc.oneof(
    fc.uint8Array({ maxLength: 6 }),
    fc
      .constantFrom('\n', '\r', '\n\n', 'data:', ': c\n', 'data\n', '\ufeff', '\0', '"a":1,"a":2,')
      .map((one) => Buffer.from(one)),
  ),
})

const ending: fc.Arbitrary<Ending> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ kind: 'complete' } as const) },
  fc
    .constantFrom('cut-off', 'silence-timeout', 'aborted', 'undecodable-content')
    .map((kind) => ({ kind, message: 'x' })),
)

const headers = fc.dictionary(
  fc.constantFrom(
    'content-type',
    'x-request-id',
    'retry-after',
    'openai-processing-ms',
    'x-ratelimit-limit-requests',
    'date',
  ),
  fc.oneof(fc.constantFrom('application/json', 'text/event-stream; charset=utf-16', '1', '-1', 'soon'), text),
  { maxKeys: 3 },
)

/** A good exchange that has been changed anywhere: in the request, the answer, its bytes, its head and its end. */
const exchanges: fc.Arbitrary<Exchange> = fc
  .record({
    given: fc.constantFrom(...GOOD),
    ofRequest: changes,
    ofBody: changes,
    ofBytes: fc.array(bytes, { maxLength: 2 }),
    status: fc.option(fc.constantFrom(200, 204, 301, 400, 401, 404, 429, 500, 503), { nil: undefined, freq: 5 }),
    headers,
    ending,
    clock: fc.constantFrom('live' as const, 'recorded' as const),
  })
  .map(({ given, ofRequest, ofBody, ofBytes, status, headers: more, ending: how, clock }) => {
    const good = exchange(given)
    const request = changedAll(parseJson(Buffer.from(good.request.body ?? []).toString()), ofRequest)
    const outcome = changedAll(given.body, ofBody)
    const answer = Array.isArray(given.body) && Array.isArray(outcome) ? sse(outcome) : (JSON.stringify(outcome) ?? '')
    const body = ofBytes.reduce<Buffer>((all, { at, removed, inserted }) => {
      const start = at % (all.length + 1)
      return Buffer.concat([all.subarray(0, start), inserted, all.subarray(start + removed)])
    }, Buffer.from(answer))
    return {
      ...good,
      request: { ...good.request, body: Buffer.from(JSON.stringify(request) ?? '') },
      head: good.head && {
        ...good.head,
        status: status ?? good.head.status,
        headers: [...good.head.headers.filter(([name]) => !(name in more)), ...Object.entries(more)],
      },
      reads: [{ bytes: body, atMs: 5 }],
      ending: how,
      clock,
    }
  })

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
      fc.property(exchanges, (one) => {
        expect(unsayable(JUDGE.judge(one).violations)).toEqual([])
      }),
      { numRuns: Number(process.env['FZ'] ?? 400) },
    )
  })

  it('takes any bytes for a body', () => {
    fc.assert(
      fc.property(exchanges, fc.uint8Array({ maxLength: 300 }), (one, body) => {
        expect(unsayable(JUDGE.judge({ ...one, reads: [{ bytes: body, atMs: 5 }] }).violations)).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('finds the same wherever the reads are cut', () => {
    fc.assert(
      fc.property(
        exchanges,
        fc.array(fc.integer({ min: 1, max: 80 }), { minLength: 1, maxLength: 20 }),
        (one, sizes) => {
          expect(found(JUDGE.judge({ ...one, reads: readsOf(one, sizes) }))).toEqual(found(JUDGE.judge(one)))
        },
      ),
      { numRuns: 200 },
    )
  })

  it('compares any exchanges', () => {
    fc.assert(
      fc.property(fc.array(exchanges, { minLength: 2, maxLength: 5 }), (all) => {
        const judged = all.map((one, position) => {
          const { request, answer } = JUDGE.judge(one)
          return { exchange: { ...one, id: `x${position}` }, request, answer }
        })
        const violations = [...JUDGE.relate(judged).violations.values()].flat()
        expect(unsayable(violations)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
