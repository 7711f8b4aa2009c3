import { carriesUsage, finishes, omit, usageOf, within } from '../../src/define/alter.ts'
import { faults as define, type Deviation, type Fault } from '../../src/define/fault.ts'
import { isObject, objectsOf, type JsonObject } from '../../src/define/json.ts'
import { relationFaults } from './relation-faults.ts'

/** Changes usage wherever it is sent. */
function inUsage(change: (usage: JsonObject) => JsonObject): Deviation {
  return {
    document: (completion) => within(completion, 'usage', change),
    chunks: (chunks) => chunks.map((chunk) => within(chunk, 'usage', change)),
  }
}

function inDetails(breakdown: string, change: (details: JsonObject, usage: JsonObject) => unknown): Deviation {
  return inUsage((usage) => {
    const details = usage[breakdown]
    return { ...usage, [breakdown]: change(isObject(details) ? details : {}, usage) }
  })
}

function inUsageChunk(change: (chunk: JsonObject) => JsonObject): Deviation {
  return { chunks: (chunks) => chunks.map((chunk) => (carriesUsage(chunk) ? change(chunk) : chunk)) }
}

function ofOne(usage: JsonObject, choices: number): JsonObject {
  const completion = Math.ceil(toNumber(usage['completion_tokens']) / choices)
  return { ...usage, completion_tokens: completion, total_tokens: toNumber(usage['prompt_tokens']) + completion }
}

const callsTool = (chunk: JsonObject): boolean =>
  objectsOf(chunk['choices']).some(({ delta }) => isObject(delta) && 'tool_calls' in delta)

const toNumber = (count: unknown): number => (typeof count === 'number' ? count : 0)

