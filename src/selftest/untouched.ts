import type { Deviation, Moment } from '../define/fault.ts'
import { isObject } from '../define/json.ts'
import type { Response } from '../reference/respond.ts'

/**
 * Whether deviations certainly leave the answer to a request as it is: those that show on it change stages only that the
 * answer of the faultless server did not come through. What is kept for later requests must be made all the same.
 */
export function isUntouched(deviations: readonly Deviation[], moment: Moment, faultless: Response): boolean {
  const { endpoint, json } = moment.request
  if (endpoint === 'stored' || (isObject(json) && json['store'] === true)) return false
  return deviations.every(
    (deviation) => !(deviation.when?.(moment) ?? true) || isWithoutEffect(deviation, moment, faultless),
  )
}

function isWithoutEffect(deviation: Deviation, moment: Moment, { reply, streamed }: Response): boolean {
  const { accepts, request, completion, document, chunks, frames, error, answers, reply: replies, writes } = deviation
  if (answers !== undefined || replies !== undefined || writes !== undefined) return false
  if (accepts?.(moment) === true || (request !== undefined && changes(request, moment))) return false
  const failed = reply.status >= 400
  if (failed) return error === undefined
  if (completion !== undefined && moment.request.endpoint === 'chat') return false
  return streamed ? chunks === undefined && frames === undefined : document === undefined
}

function changes(misread: NonNullable<Deviation['request']>, moment: Moment): boolean {
  const { json } = moment.request
  return isObject(json) && JSON.stringify(misread(json, moment)) !== JSON.stringify(json)
}
