import { finishes, mapChoices, mapDeltas, omit, within } from '../../src/define/alter.ts'
import { faults as define, type Deviation, type Fault } from '../../src/define/fault.ts'
import { isObject, objectsOf, type JsonObject } from '../../src/define/json.ts'
import { asksForJson } from '../../src/define/request.ts'

const indexOf = (chunk: JsonObject): unknown => objectsOf(chunk['choices'])[0]?.['index']
/** The second choice comes first, what belongs to no choice last. */
const rankOf = (chunk: JsonObject): number =>
  [1, 0].indexOf(Number(indexOf(chunk) ?? -1)) + 3 * Number(indexOf(chunk) === undefined)
const hasSecondChoice = (chunks: readonly JsonObject[]): boolean => chunks.some((chunk) => indexOf(chunk) === 1)

function inChunks(change: (chunk: JsonObject, position: number, last: number) => JsonObject): Deviation {
  return { chunks: (chunks) => chunks.map((chunk, position) => change(chunk, position, chunks.length - 1)) }
}

/** Sends one more chunk with this delta behind each finish chunk. */
function afterFinish(delta: JsonObject): Deviation {
  return {
    chunks: (chunks) =>
      chunks.flatMap((chunk) =>
        finishes(chunk) ? [chunk, mapChoices(chunk, (choice) => ({ ...choice, delta, finish_reason: null }))] : [chunk],
      ),
  }
}

/** Sends one more blank of the arguments of the last function that a choice calls behind its finish chunk. */
const callsAfterFinish: Deviation = {
  chunks: (chunks) => {
    const last = new Map<unknown, unknown>()
    return chunks.flatMap((chunk) => {
      const [choice] = objectsOf(chunk['choices'])
      const delta = isObject(choice?.['delta']) ? choice['delta'] : {}
      const [fragment] = objectsOf(delta['tool_calls'])
      if (fragment !== undefined)
        last.set(indexOf(chunk), isObject(fragment['function']) ? fragment['index'] : undefined)
      const index = last.get(indexOf(chunk))
      if (!finishes(chunk) || index === undefined) return [chunk]
      const more = { tool_calls: [{ index, function: { arguments: ' ' } }] }
      return [chunk, mapChoices(chunk, (finished) => ({ ...finished, delta: more, finish_reason: null }))]
    })
  },
}

/** Changes the deltas of each choice but its first one. */
function inLaterDeltas(change: (delta: JsonObject) => JsonObject): Deviation {
  return {
    chunks: (chunks) => {
      const begun = new Set<unknown>()
      return chunks.map((chunk) =>
        mapChoices(chunk, (choice) => {
          if (begun.has(choice['index'])) return within(choice, 'delta', change)
          begun.add(choice['index'])
          return choice
        }),
      )
    },
  }
}

