import { describe, expect, it } from 'vitest'
import { completion, exchange, goodChunks, sse } from '../../tests/kit/exchange.ts'
import { greets } from '../../tests/kit/greets.ts'
import { extendProfile } from '../define/profile.ts'
import type { Rule } from '../define/rule.ts'
import { allRules, profiles } from '../rulebook.ts'
import { UsageError } from '../wire/usage-error.ts'
import { exchangeOf, type ExchangeParts } from './exchange.ts'
import { createJudge, judgeExchange } from './judge.ts'

const ASKED = { model: 'm-1', messages: [{ role: 'user', content: 'Say hi.' }] }
const ANSWER = {
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1_795_000_000,
  model: 'm-1',
  choices: [
    { index: 0, message: { role: 'assistant', content: 'Hi.', refusal: null }, logprobs: null, finish_reason: 'stop' },
  ],
  usage: { prompt_tokens: 9, completion_tokens: 3, total_tokens: 12 },
}
const JSON_TYPE = { 'content-type': 'application/json' }
const at = { startedAtMs: 1_795_000_000_000 }

/** What somebody without a type checker may pass. */
const misspelt = (options: object): object => options

const errors = (parts: ExchangeParts): readonly string[] =>
  judgeExchange(exchangeOf({ ...at, ...parts })).flatMap(({ rule: id, symptom, severity }) =>
    severity['openai'] === 'error' ? [`${id}/${symptom}`] : [],
  )

const strikes = (own: Rule): unknown => judgeExchange(exchange({}), { rules: [own] })[0]?.severity

const headersOf = (headers: NonNullable<ExchangeParts['response']>['headers']): unknown =>
  exchangeOf({ response: { status: 200, ...(headers !== undefined && { headers }) } }).head?.headers

describe('exchangeOf and judgeExchange', () => {
  it('find nothing wrong with a good answer', () => {
    const response = { status: 200, headers: JSON_TYPE, body: ANSWER }
    expect(errors({ request: { body: ASKED }, response })).toEqual([])
    const headers = { 'content-type': 'text/event-stream' }
    const streamed = { status: 200, headers, body: sse(goodChunks()) }
    expect(errors({ request: { body: { ...ASKED, stream: true } }, response: streamed })).toEqual([])
  })

  it('tell what is wrong, where, and how hard it strikes in each profile', () => {
    const usage = { ...ANSWER.usage, total_tokens: 13 }
    const response = { status: 200, headers: JSON_TYPE, body: { ...ANSWER, usage } }
    expect(judgeExchange(exchangeOf({ ...at, request: { body: ASKED }, response }))).toMatchObject([
      {
        rule: 'usage.total',
        level: 'MUST',
        symptom: 'total-not-sum',
        pointer: '/usage/total_tokens',
        expected: 12,
        actual: 13,
        times: 1,
        severity: { openai: 'error', crazyrouter: 'warning', common: 'warning' },
      },
    ])
  })

  it('hold a busy server to the form of its error only', () => {
    const error = { error: { message: 'Slow down.', type: 'rate_limit_error', param: null, code: null } }
    const busy = { status: 429, headers: { ...JSON_TYPE, 'retry-after': '1' } }
    expect(errors({ request: { body: ASKED }, response: { ...busy, body: error } })).toEqual([])
    expect(errors({ request: { body: ASKED }, response: { ...busy, body: { oops: 1 } } })).toEqual([
      'error.rate-limit-429/no-envelope',
      'error.envelope/missing',
    ])
  })

  it.each([
    ['text', JSON.stringify(ANSWER)],
    ['bytes', Buffer.from(JSON.stringify(ANSWER))],
    ['a value', ANSWER],
    ['reads', [{ bytes: Buffer.from(JSON.stringify(ANSWER)), atMs: 4 }]],
  ])('take a body as %s', (_kind, body) => {
    const { reads, timings } = exchangeOf({ response: { status: 200, body } })
    expect(JSON.parse(Buffer.concat(reads.map(({ bytes }) => bytes)).toString())).toEqual(ANSWER)
    expect(timings.endMs).toBe(Array.isArray(body) ? 4 : 0)
  })

  it('take header fields as an object, as pairs, and as those of fetch', () => {
    const pairs = [
      ['A', '1'],
      ['a', '2'],
    ] as const
    expect(headersOf({ 'X-A': '1' })).toEqual([['X-A', '1']])
    expect(headersOf(pairs)).toEqual(pairs)
    expect(headersOf(new Headers({ 'X-A': '1' }))).toEqual([['x-a', '1']])
    expect(headersOf(undefined)).toEqual([])
  })

  it('stand for a plain recording where little is known', () => {
    expect(exchangeOf({})).toMatchObject({
      id: 'x1',
      request: { method: 'POST', url: 'http://localhost/v1/chat/completions', headers: [], body: undefined },
      head: undefined,
      ending: { kind: 'cut-off', message: 'no answer came' },
      clock: 'recorded',
    })
    expect(exchangeOf({ request: { body: ASKED } }).request.headers).toEqual([['content-type', 'application/json']])
  })

  it('refuse what is no part of an exchange', () => {
    expect(() => exchangeOf(misspelt({ respond: {} }))).toThrow(UsageError)
    expect(() => exchangeOf({ request: { url: '/v1/chat/completions' } })).toThrow('is not an absolute URL')
  })
})

