import { omit, refusal } from '../../src/define/alter.ts'
import { faults as define, type Deviation, type Fault, type Moment } from '../../src/define/fault.ts'
import { isObject, objectsOf, type JsonObject } from '../../src/define/json.ts'
import { asksOnly } from './members.ts'

type When = (body: JsonObject, moment: Moment) => boolean

/** The body of a chat request that keeps the contract; empty for any other. */
const bodyOf = ({ request: { endpoint, json, fitsSchema } }: Moment): JsonObject =>
  endpoint === 'chat' && isObject(json) && fitsSchema ? json : {}
const textOf = ({ request }: Moment): string => new TextDecoder().decode(request.sent.body)

/** Refuses some requests with these words. */
function refuses(when: When, message: string, param: string | null = null, status = 400): Deviation {
  return {
    when: (moment) => when(bodyOf(moment), moment),
    answers: () => refusal(status, { message, param }),
  }
}

/** Stumbles over some requests. */
function fails(when: When, message = 'Internal server error'): Deviation {
  return {
    when: (moment) => when(bodyOf(moment), moment),
    answers: () => refusal(500, { message, type: 'server_error' }),
  }
}

const is =
  (member: string, value: unknown): When =>
  (body) =>
    body[member] === value
const has =
  (member: string): When =>
  (body) =>
    (body[member] ?? null) !== null

/** What is not ASCII in the text of messages, changed. */
function misread(change: (text: string) => string): Deviation {
  return {
    when: (moment) => moment.request.fitsSchema && /\\u(?!00[0-7])[\da-f]{4}/.test(textOf(moment)),
    request: (body) => ({
      ...body,
      messages: objectsOf(body['messages']).map((message) =>
        typeof message['content'] === 'string' ? { ...message, content: change(message['content']) } : message,
      ),
    }),
  }
}

const hasUnknown = ({ request: { json } }: Moment): boolean => isObject(json) && 'chatspec_unknown' in json

const NUMBERS = ['temperature', 'top_p', 'frequency_penalty', 'presence_penalty']

