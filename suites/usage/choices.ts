import type { Answer } from '../../src/define/answer.ts'
import { openapi } from '../../src/define/cite.ts'
import { rule, type AnswerRule, type Examined } from '../../src/define/rule.ts'
import { countsOf, reasoningTokens } from './counts.ts'
import { entriesOf } from './entries.ts'

/** No server limits answers to less of its own accord. */
const LEAST_DEFAULT_CAP = 16
/** No model's context is filled by less. */
const LEAST_CONTEXT = 256
/** Words of letters apart by blanks: tokenizers do not join them, or seldom. */
const WORD = /(?<!\S)[A-Za-z]{2,}(?=[.,!?]?(?!\S))/g
const WORDS_A_TOKEN_AT_MOST = 1.25

export const countsAllChoices: AnswerRule = rule({
  id: 'usage.counts-all-choices',
  level: 'MUST',
  says: 'completion_tokens counts the tokens of all choices.',
  basis: 'documented',
  cite: openapi('CompletionUsage', 'completion_tokens'),
  matters: 'With n above 1 callers budget, and relays bill, for one answer where several were made.',
  when: ({ endpoint, chat }) => endpoint === 'chat' && chat.n > 1,
  needs: 'multipleChoices',
  follows: [
    'usage.completion-positive',
    'finish.stop-on-natural-end',
    'chunk.index',
    'stream.choices-complete',
    'choice.count',
    'logprobs.stream-concat',
    'logprobs.bytes-spell-content',
    'logprobs.refusal-branch',
  ],
  onAnswer({ choices, usage }, violated, { chat }): Examined {
    const counts = countsOf(usage)
    if (counts === undefined || choices.length < 2) return 'unseen'
    // Some leave thoughts out of the completion tokens, but not out of the total.
    const counted = Math.max(counts.completion, counts.total - counts.prompt)
    const least = Math.max(
      leastByEntries(choices),
      leastByWords(choices),
      counts.prompt + counted < LEAST_CONTEXT && reasoningTokens(usage) === 0 ? leastByCap(choices, chat.cap) : 0,
    )
    if (least === 0) return 'unseen'
    if (counted < least) violated('choices-left-out', '/usage/completion_tokens', { expected: `at least ${least}` })
  },
})

/** A choice that the cap cut has used it up, but for what a count by another tokenizer takes off. */
const USED_AT_LEAST = 0.75

/** Hidden thoughts, which leave a choice without text, are cut short of the cap. */
function leastByCap(choices: Answer['choices'], cap: number | undefined): number {
  if (cap === undefined) return 0
  const cut = choices.filter(
    ({ finishReason, reasoning, content }) =>
      finishReason === 'length' && reasoning === undefined && (content ?? '').trim() !== '',
  )
  return Math.ceil(cut.length * Math.min(cap, LEAST_DEFAULT_CAP) * USED_AT_LEAST)
}

function leastByWords(choices: Answer['choices']): number {
  const words = choices.reduce((sum, { content }) => sum + (content?.match(WORD) ?? []).length, 0)
  return Math.floor(words / WORDS_A_TOKEN_AT_MOST)
}

function leastByEntries(choices: Answer['choices']): number {
  return choices.reduce((sum, choice) => sum + entriesOf(choice), 0)
}