describe('createJudge', () => {
  it('judges an exchange while it is under way', () => {
    const { request, head, reads, ...end } = exchange({ body: sse(goodChunks()).replace('[DONE]', '[done]') })
    const open = createJudge({ rules: ['stream.done-exact'] }).open(request)
    if (head !== undefined) open.head(head)
    for (const { bytes, atMs } of reads) open.read(bytes, atMs)
    const { violations, examined } = open.end(end)
    expect(violations).toMatchObject([{ rule: 'stream.done-exact', severity: { openai: 'error' } }])
    expect([...examined]).toEqual([['stream.done-exact', 'examined']])
  })

  it('judges by rules and profiles of one’s own', () => {
    const harsh = { name: 'harsh', says: 'All is wrong.', severities: { 'mine.greets': 'error' as const } }
    const judge = createJudge({ rules: [greets, 'usage.total'], profiles: [harsh] })
    expect(judge.rules.map(({ id }) => id)).toEqual(['mine.greets', 'usage.total'])
    expect(judge.judge(exchange({})).violations).toMatchObject([
      { rule: 'mine.greets', level: 'MUST', severity: { harsh: 'error' } },
    ])
  })

  it('has a rule of one’s own strike by its level where a profile does not know it', () => {
    expect(strikes(greets)).toEqual({ openai: 'error', crazyrouter: 'error', common: 'error' })
    expect(strikes({ ...greets, level: 'SHOULD' })).toMatchObject({ openai: 'warning', common: 'warning' })
    const mild = { name: 'mild', says: 'Ours.', severities: { 'mine.greets': 'info' as const } }
    const judge = createJudge({ rules: [greets, 'completion.id'], profiles: [profiles.openai, mild] })
    expect(judge.judge(exchange({ body: completion({ id: '' }) })).violations).toMatchObject([
      { rule: 'completion.id', severity: { openai: 'error', mild: 'off' } },
      { rule: 'mine.greets', severity: { openai: 'error', mild: 'info' } },
    ])
  })

  it('takes built-in rules as values, and no rule twice', () => {
    const [first, ...others] = allRules
    expect(createJudge({ rules: allRules }).rules).toEqual(allRules)
    expect(createJudge({ rules: [first?.id ?? '', ...allRules] }).rules).toEqual([first, ...others])
  })

  it('says whose mistake it is where a rule of one’s own throws', () => {
    const throwing = {
      ...greets,
      onAnswer: () => {
        throw new Error('oh')
      },
    }
    expect(() => judgeExchange(exchange({}), { rules: [throwing] })).toThrow(
      new UsageError('broken-suite', 'rules: mine.greets: onAnswer threw: oh'),
    )
  })

  it('relates exchanges, of one origin each', () => {
    const judge = createJudge({ rules: ['ids.completion-unique'] })
    const judged = (id: string, host = '127.0.0.1') => {
      const one = exchange({})
      const named = { ...one, id, request: { ...one.request, url: `http://${host}/v1/chat/completions` } }
      return { exchange: named, judgement: judge.judge(named) }
    }
    const relations = judge.relate([judged('a'), judged('b')])
    expect([...relations.keys()]).toEqual(['b'])
    expect(relations.get('b')).toMatchObject([{ rule: 'ids.completion-unique', severity: { openai: 'error' } }])
    expect(judge.relate([judged('a'), judged('b', 'localhost')]).size).toBe(0)
  })

  it('counts a consequence no harder than its cause', () => {
    const mild = extendProfile(profiles.openai, {
      name: 'mild',
      says: 'Ours.',
      changes: [{ rule: 'chunk.model', severity: 'info', reason: 'a test' }],
    })
    const chunks = goodChunks().map((chunk, position) => (position === 1 ? { ...chunk, model: '' } : chunk))
    const { violations } = createJudge({ profiles: [profiles.openai, mild] }).judge(exchange({ body: chunks }))
    const following = violations.filter(({ follows }) => follows === 'chunk.model')
    expect(following.map(({ rule: id, severity }) => [id, severity])).toEqual([
      ['stream.model-constant', { openai: 'warning', mild: 'info' }],
    ])
  })

  it.each([
    [{ rules: ['usage.totl'] }, 'rules "usage.totl": there is no such rule; did you mean usage.total?'],
    [{ rules: [] }, 'rules is empty'],
    [{ limits: { events: -1 } }, 'limits.events: expected a whole number that is 0 or more, or Infinity, found -1'],
    [misspelt({ rule: 'usage.total' }), 'createJudge: there is no option rule'],
  ])('refuses %j', (options, words) => {
    expect(() => createJudge(options)).toThrow(words)
  })
})
