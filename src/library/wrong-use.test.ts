import { beforeAll, describe, expect, it } from 'vitest'
import { exchange } from '../../tests/kit/exchange.ts'
import { greets } from '../../tests/kit/greets.ts'
import * as library from '../index.ts'
import { describeConformance } from '../vitest/index.ts'

/** The functions as who has no type checker sees them. */
type Untyped = (...args: readonly unknown[]) => unknown
const untyped = (called: object): Untyped => called as Untyped

const verify = untyped(library.verify)
const planOf = untyped(library.planOf)
const check = untyped(library.check)
const render = untyped(library.render)
const exchangeOf = untyped(library.exchangeOf)
const judgeExchange = untyped(library.judgeExchange)
const createJudge = untyped(library.createJudge)
const harOf = untyped(library.harOf)
const judgingFetch = untyped(library.judgingFetch)
const createReferenceServer = untyped(library.createReferenceServer)
const conformance = untyped(describeConformance)

/** What is thrown, or rejected with. */
async function failureOf(called: Untyped, args: readonly unknown[]): Promise<unknown> {
  try {
    await called(...args)
  } catch (error) {
    return error
  }
  return 'nothing was refused'
}

async function expectRefusal(called: Untyped, args: readonly unknown[], words: string): Promise<void> {
  const failure = await failureOf(called, args)
  expect(String(failure)).toContain(words)
  expect(failure).toBeInstanceOf(library.UsageError)
}

const KEY = 'sk-of-a-test-0123456789'
const cyclic: Record<string, unknown> = {}
cyclic['self'] = cyclic

const WRONG_RUNS: readonly (readonly [options: object, words: string])[] = [
  [{ suites: 'usage' }, 'suites: expected a list of names, files and suites, found string'],
  [{ suites: [5] }, 'suites[0]: expected a name, a file or an object with rules and cases, found 5'],
  [{ suites: [null] }, 'suites[0]: expected a name, a file or an object with rules and cases, found null'],
  [{ cases: 'usage.stream' }, 'cases: expected a list of names, found string'],
  [{ rules: {} }, 'rules: expected a list of names, found object'],
  [{ rules: [1n] }, 'rules[0]: expected a string, found bigint'],
  [{ axes: 'mode=sse' }, 'axes: expected a plain object, found string'],
  [{ axes: { mode: 'sse' } }, 'axes.mode: expected a list of values, found string'],
  [{ require: 'tools' }, 'require: expected a list of names, found string'],
  [{ tier: 1 }, 'tier: expected a string, found 1'],
  [{ shard: '3/2' }, 'shard: expected an object with numbers, as { index: 2, total: 4 }, found string'],
  [{ shard: {} }, 'shard: expected an object with numbers'],
  [{ seed: '1' }, 'seed: expected a whole number that is 0 or more, found string'],
  [{ repeat: NaN }, 'repeat: expected a whole number of at least 1, found NaN'],
  [{ repeat: 1.5 }, 'repeat: expected a whole number of at least 1, found 1.5'],
  [{ reference: 'n-ignored' }, 'reference: expected true or an object with options, found string'],
  [{ reference: { faults: 'n-ignored' } }, 'reference.faults: expected a list of names, found string'],
  [{ reference: { latencyMs: -1 } }, 'reference.latencyMs: expected a number from 0 to 2147483647, found -1'],
  [{ reference: { chunkLatencyMs: 1e12 } }, 'reference.chunkLatencyMs: expected a number from 0 to 2147483647'],
  [{ baseUrl: 5 }, 'baseUrl: expected a string or a URL'],
  [{ apiKey: { KEY } }, 'apiKey: expected a string'],
  [{ model: null }, 'model: expected a string, found null'],
  [{ headers: new Headers({ authorization: KEY }) }, 'headers: expected a plain object, found object'],
  [{ headers: `authorization: ${KEY}` }, 'headers: expected a plain object, found string'],
  [{ extraBody: 'x' }, 'extraBody: expected a plain object, found string'],
  [{ extraBody: cyclic }, 'extraBody: expected what can be written as JSON: Converting circular structure to JSON'],
  [
    { extraBody: { big: 1n } },
    'extraBody: expected what can be written as JSON: Do not know how to serialize a BigInt',
  ],
  [{ probe: 'no' }, 'probe: expected true or false, found string'],
  [{ strict: 1 }, 'strict: expected true or false, found 1'],
  [{ failOnFlaky: 'yes' }, 'failOnFlaky: expected true or false, found string'],
  [{ baseline: true }, 'baseline: expected a string, found boolean'],
  [{ concurrency: '4' }, 'concurrency: expected a whole number of at least 1, found string'],
  [{ requestsPerSecond: 0 }, 'requestsPerSecond: expected a number that is more than 0, found 0'],
  [{ maxRequests: '4' }, 'maxRequests: expected a whole number that is 0 or more, found string'],
  [{ maxTokens: Infinity }, 'maxTokens: expected a whole number that is 0 or more, found Infinity'],
  [{ maxTimeMs: 2 ** 31 }, 'maxTimeMs: expected a number from 0 to 2147483647, found 2147483648'],
  [{ limits: 5000 }, 'limits: expected an object with options, found 5000'],
  [{ limits: { totalMs: NaN } }, 'limits.totalMs: expected a number that is 0 or more, or Infinity, found NaN'],
  [{ limits: { events: 1.5 } }, 'limits.events: expected a whole number that is 0 or more, or Infinity, found 1.5'],
  [{ signal: 'x' }, 'signal: expected an AbortSignal, found string'],
  [{ signal: new AbortController() }, 'signal: expected an AbortSignal, found object'],
  [{ onPlan: true }, 'onPlan: expected a function, found boolean'],
  [{ onCell: 3 }, 'onCell: expected a function, found 3'],
  [{ onExchange: [] }, 'onExchange: expected a function, found array'],
  [{ profile: 5 }, 'profile: expected a name, a file or a profile, found 5'],
  [{ profile: null }, 'profile: expected a name, a file or a profile, found null'],
  [
    { profile: { name: 'p', extends: 'openai', changes: [] } },
    'profile.severities: expected a plain object, found nothing',
  ],
  [{ profile: { severities: {} } }, 'profile.name: expected a string, found nothing'],
  [
    { profile: { name: 'p', severities: { 'usage.total': 'fatal' } } },
    'profile.severities["usage.total"]: expected one of error, warning, info, off, found string',
  ],
]

