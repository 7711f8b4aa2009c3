import { faults as define, type Deviation, type Fault } from '../../src/define/fault.ts'

/** Changes the events of a stream one by one, the terminator included. */
function inFrames(change: (frame: string, position: number) => string): Deviation {
  return { frames: (frames) => frames.map(change) }
}

/** Changes the text of the payloads, the terminator aside. */
function inPayloads(change: (text: string) => string): Deviation {
  return inFrames((frame) => (isTerminator(frame) ? frame : `data: ${change(payloadOf(frame))}\n\n`))
}

/** Puts a block of lines in front of the second event. */
function withBlock(block: string): Deviation {
  return inFrames((frame, position) => (position === 1 ? `${block}\n\n${frame}` : frame))
}

const payloadOf = (frame: string): string => frame.slice('data: '.length, -'\n\n'.length)
const isTerminator = (frame: string): boolean => payloadOf(frame) === '[DONE]'
const pretty = (text: string): string => JSON.stringify(JSON.parse(text), null, 2)

export const faults: readonly Fault[] = define({
  'json-lines-without-data': {
    says: 'Writes the chunks on lines of their own, without the field name data.',
    plays: inFrames((frame) => frame.slice('data: '.length)),
    breaks: { 'sse.line-grammar': 'unknown-field', 'sse.payload-object': 'outside-data' },
  },
  'unknown-field-beside-data': {
    says: 'Puts a field of its own invention into every event.',
    plays: inFrames((frame) => `cost: 0.0001\n${frame}`),
    breaks: { 'sse.line-grammar': 'unknown-field' },
  },
  'event-ids': {
    says: 'Numbers the events with id fields.',
    plays: inFrames((frame, position) => `id: ${position}\n${frame}`),
    breaks: { 'sse.data-only': 'id-field' },
  },
  'retry-on-events': {
    says: 'Sends a retry field with every event.',
    plays: inFrames((frame) => `retry: 3000\n${frame}`),
    breaks: { 'sse.data-only': 'retry-field' },
  },
  'ping-events': {
    says: 'Sends ping events without data as heartbeats.',
    plays: withBlock('event: ping'),
    breaks: { 'sse.no-dataless-event': 'event-without-data' },
  },
  'retry-alone': {
    says: 'Begins the stream with a retry field alone.',
    plays: withBlock('retry: 3000'),
    breaks: { 'sse.no-dataless-event': 'retry-without-data' },
  },
  'id-alone': {
    says: 'Sends an id field alone.',
    plays: withBlock('id: 7'),
    breaks: { 'sse.no-dataless-event': 'id-without-data' },
  },
  'empty-data-heartbeats': {
    says: 'Sends events with empty data as heartbeats.',
    plays: withBlock('data:'),
    breaks: { 'sse.no-empty-data': 'empty-data' },
  },
  'keepalive-text-as-data': {
    says: 'Sends heartbeats as the data of an event instead of as comments.',
    plays: withBlock('data: : keepalive'),
    breaks: { 'sse.payload-object': 'not-json' },
  },
  'keepalive-object-as-data': {
    says: 'Sends heartbeats as JSON objects that are no chunks.',
    plays: withBlock('data: {"type":"ping"}'),
    breaks: { 'sse.payload-object': 'no-chunk' },
  },
  'chunks-encoded-twice': {
    says: 'Sends each chunk as a JSON string that holds the JSON.',
    plays: inPayloads((text) => JSON.stringify(text)),
    breaks: { 'sse.payload-object': 'not-object' },
  },
  'chunks-in-arrays': {
    says: 'Wraps each chunk in an array.',
    plays: inPayloads((text) => `[${text}]`),
    breaks: { 'sse.payload-object': 'not-object' },
  },
  'two-chunks-in-one-payload': {
    says: 'Writes two chunks after each other into one payload.',
    plays: {
      frames: ([first = '', second = '', ...rest]) => [`data: ${payloadOf(first)}${payloadOf(second)}\n\n`, ...rest],
    },
    breaks: { 'sse.payload-object': 'several-objects' },
  },
  'pretty-printed-without-data': {
    says: 'Spreads the JSON over many lines, of which only the first has the field name data.',
    plays: inPayloads(pretty),
    breaks: { 'sse.payload-object': 'not-json' },
  },
  'pretty-printed-data-lines': {
    says: 'Spreads the JSON of each chunk over many data lines.',
    plays: inPayloads((text) => pretty(text).replaceAll('\n', '\ndata: ')),
    breaks: { 'sse.single-data-line': 'several-data-lines' },
  },
  'single-newline-between-events': {
    says: 'Ends events with one newline instead of a blank line.',
    plays: inFrames((frame) => (isTerminator(frame) ? frame : frame.slice(0, -1))),
    breaks: { 'sse.event-terminated': 'events-not-separated' },
  },
  'terminator-without-blank-line': {
    says: 'Ends the stream right after the line of the terminator.',
    plays: inFrames((frame) => (isTerminator(frame) ? frame.slice(0, -1) : frame)),
    breaks: { 'sse.event-terminated': 'terminator-unterminated' },
  },
  'last-chunk-without-blank-line': {
    says: 'Ends the stream right after the line of the last chunk, without the terminator.',
    plays: {
      frames: (frames) =>
        frames.slice(0, -1).map((frame, position) => (position === frames.length - 2 ? frame.slice(0, -1) : frame)),
    },
    breaks: { 'sse.event-terminated': 'last-event-unterminated', 'stream.done': 'terminator-missing' },
  },
  'events-named-completion': {
    says: 'Gives every event the name completion.',
    plays: inFrames((frame) => `event: completion\n${frame}`),
    breaks: { 'sse.event-name': 'other-name' },
  },
  'call-events-named': {
    says: 'Names the events that bring tool calls.',
    plays: inFrames((frame) => (frame.includes('"tool_calls":[') ? `event: tool_call\n${frame}` : frame)),
    breaks: { 'sse.event-name': 'other-name' },
  },
  'chunks-named-error': {
    says: 'Gives the events of good chunks the name error.',
    plays: inFrames((frame) => (isTerminator(frame) ? frame : `event: error\n${frame}`)),
    breaks: { 'sse.event-name': 'error-name-on-chunk' },
  },
  'error-event-without-error-member': {
    says: 'Ends the stream with an error event whose data is a bare message.',
    plays: { frames: ([first = '']) => [first, 'event: error\ndata: {"message":"The model has crashed."}\n\n'] },
    breaks: { 'sse.event-name': 'error-event-without-error', 'error.midstream-event': 'no-error-member' },
  },
})
