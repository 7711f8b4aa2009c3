import { refusal, withHeader, withStatus } from '../../src/define/alter.ts'
import { faults as define, type Deviation, type Fault, type Moment } from '../../src/define/fault.ts'
import { streams, wantsJson, type RequestView } from '../../src/define/request.ts'
import { relationFaults } from './relation-faults.ts'

const inJson = ({ request }: Moment): boolean => wantsJson(request) && request.fitsSchema
const inStreams = ({ request }: Moment): boolean => streams(request) && request.fitsSchema
/** Now and then, so that most requests are still answered. */
const everyThird: Deviation['when'] = ({ requestNumber }) => requestNumber % 3 === 0
const sendsBrokenJson = ({ endpoint, json }: RequestView): boolean => endpoint === 'chat' && json === undefined

/** Labels good answers. */
function labelled(when: (moment: Moment) => boolean, contentType: string | undefined): Deviation {
  return { when, reply: (reply) => (reply.status < 400 ? withHeader(reply, 'content-type', contentType) : reply) }
}

/** Changes the text of each write of a good answer, taken as Latin-1, so that other bytes stay as they are. */
function inBytes(change: (text: string) => string, when: (moment: Moment) => boolean = () => true): Deviation {
  return {
    when,
    writes: (writes, _moment, { status }) => ({
      ...writes,
      pieces: status < 400 ? writes.pieces.map((piece) => inLatin1(piece, change)) : writes.pieces,
    }),
  }
}

const inLatin1 = (piece: Uint8Array, change: (text: string) => string): Uint8Array =>
  Buffer.from(change(Buffer.from(piece).toString('latin1')), 'latin1')

