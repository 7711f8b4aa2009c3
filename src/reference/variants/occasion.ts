import type { Moment } from '../../define/fault.ts'
import { asInteger, type JsonObject } from '../../define/json.ts'
import type { Occasion } from '../complete.ts'

/** The occasion on which the server made a completion, for another one in its place. */
export function occasionOf(completion: JsonObject, { requestNumber }: Moment): Occasion {
  return { requestNumber, now: 1000 * (asInteger(completion['created']) ?? 0) }
}
