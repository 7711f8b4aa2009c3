import type { ChoiceView } from '../../src/define/answer.ts'
import type { ChunkView } from '../../src/define/chunk.ts'
import { openapi } from '../../src/define/cite.ts'
import { isObject } from '../../src/define/json.ts'
import { asksForLogprobs, invitesRefusal, type RequestView } from '../../src/define/request.ts'
import { rule, type AnswerRule, type Examined, type ShapeRule } from '../../src/define/rule.ts'
import { listOf } from './entries.ts'

export const off: AnswerRule = rule({
  id: 'logprobs.off',
  level: 'MUST',
  says: 'Without logprobs: true the member logprobs of a choice is null or absent.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest', 'logprobs'),
  matters: 'Answers grow to many times their size for clients that did not ask.',
  when: leavesLogprobsOff,
  onAnswer({ choices }, violated): Examined {
    if (choices.length === 0) return 'unseen'
    for (const { logprobs, pointer } of choices) {
      if (!isSent(logprobs)) continue
      violated(saysNothing(logprobs) ? 'empty-unasked' : 'sent-unasked', `${pointer}/logprobs`, { expected: null })
    }
  },
})

/** Whether an object for log probabilities holds none: it costs its client nothing but a form that was not agreed. */
function saysNothing(logprobs: unknown): boolean {
  if (!isObject(logprobs)) return false
  return Object.values(logprobs).every((list) => list === null || (Array.isArray(list) && list.length === 0))
}

// A server may take a malformed parameter, or top_logprobs alone, for a wish: that it should refuse is another rule.
function leavesLogprobsOff(request: RequestView): boolean {
  const { endpoint, json } = request
  if (endpoint !== 'chat' || !isObject(json) || invitesRefusal(request)) return false
  return !(json['logprobs'] ?? false) && (json['top_logprobs'] ?? 0) === 0
}

export const on: AnswerRule = rule({
  id: 'logprobs.on',
  level: 'MUST',
  says: 'With logprobs: true a choice with text has an object logprobs whose list content has entries.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest', 'logprobs'),
  matters: 'Clients that score or grade by probability index into a list that is not there.',
  when: asksForLogprobs,
  needs: 'logprobs',
  follows: ['logprobs.container'],
  onAnswer({ choices }, violated): Examined {
    let examined = false
    for (const choice of choices) {
      if (!owesEntries(choice)) continue
      examined = true
      const { logprobs, pointer } = choice
      if (logprobs === undefined || logprobs === null) {
        violated('parameter-ignored', `${pointer}/logprobs`, { expected: 'an object with one entry for each token' })
      } else if ((listOf(logprobs, 'content')?.length ?? 0) === 0) {
        violated('no-entries', `${pointer}/logprobs/content`, { expected: 'one entry for each token' })
      }
    }
    return examined ? undefined : 'unseen'
  },
})

/** Whether a choice is plain text. Beside calls, and in what a filter cut, nobody promises entries. */
function owesEntries({ content, refusal, toolCalls, functionCall, finishReason }: ChoiceView): boolean {
  if (refusal !== undefined || toolCalls.length > 0 || functionCall !== undefined) return false
  return content !== undefined && content !== '' && finishReason !== 'content_filter'
}

export const container: ShapeRule = rule({
  id: 'logprobs.container',
  level: 'MUST',
  says: 'logprobs is an object with the members content and refusal, each a list or null.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionResponse', 'choices.items.logprobs'),
  matters: 'Typed clients fail to decode a bare list or number, or an object without one of the members.',
  when: asksForLogprobs,
  needs: 'logprobs',
  shape: ['completion', 'chunk'],
  seesAnswer: ({ choices }) => choices.some(({ logprobs }) => isSent(logprobs)),
  seesChunk: hasLogprobs,
})

export const entry: ShapeRule = rule({
  id: 'logprobs.entry',
  level: 'MUST',
  says: 'An entry has token, logprob, bytes (a list or null) and top_logprobs; an alternative the first three.',
  basis: 'documented',
  cite: openapi('ChatCompletionTokenLogprob'),
  matters: 'Clients read these members of every entry and fail on the first one that is missing.',
  when: asksForLogprobs,
  needs: 'logprobs',
  shape: ['completion', 'chunk'],
  seesAnswer: ({ choices }) => choices.some(({ logprobs }) => hasEntries(logprobs)),
  seesChunk: ({ choices }) => choices.some(({ raw }) => hasEntries(raw['logprobs'])),
})

const isSent = (logprobs: unknown): boolean => logprobs !== undefined && logprobs !== null

function hasLogprobs({ choices }: ChunkView): boolean {
  return choices.some(({ raw }) => isSent(raw['logprobs']))
}

function hasEntries(logprobs: unknown): boolean {
  return (listOf(logprobs, 'content')?.length ?? 0) > 0 || (listOf(logprobs, 'refusal')?.length ?? 0) > 0
}

export const refusalBranch: AnswerRule = rule({
  id: 'logprobs.refusal-branch',
  level: 'MUST',
  says: 'For a refusal the list refusal of logprobs has the entries, and content is null.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionResponse', 'choices.items.logprobs.refusal'),
  matters: 'Clients that join the entries show the words of the refusal as an answer.',
  when: asksForLogprobs,
  needs: 'logprobs',
  onAnswer({ choices }, violated): Examined {
    let examined = false
    for (const { content, refusal, logprobs, finishReason, pointer } of choices) {
      // Where text came before the refusal, both lists have entries; what a filter says has no tokens.
      if (refusal === undefined || (content ?? '') !== '' || finishReason === 'content_filter') continue
      examined = true
      if ((listOf(logprobs, 'content')?.length ?? 0) > 0) {
        violated('tokens-under-content', `${pointer}/logprobs/content`, { expected: null })
      }
      if ((listOf(logprobs, 'refusal')?.length ?? 0) === 0) {
        violated('no-entries', `${pointer}/logprobs/refusal`, { expected: 'one entry for each token of the refusal' })
      }
    }
    return examined ? undefined : 'unseen'
  },
})
