import { isObject, type JsonObject } from '../../define/json.ts'
import { headText } from '../write.ts'
import { hostileKinds, type Hostile } from './kind.ts'
import { byDeviation, bySteps } from './playing.ts'
import { asBytes, chunkOf, DOCUMENT, LAST_CHUNK, STREAM, bodyOf, writeHead } from './raw-answer.ts'
import { write, type Step } from './steps.ts'

const MEGABYTE = 1_000_000
/** Bytes of one write. */
const WRITE_BYTES = 50_000

/** So many bytes of a text, in writes that share one buffer. */
function* many(bytes: number, text: string, frame: (text: string) => Uint8Array): Iterable<Step> {
  const step = frame(text.repeat(Math.ceil(WRITE_BYTES / text.length)))
  for (let sent = 0; sent < bytes; sent += WRITE_BYTES) yield step
}

const HUGE_INDEX = 4_294_967_294
const MANY_CHOICES = 5000
const MANY_MEMBERS = 5000
/** Header fields of 60 KB in all, which a client just takes. */
const MANY_FIELDS = 2000

/** A chunk of a right stream in which one choice has these members, and once more without its delta. */
function withIndex(chunks: readonly JsonObject[], index: number): readonly JsonObject[] {
  return chunks.map((chunk) => {
    const choices = Array.isArray(chunk['choices']) ? chunk['choices'].filter(isObject) : []
    return { ...chunk, choices: choices.map((choice) => ({ ...choice, index })) }
  })
}

/** Servers whose answers are too large, or have too many of something. */
export const sizes: readonly Hostile[] = hostileKinds('size', {
  'huge-field': {
    says: 'Sends a header field of one megabyte.',
    plays: bySteps(function* (right) {
      yield write('HTTP/1.1 200 OK\r\nx-huge: ')
      yield* many(MEGABYTE, 'x', asBytes)
      yield write('\r\n\r\n')
      yield bodyOf(right)
    }),
    tells: { ends: 'invalid-http', stops: 'the header fields of the answer are too large' },
  },
  'many-fields': {
    says: 'Sends two thousand header fields.',
    plays: bySteps((right) => {
      const fields = Array.from({ length: MANY_FIELDS }, (_, position) => [`x-field-${position}`, 'a value'] as const)
      return [writeHead({ ...right, fields: [...right.fields, ...fields] }), bodyOf(right)]
    }),
    tells: { borne: 'HTTP sets no bound on header fields, and these keep within that of chatspec.' },
  },
  'body-of-200-megabytes': {
    says: 'Sends a JSON document of 200 megabytes.',
    answers: 'documents',
    plays: bySteps(function* () {
      yield write(`${headText(200, DOCUMENT)}{"id":"`)
      yield* many(200 * MEGABYTE, 'x', asBytes)
      yield write('"}')
    }),
    tells: { ends: 'body-too-large', stops: 'the body is too large (limit …, --max-body-bytes)' },
  },
  'line-of-64-megabytes': {
    says: 'Sends a stream with one line of 64 megabytes.',
    answers: 'streams',
    plays: bySteps(function* () {
      yield write(headText(200, STREAM))
      yield chunkOf('data: {"id":"')
      yield* many(64 * MEGABYTE, 'x', chunkOf)
      yield chunkOf('"}\n\ndata: [DONE]\n\n')
      yield write(LAST_CHUNK)
    }),
    tells: { ends: 'line-too-long', stops: 'event 1 of the stream has a line of more than … bytes (--max-line-bytes)' },
  },
  'million-events': {
    says: 'Sends a million events of a few bytes, and then the terminator.',
    answers: 'streams',
    plays: bySteps(function* () {
      const event = 'data: 1\n\n'
      yield write(headText(200, STREAM))
      yield* many(MEGABYTE * event.length, event, chunkOf)
      yield chunkOf('data: [DONE]\n\n')
      yield write(LAST_CHUNK)
    }),
    tells: {
      ends: 'too-many-events',
      breaks: { 'sse.payload-object': 'not-object' },
      stops: 'the stream has more than … events (--max-events)',
    },
  },
  'million-reads': {
    says: 'Sends each byte of its answer in a packet of its own.',
    plays: byDeviation({
      writes: (writes) => ({
        ...writes,
        pieces: writes.pieces.flatMap((piece) => Array.from(piece, (byte) => Uint8Array.of(byte))),
      }),
    }),
    tells: { borne: 'How bytes are cut into packets is free.' },
  },
  'huge-index': {
    says: 'Gives its choice the largest index that an array of JavaScript can hold.',
    answers: 'streams',
    plays: byDeviation({ chunks: (chunks) => withIndex(chunks, HUGE_INDEX) }),
    tells: { breaks: { 'chunk.index': 'not-below-n' } },
  },
  'many-choices': {
    says: 'Streams five thousand choices of which nobody asked for more than one.',
    answers: 'streams',
    plays: byDeviation({
      chunks: ([first = {}, ...rest]) => [
        first,
        ...rest,
        {
          ...first,
          choices: Array.from({ length: MANY_CHOICES }, (_, index) => ({
            index,
            delta: { content: 'x' },
            logprobs: null,
            finish_reason: null,
          })),
        },
      ],
    }),
    tells: { breaks: { 'chunk.index': 'not-below-n' } },
  },
  'many-members': {
    says: 'Answers with a document of five thousand members.',
    answers: 'documents',
    plays: byDeviation({
      document: (completion) => ({
        ...completion,
        ...Object.fromEntries(Array.from({ length: MANY_MEMBERS }, (_, position) => [`member${position}`, position])),
      }),
    }),
    tells: { borne: 'Members that are not documented are allowed.' },
  },
})
