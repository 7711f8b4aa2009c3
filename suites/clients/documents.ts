import { misreads, READS, throws, type ClientRow, type Fate, type Played } from '../../src/define/client.ts'
import { omit } from '../../src/define/alter.ts'
import { completion, document, events, DONE, plainChunks, stream } from './answers.ts'

const TEXT = JSON.stringify(completion())
const MEANT = { totalTokens: 12 }
const NO_OBJECT = { text: null, role: null, finish: null, id: null }
const LOST = { ...NO_OBJECT, totalTokens: null }

const TOO_HIGH = { message: 'temperature is too high', type: 'invalid_request_error', code: null }

/** What each client does with a document. */
const inEach = (node6: Fate, node7: Fate, python: Fate): ClientRow['clients'] => ({
  node6: { create: node6 },
  node7: { create: node7 },
  python: { create: python },
})

/** A refusal whose body is not the documented envelope. */
function refusal(id: string, server: string, answer: () => Played, node6: Fate, others: Fate): ClientRow {
  return {
    id,
    server,
    rules: ['error.envelope'],
    request: { temperature: 9 },
    answer,
    means: { ...NO_OBJECT, error: { status: 400, ...TOO_HIGH } },
    clients: inEach(node6, others, others),
  }
}

/** Answers that are not streamed. */
export const documents: readonly ClientRow[] = [
  {
    id: 'no-content-type',
    server: 'sends a document without Content-Type',
    rules: ['http.json-media-type'],
    request: {},
    answer: () => ({ ...document(TEXT), headers: [] }),
    means: MEANT,
    clients: inEach(misreads('a string comes, not an object', LOST), misreads('a string comes, not an object'), READS),
  },
  {
    id: 'text-plain',
    server: 'sends a document as text/plain',
    rules: ['http.json-media-type'],
    request: {},
    answer: () => document(TEXT, 'text/plain'),
    means: MEANT,
    clients: inEach(misreads('a string comes, not an object', LOST), misreads('a string comes, not an object'), READS),
  },
  {
    id: 'content-type-in-capitals',
    server: 'writes the media type as Application/JSON',
    rules: [],
    why: 'case does not count in media types',
    request: {},
    answer: () => document(TEXT, 'Application/JSON'),
    means: MEANT,
    clients: inEach(misreads('a string comes, not an object', LOST), READS, READS),
  },
  {
    id: 'empty-body',
    server: 'answers with an empty body',
    rules: ['http.single-json-document'],
    request: {},
    answer: () => document(''),
    means: MEANT,
    clients: inEach(throws('JSON'), misreads('undefined comes'), throws('JSON error')),
  },
  {
    id: 'bytes-after-document',
    server: 'sends more text after the document',
    rules: ['http.single-json-document'],
    request: {},
    answer: () => document(`${TEXT}\n{}`),
    means: MEANT,
    clients: inEach(throws('JSON'), throws('JSON error'), throws('JSON error')),
  },
  {
    id: 'blank-lines-before-document',
    server: 'sends blank lines ahead of the document',
    rules: [],
    request: {},
    answer: () => document(`\n\n${TEXT}`),
    means: MEANT,
    clients: inEach(READS, READS, READS),
  },
  {
    id: 'byte-order-mark-before-document',
    server: 'begins a document with a byte order mark',
    rules: ['http.no-bom'],
    why: 'RFC 8259 forbids it to senders, and other parsers refuse it',
    request: {},
    answer: () => document(`\u{FEFF}${TEXT}`),
    means: MEANT,
    clients: inEach(READS, READS, READS),
  },
  {
    id: 'error-under-200',
    server: 'sends an error object with status 200',
    rules: ['error.no-200-envelope'],
    request: {},
    answer: () =>
      document(
        JSON.stringify({ error: { message: 'The model has failed.', type: 'server_error', param: null, code: null } }),
      ),
    means: { ...LOST, error: { message: 'The model has failed.', type: 'server_error', code: null } },
    clients: inEach(
      misreads('an object without choices comes', { error: null }),
      misreads('an object without choices comes'),
      misreads('choices is None'),
    ),
  },
  {
    id: 'stream-for-a-document',
    server: 'answers a request for a document with a stream',
    rules: ['stream.iff-requested'],
    request: {},
    answer: () => stream(events(plainChunks()) + DONE),
    clients: inEach(
      misreads('a string comes, not an object', NO_OBJECT),
      misreads('a string comes, not an object'),
      misreads('a string comes, not an object'),
    ),
  },
  {
    id: 'choices-empty',
    server: 'sends no choices',
    rules: ['completion.choices'],
    request: {},
    answer: () => document(JSON.stringify(completion({ choices: [] }))),
    means: MEANT,
    clients: inEach(
      misreads('there is no first choice', { text: null, role: null, finish: null }),
      misreads('there is no first choice'),
      misreads('there is no first choice'),
    ),
  },
  {
    id: 'document-without-choices',
    server: 'leaves choices out of a document',
    rules: ['completion.choices'],
    request: {},
    answer: () => document(JSON.stringify(omit(completion(), 'choices'))),
    means: MEANT,
    clients: inEach(
      misreads('choices is undefined', { text: null, role: null, finish: null }),
      misreads('choices is undefined'),
      misreads('choices is None'),
    ),
  },
  {
    id: 'content-an-object',
    server: 'sends content as an array of parts in a document',
    rules: ['message.content'],
    request: {},
    answer: () =>
      document(
        JSON.stringify(
          completion({
            choices: [
              {
                index: 0,
                message: { role: 'assistant', content: [{ type: 'text', text: 'Hi there.' }], refusal: null },
                logprobs: null,
                finish_reason: 'stop',
              },
            ],
          }),
        ),
      ),
    means: MEANT,
    clients: { node6: { create: misreads('an array comes as text', { text: [{ type: 'text', text: 'Hi there.' }] }) } },
  },
  refusal(
    'error-as-plain-text',
    'refuses with a body of plain text',
    () => document('temperature is too high', 'text/plain', 400),
    misreads('type and code are lost', {
      error: { status: 400, message: 'temperature is too high', type: null, code: null },
    }),
    misreads('type and code are lost'),
  ),
  refusal(
    'error-as-detail',
    'refuses with a body {"detail": …}',
    () => document('{"detail":"temperature is too high"}', 'application/json', 400),
    misreads('message, type and code are lost', {
      error: { status: 400, message: 'status code (no body)', type: null, code: null },
    }),
    misreads('type and code are lost'),
  ),
  refusal(
    'error-as-string',
    'refuses with a body {"error": "…"}',
    () => document('{"error":"temperature is too high"}', 'application/json', 400),
    misreads('type and code are lost', {
      error: { status: 400, message: '"temperature is too high"', type: null, code: null },
    }),
    misreads('type and code are lost'),
  ),
  refusal(
    'error-flat',
    'refuses with message and type at the top of the body',
    () => document('{"message":"temperature is too high","type":"invalid_request_error"}', 'application/json', 400),
    misreads('message, type and code are lost', {
      error: { status: 400, message: 'status code (no body)', type: null, code: null },
    }),
    misreads('the code is lost'),
  ),
  {
    id: 'server-error-for-invalid-request',
    server: 'answers an invalid request with status 500',
    rules: ['error.client-fault-4xx'],
    request: { temperature: 9 },
    answer: () => ({
      ...document(
        JSON.stringify({ error: { ...TOO_HIGH, type: 'server_error', param: null } }),
        'application/json',
        500,
      ),
      // The wait before the next try, which openai-node takes from this field.
      headers: [
        ['content-type', 'application/json'],
        ['retry-after-ms', '1'],
      ],
    }),
    means: { ...NO_OBJECT, error: { status: 500, ...TOO_HIGH, type: 'server_error' } },
    clients: inEach(
      misreads('the request is sent three times', { requests: 3 }),
      misreads('the request is sent three times'),
      misreads('the request is sent three times'),
    ),
  },
]
