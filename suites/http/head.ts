import { guide, openapi } from '../../src/define/cite.ts'
import { header, type HeaderList } from '../../src/define/exchange.ts'
import { streams, wantsJson } from '../../src/define/request.ts'
import { succeeded, type ResponseView } from '../../src/define/response.ts'
import { rule, type Examined, type ResponseRule, type Violated } from '../../src/define/rule.ts'
import { toTheApi } from './scope.ts'

export const success200: ResponseRule = rule({
  id: 'http.success-200',
  level: 'MUST',
  says: 'An accepted request is answered with status 200.',
  basis: 'documented',
  cite: openapi('paths./chat/completions.post', 'responses.200'),
  matters: 'Clients that compare the status with 200, as generated ones do, take a good answer for a failure.',
  onResponse(response, violated): Examined {
    if (!succeeded(response)) return 'unseen'
    const { status } = response.head
    if (status !== 200) {
      violated('other-2xx', undefined, {
        expected: 200,
        actual: status,
        message: `expected status 200, got ${status}`,
      })
    }
  },
})

export const jsonMediaType: ResponseRule = rule({
  id: 'http.json-media-type',
  level: 'MUST',
  says: 'A completion that is not streamed has the media type application/json.',
  basis: 'documented',
  cite: openapi('paths./chat/completions.post', 'responses.200.content.application/json'),
  matters: 'openai-node parses a body by its media type: without it the caller gets a bare string, with no choices.',
  when: wantsJson,
  onResponse(response, violated): Examined {
    // What is no JSON has a right type of its own; http.single-json-document tells.
    if (!succeeded(response) || !/^\s*[[{]/.test(response.text)) return 'unseen'
    return expectType(response, 'application/json', 'not-json', violated)
  },
})

export const sseMediaType: ResponseRule = rule({
  id: 'http.sse-media-type',
  level: 'MUST',
  says: 'A stream has the media type text/event-stream.',
  basis: 'documented',
  cite: openapi('paths./chat/completions.post', 'responses.200.content.text/event-stream'),
  matters:
    'The official SDKs do not look, but browsers and proxies do: they buffer, or refuse, a stream by another name.',
  when: streams,
  onResponse(response, violated): Examined {
    if (!succeeded(response) || response.bodyKind !== 'sse') return 'unseen'
    return expectType(response, 'text/event-stream', 'not-event-stream', violated)
  },
})

function expectType({ head, mediaType }: ResponseView, expected: string, other: string, violated: Violated): Examined {
  // A capture without any header field has lost them.
  if (head.headers.length === 0) return 'unseen'
  if (mediaType === expected) return
  const actual = header(head.headers, 'content-type')
  const message = `expected Content-Type ${expected}, got ${actual ?? 'none'}`
  violated(actual === undefined ? 'missing' : other, undefined, { expected, actual, message })
}

const RATE_LIMIT = /^x-ratelimit-(limit|remaining|reset)-(.+)$/i
const DURATION = /^(?=\d)(?:\d+d)?(?:\d+h)?(?:\d+m)?(?:\d+(?:\.\d+)?s)?(?:\d+(?:\.\d+)?(?:ms|us|µs|ns))?$/

export const ratelimitHeaders: ResponseRule = rule({
  id: 'http.ratelimit-headers',
  level: 'SHOULD',
  says: 'Rate limit headers count in whole numbers, what remains is within the limit, and a reset is a duration such as 6m0s.',
  basis: 'documented',
  cite: guide('rate-limits', 'rate limits in headers'),
  matters: 'Clients that pace themselves by these headers stall, or run into the limit.',
  when: toTheApi,
  onResponse({ head }, violated): Examined {
    const fields = rateLimitsOf(head.headers)
    if (fields.length === 0) return 'unseen'
    for (const { name, kind, value } of fields) {
      if (kind === 'reset' ? DURATION.test(value) : /^\d+$/.test(value)) continue
      const expected = kind === 'reset' ? 'a duration such as 1s or 6m0s' : 'a whole number'
      const message = `expected ${name} to be ${expected}, got ${JSON.stringify(value)}`
      violated(kind === 'reset' ? 'reset-not-duration' : 'not-whole', undefined, { expected, actual: value, message })
    }
    for (const { name, kind, resource, value } of fields) {
      const limit = fields.find((field) => field.kind === 'limit' && field.resource === resource)?.value
      if (kind !== 'remaining' || limit === undefined || !(Number(value) > Number(limit))) continue
      const message = `${name} is ${value}, above its limit of ${limit}`
      violated('remaining-above-limit', undefined, { expected: `at most ${limit}`, actual: value, message })
    }
  },
})

interface RateLimitField {
  readonly name: string
  readonly kind: string
  readonly resource: string
  readonly value: string
}

function rateLimitsOf(headers: HeaderList): RateLimitField[] {
  return headers.flatMap(([name, value]) => {
    const [, kind, resource] = RATE_LIMIT.exec(name)?.map((part) => part.toLowerCase()) ?? []
    return kind === undefined || resource === undefined ? [] : [{ name, kind, resource, value: value.trim() }]
  })
}

export const retryAfter: ResponseRule = rule({
  id: 'http.retry-after',
  level: 'MUST',
  says: 'Retry-After on a 429 or 503 is a whole number of seconds, at least 1.',
  basis: 'documented',
  cite: openapi('responses.TooManyRequests', 'headers.Retry-After'),
  matters: 'Both official SDKs wait for as long as it says; what they cannot read, or 0, makes them hammer the server.',
  when: toTheApi,
  onResponse(response, violated): Examined {
    const value = header(response.head.headers, 'retry-after')?.trim()
    if (value === undefined || ![429, 503].includes(response.head.status)) return 'unseen'
    const symptom = wrongWait(value)
    if (symptom === undefined) return
    const message = `expected Retry-After to be whole seconds, at least 1, got ${JSON.stringify(value)}`
    violated(symptom, undefined, { expected: 'a whole number of seconds, at least 1', actual: value, message })
  },
})

/** Nobody means more than thirty years: such a number is a point in time. */
const LONGEST_WAIT_SECONDS = 1_000_000_000

function wrongWait(value: string): string | undefined {
  if (/^-?\d+$/.test(value)) {
    if (Number(value) > LONGEST_WAIT_SECONDS) return 'epoch'
    return Number(value) >= 1 ? undefined : 'not-positive'
  }
  return /^(?:mon|tue|wed|thu|fri|sat|sun)/i.test(value) && !Number.isNaN(Date.parse(value))
    ? 'http-date'
    : 'not-seconds'
}
