import type { ChoiceView } from '../../src/define/answer.ts'
import { openapi } from '../../src/define/cite.ts'
import { isObject } from '../../src/define/json.ts'
import { rule, type AnswerRule, type Examined } from '../../src/define/rule.ts'
import { addedTo, endsAtStop, stopsOf, wantsCut } from './evidence.ts'

/** A shorter beginning of a stop string may well be what the model ended with. */
const LEAST_BEGINNING = 3

export const excluded: AnswerRule = rule({
  id: 'stop.excluded',
  level: 'MUST',
  says: 'The text of an answer holds none of the stop strings.',
  basis: 'documented',
  cite: openapi('StopConfiguration'),
  matters:
    'Agents cut the turns of a conversation by stop strings: what comes behind one is run as if a tool had said it.',
  needs: 'stop',
  when: wantsCut,
  onAnswer({ choices }, violated, { chat }): Examined {
    const stops = stopsOf(chat)
    let examined = false
    for (const choice of choices) {
      const { pointer, finishReason } = choice
      const content = addedTo(chat, choice.content ?? '')
      // What a filter does to a text is its own affair.
      if (finishReason === 'content_filter') continue
      const found = firstIn(content, stops)
      const begun = found === undefined && finishReason === 'stop' ? beginningAtEnd(content, stops) : undefined
      examined ||= found !== undefined || begun !== undefined || endsAtStop(choice, chat)
      const place = `${pointer}/message/content`
      if (found !== undefined) {
        const isAtEnd = content.slice(found.at + found.stop.length).trim() === ''
        violated(isAtEnd ? 'kept-at-end' : 'past-stop', place, { expected: `no ${JSON.stringify(found.stop)}` })
      }
      if (begun !== undefined) {
        const message = `the text ends with a part of the stop string ${JSON.stringify(begun)}`
        violated('partial-at-end', place, { expected: `no part of ${JSON.stringify(begun)}`, message })
      }
    }
    return examined ? undefined : 'unseen'
  },
})

function firstIn(content: string, stops: readonly string[]): { stop: string; at: number } | undefined {
  return stops
    .map((stop) => ({ stop, at: content.indexOf(stop) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at)[0]
}

/** The stop string of which at least half stands at the end of a text, or the first of a mark that nobody writes. */
function beginningAtEnd(content: string, stops: readonly string[]): string | undefined {
  return stops.find((stop) => {
    const least = stop.startsWith('<|') ? 2 : Math.max(LEAST_BEGINNING, Math.ceil(stop.length / 2))
    for (let length = stop.length - 1; length >= least; length--) {
      const beginning = stop.slice(0, length)
      if (content.endsWith(beginning)) return !mayEndSo(content, beginning, stop)
    }
    return false
  })
}

/**
 * Whether a text may end by itself with the beginning of a stop string: with whole words in the midst of a line ("ask a
 * User", where "User:" stops), or with one character again and again, as lines and dots are drawn.
 */
function mayEndSo(content: string, beginning: string, stop: string): boolean {
  if (new Set(beginning.trim()).size <= 1) return true
  const areWords = /^[\p{L}\p{N} ]+$/u.test(beginning) && !/^[\p{L}\p{N}]/u.test(stop.slice(beginning.length))
  return areWords && !/^\s*$|\n\s*$/.test(content.slice(0, -beginning.length))
}

export const reason: AnswerRule = rule({
  id: 'stop.reason',
  level: 'MUST',
  says: 'An answer that a stop string ends has the finish reason stop.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionResponse', 'choices.finish_reason'),
  matters: 'Clients take length for an answer that was cut, and ask for the rest of what is complete.',
  needs: 'stop',
  when: wantsCut,
  follows: [
    'finish.enum',
    'finish.stop-on-natural-end',
    'finish.tool-calls-implies-calls',
    'finish.no-calls-without-tools',
    'choice.finish-reason-set',
    'chunk.finish-value',
    'stream.finish-once',
    'stream.not-truncated',
  ],
  onAnswer({ choices, usage }, violated, { chat }): Examined {
    let examined = false
    for (const choice of choices) {
      const { finishReason, pointer, toolCalls } = choice
      if (finishReason === 'content_filter' || toolCalls.length > 0 || !endsAtStop(choice, chat)) continue
      if (finishReason === 'length' && mayBeCapped(choice, chat.cap, usage)) continue
      // A stream that breaks off has no reason, and others tell of it.
      if (finishReason === undefined || finishReason === null) continue
      examined = true
      if (finishReason === 'stop') continue
      violated(finishReason === 'length' ? 'called-length' : 'other-reason', `${pointer}/finish_reason`, {
        expected: 'stop',
      })
    }
    return examined ? undefined : 'unseen'
  },
})

/** Whether the cap may have cut the text where the stop string would have. */
function mayBeCapped({ content = '' }: ChoiceView, cap: number | undefined, usage: unknown): boolean {
  if (cap === undefined) return false
  const spent = isObject(usage) ? usage['completion_tokens'] : undefined
  // Thoughts that nobody sees count too, and no token is shorter than a character.
  return typeof spent === 'number' ? spent >= cap - 1 : content.length >= cap || spent === undefined
}
