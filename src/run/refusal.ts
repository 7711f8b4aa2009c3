import type { Capability } from '../define/capability.ts'
import { jsonBody, type Exchange } from '../define/exchange.ts'
import { asString, isObject, parseJson } from '../define/json.ts'

/** What an error answer says, read leniently. */
export interface Refusal {
  readonly status: number
  /** The texts that say what is wrong; empty when the body holds none. */
  readonly message: string
  readonly type: string | undefined
  readonly code: string | undefined
  readonly param: string | undefined
  /** Whether the body is an error object of any of the usual forms, and not, say, a web page. */
  readonly isEnvelope: boolean
  /** The members of the body that was refused. */
  readonly asked: readonly string[]
}

/** The names by which a refusal can point at a capability: parameters, values and parts of messages. */
const NAMES: Readonly<Record<Capability, readonly string[]>> = {
  stream: ['stream'],
  includeUsage: ['stream_options', 'include_usage'],
  tools: ['tools', 'tool use', 'tool calling', 'function calling'],
  toolChoice: ['tool_choice'],
  strictTools: ['strict'],
  parallelTools: ['parallel_tool_calls'],
  customTools: ['custom', 'tools[0].type', 'tools'],
  allowedTools: ['allowed_tools', 'tool_choice'],
  legacyFunctions: ['functions', 'function_call'],
  jsonObject: ['response_format', 'json_object'],
  jsonSchema: ['response_format', 'json_schema'],
  logprobs: ['logprobs', 'top_logprobs'],
  multipleChoices: ['n'],
  stop: ['stop'],
  vision: ['image_url', 'image', 'images', 'multimodal', 'vision'],
  audioIn: ['input_audio', 'audio', 'multimodal'],
  fileIn: ['file', 'file_data', 'files', 'pdf', 'multimodal'],
  audioOut: ['modalities', 'audio'],
  webSearch: ['web_search_options', 'web search'],
  prediction: ['prediction'],
  moderation: ['moderation'],
  store: ['store'],
  developerRole: ['developer', 'role'],
  reasoning: ['reasoning_effort', 'reasoning'],
  models: ['models'],
  auth: ['authorization'],
}

const UNSUPPORTED =
  /\b(?:not (?:yet |currently )?(?:be )?(?:supported?|available|allowed|permitted|implemented|enabled)|unsupported|unrecognized|unknown (?:parameter|field|argument|role|variant)|does(?: not|n't) support|do(?: not|n't) support|no support|extra inputs|unexpected (?:keyword|field|role|parameter)|no endpoints found that support)\b/i

/** What an exchange's error answer says; undefined when the answer is no 4xx or 5xx. */
export function readRefusal(exchange: Exchange): Refusal | undefined {
  const status = exchange.head?.status ?? 0
  if (status < 400) return undefined
  const json = jsonBody(exchange)
  const body = isObject(json) ? json : {}
  const error = isObject(body['error']) ? body['error'] : body
  const message = [asString(error['message']), asString(body['error']), describe(body['detail']), asString(body['msg'])]
    .filter((part) => part !== undefined)
    .join('; ')
  return {
    status,
    message,
    type: asString(error['type']),
    code: asString(error['code']) ?? (typeof error['code'] === 'number' ? String(error['code']) : undefined),
    param: asString(error['param']),
    isEnvelope: message !== '',
    asked: membersOf(exchange.request.body),
  }
}

function membersOf(body: Uint8Array | undefined): readonly string[] {
  const json = body === undefined ? undefined : parseJson(Buffer.from(body).toString('utf8'))
  return isObject(json) ? Object.keys(json) : []
}

