import type { Answer } from '../../src/define/answer.ts'
import { openapi } from '../../src/define/cite.ts'
import { asInteger, isObject } from '../../src/define/json.ts'
import { asksForUsage } from '../../src/define/request.ts'
import {
  rule,
  type AnswerRule,
  type ChunkRule,
  type Examined,
  type ShapeRule,
  type StreamRule,
} from '../../src/define/rule.ts'

const hasUsage = (answer: Answer): boolean => isObject(answer.usage)

export const integers: ShapeRule = rule({
  id: 'usage.integers',
  level: 'MUST',
  says: 'A usage object has prompt_tokens, completion_tokens and total_tokens, all non-negative integers.',
  basis: 'documented',
  cite: openapi('CompletionUsage', 'required'),
  matters: 'Cost and quota accounting reads these three members; a missing one turns into NaN or an exception.',
  shape: ['completion', 'chunk'],
  seesAnswer: hasUsage,
  seesChunk: (chunk) => chunk.hasUsage,
})

export const total: AnswerRule = rule({
  id: 'usage.total',
  level: 'MUST',
  says: 'total_tokens is the sum of prompt_tokens and completion_tokens.',
  basis: 'documented',
  cite: openapi('CompletionUsage', 'total_tokens'),
  matters: 'Bills computed from the parts and from the total disagree.',
  onAnswer({ usage }, violated): Examined {
    const counts = countsOf(usage)
    if (counts === undefined) return 'unseen'
    const sum = counts.prompt + counts.completion
    if (counts.total !== sum) violated('total-not-sum', '/usage/total_tokens', { expected: sum })
  },
})

export const promptPositive: AnswerRule = rule({
  id: 'usage.prompt-positive',
  level: 'SHOULD',
  says: 'prompt_tokens is greater than 0.',
  basis: 'documented',
  cite: openapi('CompletionUsage', 'prompt_tokens'),
  matters: 'A prompt that counts nothing cannot be billed or budgeted.',
  onAnswer({ usage }, violated): Examined {
    const counts = countsOf(usage)
    if (counts === undefined) return 'unseen'
    if (counts.prompt === 0) violated('prompt-zero', '/usage/prompt_tokens', { expected: 'at least 1' })
  },
})

export const finalChunkEmptyChoices: ChunkRule = rule({
  id: 'usage.final-chunk-empty-choices',
  level: 'MUST',
  says: 'The chunk that carries usage has an empty choices array.',
  basis: 'documented',
  cite: openapi('ChatCompletionStreamOptions', 'include_usage'),
  matters:
    'Clients tell the usage chunk by its empty choices; one that rides on another chunk is counted or read twice.',
  when: asksForUsage,
  onChunk({ hasUsage: carriesUsage, raw }, violated): Examined {
    if (!carriesUsage) return 'unseen'
    const choices = raw['choices']
    if (!Array.isArray(choices)) violated('choices-missing', '/choices', { expected: [] })
    else if (choices.length > 0) violated('choices-not-empty', '/choices', { expected: [] })
  },
})

export const finalChunk: StreamRule = rule({
  id: 'usage.final-chunk',
  level: 'MUST',
  says: 'With include_usage exactly one chunk carries a usage object.',
  basis: 'documented',
  cite: openapi('ChatCompletionStreamOptions', 'include_usage'),
  matters: 'Without it a streamed request cannot be metered; with several, meters that add them up bill too much.',
  when: asksForUsage,
  follows: ['stream.not-truncated', 'http.complete-body'],
  onStream() {
    let carriers = 0
    return {
      onChunk({ hasUsage: carriesUsage }) {
        if (carriesUsage) carriers++
      },
      onEnd({ ending, errorEvent, chunks }, violated): Examined {
        if (ending.kind !== 'complete' || errorEvent !== undefined || chunks === 0) return 'unseen'
        if (carriers === 0) violated('no-usage-chunk', undefined, { expected: 'one chunk with a usage object' })
        if (carriers > 1) violated('several-usage-chunks', undefined, { expected: 1, actual: carriers })
      },
    }
  },
})

interface Counts {
  readonly prompt: number
  readonly completion: number
  readonly total: number
}

/** The three counts, when all are integers: other shapes are `usage.integers`' matter. */
function countsOf(usage: unknown): Counts | undefined {
  if (!isObject(usage)) return undefined
  const prompt = asInteger(usage['prompt_tokens'])
  const completion = asInteger(usage['completion_tokens'])
  const sum = asInteger(usage['total_tokens'])
  return prompt === undefined || completion === undefined || sum === undefined
    ? undefined
    : { prompt, completion, total: sum }
}