const title = (options: object): string => Object.keys(options).join()

describe('wrong options of a run', () => {
  it.each(WRONG_RUNS.map(([options, words]) => [title(options), words, options] as const))(
    '%s: %s',
    async (_title, words, options) => {
      await expectRefusal(verify, [{ reference: true, ...options }], words)
      await expectRefusal(planOf, [options], words)
      await expectRefusal(conformance, [{ reference: true, ...options }], words)
      expect(String(await failureOf(verify, [options]))).not.toContain(KEY)
    },
  )

  it('say how to put right what is often meant', async () => {
    expect(await failureOf(verify, [{ suites: 'usage' }])).toMatchObject({ fix: 'Give a list, also of one.' })
    expect(await failureOf(verify, [{ profile: { name: 'p', extends: 'openai' } }])).toMatchObject({
      code: 'bad-option',
      fix: 'extendProfile makes a profile of another one and changes.',
    })
  })

  it('are not limits that Infinity switches off', async () => {
    const limits = { totalMs: Infinity, events: Infinity }
    expect(await planOf({ cases: ['usage.stream'], limits })).toMatchObject({ requests: expect.any(Number) as number })
  })

  it('are not those that are undefined', async () => {
    const left = Object.fromEntries(
      WRONG_RUNS.flatMap(([options]) => Object.keys(options).map((name) => [name, undefined])),
    )
    expect(await planOf({ ...left, cases: ['usage.stream'], limits: { totalMs: undefined } })).toMatchObject({
      digest: expect.stringMatching(/^\w{12}$/) as string,
    })
  })
})

const RESPONSE = { status: 200 }
const GOOD = exchange({})

describe.each<
  readonly [name: string, called: Untyped, cases: readonly (readonly [args: readonly unknown[], words: string])[]]
