import { viewChunk } from '../define/chunk.ts'
import { standsForFailure } from '../define/failure.ts'
import { isObject, parseJson, type JsonObject } from '../define/json.ts'
import { hasTooManyValues, MOST_VALUES, nestingDepth } from '../define/json-text.ts'
import type { Payload, SseEvent, StreamEvent } from '../define/stream.ts'
import { LIMIT_FLAGS } from '../wire/limits.ts'
import { SseLimitError } from '../wire/sse-limits.ts'

const TERMINATOR = '[DONE]'
const DONE: Payload = { kind: 'done', exact: true }
const DONE_INEXACT: Payload = { kind: 'done', exact: false }

/** What the text of an event's data is. */
function readPayload(text: string): Payload {
  if (text.charCodeAt(0) === 0x7b) return readObject(text)
  if (text === TERMINATOR) return DONE
  if (text === '') return { kind: 'empty' }
  if (text.length < 32 && /^\s*"?\s*\[?done\]?\s*"?\s*$/i.test(text)) return DONE_INEXACT
  const value = parseJson(text)
  if (isObject(value)) return ofObject(value)
  return { kind: value === undefined ? 'not-json' : 'not-object' }
}

function readObject(text: string): Payload {
  const value = parseJson(text)
  return isObject(value) ? ofObject(value) : { kind: 'not-json' }
}

function ofObject(object: JsonObject): Payload {
  return standsForFailure(object) ? { kind: 'error', object } : { kind: 'chunk', chunk: viewChunk(object) }
}

/**
 * Gives the payloads of an event in order: one, unless missing blank lines or missing field names are mended. Throws an
 * SseLimitError when one is JSON that nests deeper than `jsonDepth`, or has too many values.
 */
export function eachPayload(sse: SseEvent, jsonDepth: number, take: (event: StreamEvent) => void): void {
  const { data } = sse
  if (data === undefined) {
    for (const line of sse.unknownLines) takeMendedObject(sse, line, jsonDepth, take)
    return
  }
  refuseBeyond(data, sse, jsonDepth)
  const payload = readPayload(data)
  const lines = payload.kind === 'not-json' && sse.dataLines > 1 ? splitLines(sse, data) : undefined
  if (lines === undefined) take({ sse, text: data, payload: named(sse.type, payload), mended: undefined })
  else for (const line of lines) take(line)
}

/** An object without choices under the name `error` is a failure, whatever its members are called. */
function named(type: SseEvent['type'], payload: Payload): Payload {
  if (type !== 'error' || payload.kind !== 'chunk') return payload
  const { raw } = payload.chunk
  return raw['choices'] === undefined ? { kind: 'error', object: raw } : payload
}

/** Each level takes two brackets, so that a text of twice the length cannot be too deep: it need not be walked. */
function refuseBeyond(text: string, sse: SseEvent, jsonDepth: number): void {
  if (hasTooManyValues(text)) {
    throw new SseLimitError('body-too-large', `event ${sse.number} of the stream has more than ${MOST_VALUES} values`)
  }
  if (text.length <= 2 * jsonDepth || nestingDepth(text) <= jsonDepth) return
  const { flag } = LIMIT_FLAGS.jsonDepth
  throw new SseLimitError(
    'json-too-deep',
    `event ${sse.number} of the stream is nested more than ${jsonDepth} deep (${flag})`,
  )
}

function takeMendedObject(sse: SseEvent, line: string, jsonDepth: number, take: (event: StreamEvent) => void): void {
  const text = line.trimStart()
  if (!text.startsWith('{')) return
  refuseBeyond(text, sse, jsonDepth)
  const payload = readPayload(text)
  if (payload.kind === 'chunk' || payload.kind === 'error') take({ sse, text, payload, mended: 'no-data-field' })
}

function splitLines(sse: SseEvent, data: string): readonly StreamEvent[] | undefined {
  const events: StreamEvent[] = []
  for (const text of data.split('\n')) {
    if (text === '') continue
    const payload = readPayload(text)
    if (payload.kind !== 'chunk' && payload.kind !== 'error' && payload.kind !== 'done') return undefined
    events.push({ sse, text, payload, mended: 'no-blank-line' })
  }
  return events.length > 1 ? events : undefined
}
