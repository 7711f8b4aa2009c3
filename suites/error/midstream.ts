import { recordedFailure, sdk } from '../../src/define/cite.ts'
import { reportsFailure } from '../../src/define/failure.ts'
import { isObject, type JsonObject } from '../../src/define/json.ts'
import { rule, type AnswerRule, type Examined, type StreamRule } from '../../src/define/rule.ts'
import { bringsContent, type ChunkChoice } from '../../src/define/chunk.ts'
import type { StreamEvent } from '../../src/define/stream.ts'

const NONE = 'no error member, or null'
const WANTED = 'an error object with a message'

export const midstreamEvent: StreamRule = rule({
  id: 'error.midstream-event',
  level: 'SHOULD',
  says: 'A failure within a stream is sent as a data event whose JSON has an error object with a message.',
  basis: 'observed',
  cite: recordedFailure(),
  matters:
    'Both official SDKs raise an APIError by that member; a failure in any other form passes for a short answer.',
  follows: ['error.absent-in-good-chunks', 'chunk.finish-value'],
  onStream() {
    let failures = 0
    let failedFinish: number | undefined
    let finished = false
    let lastWords: StreamEvent | undefined
    return {
      reads: 'frame',
      onEvent(event, violated): Examined {
        const { payload, sse, mended } = event
        lastWords = isWords(event) ? event : undefined
        finished ||= payload.kind === 'done' || (payload.kind === 'chunk' && payload.chunk.choices.some(finishes))
        if (payload.kind === 'chunk' && payload.chunk.choices.some(({ finishReason }) => finishReason === 'error')) {
          failedFinish ??= sse.number
        }
        if (isPlainText(event)) {
          failures++
          return violated('plain-text', undefined, { expected: WANTED, actual: event.text })
        }
        const failure = failureIn(event)
        if (failure === undefined) return 'unseen'
        failures++
        const { error } = failure
        if (error === undefined && sse.type === 'error')
          return violated('no-error-member', '', { expected: WANTED, actual: failure })
        const message = isObject(error) ? error['message'] : undefined
        if (typeof message !== 'string' || message === '') {
          violated('not-envelope', isObject(error) ? '/error/message' : '/error', {
            expected: WANTED,
            actual: failure,
          })
        }
        if (mended === 'no-data-field') violated('not-a-data-event', '', { expected: 'a data field', actual: failure })
      },
      onEnd(_end, violated): Examined {
        if (lastWords !== undefined && !finished && failures === 0) {
          const { sse, text } = lastWords
          return violated('plain-text', undefined, { event: sse.number, expected: WANTED, actual: text })
        }
        if (failedFinish === undefined || failures > 0) return 'unseen'
        violated('finish-reason-only', undefined, {
          event: failedFinish,
          message: 'the finish reason is "error", but no event has an error object',
        })
      },
    }
  },
})

export const midstreamTerminal: StreamRule = rule({
  id: 'error.midstream-terminal',
  level: 'SHOULD',
  says: 'After an error in a stream no further content follows.',
  basis: 'observed',
  cite: recordedFailure(),
  matters: 'Both official SDKs stop reading at the error, so whatever follows is lost.',
  follows: ['error.absent-in-good-chunks'],
  onStream() {
    let failedAt: number | undefined
    return {
      reads: 'frame',
      onEvent(event, violated): Examined {
        const { payload, sse } = event
        if (failedAt !== undefined && payload.kind === 'chunk' && bringsContent(payload.chunk)) {
          const message = `content follows the error of event ${failedAt}`
          return violated('content-after-error', '/choices', { expected: 'no content', message })
        }
        if (failureIn(event) !== undefined) failedAt ??= sse.number
        return failedAt === undefined ? 'unseen' : undefined
      },
    }
  },
})

export const absentInGoodChunks: StreamRule & AnswerRule = rule({
  id: 'error.absent-in-good-chunks',
  level: 'SHOULD',
  says: 'The chunks and completions of a successful exchange have no error member other than null.',
  basis: 'sdk',
  cite: sdk('openai-node', 'src/core/streaming.ts'),
  matters: 'openai-node throws at any chunk with an error object, even an empty one; the answer is lost.',
  onStream() {
    // A failure may come in a chunk with choices, as the last word. If the answer goes on, it was none.
    let suspect: { readonly event: number; readonly error: unknown } | undefined
    return {
      reads: 'frame',
      onEvent({ payload, sse }, violated): Examined {
        if (payload.kind !== 'chunk' && payload.kind !== 'error') return 'unseen'
        const raw = payload.kind === 'chunk' ? payload.chunk.raw : payload.object
        if (suspect !== undefined && payload.kind === 'chunk' && bringsContent(payload.chunk)) {
          violated('error-member', '/error', { event: suspect.event, actual: suspect.error })
        }
        const { choices, error } = raw
        if (error === undefined || error === null || !Array.isArray(choices)) return
        // Only what is true in JavaScript makes an SDK throw.
        if (!reportsFailure(error))
          violated(error ? 'error-member' : 'idle-error-member', '/error', { expected: NONE, actual: error })
        else if (payload.kind === 'chunk') suspect ??= { event: sse.number, error }
      },
    }
  },
  onAnswer({ source, raw, choices }, violated): Examined {
    if (source !== 'json') return 'unseen'
    if (raw['error'] === undefined || raw['error'] === null) return
    // Without choices it is a failed request: error.no-200-envelope.
    if (choices.length === 0) return 'unseen'
    // Of documents no SDK looks at it: one that says nothing is in nobody's way.
    violated(reportsFailure(raw['error']) ? 'error-member' : 'idle-error-member', '/error', { expected: NONE })
  },
})

const SAYS_ERROR = /^\W{0,3}(?:internal )?(?:server )?(?:error|exception)\b/i

const finishes = ({ finishReason }: ChunkChoice): boolean => typeof finishReason === 'string'

/** Whether an event is a text of several words. As the last one of an answer that has no end, it is what became of it. */
function isWords(event: StreamEvent): boolean {
  return isText(event) && /^<?[a-z]\S*\s+\S/i.test(event.text.trim())
}

function isText({ payload, sse, text, mended }: StreamEvent): boolean {
  if (mended !== undefined || !sse.terminated || text.trim() === '') return false
  return payload.kind === 'not-json' || payload.kind === 'not-object'
}

/** Whether an event tells of a failure in words instead of JSON. */
function isPlainText(event: StreamEvent): boolean {
  const { sse, text } = event
  if (!isText(event)) return false
  return sse.type === 'error' || SAYS_ERROR.test(text)
}

/** The object of an event that reports a failure, in place of choices or beside them. */
function failureIn({ payload }: StreamEvent): JsonObject | undefined {
  if (payload.kind === 'error') return payload.object
  return payload.kind === 'chunk' && reportsFailure(payload.chunk.raw['error']) ? payload.chunk.raw : undefined
}
