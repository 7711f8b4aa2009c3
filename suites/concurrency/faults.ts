import { mapMessages } from '../../src/define/alter.ts'
import { faults as define, type Deviation, type Fault, type Moment } from '../../src/define/fault.ts'
import { objectsOf, type JsonObject } from '../../src/define/json.ts'
import { streams, wantsJson } from '../../src/define/request.ts'

/** A plain request to repeat a nonce, which shows whose answer it gets. */
function isEcho({ request: { chat, fitsSchema, json } }: Moment): boolean {
  const { content } = chat.messages.at(-1) ?? {}
  const members = typeof json === 'object' && json !== null ? Object.keys(json) : []
  const isPlain =
    fitsSchema && !chat.logprobs && chat.tools.length === 0 && !chat.legacyFunctions && chat.format.kind === 'absent'
  if (!isPlain || chat.messages.length !== 1 || chat.stops.length > 0 || members.includes('user')) return false
  return typeof content === 'string' && /^Repeat exactly, and write nothing else: [b-z]{10}$/.test(content)
}

const textOf = (completion: JsonObject): string => {
  const [choice] = objectsOf(completion['choices'])
  const message = choice?.['message']
  return typeof message === 'object' && message !== null && 'content' in message ? String(message.content) : ''
}

/** Answers with what was said to the request before: one buffer for all. */
function sharedBuffer(when: (moment: Moment) => boolean, mix: (own: string, other: string) => string): Deviation {
  let held = ''
  return {
    when: (moment) => isEcho(moment) && when(moment),
    completion: (completion) => {
      const own = textOf(completion)
      const other = held === '' ? own : held
      held = own
      return mapMessages(completion, (message) => ({ ...message, content: mix(own, other) }))
    },
  }
}

/** Changes the id of some chunks of a plain stream. */
function inIds(change: (id: unknown, position: number, moment: Moment) => unknown): Deviation {
  return {
    when: (moment) => streams(moment.request) && isEcho(moment),
    chunks: (chunks, moment) =>
      chunks.map((chunk, position) => ({ ...chunk, id: change(chunk['id'], position, moment) })),
  }
}

export const faults: readonly Fault[] = define({
  'answers-swapped': {
    says: 'Answers a request with what the request before has asked for.',
    plays: sharedBuffer(
      ({ request }) => wantsJson(request),
      (_own, other) => other,
    ),
    breaks: { 'concurrency.isolation': 'foreign-text' },
  },
  'answers-mixed-in-streams': {
    says: 'Appends to a stream what another stream has asked for.',
    plays: sharedBuffer(
      ({ request }) => streams(request),
      (own, other) => (own === other ? own : `${own} ${other}`),
    ),
    breaks: { 'concurrency.isolation': 'foreign-text' },
  },
  'answers-mixed-now-and-then': {
    says: 'Puts a piece of another answer into one answer in four.',
    plays: sharedBuffer(
      ({ requestNumber }) => requestNumber % 4 === 0,
      (own, other) => (own === other ? own : `${own.slice(0, 3)}${other.slice(0, 8)}${own.slice(3)}`),
    ),
    breaks: { 'concurrency.isolation': 'foreign-text' },
  },
  'chunk-ids-cross-over': {
    says: 'Puts the id of another stream on a chunk.',
    plays: inIds((id, position, { requestNumber }) => {
      const pair = Math.floor(requestNumber / 2)
      return position === 2 ? `chatcmpl-of-pair-${pair}` : id
    }),
    breaks: { 'concurrency.one-id-per-stream': 'id-on-two-streams', 'stream.id-constant': 'id-changes' },
  },
  'stream-ids-by-worker': {
    says: 'Names streams by the worker that serves them.',
    plays: inIds((_id, _position, { requestNumber }) => `chatcmpl-worker-${requestNumber % 4}`),
    breaks: { 'concurrency.one-id-per-stream': 'id-on-two-streams', 'ids.completion-unique': 'repeated' },
  },
})
