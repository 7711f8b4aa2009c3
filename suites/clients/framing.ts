import { eitherWay, misreads, READS, throws, type ClientRow } from '../../src/define/client.ts'
import {
  chunk,
  completion,
  document,
  DONE,
  events,
  plainChunks,
  stream,
  STREAM,
  streamOf,
  usageChunk,
  WITH_USAGE,
} from './answers.ts'

const PLAIN_EVENTS = events(plainChunks())
const [FIRST = '', ...REST] = PLAIN_EVENTS.split(/(?<=\n\n)/)

/** What stands between two events, or in their place. */
export const framing: readonly ClientRow[] = [
  {
    id: 'one-newline-between-events',
    server: 'puts one newline between events, not two',
    rules: ['sse.event-terminated'],
    request: STREAM,
    answer: () => stream(`${PLAIN_EVENTS.replaceAll('\n\n', '\n')}data: [DONE]\n`),
    clients: {
      node6: {
        create: misreads('no chunk comes', { text: '', finish: null }),
        stream: throws('request ended without sending any chunks'),
      },
      node7: eitherWay(throws('JSON error')),
      python: { create: misreads('no chunk comes'), stream: throws() },
    },
  },
  {
    id: 'last-event-without-blank-line',
    server: 'ends the body right after the line of its last event, a chunk',
    rules: ['sse.event-terminated'],
    request: STREAM,
    answer: () => stream(PLAIN_EVENTS.trimEnd()),
    clients: {
      node6: { create: misreads('the last chunk is lost', { finish: null }), stream: throws('missing finish_reason') },
      node7: eitherWay(READS),
      python: eitherWay(misreads('the last chunk is lost')),
    },
  },
  {
    id: 'empty-data',
    server: 'sends an event whose data is empty',
    rules: ['sse.no-empty-data'],
    request: STREAM,
    answer: () => stream(`${FIRST}data:\n\n${REST.join('')}${DONE}`),
    clients: {
      node6: eitherWay(throws('JSON')),
      node7: eitherWay(throws('JSON error')),
      python: eitherWay(throws('JSON error')),
    },
  },
  {
    id: 'event-without-data',
    server: 'sends an event of type ping without data',
    rules: ['sse.no-dataless-event'],
    request: STREAM,
    answer: () => stream(`${FIRST}event: ping\n\n${REST.join('')}${DONE}`),
    clients: {
      node6: eitherWay(throws('JSON')),
      node7: eitherWay(throws('JSON error')),
      python: eitherWay(throws('JSON error')),
    },
  },
  {
    id: 'retry-alone',
    server: 'sends a block that holds nothing but retry',
    rules: ['sse.no-dataless-event'],
    request: STREAM,
    answer: () => stream(`retry: 3000\n\n${PLAIN_EVENTS}${DONE}`),
    clients: { node6: eitherWay(READS), node7: eitherWay(READS), python: eitherWay(throws('JSON error')) },
  },
  {
    id: 'event-ids-and-comment',
    server: 'gives events an id and sends a comment between two of them',
    rules: ['sse.data-only'],
    request: STREAM,
    answer: () => stream(`id: 1\n${FIRST}: still there\n\n${REST.join('')}${DONE}`),
    clients: { node6: eitherWay(READS), node7: eitherWay(READS), python: eitherWay(throws('JSON error')) },
  },
  {
    id: 'payload-not-json',
    server: 'sends a payload that is not JSON',
    rules: ['sse.payload-object'],
    request: STREAM,
    answer: () => stream(`${FIRST}data: {"id": chatcmpl-1}\n\n${REST.join('')}${DONE}`),
    clients: {
      node6: eitherWay(throws('JSON')),
      node7: eitherWay(throws('JSON error')),
      python: eitherWay(throws('JSON error')),
    },
  },
  {
    id: 'payload-pretty-printed',
    server: 'spreads the JSON of a chunk over lines, of which only the first begins with data:',
    rules: ['sse.payload-object'],
    request: STREAM,
    answer: () =>
      stream(
        `${plainChunks()
          .map((one) => `data: ${JSON.stringify(one, undefined, 2)}\n\n`)
          .join('')}${DONE}`,
      ),
    clients: {
      node6: eitherWay(throws('JSON')),
      node7: eitherWay(throws('JSON error')),
      python: eitherWay(throws('JSON error')),
    },
  },
  {
    id: 'byte-order-mark',
    server: 'begins the body with a byte order mark',
    rules: ['http.no-bom'],
    request: STREAM,
    answer: () => stream(`\u{FEFF}${PLAIN_EVENTS}${DONE}`),
    clients: {
      node6: eitherWay(READS),
      node7: eitherWay(READS),
      python: { create: misreads('the first event is lost'), stream: misreads('the role is null') },
    },
  },
  {
    id: 'invalid-utf8',
    server: 'sends bytes that are not UTF-8',
    rules: ['http.valid-utf8'],
    request: STREAM,
    answer() {
      const played = streamOf([
        chunk({ role: 'assistant', content: 'Hi ~there.' }),
        chunk({}, { finish_reason: 'stop' }),
      ])
      return { ...played, body: played.body.map((byte) => (byte === '~'.charCodeAt(0) ? 0xff : byte)) }
    },
    means: { text: 'Hi there.' },
    clients: {
      node6: eitherWay(misreads('the bytes become U+FFFD', { text: 'Hi \u{FFFD}there.' })),
      node7: eitherWay(misreads('the bytes become U+FFFD')),
      python: eitherWay(throws('UnicodeDecodeError')),
    },
  },
  {
    id: 'connection-cut',
    server: 'drops the connection in the middle of the body',
    rules: ['http.complete-body'],
    request: STREAM,
    answer: () => ({ ...stream(FIRST + REST.slice(0, 1).join('')), isCut: true }),
    means: { text: 'Hi', finish: null },
    clients: {
      node6: eitherWay(throws('terminated')),
      node7: eitherWay(throws('connection error')),
      python: eitherWay(throws('connection error')),
    },
  },
]

