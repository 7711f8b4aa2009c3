import { viewChunk } from '../define/chunk.ts'
import { isObject, parseJson, type JsonObject } from '../define/json.ts'
import type { Payload, SseEvent, StreamEvent } from '../define/stream.ts'

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
  return reportsFailure(object) ? { kind: 'error', object } : { kind: 'chunk', chunk: viewChunk(object) }
}

/** A failure takes the place of choices: `error`, or the flat forms that some servers send. */
function reportsFailure(object: JsonObject): boolean {
  const { choices, error } = object
  if (Array.isArray(choices) && choices.length > 0) return false
  if (error !== undefined && error !== null) return true
  return (
    choices === undefined &&
    (object['object'] === 'error' || 'detail' in object || typeof object['message'] === 'string')
  )
}

/** The payloads of an event in order: one, unless missing blank lines or missing field names are mended. */
export function payloadsOf(sse: SseEvent): readonly StreamEvent[] {
  if (sse.data === undefined) return sse.unknownLines.flatMap((line) => mendedObject(sse, line))
  const payload = readPayload(sse.data)
  if (payload.kind === 'not-json' && sse.dataLines > 1) {
    const mended = splitLines(sse, sse.data)
    if (mended !== undefined) return mended
  }
  return [{ sse, text: sse.data, payload, mended: undefined }]
}

function mendedObject(sse: SseEvent, line: string): StreamEvent[] {
  const text = line.trimStart()
  if (!text.startsWith('{')) return []
  const payload = readPayload(text)
  return payload.kind === 'chunk' || payload.kind === 'error' ? [{ sse, text, payload, mended: 'no-data-field' }] : []
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
