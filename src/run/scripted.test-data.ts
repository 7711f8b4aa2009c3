import type { Exchange, RequestSent } from '../define/exchange.ts'
import { isObject, parseJson, type JsonObject } from '../define/json.ts'
import type { Profile } from '../define/profile.ts'
import { rule, type AnswerRule, type ResponseRule, type Rule } from '../define/rule.ts'
import { createJudge, type Judge } from '../judge/judge.ts'
import { DEFAULT_LIMITS } from '../wire/limits.ts'
import type { Clock } from './clock.ts'
import type { Send, SendOptions } from './courier.ts'
import type { Target } from './target.ts'

/** A clock on which waiting takes no time; what was slept is kept. */
export function fakeClock(startMs = 1_795_000_000_000): Clock & { readonly slept: readonly number[] } {
  let nowMs = startMs
  const slept: number[] = []
  return {
    slept,
    now: () => nowMs,
    sleep(ms) {
      slept.push(ms)
      nowMs += ms
      return Promise.resolve()
    },
  }
}

export const TARGET: Target = { baseUrl: 'http://target.test/v1', key: 'sk-test', headers: {}, userAgent: 'test' }

/** What a scripted target answers: a status with a body, or how the connection fails. */
export type Answered =
  | {
      readonly status: number
      readonly body: unknown
      readonly headers?: Readonly<Record<string, string>>
      readonly ending?: Exchange['ending']
    }
  | { readonly ending: Exclude<Exchange['ending'], { kind: 'complete' }> }

export interface Asked {
  readonly id: string
  readonly request: RequestSent
  readonly path: string
  readonly body: JsonObject
  readonly hasKey: boolean
  readonly told: SendOptions
}

/** A target made of a function; every request is kept. */
export function scripted(answer: (asked: Asked) => Answered): {
  readonly send: Send
  readonly asked: readonly Asked[]
} {
  const asked: Asked[] = []
  const send: Send = (request, told) => {
    const { id, aim } = told
    const json = parseJson(new TextDecoder().decode(request.body))
    const one: Asked = {
      id,
      request,
      path: new URL(request.url).pathname,
      body: isObject(json) ? json : {},
      told,
      hasKey: request.headers.some(([name]) => name === 'Authorization'),
    }
    asked.push(one)
    return Promise.resolve({ ...exchangeOf(one, answer(one)), ...(aim === undefined ? {} : { aim }) })
  }
  return { send, asked }
}

function exchangeOf({ id, request }: Asked, answered: Answered): Exchange {
  const base = { id, request, startedAtMs: 1_795_000_000_000, clock: 'live' as const }
  if (!('status' in answered)) {
    return { ...base, head: undefined, reads: [], ending: answered.ending, timings: { endMs: 2 } }
  }
  const { status, body, headers = { 'content-type': 'application/json' }, ending = { kind: 'complete' } } = answered
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return {
    ...base,
    head: { status, statusText: '', headers: Object.entries(headers) },
    reads: [{ bytes: Buffer.from(text), atMs: 1 }],
    ending,
    timings: { headersMs: 1, firstByteMs: 1, endMs: 2 },
  }
}

/** A good answer that says something. */
export function completion(content: string, usage: JsonObject = { prompt_tokens: 5, completion_tokens: 2 }): Answered {
  return {
    status: 200,
    body: {
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 1_795_000_000,
      model: 'm',
      choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
      usage,
    },
  }
}

/** An error answer in the usual envelope. */
export function refusal(status: number, message: string, param: string | null = null): Answered {
  return { status, body: { error: { message, type: 'invalid_request_error', param, code: null } } }
}

const head = {
  level: 'MUST',
  basis: 'documented',
  cite: { title: 'a test', url: 'http://test' },
  matters: 'Nobody.',
} as const

/** Broken by an answer that says `bad`. */
export const noBad: AnswerRule = rule({
  ...head,
  id: 'test.no-bad',
  says: 'The answer does not say bad.',
  onAnswer(answer, violated) {
    if (answer.choices[0]?.content === 'bad') violated('says-bad', '/choices/0/message/content')
  },
})

/** An ability: looks only at answers that say `yes` or `no`, and one `yes` is enough. */
export const saysYes: AnswerRule = rule({
  ...head,
  id: 'test.says-yes',
  says: 'The answer says yes.',
  tries: 'any',
  onAnswer(answer, violated) {
    const content = answer.choices[0]?.content
    if (content !== 'yes' && content !== 'no') return 'unseen'
    if (content === 'no') violated('says-no')
    return undefined
  },
})

/** Broken by every status but 200. */
export const success: ResponseRule = rule({
  ...head,
  id: 'http.success-200',
  says: 'The status is 200.',
  when: (request) => request.endpoint === 'chat' && (request.aim?.expects ?? 'acceptance') === 'acceptance',
  onResponse(response, violated) {
    if (response.head.status >= 500) violated('server-error')
    else if (response.head.status !== 200) return 'unseen'
    return undefined
  },
})

/** Needs a capability; broken by a refusal. */
export const takesTools: ResponseRule = rule({
  ...head,
  id: 'test.takes-tools',
  says: 'Tools are accepted.',
  needs: 'tools',
  when: (request) => request.chat.tools.length > 0,
  onResponse(response, violated) {
    if (response.head.status >= 400) violated('refused')
  },
})

export const RULES: readonly Rule[] = [noBad, saysYes, success, takesTools]

/** A judge with these rules. */
export function testJudge(): Judge {
  return createJudge(RULES, DEFAULT_LIMITS)
}

/** All rules are errors. */
export const STRICT: Profile = {
  name: 'strict',
  says: 'All of it.',
  severities: Object.fromEntries(RULES.map(({ id }) => [id, 'error' as const])),
}

/** All rules are warnings, and the ability is off. */
export const MILD: Profile = {
  name: 'mild',
  says: 'Little of it.',
  severities: { 'test.no-bad': 'warning', 'http.success-200': 'warning', 'test.takes-tools': 'warning' },
}
