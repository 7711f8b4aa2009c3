import { array, assert, constantFrom, nat, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  chunk,
  completion,
  exchange,
  goodChunks,
  judged,
  sse,
  usageChunk,
  type Given,
} from '../../tests/kit/exchange.ts'
import { openapi } from '../define/cite.ts'
import { rule, type AnswerRule, type ChunkRule, type Rule, type StreamRule, type UmbrellaRule } from '../define/rule.ts'
import { rules as usageRules } from '../../suites/usage/rules.ts'
import { createJudge } from './judge.ts'

const HEAD = {
  level: 'MUST',
  basis: 'documented',
  says: 'A rule of the test.',
  matters: 'To the test.',
  cite: openapi('Test'),
} as const
const LIMITS = { lineBytes: 1 << 20, events: 1000, jsonDepth: 20 }

/** Sees every payload kind in order. */
function payloads(given: Given): string[] {
  const seen: string[] = []
  const looks: StreamRule = rule({
    ...HEAD,
    id: 'test.payloads',
    onStream: () => ({
      onEvent({ payload, mended }) {
        seen.push(mended === undefined ? payload.kind : `${payload.kind} (${mended})`)
        return 'unseen'
      },
    }),
  })
  judged([looks], given)
  return seen
}

describe('what a body is read as', () => {
  const sees: AnswerRule = rule({ ...HEAD, id: 'test.answer', onAnswer: ({ source }, violated) => violated(source) })
  const streamed = sse(goodChunks())
  const table: readonly (readonly [what: string, given: Given, source: string | undefined])[] = [
    ['a JSON document', {}, 'json'],
    ['an event stream', { body: streamed }, 'stream'],
    [
      'an event stream with the media type of JSON',
      { body: streamed, headers: { 'content-type': 'application/json' } },
      'stream',
    ],
    [
      'an event stream after a comment',
      { body: `: ping\n\n${streamed}`, headers: { 'content-type': 'text/plain' } },
      'stream',
    ],
    [
      'a JSON document with the media type of a stream',
      { body: JSON.stringify(completion()), headers: { 'content-type': 'text/event-stream' } },
      'json',
    ],
    [
      'chunks on bare lines with the media type of a stream',
      { body: streamed.replaceAll('data: ', ''), headers: { 'content-type': 'text/event-stream' } },
      'stream',
    ],
    ['a failure under status 200', { body: { error: { message: 'no' } } }, undefined],
    ['a failed request', { status: 500 }, undefined],
    [
      'a stream that reports a failure',
      { body: sse([...goodChunks().slice(0, 2), { error: { message: 'overloaded' } }]) },
      undefined,
    ],
    [
      'a stream whose last chunk reports a failure beside its choices',
      { body: sse([...goodChunks().slice(0, 2), chunk({}, { finish_reason: 'error' }, { error: { message: 'no' } })]) },
      undefined,
    ],
    [
      'a stream that goes on behind what looks like a failure',
      { body: sse([chunk({}, {}, { error: { message: 'no' } }), ...goodChunks()]) },
      'stream',
    ],
    ['another endpoint', { method: 'GET', path: 'models' }, undefined],
  ]
  it.each(table)('%s', (_what, given, source) => {
    expect(judged([sees], given).violations.map(({ symptom }) => symptom)).toEqual(source === undefined ? [] : [source])
  })

  it('reads lines that lack the blank line between events one by one', () => {
    const body = sse(goodChunks().slice(0, 2)).replaceAll('\n\n', '\n')
    expect(payloads({ body, headers: { 'content-type': 'text/event-stream' } })).toEqual([
      'chunk (no-blank-line)',
      'chunk (no-blank-line)',
      'done (no-blank-line)',
    ])
  })

  it('tells the kinds of payload apart', () => {
    const body = [
      '[DONE]',
      ' [DONE] ',
      '"[DONE]"',
      '',
      '[]',
      'oops',
      '{"choices":[]}',
      '{"error":{"message":"no"}}',
      '{"error":null,"choices":[]}',
    ]
      .map((data) => `data:${data}\n\n`)
      .join('')
    expect(payloads({ body })).toEqual([
      'done',
      'done',
      'done',
      'empty',
      'not-object',
      'not-json',
      'chunk',
      'error',
      'chunk',
    ])
  })
})