export const faults: readonly Fault[] = define({
  'success-as-201': {
    says: 'Answers with status 201, as something was created.',
    plays: { reply: withStatus(200, 201) },
    breaks: { 'http.success-200': 'other-2xx' },
  },
  'json-as-text-plain': {
    says: 'Labels JSON answers as text.',
    plays: labelled(inJson, 'text/plain; charset=utf-8'),
    breaks: { 'http.json-media-type': 'not-json' },
  },
  'json-without-content-type': {
    says: 'Sends JSON answers without a Content-Type.',
    plays: labelled(inJson, undefined),
    breaks: { 'http.json-media-type': 'missing' },
  },
  'stream-as-json': {
    says: 'Labels streams as JSON.',
    plays: labelled(inStreams, 'application/json'),
    breaks: { 'http.sse-media-type': 'not-event-stream' },
  },
  'stream-without-content-type': {
    says: 'Sends streams without a Content-Type.',
    plays: labelled(inStreams, undefined),
    breaks: { 'http.sse-media-type': 'missing' },
  },
  'body-in-latin-1': {
    says: 'Sends a letter with an accent in Latin-1.',
    plays: inBytes((text) => text.replace('chatcmpl-', 'chatcmpl\u00e9')),
    breaks: { 'http.valid-utf8': 'invalid-bytes' },
  },
  'charset-gbk': {
    says: 'Claims that JSON answers are GBK.',
    plays: labelled(inJson, 'application/json; charset=gbk'),
    breaks: { 'http.valid-utf8': 'other-charset' },
  },
  'body-starts-with-bom': {
    says: 'Puts a byte-order mark before each body.',
    plays: {
      writes: (writes) => ({ ...writes, pieces: [Uint8Array.of(0xef, 0xbb, 0xbf), ...writes.pieces] }),
    },
    breaks: { 'http.no-bom': 'starts-with-bom' },
  },
  'closing-brace-twice': {
    says: 'Ends the JSON document with one brace too many.',
    plays: inBytes((text) => `${text}}`, inJson),
    breaks: { 'http.single-json-document': 'trailing-text' },
  },
  'stream-unasked': {
    says: 'Streams whatever is asked for.',
    plays: { when: inJson, request: (body) => ({ ...body, stream: true }) },
    breaks: { 'stream.iff-requested': 'stream-for-document', 'http.single-json-document': 'event-stream' },
  },
  'success-without-body': {
    says: 'Answers with status 200 and no body.',
    plays: {
      when: inJson,
      writes: (writes, _moment, { status }) => (status < 400 ? { ...writes, pieces: [] } : writes),
    },
    breaks: { 'http.single-json-document': 'empty' },
  },
  'json-cut-short': {
    says: 'Loses the end of the JSON document, and counts what is left.',
    plays: inBytes((text) => text.slice(0, -9), inJson),
    breaks: { 'http.single-json-document': 'not-json' },
  },
  'completion-in-a-list': {
    says: 'Wraps the completion in an array.',
    plays: { document: (document) => ('choices' in document ? [document] : document) },
    breaks: { 'http.single-json-document': 'not-object' },
  },
  'id-given-twice': {
    says: 'Writes the member id twice.',
    plays: inBytes((text) => text.replace('{"id":', '{"id":"first","id":')),
    breaks: { 'http.no-duplicate-keys': 'repeated-member' },
  },
  'connection-dropped': {
    says: 'Drops the connection in the middle of an answer.',
    plays: {
      when: ({ request }) => request.fitsSchema,
      writes: ({ pieces }) => {
        const last = pieces.at(-1) ?? new Uint8Array()
        return { pieces: [...pieces.slice(0, -1), last.subarray(0, last.length / 2)], after: 'cut' }
      },
    },
    breaks: { 'http.complete-body': 'cut-off' },
  },
  'gzip-claimed': {
    says: 'Keeps the Content-Encoding of an upstream whose body it has decoded.',
    plays: { reply: (reply) => withHeader(reply, 'content-encoding', 'gzip') },
    breaks: { 'http.complete-body': 'wrong-content-encoding' },
  },
  'request-id-missing': {
    says: 'Sends no request id.',
    plays: { reply: (reply) => withHeader(reply, 'x-request-id') },
    breaks: { 'http.request-id': 'missing' },
  },
  'request-id-missing-now-and-then': {
    says: 'Sends no request id with one answer in four.',
    plays: {
      when: ({ requestNumber }) => requestNumber % 4 === 0,
      reply: (reply) => withHeader(reply, 'x-request-id'),
    },
    breaks: { 'http.request-id': 'missing' },
  },
  'request-id-constant': {
    says: 'Sends the same request id with each response.',
    plays: { reply: (reply) => withHeader(reply, 'x-request-id', 'req_1') },
    breaks: { 'http.request-id': 'repeated' },
  },
  'rate-limit-remaining-above-limit': {
    says: 'Reports more requests left than the limit allows.',
    plays: { reply: (reply) => withHeader(reply, 'x-ratelimit-remaining-requests', '99999999') },
    breaks: { 'http.ratelimit-headers': 'remaining-above-limit' },
  },
  'rate-limit-in-words': {
    says: 'Reports the limit as text.',
    plays: { reply: (reply) => withHeader(reply, 'x-ratelimit-limit-requests', 'unlimited') },
    breaks: { 'http.ratelimit-headers': 'not-whole' },
  },
  'rate-limit-reset-as-epoch': {
    says: 'Reports the reset as a point in time.',
    plays: { reply: (reply) => withHeader(reply, 'x-ratelimit-reset-requests', '1795000000') },
    breaks: { 'http.ratelimit-headers': 'reset-not-duration' },
  },
  'retry-after-zero': {
    says: 'Throttles, and asks to come again in 0 seconds.',
    plays: { when: everyThird, answers: () => throttled('0') },
    breaks: { 'http.retry-after': 'not-positive' },
  },
  'retry-after-soon': {
    says: 'Throttles, and asks to come again soon.',
    plays: { when: everyThird, answers: () => throttled('soon') },
    breaks: { 'http.retry-after': 'not-seconds' },
  },
  'malformed-json-500': {
    says: 'Stumbles over a body that is not JSON.',
    plays: { when: ({ request }) => sendsBrokenJson(request), reply: withStatus(400, 500) },
    breaks: { 'http.malformed-json-400': 'server-error' },
  },
  'malformed-json-422': {
    says: 'Answers a body that is not JSON with status 422, as a framework does.',
    plays: { when: ({ request }) => sendsBrokenJson(request), reply: withStatus(400, 422) },
    breaks: { 'http.malformed-json-400': 'unprocessable-422' },
  },
  'malformed-json-answered': {
    says: 'Answers a body that is not JSON with a completion.',
    plays: {
      when: ({ request }) => sendsBrokenJson(request),
      accepts: () => true,
      completion: (completion) => ({ ...completion, model: 'reference-1' }),
    },
    breaks: { 'http.malformed-json-400': 'accepted' },
  },
  'unknown-path-serves-page': {
    says: 'Serves its web page under every unknown path.',
    plays: { when: posts, answers: () => page(200) },
    breaks: { 'http.unknown-path-404': 'accepted' },
  },
  'unknown-path-404-page': {
    says: 'Answers unknown paths with 404 and a web page.',
    plays: { when: posts, answers: () => page(404) },
    breaks: { 'http.unknown-path-404': 'not-json' },
  },
  ...relationFaults,
})

function posts({ request }: Parameters<NonNullable<Deviation['when']>>[0]): boolean {
  return request.endpoint === 'other' && request.sent.method === 'POST'
}

function throttled(retryAfter: string): ReturnType<NonNullable<Deviation['answers']>> {
  const error = { message: 'Too many requests.', type: 'rate_limit_error', code: 'rate_limit_exceeded' }
  return refusal(429, error, [['retry-after', retryAfter]])
}

function page(status: number): ReturnType<NonNullable<Deviation['answers']>> {
  return { status, headers: [['content-type', 'text/html']], body: '<!doctype html><title>Gateway</title>' }
}
