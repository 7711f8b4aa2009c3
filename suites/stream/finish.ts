import { openapi, recordings, type Citation } from '../../src/define/cite.ts'
import { fragmentsOf, type ChunkChoice } from '../../src/define/chunk.ts'
import { isObject } from '../../src/define/json.ts'
import { rule, type ChunkRule, type Examined, type StreamRule } from '../../src/define/rule.ts'
import { endedInOrder, Finishes, finishes } from './finishes.ts'
import { PerChoice } from './per-choice.ts'

const finishReason: Citation = openapi('CreateChatCompletionStreamResponse', 'choices.items.finish_reason')

export const finishOnce: StreamRule = rule({
  id: 'stream.finish-once',
  level: 'MUST',
  says: 'Each choice has exactly one chunk with a finish reason.',
  basis: 'documented',
  cite: finishReason,
  matters:
    'Clients stop reading a choice at its first finish reason and lose what follows; without any, the helper of openai-node throws.',
  follows: ['stream.not-truncated', 'chunk.index', 'chunk.finish-value', 'stream.done-last'],
  onStream() {
    const finishing = new Finishes()
    const finished = new PerChoice<{ reason?: unknown }>(() => ({}))
    return {
      reads: 'frame',
      onChunk(chunk, violated) {
        finishing.add(chunk)
        for (const choice of chunk.choices) {
          if (!finishes(choice)) continue
          const state = finished.of(choice.index)
          if (state === undefined) continue
          if (state.reason !== undefined) {
            const symptom = choice.finishReason === state.reason ? 'finish-repeated' : 'finish-changes'
            violated(symptom, `${choice.pointer}/finish_reason`, { expected: null })
          }
          state.reason = choice.finishReason
        }
        return 'unseen'
      },
      onEnd(end, violated): Examined {
        if (finishing.seen().length === 0 || !endedInOrder(end)) return 'unseen'
        const unfinished = finishing.unfinished()
        if (unfinished.length === 0) return
        violated('finish-missing', undefined, {
          message: `no chunk has a finish reason for choice ${unfinished.map(([index]) => index).join(', ')}`,
        })
      },
    }
  },
})

export const finishLast: StreamRule = rule({
  id: 'stream.finish-last',
  level: 'MUST',
  says: 'No content, refusal or tool call of a choice follows its finish chunk.',
  basis: 'documented',
  cite: finishReason,
  matters: 'Clients take the finish chunk for the end of the choice: the text behind it never reaches the user.',
  follows: ['stream.finish-once', 'chunk.index', 'chunk.finish-value', 'stream.done-last'],
  onStream() {
    const choices = new PerChoice(() => ({ finished: false }))
    return {
      reads: 'frame',
      onChunk(chunk, violated): Examined {
        let examined = false
        for (const choice of chunk.choices) {
          const state = choices.of(choice.index)
          if (state === undefined) continue
          if (state.finished) {
            examined = true
            const member = outputMember(choice)
            if (member !== undefined) violated(AFTER_FINISH[member], `${choice.pointer}/delta/${member}`)
          } else if (finishes(choice)) {
            examined = true
            state.finished = true
          }
        }
        return examined ? undefined : 'unseen'
      },
    }
  },
})

export const finishDeltaEmpty: ChunkRule = rule({
  id: 'stream.finish-delta-empty',
  level: 'SHOULD',
  says: 'The delta of a finish chunk is an empty object.',
  basis: 'observed',
  cite: recordings(),
  matters: 'Clients that stop at the finish reason, before they read the delta, lose the last words.',
  follows: [
    'stream.finish-once',
    'stream.increments',
    'stream.role-once',
    'chunk.finish-value',
    'chunk.role',
    'chunk.content',
    'chunk.tool-calls',
    'chunk.extension-safe',
  ],
  reads: 'frame',
  onChunk(chunk, violated): Examined {
    let examined = false
    for (const choice of chunk.choices) {
      if (choice.delta === undefined || !finishes(choice)) continue
      examined = true
      if (Object.keys(choice.delta).length === 0) continue
      const symptom = outputMember(choice) === undefined ? 'delta-not-empty' : 'output-in-finish-chunk'
      violated(symptom, `${choice.pointer}/delta`, { expected: {} })
    }
    return examined ? undefined : 'unseen'
  },
})

const AFTER_FINISH = {
  content: 'content-after-finish',
  refusal: 'refusal-after-finish',
  tool_calls: 'calls-after-finish',
  function_call: 'calls-after-finish',
} as const

/** The member of a delta that brings a part of the answer. */
function outputMember(choice: ChunkChoice): keyof typeof AFTER_FINISH | undefined {
  const delta = choice.delta ?? {}
  if (isText(delta['content'])) return 'content'
  if (isText(delta['refusal'])) return 'refusal'
  if (fragmentsOf(choice).length > 0) return 'tool_calls'
  return isObject(delta['function_call']) ? 'function_call' : undefined
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''
