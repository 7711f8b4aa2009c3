import { isBesideThePoint, refusalWords, turndownOf } from '../../src/define/acceptance.ts'
import { calls } from '../../src/define/answer.ts'
import { openapi } from '../../src/define/cite.ts'
import type { RequestView } from '../../src/define/request.ts'
import type { ResponseView } from '../../src/define/response.ts'
import { rule, type AnswerRule, type Examined, type ResponseRule, type Rule } from '../../src/define/rule.ts'

/** Reasons that are right when no more than a token could be said; a filter may step in at any time. */
const RIGHT: readonly unknown[] = ['length', 'stop', 'content_filter']
/** What relays say that take an answer without text for a failure. */
const EMPTY = /\b(?:empty|no|without|missing|blank) (?:\w+ )?(?:content|completion|output|text|choices)\b/i

export const tightCap: ResponseRule & AnswerRule = rule({
  id: 'cap.tight-cap',
  level: 'SHOULD',
  says: 'A cap of one token gives an answer that ends with length or stop, or a refusal, and never a failure.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest', 'max_completion_tokens'),
  matters:
    'Clients ask for a single token to test a key, or to classify: they take a failure for a server that is down.',
  when: ({ endpoint, chat, aim }) => endpoint === 'chat' && chat.cap === 1 && aim?.expects !== 'refusal',
  follows: [
    'finish.enum',
    'finish.refusal',
    'finish.no-calls-without-tools',
    'choice.finish-reason-set',
    'chunk.finish-value',
    'stream.finish-once',
    'completion.choices',
    'stream.has-choices',
  ],
  onResponse(response, violated, request): Examined {
    const { status } = response.head
    if (status < 500) return 'unseen'
    const words = refusalWords(response).message
    if (!isFailure(response, request) && !EMPTY.test(words)) return 'unseen'
    const message = `expected an answer of one token or a refusal, got ${status}: ${words}`
    violated('server-error', undefined, { expected: 'status 200 or 400', actual: status, message })
  },
  onAnswer({ raw, choices }, violated): Examined {
    if (choices.length === 0) {
      const isGiven = Array.isArray(raw['choices'])
      if (isGiven) violated('no-choices', '/choices', { expected: 'a choice' })
      return isGiven ? undefined : 'unseen'
    }
    let examined = false
    for (const choice of choices) {
      const { finishReason, pointer } = choice
      if (calls(choice) || finishReason === undefined || finishReason === null) continue
      examined = true
      if (!RIGHT.includes(finishReason)) violated('other-reason', `${pointer}/finish_reason`, { expected: 'length' })
    }
    return examined ? undefined : 'unseen'
  },
})

function isFailure(response: ResponseView, request: RequestView): boolean {
  return !isBesideThePoint(response) && turndownOf(response, request) !== undefined
}

export const rules: readonly Rule[] = [tightCap]
