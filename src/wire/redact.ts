import type { BodyRead, Exchange, HeaderList, RequestSent } from '../define/exchange.ts'
import { secretFinder, type SecretFinder } from './secret-finder.ts'
import { decoded, namesSecret, namesSecretInQuery } from './secret-names.ts'

/** What stands in place of a secret. */
export const REDACTED = '[redacted]'

/** Takes secrets out of what is to be shown or written. Nothing given to it is changed. */
export interface Redactor {
  /**
   * The exchange without secrets: header fields by name, and every known secret anywhere in it, across reads as well.
   * A key that the request carries counts as known within the exchange. Reads keep their times, not their lengths.
   * Judge first: rules on leaked keys need the exchange as it was.
   */
  readonly exchange: (exchange: Exchange) => Exchange
  /** A redactor that also knows the keys that a request presents: for what is said of its exchange. */
  readonly of: (request: RequestSent) => Redactor
  readonly text: (text: string) => string
  readonly headers: (headers: HeaderList) => HeaderList
  /** The JSON value with every string in it, names of members included, free of secrets. */
  readonly json: <T>(value: T) => T
}

/**
 * A shorter secret is taken out of header fields only: a key such as `test` or `none`, which local servers accept, is a
 * common word, and to replace it in bodies would destroy the evidence and protect nothing.
 */
const SHORTEST_KNOWN = 6

/** Fields whose value is a key for certain, whatever it looks like, after an optional scheme. */
const KEY_FIELD =
  /^(?:authorization|proxy-authorization|(?:.*[-_])?(?:api[-_]?key|subscription[-_]key|access[-_]key|auth[-_]token|token|secret|password))$/i
