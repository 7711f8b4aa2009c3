import { openapi, sdk, sse, type Citation } from '../../src/define/cite.ts'
import { isObject, parseJson, type JsonObject } from '../../src/define/json.ts'
import { streams } from '../../src/define/request.ts'
import { succeeded } from '../../src/define/response.ts'
import { rule, type Examined, type ResponseRule, type StreamRule } from '../../src/define/rule.ts'
import type { SseEvent, StreamEvent } from '../../src/define/stream.ts'

const payloadSchema: Citation = openapi('createChatCompletion', 'responses.200.text/event-stream')

const MOST_TRIES = 8
/** The most objects among the chunks that are told one by one. */
const MOST_ODD = 8

export const noEmptyData: StreamRule = rule({
  id: 'sse.no-empty-data',
  level: 'MUST',
  says: 'No event of a stream has an empty payload.',
  basis: 'documented',
  cite: payloadSchema,
  matters: 'Both official SDKs parse the empty text as JSON and throw in the middle of the answer.',
  onStream: () => ({
    reads: 'frame',
    onEvent({ payload, sse: event, text }, violated): Examined {
      // Cut off before its end, it is no event yet.
      if (!event.terminated) return 'unseen'
      if (payload.kind !== 'empty' && !isBlank(payload.kind, text)) return
      violated('empty-data', undefined, { expected: 'a JSON object', actual: text })
    },
  }),
})

export const payloadObject: StreamRule & ResponseRule = rule({
  id: 'sse.payload-object',
  level: 'MUST',
  says: 'The payload of each event, the terminator aside, is exactly one JSON object: a chunk or an error.',
  basis: 'documented',
  cite: payloadSchema,
  matters: 'Clients parse each payload as one JSON object; the official SDKs throw on anything else.',
  follows: ['stream.iff-requested', 'logprobs.values/not-json-number', 'error.midstream-event/plain-text'],
  onResponse(response, violated, request): Examined {
    const { bodyKind, mediaType, json, text } = response
    if (!streams(request) || !succeeded(response) || bodyKind !== 'document' || json === undefined) return 'unseen'
    // A document that claims to be a stream: parsers find no field in it and drop it without a word.
    if (mediaType !== 'text/event-stream') return 'unseen'
    violated('outside-data', undefined, { expected: 'one JSON object as data', actual: text })
  },
  onStream() {
    let chunks = 0
    const odd: StreamEvent[] = []
    return {
      onBlock(block, violated): Examined {
        const line = lostObject(block)
        if (line === undefined) return 'unseen'
        violated('outside-data', undefined, { expected: 'one JSON object as data', actual: line })
      },
      onEvent(event, violated) {
        if (event.payload.kind === 'chunk') {
          if (!isNoChunk(event.payload.chunk.raw)) chunks++
          else if (odd.length < MOST_ODD) odd.push(event)
        }
        const symptom = payloadFault(event)
        if (symptom !== undefined)
          violated(symptom, undefined, { expected: 'one JSON object as data', actual: event.text })
      },
      onEnd(_end, violated): Examined {
        // Where nothing is a chunk, another API is spoken: the rules on chunks tell.
        if (chunks === 0 || odd.length === 0) return 'unseen'
        for (const { sse: event, text } of odd) {
          violated('no-chunk', '', { event: event.number, expected: 'a chunk or an error', actual: text })
        }
      },
    }
  },
})

export const singleDataLine: StreamRule = rule({
  id: 'sse.single-data-line',
  level: 'SHOULD',
  says: 'Each event of a stream has one data line.',
  basis: 'documented',
  cite: sse('9.2.6'),
  matters:
    'The official SDKs join several lines, but clients that read line by line parse the first one alone and fail.',
  onStream: () => ({
    reads: 'frame',
    onEvent({ sse: { dataLines }, mended }, violated) {
      if (dataLines <= 1 || mended !== undefined) return
      violated('several-data-lines', undefined, { expected: 1, actual: dataLines })
    },
  }),
})

