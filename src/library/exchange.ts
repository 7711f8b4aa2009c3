import { isUint8Array } from 'node:util/types'
import type { Aim, BodyRead, Ending, Exchange, HeaderList, Timings } from '../define/exchange.ts'
import { isObject } from '../define/json.ts'
import { UsageError } from '../wire/usage-error.ts'
import { endingWanted, headersWanted, readsWanted, startWanted, timingsWanted } from './exchange-given.ts'
import {
  aString,
  checkOptions,
  having,
  jsonObject,
  numberIn,
  oneOf,
  optionsOf,
  refusal,
  wanted,
  type OptionsWanted,
  type Wanted,
} from './given.ts'

/** Header fields: an object, pairs in the order of the wire, or `Headers` of fetch. */
export type HeadersGiven = Readonly<Record<string, string>> | Iterable<readonly [name: string, value: string]>

/** A body: text, bytes, a value to be written as JSON, or the reads that it came in, with their times. */
export type BodyGiven = string | Uint8Array | readonly BodyRead[] | { readonly [member: string]: unknown }

/** What is known of an exchange. Only the status is required; the rest is that of a plain recording. */
export interface ExchangeParts {
  readonly request?: {
    /** @defaultValue 'POST' */
    readonly method?: string
    /**
     * Absolute. Its path tells the endpoint: rules on chat speak of `…/chat/completions`.
     * @defaultValue 'http://localhost/v1/chat/completions'
     */
    readonly url?: string
    /** @defaultValue the type of JSON where there is a body */
    readonly headers?: HeadersGiven
    /** Left out, what was asked for is not known: rules that hang on it do not apply. */
    readonly body?: BodyGiven
  }
  /** Left out where no answer came. */
  readonly response?: {
    readonly status: number
    readonly statusText?: string
    /** Without any, rules on header fields do not apply. */
    readonly headers?: HeadersGiven
    /** A stream is given as the text or the bytes of its events. */
    readonly body?: BodyGiven
  }
  /** @defaultValue complete, or cut off where there is no response */
  readonly ending?: Ending
  /**
   * Tells exchanges apart where several are judged together.
   * @defaultValue 'x1'
   */
  readonly id?: string
  /**
   * Unix time in milliseconds at which the request was started.
   * @defaultValue now
   */
  readonly startedAtMs?: number
  /** Milliseconds since the start. */
  readonly timings?: Timings
  /**
   * `live` where the times were measured: rules on times then apply. `recorded` is lenient with `created`.
   * @defaultValue 'recorded'
   */
  readonly clock?: 'live' | 'recorded'
  /** What the request was made for, where it is not a plain valid one. */
  readonly aim?: Aim
}

/** The body of a `Response` is to be read first, to text or bytes. */
const bodyWanted: Wanted = (name, value) => {
  if (typeof value === 'string' || isUint8Array(value)) return
  if (Array.isArray(value)) readsWanted(name, value)
  else if (isObject(value)) jsonObject(name, value, 'Give text, bytes, or an object to be written as JSON.')
  else throw refusal(name, 'text, bytes, reads, or an object to be written as JSON', value)
}

const message = {
  // Its fields are looked at when they are read: some can be read only once.
  headers: wanted('an object, pairs, or Headers', (value) => typeof value === 'object' && value !== null),
  body: bodyWanted,
}

const status = numberIn({ isWhole: true, min: 100, max: 999 })
const responseOptions = optionsOf({ status, statusText: aString, ...message })
const withStatus = having({ status })

/** As all options, and the status is there. */
const responseWanted: Wanted = (name, value) => {
  responseOptions(name, value)
  withStatus(name, value)
}

const PARTS: OptionsWanted<ExchangeParts> = {
  aim: having({ rule: aString, expects: oneOf(['refusal', 'acceptance', 'either']) }),
  clock: oneOf(['live', 'recorded']),
  ending: endingWanted,
  id: aString,
  request: optionsOf({ method: aString, url: aString, ...message }),
  response: responseWanted,
  startedAtMs: startWanted,
  timings: timingsWanted,
}

/**
 * Makes an exchange, as the judge takes it, of what is at hand: in a test of a handler, say, of its answer. Throws a
 * `UsageError` for a part that there is not, and for one that is not what it is to be.
 */
export function exchangeOf(parts: ExchangeParts): Exchange {
  checkOptions('exchangeOf', parts, PARTS)
  const { request = {}, response } = parts
  const { method = 'POST', url = 'http://localhost/v1/chat/completions' } = request
  if (!URL.canParse(url)) throw new UsageError('bad-url', `exchangeOf: ${JSON.stringify(url)} is not an absolute URL`)
  const body = request.body === undefined ? undefined : Buffer.concat(readsOf(request.body).map(({ bytes }) => bytes))
  const reads = response?.body === undefined ? [] : readsOf(response.body)
  const lastMs = reads.at(-1)?.atMs ?? 0
  return {
    id: parts.id ?? 'x1',
    request: {
      method,
      url,
      headers: headerList(
        'request.headers',
        request.headers ?? (body === undefined ? {} : { 'content-type': 'application/json' }),
      ),
      body,
    },
    head: response && {
      status: response.status,
      statusText: response.statusText ?? '',
      headers: headerList('response.headers', response.headers ?? {}),
    },
    reads,
    ending: parts.ending ?? (response === undefined ? NO_ANSWER : { kind: 'complete' }),
    timings: parts.timings ?? { endMs: lastMs },
    startedAtMs: parts.startedAtMs ?? Date.now(),
    clock: parts.clock ?? 'recorded',
    ...(parts.aim !== undefined && { aim: parts.aim }),
  }
}

const NO_ANSWER: Ending = { kind: 'cut-off', message: 'no answer came' }

/** Header fields as a list, in their order. Throws a UsageError for what is no pair of texts. */
function headerList(name: string, given: HeadersGiven): HeaderList {
  const fields = Symbol.iterator in given ? [...given] : Object.entries(given)
  headersWanted(name, fields)
  return fields.map(([field, value]) => [field, value])
}

function readsOf(body: BodyGiven): readonly BodyRead[] {
  if (isReads(body)) return body
  const bytes =
    typeof body === 'string' ? Buffer.from(body) : isUint8Array(body) ? body : Buffer.from(JSON.stringify(body))
  return bytes.length === 0 ? [] : [{ bytes, atMs: 0 }]
}

const isReads = (body: BodyGiven): body is readonly BodyRead[] => Array.isArray(body)
