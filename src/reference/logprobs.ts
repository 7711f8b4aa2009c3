import { tokensOf } from './text.ts'
import type { JsonObject } from '../define/json.ts'

const OTHERS = [
  ' the',
  ' a',
  ' of',
  ' and',
  ' to',
  ' in',
  ' is',
  ' it',
  ' that',
  ' for',
  ' on',
  ' with',
  ' as',
  ' was',
  ' at',
  ' by',
  ' an',
  ' be',
  ' this',
  ' from',
  ' or',
]

/** The `logprobs` member of a choice: one entry for each token of the text, each with `top` alternatives. */
export function logprobsOf(text: string, top: number): JsonObject {
  return { content: tokensOf(text).map((token) => entryOf(token, top)), refusal: null }
}

function entryOf(token: string, top: number): JsonObject {
  const chosen = candidate(token, probabilityOf(token))
  const rest = 1 - probabilityOf(token)
  const others = OTHERS.filter((other) => other !== token).map((other, rank) =>
    candidate(other, rest / 2 ** (rank + 1)),
  )
  return { ...chosen, top_logprobs: [chosen, ...others].slice(0, top) }
}

function candidate(token: string, probability: number): JsonObject {
  return { token, logprob: Math.log(probability), bytes: [...Buffer.from(token)] }
}

/** Above one half, so that the chosen token is the likeliest; spread a little, so that tokens differ. */
function probabilityOf(token: string): number {
  return 0.6 + ((token.codePointAt(0) ?? 0) % 40) / 100
}
