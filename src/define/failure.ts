import type { Examined, StreamCheck } from './rule.ts'
import { isObject, type JsonObject } from './json.ts'

/**
 * Whether an `error` member reports a failure: text, or an object that says anything. An empty object, or one of
 * empty members, is what a serialiser makes of "no error".
 */
export function reportsFailure(error: unknown): boolean {
  return isObject(error) ? Object.values(error).some(Boolean) : Boolean(error)
}

/** The `error` object of an error body; undefined when the body has none. */
export function errorOf(json: unknown): JsonObject | undefined {
  return isObject(json) && isObject(json['error']) ? json['error'] : undefined
}

/**
 * A check that reports `error-event` when a stream opens with a failure in place of a first chunk: what should have
 * been an error status. `counts` tells whether the failure is of the kind that was known before.
 */
export function opensWithFailure(counts: (object: JsonObject) => boolean): StreamCheck {
  let opened = false
  return {
    onEvent({ payload }, violated): Examined {
      if (opened || payload.kind === 'empty') return 'unseen'
      opened = true
      if (payload.kind !== 'error' || !counts(payload.object)) return 'unseen'
      violated('error-event', '', { expected: 'an error status with a JSON body', actual: payload.object })
    },
  }
}
