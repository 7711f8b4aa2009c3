import { isObject, objectsOf, parseJson } from '../define/json.ts'
import type { Ending } from '../define/exchange.ts'
import { hasTooManyValues, MOST_VALUES, nestingDepth } from '../define/json-text.ts'
import { LIMIT_FLAGS } from '../wire/limits.ts'

const BOM = '\uFEFF'
const EVENT_STREAM_START = /^\uFEFF?[\r\n]*(?:data|event|id|retry|:)(?::| ?[\r\n]| )/
const OPENING_BRACE = /^\uFEFF?\s*\{/

/** So much nearly always tells; the first read may be long. */
const FIRST_BYTES = 64
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true })

const FIELD_NAMES = ['data', 'event', 'id', 'retry', ':']

/**
 * How the body of a success reads, judged by its first bytes: `undefined` while they do not tell yet. What more bytes
 * would tell never differs. What looks like fields is a stream, whatever its media type says. A body of type
 * text/event-stream is a stream, unless it is a JSON document: chunks on lines without `data:` still count as a
 * (broken) stream.
 */
export function bodyKindOf(
  start: Uint8Array,
  type: string | undefined,
  ended: boolean,
): 'sse' | 'document' | undefined {
  const first = DECODER.decode(start.subarray(0, FIRST_BYTES))
  if (EVENT_STREAM_START.test(first)) return 'sse'
  if (type !== 'text/event-stream' && OPENING_BRACE.test(first)) return 'document'
  // A character that is cut at the end is left out until the rest of it comes.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(start, { stream: !ended })
  if (EVENT_STREAM_START.test(text)) return 'sse'
  if (text.trim() === '' && !ended) return undefined
  if (type !== 'text/event-stream') return !ended && mayBecomeField(text) ? undefined : 'document'
  if (!OPENING_BRACE.test(text)) return 'sse'
  const [line = '', ...more] = text.trimStart().split(/\r\n|\n|\r/, 2)
  if (more.length === 0 && !ended) return undefined
  const object = parseJson(line)
  return isObject(object) && !('message' in (objectsOf(object['choices'])[0] ?? {})) && !('error' in object)
    ? 'sse'
    : 'document'
}

function mayBecomeField(text: string): boolean {
  const begun = text.replace(/^\uFEFF?[\r\n]*/, '')
  return FIELD_NAMES.some((name) => name.startsWith(begun))
}

/** A body as text and, where a depth is given, as JSON. */
export interface DocumentRead {
  readonly text: string
  readonly json: unknown
  readonly startsWithBom: boolean
  /** Why it is not parsed, where a limit of ours forbids it. */
  readonly stopped: Ending | undefined
}

/** Reads a body that was kept. Without `jsonDepth` (the start of a stream) it is not parsed. */
export function readDocument(bytes: Uint8Array, jsonDepth: number | undefined): DocumentRead {
  const text = DECODER.decode(bytes)
  const startsWithBom = text.startsWith(BOM)
  if (jsonDepth === undefined) return { text, json: undefined, startsWithBom, stopped: undefined }
  const depth = text.length > jsonDepth ? nestingDepth(text) : 0
  if (depth > jsonDepth) {
    const message = `the JSON document is nested ${depth} deep, more than ${jsonDepth} (${LIMIT_FLAGS.jsonDepth.flag})`
    return { text, json: undefined, startsWithBom, stopped: { kind: 'json-too-deep', message } }
  }
  if (hasTooManyValues(text)) {
    const message = `the JSON document has more than ${MOST_VALUES} values`
    return { text, json: undefined, startsWithBom, stopped: { kind: 'body-too-large', message } }
  }
  return { text, json: parseJson(startsWithBom ? text.slice(1) : text), startsWithBom, stopped: undefined }
}
