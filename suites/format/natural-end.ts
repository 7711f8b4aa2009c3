import type { ChoiceView } from '../../src/define/answer.ts'

// Beside the documented values stand some that plainly say the same: finish.enum reports them, and what the answer owes
// does not change by them.
const WITH_TEXT = /^(?:stop|eos|eos_token|end_turn|end|done|complete|completed|finish|finished)$/i
const WITH_CALLS = /^(?:tool_calls?|tool_use|function_call)$/i

/** Whether a finish reason says that the model came to the end of a text. */
export function endsText(finishReason: unknown): boolean {
  return typeof finishReason === 'string' && WITH_TEXT.test(finishReason)
}

/**
 * Whether the model came to its end: what a choice lacks then is not for want of tokens, and neither a filter nor a
 * refusal stands in for the answer.
 */
export function endedByItself({ finishReason, refusal }: ChoiceView): boolean {
  const endsCalls = typeof finishReason === 'string' && WITH_CALLS.test(finishReason)
  return refusal === undefined && (endsCalls || endsText(finishReason))
}