export const faults: readonly Fault[] = define({
  'plain-request-wants-cap': {
    says: 'Wants max_tokens where a request sets no parameter at all.',
    plays: refuses((body) => asksOnly(body, ['stream']), 'max_tokens: Field required', 'max_tokens'),
    breaks: { 'req.minimal': 'requires-more' },
  },
  'plain-request-refused': {
    says: 'Refuses a request that sets no parameter at all.',
    plays: refuses((body) => asksOnly(body, ['stream']), 'The request is not complete.'),
    breaks: { 'req.minimal': 'refused' },
  },
  'plain-stream-500': {
    says: 'Stumbles over a streamed request that sets no other parameter.',
    plays: fails((body) => body['stream'] === true && asksOnly(body, ['stream'])),
    breaks: { 'req.minimal': 'server-error' },
  },
  'logprobs-want-top': {
    says: 'Wants top_logprobs wherever logprobs is true.',
    plays: refuses(
      (body) => body['logprobs'] === true && body['top_logprobs'] === undefined,
      'Top logprobs must be set when logprobs is.',
    ),
    breaks: { 'req.minimal': 'requires-more' },
    requires: ['logprobs'],
  },
  'model-looked-for-first': {
    says: 'Looks for the model in the first bytes of the body.',
    plays: refuses(
      (body, moment) => 'model' in body && !/^\s*\{\s*"model"/.test(textOf(moment)),
      'You must provide a model parameter.',
      'model',
    ),
    breaks: { 'req.member-order': 'refused' },
  },
  'lines-not-read': {
    says: 'Takes a body that is spread over lines for broken JSON.',
    plays: refuses((body, moment) => 'model' in body && /[\r\t]/.test(textOf(moment)), 'The body is not valid JSON.'),
    breaks: { 'req.member-order': 'refused' },
  },
  'lines-500': {
    says: 'Stumbles over a body that is spread over lines.',
    plays: fails((body, moment) => 'model' in body && /[\r\t]/.test(textOf(moment))),
    breaks: { 'req.member-order': 'server-error' },
  },
  'escapes-kept': {
    says: 'Hands escapes to the model as they are written.',
    plays: misread((text) =>
      text.replaceAll(/\P{ASCII}/gu, (character) => JSON.stringify(character).replaceAll('"', '\\')),
    ),
    breaks: { 'req.escapes-equal': 'other-prompt-tokens', 'usage.prompt-stable': 'differs-on-repetition' },
  },
  'escaped-pairs-split': {
    says: 'Takes the two escapes of a character beyond 16 bits for two characters.',
    plays: misread((text) => text.replaceAll(/[\u{10000}-\u{10FFFF}]/gu, '��')),
    breaks: { 'req.escapes-equal': 'other-prompt-tokens', 'usage.prompt-stable': 'differs-on-repetition' },
  },
  'escapes-refused': {
    says: 'Refuses bodies with escapes.',
    plays: refuses(
      (body, moment) => 'model' in body && /\\u(?!00[0-7])[\da-f]{4}/.test(textOf(moment)),
      'The text is not valid.',
    ),
    breaks: { 'req.escapes-equal': 'refused' },
  },
  'null-for-number-refused': {
    says: 'Refuses null for a sampling parameter.',
    plays: refuses(
      (body) => NUMBERS.some((member) => body[member] === null),
      'Input should be a valid number, got null.',
    ),
    breaks: { 'req.null-optionals': 'refused' },
  },
  'null-stop-500': {
    says: 'Stumbles over a stop that is null.',
    plays: fails(is('stop', null), "'NoneType' object is not iterable"),
    breaks: { 'req.null-optionals': 'server-error' },
  },
  'null-options-refused-in-streams': {
    says: 'Refuses stream_options that are null, but only where a stream is asked for.',
    plays: refuses(
      (body) => body['stream'] === true && body['stream_options'] === null,
      'stream_options: invalid type: null, expected struct StreamOptions',
      'stream_options',
      422,
    ),
    breaks: { 'req.null-optionals': 'refused' },
  },
  'null-stream-streams': {
    says: 'Streams where stream is null.',
    plays: { when: (moment) => bodyOf(moment)['stream'] === null, request: (body) => ({ ...body, stream: true }) },
    breaks: { 'stream.iff-requested': 'stream-for-document', 'req.null-optionals': 'streams' },
  },
  'null-moderation-unsupported': {
    says: 'Says that it does not support moderation where that is null.',
    plays: refuses(is('moderation', null), "'moderation' is not supported.", 'moderation'),
    breaks: { 'req.null-optionals': 'unsupported' },
  },
  'default-temperature-refused': {
    says: 'Refuses a temperature of 1.',
    plays: refuses(is('temperature', 1), 'temperature must be less than 1', 'temperature'),
    breaks: { 'req.explicit-defaults': 'refused' },
  },
  'default-store-500': {
    says: 'Stumbles over store false.',
    plays: fails(is('store', false), "'store' must not be false"),
    breaks: { 'req.explicit-defaults': 'server-error' },
  },
  'default-choice-refused': {
    says: 'Refuses tool_choice auto where parallel_tool_calls is not set, and only without sampling parameters.',
    plays: refuses(
      (body) => body['tool_choice'] === 'auto' && !('parallel_tool_calls' in body) && !('temperature' in body),
      "'tool_choice' must be 'none', 'required' or an object",
    ),
    breaks: { 'req.explicit-defaults': 'refused' },
  },
  'default-top-p-unsupported': {
    says: 'Says that the model does not support top_p, even where that is the default.',
    plays: refuses(has('top_p'), "Unsupported parameter: 'top_p' is not supported with this model.", 'top_p'),
    breaks: { 'req.explicit-defaults': 'unsupported' },
  },
  'temperature-two-refused': {
    says: 'Refuses a temperature of 2.',
    plays: refuses(is('temperature', 2), 'temperature must be in [0, 2)', 'temperature'),
    breaks: { 'req.sampling-bounds': 'refused' },
  },
  'temperature-zero-500-without-seed': {
    says: 'Divides by a temperature of 0 where no seed is set.',
    plays: fails(
      (body) => body['temperature'] === 0 && body['seed'] === undefined,
      '`temperature` (=0.0) has to be a strictly positive float',
    ),
    breaks: { 'req.sampling-bounds': 'server-error' },
  },
  'penalty-floor-unsupported': {
    says: 'Says that the model does not support a penalty below 0.',
    plays: refuses(
      is('frequency_penalty', -2),
      "'frequency_penalty' does not support -2 with this model.",
      'frequency_penalty',
    ),
    breaks: { 'req.sampling-bounds': 'unsupported' },
  },
  'stop-list-refused': {
    says: 'Takes stop as a string only.',
    plays: refuses((body) => Array.isArray(body['stop']), 'stop: lists are not taken', 'stop'),
    breaks: { 'req.stop-forms': 'refused' },
  },
  'stop-string-500': {
    says: 'Stumbles over a stop that is a string, where no temperature is set.',
    plays: fails(
      (body) => typeof body['stop'] === 'string' && body['temperature'] === undefined,
      'can only concatenate list (not "str") to list',
    ),
    breaks: { 'req.stop-forms': 'server-error' },
  },
  'max-tokens-refused-alone': {
    says: 'Refuses max_tokens where a request sets nothing else.',
    plays: refuses(
      (body) => asksOnly(body, ['stream', 'max_tokens']) && typeof body['max_tokens'] === 'number',
      "'max_tokens' is deprecated",
      'max_tokens',
    ),
    breaks: { 'req.max-tokens': 'refused' },
  },
  'max-completion-tokens-unknown': {
    says: 'Does not know max_completion_tokens.',
    plays: refuses(
      has('max_completion_tokens'),
      'Unrecognized request argument supplied: max_completion_tokens',
      'max_completion_tokens',
    ),
    breaks: { 'req.max-completion-tokens': 'refused' },
  },
  'max-completion-tokens-500': {
    says: 'Stumbles over max_completion_tokens.',
    plays: fails(has('max_completion_tokens')),
    breaks: { 'req.max-completion-tokens': 'server-error' },
  },
  'user-unknown': {
    says: 'Does not know the parameter user.',
    plays: refuses(has('user'), 'body -> user: Extra inputs are not permitted', 'user', 422),
    breaks: { 'req.optional-params': 'refused' },
  },
  'large-seed-refused': {
    says: 'Refuses seeds that do not fit 32 bits.',
    plays: refuses((body) => Number(body['seed'] ?? 0) > 2 ** 32, 'seed: number out of range for i32', 'seed'),
    breaks: { 'req.optional-params': 'refused' },
  },
  'logit-bias-500': {
    says: 'Stumbles over logit_bias.',
    plays: fails(has('logit_bias'), 'invalid literal for int()'),
    breaks: { 'req.optional-params': 'optional-server-error' },
  },
  'seed-at-odds-with-what-is-put-beside-it': {
    says: 'Refuses seed, as a relay in front puts a parameter of its own beside it.',
    plays: refuses(has('seed'), "Only one of 'seed' and 'random_seed' can be set."),
    breaks: { 'req.optional-params': 'refused-for-unsent' },
  },
  'service-tier-unsupported': {
    says: 'Says that it does not support service_tier.',
    plays: refuses(has('service_tier'), 'service_tier is not supported.', 'service_tier'),
    breaks: { 'req.optional-params': 'unsupported' },
  },
  'streamed-tools-500-without-sampling': {
    says: 'Stumbles over tools in a streamed request that sets nothing else but a cap.',
    plays: fails(
      (body) => body['stream'] === true && 'tools' in body && asksOnly(body, ['stream', 'max_tokens', 'tools']),
    ),
    breaks: { 'req.optional-params': 'server-error' },
  },
  'verbosity-500': {
    says: 'Stumbles over verbosity.',
    plays: fails(has('verbosity')),
    breaks: { 'req.reasoning-verbosity': 'server-error' },
  },
  'verbosity-refused-unnamed': {
    says: 'Refuses verbosity without saying so.',
    plays: refuses(has('verbosity'), 'Bad request.'),
    breaks: { 'req.reasoning-verbosity': 'not-named', 'error.param-names-culprit': 'not-named' },
  },
  'unknown-member-500': {
    says: 'Stumbles over members that it does not know.',
    plays: {
      when: hasUnknown,
      answers: () => refusal(500, { message: "got an unexpected keyword argument 'chatspec_unknown'" }),
    },
    breaks: { 'req.unknown-param-no-5xx': 'server-error' },
  },
  'unknown-member-ignored': {
    says: 'Ignores members that it does not know.',
    plays: { when: hasUnknown, request: (body) => omit(body, 'chatspec_unknown') },
    breaks: { 'req.unknown-param-rejected': 'accepted' },
  },
})
