import type { Content, Entry, Har as HarFormat, Header, PostData } from 'har-format'
import { header, type Exchange, type HeaderList, type RequestSent } from '../define/exchange.ts'
import { ownMembersOf, textOf, type OwnMembers } from './har-own.ts'

/** A capture in the making. */
export interface HarFile {
  /** Adds an exchange, redacted by the caller: what is added is what will be written. */
  readonly add: (exchange: Exchange, extra?: { readonly comment?: string }) => void
  /** The HAR 1.2 document. */
  readonly toJSON: () => object
}

/** Begins a capture. `version` is that of this program. */
export function createHar(version: string): HarFile {
  const entries: Entry[] = []
  return {
    add: (exchange, extra = {}) => void entries.push(entryOf(exchange, extra.comment)),
    toJSON: () => ({ log: { version: '1.2', creator: { name: 'chatspec', version }, entries } }) satisfies HarFormat,
  }
}

/** The text of a HAR file with these exchanges, redacted by the caller. */
export function harText(exchanges: Iterable<Exchange>, version: string): string {
  const har = createHar(version)
  for (const exchange of exchanges) har.add(exchange)
  return `${JSON.stringify(har, null, 1)}\n`
}

function entryOf(exchange: Exchange, comment: string | undefined): Entry & { readonly _chatspec: OwnMembers } {
  const { request, head, reads, timings } = exchange
  const waitMs = Math.min(timings.headersMs ?? timings.endMs, timings.endMs)
  const body = Buffer.concat(reads.map(({ bytes }) => bytes))
  return {
    startedDateTime: new Date(exchange.startedAtMs).toISOString(),
    time: timings.endMs,
    request: {
      method: request.method,
      url: request.url,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: headersOf(request.headers),
      queryString: queryOf(request.url),
      ...(request.body === undefined ? {} : { postData: postDataOf(request, request.body) }),
      headersSize: -1,
      bodySize: request.body?.length ?? 0,
    },
    response: {
      status: head?.status ?? 0,
      statusText: head?.statusText ?? '',
      httpVersion: head === undefined ? '' : 'HTTP/1.1',
      cookies: [],
      headers: headersOf(head?.headers ?? []),
      content: contentOf(body, header(head?.headers ?? [], 'content-type')),
      redirectURL: header(head?.headers ?? [], 'location') ?? '',
      headersSize: -1,
      bodySize: head !== undefined && header(head.headers, 'content-encoding') === undefined ? body.length : -1,
    },
    cache: {},
    timings: { send: 0, wait: waitMs, receive: timings.endMs - waitMs },
    ...(comment === undefined ? {} : { comment }),
    _chatspec: ownMembersOf(exchange),
  }
}

function headersOf(headers: HeaderList): Header[] {
  return headers.map(([name, value]) => ({ name, value }))
}

function queryOf(url: string): { name: string; value: string }[] {
  return URL.canParse(url) ? [...new URL(url).searchParams].map(([name, value]) => ({ name, value })) : []
}

function postDataOf({ headers }: RequestSent, body: Uint8Array): PostData {
  return {
    mimeType: header(headers, 'content-type') ?? '',
    text: textOf(body) ?? new TextDecoder().decode(body),
  }
}

function contentOf(body: Uint8Array, type: string | undefined): Content {
  const text = textOf(body)
  const content = { size: body.length, mimeType: type ?? 'x-unknown' }
  return text === undefined
    ? { ...content, text: Buffer.from(body).toString('base64'), encoding: 'base64' }
    : { ...content, text }
}
