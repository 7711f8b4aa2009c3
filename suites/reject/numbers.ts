import { openapi } from '../../src/define/cite.ts'
import { isObject, type JsonObject } from '../../src/define/json.ts'
import type { ResponseRule } from '../../src/define/rule.ts'
import { refusalRule } from './refused.ts'

/** The closed bounds of the numbers that steer sampling. */
const BOUNDS = {
  temperature: [0, 2],
  top_p: [0, 1],
  frequency_penalty: [-2, 2],
  presence_penalty: [-2, 2],
} as const
const MOST_CHOICES = 128
const MOST_TOP_LOGPROBS = 20
const MOST_BIAS = 100

/** Whether a value is a number outside closed bounds. Values of another type are another matter. */
function isBeyond(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && (value < least || value > most)
}

export const numericBounds: ResponseRule = refusalRule({
  id: 'reject.numeric-bounds',
  level: 'MUST',
  says: 'A temperature outside 0 to 2, a top_p outside 0 to 1 and a penalty outside -2 to 2 are refused.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest', 'temperature'),
  matters:
    'A value that is clamped or ignored looks as if it worked: experiments compare settings that were never set.',
  isWrong: (body) => Object.entries(BOUNDS).some(([name, [least, most]]) => isBeyond(body[name], least, most)),
})

export const nBounds: ResponseRule = refusalRule({
  id: 'reject.n-bounds',
  level: 'MUST',
  says: 'An n below 1 or above 128 is refused.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest', 'n.minimum'),
  matters: 'A client that reckons with as many choices as it asked for gets, and pays for, another number of them.',
  isWrong: ({ n }) => isBeyond(n, 1, MOST_CHOICES),
})

export const topLogprobs: ResponseRule = refusalRule({
  id: 'reject.top-logprobs',
  level: 'MUST',
  says: 'A top_logprobs outside 0 to 20, or without logprobs true, is refused.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest', 'top_logprobs'),
  matters: 'Evaluations that read the alternatives find none, or fewer than they asked for, and no word of why.',
  needs: 'logprobs',
  // Zero asks for nothing, with or without its partner.
  isWrong: ({ top_logprobs: count, logprobs }) =>
    isBeyond(count, 0, MOST_TOP_LOGPROBS) || (typeof count === 'number' && count !== 0 && logprobs !== true),
})

export const logitBias: ResponseRule = refusalRule({
  id: 'reject.logit-bias',
  level: 'MUST',
  says: 'A logit_bias with a value that is no integer from -100 to 100 is refused.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest', 'logit_bias'),
  matters: 'What is not checked ends up in the sampler, which fails there, or bans and forces tokens unasked.',
  isWrong: ({ logit_bias: bias }) => isObject(bias) && Object.values(bias).some((value) => !isBias(value)),
})

function isBias(value: unknown): boolean {
  return Number.isInteger(value) && !isBeyond(value, -MOST_BIAS, MOST_BIAS)
}

const CAPS = ['max_tokens', 'max_completion_tokens'] as const
const isNonpositiveCap = (body: JsonObject): boolean => CAPS.some((name) => isBeyond(body[name], 1, Infinity))

export const nonpositiveCap: ResponseRule = refusalRule({
  id: 'reject.nonpositive-cap',
  level: 'SHOULD',
  says: 'A cap of zero or fewer tokens is refused.',
  basis: 'observed',
  cite: openapi('CreateChatCompletionRequest', 'max_completion_tokens'),
  matters: 'A budget that has run out turns into an answer without any limit, and its bill.',
  isWrong: isNonpositiveCap,
})
