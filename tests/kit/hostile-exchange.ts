import * as fc from 'fast-check'
import { TRANSPORT_FAILURES, type Aim, type Ending, type Exchange, type HeaderList } from '../../src/define/exchange.ts'
import { isObject, parseJson } from '../../src/define/json.ts'
import { exchange, sse } from './exchange.ts'
import { GOOD } from './good-exchanges.ts'

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
  '\u0000',
  '\u001b[31m',
  '</script>',
  ']]>',
  '\r\n',
  'NaN',
  '1e400',
  '-0',
  '99999999999999999999',
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

/** JSON that parsers disagree on, or that only some values of come through. */
const JSON_TRAPS = [
  '"a":1,"a":2,',
  '"__proto__":{"object":"chat.completion"},',
  '"constructor":null,',
  String.raw`"\ud800",`,
  String.raw`\u0000`,
  '1e400',
  'NaN',
  '00',
  '['.repeat(40),
  '{"a":'.repeat(40),
]

const bytes = fc.record({
  at: fc.nat(),
  removed: fc.nat({ max: 4 }),
  inserted: fc.oneof(
    fc.uint8Array({ maxLength: 6 }),
    fc
      .constantFrom('\n', '\r', '\n\n', 'data:', ': c\n', 'data\n', '\ufeff', '\0', ...JSON_TRAPS)
      .map((one) => Buffer.from(one)),
  ),
})

const ending: fc.Arbitrary<Ending> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ kind: 'complete' } as const) },
  fc.record({
    kind: fc.constantFrom(...TRANSPORT_FAILURES),
    message: text,
  }),
)

const status = fc.oneof(
  fc.constantFrom(200, 204, 301, 400, 401, 404, 429, 500, 503),
  fc.constantFrom(1, 100, 199, 206, 299, 304, 418, 529, 599, 999),
)

/** Fields that rules look at, as often as may be, with values that no server means. */
const fields: fc.Arbitrary<HeaderList> = fc.array(
  fc.tuple(
    fc.constantFrom(
      'content-type',
      'Content-Length',
      'content-encoding',
      'transfer-encoding',
      'x-request-id',
      'retry-after',
      'www-authenticate',
      'location',
      'openai-processing-ms',
      'x-ratelimit-limit-requests',
      'x-ratelimit-remaining-requests',
      'x-ratelimit-reset-requests',
      'date',
      '__proto__',
      '',
    ),
    fc.oneof(
      fc.constantFrom(
        'application/json',
        'text/event-stream; charset=utf-16',
        ';;;=',
        '1',
        '-1',
        'soon',
        '6m0s',
        '\u0000',
      ),
      fc.constantFrom('Fri, 31 Dec 1999 23:59:59 GMT', 'Bearer', '1, 1', '9'.repeat(400)),
      text,
    ),
  ),
  { maxLength: 3 },
)

const aim: fc.Arbitrary<Aim> = fc.record(
  { rule: text, expects: fc.constantFrom('refusal', 'acceptance', 'either'), culprit: text },
  { requiredKeys: ['rule', 'expects'] },
)

/** A good exchange that has been changed anywhere: in the request, the answer, its bytes, its head, its end and its times. */
export const hostileExchange: fc.Arbitrary<Exchange> = fc
  .record({
    given: fc.constantFrom(...GOOD),
    ofRequest: changes,
    ofBody: changes,
    ofBytes: fc.array(bytes, { maxLength: 2 }),
    url: fc.option(
      fc.oneof(
        text,
        text.map((end) => `http://127.0.0.1:9/v1/${end}`),
      ),
      { nil: undefined, freq: 8 },
    ),
    hasHead: fc.boolean(),
    status: fc.option(status, { nil: undefined, freq: 5 }),
    fields,
    ending,
    endMs: fc.constantFrom(6, 0, 0.1, 1e9),
    startedAtMs: fc.option(fc.constantFrom(0, -1, 8.64e15), { nil: undefined, freq: 8 }),
    clock: fc.constantFrom('live' as const, 'recorded' as const),
    aim: fc.option(aim, { nil: undefined, freq: 4 }),
    stray: fc.option(fc.uint8Array({ maxLength: 4 }), { nil: undefined, freq: 4 }),
  })
  .map((chosen) => {
    const { given, hasHead, stray } = chosen
    const good = exchange(given)
    const request = changedAll(parseJson(Buffer.from(good.request.body ?? []).toString()), chosen.ofRequest)
    const outcome = changedAll(given.body, chosen.ofBody)
    const answer = Array.isArray(given.body) && Array.isArray(outcome) ? sse(outcome) : (JSON.stringify(outcome) ?? '')
    const body = chosen.ofBytes.reduce<Buffer>((all, { at, removed, inserted }) => {
      const start = at % (all.length + 1)
      return Buffer.concat([all.subarray(0, start), inserted, all.subarray(start + removed)])
    }, Buffer.from(answer))
    const replaced = new Set(chosen.fields.map(([name]) => name.toLowerCase()))
    // Only what did not end well may be without a head.
    const isHeadless = !hasHead && chosen.ending.kind !== 'complete'
    return {
      ...good,
      request: {
        ...good.request,
        url: chosen.url ?? good.request.url,
        body: Buffer.from(JSON.stringify(request) ?? ''),
      },
      head: isHeadless
        ? undefined
        : good.head && {
            ...good.head,
            status: chosen.status ?? good.head.status,
            headers: [...good.head.headers.filter(([name]) => !replaced.has(name)), ...chosen.fields],
          },
      reads: isHeadless ? [] : [{ bytes: body, atMs: 5 }],
      ending: chosen.ending,
      timings: isHeadless ? { endMs: chosen.endMs } : { ...good.timings, endMs: chosen.endMs },
      startedAtMs: chosen.startedAtMs ?? good.startedAtMs,
      clock: chosen.clock,
      ...(chosen.aim !== undefined && { aim: chosen.aim }),
      ...(stray !== undefined && { connection: { position: 2, stray } }),
    }
  })