/** The terminator, failures, and answers of another kind. */
export const endings: readonly ClientRow[] = [
  {
    id: 'done-with-space',
    server: 'sends a space after [DONE]',
    rules: ['stream.done-exact'],
    request: STREAM,
    answer: () => stream(`${PLAIN_EVENTS}data: [DONE] \n\n`),
    clients: { node6: eitherWay(READS), node7: eitherWay(throws('JSON error')), python: eitherWay(READS) },
  },
  {
    id: 'done-in-small-letters',
    server: 'ends with [done]',
    rules: ['stream.done-exact'],
    request: STREAM,
    answer: () => stream(`${PLAIN_EVENTS}data: [done]\n\n`),
    clients: {
      node6: eitherWay(throws('JSON')),
      node7: eitherWay(throws()),
      python: eitherWay(throws()),
    },
  },
  {
    id: 'done-as-json-string',
    server: 'sends [DONE] as a JSON string',
    rules: ['stream.done-exact'],
    request: STREAM,
    answer: () => stream(`${PLAIN_EVENTS}data: "[DONE]"\n\n`),
    clients: {
      node6: { create: READS, stream: throws('choices') },
      node7: { create: misreads('a string comes as a chunk'), stream: throws() },
      python: { create: misreads('a string comes as a chunk'), stream: throws() },
    },
  },
  {
    id: 'usage-after-done',
    server: 'sends the usage chunk after [DONE]',
    rules: ['stream.done-last'],
    request: WITH_USAGE,
    answer: () => stream(`${PLAIN_EVENTS}${DONE}${events([usageChunk()])}`),
    means: { totalTokens: 12 },
    clients: {
      node6: eitherWay(misreads('usage is lost', { totalTokens: null })),
      node7: eitherWay(misreads('usage is lost')),
      python: eitherWay(misreads('usage is lost')),
    },
  },
  {
    id: 'no-done',
    server: 'closes the stream without [DONE]',
    rules: ['stream.done'],
    why: 'documented, and other clients wait for it',
    request: STREAM,
    answer: () => stream(PLAIN_EVENTS),
    clients: { node6: eitherWay(READS), node7: eitherWay(READS), python: eitherWay(READS) },
  },
  {
    id: 'document-for-a-stream',
    server: 'answers a streamed request with a JSON document',
    rules: ['stream.iff-requested'],
    request: STREAM,
    answer: () => document(JSON.stringify(completion())),
    clients: {
      node6: {
        create: misreads('no chunk comes', { text: '', finish: null }),
        stream: throws('request ended without sending any chunks'),
      },
      node7: { create: misreads('no chunk comes'), stream: throws() },
      python: { create: misreads('no chunk comes'), stream: throws() },
    },
  },
  {
    id: 'failure-as-event',
    server: 'fails in the middle of a stream and says so in an event with an error object',
    rules: [],
    why: 'this is how the contract wants a failure to be told: the clients throw it as an APIError',
    request: STREAM,
    answer: () =>
      stream(
        `${FIRST}${REST[0] ?? ''}data: ${JSON.stringify({ error: { message: 'The model has failed.', type: 'server_error', param: null, code: null } })}\n\n`,
      ),
    means: { text: 'Hi', finish: null },
    clients: {
      node6: eitherWay(throws('The model has failed.')),
      node7: eitherWay(throws('APIError')),
      python: eitherWay(throws('APIError')),
    },
  },
  {
    id: 'empty-error-on-good-chunks',
    server: 'puts an empty error object on good chunks',
    rules: ['error.absent-in-good-chunks'],
    request: STREAM,
    answer: () => streamOf(plainChunks({ error: {} })),
    clients: { node6: eitherWay(throws('APIError')), node7: eitherWay(throws('APIError')), python: eitherWay(READS) },
  },
  {
    id: 'error-event-without-error',
    server: 'tells a failure in an event of type error whose data has no member error',
    rules: ['sse.event-name', 'error.midstream-event'],
    request: STREAM,
    answer: () => stream(`${FIRST}${REST[0] ?? ''}event: error\ndata: {"message":"The model has failed."}\n\n`),
    means: { text: 'Hi', finish: null, error: { message: 'The model has failed.' } },
    clients: {
      node6: {
        create: misreads('the failure goes unnoticed', { error: null }),
        stream: throws('chunk.choices is not iterable'),
      },
      node7: eitherWay(throws()),
      python: eitherWay(misreads('the failure goes unnoticed')),
    },
  },
]
