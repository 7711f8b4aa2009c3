import {
  header,
  mediaType,
  type Ending,
  type Exchange,
  type HeaderList,
  type RequestSent,
  type ResponseHead,
  type Timings,
} from '../define/exchange.ts'
import { asInteger, asString, isObject, type JsonObject } from '../define/json.ts'
import { readOwnMembers } from './har-own.ts'

/** An entry that lacks what judging needs. The message names the member. */
export class BrokenEntry extends Error {}

/** Reads one entry of a HAR file. Throws BrokenEntry. */
export function readEntry(entry: JsonObject, id: string): Exchange {
  const request = object(entry, 'request')
  const response = object(entry, 'response')
  const own = readOwnMembers(entry['_chatspec'])
  const head = readHead(response)
  const timings = own.timings ?? readTimings(entry)
  const body = head === undefined ? new Uint8Array() : readBody(response, head, asString(request['method']))
  return {
    id,
    request: readRequest(entry, request, own.requestBody),
    head,
    reads: own.readsOf(body) ?? (body.length === 0 ? [] : [{ bytes: body, atMs: timings.endMs }]),
    ending: own.ending ?? readEnding(response, head),
    timings,
    startedAtMs: readStart(entry),
    clock: 'recorded',
    ...(own.aim === undefined ? {} : { aim: own.aim }),
  }
}

function readRequest(entry: JsonObject, request: JsonObject, exactBody: Uint8Array | undefined): RequestSent {
  return {
    method: string(request, 'request', 'method'),
    url: string(request, 'request', 'url'),
    headers: readHeaders(request, 'request'),
    body: exactBody ?? readRequestBody(request) ?? emptyBody(entry, request),
  }
}

/** A POST that sent nothing. Browsers write a size of 0 for bodies that they did not keep, too. */
function emptyBody(entry: JsonObject, request: JsonObject): Uint8Array | undefined {
  const sentNothing = request['method'] === 'POST' && request['bodySize'] === 0
  return sentNothing && entry['_resourceType'] === undefined && !('_chatspec' in entry) ? new Uint8Array() : undefined
}

function readRequestBody(request: JsonObject): Uint8Array | undefined {
  const posted = request['postData'] ?? {}
  if (!isObject(posted)) throw new BrokenEntry('request.postData is not an object')
  const text = posted['text']
  if (text === undefined || text === null) {
    if ((asInteger(request['bodySize']) ?? 0) > 0)
      throw new BrokenEntry('request.postData.text is missing: the capture did not keep the body that was sent')
    return undefined
  }
  if (typeof text !== 'string') throw new BrokenEntry('request.postData.text is not a string')
  return posted['encoding'] === 'base64' ? fromBase64(text, 'request.postData.text') : bytesOf(text)
}

function readHead(response: JsonObject): ResponseHead | undefined {
  const status = asInteger(response['status'])
  if (status === undefined) throw new BrokenEntry('response.status is not a whole number')
  // How captures write down that the connection ended without an answer.
  if (status <= 0) return undefined
  return { status, statusText: asString(response['statusText']) ?? '', headers: readHeaders(response, 'response') }
}

function readHeaders(message: JsonObject, name: string): HeaderList {
  const list = message['headers']
  if (!Array.isArray(list)) throw new BrokenEntry(`${name}.headers is not a list`)
  return list.flatMap((item: unknown, index): [string, string][] => {
    const at = `${name}.headers[${index}]`
    if (!isObject(item)) throw new BrokenEntry(`${at} is not an object`)
    const field = string(item, at, 'name')
    // Pseudo header fields of HTTP/2 and HTTP/3 are the request line and the status line over again.
    return field.startsWith(':') ? [] : [[field, string(item, at, 'value')]]
  })
}

/** The content is decoded in a HAR file, whatever Content-Encoding says. */
function readBody(response: JsonObject, head: ResponseHead, method: string | undefined): Uint8Array {
  const content = isObject(response['content']) ? response['content'] : {}
  const text = content['text']
  // Some write no text, and others an empty one, for what they did not keep.
  if (text === undefined || text === null || (text === '' && sizeOf(content) > 0)) {
    if (method !== 'HEAD' && shouldHaveBody(content, head))
      throw new BrokenEntry('response.content.text is missing: the capture did not keep the body')
    return new Uint8Array()
  }
  if (typeof text !== 'string') throw new BrokenEntry('response.content.text is not a string')
  const encoding = content['encoding']
  if (typeof encoding === 'string' && !/^(?:utf-?8|base64)?$/i.test(encoding))
    throw new BrokenEntry(`response.content.encoding is ${JSON.stringify(encoding)}, only base64 is known`)
  const body = encoding === 'base64' ? fromBase64(text, 'response.content.text') : bytesOf(text)
  mustBeWhole(body, sizeOf(content))
  return body
}

