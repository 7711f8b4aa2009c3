import type { Aim, Exchange } from '../../src/define/exchange.ts'
import type { JsonObject } from '../../src/define/json.ts'
import type { Rule } from '../../src/define/rule.ts'
import { createJudge } from '../../src/judge/judge.ts'
import type { Judgement } from '../../src/judge/judgement.ts'

/** What a unit test says of an exchange; the rest is that of an ordinary good one. */
export interface Given {
  /** Members of the request body beside model and messages. */
  readonly request?: JsonObject
  readonly method?: string
  readonly path?: string
  readonly requestHeaders?: Readonly<Record<string, string>>
  readonly aim?: Aim
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** The body: an object is sent as JSON, a string as it is, a list of chunks as an event stream with its terminator. */
  readonly body?: JsonObject | string | readonly JsonObject[]
  readonly ending?: Exchange['ending']
}

/** Unix time at which all sample exchanges start. */
export const NOW_SECONDS = 1_795_000_000

/** A complete exchange for unit tests. */
export function exchange(given: Given): Exchange {
  const streamed =
    Array.isArray(given.body) || (typeof given.body === 'string' && /^(data|event|id|retry|)\s*:/.test(given.body))
  const request = {
    model: 'm-1',
    messages: [{ role: 'user', content: 'Say hi.' }],
    ...(streamed && { stream: true }),
    ...given.request,
  }
  const body = textOf(given.body ?? completion())
  return {
    id: 'x1',
    request: {
      method: given.method ?? 'POST',
      url: `http://127.0.0.1:9/v1/${given.path ?? 'chat/completions'}`,
      headers: Object.entries({
        'content-type': 'application/json',
        authorization: 'Bearer sk-test',
        ...given.requestHeaders,
      }),
      body: Buffer.from(JSON.stringify(request)),
    },
    head: {
      status: given.status ?? 200,
      statusText: '',
      headers: Object.entries(given.headers ?? { 'content-type': streamed ? 'text/event-stream' : 'application/json' }),
    },
    reads: [{ bytes: Buffer.from(body), atMs: 5 }],
    ending: given.ending ?? { kind: 'complete' },
    timings: { headersMs: 4, firstByteMs: 5, endMs: 6 },
    startedAtMs: NOW_SECONDS * 1000,
    clock: 'live',
    ...(given.aim !== undefined && { aim: given.aim }),
  }
}

function textOf(body: JsonObject | string | readonly JsonObject[]): string {
  if (typeof body === 'string') return body
  // Array.isArray does not narrow readonly arrays, and JsonObject is never one.
  if (Array.isArray(body)) return sse(body as readonly JsonObject[])
  return JSON.stringify(body)
}

/** Chunks as an event stream that ends with the terminator. */
export function sse(chunks: readonly JsonObject[]): string {
  return [...chunks.map((one) => JSON.stringify(one)), '[DONE]'].map((data) => `data: ${data}\n\n`).join('')
}

/** A good completion, with members of it replaced; undefined removes a member. */
export function completion(members: JsonObject = {}, choice: JsonObject = {}, message: JsonObject = {}): JsonObject {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: NOW_SECONDS,
    model: 'm-1',
    system_fingerprint: 'fp_1',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: 'Hi there.', refusal: null, ...message },
        logprobs: null,
        finish_reason: 'stop',
        ...choice,
      },
    ],
    usage: { prompt_tokens: 9, completion_tokens: 3, total_tokens: 12 },
    ...members,
  }
}

/** A good chunk with one choice, or with the members given. */
export function chunk(delta: JsonObject, choice: JsonObject = {}, members: JsonObject = {}): JsonObject {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: NOW_SECONDS,
    model: 'm-1',
    system_fingerprint: 'fp_1',
    choices: [{ index: 0, delta, logprobs: null, finish_reason: null, ...choice }],
    ...members,
  }
}

/** The chunks of a good streamed answer. */
export function goodChunks(): JsonObject[] {
  return [
    chunk({ role: 'assistant', content: '' }),
    chunk({ content: 'Hi' }),
    chunk({ content: ' there.' }),
    chunk({}, { finish_reason: 'stop' }),
  ]
}

/** The usage chunk that ends a stream with include_usage. */
export function usageChunk(
  usage: JsonObject = { prompt_tokens: 9, completion_tokens: 3, total_tokens: 12 },
): JsonObject {
  return { ...chunk({}), choices: [], usage }
}

const LIMITS = { lineBytes: 1 << 20, events: 100_000, jsonDepth: 200 }

/** Judges one exchange by some rules. */
export function judged(rules: readonly Rule[], given: Given): Judgement {
  return createJudge(rules, LIMITS).judge(exchange(given))
}

/**
 * What one rule says of an exchange: its symptoms in order, or `pass`, `unseen` (the situation did not come up) or
 * `not-applicable`.
 */
export function verdict(rule: Rule, given: Given): readonly string[] | 'pass' | 'unseen' | 'not-applicable' {
  const { violations, examined } = judged([rule], given)
  if (violations.length > 0) return violations.map(({ symptom }) => symptom)
  const looked = examined.get(rule.id)
  return looked === undefined ? 'not-applicable' : looked === 'examined' ? 'pass' : 'unseen'
}