/** What the chunks of a stream share, and how its choices begin and finish. */
export const choiceFaults: readonly Fault[] = define({
  'fresh-id-per-chunk': {
    says: 'Gives every chunk an id of its own.',
    plays: inChunks((chunk, position) => ({ ...chunk, id: `chatcmpl-${position}` })),
    breaks: { 'stream.id-constant': 'id-changes' },
  },
  'clock-read-per-chunk': {
    says: 'Reads the clock for the created of every chunk.',
    plays: inChunks((chunk, position) => ({ ...chunk, created: Number(chunk['created']) + (position > 1 ? 1 : 0) })),
    breaks: { 'stream.created-constant': 'created-changes' },
  },
  'model-empty-on-last-chunk': {
    says: 'Sends an empty model on the last chunk.',
    plays: inChunks((chunk, position, last) => (position === last ? { ...chunk, model: '' } : chunk)),
    breaks: { 'stream.model-constant': 'model-changes', 'chunk.model': 'empty' },
  },
  'fingerprint-per-chunk': {
    says: 'Gives every chunk a system_fingerprint of its own.',
    plays: inChunks((chunk, position) => ({ ...chunk, system_fingerprint: `fp_${position}` })),
    breaks: { 'stream.model-constant': 'fingerprint-changes' },
  },
  'role-never-streamed': {
    says: 'Leaves the role out of all deltas.',
    plays: { chunks: (chunks) => mapDeltas(chunks, (delta) => omit(delta, 'role')) },
    breaks: { 'stream.role-first': 'role-missing' },
  },
  'role-system-streamed': {
    says: 'Streams its answers in the role system.',
    plays: {
      chunks: (chunks) => mapDeltas(chunks, (delta) => ('role' in delta ? { ...delta, role: 'system' } : delta)),
    },
    breaks: { 'stream.role-first': 'other-role' },
  },
  'role-on-every-delta': {
    says: 'Repeats the role in every delta.',
    plays: inLaterDeltas((delta) => ({ role: 'assistant', ...delta })),
    breaks: { 'stream.role-once': 'role-repeated' },
  },
  'role-empty-on-later-deltas': {
    says: 'Sends an empty role in all deltas but the first.',
    plays: inLaterDeltas((delta) => ({ role: '', ...delta })),
    breaks: { 'stream.role-once': 'role-empty', 'chunk.role': 'empty' },
  },
  'finish-chunk-twice': {
    says: 'Sends the finish chunk twice.',
    plays: { chunks: (chunks) => chunks.flatMap((chunk) => (finishes(chunk) ? [chunk, chunk] : [chunk])) },
    breaks: { 'stream.finish-once': 'finish-repeated' },
  },
  'finish-reason-changes': {
    says: 'Sends a second finish chunk, with another reason.',
    plays: {
      chunks: (chunks) =>
        chunks.flatMap((chunk) =>
          finishes(chunk)
            ? [mapChoices(chunk, (choice) => ({ ...choice, finish_reason: 'content_filter' })), chunk]
            : [chunk],
        ),
    },
    breaks: { 'stream.finish-once': 'finish-changes' },
  },
  'text-after-finish': {
    says: 'Sends more text behind the finish chunk.',
    plays: afterFinish({ content: ' And more.' }),
    breaks: { 'stream.finish-last': 'content-after-finish' },
  },
  'refusal-after-finish': {
    says: 'Sends a refusal behind the finish chunk.',
    plays: afterFinish({ refusal: 'No.' }),
    breaks: { 'stream.finish-last': 'refusal-after-finish' },
  },
  'calls-after-finish': {
    says: 'Sends a piece of a tool call behind the finish chunk.',
    plays: callsAfterFinish,
    breaks: { 'stream.finish-last': 'calls-after-finish' },
  },
  'empty-text-in-finish-chunk': {
    says: 'Sends an empty text in the finish chunk.',
    plays: inChunks((chunk) =>
      finishes(chunk) ? mapChoices(chunk, (choice) => ({ ...choice, delta: { content: '' } })) : chunk,
    ),
    breaks: { 'stream.finish-delta-empty': 'delta-not-empty' },
  },
  'last-words-in-finish-chunk': {
    says: 'Sends the last words together with the finish reason.',
    plays: {
      when: ({ request }) => !asksForJson(request) && !request.chat.logprobs,
      ...inChunks((chunk) =>
        finishes(chunk) ? mapChoices(chunk, (choice) => ({ ...choice, delta: { content: ' Bye.' } })) : chunk,
      ),
    },
    breaks: { 'stream.finish-delta-empty': 'output-in-finish-chunk' },
  },
  'n-ignored-in-streams': {
    says: 'Streams one choice, whatever n says.',
    plays: { chunks: (chunks) => chunks.filter((chunk) => indexOf(chunk) !== 1) },
    breaks: { 'stream.choices-complete': 'choices-missing' },
  },
  'one-choice-too-many-in-streams': {
    says: 'Streams one choice more than n says.',
    plays: {
      chunks: (chunks) =>
        chunks.flatMap((chunk) => [
          chunk,
          ...(indexOf(chunk) === 0 ? [mapChoices(chunk, (choice) => ({ ...choice, index: 2 }))] : []),
        ]),
    },
    breaks: { 'stream.choices-complete': 'index-beyond-n', 'chunk.index': 'not-below-n' },
  },
  'second-choice-never-finishes': {
    says: 'Finishes the first choice of a stream only.',
    plays: { chunks: (chunks) => chunks.filter((chunk) => indexOf(chunk) !== 1 || !finishes(chunk)) },
    breaks: { 'stream.choices-complete': 'choice-unfinished', 'stream.not-truncated': 'done-before-finish' },
  },
  'second-choice-first': {
    says: 'Begins the stream with the second choice.',
    plays: {
      chunks: (chunks) =>
        hasSecondChoice(chunks) ? chunks.toSorted((one, other) => rankOf(one) - rankOf(other)) : chunks,
    },
    breaks: { 'stream.choices-ascending': 'out-of-order' },
  },
})
