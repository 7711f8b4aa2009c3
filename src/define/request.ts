import type { Aim, RequestSent } from './exchange.ts'
import { asInteger, asString, isObject, objectsOf, parseJson, stringsOf, type JsonObject } from './json.ts'

/** A tool that the request declares. Legacy `functions` are not tools. */
export interface ToolDeclared {
  readonly type: 'function' | 'custom'
  readonly name: string
  /** The JSON Schema of the arguments; undefined when none is declared. */
  readonly parameters: JsonObject | undefined
  readonly strict: boolean
}

export type ToolChoice =
  | { readonly kind: 'absent' | 'none' | 'auto' | 'required' }
  | { readonly kind: 'named'; readonly type: 'function' | 'custom'; readonly name: string }
  | { readonly kind: 'allowed'; readonly mode: 'auto' | 'required'; readonly names: readonly string[] }
  | { readonly kind: 'unreadable' }

export type ResponseFormat =
  | { readonly kind: 'absent' | 'text' | 'json_object' }
  | { readonly kind: 'schema'; readonly schema: JsonObject | undefined; readonly strict: boolean }
  | { readonly kind: 'unreadable' }

/** The parameters of a chat request as far as they could be read. A malformed member reads as if it were absent. */
export interface ChatParameters {
  readonly model: string | undefined
  readonly messages: readonly JsonObject[]
  /** Undefined when the member is neither a boolean, null nor absent. */
  readonly stream: boolean | undefined
  readonly includeUsage: boolean
  readonly includeObfuscation: boolean | undefined
  readonly n: number
  /** `max_completion_tokens`, else `max_tokens`, when a positive integer. */
  readonly cap: number | undefined
  readonly stops: readonly string[]
  readonly tools: readonly ToolDeclared[]
  readonly legacyFunctions: boolean
  readonly choice: ToolChoice
  readonly parallel: boolean | undefined
  readonly format: ResponseFormat
  readonly logprobs: boolean
  readonly topLogprobs: number | undefined
}

/** `model`: one model by its id. `stored`: one stored completion by its id. */
export type Endpoint = 'chat' | 'models' | 'model' | 'stored' | 'other'

/** A request as rules see it: what was sent, and what it asks for. */
export interface RequestView {
  readonly sent: RequestSent
  readonly endpoint: Endpoint
  /** The body parsed as JSON; undefined when there is none or it is not JSON. */
  readonly json: unknown
  readonly chat: ChatParameters
  /** True when the body fits the request schema. */
  readonly fitsSchema: boolean
  readonly aim: Aim | undefined
}

/** Which operation a request addresses, judged by method and the end of the path, so that any base URL works. */
export function endpointOf(method: string, url: string): Endpoint {
  const path = pathOf(url)
  if (path.endsWith('/chat/completions')) return method === 'POST' ? 'chat' : 'other'
  if (path.endsWith('/models')) return method === 'GET' ? 'models' : 'other'
  if (/\/models\/[^/]+$/.test(path)) return method === 'GET' ? 'model' : 'other'
  if (/\/chat\/completions\/[^/]+$/.test(path)) return method === 'GET' ? 'stored' : 'other'
  return 'other'
}

/** The URL that was read last: nearly all requests of a run go to one, and reading it takes its time. */
let latest = { url: '', path: '' }

