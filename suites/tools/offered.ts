import type { ToolCallView } from '../../src/define/answer.ts'
import { isObject, objectsOf, type JsonObject } from '../../src/define/json.ts'
import { invitesRefusal, type RequestView, type ToolDeclared } from '../../src/define/request.ts'

/** A chat request that declares tools, and that was not made to be refused. */
export function offers(request: RequestView): boolean {
  return request.endpoint === 'chat' && request.chat.tools.length > 0 && !invitesRefusal(request)
}

/** Whether a request has tools of another kind than the documented ones. */
export function offersOthersTools({ json }: RequestView): boolean {
  const tools = isObject(json) ? objectsOf(json['tools']) : []
  return tools.some(({ type }) => type !== undefined && type !== 'function' && type !== 'custom')
}

/** Whether all tools are of the documented kinds: those that a vendor runs itself are called without a word. */
export function offersOnlyKnownTools(request: RequestView): boolean {
  const { json, chat } = request
  if (!isObject(json) || !Array.isArray(json['tools']) || offersOthersTools(request)) return false
  return chat.tools.length === json['tools'].length
}

/** Whether a call is one of a custom tool. */
export function isCustom({ type, raw }: ToolCallView): boolean {
  return type === 'custom' || (type !== 'function' && isObject(raw['custom']))
}

/** The function that a call is to; undefined when the request does not declare it. */
export function functionCalled(call: ToolCallView, { chat }: RequestView): ToolDeclared | undefined {
  if (isCustom(call)) return undefined
  return chat.tools.find(({ type, name }) => type === 'function' && name === call.name)
}

/** The definition of a custom tool as the request has it. */
export function customToolCalled(call: ToolCallView, { json }: RequestView): JsonObject | undefined {
  const tools = isObject(json) ? objectsOf(json['tools']) : []
  const definitions = tools.flatMap(({ type, custom }) => (type === 'custom' && isObject(custom) ? [custom] : []))
  return definitions.find(({ name }) => name === call.name)
}
