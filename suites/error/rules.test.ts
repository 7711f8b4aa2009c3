import { describe, expect, it } from 'vitest'
import type { Aim } from '../../src/define/exchange.ts'
import type { JsonObject } from '../../src/define/json.ts'
import { chunk, completion, goodChunks, sse } from '../../tests/kit/exchange.ts'
import { verdictOn, type Odd } from '../../tests/kit/verdict-on.ts'
import { namesCulprit } from './culprit.ts'
import { rules } from './rules.ts'

const error = (members: JsonObject = {}): JsonObject => ({
  error: { message: 'No.', type: 'invalid_request_error', param: null, code: null, ...members },
})
const failure = (status: number, body: Odd['body'] = error(), odd: Odd = {}): Odd => ({ status, body, ...odd })
const HOT = { temperature: 'hot' }
const about = (culprit: string, param: unknown, status = 400): Odd => ({
  aim: { rule: 'reject.numeric-bounds', expects: 'refusal', culprit },
  ...failure(status, error({ param })),
})
const unknown: Aim = { rule: 'error.unknown-model-404', expects: 'refusal', culprit: 'model' }
const noModel = (status: number, body: Odd['body'] = error({ code: 'model_not_found' })): Odd => ({
  aim: unknown,
  ...failure(status, body),
})
const noChannel = (status: number): Odd =>
  failure(status, error({ message: 'no channel for m-1', type: 'new_api_error', code: 'model_not_found' }))
const NOT_FOUND = error({ message: "model 'm-1' not found", type: 'api_error' })
const OVERLOADED = { error: { message: 'overloaded', type: 'server_error', param: null, code: null } }
const [role = {}, hi = {}, there = {}, finish = {}] = goodChunks()
const streamed = (...events: readonly (JsonObject | string)[]): Odd => ({
  request: { stream: true },
  body: events.map((one) => (typeof one === 'string' ? one : `data: ${JSON.stringify(one)}\n\n`)).join(''),
  headers: { 'content-type': 'text/event-stream' },
})
const opening = (object: JsonObject, request: JsonObject = {}): Odd => ({
  body: sse([object]),
  request: { stream: true, ...request },
})

const USER = { role: 'user', content: 'Say hi.' }
const F = { type: 'function', function: { name: 'f' } }
const CALLING = {
  role: 'assistant',
  content: null,
  tool_calls: [{ id: 'c1', type: 'function', function: { name: 'f', arguments: '{}' } }],
}
const RESULT = { role: 'tool', tool_call_id: 'c1', content: 'Done.' }