export const faults: readonly Fault[] = define({
  'usage-counts-as-floats': {
    says: 'Counts tokens in floating point.',
    plays: inUsage((usage) => ({ ...usage, completion_tokens: toNumber(usage['completion_tokens']) + 0.5 })),
    breaks: { 'usage.integers': 'wrong-type' },
  },
  'usage-without-completion-tokens': {
    says: 'Leaves completion_tokens out of usage.',
    plays: inUsage((usage) => omit(usage, 'completion_tokens')),
    breaks: { 'usage.integers': 'missing' },
  },
  'usage-total-without-completion': {
    says: 'Reports the prompt as the total.',
    plays: inUsage((usage) => ({ ...usage, total_tokens: usage['prompt_tokens'] })),
    breaks: { 'usage.total': 'total-not-sum' },
  },
  'usage-prompt-zero': {
    says: 'Counts no prompt tokens.',
    plays: inUsage((usage) => ({
      ...usage,
      prompt_tokens: 0,
      prompt_tokens_details: { cached_tokens: 0 },
      total_tokens: usage['completion_tokens'],
    })),
    breaks: { 'usage.prompt-positive': 'prompt-zero' },
  },
  'usage-completion-zero': {
    says: 'Counts no completion tokens.',
    plays: inUsage((usage) => ({
      ...omit(usage, 'completion_tokens_details'),
      completion_tokens: 0,
      total_tokens: usage['prompt_tokens'],
    })),
    breaks: { 'usage.completion-positive': 'completion-zero' },
  },
  'cap-ignored': {
    says: 'Ignores max_tokens and max_completion_tokens.',
    plays: {
      when: ({ request }) => request.fitsSchema,
      request: (body) => omit(body, 'max_tokens', 'max_completion_tokens'),
    },
    breaks: { 'usage.within-cap': 'over-cap' },
  },
  'usage-of-one-choice': {
    says: 'Counts the tokens of one choice, however many there are.',
    plays: {
      when: ({ request }) => request.chat.n > 1,
      document: (completion, { request }) => within(completion, 'usage', (usage) => ofOne(usage, request.chat.n)),
      chunks: (chunks, { request }) =>
        chunks.map((chunk) => within(chunk, 'usage', (usage) => ofOne(usage, request.chat.n))),
    },
    breaks: { 'usage.counts-all-choices': 'choices-left-out' },
  },
  'usage-details-null': {
    says: 'Sends null for the breakdown of the prompt tokens.',
    plays: inDetails('prompt_tokens_details', () => null),
    breaks: { 'usage.details-shape': 'null' },
  },
  'usage-details-negative': {
    says: 'Counts minus one reasoning token.',
    plays: inDetails('completion_tokens_details', (details) => ({ ...details, reasoning_tokens: -1 })),
    breaks: { 'usage.details-shape': 'out-of-range' },
  },
  'usage-reasoning-outside-completion': {
    says: 'Counts more reasoning tokens than completion tokens.',
    plays: inDetails('completion_tokens_details', (details, usage) => ({
      ...details,
      reasoning_tokens: toNumber(usage['completion_tokens']) + 5,
    })),
    breaks: { 'usage.details-bounded': 'reasoning-over-completion' },
  },
  'usage-cached-over-prompt': {
    says: 'Counts more cached tokens than prompt tokens.',
    plays: inDetails('prompt_tokens_details', (details, usage) => ({
      ...details,
      cached_tokens: toNumber(usage['prompt_tokens']) + 5,
    })),
    breaks: { 'usage.details-bounded': 'cached-over-prompt' },
  },
  'usage-details-counted-twice': {
    says: 'Counts every completion token as reasoning and as prediction.',
    plays: inDetails('completion_tokens_details', (details, usage) => ({
      ...details,
      reasoning_tokens: usage['completion_tokens'],
      accepted_prediction_tokens: usage['completion_tokens'],
    })),
    breaks: { 'usage.details-sum': 'parts-over-total' },
  },
  'usage-made-up': {
    says: 'Reports 100,000 completion tokens whatever it wrote.',
    plays: {
      ...inUsage((usage) => ({
        ...usage,
        completion_tokens: 100_000,
        total_tokens: toNumber(usage['prompt_tokens']) + 100_000,
      })),
      when: ({ request }) => request.chat.cap === undefined,
    },
    breaks: { 'usage.plausible': 'more-tokens-than-text' },
  },
  'usage-never-in-streams': {
    says: 'Accepts include_usage and sends no usage.',
    plays: { chunks: (chunks) => chunks.filter((chunk) => !carriesUsage(chunk)) },
    breaks: { 'usage.final-chunk': 'no-usage-chunk' },
  },
  'usage-lost-beside-streamed-calls': {
    says: 'Accepts include_usage and sends no usage when the stream calls tools.',
    plays: {
      chunks: (chunks) => (chunks.some(callsTool) ? chunks.filter((chunk) => !carriesUsage(chunk)) : chunks),
    },
    breaks: { 'usage.final-chunk': 'no-usage-chunk' },
  },
  'usage-lost-now-and-then': {
    says: 'Sends no usage in one stream of four that want it.',
    plays: {
      when: ({ requestNumber }) => requestNumber % 4 === 0,
      chunks: (chunks) => chunks.filter((chunk) => !carriesUsage(chunk)),
    },
    breaks: { 'usage.final-chunk': 'no-usage-chunk' },
  },
  'usage-total-of-one-choice': {
    says: 'Adds the tokens of one choice only to the total when there are two.',
    plays: {
      when: ({ request }) => request.chat.n === 2,
      ...inUsage((usage) => ({
        ...usage,
        total_tokens: toNumber(usage['prompt_tokens']) + Math.floor(toNumber(usage['completion_tokens']) / 2),
      })),
    },
    breaks: { 'usage.total': 'total-not-sum' },
  },
  'usage-chunk-twice': {
    says: 'Sends the usage chunk twice.',
    plays: { chunks: (chunks) => chunks.flatMap((chunk) => (carriesUsage(chunk) ? [chunk, chunk] : [chunk])) },
    breaks: { 'usage.final-chunk': 'several-usage-chunks', 'usage.no-partial-usage': 'running-usage' },
  },
  'usage-rides-on-finish-chunk': {
    says: 'Puts usage on the finish chunk and sends no chunk for it.',
    plays: {
      chunks(chunks) {
        const usage = usageOf(chunks)
        if (usage === undefined) return chunks
        const last = chunks.findLastIndex(finishes)
        return chunks.flatMap((chunk, position) =>
          carriesUsage(chunk) ? [] : [position === last ? { ...chunk, usage } : chunk],
        )
      },
    },
    breaks: { 'usage.final-chunk-empty-choices': 'choices-not-empty' },
  },
  'usage-chunk-without-choices': {
    says: 'Leaves choices out of the usage chunk.',
    plays: inUsageChunk((chunk) => omit(chunk, 'choices')),
    breaks: { 'usage.final-chunk-empty-choices': 'choices-missing', 'chunk.choices': 'missing' },
  },
  'usage-chunk-first': {
    says: 'Sends the usage chunk before the finish chunk.',
    plays: {
      chunks(chunks) {
        const usage = chunks.filter(carriesUsage)
        const others = chunks.filter((chunk) => !carriesUsage(chunk))
        return [...others.slice(0, -1), ...usage, ...others.slice(-1)]
      },
    },
    breaks: { 'usage.final-chunk-last': 'before-finish' },
  },
  'usage-chunk-followed-by-null': {
    says: 'Sends one more chunk with usage null after the usage chunk.',
    plays: {
      chunks: (chunks) =>
        chunks.flatMap((chunk) => (carriesUsage(chunk) ? [chunk, { ...chunk, usage: null }] : [chunk])),
    },
    breaks: { 'usage.final-chunk-last': 'chunk-after' },
  },
  'usage-after-done': {
    says: 'Sends the usage chunk after [DONE].',
    plays: {
      frames(frames) {
        const usage = frames.filter((frame) => frame.includes('"usage":{'))
        return [...frames.filter((frame) => !usage.includes(frame)), ...usage]
      },
    },
    breaks: { 'usage.final-chunk-last': 'after-terminator', 'stream.done-last': 'data-after-terminator' },
  },
  'usage-chunk-bare': {
    says: 'Sends usage in a chunk without id, object, created and model.',
    plays: inUsageChunk((chunk) => omit(chunk, 'id', 'object', 'created', 'model')),
    breaks: {
      'usage.final-chunk-envelope': ['id-missing', 'object-missing', 'created-missing', 'model-missing'],
      'chunk.id': 'missing',
      'chunk.object': 'missing',
      'chunk.created': 'missing',
      'chunk.model': 'missing',
    },
  },
  'usage-chunk-with-own-id': {
    says: 'Gives the usage chunk an id of its own.',
    plays: inUsageChunk((chunk) => ({ ...chunk, id: `${String(chunk['id'])}-usage` })),
    breaks: { 'usage.final-chunk-envelope': 'id-differs', 'stream.id-constant': 'id-changes' },
  },
  'usage-chunk-names-other-model': {
    says: 'Names the model of its upstream on the usage chunk.',
    plays: inUsageChunk((chunk) => ({ ...chunk, model: 'upstream-7' })),
    breaks: { 'usage.final-chunk-envelope': 'model-differs', 'stream.model-constant': 'model-changes' },
  },
  'usage-on-every-chunk': {
    says: 'Sends running usage on every chunk.',
    plays: {
      chunks(chunks) {
        const usage = usageOf(chunks)
        return usage === undefined ? chunks : chunks.map((chunk) => ({ ...chunk, usage }))
      },
    },
    breaks: { 'usage.no-partial-usage': 'running-usage', 'usage.final-chunk': 'several-usage-chunks' },
  },
  'usage-null-left-out': {
    says: 'Leaves the member usage out of all chunks but the usage chunk.',
    plays: { chunks: (chunks) => chunks.map((chunk) => (carriesUsage(chunk) ? chunk : omit(chunk, 'usage'))) },
    breaks: { 'usage.null-elsewhere': 'absent' },
  },
  'usage-empty-object-elsewhere': {
    says: 'Sends an empty usage object on all chunks but the usage chunk.',
    plays: {
      when: ({ request }) => request.chat.includeUsage,
      chunks: (chunks) => chunks.map((chunk) => (carriesUsage(chunk) ? chunk : { ...chunk, usage: {} })),
    },
    breaks: { 'usage.null-elsewhere': 'not-null', 'usage.integers': 'missing' },
  },
  'usage-always-streamed': {
    says: 'Sends the usage chunk whether or not it was asked for.',
    plays: {
      request: (body) =>
        body['stream'] === true
          ? {
              ...body,
              stream_options: { ...(isObject(body['stream_options']) && body['stream_options']), include_usage: true },
            }
          : body,
    },
    breaks: { 'usage.off-means-off': ['usage-sent', 'null-member'] },
  },
  ...relationFaults,
})
