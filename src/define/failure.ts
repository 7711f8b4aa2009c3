import type { Examined, StreamCheck } from './rule.ts'
import { bringsContent } from './chunk.ts'
import { isObject, type JsonObject } from './json.ts'

/**
 * Whether an `error` member reports a failure: text, or an object that says anything. An empty object, or one of
 * empty members, is what a serialiser makes of "no error".
 */
export function reportsFailure(error: unknown): boolean {
  return isObject(error) ? Object.values(error).some(Boolean) : Boolean(error)
}

/**
 * Whether an object reports a failure in place of an answer: it has no choices, but an `error`, or one of the flat forms
 * that some servers send.
 */
export function standsForFailure(object: JsonObject): boolean {
  const { choices, error } = object
  if (Array.isArray(choices) && choices.length > 0) return false
  if (error !== undefined && error !== null) return true
  // Some gateways wrap the answer: words beside `data` are no failure.
  if (choices !== undefined || isObject(object['data'])) return false
  return object['object'] === 'error' || 'detail' in object || isText(object['message']) || isText(object['msg'])
}

const isText = (value: unknown): boolean => typeof value === 'string'

/** The `error` object of an error body; undefined when the body has none. */
export function errorOf(json: unknown): JsonObject | undefined {
  return isObject(json) && isObject(json['error']) ? json['error'] : undefined
}

/**
 * A check that reports `error-event` when a stream fails before it has brought anything: what should have been an error
 * status. `counts` tells whether the failure is of the kind that was known before; it is also told whether the failure
 * is the first that came, or stands behind a chunk that only opens the answer.
 */
export function opensWithFailure(counts: (object: JsonObject, isFirst: boolean) => boolean): StreamCheck {
  let opened = false
  let begun = false
  return {
    reads: 'frame',
    onEvent({ payload }, violated): Examined {
      if (begun || payload.kind === 'empty') return 'unseen'
      const isFirst = !opened
      opened = true
      begun = payload.kind !== 'chunk' || bringsContent(payload.chunk)
      if (payload.kind !== 'error' || !counts(payload.object, isFirst)) return 'unseen'
      violated('error-event', '', { expected: 'an error status with a JSON body', actual: payload.object })
    },
  }
}
