import { headText } from '../write.ts'
import { hostileKinds, type Hostile } from './kind.ts'
import { byGreeting, bySteps } from './playing.ts'
import { bodyOf, DOCUMENT, writeHead, type RawAnswer } from './raw-answer.ts'
import { write, writeBytes, type Step } from './steps.ts'

/** Sends the right answer up to some byte of its body, and resets the connection once that can have been read. */
const resetAfter = (bytesOf: (right: RawAnswer) => number): Hostile['plays'] =>
  bySteps((right, { paceMs }): readonly Step[] => [
    writeHead(right),
    bodyOf(right).subarray(0, bytesOf(right)),
    { waitMs: paceMs },
    'reset',
  ])

const half = (right: RawAnswer): number => Math.floor(bodyOf(right).length / 2)

/** Servers that drop a connection, or that speak something else on it. */
export const connections: readonly Hostile[] = hostileKinds('connection', {
  'closes-at-once': {
    says: 'Closes every connection as soon as it stands.',
    plays: byGreeting(() => []),
    tells: { ends: 'cut-off', stops: 'the connection was closed without an answer…' },
  },
  'resets-at-once': {
    says: 'Resets every connection as soon as it stands.',
    plays: byGreeting(() => ['reset']),
    tells: { ends: ['connect-failed', 'cut-off'], stops: 'no answer: …' },
  },
  'closes-without-answer': {
    says: 'Takes the request and closes the connection.',
    plays: bySteps(() => []),
    tells: { ends: 'cut-off', stops: 'the connection was closed without an answer' },
  },
  'resets-without-answer': {
    says: 'Takes the request and resets the connection.',
    plays: bySteps(() => ['reset']),
    tells: { ends: 'cut-off', stops: 'the connection was closed without an answer…' },
  },
  'resets-within-head': {
    says: 'Resets the connection within its header fields.',
    plays: bySteps((_right, { paceMs }) => [write('HTTP/1.1 200 OK\r\ncontent-ty'), { waitMs: paceMs }, 'reset']),
    tells: { ends: 'cut-off', stops: 'the connection was closed without an answer…' },
  },
  'resets-after-head': {
    says: 'Sends its header fields and resets the connection.',
    plays: resetAfter(() => 0),
    tells: { ends: 'cut-off', breaks: { 'http.complete-body': 'cut-off' } },
  },
  'resets-within-body': {
    says: 'Resets the connection in the middle of a document whose length it told.',
    answers: 'documents',
    plays: resetAfter(half),
    tells: { ends: 'cut-off', breaks: { 'http.complete-body': 'cut-off' } },
  },
  'resets-within-chunk': {
    says: 'Resets the connection in the middle of a chunk of its stream.',
    answers: 'streams',
    plays: resetAfter(half),
    tells: { ends: 'cut-off', breaks: { 'http.complete-body': 'cut-off' } },
  },
  'resets-within-chunk-size': {
    says: 'Resets the connection within the line that says how long a chunk is.',
    answers: 'streams',
    plays: resetAfter(() => 1),
    tells: { ends: 'cut-off', breaks: { 'http.complete-body': 'cut-off' } },
  },
  'closes-within-stream': {
    says: 'Closes the connection in the middle of a stream, without the last chunk.',
    answers: 'streams',
    plays: bySteps((right) => [writeHead(right), ...right.body.slice(0, right.body.length / 2)]),
    tells: { ends: 'cut-off', breaks: { 'http.complete-body': 'cut-off' } },
  },
  'speaks-first': {
    says: 'Sends an answer as soon as a connection stands, before anything is asked, and then serves as if it had not.',
    plays: byGreeting(() => [write(`${headText(200, [...DOCUMENT, ['content-length', '2']])}{}`), 'serve']),
    tells: { breaks: { 'completion.choices': 'missing' } },
  },
  'greets-like-ssh': {
    says: 'Greets as an SSH server does.',
    plays: byGreeting(() => [write('SSH-2.0-OpenSSH_9.7\r\n'), 'hold']),
    tells: { ends: 'invalid-http', stops: 'the answer is not valid HTTP/1.1: …' },
  },
  'speaks-http2': {
    says: 'Answers in HTTP/2, which nobody asked for.',
    // An empty SETTINGS frame, and a GOAWAY frame with PROTOCOL_ERROR.
    plays: bySteps(() => [writeBytes('\0\0\0\x04\0\0\0\0\0'), writeBytes('\0\0\x08\x07\0\0\0\0\0\0\0\0\0\0\0\0\x01')]),
    tells: { ends: 'invalid-http', stops: 'the answer is not valid HTTP/1.1: …' },
  },
  'switches-protocols': {
    says: 'Switches to another protocol (101) though nothing asked for it.',
    plays: bySteps(() => [
      write(
        headText(101, [
          ['upgrade', 'websocket'],
          ['connection', 'upgrade'],
        ]),
      ),
      'hold',
    ]),
    tells: {
      ends: 'invalid-http',
      stops: 'the answer is not valid HTTP/1.1: it switches protocols though nothing asked for it',
    },
  },
})
