import { openapi, recordings } from '../../src/define/cite.ts'
import { rule, type Examined, type StreamRule } from '../../src/define/rule.ts'
import { PerChoice } from './per-choice.ts'

export const roleFirst: StreamRule = rule({
  id: 'stream.role-first',
  level: 'MUST',
  says: 'The first delta of each choice has the role assistant.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionStreamResponse', 'x-oaiMeta.example'),
  matters:
    'The helper of openai-node throws for the missing role, that of openai-python gives a message without one, and LangChain drops tool calls.',
  follows: ['chunk.index', 'chunk.delta/missing', 'chunk.delta/null', 'chunk.delta/wrong-type', 'sse.payload-object'],
  onStream() {
    const choices = new PerChoice(() => ({ begun: false }))
    return {
      reads: 'frame',
      onChunk(chunk, violated): Examined {
        let examined = false
        for (const { index, delta, pointer } of chunk.choices) {
          const state = choices.of(index)
          if (state === undefined || state.begun || delta === undefined) continue
          state.begun = true
          examined = true
          const role = delta['role']
          if (role === 'assistant') continue
          const symptom = typeof role === 'string' && role !== '' ? 'other-role' : 'role-missing'
          violated(symptom, `${pointer}/delta/role`, { expected: 'assistant' })
        }
        return examined ? undefined : 'unseen'
      },
    }
  },
})

export const roleOnce: StreamRule = rule({
  id: 'stream.role-once',
  level: 'SHOULD',
  says: 'Only one delta of each choice has a role.',
  basis: 'observed',
  cite: recordings(),
  matters:
    'The helper of openai-python joins repeated roles to "assistantassistant", and the replayed message is refused.',
  follows: ['chunk.index', 'chunk.role', 'stream.done-last', 'stream.choices-complete'],
  onStream() {
    const choices = new PerChoice(() => ({ hasRole: false }))
    return {
      reads: 'frame',
      onChunk(chunk, violated): Examined {
        let examined = false
        for (const { index, delta, pointer } of chunk.choices) {
          const state = choices.of(index)
          if (state === undefined || delta === undefined) continue
          examined = true
          const role = delta['role']
          if (typeof role !== 'string') continue
          if (state.hasRole) {
            violated(role === '' ? 'role-empty' : 'role-repeated', `${pointer}/delta/role`, { expected: 'no role' })
          } else if (role !== '') state.hasRole = true
        }
        return examined ? undefined : 'unseen'
      },
    }
  },
})