describe('what a judgement holds', () => {
  const everyChunk: ChunkRule = rule({
    ...HEAD,
    id: 'test.chunk',
    onChunk: (_chunk, violated) => violated('seen', '/id'),
  })

  it('counts what repeats and keeps the first place', () => {
    const { violations } = judged([everyChunk], { body: goodChunks() })
    expect(violations).toMatchObject([
      { rule: 'test.chunk', symptom: 'seen', pointer: '/id', event: 1, actual: 'chatcmpl-1', times: 4 },
    ])
  })

  it('marks what follows from another violation', () => {
    const consequence: AnswerRule = rule({
      ...HEAD,
      id: 'test.after',
      follows: ['test.chunk'],
      onAnswer: (_answer, violated) => violated('too'),
    })
    const { violations } = judged([everyChunk, consequence], { body: goodChunks() })
    expect(violations.map(({ rule: id, follows }) => [id, follows])).toEqual([
      ['test.chunk', undefined],
      ['test.after', 'test.chunk'],
    ])
  })

  it('names a symptom as the cause only where that symptom shows', () => {
    const [afterSeen, afterOther] = ['seen', 'other'].map((symptom) =>
      rule<AnswerRule>({
        ...HEAD,
        id: `test.after-${symptom}`,
        follows: [`test.chunk/${symptom}`],
        onAnswer: (_answer, violated) => violated('worse'),
      }),
    )
    const { violations } = judged([everyChunk, ...[afterSeen, afterOther].flatMap((one) => one ?? [])], {
      body: goodChunks(),
    })
    expect(violations.map(({ rule: id, follows }) => [id, follows])).toEqual([
      ['test.chunk', undefined],
      ['test.after-seen', 'test.chunk/seen'],
      ['test.after-other', undefined],
    ])
  })

  it('lets an umbrella rule follow from what it covers', () => {
    const inAnswer: AnswerRule = rule({
      ...HEAD,
      id: 'test.answer',
      onAnswer: (_answer, violated) => violated('bad', '/choices'),
    })
    const umbrella: UmbrellaRule = rule({
      ...HEAD,
      id: 'test.umbrella',
      over: 'streams',
      covers: ({ event }) => event === undefined,
    })
    expect(judged([everyChunk, inAnswer, umbrella], { body: goodChunks() }).violations.at(-1)).toMatchObject({
      rule: 'test.umbrella',
      follows: 'test.answer',
    })
    expect(judged([everyChunk, umbrella], { body: goodChunks() }).violations).toHaveLength(1)
  })

  it('cuts huge values', () => {
    const { violations } = judged(
      [rule({ ...HEAD, id: 'test.big', onAnswer: (_answer, violated) => violated('big', '/choices') })],
      {
        body: completion({}, {}, { content: 'x'.repeat(100_000) }),
      },
    )
    expect(JSON.stringify(violations).length).toBeLessThan(3000)
  })

  it('tells when the first content came', () => {
    const given = exchange({ body: goodChunks() })
    const reads = given.reads.flatMap(({ bytes }) =>
      [...bytes].map((byte, position) => ({ bytes: Uint8Array.of(byte), atMs: position })),
    )
    const text = Buffer.concat(given.reads.map(({ bytes }) => bytes)).toString()
    const end = text.indexOf('\n\n', text.indexOf('"Hi"')) + 1
    expect(createJudge([], LIMITS).judge({ ...given, reads }).firstContentMs).toBe(end)
  })
})

describe('the order of violations', () => {
  const onChunk = (symptom: string, member: string): ChunkRule =>
    rule({
      ...HEAD,
      id: `test.${symptom}`,
      onChunk: ({ raw }, violated) => (member in raw ? violated(symptom) : undefined),
    })
  const mixed: StreamRule = rule({
    ...HEAD,
    id: 'test.mixed',
    onStream() {
      const seen: string[] = []
      return {
        onBlock: ({ number }) => void seen.push(`block ${number}`),
        onEvent: ({ payload }) => void seen.push(payload.kind),
        onChunk: (_chunk, violated) => violated('chunk', '', { actual: seen.length }),
        onEnd: (_end, violated) => violated('end', undefined, { actual: seen }),
      }
    },
  })

  it('is that of the stream, whichever rule looks first', () => {
    const rules = [onChunk('late', 'b'), onChunk('early', 'a')]
    const { violations } = judged(rules, {
      body: [
        { choices: [], a: 1 },
        { choices: [], b: 1 },
      ],
    })
    expect(violations.map(({ symptom, event }) => [symptom, event])).toEqual([
      ['early', 1],
      ['late', 2],
    ])
  })

  it('gives blocks, payloads and chunks in turn to a check that looks at all of them', () => {
    const body = `event: a\n\n${sse([{ choices: [] }, { choices: [] }])}`
    expect(judged([mixed], { body }).violations).toMatchObject([
      { symptom: 'chunk', event: 2, actual: 3, times: 2 },
      { symptom: 'end', actual: ['block 1', 'block 2', 'chunk', 'block 3', 'chunk', 'block 4', 'done'] },
    ])
  })
})

