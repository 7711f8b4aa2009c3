import type { Aim, HeaderList, RequestSent } from '../define/exchange.ts'
import type { JsonObject } from '../define/json.ts'
import type { Credentials, RequestSpec } from '../define/cases.ts'

/** Where requests go and what they carry. */
export interface Target {
  /** Absolute, e.g. `https://host/v1`; a query stays on every request. */
  readonly baseUrl: string
  /** Undefined when the user gave none: requests then go without. */
  readonly key: string | undefined
  /** Header fields for every request; those of a case take their place. */
  readonly headers: Readonly<Record<string, string>>
  readonly userAgent: string
  /** Members that the user adds to every chat request with a JSON body; those of a case take their place. */
  readonly extraBody?: JsonObject
}

/** A request with what it is for. */
export interface Outgoing {
  readonly request: RequestSent
  readonly aim: Aim | undefined
}

/** A key that no server has issued; well formed, so that only its value is wrong. */
export const WRONG_KEY = 'sk-chatspec-wrong-key-000000000000000000000000'
/** Header fields by which a user may present a key in another way; a request without credentials must not have them. */
const CARRIES_KEY = /^(?:authorization|api-key|x-api-key|x-goog-api-key)$/i
const DEFAULT_PATH = 'chat/completions'

/** The request that a case's words stand for, on a target. */
export function buildRequest(spec: RequestSpec, target: Target): Outgoing {
  const path = spec.path ?? DEFAULT_PATH
  const body = spec.body && path === DEFAULT_PATH ? { ...target.extraBody, ...spec.body } : spec.body
  const text = spec.bodyText ?? (body === undefined ? undefined : JSON.stringify(body))
  const credentials = spec.credentials ?? 'key'
  const authorization = authorizationOf(credentials, target.key)
  const ofTarget = Object.fromEntries(
    Object.entries(target.headers).filter(([name]) => credentials === 'key' || !CARRIES_KEY.test(name)),
  )
  const headers: [string, string][] = [
    ...(text === undefined ? [] : [['Content-Type', 'application/json'] as [string, string]]),
    ['Accept', spec.body?.['stream'] === true ? 'text/event-stream, application/json' : 'application/json'],
    ['User-Agent', target.userAgent],
    ...(authorization === undefined ? [] : [['Authorization', authorization] as [string, string]]),
  ]
  return {
    request: {
      method: spec.method ?? 'POST',
      url: urlOf(target.baseUrl, path),
      headers: merged(headers, { ...ofTarget, ...spec.headers }),
      body: text === undefined ? undefined : new TextEncoder().encode(text),
    },
    aim: spec.aim,
  }
}

/** The URL of a path below the base URL. */
export function urlOf(baseUrl: string, path: string): string {
  const url = new URL(baseUrl)
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/${path}`
  url.username = ''
  url.password = ''
  return url.href
}

function authorizationOf(credentials: Credentials, key: string | undefined): string | undefined {
  switch (credentials) {
    case 'key':
      return key === undefined ? undefined : `Bearer ${key}`
    case 'none':
      return undefined
    case 'wrong':
      return `Bearer ${WRONG_KEY}`
    case 'empty-bearer':
      return 'Bearer '
    case 'scheme-only':
      return 'Bearer'
    case 'no-scheme':
      return key ?? WRONG_KEY
    case 'lower-case-scheme':
      return key === undefined ? undefined : `bearer ${key}`
    default:
      return credentials satisfies never
  }
}

// A field given later takes the place of an earlier one of the same name, in any spelling.
function merged(headers: HeaderList, more: Readonly<Record<string, string>>): HeaderList {
  const names = new Set(Object.keys(more).map((name) => name.toLowerCase()))
  return [...headers.filter(([name]) => !names.has(name.toLowerCase())), ...Object.entries(more)]
}
