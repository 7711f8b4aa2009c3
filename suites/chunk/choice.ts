import type { ChunkView } from '../../src/define/chunk.ts'
import { openapi, type Citation } from '../../src/define/cite.ts'
import { reportsFailure } from '../../src/define/failure.ts'
import { asksForSpeech, wantedChoices } from '../../src/define/request.ts'
import { rule, type ChunkRule, type Examined, type ShapeRule } from '../../src/define/rule.ts'

const choiceOf = (member: string): Citation => openapi('CreateChatCompletionStreamResponse', `choices.items.${member}`)

const hasChoice = ({ choices }: ChunkView): boolean => choices.length > 0

export const index: ShapeRule & ChunkRule = rule({
  id: 'chunk.index',
  level: 'MUST',
  says: 'Each choice of a chunk has an integer index from 0 to n-1, which no other choice of the chunk has.',
  basis: 'documented',
  cite: choiceOf('index'),
  matters: 'The index says which answer a piece belongs to: without it the helpers of both official SDKs throw.',
  shape: 'chunk',
  seesChunk: hasChoice,
  reads: 'frame',
  onChunk({ choices }, violated, request): Examined {
    if (choices.length === 0) return 'unseen'
    const wanted = wantedChoices(request)
    if (wanted === undefined) return 'unseen'
    const given = new Set<unknown>()
    for (const choice of choices) {
      const own = choice.raw['index']
      // The helper of openai-python keeps the last of two in the first chunk, and throws. Without an index nothing is said.
      if (own !== undefined && given.has(own)) {
        violated('given-twice', `${choice.pointer}/index`, { expected: 'one entry for each choice' })
      }
      given.add(own)
      if (choice.index < wanted) continue
      violated('not-below-n', `${choice.pointer}/index`, {
        expected: wanted === 1 ? 0 : `an integer from 0 to ${wanted - 1}`,
      })
    }
  },
})

export const delta: ShapeRule = rule({
  id: 'chunk.delta',
  level: 'MUST',
  says: 'Each choice of a chunk has an object delta, empty where nothing is new, and no message.',
  basis: 'documented',
  cite: choiceOf('delta'),
  matters: 'Loops that read choices[0].delta.content fail, and the helper of openai-python throws; a message is lost.',
  shape: 'chunk',
  seesChunk: hasChoice,
})

export const finishKey: ShapeRule = rule({
  id: 'chunk.finish-key',
  level: 'MUST',
  says: 'Each choice of a chunk has the member finish_reason, null until the choice ends.',
  basis: 'documented',
  cite: choiceOf('finish_reason'),
  matters: 'Typed clients fail to decode a chunk without it. The official SDKs do not mind.',
  // Spoken answers of OpenAI itself come without a finish reason.
  when: (request) => request.endpoint === 'chat' && !asksForSpeech(request),
  shape: 'chunk',
  seesChunk: hasChoice,
})

export const finishValue: ShapeRule = rule({
  id: 'chunk.finish-value',
  level: 'MUST',
  says: 'finish_reason of a chunk is null or one of stop, length, tool_calls, content_filter, function_call.',
  basis: 'documented',
  cite: choiceOf('finish_reason'),
  matters:
    'Clients take anything but null for the end, so that an empty string cuts answers short; enums of typed clients throw on other words.',
  shape: 'chunk',
  seesChunk: ({ choices }) => choices.some(({ finishReason }) => finishReason !== undefined),
  // The failure is what clients read first, and the reason beside it is of no use to them.
  sparesChunk: ({ raw }) => reportsFailure(raw['error']),
})
