import type { Deviation, Moment, Reply, Writes } from '../define/fault.ts'
import { header, type HeaderList } from '../define/exchange.ts'
import { isObject } from '../define/json.ts'
import { readChatParameters } from '../define/request.ts'
import { complete } from './complete.ts'
import { stagesAt, type Stages } from './deviate.ts'
import { nameFrom } from './ids.ts'
import { modelList, modelObject } from './models.ts'
import { envelope, type Refusal } from './refusal.ts'
import { badCredentials, routeOf, type Route } from './route.ts'
import type { Store } from './store.ts'
import { chunksOf } from './stream.ts'
import { chatFault, unknownModel } from './validate.ts'

/** What the server is set up with, for as long as it runs. */
export interface Setup {
  readonly deviations: readonly Deviation[]
  readonly key: string
  readonly models: readonly string[]
  /** Unix time in milliseconds. */
  readonly now: () => number
  /** What `openai-processing-ms` says. */
  readonly latencyMs: number
  readonly store: Store
}

/** A response ready to be written. */
export interface Response {
  readonly reply: Reply
  readonly writes: Writes
  /** True for an event stream: its pieces are written one by one. */
  readonly streamed: boolean
}

/** A response before the deviations of the last stages. */
interface Plain {
  readonly status: number
  readonly headers: HeaderList
  readonly pieces: readonly string[]
  readonly streamed: boolean
}

/** Answers a request: understands it, refuses it or completes it, and puts the completion into bytes. */
export function respondTo(moment: Moment, setup: Setup): Response {
  const stages = stagesAt(setup.deviations, moment)
  const { status, headers, pieces, streamed } = ownAnswer(stages) ?? answer(moment, stages, setup)
  const replied = stages.reply({ status, headers: [...headers, ...standing(moment, setup)] })
  const encoder = new TextEncoder()
  const writes = stages.writes(wholeBody(pieces.map((piece) => encoder.encode(piece))), replied)
  return { reply: replied, writes, streamed }
}

/** Writes that end as the framing says. */
export function wholeBody(pieces: readonly Uint8Array[]): Writes {
  return { pieces, after: 'end' }
}

function ownAnswer(stages: Stages): Plain | undefined {
  const own = stages.answers()
  if (own === undefined) return undefined
  return { status: own.status, headers: own.headers, pieces: own.body === '' ? [] : [own.body], streamed: false }
}

/** Header fields that every response carries. */
function standing({ requestNumber }: Moment, { latencyMs }: Setup): HeaderList {
  return [
    ['x-request-id', `req_${nameFrom('request', requestNumber)}`],
    ['openai-version', '2020-10-01'],
    ['openai-processing-ms', String(Math.max(1, Math.round(latencyMs)))],
    ['x-ratelimit-limit-requests', '10000'],
    ['x-ratelimit-remaining-requests', '9999'],
    ['x-ratelimit-reset-requests', '6ms'],
    ['x-ratelimit-limit-tokens', '2000000'],
    ['x-ratelimit-remaining-tokens', '1999000'],
    ['x-ratelimit-reset-tokens', '30ms'],
  ]
}

function answer(moment: Moment, stages: Stages, setup: Setup): Plain {
  const { sent } = moment.request
  const accepted = stages.accepts()
  const fault = accepted ? undefined : badCredentials(header(sent.headers, 'authorization'), setup.key)
  if (fault !== undefined) return refused(fault, stages)
  const route = routeOf(sent.method, sent.url)
  return route.kind === 'chat' ? chat(moment, accepted, stages, setup) : look(route, stages, setup)
}

function chat(moment: Moment, accepted: boolean, stages: Stages, setup: Setup): Plain {
  const { sent, json } = moment.request
  const body = isObject(json) ? stages.request(json) : undefined
  const parameters = readChatParameters(body)
  const fault = accepted
    ? undefined
    : (wrongMediaType(header(sent.headers, 'content-type')) ??
      (body === undefined ? notAnObject(json) : chatFault(body, parameters, setup.models)))
  if (fault !== undefined) return refused(fault, stages)
  const understood = body ?? {}
  const occasion = { requestNumber: moment.requestNumber, now: setup.now() }
  const completion = stages.completion(complete(understood, parameters, occasion))
  if (understood['store'] === true) setup.store.keep(completion, understood['metadata'])
  if (parameters.stream !== true) return document(200, stages.document(completion))
  const frames = stages.chunks(chunksOf(completion, parameters)).map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`)
  return {
    status: 200,
    headers: [
      ['content-type', 'text/event-stream; charset=utf-8'],
      ['cache-control', 'no-cache'],
    ],
    pieces: stages.frames([...frames, 'data: [DONE]\n\n']),
    streamed: true,
  }
}

function look(route: Exclude<Route, { kind: 'chat' }>, stages: Stages, { models, store }: Setup): Plain {
  switch (route.kind) {
    case 'models':
      return document(200, stages.document(modelList(models)))
    case 'model':
      if (!models.includes(route.id)) return refused(unknownModel(route.id), stages)
      return document(200, stages.document(modelObject(route.id)))
    case 'stored': {
      const completion = store.find(route.id)
      if (completion !== undefined) return document(200, stages.document(completion))
      const message = 'No stored completion has this id.'
      return refused({ status: 404, message, param: 'completion_id', code: 'not_found' }, stages)
    }
    case 'refused':
      return refused(route.refusal, stages)
    default:
      return route satisfies never
  }
}

function refused(refusal: Refusal, stages: Stages): Plain {
  return document(refusal.status, stages.error(envelope(refusal)), refusal.headers)
}

function document(status: number, value: unknown, headers: HeaderList = []): Plain {
  // JSON has no text for undefined, which a deviation may well answer with.
  const text = JSON.stringify(value) ?? ''
  return { status, headers: [['content-type', 'application/json'], ...headers], pieces: [text], streamed: false }
}

function notAnObject(json: unknown): Refusal {
  const message =
    json === undefined
      ? 'The body of the request could not be parsed as JSON.'
      : 'The body of the request must be a JSON object.'
  return { status: 400, message, param: null, code: 'invalid_json' }
}

function wrongMediaType(contentType: string | undefined): Refusal | undefined {
  if (contentType === undefined || /^application\/json\s*(;|$)/i.test(contentType.trim())) return undefined
  const message = "The body must be sent as 'application/json'."
  return { status: 415, message, param: null, code: 'unsupported_media_type' }
}