const TABLE: readonly (readonly [rule: string, what: string, given: Odd, expected: unknown])[] = [
  ['error.envelope', 'right', failure(400), 'pass'],
  ['error.envelope', 'with members of a vendor', failure(400, { ...error({ innererror: {} }), provider: 'x' }), 'pass'],
  ['error.envelope', 'flat', failure(422, { message: 'No.', type: 'x' }), ['missing']],
  ['error.envelope', 'detail', failure(404, { detail: 'No.' }), ['missing']],
  ['error.envelope', 'text', failure(400, { error: 'No.' }), ['wrong-type']],
  ['error.envelope', 'null', failure(400, { error: null }), ['null']],
  ['error.envelope', 'a list', failure(400, JSON.stringify([error()])), ['wrong-type']],
  ['error.envelope', 'a page', failure(502, '<html>', { headers: { 'content-type': 'text/html' } }), ['wrong-type']],
  ['error.envelope', 'no body', failure(500, ''), ['wrong-type']],
  [
    'error.envelope',
    'JSON labelled as text',
    failure(400, error(), { headers: { 'content-type': 'text/plain' } }),
    ['other-media-type'],
  ],
  ['error.envelope', 'a capture without header fields', failure(400, error(), { headers: {} }), 'pass'],
  ['error.envelope', 'another endpoint', failure(404, 'page not found', { path: 'embeddings' }), 'not-applicable'],
  ['error.message-and-type', 'right', failure(400), 'pass'],
  ['error.message-and-type', 'no type', failure(400, error({ type: undefined })), ['missing']],
  ['error.message-and-type', 'type null', failure(400, error({ type: null })), ['null']],
  ['error.message-and-type', 'an empty message', failure(500, error({ message: '' })), ['empty']],
  ['error.message-and-type', 'details', failure(422, error({ message: { detail: [] } })), ['wrong-type']],
  ['error.param', 'null', failure(400), 'pass'],
  ['error.param', 'a name', failure(400, error({ param: 'n' })), 'pass'],
  ['error.param', 'absent', failure(400, error({ param: undefined })), ['missing']],
  ['error.param', 'a list', failure(400, error({ param: ['n'] })), ['wrong-type']],
  ['error.code', 'null', failure(400), 'pass'],
  ['error.code', 'a number', failure(400, error({ code: 400 })), ['wrong-type']],
  [
    'error.code',
    'a number at another route',
    failure(404, error({ code: 404 }), { path: 'chat/completion' }),
    ['wrong-type'],
  ],
  [
    'error.code',
    'a list of stored completions refused',
    failure(404, error({ code: 404 }), { method: 'GET' }),
    ['wrong-type'],
  ],
  ['error.code', 'another endpoint', failure(404, error({ code: 404 }), { path: 'embeddings' }), 'not-applicable'],
  ['error.code', 'absent', failure(400, error({ code: undefined })), ['missing']],
  ['error.client-fault-4xx', '400', failure(400, error(), { request: HOT }), 'pass'],
  ['error.client-fault-4xx', '500', failure(500, error(), { request: HOT }), ['server-error']],
  ['error.client-fault-4xx', 'a list for a body', failure(500, error(), { sentText: '[]' }), ['server-error']],
  ['error.client-fault-4xx', 'a text for a body', failure(500, error(), { sentText: '"hi"' }), ['server-error']],
  ['error.client-fault-4xx', 'a lenient answer', { request: HOT }, 'unseen'],
  ['error.client-fault-4xx', 'an outage', failure(502, error(), { request: HOT }), 'unseen'],
  ['error.client-fault-4xx', 'overloaded', failure(503, error(), { request: HOT }), 'unseen'],
  ['error.client-fault-4xx', 'overloaded, by another number', about('n', null, 529), 'unseen'],
  ['error.client-fault-4xx', '502 to a request made to be refused', about('n', null, 502), ['server-error']],
  ['error.client-fault-4xx', "a vendor's member", failure(500, error(), { request: { top_k: 40 } }), 'unseen'],
  ['error.client-fault-4xx', 'a valid request', failure(500), 'unseen'],
  [
    'error.client-fault-4xx',
    'a prompt that is too long, as if it could be tried again',
    failure(429, error({ message: 'This model has a maximum context length of 8192 tokens' })),
    ['prompt-too-long'],
  ],
  [
    'error.client-fault-4xx',
    'tokens a minute',
    failure(429, error({ message: 'Request too large: Limit 10000, Requested 12000. TPM limit reached' })),
    'unseen',
  ],
  [
    'error.client-fault-4xx',
    'choice without tools',
    failure(500, error(), { request: { tool_choice: 'auto' } }),
    ['server-error'],
  ],
  ['error.client-fault-4xx', 'a body that is not JSON', failure(500, error(), { sentText: '{' }), 'unseen'],
  [
    'error.client-fault-4xx',
    'a result that answers no call',
    failure(500, error(), { request: { messages: [USER, RESULT] } }),
    ['server-error'],
  ],
  [
    'error.client-fault-4xx',
    'a call without its result',
    failure(500, error(), { request: { messages: [USER, CALLING, USER] } }),
    ['server-error'],
  ],
  [
    'error.client-fault-4xx',
    'a call with its result',
    failure(500, error(), { request: { messages: [USER, CALLING, RESULT] } }),
    'unseen',
  ],
  [
    'error.client-fault-4xx',
    'a choice of what is not declared',
    failure(500, error(), { request: { tools: [F], tool_choice: { type: 'function', function: { name: 'g' } } } }),
    ['server-error'],
  ],
  [
    'error.client-fault-4xx',
    'an overload on an invalid request of others',
    failure(500, error({ message: 'Overloaded, try again.' }), { request: HOT }),
    'unseen',
  ],
  [
    'error.client-fault-4xx',
    'no messages, and an apology',
    failure(500, error({ message: 'The server had an error processing your request. Sorry about that!' }), {
      request: { messages: null },
    }),
    ['server-error'],
  ],
  ['error.client-fault-4xx', 'a code of its own', failure(500, error({ code: 400 })), ['blames-request']],
  ['error.client-fault-4xx', 'a code that tells nothing', failure(500, error({ code: 500 })), 'unseen'],
  [
    'error.client-fault-4xx',
    'the words of a Python client',
    failure(500, error({ message: "Error code: 400 - {'error': {'message': 'No.'}}" })),
    ['blames-request'],
  ],
  [
    'error.client-fault-4xx',
    'the words of a client for Node',
    failure(502, error({ message: 'Request failed with status code 422' })),
    ['blames-request'],
  ],
  [
    'error.client-fault-4xx',
    'a wrong key',
    failure(500, error(), { aim: { rule: 'auth.wrong-key-401', expects: 'refusal' } }),
    'unseen',
  ],
  [
    'error.client-fault-4xx',
    'a prompt that is too long',
    failure(500, error({ message: '400 Bad Request: prompt of 121692 tokens exceeds the limit of 46112' })),
    ['prompt-too-long'],
  ],
  [
    'error.client-fault-4xx',
    'a context that is too small',
    failure(500, error({ type: 'server_error', message: 'the request exceeds the available context size' })),
    ['prompt-too-long'],
  ],
  [
    'error.client-fault-4xx',
    'a prompt that is too long, told by a relay',
    failure(502, error({ type: 'server_error', code: 'context_length_exceeded' })),
    ['blames-request'],
  ],
  [
    'error.client-fault-4xx',
    'what a relay keeps of another answer',
    failure(500, error({ type: 'server_error', message: 'upstream: 422 Unprocessable Entity' })),
    ['blames-request'],
  ],
  [
    'error.client-fault-4xx',
    'a member that the error blames',
    failure(500, error({ param: 'messages[0].content' })),
    ['blames-parameter'],
  ],
  [
    'error.client-fault-4xx',
    'a member that the request does not have',
    failure(500, error({ param: 'tools' })),
    'unseen',
  ],
  [
    'error.client-fault-4xx',
    'a deadline, which is called a context',
    failure(500, error({ type: 'server_error', message: 'prompt: context deadline exceeded' })),
    'unseen',
  ],
  [
    'error.client-fault-4xx',
    'a type of no meaning',
    failure(500, error({ message: 'Something went wrong.' })),
    'unseen',
  ],
  ['error.no-200-envelope', 'a completion', {}, 'pass'],
  ['error.no-200-envelope', 'a completion with error null', { body: completion({ error: null }) }, 'pass'],
  ['error.no-200-envelope', 'an error', failure(200), ['error-in-success']],
  ['error.no-200-envelope', 'details', failure(200, { detail: 'No.' }), ['error-in-success']],
  ['error.no-200-envelope', 'a code and a msg', failure(200, { code: 500, msg: 'No.' }), ['error-in-success']],
  [
    'error.no-200-envelope',
    'a status within, beside choices that are null',
    failure(200, { id: 'x', choices: null, base_resp: { status_code: 1008, status_msg: 'insufficient balance' } }),
    ['error-in-success'],
  ],
  [
    'error.no-200-envelope',
    'a number and words under names of their own',
    failure(200, { id: 'x', error_code: 336003, error_msg: 'too long' }),
    ['error-in-success'],
  ],
  [
    'error.no-200-envelope',
    'no success',
    failure(200, { success: false, result: null, errors: [{ code: 5006, message: 'No.' }] }),
    ['error-in-success'],
  ],
  [
    'error.no-200-envelope',
    'an error further down',
    failure(200, { Response: { Error: { Code: 'AuthFailure', Message: 'No.' }, RequestId: 'r' } }),
    ['error-in-success'],
  ],
  [
    'error.no-200-envelope',
    'a status in words',
    failure(200, { status: 'Failed', reason: 'No.' }),
    ['error-in-success'],
  ],
  [
    'error.no-200-envelope',
    'a failure in place of the message',
    { body: completion({}, { finish_reason: 'error', message: undefined, error: { code: 502, message: 'No.' } }) },
    ['error-in-success'],
  ],
  [
    'error.no-200-envelope',
    'a status that is fine',
    { body: completion({ base_resp: { status_code: 0, status_msg: '' }, error_code: 0, errors: [], success: true }) },
    'pass',
  ],
  [
    'error.no-200-envelope',
    'an answer within a status that is fine',
    failure(200, { code: 200, message: 'ok', data: completion() }),
    'pass',
  ],
  [
    'error.no-200-envelope',
    'an answer of another API',
    failure(200, { result: { response: 'Hi.' }, success: true, errors: [], messages: [] }),
    'pass',
  ],
  [
    'error.no-200-envelope',
    'choices null beside it',
    failure(200, { ...error(), choices: null }),
    ['error-in-success'],
  ],
  ['error.no-200-envelope', 'an answer in a wrapping', failure(200, { msg: 'ok', data: completion() }), 'pass'],
  ['error.no-200-envelope', 'a native form of a message', failure(200, { message: { content: 'Hi' } }), 'pass'],
  ['error.no-200-envelope', 'a flat error', failure(200, { object: 'error', message: 'No.' }), ['error-in-success']],
  [
    'error.no-200-envelope',
    'an error for a stream',
    failure(200, error(), { request: { stream: true } }),
    ['error-in-success'],
  ],
  ['error.no-200-envelope', 'an error with its status', failure(500), 'unseen'],
  ['error.no-200-envelope', 'a stream', { body: goodChunks() }, 'unseen'],
  ['error.invalid-request-type', 'right', failure(400), 'pass'],
  ['error.invalid-request-type', 'another', failure(404, error({ type: 'not_found_error' })), ['other-type']],
  ['error.invalid-request-type', 'none, which is another fault', failure(400, error({ type: null })), 'unseen'],
  ['error.invalid-request-type', 'a server error', failure(500, error({ type: 'server_error' })), 'unseen'],
  ['error.param-names-culprit', 'its name', about('temperature', 'temperature'), 'pass'],
  ['error.param-names-culprit', 'null', about('temperature', null), ['not-named']],
  ['error.param-names-culprit', 'another', about('temperature', 'top_p', 422), ['other-param']],
  ['error.param-names-culprit', 'accepted', { ...about('temperature', null), ...failure(200, completion()) }, 'unseen'],
  ['error.param-names-culprit', 'no single culprit', failure(400), 'not-applicable'],
  ['error.unknown-model-404', 'right', noModel(404), 'pass'],
  ['error.unknown-model-404', 'another code', noModel(404, error()), ['other-code']],
  ['error.unknown-model-404', '400', noModel(400), ['other-4xx']],
  ['error.unknown-model-404', 'an answer', noModel(200, completion()), ['accepted']],
  ['error.unknown-model-404', '500', noModel(500), ['server-error']],
  [
    'error.unknown-model-404',
    '503 for this model',
    noModel(503, error({ message: 'no channel for m-1' })),
    ['server-error'],
  ],
  ['error.unknown-model-404', '503 for now', noModel(503, error({ message: 'overloaded' })), 'unseen'],
  ['error.unknown-model-404', 'a page, which is another fault', noModel(404, 'not found'), 'pass'],
  ['error.unknown-model-404', 'any 404 in a capture', failure(404), 'unseen'],
  ['error.unknown-model-404', 'a relay without a channel, in a capture', noChannel(503), ['server-error']],
  ['error.unknown-model-404', 'a relay that is busy, in a capture', failure(503, OVERLOADED), 'unseen'],
  ['error.unknown-model-404', 'named, with another status', failure(500, NOT_FOUND), ['server-error']],
  ['error.unknown-model-404', 'named, with another 4xx', failure(400, NOT_FOUND), ['other-4xx']],
  ['error.unknown-model-404', 'named, to whom it is not served', failure(403, NOT_FOUND), 'unseen'],
  ['error.unknown-model-404', 'no more than that', failure(400, error({ message: 'Model Not Exist' })), ['other-4xx']],
  [
    'error.unknown-model-404',
    'no id of a model',
    failure(400, error({ message: 'm-1 is not a valid model ID' })),
    ['other-4xx'],
  ],
  ['error.unknown-model-404', 'files', failure(500, error({ message: 'Model not found in /models' })), 'unseen'],
  ['error.unknown-model-404', 'named, as it should be', failure(404, NOT_FOUND), 'unseen'],
  ['error.unknown-model-404', 'another model', failure(500, error({ message: 'model m-12 not found' })), 'unseen'],
  [
    'error.unknown-model-404',
    'what is for it',
    failure(500, error({ message: 'adapter for m-1 not found' })),
    'unseen',
  ],
  ...['Model not found: m-1', 'No model named m-1', '当前分组 default 下对于模型 m-1 无可用渠道'].map(
    (message) => ['error.unknown-model-404', message, failure(503, error({ message })), ['server-error']] as const,
  ),
  [
    'error.unknown-model-404',
    'its settings',
    failure(400, error({ message: 'Invalid model settings for m-1' })),
    'unseen',
  ],
  ['error.unknown-model-404', 'its file', failure(500, error({ message: 'model m-1.gguf not found' })), 'unseen'],
  [
    'error.unknown-model-404',
    'an invalid name',
    failure(400, error({ message: 'Invalid model name passed in model=m-1' })),
    ['other-4xx'],
  ],
  ['error.rate-limit-429', '429', failure(429, error({ type: 'rate_limit_error' })), 'pass'],
  ['error.rate-limit-429', 'a bare message', failure(429, { message: 'slow down' }), ['no-envelope']],
  ['error.rate-limit-429', '503', failure(503, error({ code: 'rate_limit_exceeded' })), ['other-status']],
  ['error.rate-limit-429', '200', failure(200, error({ code: 429 })), ['other-status']],
  [
    'error.rate-limit-429',
    'one request over the limit',
    failure(413, error({ code: 'rate_limit_exceeded' })),
    'unseen',
  ],
  ['error.rate-limit-429', 'another failure', failure(500), 'unseen'],
  [
    'error.rate-limit-429',
    '500, and words that leave no doubt',
    failure(500, error({ type: 'server_error', message: 'Rate limit reached for requests' })),
    ['other-status'],
  ],
  [
    'error.rate-limit-429',
    '403, and words that leave no doubt',
    failure(403, error({ message: 'You have exceeded your rate limit.' })),
    ['other-status'],
  ],
  [
    'error.rate-limit-429',
    'words about a limit of something else',
    failure(500, error({ message: 'the rate of the limiter is not set' })),
    'unseen',
  ],
  ['error.prestream-not-sse', '400 and JSON', failure(400, error(), { request: { stream: true, ...HOT } }), 'pass'],
  [
    'error.prestream-not-sse',
    '400 labelled as a stream',
    failure(400, error(), { request: { stream: true, ...HOT }, headers: { 'content-type': 'text/event-stream' } }),
    ['event-stream-body'],
  ],
  ['error.prestream-not-sse', 'an event for an invalid request', opening(OVERLOADED, HOT), ['error-event']],
  [
    'error.prestream-not-sse',
    'an event for an invalid request, after the role',
    { body: sse([role, OVERLOADED]), request: { stream: true, ...HOT } },
    ['error-event'],
  ],
  [
    'error.prestream-not-sse',
    'an event for an invalid request, after text',
    { body: sse([role, hi, OVERLOADED]), request: { stream: true, ...HOT } },
    'unseen',
  ],
  ['error.prestream-not-sse', 'an event that blames the request', opening(error({ code: 400 })), ['error-event']],
  ['error.prestream-not-sse', 'an event that blames the server', opening(OVERLOADED), 'unseen'],
  ['error.prestream-not-sse', 'an event about the time', opening(error({ type: 'timeout', code: 408 })), 'unseen'],
  ['error.prestream-not-sse', 'an event about the key', opening(error({ code: 401 })), ['error-event']],
  ['error.prestream-not-sse', 'an event about the rate', opening(error({ type: 'rate_limit_error' })), ['error-event']],
  [
    'error.prestream-not-sse',
    'a prompt that is too long, after the first chunk',
    { body: sse([role, error({ type: 'server_error', message: 'prompt is too long: 210000 tokens' })]) },
    ['error-event'],
  ],
  ['error.prestream-not-sse', 'an event after the first chunk', { body: sse([role, error()]) }, 'unseen'],
  ['error.midstream-event', 'right', { body: sse([role, hi, OVERLOADED]) }, 'pass'],
  [
    'error.midstream-event',
    'in a last chunk with choices',
    { body: sse([role, hi, { ...chunk({}, { finish_reason: 'error' }), ...OVERLOADED }]) },
    'pass',
  ],
  [
    'error.midstream-event',
    'by name and data',
    streamed(role, `event: error\ndata: ${JSON.stringify(OVERLOADED)}\n\n`),
    'pass',
  ],
  ['error.midstream-event', 'text', { body: sse([role, { error: 'overloaded' }]) }, ['not-envelope']],
  ['error.midstream-event', 'words', streamed(role, 'data: [ERROR] upstream is gone\n\n'), ['plain-text']],
  ['error.midstream-event', 'words by name', streamed(role, 'event: error\ndata: overloaded\n\n'), ['plain-text']],
  ['error.midstream-event', 'words in quotes', streamed(role, 'data: "Internal Server Error"\n\n'), ['plain-text']],
  ['error.midstream-event', 'other words', streamed(role, 'data: : keepalive\n\n'), 'unseen'],
  [
    'error.midstream-event',
    'flat',
    { body: sse([role, { object: 'error', message: 'overloaded' }]) },
    ['not-envelope'],
  ],
  [
    'error.midstream-event',
    'by name only',
    streamed(role, 'event: error\ndata: {"text":"overloaded"}\n\n'),
    ['no-error-member'],
  ],
  [
    'error.midstream-event',
    'a code and a msg',
    { body: sse([role, { code: 500, msg: 'overloaded' }]) },
    ['not-envelope'],
  ],
  ['error.midstream-event', 'bare', streamed(role, `${JSON.stringify(OVERLOADED)}\n\n`), ['not-a-data-event']],
  [
    'error.midstream-event',
    'by finish reason only',
    { body: sse([role, chunk({ content: 'failed' }, { finish_reason: 'error' })]) },
    ['finish-reason-only'],
  ],
  ['error.midstream-event', 'none', { body: goodChunks() }, 'unseen'],
  ['error.midstream-terminal', 'the end', { body: sse([role, hi, OVERLOADED]) }, 'pass'],
  ['error.midstream-terminal', 'a finish chunk after it', { body: sse([role, hi, OVERLOADED, finish]) }, 'pass'],
  [
    'error.midstream-terminal',
    'content after it',
    { body: sse([role, OVERLOADED, hi, there]) },
    ['content-after-error'],
  ],
  [
    'error.midstream-terminal',
    'a call of a function after it',
    { body: sse([role, OVERLOADED, chunk({ function_call: { name: 'f', arguments: '{}' } })]) },
    ['content-after-error'],
  ],
  [
    'error.midstream-event',
    'any words in place of an answer',
    streamed('data: Number of choices must be greater than 0.\n\n'),
    ['plain-text'],
  ],
  [
    'error.midstream-event',
    'any words in place of the rest',
    streamed(role, hi, 'data: upstream closed the connection\n\n'),
    ['plain-text'],
  ],
  ['error.midstream-event', 'words behind the end', streamed(role, hi, finish, 'data: cost 0.003 usd\n\n'), 'unseen'],
  ['error.midstream-event', 'words in between', streamed(role, 'data: still at work\n\n', hi), 'unseen'],
  ['error.midstream-terminal', 'none', { body: goodChunks() }, 'unseen'],
  ['error.absent-in-good-chunks', 'none', { body: goodChunks() }, 'pass'],
  ['error.absent-in-good-chunks', 'null', { body: goodChunks().map((one) => ({ ...one, error: null })) }, 'pass'],
  [
    'error.absent-in-good-chunks',
    'empty',
    { body: goodChunks().map((one) => ({ ...one, error: {} })) },
    ['error-member'],
  ],
  [
    'error.absent-in-good-chunks',
    'of empty members',
    { body: goodChunks().map((one) => ({ ...one, error: { message: '', code: 0 } })) },
    ['error-member'],
  ],
  [
    'error.absent-in-good-chunks',
    'telling, but the answer goes on',
    { body: goodChunks().map((one) => ({ ...one, ...OVERLOADED })) },
    ['error-member'],
  ],
  [
    'error.absent-in-good-chunks',
    'a failure as the last word',
    { body: sse([role, hi, { ...finish, ...OVERLOADED }]) },
    'pass',
  ],
  ['error.absent-in-good-chunks', 'a failure in place of choices', { body: sse([role, hi, OVERLOADED]) }, 'pass'],
  ['error.absent-in-good-chunks', 'a document', {}, 'pass'],
  ['error.absent-in-good-chunks', 'a document with one', { body: completion(OVERLOADED) }, ['error-member']],
  ['error.absent-in-good-chunks', 'a document with none', { body: completion({ error: {} }) }, ['idle-error-member']],
  [
    'error.absent-in-good-chunks',
    'an empty text',
    { body: goodChunks().map((one) => ({ ...one, error: '' })) },
    ['idle-error-member'],
  ],
]