/** Whether a refusal points at one of the names: in `param`, or in its message as a name and not as an everyday word. */
export function pointsAt(refusal: Refusal, names: readonly string[]): boolean {
  return names.some((name) => {
    const param = refusal.param ?? ''
    if (param === name || param.startsWith(`${name}.`) || param.startsWith(`${name}[`)) return true
    const escaped = name.replaceAll(/[[\].]/g, String.raw`\$&`)
    if (new RegExp(`['"\`]${escaped}(?:['"\`.[:=])`).test(refusal.message)) return true
    if (name.includes('_')) return new RegExp(`(?<![\\w-])${escaped}(?![\\w-])`, 'i').test(refusal.message)
    const asWord = new RegExp(`(?<![\\w-])${escaped}(?:ing|s)?(?![\\w-])`, 'i').test(refusal.message)
    return (
      asWord &&
      (UNSUPPORTED.test(refusal.message) || new RegExp(`\\b${escaped} (?:must|should|=|>|<)`).test(refusal.message))
    )
  })
}

/** Whether a refusal says that something is not supported. */
export function saysUnsupported(refusal: Refusal): boolean {
  return UNSUPPORTED.test(refusal.message) || /unsupported|not_supported/.test(`${refusal.type} ${refusal.code}`)
}

/** Whether a status can mean an honest lack: a client error that is neither about the key nor about the load. */
export function canBeLack(status: number): boolean {
  return (status >= 400 && status < 500 && ![401, 402, 403, 408, 429].includes(status)) || status === 501
}

/**
 * Whether a refusal honestly says by name that a capability is missing. A 403 is about the key unless it does: some
 * targets say so where a model must not be asked for something.
 */
export function namesLack(refusal: Refusal, capability: Capability): boolean {
  const isFitting = canBeLack(refusal.status) || refusal.status === 403
  const names = NAMES[capability]
  return isFitting && refusal.isEnvelope && pointsAt(refusal, names) && !names.some((name) => demands(refusal, name))
}

/** How what is wanted is spoken of, right behind its name. */
const WANTED =
  /^\W{0,3}(?:(?:this )?parameter |field )?(?:is |are |field )?(?:required|missing|(?:must|needs to|should) (?:also )?be (?:set|provided|specified|given|present))/i

/** Whether a refusal wants a parameter that was not sent: then it knows what it was asked for, and asks for more. */
function demands({ message, param, asked }: Refusal, name: string): boolean {
  if (!/^[a-z]+(?:_[a-z]+)+$/.test(name) || asked.includes(name)) return false
  if (param === name && WANTED.test(message)) return true
  const spelt = new RegExp(`(?<![\\w-])${name.replaceAll('_', '[_ ]')}(?![\\w-])`, 'gi')
  return [...message.matchAll(spelt)].some(({ 0: found, index }) => WANTED.test(message.slice(index + found.length)))
}

/** The capability, of those that a request needed, which its refusal honestly says is missing. */
export function lackOf(exchange: Exchange, needs: readonly Capability[]): Capability | undefined {
  const refusal = readRefusal(exchange)
  return refusal === undefined ? undefined : needs.find((capability) => namesLack(refusal, capability))
}

/** A refusal in one line, e.g. `400 invalid_request_error: 'n' must be 1`. */
export function refusalWords(refusal: Refusal): string {
  const head = [String(refusal.status), refusal.type ?? refusal.code].filter((part) => part !== undefined).join(' ')
  const message = refusal.message.replaceAll(/\s+/g, ' ')
  if (message === '') return head
  return `${head}: ${message.length > 160 ? `${message.slice(0, 157)}…` : message}`
}

/** FastAPI's `detail`: a string, or a list of objects with `loc` and `msg`. */
function describe(detail: unknown): string | undefined {
  if (typeof detail === 'string') return detail
  if (!Array.isArray(detail)) return undefined
  const parts = detail.filter(isObject).map((item) => {
    const place: unknown = item['loc']
    const where = Array.isArray(place) ? `'${place.filter((step) => step !== 'body').join('.')}' ` : ''
    return `${where}${asString(item['msg']) ?? ''}`
  })
  return parts.length === 0 ? undefined : parts.join('; ')
}