>([
  [
    'verify',
    verify,
    [
      [[], 'verify: expected an object with options, found nothing'],
      [[null], 'verify: expected an object with options, found null'],
      [['http://x'], 'verify: expected an object with options, found string'],
      [[[]], 'verify: expected an object with options, found array'],
    ],
  ],
  ['planOf', planOf, [[[null], 'planOf: expected an object with options, found null']]],
  [
    'check',
    check,
    [
      [[], 'check: expected a HAR file or exchanges, found missing'],
      [[[GOOD], null], 'check: expected an object with options, found null'],
      [[[GOOD], { rules: 'usage.total' }], 'rules: expected a list of ids and rules, found string'],
      [[[GOOD], { rules: [{}] }], 'rules[0]: expected an id or a rule, found object'],
      [[[GOOD], { extraMembers: 'x' }], 'extraMembers: expected a list of names, found string'],
      [[[GOOD], { signal: 'x' }], 'signal: expected an AbortSignal, found string'],
      [[[GOOD], { strict: 'x' }], 'strict: expected true or false, found string'],
      [[[GOOD], { profile: {} }], 'profile.name: expected a string, found nothing'],
      [[[GOOD, {}]], 'exchanges[1].id: expected a string, found nothing'],
    ],
  ],
  [
    'exchangeOf',
    exchangeOf,
    [
      [[], 'exchangeOf: expected an object with options, found nothing'],
      [[{ request: 'GET' }], 'request: expected an object with options, found string'],
      [[{ request: { header: {} } }], 'request: there is no option header'],
      [[{ request: { url: new URL('http://x') } }], 'request.url: expected a string, found object'],
      [[{ request: { method: 5 } }], 'request.method: expected a string, found 5'],
      [[{ request: { body: cyclic } }], 'request.body: expected what can be written as JSON'],
      [[{ response: null }], 'response: expected an object with options, found null'],
      [[{ response: {} }], 'response.status: expected a whole number from 100 to 999, found nothing'],
      [[{ response: { status: 'x' } }], 'response.status: expected a whole number from 100 to 999, found string'],
      [[{ response: { ...RESPONSE, body: 5 } }], 'response.body: expected text, bytes, reads, or an object'],
      [
        [{ response: { ...RESPONSE, body: [{ id: 1 }] } }],
        'response.body[0]: expected a read, as { bytes, atMs }, found object',
      ],
      [
        [{ response: { ...RESPONSE, body: new ArrayBuffer(1) } }],
        'response.body: expected a plain object, found object',
      ],
      [[{ response: { ...RESPONSE, body: new Response('x').body } }], 'response.body: expected a plain object'],
      [[{ response: { ...RESPONSE, headers: 'a: b' } }], 'response.headers: expected an object, pairs, or Headers'],
      [
        [{ response: { ...RESPONSE, headers: { a: 1 } } }],
        'response.headers[0]: expected a name and a value as strings',
      ],
      [[{ response: { ...RESPONSE, headers: [5] } }], 'response.headers[0]: expected a name and a value as strings'],
      [[{ ending: 'complete' }], 'ending: expected an object, found string'],
      [[{ ending: { kind: 'x' } }], 'ending.kind: expected one of complete, '],
      [[{ timings: 5 }], 'timings: expected an object, found 5'],
      [[{ clock: 'wall' }], 'clock: expected one of live, recorded, found string'],
      [[{ startedAtMs: new Date() }], 'startedAtMs: expected a number from 0 to 8640000000000000, found object'],
      [[{ timings: { endMs: Infinity } }], 'timings.endMs: expected a number that is 0 or more, found Infinity'],
      [[{ aim: {} }], 'aim.rule: expected a string, found nothing'],
    ],
  ],
  [
    'judgeExchange',
    judgeExchange,
    [
      [[], 'exchange: expected an object, found nothing'],
      [[{}], 'exchange.id: expected a string, found nothing'],
      [[{ ...GOOD, request: {} }], 'exchange.request.method: expected a string, found nothing'],
      [[{ ...GOOD, head: null }], 'exchange.head: expected an object, found null'],
      [[{ ...GOOD, reads: 'x' }], 'exchange.reads: expected a list of reads, found string'],
      [[{ ...GOOD, reads: ['x'] }], 'exchange.reads[0]: expected a read, as { bytes, atMs }, found string'],
      [[GOOD, null], 'judgeExchange: expected an object with options, found null'],
      [[GOOD, { rule: 'x' }], 'judgeExchange: there is no option rule'],
      [[GOOD, { rules: [{ id: 'a.b' }] }], 'rules: rule a.b: level is not MUST, SHOULD, MAY or INFO'],
      [[GOOD, { rules: [{ ...greets, id: 'greets' }] }], 'rules: rule "greets": the id is not of the form area.name'],
      [[GOOD, { rules: [{ ...greets, onAnswer: 3 }] }], 'rules: rule mine.greets: onAnswer is integer, not a function'],
      [[GOOD, { rules: [{ ...greets, id: 'usage.total' }] }], 'rules: rule usage.total: usage is an area of chatspec'],
      [[GOOD, { rules: [greets, { ...greets }] }], 'rules: rule mine.greets is there twice'],
    ],
  ],
  [
    'createJudge',
    createJudge,
    [
      [[['usage.total']], 'createJudge: expected an object with options, found array'],
      [[{ profiles: 'openai' }], 'profiles: expected a list of profiles, found string'],
      [[{ profiles: ['openai'] }], 'profiles[0]: expected an object, found string'],
    ],
  ],
  [
    'judge',
    (given) => library.createJudge().judge(given as library.Exchange),
    [[[{}], 'exchange.id: expected a string']],
  ],
  [
    'open',
    (given) => library.createJudge().open(given as library.RequestSent),
    [[[{}], 'request.method: expected a string']],
  ],
  [
    'relate',
    (given) => library.createJudge().relate(given as []),
    [
      [[GOOD], 'exchanges: expected a list of judged exchanges, found object'],
      [[[GOOD]], 'exchanges[0].exchange: expected an object, found nothing'],
    ],
  ],
  [
    'harOf',
    harOf,
    [
      [[], 'harOf: expected exchanges one after the other, found nothing'],
      [[GOOD], 'harOf: expected exchanges one after the other, found object'],
      [[[{}]], 'exchanges[0].id: expected a string, found nothing'],
    ],
  ],
  [
    'judgingFetch',
    judgingFetch,
    [
      [[{ strict: true }], 'fetch: expected a function, found object'],
      [[fetch, null], 'judgingFetch: expected an object with options, found null'],
      [[fetch, { strict: 'x' }], 'strict: expected true or false, found string'],
      [[fetch, { profile: {} }], 'profile.name: expected a string, found nothing'],
      [[fetch, { rules: 'usage.total' }], 'rules: expected a list of ids and rules, found string'],
      [
        [fetch, { limits: { events: 'x' } }],
        'limits.events: expected a whole number that is 0 or more, or Infinity, found string',
      ],
    ],
  ],
  [
    'createReferenceServer',
    createReferenceServer,
    [
      [[null], 'createReferenceServer: expected an object with options, found null'],
      [[{ faults: 'n-ignored' }], 'faults: expected a list of names, found string'],
      [[{ variants: [5] }], 'variants[0]: expected a string, found 5'],
      [[{ deviations: ['n-ignored'] }], 'deviations[0]: expected a plain object, found string'],
      [[{ hostile: true }], 'hostile: expected a string, found boolean'],
      [[{ models: 'm' }], 'models: expected a list of names, found string'],
      [[{ apiKey: 5 }], 'apiKey: expected a string, found 5'],
      [[{ port: '80' }], 'port: expected a whole number from 0 to 65535, found string'],
      [[{ port: 65_536 }], 'port: expected a whole number from 0 to 65535, found 65536'],
      [[{ latencyMs: '5' }], 'latencyMs: expected a number from 0 to 2147483647, found string'],
      [[{ latencyMs: 1e12 }], 'latencyMs: expected a number from 0 to 2147483647, found 1000000000000'],
      [[{ hostilePaceMs: -1 }], 'hostilePaceMs: expected a number from 0 to 2147483647, found -1'],
    ],
  ],
  [
    'describeConformance',
    conformance,
    [
      [[], 'describeConformance: expected an object with options, found nothing'],
      [[{ baseUrl: 5 }], 'baseUrl: expected a string or a URL, or a function that gives it, found 5'],
      [[{ apiKey: 5 }], 'apiKey: expected a string, or a function that gives it, found 5'],
      [[{ name: 5 }], 'name: expected a string, found 5'],
      [[{ onReport: 5 }], 'onReport: expected a function, found 5'],
      [[{ baseURL: 'http://x' }], 'describeConformance: there is no option baseURL'],
    ],
  ],
])('%s refuses', (_name, called, cases) => {
  it.each(cases.map(([args, words]) => [words, args] as const))('%s', async (words, args) => {
    await expectRefusal(called, args, words)
  })
})

describe('render refuses', () => {
  let report: library.Report
  beforeAll(async () => {
    report = await library.check([GOOD])
  })

  it.each([
    ['no format', () => [report], 'format: expected a string, found nothing'],
    ['null as a report', () => [null, 'json'], 'report: not a report of chatspec: '],
    ['an empty object as a report', () => [{}, 'json'], 'report: not a report of chatspec: '],
    ['part of a report', () => [{ ...report, cells: undefined }, 'tap'], 'report: not a report of chatspec: '],
    ['options that are null', () => [report, 'tap', null], 'render: expected an object with options, found null'],
    [
      'a wrong width',
      () => [report, 'terminal', { width: '80' }],
      'width: expected a number from 0 to Infinity, found string',
    ],
    ['a wrong colour', () => [report, 'terminal', { color: 'red' }], 'color: expected true or false, found string'],
  ])('%s', async (_what, argsOf, words) => {
    await expectRefusal(render, argsOf(), words)
  })
})
