import { mapChoices, mapDeltas, mapMessages, refusal } from '../../define/alter.ts'
import type { Deviation } from '../../define/fault.ts'
import type { JsonObject } from '../../define/json.ts'
import { headText } from '../write.ts'
import { hostileKinds, type Hostile } from './kind.ts'
import { byDeviation, bySteps } from './playing.ts'
import { bodyOf, DOCUMENT } from './raw-answer.ts'
import { write } from './steps.ts'

/** Says a text where a report shows what it finds wrong: as `object`, as the reason to finish, as content, as a name. */
function echoed(text: string): Deviation {
  const members = (object: JsonObject): JsonObject => ({ ...object, object: `your key is ${text}`, [text]: text })
  const finished = (choice: JsonObject): JsonObject =>
    choice['finish_reason'] === null ? choice : { ...choice, finish_reason: text }
  return {
    document: (completion) =>
      mapMessages(mapChoices(members(completion), finished), (message) => ({ ...message, content: text })),
    chunks: (chunks) =>
      mapDeltas(
        chunks.map((chunk) => mapChoices(members(chunk), finished)),
        (delta) => ('content' in delta ? { ...delta, content: text } : delta),
      ),
  }
}

const inEscapes = (text: string): string =>
  text
    .split('')
    .map((unit) => String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')

const inPercents = (text: string): string =>
  text
    .split('')
    .map((unit) => `%${unit.charCodeAt(0).toString(16).padStart(2, '0')}`)
    .join('')

/** Every way in which base64 can show a text: by where it stands within three bytes. */
const inBase64 = (text: string): string =>
  ['', 'x', 'xy'].map((before) => Buffer.from(`${before}${text}`).toString('base64')).join(' ')

/** What a text in place of the right words breaks in a stream. */
const ECHOED = { 'chunk.object': 'not-allowed-value', 'chunk.finish-value': 'not-allowed-value' }

/** Servers that say the key of the request again. */
export const secrets: readonly Hostile[] = hostileKinds('secret', {
  'key-in-body': {
    says: 'Says the key of the request in its answer.',
    plays: byDeviation(({ key }) => echoed(key)),
    tells: { breaks: ECHOED },
  },
  'key-in-error': {
    says: 'Fails with an error that says the key of the request.',
    plays: byDeviation(({ key }) => ({
      answers: () =>
        refusal(500, { message: `Incorrect API key provided: ${key}`, type: key, code: [key], param: key }),
    })),
    tells: { breaks: { 'req.optional-params': 'unexplained-server-error', 'error.code': 'wrong-type' } },
  },
  'key-in-fields': {
    says: 'Says the key of the request in header fields and in the status line.',
    plays: bySteps((right, { key }) => [
      write(
        headText(200, [...right.fields, ['x-your-key', key], ['x-echo', `Bearer ${key}`], ['connection', 'close']])
          .replace('200 OK', `200 ${key}`)
          .replace(/x-request-id: [^\r]*/, `x-request-id: ${key}`),
      ),
      bodyOf(right),
    ]),
    tells: {
      borne: 'The contract says nothing of header fields that repeat a key; it is taken out of all that is written.',
    },
  },
  'key-in-pieces': {
    says: 'Says the key of the request in packets of one byte.',
    plays: {
      by: 'deviations',
      deviations: ({ key }) => [
        echoed(key),
        {
          writes: (writes) => ({
            ...writes,
            pieces: writes.pieces.flatMap((piece) => Array.from(piece, (byte) => Uint8Array.of(byte))),
          }),
        },
      ],
    },
    tells: { breaks: ECHOED },
  },
  'key-escaped': {
    says: 'Says the key of the request in JSON escapes, and percent-encoded.',
    plays: {
      by: 'deviations',
      deviations: ({ key }) => [
        echoed(`${inPercents(key)} KEY`),
        {
          writes: (writes) => ({
            ...writes,
            pieces: writes.pieces.map((piece) =>
              Buffer.from(Buffer.from(piece).toString().replaceAll('KEY', inEscapes(key))),
            ),
          }),
        },
      ],
    },
    tells: { breaks: ECHOED },
  },
  'key-in-base64': {
    says: 'Says the key of the request in base64.',
    plays: byDeviation(({ key }) => echoed(inBase64(key))),
    tells: { breaks: ECHOED },
  },
  'key-in-garbage': {
    says: 'Says the key of the request among bytes that are no text, and in a header field that is no field.',
    plays: bySteps((_right, { key }) => [
      write(headText(200, DOCUMENT)),
      Buffer.concat([Buffer.of(0xff, 0xfe, 0x00), Buffer.from(key), Buffer.of(0xff)]),
    ]),
    tells: { breaks: { 'http.valid-utf8': 'invalid-bytes', 'stream.iff-requested': 'document-for-stream' } },
  },
  'key-in-broken-http': {
    says: 'Says the key of the request in place of a status line.',
    plays: bySteps((_right, { key }) => [write(`${key} is no status line\r\n\r\n`)]),
    tells: { ends: 'invalid-http', stops: 'the answer is not valid HTTP/1.1: …' },
  },
})
