import { gzipSync } from 'node:zlib'
import { headText } from '../write.ts'
import { hostileKinds, type Hostile } from './kind.ts'
import { byDeviation, bySteps } from './playing.ts'
import {
  bodyOf,
  chunkOf,
  declaredLength,
  DOCUMENT,
  LAST_CHUNK,
  STREAM,
  writeHead,
  type RawAnswer,
} from './raw-answer.ts'
import { write, type Step } from './steps.ts'

const MORE = 100
const LESS = 20

/** Sends the right document with another length. */
const withLength = (length: (right: RawAnswer) => string, last?: Step): Hostile['plays'] =>
  bySteps((right) => [
    writeHead(right, { 'content-length': length(right) }),
    bodyOf(right),
    ...(last === undefined ? [] : [last]),
  ])

/** Sends what comes in place of a head as it is, and then a right body. */
const withHead = (head: string): Hostile['plays'] => bySteps((right) => [write(head), bodyOf(right)])

const FAKE = '{"id":"another answer"}'

/** Servers that get the framing of HTTP wrong. */
export const framing: readonly Hostile[] = hostileKinds('framing', {
  'length-too-large': {
    says: 'Declares more bytes than it sends, and closes the connection.',
    answers: 'documents',
    plays: withLength((right) => String(declaredLength(right) + MORE)),
    tells: { ends: 'cut-off', breaks: { 'http.complete-body': 'cut-off' } },
  },
  'length-too-large-and-waits': {
    says: 'Declares more bytes than it sends, and leaves the connection open.',
    answers: 'documents',
    plays: withLength((right) => String(declaredLength(right) + MORE), 'hold'),
    tells: { ends: 'silence-timeout', stops: 'nothing came any more after … of the body (limit …, --silence-timeout)' },
  },
  'length-too-small': {
    says: 'Declares fewer bytes than it sends.',
    answers: 'documents',
    plays: withLength((right) => String(declaredLength(right) - LESS)),
    tells: { breaks: { 'http.single-json-document': 'not-json' } },
  },
  'length-negative': {
    says: 'Declares a length below zero.',
    answers: 'documents',
    plays: withLength(() => '-1'),
    tells: { ends: 'invalid-http', stops: 'the answer is not valid HTTP/1.1: Invalid character in Content-Length' },
  },
  'length-no-number': {
    says: 'Declares a length that is no number.',
    answers: 'documents',
    plays: withLength(() => 'long'),
    tells: { ends: 'invalid-http', stops: 'the answer is not valid HTTP/1.1: Invalid character in Content-Length' },
  },
  'length-beyond-numbers': {
    says: 'Declares a length that no integer of 64 bits holds.',
    answers: 'documents',
    plays: withLength(() => '99999999999999999999999999'),
    tells: {
      ends: 'invalid-http',
      stops: 'the answer is not valid HTTP/1.1: its header fields break off or cannot be read',
    },
  },
  'two-lengths': {
    says: 'Declares two lengths that differ.',
    answers: 'documents',
    plays: bySteps((right) => [
      write(headText(right.status, [...right.fields, ['content-length', String(declaredLength(right) + 1)]])),
      bodyOf(right),
    ]),
    tells: {
      ends: 'invalid-http',
      stops: 'the answer is not valid HTTP/1.1: its header fields break off or cannot be read',
    },
  },
  'length-and-chunks': {
    says: 'Declares a length and sends chunks, as in request smuggling.',
    answers: 'streams',
    plays: bySteps((right) => [writeHead(right, { 'content-length': '5' }), bodyOf(right)]),
    tells: { ends: 'invalid-http', stops: 'the answer is not valid HTTP/1.1: …' },
  },
  'chunk-size-no-number': {
    says: 'Says how long its second chunk is by a word.',
    plays: bySteps(() => [
      write(headText(200, STREAM)),
      chunkOf(': first\n\n'),
      write('zz\r\n: second\n\n\r\n0\r\n\r\n'),
    ]),
    tells: { ends: 'invalid-http', breaks: { 'http.complete-body': 'broken-framing' } },
  },
  'chunk-longer-than-said': {
    says: 'Sends more bytes in a chunk than it says.',
    plays: bySteps(() => [write(headText(200, STREAM)), write('3\r\n: first\n\n\r\n0\r\n\r\n')]),
    tells: { ends: 'invalid-http', breaks: { 'http.complete-body': 'broken-framing' } },
  },
  'chunk-size-beyond-numbers': {
    says: 'Announces a chunk of more bytes than any integer holds.',
    plays: bySteps(() => [write(headText(200, STREAM)), write('fffffffffffffffffff\r\n: x\n\n')]),
    tells: { ends: 'invalid-http', breaks: { 'http.complete-body': 'broken-framing' } },
  },
  'gzip-transfer-coding': {
    says: 'Compresses by Transfer-Encoding, which no client offered to undo.',
    answers: 'documents',
    plays: bySteps((right) => [
      writeHead(right, { 'content-length': undefined, 'transfer-encoding': 'gzip, chunked' }),
      chunkOf(gzipSync(bodyOf(right))),
      write(LAST_CHUNK),
    ]),
    tells: { breaks: { 'http.single-json-document': 'not-json', 'http.valid-utf8': 'invalid-bytes' } },
  },
  'trailing-bytes': {
    says: 'Leaves bytes on the connection behind an answer that was whole.',
    answers: 'documents',
    plays: byDeviation({ writes: (writes) => ({ ...writes, stray: Buffer.from('\r\n\r\nleft over') }) }),
    tells: { borne: 'The answer itself was right; the connection is not used again.' },
  },
  'trailing-answer': {
    says: 'Leaves a second answer on the connection, for whoever asks next.',
    answers: 'documents',
    plays: byDeviation({
      writes: (writes) => ({
        ...writes,
        stray: Buffer.from(`${headText(200, [...DOCUMENT, ['content-length', String(FAKE.length)]])}${FAKE}`),
      }),
    }),
    tells: { borne: 'The answer itself was right; the connection is not used again.' },
  },
  'no-status-line': {
    says: 'Sends a JSON document without status line and header fields.',
    answers: 'documents',
    plays: withHead(''),
    tells: { ends: 'invalid-http', stops: 'the answer is not valid HTTP/1.1: …' },
  },
  'status-no-number': {
    says: 'Sends a status that is no number.',
    answers: 'documents',
    plays: withHead('HTTP/1.1 OK fine\r\ncontent-type: application/json\r\n\r\n'),
    tells: { ends: 'invalid-http', stops: 'the answer is not valid HTTP/1.1: Invalid status code' },
  },
  'status-999': {
    says: 'Sends a status that HTTP has no class for.',
    answers: 'documents',
    plays: withHead('HTTP/1.1 999 Whatever\r\ncontent-type: application/json\r\nx-request-id: a\r\n\r\n'),
    tells: { breaks: { 'error.envelope': 'missing' } },
  },
  'field-without-colon': {
    says: 'Sends a header field without a colon.',
    answers: 'documents',
    plays: withHead('HTTP/1.1 200 OK\r\ncontent-type application/json\r\n\r\n'),
    tells: { ends: 'invalid-http', stops: 'the answer is not valid HTTP/1.1: Invalid header token' },
  },
  'field-with-nul': {
    says: 'Sends a header field that holds a NUL byte.',
    answers: 'documents',
    plays: withHead('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-request-id: a\0b\r\n\r\n'),
    tells: { ends: 'invalid-http', stops: 'the answer is not valid HTTP/1.1: Invalid header value char' },
  },
  'lines-without-cr': {
    says: 'Ends the lines of its head with LF alone.',
    answers: 'documents',
    plays: withHead('HTTP/1.1 200 OK\ncontent-type: application/json\nx-request-id: a\n\n'),
    tells: { ends: 'invalid-http', stops: 'the answer is not valid HTTP/1.1: …' },
  },
  'folded-field': {
    says: 'Continues a header field on the next line, as HTTP no longer allows.',
    answers: 'documents',
    plays: withHead('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-request-id: a\r\n  b\r\n\r\n'),
    tells: { ends: 'invalid-http', stops: 'the answer is not valid HTTP/1.1: …' },
  },
})
