import { asString, isObject, type JsonObject } from '../define/json.ts'
import { endpointOf } from '../define/request.ts'

/** What Chrome calls the parts of a page, and the checks that a browser makes before a request. */
const PAGE_PARTS = new Set([
  'document',
  'stylesheet',
  'script',
  'image',
  'font',
  'media',
  'manifest',
  'texttrack',
  'preflight',
  'ping',
])
const ASSET_TYPE = /^(?:image|font|audio|video)\/|^text\/css\b|javascript\b|\/wasm\b/
const PAGE_TYPE = /^(?:text\/html|application\/xhtml\+xml)\b/

/**
 * Says why an entry of a capture is plainly no traffic of the API: a part of a web page, a WebSocket, a browser's own
 * check. Undefined for all else, and for whatever is addressed to the chat endpoint.
 */
export function whyNotApiTraffic(entry: JsonObject): string | undefined {
  const request = isObject(entry['request']) ? entry['request'] : {}
  const response = isObject(entry['response']) ? entry['response'] : {}
  const content = isObject(response['content']) ? response['content'] : {}
  const method = asString(request['method']) ?? ''
  const url = asString(request['url']) ?? ''
  const kind = asString(entry['_resourceType'])?.toLowerCase()
  const type = asString(content['mimeType'])?.toLowerCase() ?? ''

  if (kind === 'websocket' || '_webSocketMessages' in entry || /^wss?:/i.test(url)) return 'a WebSocket'
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase()
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return `a ${scheme}: URL`
  if (method === 'OPTIONS') return "a browser's preflight check"
  if (method === 'CONNECT') return 'the opening of a tunnel'
  if (/\/chat\/completions\/?(?:[?#]|$)/.test(url)) return undefined
  if (kind !== undefined && PAGE_PARTS.has(kind)) return `a web page's ${kind}`
  if (method !== 'GET') return undefined
  if (ASSET_TYPE.test(type)) return `a web page's ${type.split(';', 1)[0] ?? type}`
  return PAGE_TYPE.test(type) && endpointOf(method, url) === 'other' ? 'a web page' : undefined
}