export const eventTerminated: StreamRule = rule({
  id: 'sse.event-terminated',
  level: 'MUST',
  says: 'Every event of a stream, the terminator included, ends with a blank line.',
  basis: 'documented',
  cite: sse('9.2.6'),
  matters:
    'Parsers join events that no blank line separates, and drop a last one without it: both official SDKs lose chunks or throw.',
  onStream() {
    let unfinished: StreamEvent | undefined
    return {
      reads: 'frame',
      onEvent(event, violated) {
        if (!event.sse.terminated) unfinished = event
        if (event.mended !== 'no-blank-line') return
        violated('events-not-separated', undefined, {
          message: `event ${event.sse.number} holds several payloads on ${event.sse.dataLines} data lines without a blank line between them`,
        })
      },
      onEnd({ ending }, violated): Examined {
        if (ending.kind !== 'complete' || unfinished === undefined) return 'unseen'
        const { payload, sse: last } = unfinished
        violated(payload.kind === 'done' ? 'terminator-unterminated' : 'last-event-unterminated', undefined, {
          message: 'the stream ends without the blank line that its last event needs',
          event: last.number,
        })
      },
    }
  },
})

export const eventName: StreamRule = rule({
  id: 'sse.event-name',
  level: 'SHOULD',
  says: 'An event has no name, or the name message, or the name error when its payload has an error member.',
  basis: 'sdk',
  cite: sdk('openai-node', 'src/core/streaming.ts'),
  matters:
    'Browsers deliver other names to other listeners, the SDKs read thread.* as another API, and an error event without an error member is dropped by openai-python.',
  follows: ['error.midstream-event'],
  onStream: () => ({
    reads: 'frame',
    onEvent({ sse: { type }, payload }, violated) {
      if (type === undefined || type === '' || type === 'message') return
      if (type !== 'error') violated('other-name', undefined, { expected: 'no name, message or error', actual: type })
      else if (payload.kind === 'chunk') violated('error-name-on-chunk', undefined, { actual: type })
      else if (payload.kind === 'error' && !payload.object['error']) {
        violated('error-event-without-error', '/error', { expected: 'an error object' })
      }
    },
  }),
})

const isBlank = (kind: StreamEvent['payload']['kind'], text: string): boolean =>
  kind === 'not-json' && text.trim() === ''

/** The start of an object on a line of its own, behind no field name or behind one that no parser knows. */
const OBJECT_START = /^\W{0,4}(?:\w{1,16}\s*:)?\s*\{\s*(?:["}]|$)/

/** A line that holds an object where no parser finds it: without the field name `data`, or with another one. */
function lostObject({ unknownLines, data, terminated }: SseEvent): string | undefined {
  if (unknownLines.length === 0) return undefined
  const line = unknownLines.find((unknown) => OBJECT_START.test(unknown))
  if (line === undefined) return undefined
  // The inner lines of an object that is spread over lines begin like this, too; its payload is no JSON.
  if (data !== undefined && data.trimStart().startsWith('{') && parseJson(data) === undefined) return undefined
  // What the end of the body cuts is told by that.
  return terminated || parseJson(line.slice(line.indexOf('{'))) !== undefined ? line : undefined
}

const OF_CHUNKS = ['id', 'object', 'created', 'model', 'choices', 'usage']

/** Whether an object has nothing of a chunk, as heartbeats and home-made terminators do. */
const isNoChunk = (object: JsonObject): boolean => OF_CHUNKS.every((member) => object[member] === undefined)

function payloadFault({ payload, sse: event, text, mended }: StreamEvent): string | undefined {
  if (mended === 'no-data-field') return undefined
  if (payload.kind === 'not-object') return 'not-object'
  // What was cut off is not JSON either: there the missing rest is the defect.
  if (payload.kind !== 'not-json' || !event.terminated || text.trim() === '') return undefined
  return holdsSeveral(text) ? 'several-objects' : 'not-json'
}

/** Whether a text that is not JSON begins with an object that another one follows. */
function holdsSeveral(text: string): boolean {
  let tries = 0
  for (const { index } of text.matchAll(/\}\s*\{/g)) {
    if (++tries > MOST_TRIES) return false
    if (isObject(parseJson(text.slice(0, index + 1)))) return true
  }
  return false
}
