import { mapDeltas, mapMessages, omit, refusing, within } from '../../src/define/alter.ts'
import { faults as define, type Fault } from '../../src/define/fault.ts'
import { objectsOf, type JsonObject } from '../../src/define/json.ts'
import { streams } from '../../src/define/request.ts'

const thinks = (chunk: JsonObject): boolean =>
  objectsOf(chunk['choices']).some(
    ({ delta }) => typeof delta === 'object' && delta !== null && 'reasoning_content' in delta,
  )

const speaks = (chunk: JsonObject): boolean =>
  objectsOf(chunk['choices']).some(({ delta }) => {
    const content: unknown = typeof delta === 'object' && delta !== null && 'content' in delta ? delta.content : ''
    return typeof content === 'string' && content !== ''
  })

/** The chunks with those that hold thoughts moved behind the first one with content. */
function thinkingLate(chunks: readonly JsonObject[]): readonly JsonObject[] {
  const first = chunks.findIndex(speaks)
  const thoughts = chunks.filter(thinks)
  if (first < 0 || thoughts.length === 0) return chunks
  const before = chunks.slice(0, first + 1).filter((chunk) => !thinks(chunk))
  return [...before, ...thoughts, ...chunks.slice(first + 1).filter((chunk) => !thinks(chunk))]
}

const inDetails =
  (change: (details: JsonObject) => JsonObject) =>
  (completion: JsonObject): JsonObject =>
    within(completion, 'usage', (usage) => within(usage, 'completion_tokens_details', change))

export const faults: readonly Fault[] = define({
  'reasoning-after-content': {
    says: 'Streams the reasoning when the content has begun already.',
    plays: { chunks: thinkingLate },
    breaks: { 'reasoning.before-content': 'after-content' },
  },
  'reasoning-under-two-names': {
    says: 'Shows reasoning as reasoning in streams and as reasoning_content elsewhere.',
    plays: {
      chunks: (chunks) =>
        mapDeltas(chunks, ({ reasoning_content: thought, ...delta }) =>
          thought === undefined ? delta : { ...delta, reasoning: thought },
        ),
    },
    breaks: { 'reasoning.mode-parity': 'other-name' },
  },
  'reasoning-not-streamed': {
    says: 'Leaves the reasoning out of streams.',
    plays: { chunks: (chunks) => mapDeltas(chunks, (delta) => omit(delta, 'reasoning_content')) },
    breaks: { 'reasoning.mode-parity': 'not-streamed' },
  },
  'reasoning-streamed-only': {
    says: 'Shows reasoning in streams only.',
    plays: {
      when: ({ request }) => !streams(request),
      completion: (completion) => mapMessages(completion, (message) => omit(message, 'reasoning_content')),
    },
    breaks: { 'reasoning.mode-parity': 'streamed-only' },
  },
  'reasoning-tokens-zero': {
    says: 'Counts no reasoning tokens.',
    plays: { completion: inDetails((details) => ({ ...details, reasoning_tokens: 0 })) },
    breaks: { 'reasoning.tokens-reported': 'not-counted' },
  },
  'reasoning-tokens-left-out': {
    says: 'Leaves the number of reasoning tokens out where the answer is streamed.',
    plays: {
      when: ({ request }) => streams(request),
      completion: inDetails((details) => omit(details, 'reasoning_tokens')),
    },
    breaks: { 'reasoning.tokens-reported': 'not-reported' },
  },
  'reasoning-replay-refused': {
    says: 'Refuses the reasoning of an earlier turn.',
    plays: refusing(400, { message: "'reasoning_content' is not allowed in the messages of a request." }, ({ chat }) =>
      chat.messages.some((message) => 'reasoning_content' in message),
    ),
    breaks: { 'reasoning.replay-tolerated': 'refused' },
  },
  'reasoning-replay-crashes': {
    says: 'Fails with status 500 on the reasoning of an earlier turn.',
    plays: refusing(500, { message: "KeyError: 'reasoning_content'", type: 'server_error' }, ({ chat }) =>
      chat.messages.some((message) => 'reasoning_content' in message),
    ),
    breaks: { 'reasoning.replay-tolerated': 'server-error' },
  },
})
