import { refusal } from '../../src/define/alter.ts'
import type { Deviation, Fault, Moment } from '../../src/define/fault.ts'
import { header } from '../../src/define/exchange.ts'
import { streams, wantsJson } from '../../src/define/request.ts'

const encoder = new TextEncoder()

const has =
  (name: string) =>
  ({ request }: Moment): boolean =>
    header(request.sent.headers, name) !== undefined

/** Leaves bytes on a connection behind the answer to its first request. */
const leaving = (text: string, when: (moment: Moment) => boolean): Deviation => ({
  when: (moment) => when(moment) && moment.requestOnConnection === 1,
  writes: (writes) => ({ ...writes, stray: encoder.encode(text) }),
})

/** A plain request to repeat a word. */
const isEcho = ({ request: { chat, fitsSchema } }: Moment): boolean =>
  fitsSchema && chat.messages.length === 1 && String(chat.messages[0]?.['content']).startsWith('Repeat exactly')

const isOfDroppedCase = ({ request }: Moment): boolean =>
  /This is conversation/.test(String(request.chat.messages[0]?.['content']))

/**
 * Answers what follows a dropped stream in its own way. The stream itself is held until it is dropped, so that the
 * server never has sent it all before it learns of that.
 */
const afterDrop = (wayOfAnswering: Pick<Deviation, 'answers' | 'writes'>): Deviation => ({
  when: (moment) => isOfDroppedCase(moment) && (streams(moment.request) || moment.answersDropped > 0),
  answers: (moment) => (streams(moment.request) ? undefined : wayOfAnswering.answers?.(moment)),
  writes: (writes, moment, reply) =>
    streams(moment.request)
      ? { pieces: writes.pieces.slice(0, 10), after: 'hold' }
      : (wayOfAnswering.writes?.(writes, moment, reply) ?? writes),
})

export const relationFaults: Readonly<Record<string, Omit<Fault, 'name'>>> = {
  'stream-buffered': {
    says: 'Keeps a stream back until it is whole, as a proxy does that buffers.',
    plays: {
      when: ({ request }) =>
        streams(request) && String(request.chat.messages[0]?.['content']).startsWith('Count from 1 to 400'),
      writes: (writes) => ({ ...writes, waitMs: 700, pieces: [Buffer.concat(writes.pieces)] }),
    },
    breaks: { 'http.stream-incremental': 'one-burst' },
  },
  'client-request-id-refused': {
    says: 'Refuses requests with X-Client-Request-Id.',
    plays: {
      when: has('x-client-request-id'),
      answers: () => refusal(400, { message: 'Unknown header field: x-client-request-id.' }),
    },
    breaks: { 'http.extra-headers-tolerated': 'refused' },
  },
  'stainless-headers-refused-in-streams': {
    says: 'Refuses streaming requests with the header fields of the SDKs.',
    plays: {
      when: (moment) => has('x-stainless-lang')(moment) && streams(moment.request),
      answers: () => refusal(400, { message: 'Header fields too many.' }),
    },
    breaks: { 'http.extra-headers-tolerated': 'refused' },
  },
  'idempotency-key-crash': {
    says: 'Fails on requests with an Idempotency-Key.',
    plays: {
      when: has('idempotency-key'),
      answers: () => refusal(500, { message: 'The connection to the upstream was lost.', type: 'server_error' }),
    },
    breaks: { 'http.extra-headers-tolerated': 'server-error' },
  },
  'bytes-left-after-stream': {
    says: 'Leaves a line on the connection behind a stream.',
    plays: leaving('data: [DONE]\n\n', (moment) => streams(moment.request) && isEcho(moment)),
    breaks: { 'http.connection-reuse': 'stray-bytes' },
  },
  'bytes-left-after-document': {
    says: 'Sends the last bytes of a document twice.',
    plays: leaving('"default"}', (moment) => wantsJson(moment.request) && isEcho(moment)),
    breaks: { 'http.connection-reuse': 'stray-bytes' },
  },
  'second-answer-unreadable': {
    says: 'Leaves a broken status line on the connection behind a document.',
    plays: leaving('HTTP/1.1 two hundred\r\n\r\n', (moment) => wantsJson(moment.request) && isEcho(moment)),
    breaks: { 'http.connection-reuse': 'unreadable-answer' },
  },
  'broken-by-dropped-stream': {
    says: 'Fails on what comes after a client has dropped a stream.',
    plays: afterDrop({ answers: () => refusal(500, { message: 'The worker is unavailable.', type: 'server_error' }) }),
    breaks: { 'http.survives-client-abort': 'server-error' },
  },
  'answer-cut-after-dropped-stream': {
    says: 'Cuts the answer after one that a client has dropped.',
    plays: afterDrop({ writes: (writes) => ({ ...writes, pieces: [], after: 'cut' }) }),
    breaks: { 'http.survives-client-abort': 'broken-answer', 'http.complete-body': 'cut-off' },
  },
  'hangs-after-dropped-stream': {
    says: 'Answers no more after a client has dropped a stream.',
    plays: afterDrop({ writes: (writes) => ({ ...writes, pieces: [], after: 'hold' }) }),
    breaks: { 'http.survives-client-abort': 'no-answer' },
  },
}
