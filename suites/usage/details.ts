import { openapi } from '../../src/define/cite.ts'
import { asInteger, isObject } from '../../src/define/json.ts'
import { rule, type AnswerRule, type Examined, type ShapeRule } from '../../src/define/rule.ts'
import { countsOf } from './counts.ts'

const BREAKDOWNS = ['prompt_tokens_details', 'completion_tokens_details'] as const

/**
 * The documented parts of a breakdown, with the member that they are parts of. Those of one list are counted once each;
 * what is cached may be sound, too.
 */
const PARTS = {
  prompt_tokens_details: { of: 'prompt', parts: [['cached_tokens'], ['audio_tokens']] },
  completion_tokens_details: {
    of: 'completion',
    parts: [['reasoning_tokens', 'audio_tokens', 'accepted_prediction_tokens', 'rejected_prediction_tokens']],
  },
} as const

export const detailsShape: ShapeRule = rule({
  id: 'usage.details-shape',
  level: 'MUST',
  says: 'The breakdowns of usage, when present, are objects of non-negative integers.',
  basis: 'documented',
  cite: openapi('CompletionUsage', 'completion_tokens_details'),
  matters: 'Typed clients fail to decode the whole answer over a null or a negative count in the breakdown.',
  shape: ['completion', 'chunk'],
  seesAnswer: ({ usage }) => hasBreakdown(usage),
  seesChunk: ({ raw }) => hasBreakdown(raw['usage']),
})

export const detailsBounded: AnswerRule = rule({
  id: 'usage.details-bounded',
  level: 'MUST',
  says: 'reasoning_tokens is at most completion_tokens, and cached_tokens at most prompt_tokens.',
  basis: 'documented',
  cite: openapi('CompletionUsage', 'completion_tokens_details'),
  matters: 'Callers subtract these to find what they see and what is billed in full; the result turns negative.',
  onAnswer({ usage }, violated): Examined {
    const reasoning = partOf(usage, 'completion_tokens_details', 'reasoning_tokens')
    const cached = partOf(usage, 'prompt_tokens_details', 'cached_tokens')
    const counts = countsOf(usage)
    if (counts === undefined || (reasoning === undefined && cached === undefined)) return 'unseen'
    if (reasoning !== undefined && reasoning > counts.completion) {
      const expected = `at most ${counts.completion}`
      violated('reasoning-over-completion', '/usage/completion_tokens_details/reasoning_tokens', { expected })
    }
    if (cached !== undefined && cached > counts.prompt) {
      violated('cached-over-prompt', '/usage/prompt_tokens_details/cached_tokens', {
        expected: `at most ${counts.prompt}`,
      })
    }
  },
})

export const detailsSum: AnswerRule = rule({
  id: 'usage.details-sum',
  level: 'SHOULD',
  says: 'The parts of a breakdown together do not exceed their total.',
  basis: 'documented',
  cite: openapi('CompletionUsage', 'completion_tokens_details'),
  matters: 'Tokens that are counted in two parts are shown, and often billed, twice.',
  follows: ['usage.details-bounded'],
  onAnswer({ usage }, violated): Examined {
    const counts = countsOf(usage)
    if (counts === undefined || !hasBreakdown(usage)) return 'unseen'
    for (const breakdown of BREAKDOWNS) {
      const { of, parts } = PARTS[breakdown]
      const sums = parts.map((apart) => apart.reduce((soFar, part) => soFar + (partOf(usage, breakdown, part) ?? 0), 0))
      const sum = Math.max(...sums)
      if (sum <= counts[of]) continue
      violated('parts-over-total', `/usage/${breakdown}`, { expected: `parts of at most ${counts[of]}`, actual: sum })
    }
  },
})

function hasBreakdown(usage: unknown): boolean {
  return isObject(usage) && BREAKDOWNS.some((breakdown) => usage[breakdown] !== undefined)
}

function partOf(usage: unknown, breakdown: string, part: string): number | undefined {
  const details = isObject(usage) ? usage[breakdown] : undefined
  return isObject(details) ? asInteger(details[part]) : undefined
}
