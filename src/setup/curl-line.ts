import type { RequestSent } from '../define/exchange.ts'
import { parseJson } from '../define/json.ts'
import { readChatParameters } from '../define/request.ts'
import { WRONG_KEY } from '../run/target.ts'
import { curlCommand } from '../wire/curl.ts'

/** The curl command that sends a request again, with the key in OPENAI_API_KEY; one that is wrong on purpose stays. */
export function curlLine(request: RequestSent): string {
  const json = request.body === undefined ? undefined : parseJson(new TextDecoder().decode(request.body))
  const stream = readChatParameters(json).stream === true
  return curlCommand(request, { stream, keyVariable: 'OPENAI_API_KEY', madeUpKey: WRONG_KEY })
}
