import type { HeaderList, RequestSent } from '../define/exchange.ts'
import { isObject } from '../define/json.ts'

type Input = Parameters<typeof fetch>[0]
type Init = Parameters<typeof fetch>[1]

/**
 * What a call of fetch sends, read before the call. A body that can be read only once is not known (undefined); that of a
 * Request is read off a copy, which is why it is promised. The promise does not reject.
 */
export function sentBy(input: Input, init: Init): Sent {
  const asked = input instanceof Request ? input : undefined
  const method = init?.method ?? asked?.method ?? 'GET'
  const body = init?.body !== undefined && init.body !== null ? bytesOf(init.body) : copyOf(asked)
  return {
    request: {
      method: /^(?:delete|get|head|options|post|put)$/i.test(method) ? method.toUpperCase() : method,
      url: withoutCredentials(urlOf(input)),
      headers: headersOf(asked, init),
      body: undefined,
    },
    body: body.catch(() => undefined),
    signal: init?.signal ?? asked?.signal,
  }
}

/** A call of fetch. */
export interface Sent {
  readonly request: RequestSent
  readonly body: Promise<Bytes>
  /** By which the application can give it up. */
  readonly signal: AbortSignal | undefined
}

/** What is no Request is taken as a text, as fetch does it. */
function urlOf(input: unknown): string {
  return isObject(input) && typeof input['url'] === 'string' ? input['url'] : String(input)
}

type Bytes = Uint8Array | undefined

async function bytesOf(body: NonNullable<NonNullable<Init>['body']>): Promise<Bytes> {
  if (typeof body === 'string') return Buffer.from(body)
  if (body instanceof URLSearchParams) return Buffer.from(body.toString())
  // Copies: the caller may write over its memory once fetch has taken it.
  if (body instanceof ArrayBuffer) return new Uint8Array(body.slice(0))
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength).slice()
  return body instanceof Blob ? new Uint8Array(await body.arrayBuffer()) : undefined
}

async function copyOf(request: Request | undefined): Promise<Bytes> {
  if (request === undefined || request.body === null || request.bodyUsed) return undefined
  return new Uint8Array(await request.clone().arrayBuffer())
}

/** Fields of the call take the place of all those of a Request. */
function headersOf(request: Request | undefined, init: Init): HeaderList {
  const headers = new Headers(init?.headers ?? request?.headers)
  const isText = typeof init?.body === 'string'
  if (isText && !headers.has('content-type')) headers.set('content-type', 'text/plain;charset=UTF-8')
  return [...headers]
}

function withoutCredentials(text: string): string {
  if (!URL.canParse(text)) return text
  const url = new URL(text)
  url.username = ''
  url.password = ''
  return url.href
}