/** Header fields that tell who asks, or hold keys beside other things. */
const PRIVATE_FIELD = /^(?:cookie|set-cookie|openai-organization|openai-project|sec-websocket-protocol)$/i
/** What challenges speak of, though they begin as what answers them. */
const CHALLENGE = /^(?:www|proxy)-authenticate$/i
/** A member of a query, with the sign before it. */
const IN_QUERY = /([?&;])([^=&;#]+)=([^&;#]+)/g
const CREDENTIALS_IN_URL = /^([a-z][a-z0-9+.-]*:\/\/)[^/?#@]*@/i
const SCHEME = /^(\s*[A-Za-z][\w-]*\s+)(\S[^]*)$/
const PRESENTS_KEY = /^\s*(?:bearer|basic|digest)\s+\S/i
/** What under any other secret name is a key, and no word: such as is found in a text only where it was put. */
const LOOKS_LIKE_KEY = /^(?=\S*\d)\S{8,}$|^\S{20,}$/
const LEAST_COOKIE = 16

/**
 * Makes a redactor that knows these secrets. They are found as they are and as JSON, URLs and text quoted in JSON
 * write them. A secret that `[redacted]` itself contains cannot be hidden and is left alone.
 */
export function createRedactor(secrets: readonly string[]): Redactor {
  return redactorOf(secretFinder(known(secrets)), secrets)
}

function redactorOf(finder: SecretFinder, secrets: readonly string[]): Redactor {
  const text = (value: string): string => finder.inText(value, REDACTED)
  const headers = (list: HeaderList): HeaderList =>
    list.map(([name, value]) => [text(name), text(redactField(name, value))])
  const url = (value: string): string => urlWithoutSecrets(text(value))
  // Traffic comes with the same key time and again, and a finder is costly to make.
  let latest: { readonly own: string; readonly redactor: Redactor } | undefined
  const withAlso = (own: readonly string[]): Redactor => {
    const name = JSON.stringify(own)
    if (latest?.own !== name) latest = { own: name, redactor: createRedactor([...secrets, ...own]) }
    return latest.redactor
  }
  const redactor: Redactor = {
    text,
    headers,
    of(request) {
      const own = known(keysOf(request).filter((key) => !secrets.includes(key)))
      return own.length > 0 ? withAlso(own) : redactor
    },
    // The shape stays as it is: only strings are exchanged for strings.
    json: <T>(value: T): T => mapStrings(value, text) as T,
    exchange(exchange) {
      const also = redactor.of(exchange.request)
      if (also !== redactor) return also.exchange(exchange)
      const { request, head, ending, aim } = exchange
      return {
        ...exchange,
        request: {
          method: request.method,
          url: url(request.url),
          headers: headers(request.headers),
          body: request.body && redactReads([{ bytes: request.body, atMs: 0 }], finder)[0]?.bytes,
        },
        head: head && { status: head.status, statusText: text(head.statusText), headers: headers(head.headers) },
        reads: redactReads(exchange.reads, finder),
        ending: ending.kind === 'complete' ? ending : { kind: ending.kind, message: text(ending.message) },
        ...(aim === undefined ? {} : { aim: mapStrings(aim, text) as typeof aim }), // Strings for strings, as above.
      }
    },
  }
  return redactor
}

/** Whether a header field carries a key or a cookie, by its name. */
export const carriesSecret = (name: string): boolean => namesSecret(name) || PRIVATE_FIELD.test(name)

/** A URL without credentials, and without keys in its query. */
export const urlWithoutSecrets = (url: string): string =>
  url
    .replace(CREDENTIALS_IN_URL, `$1${REDACTED}@`)
    .replace(IN_QUERY, (member: string, sign: string, name: string) =>
      namesSecretInQuery(name) ? `${sign}${name}=${REDACTED}` : member,
    )

function known(secrets: readonly string[]): string[] {
  return secrets.filter((secret) => secret.length >= SHORTEST_KNOWN && !REDACTED.includes(secret))
}

/** The keys in the query of a URL. */
export function keysInQuery(url: string): readonly string[] {
  if (!url.includes('?')) return []
  return [...url.matchAll(IN_QUERY)].flatMap(([, , name = '', value = '']) =>
    namesSecretInQuery(name) ? [decoded(value)] : [],
  )
}

/** The keys that a request presents, without the scheme in front of them, and those in its query. */
function keysOf({ headers, url }: RequestSent): string[] {
  const inFields = headers.flatMap(([name, value]) => secretsInField(name, value))
  return [...keysInQuery(url), ...inFields].filter((key) => key !== REDACTED)
}

/** The secrets that a header field presents, each as it may be seen elsewhere. */
export function secretsInField(name: string, value: string): readonly string[] {
  if (/^cookie$/i.test(name)) return cookiesIn(value)
  if (!namesSecret(name) && !presentsKey(name, value)) return []
  const [, scheme = '', rest = value] = SCHEME.exec(value) ?? []
  const bare = rest.trim()
  if (/basic/i.test(scheme)) return [bare, ...passwordIn(bare)]
  return KEY_FIELD.test(name) || LOOKS_LIKE_KEY.test(bare) ? [bare] : []
}

/** Whether a value reads as credentials, whatever it stands under. */
const presentsKey = (name: string, value: string): boolean => PRESENTS_KEY.test(value) && !CHALLENGE.test(name)

/** Names of cookies are no secrets, and short values are flags. */
function cookiesIn(value: string): readonly string[] {
  return value.split(';').flatMap((cookie) => {
    const [, content = ''] = /^[^=]*=\s*"?([^"]*)/.exec(cookie) ?? []
    return content.length >= LEAST_COOKIE ? [content.trim()] : []
  })
}

/** What stands behind the name of a user. */
function passwordIn(credentials: string): readonly string[] {
  const [, password = ''] = /^[^:]*:([^]*)$/.exec(Buffer.from(credentials, 'base64').toString()) ?? []
  return password === '' ? [] : [password]
}

/** The scheme stays, so that a report still shows that it was there, and how it was spelled. */
function redactField(name: string, value: string): string {
  if (value.trim() === '') return value
  if (PRIVATE_FIELD.test(name)) return REDACTED
  const presents = presentsKey(name, value)
  if (!presents && !namesSecret(name)) return value
  if (!presents && !/authorization$/i.test(name)) return REDACTED
  if (/^\s*(?:bearer|basic)\s*$/i.test(value)) return value
  return `${SCHEME.exec(value)?.[1] ?? ''}${REDACTED}`
}

/** A secret that reads cut apart is replaced in the read that it begins in. */
function redactReads(reads: readonly BodyRead[], finder: SecretFinder): readonly BodyRead[] {
  const places = finder.inBytes(Buffer.concat(reads.map(({ bytes }) => bytes)))
  if (places.length === 0) return reads
  let start = 0
  let next = 0
  return reads.map(({ bytes, atMs }) => {
    const end = start + bytes.length
    const pieces: Uint8Array[] = []
    let at = start
    for (; next < places.length; next++) {
      const place = places[next]
      if (place === undefined || place.start >= end) break
      if (place.start >= start) pieces.push(bytes.subarray(at - start, place.start - start), Buffer.from(REDACTED))
      at = Math.min(place.end, end)
      // The rest of this secret lies in the reads that follow.
      if (place.end > end) break
    }
    pieces.push(bytes.subarray(at - start))
    start = end
    return { bytes: Buffer.concat(pieces), atMs }
  })
}

function mapStrings(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value)
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, map))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [map(name), mapStrings(member, map)]))
}
