import type { HeaderList } from '../define/exchange.ts'
import type { JsonObject } from '../define/json.ts'

/** Why the server says no. */
export interface Refusal {
  readonly status: number
  readonly message: string
  /** Name or path of the parameter at fault, e.g. `messages[1].role`. */
  readonly param: string | null
  readonly code: string | null
  readonly type?: string
  readonly headers?: HeaderList
}

/** A refusal with status 400 for one parameter. */
export function invalid(param: string, message: string, code = 'invalid_value'): Refusal {
  return { status: 400, message, param, code }
}

/** The error envelope of a refusal. */
export function envelope({ message, type = 'invalid_request_error', param, code }: Refusal): JsonObject {
  return { error: { message, type, param, code } }
}
