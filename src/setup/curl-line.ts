import type { RequestSent } from '../define/exchange.ts'
import { parseJson } from '../define/json.ts'
import { readChatParameters } from '../define/request.ts'
import { WRONG_KEY } from '../run/target.ts'
import { curlCommand } from '../wire/curl.ts'

/** The curl command that sends a request again, with the key in a variable; one that is wrong on purpose stays. */
export function curlLine(request: RequestSent, keyVariable = 'OPENAI_API_KEY'): string {
  const json = request.body === undefined ? undefined : parseJson(new TextDecoder().decode(request.body))
  const stream = readChatParameters(json).stream === true
  return curlCommand(request, { stream, keyVariable, madeUpKey: WRONG_KEY })
}
