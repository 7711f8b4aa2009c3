import type { Played, Reading } from '../../src/define/client.ts'
import type { JsonObject } from '../../src/define/json.ts'

/** Unix time at which the answers say they were made. */
export const CREATED = 1_795_000_000

/** What the server means by the plain answer. */
export const PLAIN: Reading = {
  text: 'Hi there.',
  role: 'assistant',
  finish: 'stop',
  id: 'chatcmpl-1',
  totalTokens: null,
  reasoning: null,
  calls: [],
  error: null,
  requests: 1,
}

/** Members of a request for a stream, and for one with usage. */
export const STREAM: JsonObject = { stream: true }
export const WITH_USAGE: JsonObject = { stream: true, stream_options: { include_usage: true } }

/** The tool that rows on calls declare. */
export const WEATHER: JsonObject = {
  tools: [
    {
      type: 'function',
      function: {
        name: 'get_weather',
        parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
      },
    },
  ],
}

/** A chunk with one choice. */
export function chunk(delta: unknown, choice: JsonObject = {}, members: JsonObject = {}): JsonObject {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: CREATED,
    model: 'm-1',
    choices: [{ index: 0, delta, logprobs: null, finish_reason: null, ...choice }],
    ...members,
  }
}

/** The chunks of a plain answer, with members of each replaced. */
export function plainChunks(members: JsonObject = {}, choice: JsonObject = {}): JsonObject[] {
  return [
    chunk({ role: 'assistant', content: '' }, choice, members),
    chunk({ content: 'Hi' }, choice, members),
    chunk({ content: ' there.' }, choice, members),
    chunk({}, { ...choice, finish_reason: 'stop' }, members),
  ]
}

/** The chunks of an answer that calls tools: deltas with these lists of fragments. */
export function callChunks(...fragments: readonly JsonObject[]): JsonObject[] {
  return [
    chunk({ role: 'assistant', content: null }),
    ...fragments.map((fragment) => chunk({ tool_calls: [fragment] })),
    chunk({}, { finish_reason: 'tool_calls' }),
  ]
}

/** The first fragment of a call. */
export function opening(members: JsonObject = {}): JsonObject {
  return { index: 0, id: 'call_a', type: 'function', function: { name: 'get_weather', arguments: '' }, ...members }
}

/** A later fragment of a call. */
export function piece(text: unknown, members: JsonObject = {}, called: JsonObject = {}): JsonObject {
  return { index: 0, function: { arguments: text, ...called }, ...members }
}

/** The chunk that carries usage. */
export function usageChunk(members: JsonObject = {}): JsonObject {
  const usage = { prompt_tokens: 9, completion_tokens: 3, total_tokens: 12 }
  return { ...chunk({}), choices: [], usage, ...members }
}

/** A completion document, with members of it replaced. */
export function completion(members: JsonObject = {}): JsonObject {
  const message = { role: 'assistant', content: 'Hi there.', refusal: null }
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: CREATED,
    model: 'm-1',
    choices: [{ index: 0, message, logprobs: null, finish_reason: 'stop' }],
    usage: { prompt_tokens: 9, completion_tokens: 3, total_tokens: 12 },
    ...members,
  }
}

/** Chunks as events, each with its blank line, without a terminator. */
export function events(chunks: readonly JsonObject[]): string {
  return chunks.map((one) => `data: ${JSON.stringify(one)}\n\n`).join('')
}

export const DONE = 'data: [DONE]\n\n'

/** An event stream of this text. */
export function stream(text: string, type = 'text/event-stream'): Played {
  return { status: 200, headers: [['content-type', type]], body: new TextEncoder().encode(text), isCut: false }
}

/** The event stream of some chunks, with its terminator. */
export function streamOf(chunks: readonly JsonObject[]): Played {
  return stream(events(chunks) + DONE)
}

/** A document of this text; no media type when it is left undefined. */
export function document(text: string, type: string | undefined = 'application/json', status = 200): Played {
  return {
    status,
    headers: type === undefined ? [] : [['content-type', type]],
    body: new TextEncoder().encode(text),
    isCut: false,
  }
}