/** Firefox keeps the first 1 MiB of a text, and its whole size. What a byte order mark or a compression adds is less. */
function mustBeWhole({ length }: Uint8Array, size: number): void {
  if (size - length <= 1024 + length / 100) return
  throw new BrokenEntry(
    `response.content.text holds ${length} of ${size} bytes: the capture did not keep all of the body`,
  )
}

const sizeOf = (content: JsonObject): number => asInteger(content['size']) ?? 0

function shouldHaveBody(content: JsonObject, { status, headers }: ResponseHead): boolean {
  if (status === 204 || status === 304) return false
  if (sizeOf(content) > 0 || Number(header(headers, 'content-length') ?? 0) > 0) return true
  return mediaType(header(headers, 'content-type')) === 'text/event-stream'
}

function readEnding(response: JsonObject, head: ResponseHead | undefined): Ending {
  // Chrome and mitmproxy say here what went wrong, e.g. net::ERR_INCOMPLETE_CHUNKED_ENCODING.
  const error = asString(response['_error']) ?? ''
  const cause = error === '' ? '' : ` (${error})`
  if (head === undefined)
    return { kind: 'cut-off', message: `the capture holds no answer: status ${String(response['status'])}${cause}` }
  return error === ''
    ? { kind: 'complete' }
    : { kind: 'cut-off', message: `the capture says that the answer broke off${cause}` }
}

function readStart(entry: JsonObject): number {
  const text = asString(entry['startedDateTime'])
  if (text === undefined) throw new BrokenEntry('startedDateTime is missing')
  const startedAtMs = Date.parse(text)
  if (Number.isNaN(startedAtMs)) throw new BrokenEntry(`startedDateTime is no date: ${JSON.stringify(text)}`)
  return startedAtMs
}

function readTimings(entry: JsonObject): Timings {
  const phases = isObject(entry['timings']) ? entry['timings'] : {}
  const sumMs = ['blocked', 'dns', 'connect', 'send', 'wait', 'receive'].reduce(
    // -1 stands for a phase that does not apply.
    (sum, phase) => sum + Math.max(0, finite(phases[phase]) ?? 0),
    0,
  )
  const endMs = Math.max(0, finite(entry['time']) ?? sumMs)
  const receiveMs = finite(phases['receive'])
  if (receiveMs === undefined || receiveMs < 0) return { endMs }
  const headersMs = Math.max(0, endMs - receiveMs)
  return { headersMs, firstByteMs: headersMs, endMs }
}

/** Python captures write a byte that is not UTF-8 as a lone surrogate (PEP 383), so that it can be restored. */
const ESCAPED_BYTE = /[\udc80-\udcff]/u

function bytesOf(text: string): Uint8Array {
  if (!ESCAPED_BYTE.test(text)) return Buffer.from(text)
  return Buffer.concat(
    text
      .split(/([\udc80-\udcff])/u)
      .map((piece) => (ESCAPED_BYTE.test(piece) ? Buffer.of(piece.charCodeAt(0) & 0xff) : Buffer.from(piece))),
  )
}

function fromBase64(text: string, name: string): Uint8Array {
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(text)) throw new BrokenEntry(`${name} is not base64`)
  return Buffer.from(text, 'base64')
}

function object(parent: JsonObject, name: string): JsonObject {
  const value = parent[name]
  if (value === undefined || value === null) throw new BrokenEntry(`${name} is missing`)
  if (!isObject(value)) throw new BrokenEntry(`${name} is not an object`)
  return value
}

function string(parent: JsonObject, path: string, name: string): string {
  const value = parent[name]
  if (typeof value !== 'string')
    throw new BrokenEntry(`${path}.${name} is ${value === undefined ? 'missing' : 'not a string'}`)
  return value
}

function finite(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}
