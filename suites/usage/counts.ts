import type { Answer } from '../../src/define/answer.ts'
import { openapi } from '../../src/define/cite.ts'
import { asInteger, isObject } from '../../src/define/json.ts'
import { rule, type AnswerRule, type Examined, type ShapeRule } from '../../src/define/rule.ts'
import { entriesOf } from './entries.ts'

export const integers: ShapeRule = rule({
  id: 'usage.integers',
  level: 'MUST',
  says: 'A usage object has prompt_tokens, completion_tokens and total_tokens, all non-negative integers.',
  basis: 'documented',
  cite: openapi('CompletionUsage', 'required'),
  matters: 'Cost and quota accounting reads these three members; a missing one turns into NaN or an exception.',
  shape: ['completion', 'chunk'],
  seesAnswer: ({ usage }) => isObject(usage),
  seesChunk: ({ hasUsage }) => hasUsage,
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

export const completionPositive: AnswerRule = rule({
  id: 'usage.completion-positive',
  level: 'SHOULD',
  says: 'completion_tokens is greater than 0 when any text, call or refusal was returned.',
  basis: 'documented',
  cite: openapi('CompletionUsage', 'completion_tokens'),
  matters: 'Output that counts nothing cannot be billed, and rate limiters let it pass.',
  onAnswer(answer, violated): Examined {
    const counts = countsOf(answer.usage)
    if (counts === undefined) return 'unseen'
    // Some leave thoughts out of the completion tokens, but not out of the total.
    const isCounted = counts.total > counts.prompt
    if (!returnsAnything(answer) && (isCounted || !bringsThoughts(answer))) return 'unseen'
    if (counts.completion === 0) violated('completion-zero', '/usage/completion_tokens', { expected: 'at least 1' })
  },
})

export const withinCap: AnswerRule = rule({
  id: 'usage.within-cap',
  level: 'MUST',
  says: 'completion_tokens stays within n times the cap that the request set, reasoning tokens included.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest', 'max_completion_tokens'),
  matters: 'A cap that is ignored breaks budgets: callers pay for output that they ruled out.',
  when: ({ endpoint, chat }) => endpoint === 'chat' && chat.cap !== undefined,
  onAnswer({ usage }, violated, { chat, json }): Examined {
    const counts = countsOf(usage)
    if (counts === undefined || chat.cap === undefined) return 'unseen'
    // An n that cannot be read may have been taken for any number.
    if (isObject(json) && (json['n'] ?? 1) !== chat.n) return 'unseen'
    const most = chat.n * chat.cap
    if (counts.completion > most) violated('over-cap', '/usage/completion_tokens', { expected: `at most ${most}` })
  },
})

const SLACK_TOKENS = 64
const BYTES_A_TOKEN_AT_MOST = 32

export const plausible: AnswerRule = rule({
  id: 'usage.plausible',
  level: 'INFO',
  says: 'The visible completion tokens fit the amount of text returned, and the log probabilities listed for it.',
  basis: 'observed',
  cite: openapi('CompletionUsage', 'completion_tokens'),
  matters: 'Counts far from the text hint at made-up numbers. Reported, never judged.',
  // Lists that are repeated, or not of this text, tell nothing of its tokens.
  follows: [
    'usage.completion-positive',
    'stream.increments',
    'chunk.index',
    'logprobs.stream-concat',
    'logprobs.bytes-spell-content',
    'logprobs.refusal-branch',
  ],
  onAnswer(answer, violated): Examined {
    const counts = countsOf(answer.usage)
    if (counts === undefined) return 'unseen'
    const listed = leastByEntries(answer)
    // Some leave thoughts out of the completion tokens, but not out of the total.
    if (Math.max(counts.completion, counts.total - counts.prompt) < listed) {
      violated('fewer-tokens-than-entries', '/usage/completion_tokens', { expected: `at least ${listed}` })
      return
    }
    const bytes = textBytes(answer)
    if (bytes === 0 || hasUncountedOutput(answer)) return 'unseen'
    const visible = counts.completion - reasoningTokens(answer.usage)
    if (visible > bytes + SLACK_TOKENS) {
      violated('more-tokens-than-text', '/usage/completion_tokens', { expected: `at most ${bytes + SLACK_TOKENS}` })
    } else if (visible < bytes / BYTES_A_TOKEN_AT_MOST) {
      const least = Math.ceil(bytes / BYTES_A_TOKEN_AT_MOST)
      violated('fewer-tokens-than-text', '/usage/completion_tokens', { expected: `at least ${least}` })
    }
  },
})

/**
 * The tokens that an answer certainly has by its log probabilities: one may be an end token, which need not be counted.
 * With several choices usage.counts-all-choices asks for them.
 */
function leastByEntries({ choices }: Answer): number {
  const [choice] = choices
  return choice === undefined || choices.length > 1 ? 0 : entriesOf(choice) - 1
}

interface Counts {
  readonly prompt: number
  readonly completion: number
  readonly total: number
}

/** The three counts, when all are integers: other shapes are `usage.integers`' matter. */
export function countsOf(usage: unknown): Counts | undefined {
  if (!isObject(usage)) return undefined
  const prompt = asInteger(usage['prompt_tokens'])
  const completion = asInteger(usage['completion_tokens'])
  const sum = asInteger(usage['total_tokens'])
  if (prompt === undefined || completion === undefined || sum === undefined) return undefined
  return { prompt, completion, total: sum }
}

function returnsAnything({ choices }: Answer): boolean {
  return choices.some(
    ({ content, refusal, toolCalls, functionCall }) =>
      (content ?? '') !== '' || refusal !== undefined || toolCalls.length > 0 || functionCall !== undefined,
  )
}

const bringsThoughts = ({ choices }: Answer): boolean => choices.some(({ reasoning }) => reasoning !== undefined)

function textBytes({ choices }: Answer): number {
  return choices.reduce((sum, { content, refusal }) => sum + Buffer.byteLength(content ?? refusal ?? ''), 0)
}

/** Output whose size in tokens cannot be told from the text: calls, audio, and reasoning that is counted nowhere. */
function hasUncountedOutput({ choices }: Answer): boolean {
  return choices.some(
    ({ toolCalls, functionCall, reasoning, message }) =>
      toolCalls.length > 0 || functionCall !== undefined || reasoning !== undefined || isObject(message['audio']),
  )
}

/** The tokens of thoughts, as far as the usage tells. */
export function reasoningTokens(usage: unknown): number {
  const details = isObject(usage) ? usage['completion_tokens_details'] : undefined
  return isObject(details) ? (asInteger(details['reasoning_tokens']) ?? 0) : 0
}
