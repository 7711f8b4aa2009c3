import { carriesUsage, finishes, mapChoices, mapDeltas, omit } from '../../src/define/alter.ts'
import { faults as define, type Deviation, type Fault } from '../../src/define/fault.ts'
import type { JsonObject } from '../../src/define/json.ts'

function inChunks(change: (chunk: JsonObject, position: number) => JsonObject): Deviation {
  return { chunks: (chunks) => chunks.map(change) }
}

function inChoices(change: (choice: JsonObject, chunk: number) => JsonObject): Deviation {
  return inChunks((chunk, position) => mapChoices(chunk, (choice) => change(choice, position)))
}

function inDeltas(change: (delta: JsonObject) => JsonObject): Deviation {
  return { chunks: (chunks) => mapDeltas(chunks, change) }
}

function inFinishChunk(change: (choice: JsonObject) => JsonObject): Deviation {
  return inChunks((chunk) => (finishes(chunk) ? mapChoices(chunk, change) : chunk))
}

/** Puts one more chunk, made from the first, in front of a stream. */
function opensWith(change: (first: JsonObject) => JsonObject): Deviation {
  return { chunks: (chunks) => [...chunks.slice(0, 1).map(change), ...chunks] }
}

export const faults: readonly Fault[] = define({
  'chunks-called-completions': {
    says: 'Names its chunks chat.completion.',
    plays: inChunks((chunk) => ({ ...chunk, object: 'chat.completion' })),
    breaks: { 'chunk.object': 'not-allowed-value' },
  },
  'chunks-without-object': {
    says: 'Leaves object out of all chunks.',
    plays: inChunks((chunk) => omit(chunk, 'object')),
    breaks: { 'chunk.object': 'missing' },
  },
  'chunks-without-id': {
    says: 'Leaves the id out of all chunks.',
    plays: inChunks((chunk) => omit(chunk, 'id')),
    breaks: { 'chunk.id': 'missing' },
  },
  'chunk-ids-empty': {
    says: 'Gives all chunks an empty id.',
    plays: inChunks((chunk) => ({ ...chunk, id: '' })),
    breaks: { 'chunk.id': 'empty' },
  },
  'chunks-without-created': {
    says: 'Leaves created out of all chunks.',
    plays: inChunks((chunk) => omit(chunk, 'created')),
    breaks: { 'chunk.created': 'missing' },
  },
  'chunks-created-as-float': {
    says: 'Sends created with fractions of a second.',
    plays: inChunks((chunk) => ({ ...chunk, created: Number(chunk['created']) + 0.25 })),
    breaks: { 'chunk.created': 'wrong-type' },
  },
  'chunks-created-in-milliseconds': {
    says: 'Sends created in milliseconds.',
    plays: inChunks((chunk) => ({ ...chunk, created: Number(chunk['created']) * 1000 })),
    breaks: { 'chunk.created': 'milliseconds' },
  },
  'chunks-created-zero': {
    says: 'Sends 0 for created.',
    plays: inChunks((chunk) => ({ ...chunk, created: 0 })),
    breaks: { 'chunk.created': 'far-from-clock' },
  },
  'chunks-without-model': {
    says: 'Leaves the model out of all chunks.',
    plays: inChunks((chunk) => omit(chunk, 'model')),
    breaks: { 'chunk.model': 'missing' },
  },
  'chunk-models-null': {
    says: 'Sends null for the model of all chunks.',
    plays: inChunks((chunk) => ({ ...chunk, model: null })),
    breaks: { 'chunk.model': 'null' },
  },
  'usage-chunk-choices-null': {
    says: 'Sends null for the choices of the usage chunk.',
    plays: inChunks((chunk) => (carriesUsage(chunk) ? { ...chunk, choices: null } : chunk)),
    breaks: { 'chunk.choices': 'null' },
  },
  'keep-alive-chunks': {
    says: 'Keeps the connection alive by a chunk without choices.',
    plays: opensWith((first) => omit(first, 'choices')),
    breaks: { 'chunk.choices': 'missing' },
  },
  'annotation-chunk-first': {
    says: 'Opens with a chunk that holds only what its content filter made of the prompt.',
    plays: opensWith((first) => ({ ...first, choices: [], prompt_filter_results: [{ prompt_index: 0 }] })),
    breaks: { 'chunk.choices-empty': 'filter-notes' },
  },
  'heartbeat-with-empty-choices': {
    says: 'Keeps the connection alive by a chunk with empty choices.',
    plays: opensWith((first) => ({ ...first, choices: [] })),
    breaks: { 'chunk.choices-empty': 'nothing-to-say' },
  },
  'chunk-choice-without-index': {
    says: 'Leaves the index out of the choices of chunks.',
    plays: inChoices((choice) => omit(choice, 'index')),
    breaks: { 'chunk.index': 'missing' },
  },
  'chunk-choice-index-text': {
    says: 'Sends the index of the choices of chunks as text.',
    plays: inChoices((choice) => ({ ...choice, index: String(choice['index']) })),
    breaks: { 'chunk.index': 'wrong-type' },
  },
  'chunk-choice-index-negative': {
    says: 'Sends -1 for the index of the choices of chunks.',
    plays: inChoices((choice) => ({ ...choice, index: -1 })),
    breaks: { 'chunk.index': 'out-of-range' },
  },
  'chunk-choice-index-counts-tokens': {
    says: 'Counts tokens in the index of the choices of chunks.',
    plays: inChoices((choice, position) => ({ ...choice, index: position })),
    breaks: { 'chunk.index': 'not-below-n' },
  },
  'finish-chunk-without-delta': {
    says: 'Leaves the delta out of the finish chunk.',
    plays: inFinishChunk((choice) => omit(choice, 'delta')),
    breaks: { 'chunk.delta': 'missing' },
  },
  'finish-chunk-delta-null': {
    says: 'Sends null for the delta of the finish chunk.',
    plays: inFinishChunk((choice) => ({ ...choice, delta: null })),
    breaks: { 'chunk.delta': 'null' },
  },
  'delta-called-message': {
    says: 'Names the delta of chunks message.',
    plays: inChoices((choice) => ({ ...omit(choice, 'delta'), message: choice['delta'] })),
    breaks: { 'chunk.delta': ['missing', 'not-allowed-member'] },
  },
  'finish-key-only-at-the-end': {
    says: 'Leaves finish_reason out of all chunks but the finish chunk.',
    plays: inChunks((chunk) =>
      finishes(chunk) ? chunk : mapChoices(chunk, (choice) => omit(choice, 'finish_reason')),
    ),
    breaks: { 'chunk.finish-key': 'missing' },
  },
  'finish-reason-empty-until-the-end': {
    says: 'Sends an empty finish_reason until the end.',
    plays: inChoices((choice) => ({ ...choice, finish_reason: choice['finish_reason'] ?? '' })),
    breaks: { 'chunk.finish-value': 'empty' },
  },
  'finish-reason-eos': {
    says: 'Ends streams with the finish_reason eos.',
    plays: inFinishChunk((choice) => ({ ...choice, finish_reason: 'eos' })),
    breaks: { 'chunk.finish-value': 'not-allowed-value' },
  },
  'delta-content-in-parts': {
    says: 'Sends the content of deltas as a list of parts.',
    plays: inDeltas((delta) =>
      typeof delta['content'] === 'string' ? { ...delta, content: [{ type: 'text', text: delta['content'] }] } : delta,
    ),
    breaks: { 'chunk.content': 'wrong-type' },
  },
  'delta-refusal-as-flag': {
    says: 'Tells by a boolean whether the model refused.',
    plays: inDeltas((delta) => ({ ...delta, refusal: false })),
    breaks: { 'chunk.content': 'wrong-type' },
  },
  'delta-role-empty': {
    says: 'Sends an empty role.',
    plays: inDeltas((delta) => ('role' in delta ? { ...delta, role: '' } : delta)),
    breaks: { 'chunk.role': 'empty', 'stream.role-first': 'role-missing' },
  },
  'delta-content-as-list-beside-tools': {
    says: 'Sends the content of the first delta as a list when the request declares tools.',
    plays: {
      when: ({ request }) => request.chat.tools.length > 0,
      ...inDeltas((delta) => ('role' in delta ? { ...delta, content: [] } : delta)),
    },
    breaks: { 'chunk.content': 'wrong-type' },
  },
  'delta-role-null': {
    says: 'Sends null for the role in all deltas but the first.',
    plays: inDeltas((delta) => ({ role: null, ...delta })),
    breaks: { 'chunk.role': 'null' },
  },
  'delta-tool-calls-null': {
    says: 'Sends null for tool_calls in all deltas that have none.',
    plays: inDeltas((delta) => ({ tool_calls: null, ...delta })),
    breaks: { 'chunk.tool-calls': 'null' },
  },
  'delta-tool-calls-by-index': {
    says: 'Sends tool_calls as an object with an index for each member.',
    plays: inDeltas((delta) =>
      Array.isArray(delta['tool_calls'])
        ? { ...delta, tool_calls: Object.fromEntries(delta['tool_calls'].entries()) }
        : delta,
    ),
    breaks: { 'chunk.tool-calls': 'wrong-type', 'finish.tool-calls-implies-calls': 'no-calls' },
  },
  'reasoning-details-in-deltas': {
    says: 'Sends a list of vendor objects without index in every delta.',
    plays: inDeltas((delta) => ({ ...delta, reasoning_details: [{ type: 'reasoning.text', text: 'Hm.' }] })),
    breaks: { 'chunk.extension-safe': 'list-without-index' },
  },
  'token-count-in-deltas': {
    says: 'Sends a token count in every delta.',
    plays: inDeltas((delta) => ({ ...delta, token_count: 1 })),
    breaks: { 'chunk.extension-safe': 'number' },
  },
  'flag-in-deltas': {
    says: 'Sends a boolean of its own in every delta.',
    plays: inDeltas((delta) => ({ ...delta, thinking: false })),
    breaks: { 'chunk.extension-safe': 'boolean' },
  },
})
