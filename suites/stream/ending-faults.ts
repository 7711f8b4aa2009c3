import { carriesUsage, finishes, mapChoices, omit, withHeader } from '../../src/define/alter.ts'
import { faults as define, type Deviation, type Fault, type Moment, type Writes } from '../../src/define/fault.ts'
import { streams } from '../../src/define/request.ts'

const isStream = ({ request }: Moment): boolean => streams(request)

/** Changes how the terminator is written. */
function spelled(terminator: string): Deviation {
  return { frames: (frames) => [...frames.slice(0, -1), `data: ${terminator}\n\n`] }
}

/** Changes the bytes of streams only. */
function inStreams(change: (writes: Writes) => Writes): Deviation {
  return { when: isStream, writes: (writes, _moment, { status }) => (status < 400 ? change(writes) : writes) }
}

/** Whether streams come where asked for, and how they end. */
export const endingFaults: readonly Fault[] = define({
  'stream-ignored': {
    says: 'Answers a request with stream true by one JSON document.',
    plays: { when: isStream, request: (body) => omit(body, 'stream', 'stream_options') },
    breaks: { 'stream.iff-requested': 'document-for-stream' },
  },
  'stream-forced': {
    says: 'Streams although nobody asked for it.',
    plays: {
      when: ({ request }) => request.fitsSchema && !streams(request) && !request.chat.includeUsage,
      request: (body) => ({ ...body, stream: true }),
    },
    breaks: { 'stream.iff-requested': 'stream-for-document' },
  },
  'stream-without-body': {
    says: 'Answers a request with stream true by a success without a body.',
    plays: {
      ...inStreams((writes) => ({ ...writes, pieces: [] })),
      reply: (reply) => (reply.status < 400 ? withHeader(reply, 'content-type') : reply),
    },
    breaks: { 'stream.iff-requested': 'empty-body' },
  },
  'terminator-left-out': {
    says: 'Closes the stream without the terminator.',
    plays: { frames: (frames) => frames.slice(0, -1) },
    breaks: { 'stream.done': 'terminator-missing' },
  },
  'terminator-lost-now-and-then': {
    says: 'Closes one stream in four without the terminator.',
    plays: { when: ({ requestNumber }) => requestNumber % 4 === 0, frames: (frames) => frames.slice(0, -1) },
    breaks: { 'stream.done': 'terminator-missing' },
  },
  'terminator-lost-behind-usage': {
    says: 'Takes the usage chunk for the end of a stream.',
    plays: {
      frames: (frames) => (frames.at(-2)?.includes('"usage":{') === true ? frames.slice(0, -1) : frames),
    },
    breaks: { 'stream.done': 'terminator-missing' },
  },
  'terminator-quoted': {
    says: 'Sends the terminator as a JSON string.',
    plays: spelled('"[DONE]"'),
    breaks: { 'stream.done-exact': 'quoted' },
  },
  'terminator-padded': {
    says: 'Sends the terminator with a space behind it.',
    plays: spelled('[DONE] '),
    breaks: { 'stream.done-exact': 'padded' },
  },
  'terminator-in-lower-case': {
    says: 'Sends the terminator in lower case.',
    plays: spelled('[done]'),
    breaks: { 'stream.done-exact': 'other-case' },
  },
  'terminator-without-brackets': {
    says: 'Sends the terminator without its brackets.',
    plays: spelled('DONE'),
    breaks: { 'stream.done-exact': 'other-spelling' },
  },
  'terminator-twice': {
    says: 'Forwards the terminator of its upstream and adds its own.',
    plays: { frames: (frames) => [...frames, ...frames.slice(-1)] },
    breaks: { 'stream.done-last': 'several-terminators' },
  },
  'chunk-after-terminator': {
    says: 'Sends the last chunk behind the terminator.',
    plays: { frames: (frames) => [...frames.slice(0, -2), ...frames.slice(-1), ...frames.slice(-2, -1)] },
    breaks: { 'stream.done-last': 'data-after-terminator' },
  },
  'stream-held-open': {
    says: 'Keeps the body of a stream open after the terminator.',
    plays: inStreams((writes) => ({ ...writes, after: 'hold' })),
    breaks: { 'stream.closes': 'held-open' },
  },
  'stream-without-chunks': {
    says: 'Sends a comment and the terminator, and nothing between.',
    plays: { frames: (frames) => [': working\n\n', ...frames.slice(-1)] },
    breaks: { 'stream.has-choices': 'no-choices' },
  },
  'upstream-cut-hidden-by-terminator': {
    says: 'Ends with the terminator although no choice has finished.',
    plays: { chunks: (chunks) => chunks.filter((chunk) => !finishes(chunk)) },
    breaks: { 'stream.not-truncated': 'done-before-finish', 'stream.finish-once': 'finish-missing' },
  },
  'stream-stops-midway': {
    says: 'Closes the stream in good order in the middle of the answer.',
    plays: {
      chunks: (chunks) => chunks.filter((chunk) => !finishes(chunk) && !carriesUsage(chunk)),
      frames: (frames) => frames.slice(0, -1),
    },
    breaks: { 'stream.not-truncated': 'ends-unfinished', 'stream.done': 'terminator-missing' },
  },
  'stream-cut-midway': {
    says: 'Drops the connection in the middle of the answer.',
    plays: inStreams(({ pieces }) => ({ pieces: pieces.slice(0, Math.ceil(pieces.length / 3)), after: 'cut' })),
    breaks: { 'stream.not-truncated': 'cut-off', 'http.complete-body': 'cut-off' },
  },
  'finish-reason-never-sent': {
    says: 'Leaves finish_reason out of all chunks.',
    plays: { chunks: (chunks) => chunks.map((chunk) => mapChoices(chunk, (choice) => omit(choice, 'finish_reason'))) },
    breaks: { 'stream.not-truncated': 'finish-never-sent', 'chunk.finish-key': 'missing' },
  },
})
