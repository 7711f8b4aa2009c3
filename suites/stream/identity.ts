import { openapi } from '../../src/define/cite.ts'
import { rule, type Examined, type StreamRule } from '../../src/define/rule.ts'
import { isUnnamed } from '../chunk/filter-notes.ts'

export const idConstant: StreamRule = rule({
  id: 'stream.id-constant',
  level: 'MUST',
  says: 'All chunks of a stream have the same id.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionStreamResponse', 'id'),
  matters:
    'Clients and logs group chunks by id; the SDK helpers keep the first one or the last one, so that nothing matches.',
  onStream() {
    let first: string | undefined
    return {
      reads: 'frame',
      onChunk({ raw }, violated): Examined {
        const id = raw['id']
        // A missing or empty id is the defect that chunk.id names.
        if (typeof id !== 'string' || id === '') return 'unseen'
        first ??= id
        if (id !== first) violated('id-changes', '/id', { expected: first })
      },
    }
  },
})

export const createdConstant: StreamRule = rule({
  id: 'stream.created-constant',
  level: 'MUST',
  says: 'All chunks of a stream have the same created.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionStreamResponse', 'created'),
  matters: 'created is the time of the completion; a clock read for each chunk makes one answer look like several.',
  onStream() {
    let first: number | undefined
    return {
      reads: 'frame',
      onChunk(chunk, violated): Examined {
        const created = chunk.raw['created']
        if (typeof created !== 'number' || isUnnamed(chunk)) return 'unseen'
        first ??= created
        if (created !== first) violated('created-changes', '/created', { expected: first })
      },
    }
  },
})

export const modelConstant: StreamRule = rule({
  id: 'stream.model-constant',
  level: 'SHOULD',
  says: 'All chunks of a stream have the same model, and the same system_fingerprint where they have one.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionStreamResponse', 'model'),
  matters: 'Bills and logs read the model of the last chunk, and find another one there, or none.',
  follows: ['chunk.model'],
  onStream() {
    let firstModel: string | undefined
    let firstFingerprint: string | undefined
    return {
      reads: 'frame',
      onChunk(chunk, violated): Examined {
        const { model, system_fingerprint: fingerprint } = chunk.raw
        if (isUnnamed(chunk)) return 'unseen'
        if (typeof fingerprint === 'string') {
          firstFingerprint ??= fingerprint
          if (fingerprint !== firstFingerprint) {
            violated('fingerprint-changes', '/system_fingerprint', { expected: firstFingerprint })
          }
        }
        if (typeof model !== 'string') return 'unseen'
        // Where the first chunks name none it is they that are wrong, as chunk.model says.
        firstModel ||= model
        if (model !== firstModel) violated('model-changes', '/model', { expected: firstModel })
      },
    }
  },
})
