import { omit, refusal, refusing, within, withHeader, withStatus } from '../../src/define/alter.ts'
import { faults as define, type Deviation, type Fault, type Moment } from '../../src/define/fault.ts'
import { isObject, type JsonObject } from '../../src/define/json.ts'
import { streams, wantsJson } from '../../src/define/request.ts'

/** Changes the error object of error bodies. */
const inError = (change: (error: JsonObject) => JsonObject): Deviation => ({
  error: (body) => within(body, 'error', change),
})

/** Requests whose body is JSON and does not fit the contract. */
const isInvalid = ({ request }: Moment): boolean =>
  request.endpoint === 'chat' && request.json !== undefined && !request.fitsSchema
/** Now and then, so that most requests are still answered. */
const everyThird: Deviation['when'] = ({ requestNumber }) => requestNumber % 3 === 0
const THROTTLED = { message: 'Too many requests.', type: 'rate_limit_error', code: 'rate_limit_exceeded' }
const OVERLOADED = { message: 'The engine is overloaded.', type: 'server_error', param: null, code: null }
const asEvent = (value: unknown): string => `data: ${JSON.stringify(value)}\n\n`

/** Puts frames in after the third, and goes on or stops. */
function afterThird(frames: readonly string[], put: string, rest: readonly string[]): readonly string[] {
  return [...frames.slice(0, 3), put, ...rest]
}

