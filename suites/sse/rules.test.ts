import { describe, expect, it } from 'vitest'
import { chunk, goodChunks, judged, sse, verdict, type Given } from '../../tests/kit/exchange.ts'
import type { Rule } from '../../src/define/rule.ts'
import { comments, dataOnly, lineGrammar, noDatalessEvent } from './lines.ts'
import { eventName, eventTerminated, noEmptyData, payloadObject, singleDataLine } from './payloads.ts'

type Verdict = ReturnType<typeof verdict>

const STREAM = { 'content-type': 'text/event-stream' }
const GOOD = sse(goodChunks())
const FIRST = JSON.stringify(goodChunks()[0])
const SECOND = JSON.stringify(goodChunks()[1])
const ERROR = '{"error":{"message":"m","type":"server_error","param":null,"code":null}}'

/** An exchange with this text as the body of a stream. */
const streamed = (body: string, more: Given = {}): Given => ({
  body,
  headers: STREAM,
  ...more,
  request: { stream: true, ...more.request },
})

const table: readonly (readonly [rule: Rule, what: string, given: Given, expected: Verdict])[] = [
  [lineGrammar, 'the good stream', streamed(GOOD), 'pass'],
  [lineGrammar, 'comments, CRLF and no space after the colon', streamed(`: hi\r\n\r\ndata:${FIRST}\r\n\r\n`), 'pass'],
  [lineGrammar, 'a byte order mark', streamed(`\uFEFF${GOOD}`), 'pass'],
  [lineGrammar, 'an unknown field', streamed(`cost: 1\n${GOOD}`), ['unknown-field']],
  [lineGrammar, 'JSON without a field name', streamed(`${FIRST}\n\n${GOOD}`), ['unknown-field']],
  [lineGrammar, 'a JSON document', {}, 'not-applicable'],
  [lineGrammar, 'a line that the end of the body cuts', streamed(`${GOOD}dat`), 'pass'],

  [dataOnly, 'the good stream', streamed(GOOD), 'pass'],
  [dataOnly, 'ids', streamed(`id: 1\n${GOOD}`), ['id-field']],
  [dataOnly, 'a retry field beside data', streamed(`retry: 1\n${GOOD}`), ['retry-field']],

  [noDatalessEvent, 'comments', streamed(`: ping\n\n${GOOD}`), 'pass'],
  [noDatalessEvent, 'an unknown field alone', streamed(`foo: 1\n\n${GOOD}`), 'pass'],
  [noDatalessEvent, 'a ping event', streamed(`event: ping\n\n${GOOD}`), ['event-without-data']],
  [noDatalessEvent, 'a retry field alone', streamed(`retry: 3000\n\n${GOOD}`), ['retry-without-data']],
  [noDatalessEvent, 'an id alone', streamed(`${GOOD}id: 3\n\n`), ['id-without-data']],
  [noDatalessEvent, 'an event field with data', streamed(`event: message\n${GOOD}`), 'pass'],

  [noEmptyData, 'the good stream', streamed(GOOD), 'pass'],
  [noEmptyData, 'an empty data line', streamed(`data:\n\n${GOOD}`), ['empty-data']],
  [noEmptyData, 'data without a colon', streamed(`data\n\n${GOOD}`), ['empty-data']],
  [noEmptyData, 'blanks as data', streamed(`data:   \n\n${GOOD}`), ['empty-data']],

  [payloadObject, 'a failure that is not framed', streamed(ERROR), ['outside-data']],
  [
    payloadObject,
    'a document that says so',
    streamed(ERROR, { headers: { 'content-type': 'application/json' } }),
    'unseen',
  ],
  [payloadObject, 'the good stream', streamed(GOOD), 'pass'],
  [payloadObject, 'an error in the stream', streamed(`data: ${ERROR}\n\n`), 'pass'],
  [payloadObject, 'JSON in a string', streamed(`data: ${JSON.stringify(FIRST)}\n\n${GOOD}`), ['not-object']],
  [payloadObject, 'an array', streamed(`data: [${FIRST}]\n\n${GOOD}`), ['not-object']],
  [payloadObject, 'a keep-alive', streamed(`data: : keepalive\n\n${GOOD}`), ['not-json']],
  [payloadObject, 'a keep-alive object', streamed(`data: {"type":"ping"}\n\n${GOOD}`), ['no-chunk']],
  [payloadObject, 'an empty object', streamed(`event: ping\ndata: {}\n\n${GOOD}`), ['no-chunk']],
  [payloadObject, 'a terminator of its own', streamed(`${GOOD}data: {"done":true}\n\n`), ['no-chunk']],
  [payloadObject, 'a chunk that lacks all but its usage', streamed(`data: {"usage":{}}\n\n${GOOD}`), 'pass'],
  [payloadObject, 'the events of another API', streamed('data: {"type":"message_start"}\n\n'), 'pass'],
  [payloadObject, 'two objects', streamed(`data: ${FIRST} ${SECOND}\n\n${GOOD}`), ['several-objects']],
  [payloadObject, 'a line without data', streamed(`${FIRST}\n\n${GOOD}`), ['outside-data']],
  [payloadObject, 'the object on the next line', streamed(`data:\n ${FIRST}\n\n${GOOD}`), ['outside-data']],
  [payloadObject, 'an object beside the data', streamed(`data: ${FIRST}\n${SECOND}\n\n${GOOD}`), ['outside-data']],
  [payloadObject, 'a field in capitals', streamed(`${GOOD}DATA: ${FIRST}\n\n`), ['outside-data']],
  [payloadObject, 'a blank before the field', streamed(`${GOOD} data: ${FIRST}\n\n`), ['outside-data']],
  [payloadObject, 'an object over lines', streamed(`data: {\n"id":1,\n"x": {"a":1}\n}\n\n${GOOD}`), ['not-json']],
  [
    payloadObject,
    'an object over lines behind the field',
    streamed(`data:\n{\n"id":1\n}\n\n${GOOD}`),
    ['outside-data'],
  ],
  [payloadObject, 'an unknown field', streamed(`cost: 1\nnote: a {"b"\n${GOOD}`), 'pass'],
  [payloadObject, 'an object that the end of the body cuts', streamed(`${GOOD}{"id":"ch`), 'pass'],
  [payloadObject, 'empty data', streamed(`data:\n\n${GOOD}`), 'pass'],
  [payloadObject, 'an event that the connection cut', streamed(`${GOOD}data: {"id":"ch`), 'pass'],
  [payloadObject, 'a missing blank line', streamed(`data: ${FIRST}\ndata: ${SECOND}\n\n`), 'pass'],

  [singleDataLine, 'the good stream', streamed(GOOD), 'pass'],
  [
    singleDataLine,
    'an object over two lines',
    streamed(`data: {\ndata: ${FIRST.slice(1)}\n\n`),
    ['several-data-lines'],
  ],
  [singleDataLine, 'a missing blank line', streamed(`data: ${FIRST}\ndata: ${SECOND}\n\n`), 'pass'],

  [eventTerminated, 'the good stream', streamed(GOOD), 'pass'],
  [eventTerminated, 'CRLF', streamed(GOOD.replaceAll('\n', '\r\n')), 'pass'],
  [eventTerminated, 'one newline', streamed(`data: ${FIRST}\ndata: ${SECOND}\n\n`), ['events-not-separated']],
  [eventTerminated, 'an object over two lines', streamed(`data: {\ndata: ${FIRST.slice(1)}\n\n`), 'pass'],
  [eventTerminated, 'no blank line at the end', streamed(GOOD.slice(0, -1)), ['terminator-unterminated']],
  [eventTerminated, 'no newline after a chunk', streamed(`data: ${FIRST}`), ['last-event-unterminated']],
  [
    eventTerminated,
    'a stream that a limit of ours ended',
    streamed(`data: ${FIRST}`, { ending: { kind: 'total-timeout', message: 'the time is up' } }),
    'pass',
  ],

  [eventName, 'no names', streamed(GOOD), 'pass'],
  [eventName, 'the name message', streamed(`event: message\n${GOOD}`), 'pass'],
  [eventName, 'an empty name', streamed(`event:\n${GOOD}`), 'pass'],
  [eventName, 'an error event', streamed(`event: error\ndata: ${ERROR}\n\n`), 'pass'],
  [eventName, 'an error that is text', streamed('event: error\ndata: {"error":"overloaded"}\n\n'), 'pass'],
  [eventName, 'another name', streamed(`event: thread.message\n${GOOD}`), ['other-name']],
  [eventName, 'a chunk called error', streamed(`event: error\n${GOOD}`), ['error-name-on-chunk']],
  [eventName, 'a bare message', streamed(`event: error\ndata: {"message":"m"}\n\n`), ['error-event-without-error']],

  [comments, 'no comments', streamed(GOOD), 'unseen'],
  [comments, 'comments', streamed(`: a\n\n: b\n\n${GOOD}`), 'pass'],
]

describe.each(table)('$id', (rule, what, given, expected) => {
  it(`${Array.isArray(expected) ? 'fails' : `says ${String(expected)} for`} ${what}`, () => {
    expect(verdict(rule, given)).toEqual(expected)
  })
})

describe('framing faults', () => {
  it('names the event of a block without data', () => {
    const { violations } = judged([noDatalessEvent], streamed(`data: ${FIRST}\n\n: x\n\nevent: ping\n\n${GOOD}`))
    expect(violations).toMatchObject([{ event: 2, message: 'a block with the field event has no data' }])
  })
  it('explains unknown lines by the object that they hold', () => {
    const { violations } = judged([lineGrammar, payloadObject], streamed(`${JSON.stringify(chunk({}))}\n\n${GOOD}`))
    expect(violations.map(({ rule, follows }) => [rule, follows])).toEqual([
      ['sse.line-grammar', 'sse.payload-object'],
      ['sse.payload-object', undefined],
    ])
  })
})
