import { openapi, recordings } from '../../src/define/cite.ts'
import { rule, type AnswerRule, type Examined, type ShapeRule } from '../../src/define/rule.ts'

/** Named `enum` in the contract, which is a reserved word here. */
export const allowedReasons: ShapeRule = rule({
  id: 'finish.enum',
  level: 'MUST',
  says: 'The finish reason is stop, length, tool_calls, content_filter or function_call.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionResponse', 'choices.finish_reason'),
  matters: 'Clients switch on these five values: any other falls through, or is taken for a failure.',
  shape: 'completion',
  assembled: true,
  seesAnswer: ({ choices }) => choices.some(({ finishReason }) => typeof finishReason === 'string'),
  follows: ['chunk.finish-value'],
})

const AFTER_REFUSAL: readonly unknown[] = ['stop', 'content_filter', 'length']

export const refusal: AnswerRule = rule({
  id: 'finish.refusal',
  level: 'SHOULD',
  says: 'A refusal ends with stop or content_filter.',
  basis: 'observed',
  cite: recordings(),
  matters: 'Clients take another reason for a call to run, or for an answer that is not yet there.',
  follows: ['choice.finish-reason-set', 'finish.enum', 'stream.finish-once', 'stream.finish-last'],
  onAnswer({ source, choices }, violated): Examined {
    let examined = false
    for (const choice of choices) {
      if (choice.refusal === undefined) continue
      const reason = choice.finishReason ?? null
      // A stream without a reason may have been cut: stream.finish-once tells.
      if (source === 'stream' && reason === null) continue
      examined = true
      if (AFTER_REFUSAL.includes(reason)) continue
      const symptom = reason === null ? 'no-reason' : 'other-reason'
      violated(symptom, `${choice.pointer}/finish_reason`, { expected: ['stop', 'content_filter'] })
    }
    return examined ? undefined : 'unseen'
  },
})
