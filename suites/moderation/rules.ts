import type { Answer } from '../../src/define/answer.ts'
import { openapi } from '../../src/define/cite.ts'
import { isObject, type JsonObject } from '../../src/define/json.ts'
import { asksForModeration, invitesRefusal } from '../../src/define/request.ts'
import {
  rule,
  type AnswerRule,
  type Examined,
  type Rule,
  type StreamRule,
  type Violated,
} from '../../src/define/rule.ts'

const SIDES = ['input', 'output'] as const

export const optIn: AnswerRule & StreamRule = rule({
  id: 'moderation.opt-in',
  level: 'MUST',
  says: 'moderation is null or absent unless it was asked for; then input and output each hold results, or an error.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionResponse', 'moderation'),
  matters: 'A client that asked to have the exchange moderated must not take silence for a clean bill.',
  when: (request) => request.endpoint === 'chat' && !invitesRefusal(request),
  onAnswer(answer, violated, request): Examined {
    const { source, raw } = answer
    // An assembled answer has none: the chunks of a stream are looked at one by one.
    if (source === 'stream') return 'unseen'
    if (!asksForModeration(request)) return mustBeAbsent(raw, violated)
    mustHoldBoth(raw['moderation'], hasText(answer), violated)
  },
  onStream(request) {
    let seen: JsonObject = {}
    let hasChunks = false
    return {
      reads: 'frame',
      onChunk({ raw }, violated): Examined {
        if (!asksForModeration(request)) return mustBeAbsent(raw, violated)
        hasChunks = true
        if (isObject(raw['moderation'])) seen = { ...seen, ...raw['moderation'] }
        return 'unseen'
      },
      onEnd({ answer, ending }, violated): Examined {
        const hasFinished = answer?.choices.some(({ finishReason }) => typeof finishReason === 'string') ?? false
        if (!hasChunks || !hasFinished || ending.kind !== 'complete') return 'unseen'
        mustHoldBoth(
          Object.keys(seen).length === 0 ? undefined : seen,
          answer === undefined || hasText(answer),
          violated,
        )
      },
    }
  },
})

export const rules: readonly Rule[] = [optIn]

function mustBeAbsent({ moderation }: JsonObject, violated: Violated): Examined {
  if (moderation !== undefined && moderation !== null)
    violated('unasked', '/moderation', { expected: 'null or nothing' })
}

const hasText = ({ choices }: Answer): boolean => choices.some(({ content }) => (content ?? '') !== '')

/** An answer without text has nothing to be looked at: its list of results is empty. */
function mustHoldBoth(moderation: unknown, isText: boolean, violated: Violated): void {
  if (!isObject(moderation)) {
    violated('missing', '/moderation', { expected: 'results for input and output', actual: moderation })
    return
  }
  for (const side of SIDES) {
    if (holdsResults(moderation[side]) || (side === 'output' && !isText && isEmptyList(moderation[side]))) continue
    violated(`no-${side}`, `/moderation/${side}`, { expected: 'results, or an error', actual: moderation[side] })
  }
}

const isEmptyList = (side: unknown): boolean =>
  isObject(side) && Array.isArray(side['results']) && side['results'].length === 0

/** Whether one side holds results, or says why there are none. */
function holdsResults(side: unknown): boolean {
  if (!isObject(side)) return false
  if (Array.isArray(side['results']) && side['results'].length > 0) return true
  return isObject(side['error']) || side['type'] === 'error' || typeof side['code'] === 'string'
}
