import type { RequestSent } from '../define/exchange.ts'
import { readChatParameters } from '../define/request.ts'
import { parseJson } from '../define/json.ts'
import { curlCommand } from '../wire/curl.ts'

/** The curl command that sends a request again, with the key in OPENAI_API_KEY. */
export function curlLine(request: RequestSent): string {
  const json = request.body === undefined ? undefined : parseJson(new TextDecoder().decode(request.body))
  return curlCommand(request, { stream: readChatParameters(json).stream === true, keyVariable: 'OPENAI_API_KEY' })
}
