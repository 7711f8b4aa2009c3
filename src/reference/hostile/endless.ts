import { headText } from '../write.ts'
import { hostileKinds, type Hostile } from './kind.ts'
import { bySteps } from './playing.ts'
import { asBytes, chunkOf, DOCUMENT, LAST_CHUNK, STREAM, writeHead } from './raw-answer.ts'
import { write, type Step } from './steps.ts'

/** Bytes of one write where there is no end to them. */
const WRITE_BYTES = 65_536

/** Writes a text again and again. */
function* forEver(text: string, frame: (text: string) => Uint8Array): Iterable<Step> {
  const step = frame(text.repeat(Math.ceil(WRITE_BYTES / text.length)))
  for (;;) yield step
}

/** Begins with a head, and goes on with a text for ever. */
const endless = (head: string, text: string, frame: (text: string) => Uint8Array = asBytes): Hostile['plays'] =>
  bySteps(function* () {
    yield write(head)
    yield* forEver(text, frame)
  })

/** Servers that never come to an end, as fast as the client reads. */
export const endlessKinds: readonly Hostile[] = hostileKinds('endless', {
  'endless-comments': {
    says: 'Sends comments without end in place of an answer.',
    answers: 'streams',
    plays: endless(headText(200, STREAM), ': keep-alive\n\n', chunkOf),
    tells: { ends: 'body-too-large', stops: 'the body is too large (limit …, --max-body-bytes)' },
  },
  'endless-events': {
    says: 'Sends the second chunk of its answer again and again, without end.',
    answers: 'streams',
    plays: bySteps(function* (right, { right: { writes } }) {
      yield writeHead(right)
      const [first = new Uint8Array(), second = new Uint8Array()] = writes.pieces
      yield chunkOf(first)
      yield* forEver(Buffer.from(second).toString(), chunkOf)
    }),
    tells: { ends: 'body-too-large', stops: 'the body is too large (limit …, --max-body-bytes)' },
  },
  'endless-line': {
    says: 'Sends one line of a stream without end.',
    answers: 'streams',
    plays: bySteps(function* () {
      yield write(headText(200, STREAM))
      yield chunkOf('data: {"id":"')
      yield* forEver('x', chunkOf)
    }),
    tells: { ends: 'line-too-long', stops: 'event 1 of the stream has a line of more than … bytes (--max-line-bytes)' },
  },
  'endless-white-space': {
    says: 'Sends white space without end before its JSON document.',
    answers: 'documents',
    plays: endless(headText(200, [...DOCUMENT, ['transfer-encoding', 'chunked']]), ' \n', chunkOf),
    tells: { ends: 'body-too-large', stops: 'the body is too large (limit …, --max-body-bytes)' },
  },
  'endless-document': {
    says: 'Sends a JSON document whose list of choices never ends.',
    answers: 'documents',
    plays: bySteps(function* () {
      yield write(`${headText(200, DOCUMENT)}{"choices":[`)
      yield* forEver('{"index":0,"message":{"role":"assistant","content":"on and on"}},', asBytes)
    }),
    tells: { ends: 'body-too-large', stops: 'the body is too large (limit …, --max-body-bytes)' },
  },
  'endless-bytes': {
    says: 'Sends a JSON document that never ends, each byte in a chunk of its own.',
    answers: 'documents',
    plays: endless(headText(200, [...DOCUMENT, ['transfer-encoding', 'chunked']]) + '1\r\n{\r\n', '1\r\n \r\n'),
    tells: { ends: 'body-too-large', stops: 'the body is too large (limit …, --max-body-bytes)' },
  },
  'endless-head': {
    says: 'Sends header fields without end.',
    plays: endless('HTTP/1.1 200 OK\r\n', 'x-more: and more\r\n'),
    tells: { ends: 'invalid-http', stops: 'the header fields of the answer are too large' },
  },
  'endless-early-hints': {
    says: 'Sends interim answers (103) without end, and never a final one.',
    plays: endless('', 'HTTP/1.1 103 Early Hints\r\nlink: </a>; rel=preload\r\n\r\n'),
    tells: { ends: 'first-byte-timeout', stops: 'no answer (limit …, --first-byte-timeout)' },
  },
  'endless-chunk-size': {
    says: 'Never ends the line that says how long a chunk is.',
    plays: endless(`${headText(200, STREAM)}5;`, 'extension=1;'),
    tells: { ends: 'first-byte-timeout', stops: 'status 200, but no byte of the body (limit …, --first-byte-timeout)' },
  },
  'endless-trailers': {
    says: 'Sends trailer fields without end behind its body.',
    plays: bySteps(function* (_right, { right: { writes } }) {
      yield write(headText(200, STREAM))
      yield chunkOf(Buffer.concat(writes.pieces))
      yield write(LAST_CHUNK.slice(0, -2))
      yield* forEver('x-more: and more\r\n', asBytes)
    }),
    tells: { ends: 'invalid-http', breaks: { 'http.complete-body': 'broken-framing' } },
  },
})
