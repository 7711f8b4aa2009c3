import { openapi, sdk } from '../../src/define/cite.ts'
import type { JsonObject } from '../../src/define/json.ts'
import { asksForUsage, streams } from '../../src/define/request.ts'
import { rule, type ChunkRule, type Examined, type StreamRule } from '../../src/define/rule.ts'

export const finalChunk: StreamRule = rule({
  id: 'usage.final-chunk',
  level: 'MUST',
  says: 'With include_usage exactly one chunk carries a usage object.',
  basis: 'documented',
  cite: openapi('ChatCompletionStreamOptions', 'include_usage'),
  matters: 'Without it a streamed request cannot be metered; with several, meters that add them up bill too much.',
  when: asksForUsage,
  needs: 'includeUsage',
  follows: ['stream.not-truncated'],
  onStream() {
    let carriers = 0
    return {
      onChunk({ hasUsage }): Examined {
        if (hasUsage) carriers++
        return 'unseen'
      },
      onEnd({ ending, errorEvent, chunks }, violated): Examined {
        if (ending.kind !== 'complete' || errorEvent !== undefined || chunks === 0) return 'unseen'
        if (carriers === 0) violated('no-usage-chunk', undefined, { expected: 'one chunk with a usage object' })
        if (carriers > 1) violated('several-usage-chunks', undefined, { expected: 1, actual: carriers })
      },
    }
  },
})

export const finalChunkEmptyChoices: ChunkRule = rule({
  id: 'usage.final-chunk-empty-choices',
  level: 'MUST',
  says: 'The chunk that carries usage has an empty choices array.',
  basis: 'documented',
  cite: openapi('ChatCompletionStreamOptions', 'include_usage'),
  matters: 'Clients tell the usage chunk by its empty choices; usage that rides on another chunk is overlooked.',
  when: asksForUsage,
  onChunk({ hasUsage, raw }, violated): Examined {
    if (!hasUsage) return 'unseen'
    const choices = raw['choices']
    if (!Array.isArray(choices)) violated('choices-missing', '/choices', { expected: [] })
    else if (choices.length > 0) violated('choices-not-empty', '/choices', { expected: [] })
  },
})

export const finalChunkLast: StreamRule = rule({
  id: 'usage.final-chunk-last',
  level: 'MUST',
  says: 'The usage chunk comes after every finish chunk and is the last chunk before the terminator.',
  basis: 'documented',
  cite: openapi('ChatCompletionStreamOptions', 'include_usage'),
  matters: 'Both official SDKs keep the usage of the last chunk: what comes later overwrites it or is never read.',
  when: asksForUsage,
  onStream() {
    let carried = false
    let terminated = false
    return {
      onEvent({ payload }): Examined {
        terminated ||= payload.kind === 'done'
        return 'unseen'
      },
      onChunk({ hasUsage, choices }, violated): Examined {
        if (hasUsage) {
          carried = true
          if (terminated) violated('after-terminator', '', { expected: 'the usage chunk before [DONE]' })
          return
        }
        if (!carried || terminated) return 'unseen'
        const finishes = choices.some(({ finishReason }) => typeof finishReason === 'string')
        violated(finishes ? 'before-finish' : 'chunk-after', '', {
          expected: 'nothing but [DONE] after the usage chunk',
        })
      },
    }
  },
})

const ENVELOPE = ['id', 'object', 'created', 'model'] as const

export const finalChunkEnvelope: StreamRule = rule({
  id: 'usage.final-chunk-envelope',
  level: 'MUST',
  says: 'The usage chunk has the same id, object, created and model as the other chunks.',
  basis: 'sdk',
  cite: sdk('openai-node', 'src/lib/ChatCompletionStream.ts'),
  matters: 'openai-node drops the usage of a chunk without id; routers by id attribute it to no request.',
  when: asksForUsage,
  onStream() {
    let first: JsonObject | undefined
    return {
      onChunk({ hasUsage, raw, choices }, violated): Examined {
        if (hasUsage && choices.length === 0 && first !== undefined) {
          for (const member of ENVELOPE) {
            if (raw[member] === first[member]) continue
            violated(raw[member] === undefined ? `${member}-missing` : `${member}-differs`, `/${member}`, {
              expected: first[member],
            })
          }
          return
        }
        first ??= raw
        return 'unseen'
      },
    }
  },
})

export const noPartialUsage: StreamRule = rule({
  id: 'usage.no-partial-usage',
  level: 'MUST',
  says: 'No chunk before the last one with usage carries a usage object.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionStreamResponse', 'usage'),
  matters: 'Meters that add up what they see bill running totals many times over.',
  when: asksForUsage,
  onStream() {
    let carried = false
    return {
      onChunk({ hasUsage }, violated): Examined {
        if (!hasUsage) return
        if (carried) violated('running-usage', '/usage', { expected: 'one usage object, at the end' })
        carried = true
      },
    }
  },
})

export const nullElsewhere: ChunkRule = rule({
  id: 'usage.null-elsewhere',
  level: 'MUST',
  says: 'With include_usage every other chunk has the member usage with value null.',
  basis: 'documented',
  cite: openapi('ChatCompletionStreamOptions', 'include_usage'),
  matters:
    'Typed clients that rely on the documented null see a missing member. Few do; OpenAI itself left it out in 2024.',
  when: asksForUsage,
  onChunk({ hasUsage, raw }, violated): Examined {
    if (hasUsage) return 'unseen'
    const usage = raw['usage']
    if (usage === null) return
    violated(usage === undefined ? 'absent' : 'not-null', '/usage', { expected: null })
  },
})

export const offMeansOff: ChunkRule = rule({
  id: 'usage.off-means-off',
  level: 'MUST',
  says: 'Without include_usage no chunk has a usage object.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionStreamResponse', 'usage'),
  matters: 'A client that did not ask may fail on the extra chunk with empty choices.',
  when: (request) => streams(request) && !request.chat.includeUsage,
  onChunk({ hasUsage, raw }, violated): Examined {
    if (hasUsage) violated('usage-sent', '/usage', { expected: 'no usage' })
    else if (raw['usage'] === null) violated('null-member', '/usage', { expected: 'no member usage' })
  },
})
