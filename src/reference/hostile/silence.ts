import { hostileKinds, type Hostile } from './kind.ts'
import { bySteps } from './playing.ts'
import { bodyOf, LAST_CHUNK, STREAM, chunkOf, writeHead } from './raw-answer.ts'
import { headText } from '../write.ts'
import { write, type Step } from './steps.ts'

function* dripped(bytes: Uint8Array, paceMs: number): Iterable<Step> {
  for (let at = 0; at < bytes.length; at++) {
    yield bytes.subarray(at, at + 1)
    yield { waitMs: paceMs }
  }
}

/** Servers that keep a client waiting. */
export const silence: readonly Hostile[] = hostileKinds('silence', {
  'never-answers': {
    says: 'Takes the request and never answers.',
    plays: bySteps(() => ['hold']),
    tells: { ends: 'first-byte-timeout', stops: 'no answer (limit …, --first-byte-timeout)' },
  },
  'silent-within-head': {
    says: 'Stops within its header fields and says no more.',
    plays: bySteps(() => [write('HTTP/1.1 200 OK\r\ncontent-type: applica'), 'hold']),
    tells: { ends: 'first-byte-timeout', stops: 'no answer (limit …, --first-byte-timeout)' },
  },
  'silent-after-head': {
    says: 'Sends its header fields and says no more.',
    plays: bySteps((right) => [writeHead(right), 'hold']),
    tells: { ends: 'first-byte-timeout', stops: 'status 200, but no byte of the body (limit …, --first-byte-timeout)' },
  },
  'silent-within-body': {
    says: 'Stops in the middle of its body and says no more.',
    plays: bySteps((right) => {
      const body = bodyOf(right)
      return [writeHead(right), body.subarray(0, body.length / 2), 'hold']
    }),
    tells: { ends: 'silence-timeout', stops: 'nothing came any more after … of the body (limit …, --silence-timeout)' },
  },
  'silent-after-done': {
    says: 'Sends the whole of a stream and its terminator, and never ends the body.',
    answers: 'streams',
    plays: bySteps((right) => [writeHead(right), bodyOf(right).subarray(0, -LAST_CHUNK.length), 'hold']),
    tells: {
      ends: 'silence-timeout',
      breaks: { 'stream.closes': 'held-open' },
      stops: 'nothing came any more after … of the body (limit …, --silence-timeout)',
    },
  },
  'one-byte-a-second': {
    says: 'Sends its body byte by byte, one a second.',
    plays: bySteps(function* (right, { paceMs }) {
      yield writeHead(right)
      yield* dripped(bodyOf(right), paceMs)
    }),
    tells: { ends: 'total-timeout', stops: 'only … of the body in the time allowed (limit …, --timeout)' },
  },
  'head-byte-by-byte': {
    says: 'Sends its header fields byte by byte, one a second.',
    plays: bySteps(function* (right, { paceMs }) {
      yield* dripped(Buffer.from(headText(right.status, right.fields)), paceMs)
      yield bodyOf(right)
    }),
    tells: { ends: 'first-byte-timeout', stops: 'no answer (limit …, --first-byte-timeout)' },
  },
  'one-comment-a-second': {
    says: 'Sends a comment every second in place of an answer, for ever.',
    answers: 'streams',
    plays: bySteps(function* (_right, { paceMs }) {
      yield write(headText(200, STREAM))
      for (;;) {
        yield chunkOf(': keep-alive\n\n')
        yield { waitMs: paceMs }
      }
    }),
    tells: { ends: 'total-timeout', stops: 'only … of the body in the time allowed (limit …, --timeout)' },
  },
})
