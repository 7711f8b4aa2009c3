import { openapi, sdk } from '../../src/define/cite.ts'
import { isObject, type JsonObject } from '../../src/define/json.ts'
import { asksForModeration, asksForUsage, streams, type RequestView } from '../../src/define/request.ts'
import { rule, type ChunkRule, type Examined, type StreamRule } from '../../src/define/rule.ts'
import { isUnnamed } from '../chunk/filter-notes.ts'

export const finalChunk: StreamRule = rule({
  id: 'usage.final-chunk',
  level: 'MUST',
  says: 'With include_usage exactly one chunk carries a usage object.',
  basis: 'documented',
  cite: openapi('ChatCompletionStreamOptions', 'include_usage'),
  matters: 'Without it a streamed request cannot be metered; with several, meters that add them up bill too much.',
  when: asksForUsageOnce,
  needs: 'includeUsage',
  follows: ['stream.not-truncated', 'usage.no-partial-usage'],
  onStream() {
    let carriers = 0
    return {
      reads: 'frame',
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
  when: asksForUsageOnce,
  follows: ['chunk.choices', 'usage.no-partial-usage'],
  reads: 'frame',
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
  follows: ['stream.done-last'],
  onStream(request) {
    const isModerated = asksForModeration(request)
    let carried = false
    let terminated = false
    /** What came after the last chunk with usage: the first chunk, or the first that finishes a choice. */
    let later: { readonly raw: JsonObject; readonly event: number; readonly finishes: boolean } | undefined
    return {
      reads: 'frame',
      onEvent({ payload, sse }, violated): Examined {
        if (payload.kind === 'done') terminated = true
        if (payload.kind !== 'chunk') return 'unseen'
        const { hasUsage, choices, raw } = payload.chunk
        if (hasUsage) {
          carried = true
          later = undefined
          if (terminated) violated('after-terminator', '', { expected: 'the usage chunk before [DONE]' })
          return
        }
        if (!carried || terminated || later?.finishes === true) return 'unseen'
        // OpenAI sends what moderation found behind the usage.
        if (isModerated && choices.length === 0 && isObject(raw['moderation'])) return 'unseen'
        const finishes = choices.some(({ finishReason }) => typeof finishReason === 'string')
        if (finishes || later === undefined) later = { raw, event: sse.number, finishes }
        return 'unseen'
      },
      onEnd(_end, violated): Examined {
        if (later === undefined) return 'unseen'
        const { event, raw, finishes } = later
        violated(finishes ? 'before-finish' : 'chunk-after', '', {
          event,
          expected: 'nothing but [DONE] after the usage chunk',
          actual: raw,
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
  // The rules on all chunks break with it, the hardest first. That on one model is milder, and explains nothing.
  follows: [
    'chunk.id',
    'stream.id-constant',
    'chunk.object',
    'chunk.model',
    'chunk.created',
    'stream.created-constant',
  ],
  onStream() {
    let first: JsonObject | undefined
    let last: JsonObject | undefined
    return {
      onChunk(chunk, violated): Examined {
        const { hasUsage, raw } = chunk
        if (isUnnamed(chunk) && !hasUsage) return 'unseen'
        if (hasUsage && first !== undefined) {
          for (const member of ENVELOPE) {
            // Where the other chunks differ among themselves the usage chunk may go with either.
            if (raw[member] === first[member] || raw[member] === last?.[member]) continue
            violated(raw[member] === undefined ? `${member}-missing` : `${member}-differs`, `/${member}`, {
              expected: first[member],
            })
          }
          return
        }
        first ??= raw
        last = raw
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
  when: asksForUsageOnce,
  onStream() {
    let carrier: { readonly event: number; readonly usage: unknown } | undefined
    return {
      reads: 'frame',
      onEvent({ payload, sse }, violated): Examined {
        if (payload.kind !== 'chunk') return 'unseen'
        const { hasUsage, raw } = payload.chunk
        if (!hasUsage) return
        // Only the next one shows that this was not the last.
        if (carrier !== undefined) {
          violated('running-usage', '/usage', {
            event: carrier.event,
            expected: 'one usage object, at the end',
            actual: carrier.usage,
          })
        }
        carrier = { event: sse.number, usage: raw['usage'] }
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
  when: asksForUsageOnce,
  follows: ['sse.payload-object/no-chunk'],
  reads: 'frame',
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
  when: leavesUsageOff,
  reads: 'frame',
  onChunk({ raw }, violated): Examined {
    const { usage } = raw
    if (usage === null) violated('null-member', '/usage', { expected: 'no member usage' })
    else if (usage !== undefined) violated('usage-sent', '/usage', { expected: 'no usage' })
  },
})

/** With an option of vLLM a client asks for running totals as well: then they are what it wants on every chunk. */
function asksForUsageOnce(request: RequestView): boolean {
  if (!asksForUsage(request) || !isObject(request.json)) return false
  const options = request.json['stream_options']
  return !isObject(options) || options['continuous_usage_stats'] !== true
}

// A server may take a malformed parameter for a wish: that it should refuse is another rule.
function leavesUsageOff(request: RequestView): boolean {
  if (!streams(request) || !isObject(request.json) || asksInAnotherForm(request.json)) return false
  const options = request.json['stream_options'] ?? {}
  return isObject(options) && (options['include_usage'] ?? false) === false
}

/** Some vendors take the wish elsewhere, as OpenRouter does in `usage.include`: what it brings was asked for. */
function asksInAnotherForm(body: JsonObject): boolean {
  return Object.keys(body).some((member) => /usage/i.test(member) && saysYes(body[member]))
}

function saysYes(wish: unknown): boolean {
  return isObject(wish) ? Object.values(wish).includes(true) : wish === true
}