describe('error', () => {
  it.each(TABLE)('%s: %s', (id, _what, given, expected) => {
    const rule = rules.find((candidate) => candidate.id === id)
    expect(rule && verdictOn(rule, given)).toEqual(expected)
  })

  it('shows a violation and a pass of every rule', () => {
    for (const { id } of rules) {
      const outcomes = TABLE.filter(([rule]) => rule === id).map(([, , , expected]) => expected)
      expect(outcomes.some(Array.isArray), `${id} is never violated here`).toBe(true)
      expect(outcomes, `${id} never passes here`).toContain('pass')
    }
  })
})

describe('namesCulprit', () => {
  it.each([
    ['messages', 'messages', true],
    ['body -> messages -> 0 -> role', 'messages[0].role', true],
    ['messages.[0].role', 'messages[0].role', true],
    ['body.messages.0.role', 'messages[0].role', true],
    ['messages', 'messages[0].role', true],
    ['tools[0].function.name', 'tools', true],
    ['role', 'messages[0].role', true],
    ['stream', 'stream_options', true],
    ['top_p', 'temperature', false],
    ['tools[0].function.parameters', 'tools[0].function.name', false],
    ['', 'n', false],
    ['n', 'constructor', false],
    ['n', '__proto__', false],
  ])('%s for %s: %s', (named, culprit, expected) => expect(namesCulprit(named, culprit)).toBe(expected))
})
