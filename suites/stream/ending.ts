import { openapi, rfc, sdk } from '../../src/define/cite.ts'
import { endedByServer } from '../../src/define/exchange.ts'
import { invitesRefusal } from '../../src/define/request.ts'
import { rule, type Examined, type StreamRule } from '../../src/define/rule.ts'
import type { StreamEnd } from '../../src/define/stream.ts'
import { endedInOrder, Finishes } from './finishes.ts'

/** How long a body may stay open after its terminator. */
const CLOSE_WITHIN_MS = 5000

export const done: StreamRule = rule({
  id: 'stream.done',
  level: 'MUST',
  says: 'A stream that ends normally ends with the [DONE] event.',
  basis: 'documented',
  cite: openapi('ChatCompletionStreamOptions', 'include_usage'),
  matters: 'Clients that wait for the terminator take the answer for cut off, or hang until a timeout.',
  follows: ['stream.not-truncated', 'sse.payload-object'],
  onStream: () => ({
    onEnd(end, violated): Examined {
      if (!endedInOrder(end)) return 'unseen'
      if (end.terminators === 0) violated('terminator-missing', undefined, { expected: 'a last event [DONE]' })
    },
  }),
})

export const doneExact: StreamRule = rule({
  id: 'stream.done-exact',
  level: 'MUST',
  says: 'The payload of the terminator is exactly [DONE].',
  basis: 'sdk',
  cite: sdk('openai-node', 'src/core/streaming.ts'),
  matters:
    'The official SDKs compare the text: anything else is parsed as JSON and throws, or is handed on as a chunk.',
  onStream: () => ({
    reads: 'frame',
    onEvent({ payload, text }, violated): Examined {
      if (payload.kind !== 'done') return 'unseen'
      if (!payload.exact) violated(spelling(text), undefined, { expected: '[DONE]', actual: text })
    },
  }),
})

export const doneLast: StreamRule = rule({
  id: 'stream.done-last',
  level: 'MUST',
  says: 'There is one terminator, and no data comes after it.',
  basis: 'documented',
  cite: openapi('ChatCompletionStreamOptions', 'include_usage'),
  matters: 'The official SDKs stop at the terminator: a usage chunk or text behind it is lost.',
  onStream() {
    let hasEnded = false
    return {
      reads: 'frame',
      onEvent({ payload, text }, violated): Examined {
        if (hasEnded) {
          const symptom = payload.kind === 'done' ? 'several-terminators' : 'data-after-terminator'
          violated(symptom, undefined, { expected: 'nothing after [DONE]', actual: text })
        } else if (payload.kind === 'done') hasEnded = true
        else return 'unseen'
      },
    }
  },
})

export const closes: StreamRule = rule({
  id: 'stream.closes',
  level: 'SHOULD',
  says: 'The body ends within a few seconds of the terminator.',
  basis: 'documented',
  cite: rfc(9112, '6.3'),
  matters: 'Clients that read the body to its end hang, and the connection cannot be used again.',
  onStream: () => ({
    onEnd(end, violated): Examined {
      const waitedMs = waitedAfterTerminator(end)
      if (waitedMs === undefined) return 'unseen'
      const wentSilent = end.ending.kind === 'silence-timeout'
      if (!wentSilent && waitedMs <= CLOSE_WITHIN_MS) return
      violated('held-open', undefined, {
        message: `the body was still open ${Math.round(waitedMs)} ms after the terminator`,
        expected: `at most ${CLOSE_WITHIN_MS} ms`,
        actual: Math.round(waitedMs),
      })
    },
  }),
})

export const notTruncated: StreamRule = rule({
  id: 'stream.not-truncated',
  level: 'MUST',
  says: 'No stream ends before each of its choices has finished, unless it reports an error.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionStreamResponse', 'choices.items.finish_reason'),
  matters:
    'A client cannot tell half an answer from a whole one; the helper of openai-node throws for the missing finish reason.',
  follows: ['http.complete-body', 'chunk.index', 'chunk.finish-value', 'sse.payload-object'],
  onStream(request) {
    const finishing = new Finishes()
    return {
      reads: 'frame',
      onChunk(chunk) {
        finishing.add(chunk)
        return 'unseen'
      },
      onEnd(end, violated): Examined {
        if (!endedByServer(end.ending) || end.errorEvent !== undefined || invitesRefusal(request)) return 'unseen'
        if (finishing.seen().length === 0) return 'unseen'
        const unfinished = finishing.unfinished()
        if (unfinished.length === 0) return
        const hasMember = unfinished.some(([, choice]) => choice.hasMember)
        violated(truncation(end, hasMember), undefined, {
          message: `the stream ends although choice ${unfinished.map(([index]) => index).join(', ')} has no finish reason yet`,
          expected: 'a chunk with a finish_reason for each choice',
        })
      },
    }
  },
})

/** How a terminator departs from `[DONE]`. */
function spelling(text: string): string {
  if (text.includes('"')) return 'quoted'
  if (text.trim() === '[DONE]') return 'padded'
  return text.trim().toUpperCase() === '[DONE]' ? 'other-case' : 'other-spelling'
}

/**
 * Milliseconds that the body stayed open after the terminator; undefined when there is none, or when it cannot be told:
 * recordings seldom say when each event came.
 */
function waitedAfterTerminator({ ending, closedAfterMs, answer }: StreamEnd): number | undefined {
  if (ending.kind === 'silence-timeout' || ending.kind === 'total-timeout') return closedAfterMs
  return ending.kind === 'complete' && answer?.clock === 'live' ? closedAfterMs : undefined
}

function truncation({ ending, terminators }: StreamEnd, hasMember: boolean): string {
  if (ending.kind === 'cut-off') return 'cut-off'
  if (terminators === 0) return 'ends-unfinished'
  // A dialect without the member is told apart from an answer that was cut and politely closed.
  return hasMember ? 'done-before-finish' : 'finish-never-sent'
}