export const faults: readonly Fault[] = define({
  'error-flat': {
    says: 'Puts message, type, param and code at the top of error bodies.',
    plays: { error: (body) => body['error'] },
    breaks: { 'error.envelope': 'missing', 'models.unknown-404': 'no-envelope' },
  },
  'error-as-text': {
    says: 'Sends the error as a string.',
    plays: { error: () => ({ error: 'The request was refused.' }) },
    breaks: { 'error.envelope': 'wrong-type', 'models.unknown-404': 'no-envelope' },
  },
  'error-null': {
    says: 'Sends error bodies whose error is null.',
    plays: { error: (body) => ({ ...body, error: null }) },
    breaks: { 'error.envelope': 'null', 'models.unknown-404': 'no-envelope' },
  },
  'error-as-web-page': {
    says: 'Answers invalid requests with a web page.',
    plays: {
      when: isInvalid,
      answers: () => ({ status: 400, headers: [['content-type', 'text/html']], body: '<h1>Bad Request</h1>' }),
    },
    breaks: { 'error.envelope': 'wrong-type' },
  },
  'error-as-text-plain': {
    says: 'Labels the JSON of errors as text.',
    plays: { reply: (reply) => (reply.status < 400 ? reply : withHeader(reply, 'content-type', 'text/plain')) },
    breaks: { 'error.envelope': 'other-media-type', 'http.unknown-path-404': 'not-json' },
  },
  'error-without-type': {
    says: 'Leaves the type out of errors.',
    plays: inError((error) => omit(error, 'type')),
    breaks: { 'error.message-and-type': 'missing' },
  },
  'error-message-as-list': {
    says: 'Sends the message of errors as a list of details.',
    plays: inError((error) => ({ ...error, message: [{ loc: ['body'], msg: error['message'] }] })),
    breaks: { 'error.message-and-type': 'wrong-type' },
  },
  'error-message-empty': {
    says: 'Sends errors with an empty message.',
    plays: inError((error) => ({ ...error, message: '' })),
    breaks: { 'error.message-and-type': 'empty' },
  },
  'error-without-param': {
    says: 'Leaves param out of errors.',
    plays: inError((error) => omit(error, 'param')),
    breaks: { 'error.param': 'missing' },
  },
  'error-without-param-for-streams': {
    says: 'Leaves param out of errors when a stream was asked for.',
    plays: { when: ({ request }) => streams(request), ...inError((error) => omit(error, 'param')) },
    breaks: { 'error.param': 'missing' },
  },
  'error-param-as-list': {
    says: 'Sends param as a list.',
    plays: inError((error) => ({ ...error, param: [error['param']] })),
    breaks: { 'error.param': 'wrong-type' },
  },
  'error-code-number': {
    says: 'Sends the status as the code of errors.',
    plays: inError((error) => ({ ...error, code: 400 })),
    breaks: { 'error.code': 'wrong-type' },
  },
  'error-without-code': {
    says: 'Leaves the code out of errors.',
    plays: inError((error) => omit(error, 'code')),
    breaks: { 'error.code': 'missing' },
  },
  'invalid-request-500': {
    says: 'Stumbles over invalid requests.',
    plays: { when: isInvalid, reply: withStatus(400, 500) },
    breaks: { 'error.client-fault-4xx': 'server-error', 'req.unknown-param-no-5xx': 'server-error' },
  },
  'context-overflow-500': {
    says: 'Fails with status 500 on a prompt that its context has no room for.',
    plays: refusing(
      500,
      { message: "This model's maximum context length is 4096 tokens.", type: 'server_error' },
      ({ chat }) => chat.tools.length >= 64,
    ),
    breaks: { 'error.client-fault-4xx': 'prompt-too-long' },
  },
  'parameter-refused-with-500': {
    says: 'Refuses logit_bias with status 500.',
    plays: refusing(
      500,
      { message: 'logit_bias must be a list.', param: 'logit_bias' },
      ({ json, fitsSchema }) => fitsSchema && isObject(json) && isObject(json['logit_bias']),
    ),
    breaks: { 'error.client-fault-4xx': 'blames-parameter', 'req.optional-params': 'optional-server-error' },
  },
  'failure-as-status-in-success': {
    says: 'Reports failures with status 200, as a number and words under names of its own.',
    plays: {
      when: ({ request }) => wantsJson(request) && request.json !== undefined,
      error: () => ({ choices: null, base_resp: { status_code: 2013, status_msg: 'invalid params' } }),
      reply: (reply) => (reply.status < 400 ? reply : { ...reply, status: 200 }),
    },
    breaks: { 'error.no-200-envelope': 'error-in-success' },
  },
  'error-with-status-200': {
    says: 'Reports failures with status 200.',
    plays: {
      when: ({ request }) => wantsJson(request) && request.json !== undefined,
      reply: (reply) => (reply.status < 400 ? reply : { ...reply, status: 200 }),
    },
    breaks: { 'error.no-200-envelope': 'error-in-success' },
  },
  'error-type-of-its-own': {
    says: 'Names the type of errors after itself.',
    plays: inError((error) => ({ ...error, type: 'gateway_error' })),
    breaks: { 'error.invalid-request-type': 'other-type' },
  },
  'error-param-null': {
    says: 'Never names the parameter at fault.',
    plays: inError((error) => ({ ...error, param: null })),
    breaks: { 'error.param-names-culprit': 'not-named' },
  },
  'error-param-wrong': {
    says: 'Blames the parameter user for everything.',
    plays: inError((error) => ({ ...error, param: 'user' })),
    breaks: { 'error.param-names-culprit': 'other-param' },
  },
  'unknown-model-served': {
    says: 'Answers for a model that it does not have.',
    plays: { accepts: ({ request }) => request.fitsSchema && request.chat.model !== 'reference-1' },
    breaks: { 'error.unknown-model-404': 'accepted' },
  },
  'unknown-model-400': {
    says: 'Answers an unknown model with status 400.',
    plays: { when: ({ request }) => request.endpoint === 'chat', reply: withStatus(404, 400) },
    breaks: { 'error.unknown-model-404': 'other-4xx' },
  },
  'unknown-model-500': {
    says: 'Stumbles over an unknown model.',
    plays: { when: ({ request }) => request.endpoint === 'chat', reply: withStatus(404, 500) },
    breaks: { 'error.unknown-model-404': 'server-error', 'error.client-fault-4xx': 'server-error' },
  },
  'unknown-model-503': {
    says: 'Answers an unknown model as if all who serve it were busy.',
    plays: { when: ({ request }) => request.endpoint === 'chat', reply: withStatus(404, 503) },
    breaks: { 'error.unknown-model-404': 'server-error' },
  },
  'unknown-model-other-code': {
    says: 'Sends the code of an unknown model as null.',
    plays: inError((error) => ({ ...error, code: null })),
    breaks: { 'error.unknown-model-404': 'other-code' },
  },
  'throttled-with-503': {
    says: 'Throttles with status 503.',
    plays: { when: everyThird, answers: () => refusal(503, THROTTLED, [['retry-after', '1']]) },
    breaks: { 'error.rate-limit-429': 'other-status' },
  },
  'throttled-without-envelope': {
    says: 'Throttles with a bare message.',
    plays: {
      when: everyThird,
      answers: () => ({
        status: 429,
        headers: [['content-type', 'application/json']],
        body: '{"message":"rate limit exceeded"}',
      }),
    },
    breaks: { 'error.rate-limit-429': 'no-envelope', 'error.envelope': 'missing' },
  },
  'refusal-as-event': {
    says: 'Reports invalid streaming requests as an event, with status 200.',
    plays: {
      when: (moment) => streams(moment.request) && isInvalid(moment),
      answers: () => ({
        status: 200,
        headers: [['content-type', 'text/event-stream']],
        body: `data: ${refusal(400).body}\n\ndata: [DONE]\n\n`,
      }),
    },
    breaks: { 'error.prestream-not-sse': 'error-event' },
  },
  'refusal-labelled-as-stream': {
    says: 'Labels refusals of streaming requests as event streams.',
    plays: {
      when: (moment) => streams(moment.request) && isInvalid(moment),
      reply: (reply) => withHeader(reply, 'content-type', 'text/event-stream'),
    },
    breaks: { 'error.prestream-not-sse': 'event-stream-body', 'error.envelope': 'other-media-type' },
  },
  'stream-error-as-text': {
    says: 'Reports a failure within a stream as a string.',
    plays: { frames: (frames) => afterThird(frames, asEvent({ error: OVERLOADED.message }), []) },
    breaks: { 'error.midstream-event': 'not-envelope' },
  },
  'stream-error-in-words': {
    says: 'Reports a failure within a stream in plain words.',
    plays: { frames: (frames) => afterThird(frames, `data: Error: ${OVERLOADED.message}\n\n`, []) },
    breaks: { 'error.midstream-event': 'plain-text' },
  },
  'stream-error-by-event-name': {
    says: 'Reports a failure within a stream by the name of the event, without an error member.',
    plays: {
      frames: (frames) =>
        afterThird(frames, `event: error\ndata: ${JSON.stringify({ text: OVERLOADED.message })}\n\n`, []),
    },
    breaks: { 'error.midstream-event': 'no-error-member' },
  },
  'stream-error-unframed': {
    says: 'Writes a failure within a stream as bare JSON.',
    plays: { frames: (frames) => afterThird(frames, `${JSON.stringify({ error: OVERLOADED })}\n\n`, []) },
    breaks: { 'error.midstream-event': 'not-a-data-event', 'sse.payload-object': 'outside-data' },
  },
  'stream-error-by-finish-reason': {
    says: 'Ends a failed stream with the finish reason "error" and nothing else.',
    plays: {
      frames: (frames) => frames.map((frame) => frame.replace(/"finish_reason":"\w+"/g, '"finish_reason":"error"')),
    },
    breaks: { 'error.midstream-event': 'finish-reason-only', 'chunk.finish-value': 'not-allowed-value' },
  },
  'stream-goes-on-after-error': {
    says: 'Sends content after an error.',
    plays: { frames: (frames) => [...frames.slice(0, 2), asEvent({ error: OVERLOADED }), ...frames.slice(2)] },
    breaks: { 'error.midstream-terminal': 'content-after-error' },
  },
  'error-member-empty': {
    says: 'Serialises the absence of an error as an empty object in chunks.',
    plays: { chunks: (chunks) => chunks.map((chunk) => ({ ...chunk, error: {} })) },
    breaks: { 'error.absent-in-good-chunks': 'error-member' },
  },
  'error-member-idle': {
    says: 'Serialises the absence of an error as an empty text.',
    plays: {
      document: (completion) => ({ ...completion, error: '' }),
      chunks: (chunks) => chunks.map((chunk) => ({ ...chunk, error: '' })),
    },
    breaks: { 'error.absent-in-good-chunks': 'idle-error-member' },
  },
})
