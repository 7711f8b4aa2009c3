import type { ChoiceView } from '../../src/define/answer.ts'

const NATURAL: ReadonlySet<unknown> = new Set(['stop', 'tool_calls', 'function_call'])

/**
 * Whether the model came to its end: what a choice lacks then is not for want of tokens, and neither a filter nor a
 * refusal stands in for the answer.
 */
export function endedByItself({ finishReason, refusal }: ChoiceView): boolean {
  return refusal === undefined && NATURAL.has(finishReason)
}
