import { openapi, type Citation } from '../../src/define/cite.ts'
import { CREATED_SLACK_SECONDS, isInMilliseconds } from '../../src/define/created.ts'
import { isObject } from '../../src/define/json.ts'
import { asksForModeration } from '../../src/define/request.ts'
import { rule, type ChunkRule, type Examined, type ShapeRule, type StreamRule } from '../../src/define/rule.ts'
import { isFilterNotes, isUnnamed } from './filter-notes.ts'

const chunkOf = (member: string): Citation => openapi('CreateChatCompletionStreamResponse', member)

export const object: ShapeRule = rule({
  id: 'chunk.object',
  level: 'MUST',
  says: 'object of every chunk is chat.completion.chunk.',
  basis: 'documented',
  cite: chunkOf('object'),
  matters: 'The helper of openai-python skips chunks with another object, text included, and throws when none is left.',
  follows: ['sse.payload-object/no-chunk'],
  shape: 'chunk',
  sparesChunk: isUnnamed,
})

export const id: ShapeRule = rule({
  id: 'chunk.id',
  level: 'MUST',
  says: 'id of every chunk is a non-empty string.',
  basis: 'documented',
  cite: chunkOf('id'),
  matters: 'The helper of openai-node drops the usage of a stream without ids; logs cannot name the completion.',
  follows: ['sse.payload-object/no-chunk'],
  shape: 'chunk',
  sparesChunk: isUnnamed,
})

export const created: ShapeRule & StreamRule = rule({
  id: 'chunk.created',
  level: 'MUST',
  says: 'created of every chunk is an integer: the time at which the completion began, in seconds since 1970.',
  basis: 'documented',
  cite: chunkOf('created'),
  matters: 'Typed clients fail to decode a float or a missing time; milliseconds read as the year 58000.',
  follows: ['sse.payload-object/no-chunk'],
  shape: 'chunk',
  onStream() {
    let first: { readonly created: number; readonly event: number } | undefined
    let lastAtMs = 0
    return {
      onEvent({ payload, sse }): Examined {
        lastAtMs = sse.atMs
        if (first !== undefined || payload.kind !== 'chunk' || isUnnamed(payload.chunk)) return 'unseen'
        const value = payload.chunk.raw['created']
        if (typeof value === 'number' && Number.isInteger(value)) first = { created: value, event: sse.number }
        return 'unseen'
      },
      onEnd({ answer }, violated): Examined {
        if (first === undefined || answer === undefined) return 'unseen'
        const detail = { event: first.event, actual: first.created }
        if (isInMilliseconds(first.created)) {
          violated('milliseconds', '/created', { ...detail, expected: Math.floor(first.created / 1000) })
          return
        }
        const tolerance = CREATED_SLACK_SECONDS[answer.clock]
        const end = Math.floor(answer.endedAtMs / 1000)
        const start = end - Math.ceil(lastAtMs / 1000)
        if (first.created >= start - tolerance && first.created <= end + tolerance) return
        violated('far-from-clock', '/created', { ...detail, expected: start })
      },
    }
  },
})

export const model: ShapeRule = rule({
  id: 'chunk.model',
  level: 'MUST',
  says: 'model of every chunk is a non-empty string.',
  basis: 'documented',
  cite: chunkOf('model'),
  matters: 'Routers and bills cannot tell which model answered; typed clients fail to decode the chunk.',
  // Who names no model can be told none.
  follows: ['sse.payload-object/no-chunk', 'reject.required-members'],
  shape: 'chunk',
  sparesChunk: isUnnamed,
})

export const choices: ShapeRule = rule({
  id: 'chunk.choices',
  level: 'MUST',
  says: 'choices of every chunk is an array of objects, also of the chunk that carries usage.',
  basis: 'documented',
  cite: chunkOf('choices'),
  matters: 'The helpers of both official SDKs throw when choices is missing or null, on whatever chunk.',
  follows: ['sse.payload-object/no-chunk'],
  shape: 'chunk',
})

export const choicesEmpty: ChunkRule = rule({
  id: 'chunk.choices-empty',
  level: 'MUST',
  says: 'Only the chunk with usage, or with the moderation that was asked for, has empty choices.',
  basis: 'documented',
  cite: chunkOf('choices'),
  matters: 'Loops that read choices[0] of every chunk stop with an index error at a chunk that they never asked for.',
  follows: ['usage.final-chunk-last'],
  reads: 'frame',
  onChunk(chunk, violated, request): Examined {
    const { raw, hasUsage } = chunk
    const list = raw['choices']
    if (!Array.isArray(list)) return 'unseen'
    if (list.length > 0 || hasUsage) return
    if (isObject(raw['moderation']) && asksForModeration(request)) return
    const symptom = isFilterNotes(chunk) ? 'filter-notes' : 'nothing-to-say'
    violated(symptom, '/choices', { expected: 'at least one choice, or usage beside it' })
  },
})