function pathOf(url: string): string {
  if (url !== latest.url) {
    const path = URL.canParse(url) ? new URL(url).pathname : (url.split(/[?#]/, 1)[0] ?? '')
    latest = { url, path: path.replace(/\/+$/, '') }
  }
  return latest.path
}

/** Reads the parameters of a chat request leniently, member by member. */
export function readChatParameters(json: unknown): ChatParameters {
  const body = isObject(json) ? json : {}
  const options = isObject(body['stream_options']) ? body['stream_options'] : {}
  const stream = body['stream'] ?? false
  const obfuscation = options['include_obfuscation']
  const parallel = body['parallel_tool_calls']
  return {
    model: asString(body['model']),
    messages: objectsOf(body['messages']),
    stream: typeof stream === 'boolean' ? stream : undefined,
    includeUsage: options['include_usage'] === true,
    includeObfuscation: typeof obfuscation === 'boolean' ? obfuscation : undefined,
    n: positive(body['n']) ?? 1,
    cap: positive(body['max_completion_tokens']) ?? positive(body['max_tokens']),
    stops: typeof body['stop'] === 'string' ? [body['stop']] : stringsOf(body['stop']),
    tools: objectsOf(body['tools']).flatMap(readTool),
    legacyFunctions: objectsOf(body['functions']).length > 0,
    choice: readChoice(body['tool_choice']),
    parallel: typeof parallel === 'boolean' ? parallel : undefined,
    format: readFormat(body['response_format']),
    logprobs: body['logprobs'] === true,
    topLogprobs: asInteger(body['top_logprobs']),
  }
}

function positive(value: unknown): number | undefined {
  const number = asInteger(value)
  return number !== undefined && number > 0 ? number : undefined
}

function readTool(tool: JsonObject): ToolDeclared[] {
  const type = tool['type'] === 'custom' ? 'custom' : 'function'
  const definition = tool[type]
  if (!isObject(definition) || typeof definition['name'] !== 'string') return []
  const parameters = isObject(definition['parameters']) ? definition['parameters'] : undefined
  return [{ type, name: definition['name'], parameters, strict: definition['strict'] === true }]
}

function readChoice(choice: unknown): ToolChoice {
  if (choice === undefined || choice === null) return { kind: 'absent' }
  if (choice === 'none' || choice === 'auto' || choice === 'required') return { kind: choice }
  if (!isObject(choice)) return { kind: 'unreadable' }
  if (choice['type'] === 'allowed_tools' && isObject(choice['allowed_tools'])) {
    const allowed = choice['allowed_tools']
    const names = objectsOf(allowed['tools']).flatMap((tool) => namedIn(tool)?.name ?? [])
    return { kind: 'allowed', mode: allowed['mode'] === 'required' ? 'required' : 'auto', names }
  }
  const named = namedIn(choice)
  return named === undefined ? { kind: 'unreadable' } : { kind: 'named', ...named }
}

function namedIn(tool: JsonObject): { type: 'function' | 'custom'; name: string } | undefined {
  const type = tool['type'] === 'custom' ? 'custom' : 'function'
  const definition = tool[type]
  return isObject(definition) && typeof definition['name'] === 'string' ? { type, name: definition['name'] } : undefined
}

function readFormat(format: unknown): ResponseFormat {
  if (format === undefined || format === null) return { kind: 'absent' }
  if (!isObject(format)) return { kind: 'unreadable' }
  if (format['type'] === 'text' || format['type'] === 'json_object') return { kind: format['type'] }
  if (format['type'] !== 'json_schema' || !isObject(format['json_schema'])) return { kind: 'unreadable' }
  const { schema, strict } = format['json_schema']
  return { kind: 'schema', schema: isObject(schema) ? schema : undefined, strict: strict === true }
}

/** Makes the view of a request. `fitsSchema` tells whether a body fits the request schema. */
export function viewRequest(sent: RequestSent, fitsSchema: (json: unknown) => boolean, aim?: Aim): RequestView {
  const json = sent.body === undefined ? undefined : parseJson(new TextDecoder().decode(sent.body))
  const endpoint = endpointOf(sent.method, sent.url)
  return {
    sent,
    endpoint,
    json,
    chat: readChatParameters(json),
    fitsSchema: endpoint === 'chat' && fitsSchema(json),
    aim,
  }
}

/** A chat request that asks for a stream. */
export const streams = (request: RequestView): boolean => request.endpoint === 'chat' && request.chat.stream === true

/** A chat request that asks for one JSON document. */
export const wantsJson = (request: RequestView): boolean => request.endpoint === 'chat' && request.chat.stream === false

/** A streamed request with `stream_options.include_usage: true`. */
export const asksForUsage = (request: RequestView): boolean => streams(request) && request.chat.includeUsage

/** A request that declares at least one tool. */
export const offersTools = (request: RequestView): boolean => request.chat.tools.length > 0

/** A request whose format is `json_object` or `json_schema`. */
export const asksForJson = ({ chat }: RequestView): boolean =>
  chat.format.kind === 'json_object' || chat.format.kind === 'schema'

/** A request with `logprobs: true`. */
export const asksForLogprobs = (request: RequestView): boolean => request.chat.logprobs

/** A request that wants what is asked and answered to be moderated. */
export const asksForModeration = ({ json }: RequestView): boolean => isObject(json) && isObject(json['moderation'])

/** A chat request that asks for a spoken answer. */
export const asksForSpeech = ({ endpoint, json }: RequestView): boolean =>
  endpoint === 'chat' && isObject(json) && stringsOf(json['modalities']).includes('audio')

/** How many choices a request asks for; undefined when its `n` cannot be read, so that nothing is owed. */
export function wantedChoices({ json, chat }: RequestView): number | undefined {
  return isObject(json) && (json['n'] ?? 1) === chat.n ? chat.n : undefined
}

/** A request that was made to be refused (an invalid body, a wrong key). */
export const invitesRefusal = (request: RequestView): boolean => request.aim?.expects === 'refusal'

/** A chat request that a server has no reason in its form to refuse. */
export const isGood = (request: RequestView): boolean =>
  request.endpoint === 'chat' && request.fitsSchema && !invitesRefusal(request)
