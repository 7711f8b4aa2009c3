import type { Deviation, Moment, Reply, Writes } from '../define/fault.ts'
import { isObject, type JsonObject } from '../define/json.ts'

/** The deviations that show on one request, joined stage by stage in the order given. */
export interface Stages {
  readonly request: (body: JsonObject) => JsonObject
  readonly accepts: () => boolean
  readonly completion: (completion: JsonObject) => JsonObject
  readonly document: (document: JsonObject) => unknown
  readonly chunks: (chunks: readonly JsonObject[]) => readonly JsonObject[]
  readonly frames: (frames: readonly string[]) => readonly string[]
  readonly error: (error: JsonObject) => unknown
  readonly answers: () => ReturnType<NonNullable<Deviation['answers']>>
  readonly reply: (reply: Reply) => Reply
  readonly writes: (writes: Writes, reply: Reply) => Writes
}

/** Joins the deviations that show at a moment. Where a value has stopped being an object, later ones leave it alone. */
export function stagesAt(deviations: readonly Deviation[], moment: Moment): Stages {
  const shown = deviations.filter((deviation) => deviation.when?.(moment) ?? true)
  const fold = <Value>(value: Value, stage: (deviation: Deviation, value: Value) => Value | undefined): Value =>
    shown.reduce((current, deviation) => stage(deviation, current) ?? current, value)
  const loosely = (object: JsonObject, stage: 'document' | 'error'): unknown =>
    shown.reduce<unknown>((current, deviation) => {
      const change = deviation[stage]
      return change !== undefined && isObject(current) ? change(current, moment) : current
    }, object)
  return {
    request: (body) => fold(body, (deviation, current) => deviation.request?.(current, moment)),
    accepts: () => shown.some((deviation) => deviation.accepts?.(moment) ?? false),
    completion: (completion) => fold(completion, (deviation, current) => deviation.completion?.(current, moment)),
    document: (document) => loosely(document, 'document'),
    chunks: (chunks) => fold(chunks, (deviation, current) => deviation.chunks?.(current, moment)),
    frames: (frames) => fold(frames, (deviation, current) => deviation.frames?.(current, moment)),
    error: (error) => loosely(error, 'error'),
    answers: () => {
      for (const deviation of shown) {
        const answer = deviation.answers?.(moment)
        if (answer !== undefined) return answer
      }
      return undefined
    },
    reply: (reply) => fold(reply, (deviation, current) => deviation.reply?.(current, moment)),
    writes: (writes, reply) => fold(writes, (deviation, current) => deviation.writes?.(current, moment, reply)),
  }
}
