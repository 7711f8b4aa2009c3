import { openapi, thread } from '../../src/define/cite.ts'
import { header } from '../../src/define/exchange.ts'
import { errorOf } from '../../src/define/failure.ts'
import type { RequestView } from '../../src/define/request.ts'
import { rule, type Examined, type ResponseRule, type ShapeRule } from '../../src/define/rule.ts'

export const envelope: ShapeRule & ResponseRule = rule({
  id: 'error.envelope',
  level: 'MUST',
  says: 'The body of every 4xx and 5xx is JSON of type application/json: an object whose error member is an object.',
  basis: 'documented',
  cite: openapi('ErrorResponse', 'required'),
  matters:
    'Both official SDKs read type, code and param from it; from any other body the caller learns the status only.',
  follows: ['http.complete-body', 'error.prestream-not-sse', 'auth.stream-failure-not-sse'],
  shape: 'error',
  onResponse({ head, json, mediaType }, violated): Examined {
    // A body that is no JSON breaks the shape already; a capture without any header field has lost them.
    if (head.status < 400 || json === undefined || head.headers.length === 0) return 'unseen'
    if (mediaType === 'application/json') return
    const actual = header(head.headers, 'content-type')
    const message = `expected Content-Type application/json for the error, got ${actual ?? 'none'}`
    violated('other-media-type', undefined, { expected: 'application/json', actual, message })
  },
})

/**
 * Requests to the endpoint, also by another method, and to paths beside it. What else a server answers at such a route
 * is its own affair, but an error object there is the same as elsewhere.
 */
function isOnChatRoute({ endpoint, sent }: RequestView): boolean {
  return endpoint === 'chat' || (endpoint === 'other' && /\/v\d+[a-z]*\/chat\//.test(sent.url))
}

export const messageAndType: ShapeRule = rule({
  id: 'error.message-and-type',
  level: 'MUST',
  says: 'An error has a message and a type, both non-empty strings.',
  basis: 'documented',
  cite: openapi('Error', 'required'),
  matters: 'The message is what users are shown, and the type is what programs branch on.',
  when: isOnChatRoute,
  shape: 'error',
})

export const param: ShapeRule = rule({
  id: 'error.param',
  level: 'MUST',
  says: 'An error has a param that is a string or null.',
  basis: 'documented',
  cite: openapi('Error', 'param'),
  matters: 'Typed clients refuse an error without it; others cannot point at the parameter at fault.',
  when: isOnChatRoute,
  shape: 'error',
})

export const code: ShapeRule = rule({
  id: 'error.code',
  level: 'MUST',
  says: 'An error has a code that is a string or null, never a number.',
  basis: 'documented',
  cite: openapi('Error', 'code'),
  matters: 'Typed clients fail to decode a number, and lose the message with it; codes such as 400 say nothing new.',
  when: isOnChatRoute,
  shape: 'error',
})

const INVALID = 'invalid_request_error'

export const invalidRequestType: ResponseRule = rule({
  id: 'error.invalid-request-type',
  level: 'SHOULD',
  says: 'The type of an error with status 400 or 404 is invalid_request_error.',
  basis: 'observed',
  cite: thread('openai/openai-node', 73),
  matters: 'Programs tell their own faults from those of the server by it, and retry, or give up, accordingly.',
  onResponse({ head, json }, violated): Examined {
    const type = errorOf(json)?.['type']
    if ((head.status !== 400 && head.status !== 404) || typeof type !== 'string' || type === '') return 'unseen'
    if (type !== INVALID) violated('other-type', '/error/type', { expected: INVALID })
  },
})
