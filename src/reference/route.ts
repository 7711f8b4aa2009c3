import type { Refusal } from './refusal.ts'

/** Which operation a request addresses. */
export type Route =
  | { readonly kind: 'chat' }
  | { readonly kind: 'models' }
  | { readonly kind: 'model' | 'stored'; readonly id: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** The path that all operations stand below. */
export const BASE_PATH = '/v1'

/** Finds the operation by method and path. */
export function routeOf(method: string, url: string): Route {
  const path = new URL(url).pathname.replace(/\/+$/, '')
  const [, collection = '', id] = /^\/v1\/(chat\/completions|models)(?:\/([^/]+))?$/.exec(path) ?? []
  if (collection === '') return { kind: 'refused', refusal: unknownPath(method, path) }
  const allowed = collection === 'models' || id !== undefined ? 'GET' : 'POST'
  if (method !== allowed) return { kind: 'refused', refusal: wrongMethod(method, path, allowed) }
  if (id !== undefined) return { kind: collection === 'models' ? 'model' : 'stored', id: decoded(id) }
  return { kind: collection === 'models' ? 'models' : 'chat' }
}

/** Refuses a request whose Authorization header does not present the key. Keys never enter the answer. */
export function badCredentials(authorization: string | undefined, key: string): Refusal | undefined {
  const presented = /^bearer +(\S.*)$/i.exec(authorization?.trim() ?? '')?.[1]
  if (presented === key) return undefined
  const message =
    authorization === undefined
      ? 'You did not provide an API key. Send it in an Authorization header: Authorization: Bearer YOUR_KEY.'
      : 'Incorrect API key provided.'
  return { status: 401, message, param: null, code: 'invalid_api_key', headers: [['www-authenticate', 'Bearer']] }
}

function unknownPath(method: string, path: string): Refusal {
  return { status: 404, message: `Invalid URL (${method} ${path}).`, param: null, code: 'unknown_url' }
}

function wrongMethod(method: string, path: string, allowed: string): Refusal {
  const message = `Not allowed to ${method} on ${path}.`
  return { status: 405, message, param: null, code: 'method_not_supported', headers: [['allow', allowed]] }
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    // Not percent-encoded: the segment names nothing that exists, and is looked up as it stands.
    return segment
  }
}
