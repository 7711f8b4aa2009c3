import type { Content, Entry, Header, PostData } from 'har-format'
import { header, type Exchange, type HeaderList, type RequestSent } from '../define/exchange.ts'
import { ownMembersOf, textOf, type OwnMembers } from './har-own.ts'

/** A HAR 1.2 document up to its first entry. `version` is that of this program. */
export const harOpening = (version: string): string =>
  `{"log":{"version":"1.2","creator":${JSON.stringify({ name: 'chatspec', version })},"entries":[`

/** What ends a HAR document after its last entry. */
export const HAR_CLOSING = '\n]}}\n'

/** The text of one entry, on a line of its own. The exchange is redacted by the caller: what is given is written. */
export function harEntry(exchange: Exchange, comment?: string): string {
  return `\n${JSON.stringify(entryOf(exchange, comment))}`
}

/** The text of a HAR file with these exchanges, redacted by the caller. */
export function harText(exchanges: Iterable<Exchange>, version: string): string {
  return `${harOpening(version)}${Array.from(exchanges, (exchange) => harEntry(exchange)).join(',')}${HAR_CLOSING}`
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
  return url.includes('?') && URL.canParse(url)
    ? [...new URL(url).searchParams].map(([name, value]) => ({ name, value }))
    : []
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
