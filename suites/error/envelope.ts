import { openapi, thread } from '../../src/define/cite.ts'
import { endedByServer, header } from '../../src/define/exchange.ts'
import { errorOf } from '../../src/define/failure.ts'
import { isObject, typeName } from '../../src/define/json.ts'
import { failed } from '../../src/define/response.ts'
import { rule, type Detail, type Examined, type ResponseRule, type ShapeRule } from '../../src/define/rule.ts'

export const envelope: ResponseRule = rule({
  id: 'error.envelope',
  level: 'MUST',
  says: 'The body of every 4xx and 5xx is JSON of type application/json: an object whose error member is an object.',
  basis: 'documented',
  cite: openapi('ErrorResponse', 'required'),
  matters:
    'Both official SDKs read type, code and param from it; from any other body the caller learns the status only.',
  follows: ['http.complete-body'],
  onResponse(response, violated): Examined {
    const { ending, head, json, mediaType, text } = response
    if (!failed(response) || !endedByServer(ending)) return 'unseen'
    const [symptom, pointer, detail] = wrongEnvelope(json, text) ?? []
    if (symptom !== undefined) return violated(symptom, pointer, detail)
    // A capture without any header field has lost them.
    if (mediaType === 'application/json' || head.headers.length === 0) return
    const actual = header(head.headers, 'content-type')
    const message = `expected Content-Type application/json for the error, got ${actual ?? 'none'}`
    violated('other-media-type', undefined, { expected: 'application/json', actual, message })
  },
})

function wrongEnvelope(json: unknown, text: string): [symptom: string, pointer: string, detail: Detail] | undefined {
  if (text.trim() === '') return ['empty', '', { message: 'expected an error object, got an empty body' }]
  if (json === undefined) return ['not-json', '', { expected: 'a JSON object with an error object', actual: text }]
  if (!isObject(json)) return ['not-object', '', { expected: 'an object with an error object', actual: json }]
  const error = json['error']
  if (error === undefined) return ['missing', '/error', { expected: 'an error object', actual: json }]
  return isObject(error) ? undefined : [`error-is-${typeName(error)}`, '/error', { expected: 'an object' }]
}

export const messageAndType: ShapeRule = rule({
  id: 'error.message-and-type',
  level: 'MUST',
  says: 'An error has a message and a type, both non-empty strings.',
  basis: 'documented',
  cite: openapi('Error', 'required'),
  matters: 'The message is what users are shown, and the type is what programs branch on.',
  shape: 'error',
})

export const param: ShapeRule = rule({
  id: 'error.param',
  level: 'MUST',
  says: 'An error has a param that is a string or null.',
  basis: 'documented',
  cite: openapi('Error', 'param'),
  matters: 'Typed clients refuse an error without it; others cannot point at the parameter at fault.',
  shape: 'error',
})

export const code: ShapeRule = rule({
  id: 'error.code',
  level: 'MUST',
  says: 'An error has a code that is a string or null, never a number.',
  basis: 'documented',
  cite: openapi('Error', 'code'),
  matters: 'Typed clients fail to decode a number, and lose the message with it; codes such as 400 say nothing new.',
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