describe('limits', () => {
  it('stops at too many events and says so', () => {
    const body = Array.from({ length: 1001 }, () => 'data: {}\n\n').join('')
    const judgement = createJudge([], LIMITS).judge(exchange({ body }))
    expect(judgement.stopped).toMatchObject({
      kind: 'too-many-events',
      message: expect.stringContaining('1000') as string,
    })
    expect(judgement.answer).toBeUndefined()
  })

  it('stops at an event that is nested too deep, and judges what came before', () => {
    const deep = `{"choices":[],"deep":${'['.repeat(30)}${']'.repeat(30)}}`
    const later: ChunkRule = rule({ ...HEAD, id: 'test.chunk', onChunk: (_chunk, violated) => violated('seen') })
    const body = `${sse(goodChunks()).replace('data: [DONE]\n\n', '')}data: ${deep}\n\ndata: {"choices":[]}\n\n`
    const judgement = createJudge([later], LIMITS).judge(exchange({ body }))
    expect(judgement.stopped).toEqual({
      kind: 'json-too-deep',
      message: 'event 5 of the stream is nested more than 20 deep (--max-json-depth)',
    })
    expect(judgement.answer).toBeUndefined()
    expect(judgement.violations).toMatchObject([{ symptom: 'seen', event: 1, times: 4 }])
  })

  it('finds nesting in an object on a bare line, too', () => {
    const body = `data: {"choices":[]}\n\n{"choices":[],"deep":${'['.repeat(30)}${']'.repeat(30)}}\n\n`
    expect(createJudge([], LIMITS).judge(exchange({ body })).stopped).toMatchObject({ kind: 'json-too-deep' })
  })

  it('gives no answer when the pieces of a stream add up to too much', () => {
    const alternatives = `[${'0,'.repeat(270_000)}0]`
    const entry = `{"token":"a","logprob":0,"bytes":null,"top_logprobs":${alternatives}}`
    const huge = `{"choices":[{"index":0,"delta":{"content":"a"},"logprobs":{"content":[${entry}]}}]}`
    const judgement = createJudge([], LIMITS).judge(exchange({ body: `data: ${huge}\n\n${sse(goodChunks())}` }))
    expect(judgement.stopped).toMatchObject({
      kind: 'body-too-large',
      message: expect.stringContaining('67108864 characters') as string,
    })
    expect(judgement.answer).toBeUndefined()
  })

  it('does not parse a document that is nested too deep', () => {
    const body = `{"choices":${'['.repeat(30)}${']'.repeat(30)}}`
    expect(createJudge([], LIMITS).judge(exchange({ body })).stopped).toMatchObject({
      kind: 'json-too-deep',
      message: expect.stringContaining('20') as string,
    })
  })
})

describe('the judge', () => {
  const rules: readonly Rule[] = usageRules
  const bodies: readonly Given[] = [
    {
      request: { stream_options: { include_usage: true } },
      body: [...goodChunks().map((one) => ({ ...one, usage: null })), usageChunk()],
    },
    {
      request: { stream_options: { include_usage: true } },
      body: [chunk({ content: 'Grüße 👋' }), usageChunk({ prompt_tokens: 1 }), chunk({}, { finish_reason: 'stop' })],
    },
    { body: completion({ usage: { prompt_tokens: -1 } }) },
  ]

  it('finds the same wherever the reads are cut', () => {
    assert(
      property(constantFrom(...bodies), array(nat({ max: 60 }), { minLength: 1, maxLength: 40 }), (given, sizes) => {
        const whole = exchange(given)
        const bytes = Buffer.concat(whole.reads.map((read) => read.bytes))
        const reads = []
        for (let start = 0, turn = 0; start < bytes.length; turn++) {
          const size = Math.max(1, sizes[turn % sizes.length] ?? 1)
          reads.push({ bytes: bytes.subarray(start, start + size), atMs: 5 })
          start += size
        }
        const judge = createJudge(rules, LIMITS)
        expect(judge.judge({ ...whole, reads }).violations).toEqual(judge.judge(whole).violations)
      }),
      { numRuns: 60 },
    )
  })
})
