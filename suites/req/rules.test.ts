import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/define/json.ts'
import { completion, goodChunks } from '../../tests/kit/exchange.ts'
import { related, type Part } from '../../tests/kit/related.ts'
import { verdictOn, type Odd } from '../../tests/kit/verdict-on.ts'
import { escapesEqual } from './escapes.ts'
import { rules } from './rules.ts'

/** A request that was turned down with these words. */
function turnedDown(request: JsonObject, status: number, message: string, more: Odd & { param?: string } = {}): Odd {
  const { param = null, ...given } = more
  const type = status < 500 ? 'invalid_request_error' : 'server_error'
  return { request, status, body: { error: { message, type, param, code: null } }, ...given }
}

const refused = (request: JsonObject, message: string, param?: string, more: Odd = {}): Odd =>
  turnedDown(request, 400, message, { ...more, ...(param !== undefined && { param }) })
const failed = (request: JsonObject, message = 'Internal server error', more: Odd = {}): Odd =>
  turnedDown(request, 500, message, more)
/** Made for a rule, so that an answer is owed. */
const madeFor = (rule: string, expects: 'acceptance' | 'either' = 'acceptance'): Odd => ({ aim: { rule, expects } })
const taken = (request: JsonObject, more: Odd = {}): Odd => ({ request, ...more })

const tool = { type: 'function', function: { name: 'f' } }
const CLOSED = {
  type: 'function',
  function: { name: 'f', parameters: { type: 'object', additionalProperties: false } },
}
const COMPACT = '{"model":"m-1","messages":[{"role":"user","content":"Say hi."}]}'
const REVERSED = '{"messages":[{"role":"user","content":"Say hi."}],"model":"m-1"}'
const ON_LINES = COMPACT.replaceAll(',', ',\n')

const OF_JSON_WITHIN = [
  "Invalid 'messages[1].tool_calls[0].function.arguments': not valid JSON",
  'The json_schema of the format is not valid JSON Schema',
  'Invalid JSON payload received. Unknown name "seed": Cannot find field.',
  'Unexpected tokens remaining in message header',
  'That one is gone. Please provide a newer model',
  'Missing model access',
]
const OF_THE_BODY = [
  'Invalid JSON payload received. Unexpected token.',
  'Bad control character in string literal in JSON at position 12',
  'missing field `messages` at line 1 column 40',
  "'model' is a required property",
  "Missing required parameter: 'model'.",
]

const TABLE: readonly (readonly [rule: string, what: string, given: Odd, expected: unknown])[] = [
  [
    'req.minimal',
    'a crash over what was not sent',
    failed({}, "got an unexpected keyword argument 'top_k_value'"),
    'unseen',
  ],
  ['req.minimal', 'taken', {}, 'pass'],
  ['req.minimal', 'taken as a stream', { body: goodChunks() }, 'pass'],
  ['req.minimal', 'taken with more', taken({ temperature: 0 }), 'unseen'],
  ['req.minimal', 'refused in a capture', refused({}, 'This model is gone.'), 'unseen'],
  ['req.minimal', 'refused', refused({}, 'No.', undefined, madeFor('req.minimal')), ['refused']],
  ['req.minimal', 'an unknown model', turnedDown({}, 404, 'No such model.', madeFor('req.minimal')), 'unseen'],
  ['req.minimal', '500', failed({}, 'Oops', madeFor('req.minimal')), ['server-error']],
  ['req.minimal', '500 in a stream', failed({ stream: true }, 'Oops', madeFor('req.minimal')), ['server-error']],
  ['req.minimal', '500 in a capture', failed({}), ['unexplained-server-error']],
  [
    'req.minimal',
    "a failure of the server's own",
    failed({}, 'The server had an error while processing it.'),
    'unseen',
  ],
  [
    'req.minimal',
    'content in one string refused',
    refused({}, "Invalid type for 'messages[0].content': expected an array of parts, but got a string instead."),
    ['refused'],
  ],
  ['req.minimal', 'streams alone', refused({ stream: false }, '`stream` must be true'), ['requires-more']],
  ['req.minimal', 'the same in the words of Zod', refused({}, 'Expected array, received string'), ['refused']],
  ['req.minimal', 'a demand in the words of .NET', refused({}, 'The MaxTokens field is required.'), ['requires-more']],
  ['req.minimal', 'a network out of order', failed({}, 'getaddrinfo ENOTFOUND host.internal'), 'unseen'],
  ['req.minimal', '500 of an overloaded server', failed({}, 'overloaded', madeFor('req.minimal')), 'unseen'],
  ['req.minimal', '503', turnedDown({}, 503, 'later', madeFor('req.minimal')), 'unseen'],
  ['req.minimal', '429', turnedDown({}, 429, 'later', madeFor('req.minimal')), 'unseen'],
  [
    'req.minimal',
    'requests that came too fast',
    turnedDown({}, 500, 'Too many tokens, please wait before trying again.', madeFor('req.minimal')),
    'unseen',
  ],
  ['req.minimal', 'a cap wanted', refused({}, 'max_tokens: Field required'), ['requires-more']],
  ['req.minimal', 'a cap wanted of more', refused({ seed: 1 }, "'max_tokens' is required."), ['requires-more']],
  [
    'req.minimal',
    'top_logprobs wanted',
    refused({ logprobs: true }, 'Top logprobs must be set when logprobs is.', 'top_logprobs'),
    ['requires-more'],
  ],
  ['req.minimal', 'voice wanted', refused({}, "'audio' is required for modalities audio.", 'audio'), 'unseen'],
  ['req.minimal', 'a stream wanted', refused({}, "'stream' must be set.", 'stream'), ['requires-more']],
  ['req.minimal', 'a stream wanted by words', refused({}, 'This model only support stream mode.'), ['requires-more']],
  [
    'req.minimal',
    'a stream wanted for its options',
    refused({ stream_options: null }, "'stream' must be set for 'stream_options'.", 'stream'),
    'unseen',
  ],
  [
    'req.minimal',
    "a vendor's parameter wanted",
    refused({}, 'parameter.enable_thinking must be set to false for non-streaming calls'),
    ['requires-more'],
  ],
  [
    'req.minimal',
    "a vendor's parameter wanted beside what any client sends",
    refused({ temperature: 0.5 }, 'parameter.enable_thinking must be set to false for non-streaming calls'),
    ['requires-more'],
  ],
  [
    'req.minimal',
    "a vendor's parameter wanted of more",
    refused({ seed: 1 }, 'parameter.enable_thinking must be set to false for seeds'),
    'unseen',
  ],
  ['req.minimal', 'a key wanted', refused({}, 'api_key is required'), 'unseen'],
  [
    'req.minimal',
    'a description of a tool wanted',
    refused({ tools: [tool] }, 'tools.0.function.description: field required'),
    ['requires-more'],
  ],
  [
    'req.minimal',
    'a description wanted that is there',
    refused({ tools: [{ ...tool, function: { name: 'f', description: 'x' } }] }, "tools[0]: 'description' is required"),
    'unseen',
  ],
  ['req.minimal', 'an invalid one', refused({ temperature: 5 }, "'max_tokens' is required."), 'not-applicable'],

  [
    'req.optional-params',
    'a keyword in the schema of a tool refused',
    refused({ tools: [CLOSED] }, 'Unknown name "additionalProperties" at \'tools[0].parameters\': Cannot find field.'),
    ['refused'],
  ],
  [
    'req.optional-params',
    'a conflict with what was not sent',
    refused({ temperature: 0.7 }, '`temperature` and `top_p` cannot both be specified for this model.'),
    ['refused-for-unsent'],
  ],
  [
    'req.optional-params',
    'a conflict with what is null',
    refused(
      { max_tokens: 5, max_completion_tokens: null },
      "'max_tokens' and 'max_completion_tokens' are mutually exclusive",
    ),
    ['refused-for-unsent'],
  ],
  [
    'req.optional-params',
    'a conflict with what a vendor has',
    refused({ response_format: { type: 'json_object' } }, 'Either "json_object" or "grammar" can be set, but not both'),
    ['refused-for-unsent'],
  ],
  [
    'req.optional-params',
    'a conflict of two that were not sent',
    refused({ seed: 1 }, '`temperature` and `top_p` cannot both be specified for this model. Please use only one.'),
    ['refused-for-unsent'],
  ],
  [
    'req.optional-params',
    'a list of values of which one may be sent',
    refused(
      { response_format: { type: 'json_object' } },
      "response_format.type: only one of 'text' or 'json_schema' is supported by this model",
    ),
    'unseen',
  ],
  [
    'req.optional-params',
    'a conflict of names that are no parameters',
    refused({ seed: 1 }, "Not both 'cat' and 'dog' are allowed."),
    'unseen',
  ],
  [
    'req.optional-params',
    'a conflict with a mode that the model lacks',
    refused({ tools: [CLOSED] }, "This model cannot use both 'tools' and 'json_mode'."),
    'unseen',
  ],
  [
    'req.optional-params',
    'an unknown parameter that was not sent',
    refused({ user: 'u' }, 'Unrecognized request argument supplied: stream_options'),
    ['refused-for-unsent'],
  ],
  [
    'req.optional-params',
    'an unsupported parameter that was not sent',
    refused({ max_tokens: 5 }, "Unsupported parameter: 'temperature' is not supported with this model."),
    ['refused-for-unsent'],
  ],
  [
    'req.optional-params',
    'a member further down that was not sent',
    refused({ tools: [tool] }, 'tools.0.custom.strict: Extra inputs are not permitted'),
    ['refused-for-unsent'],
  ],
  [
    'req.optional-params',
    'a member further down that was sent',
    refused({ tools: [{ ...tool, strict: true }] }, 'tools.0.custom.strict: Extra inputs are not permitted'),
    'unseen',
  ],
  [
    'req.optional-params',
    'an unknown parameter that is an everyday word',
    refused({ store: true }, 'Unrecognized request argument supplied: store'),
    ['unsupported'],
  ],
  [
    'req.optional-params',
    'a crash over what was not sent',
    failed({ user: 'u' }, "create() got an unexpected keyword argument 'stream_options'"),
    ['refused-for-unsent'],
  ],
  [
    'req.optional-params',
    'an unknown parameter that was sent further down',
    refused(
      { messages: [{ role: 'user', content: 'x', cache_control: {} }] },
      'cache_control: Extra inputs are not permitted',
    ),
    'unseen',
  ],
  [
    'req.optional-params',
    'a conflict of what was sent',
    refused({ temperature: 0.7, top_p: 0.9 }, '`temperature` and `top_p` cannot both be specified.'),
    'unseen',
  ],
  [
    'req.optional-params',
    'a conflict with thoughts',
    refused({ temperature: 0.7 }, '`temperature` and `thinking` cannot both be set'),
    'unseen',
  ],
  [
    'req.optional-params',
    'two that belong together',
    refused({ temperature: 0.7 }, 'Both `temperature` and `top_p` must be specified.'),
    'unseen',
  ],
  [
    'req.optional-params',
    'a choice that is called like a keyword',
    refused(
      { tools: [{ type: 'function', function: { name: 'f', parameters: { required: [] } } }], tool_choice: 'required' },
      "tool_choice 'required' is not supported with this model",
    ),
    'unseen',
  ],
  [
    'req.optional-params',
    'a keyword that no tool has refused',
    refused({ tools: [CLOSED] }, 'Unknown name "oneOf" at \'tools[0].parameters\': Cannot find field.'),
    'unseen',
  ],
  [
    'req.optional-params',
    'a keyword that strict tools do not know',
    refused({ tools: [tool] }, "tools[0].function.parameters: 'oneOf' is not permitted."),
    'unseen',
  ],
  ['req.member-order', 'the usual order', { sentText: COMPACT }, 'not-applicable'],
  ['req.member-order', 'the model last', { sentText: REVERSED }, 'pass'],
  ['req.member-order', 'on lines', { sentText: ON_LINES }, 'pass'],
  [
    'req.member-order',
    'the model missed',
    { ...refused({}, 'you must provide a model parameter'), sentText: REVERSED },
    ['refused'],
  ],
  [
    'req.member-order',
    'taken for broken',
    { ...refused({}, 'Unexpected token at 1'), sentText: ON_LINES },
    ['refused'],
  ],
  [
    'req.member-order',
    'refused for another reason',
    { ...refused({}, 'The model m-1 is retired.'), sentText: REVERSED },
    'unseen',
  ],
  [
    'req.member-order',
    'refused for a parameter',
    {
      ...refused({}, "'seed' is not supported."),
      sentText: REVERSED.replace('{', '{"seed":1,'),
      ...madeFor('req.member-order'),
    },
    'unseen',
  ],
  ...OF_JSON_WITHIN.map(
    (said) => ['req.member-order', said, { ...refused({}, said), sentText: REVERSED }, 'unseen'] as const,
  ),
  ...OF_THE_BODY.map(
    (said) => ['req.member-order', said, { ...refused({}, said), sentText: REVERSED }, ['refused']] as const,
  ),
  ['req.member-order', '500', { ...failed({}), sentText: ON_LINES, ...madeFor('req.member-order') }, ['server-error']],
  ['req.member-order', '500 in a capture', { ...failed({}), sentText: ON_LINES }, 'unseen'],

  ['req.null-optionals', 'taken', taken({ temperature: null }), 'pass'],
  ['req.null-optionals', 'without', {}, 'unseen'],
  [
    'req.null-optionals',
    'refused by name',
    refused({ temperature: null }, "Field 'temperature': type must be number, but is null", 'temperature'),
    ['refused'],
  ],
  [
    'req.null-optionals',
    'refused by place only',
    refused({ seed: null }, 'invalid type: null, expected i64 at line 1 column 80'),
    ['refused'],
  ],
  [
    'req.null-optionals',
    'beside one that may not be null',
    refused({ seed: null, tools: null }, 'invalid type: null, expected a sequence'),
    'unseen',
  ],
  [
    'req.null-optionals',
    'refused for another member',
    refused({ temperature: null, tools: null }, 'tools: Input should be a valid list', 'tools'),
    'unseen',
  ],
  [
    'req.null-optionals',
    'one that the server does not know',
    refused({ verbosity: null }, 'verbosity: Extra inputs are not permitted'),
    ['unsupported'],
  ],
  ['req.null-optionals', 'a stumble', failed({ stop: null }, "'NoneType' object is not iterable"), ['server-error']],
  ['req.null-optionals', 'a failure of its own', failed({ stop: null }), 'unseen'],
  ['req.null-optionals', 'a null that streams', { request: { stream: null }, body: goodChunks() }, ['streams']],
  ['req.null-optionals', 'only one that may not be null', refused({ tool_choice: null }, 'null is wrong'), 'unseen'],

  ['req.explicit-defaults', 'taken', taken({ n: 1, store: false }), 'pass'],
  ['req.explicit-defaults', 'without', taken({ n: 2 }), 'unseen'],
  [
    'req.explicit-defaults',
    'refused',
    refused({ temperature: 1 }, 'temperature must be less than 1', 'temperature'),
    ['refused'],
  ],
  [
    'req.explicit-defaults',
    'not supported',
    refused({ top_p: 1 }, "Unsupported parameter: 'top_p' is not supported with this model.", 'top_p'),
    ['unsupported'],
  ],
  [
    'req.explicit-defaults',
    'refused for another value',
    refused({ temperature: 1, n: 2 }, "'n' must be 1", 'n'),
    'unseen',
  ],
  [
    'req.explicit-defaults',
    'with a tool',
    refused({ tools: [tool], tool_choice: 'auto' }, 'No.', 'tool_choice'),
    ['refused'],
  ],
  [
    'req.explicit-defaults',
    'with a tool, on a server that was started without tools',
    refused({ tools: [tool], tool_choice: 'auto' }, '"auto" tool choice requires --enable-auto-tool-choice to be set'),
    ['unsupported'],
  ],
  [
    'req.explicit-defaults',
    '500',
    failed({ store: false }, 'Oops', madeFor('req.explicit-defaults')),
    ['server-error'],
  ],

  ['req.sampling-bounds', 'taken', taken({ temperature: 2 }), 'pass'],
  [
    'req.sampling-bounds',
    'a sampler that divides',
    failed({ temperature: 0 }, 'probability tensor contains either `inf`, `nan` or element < 0'),
    ['server-error'],
  ],
  ['req.sampling-bounds', 'a division elsewhere', failed({ top_p: 1 }, 'float division by zero'), 'unseen'],
  ['req.sampling-bounds', 'within', taken({ temperature: 0.5 }), 'unseen'],
  [
    'req.sampling-bounds',
    'a model without it',
    refused({ temperature: 2 }, 'Model incompatible request argument supplied: temperature'),
    ['unsupported'],
  ],
  [
    'req.sampling-bounds',
    'a model that thinks',
    refused({ temperature: 2 }, '`temperature` may only be set to 1 when thinking is enabled.'),
    ['unsupported'],
  ],
  [
    'req.sampling-bounds',
    'a model whose value is fixed',
    refused({ temperature: 2 }, 'this model has beta-limitations, temperature, top_p and n are fixed at 1'),
    ['unsupported'],
  ],
  ['req.sampling-bounds', 'refused', refused({ temperature: 2 }, 'temperature must be in [0, 2)'), ['refused']],
  [
    'req.sampling-bounds',
    'a division by zero',
    failed({ temperature: 0 }, '`temperature` (=0.0) has to be a strictly positive float'),
    ['server-error'],
  ],
  [
    'req.sampling-bounds',
    'a model that takes the default only',
    refused(
      { temperature: 0 },
      "'temperature' does not support 0 with this model. Only the default (1) value is supported.",
    ),
    ['unsupported'],
  ],

  ['req.stop-forms', 'a string', taken({ stop: 'x' }), 'pass'],
  ['req.stop-forms', 'none', {}, 'unseen'],
  ['req.stop-forms', 'a list refused', refused({ stop: ['x'] }, 'stop must be a string', 'stop'), ['refused']],
  [
    'req.stop-forms',
    'a model without',
    refused({ stop: ['x'] }, "Unsupported parameter: 'stop' is not supported with this model."),
    ['unsupported'],
  ],
  [
    'req.stop-forms',
    'a string, to a program in Go',
    refused({ stop: 'x' }, 'json: cannot unmarshal string into Go struct field OpenAIRequest.stop of type []string'),
    ['refused'],
  ],
  [
    'req.stop-forms',
    'a list, to a program in Python',
    failed({ stop: ['x'] }, "'list' object has no attribute 'encode'"),
    ['server-error'],
  ],
  [
    'req.stop-forms',
    'a string, to a program in C++',
    refused({ stop: 'x' }, '[json.exception.type_error.302] type must be array, but is string'),
    ['refused'],
  ],
  ['req.stop-forms', 'no reason at all', refused({ stop: 'x' }, 'Invalid request payload'), ['refused']],
  [
    'req.stop-forms',
    'no reason, beside much else',
    refused({ stop: 'x', logprobs: true }, 'Invalid request payload'),
    'unseen',
  ],
  [
    'req.stop-forms',
    'a list in the words of Zod',
    refused({ stop: ['x'] }, 'Expected string, received array'),
    ['refused'],
  ],
  [
    'req.stop-forms',
    'a string in those of serde',
    refused({ stop: 'x' }, 'invalid type: string "x", expected a sequence'),
    ['refused'],
  ],
  ['req.stop-forms', 'no text', refused({ stop: '' }, "Invalid 'stop': empty string."), 'unseen'],
  ['req.stop-forms', 'a line break', refused({ stop: '\n' }, "Invalid 'stop': blank."), ['refused']],
  ['req.stop-forms', 'another stop', refused({ stop: ['x'] }, 'We had to stop here.'), 'unseen'],
  ['req.stop-forms', '500', failed({ stop: 'x' }, "'stop': no list"), ['server-error']],

  [
    'req.explicit-defaults',
    'an integer where a fraction is expected',
    refused({ temperature: 1 }, 'invalid type: integer `1`, expected f32 at line 1 column 60'),
    ['refused'],
  ],
  [
    'req.explicit-defaults',
    'the integer of another member',
    refused({ temperature: 1, seed: 4_294_967_296 }, 'invalid value: integer `4294967296`, expected u32'),
    'unseen',
  ],
  [
    'req.optional-params',
    'a seed of more than 32 bits',
    refused({ temperature: 1, seed: 4_294_967_296 }, 'invalid value: integer `4294967296`, expected u32'),
    ['refused'],
  ],
  [
    'req.unknown-param-no-5xx',
    'a failure that only happens to say the word',
    failed({ provider: { order: ['a'] } }, 'Provider returned error'),
    'unseen',
  ],
  [
    'req.unknown-param-no-5xx',
    'a word in quotes',
    failed({ provider: { order: ['a'] } }, "create() got an unexpected keyword argument 'provider'"),
    ['server-error'],
  ],
  ['req.max-tokens', 'taken', taken({ max_tokens: 5 }), 'pass'],
  ['req.max-tokens', 'not there', {}, 'unseen'],
  [
    'req.max-tokens',
    'a model that is documented as not taking it',
    refused({ model: 'o3', max_tokens: 5 }, "Unsupported parameter: 'max_tokens' is not supported with this model."),
    'unseen',
  ],
  ['req.max-tokens', 'refused', refused({ max_tokens: 5 }, "'max_tokens' is deprecated"), ['refused']],
  [
    'req.max-tokens',
    'refused by a reasoning model',
    refused({ max_tokens: 5 }, "'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead."),
    ['unsupported'],
  ],
  [
    'req.max-tokens',
    'more than the model gives',
    refused({ max_tokens: 100_000 }, 'max_tokens is too large: 100000. This model gives at most 4096.'),
    'unseen',
  ],
  [
    'req.max-tokens',
    'used up by thoughts',
    refused({ max_tokens: 5 }, 'Could not finish the message because max_tokens or model output limit was reached.'),
    'unseen',
  ],
  ['req.max-tokens', '500', failed({ max_tokens: 5 }, 'Oops', madeFor('req.max-tokens')), ['server-error']],

  ['req.max-completion-tokens', 'taken', taken({ max_completion_tokens: 5 }), 'pass'],
  [
    'req.max-completion-tokens',
    'unknown',
    refused({ max_completion_tokens: 4096 }, 'Unrecognized request argument supplied: max_completion_tokens'),
    ['refused'],
  ],
  [
    'req.max-completion-tokens',
    'beside max_tokens',
    refused({ max_completion_tokens: 5, max_tokens: 5 }, 'max_tokens and max_completion_tokens exclude each other'),
    'unseen',
  ],

  ['req.optional-params', 'taken', taken({ user: 'u', seed: 1 }), 'pass'],
  ['req.optional-params', 'none', {}, 'unseen'],
  ['req.optional-params', 'one unknown', refused({ user: 'u' }, 'user: Extra inputs are not permitted'), ['refused']],
  [
    'req.optional-params',
    'a capability unknown',
    refused({ store: true }, 'Unknown name "store": Cannot find field.'),
    ['unsupported'],
  ],
  [
    'req.optional-params',
    'streams without options',
    refused({ stream: true, stream_options: {} }, 'json: unknown field "stream_options"'),
    ['unsupported'],
  ],
  [
    'req.optional-params',
    'notes without store',
    refused({ metadata: { a: 'b' } }, "'metadata' is only allowed when 'store' is enabled."),
    'unseen',
  ],
  ['req.optional-params', 'a seed too large', refused({ seed: 2 ** 40 }, 'seed: out of range'), ['refused']],
  [
    'req.optional-params',
    'a token that the model has not',
    refused({ logit_bias: { 999999: 1 } }, "Invalid key in 'logit_bias': 999999. Maximum value is 201087."),
    'unseen',
  ],
  ['req.optional-params', 'any bias', refused({ logit_bias: { 999999: 1 } }, 'logit_bias: no'), ['refused']],
  [
    'req.optional-params',
    'a name that is too long',
    refused({ prompt_cache_key: 'k'.repeat(90) }, "Invalid 'prompt_cache_key': string too long."),
    'unseen',
  ],
  [
    'req.optional-params',
    'a short name that is called too long',
    refused({ user: 'u' }, "Invalid 'user': string too long."),
    ['refused'],
  ],
  ['req.optional-params', 'a rare tier', refused({ service_tier: 'flex' }, 'service_tier: no'), 'unseen'],
  [
    'req.optional-params',
    'a failure that names one',
    failed({ seed: 1 }, "'seed' must fit"),
    ['optional-server-error'],
  ],
  [
    'req.optional-params',
    'a failure with tools',
    failed({ tools: [tool] }, 'Oops', madeFor('req.optional-params')),
    ['server-error'],
  ],
  ['req.optional-params', 'a failure in a capture', failed({ tools: [tool] }), ['unexplained-server-error']],
  [
    'req.optional-params',
    'a failure made for another rule',
    failed({ tools: [tool] }, 'Oops', madeFor('tools.many')),
    'unseen',
  ],
  [
    'req.optional-params',
    'a failure at a call of no tool',
    failed({ tools: [tool], tool_choice: { type: 'function', function: { name: 'g' } } }),
    'unseen',
  ],
  ['req.optional-params', 'a plain failure', failed({}), 'unseen'],

  ['req.reasoning-verbosity', 'taken', taken({ verbosity: 'low' }), 'pass'],
  ['req.reasoning-verbosity', 'none', {}, 'unseen'],
  [
    'req.reasoning-verbosity',
    'refused by name',
    refused({ reasoning_effort: 'low' }, 'Unrecognized request argument supplied: reasoning_effort'),
    'pass',
  ],
  [
    'req.reasoning-verbosity',
    'refused without a name',
    refused({ verbosity: 'low' }, 'Bad request', undefined, madeFor('req.reasoning-verbosity', 'either')),
    ['not-named'],
  ],
  [
    'req.reasoning-verbosity',
    'refused for another',
    refused({ verbosity: 'low', seed: 1 }, "'seed' is wrong", undefined, madeFor('req.reasoning-verbosity', 'either')),
    'unseen',
  ],
  [
    'req.reasoning-verbosity',
    '500',
    failed({ verbosity: 'low' }, 'Oops', madeFor('req.reasoning-verbosity', 'either')),
    ['server-error'],
  ],

  ['req.unknown-param-no-5xx', 'none', {}, 'not-applicable'],
  ['req.unknown-param-no-5xx', 'ignored', taken({ top_k: 5 }), 'pass'],
  ['req.unknown-param-no-5xx', 'refused', refused({ top_k: 5 }, 'unknown: top_k'), 'pass'],
  [
    'req.unknown-param-no-5xx',
    'a stumble',
    failed({ top_k: 5 }, "got an unexpected keyword argument 'top_k'"),
    ['server-error'],
  ],
  [
    'req.unknown-param-no-5xx',
    'a stumble without words',
    failed({ made_up: 5 }, 'Oops', madeFor('req.unknown-param-rejected', 'either')),
    ['server-error'],
  ],
  ['req.unknown-param-no-5xx', 'a failure of its own', failed({ top_k: 5 }), 'unseen'],

  ['req.unknown-param-rejected', 'of a vendor', taken({ top_k: 5 }), 'unseen'],
  [
    'req.unknown-param-rejected',
    'made up',
    taken({ made_up: 5 }, madeFor('req.unknown-param-rejected', 'either')),
    ['accepted'],
  ],
  ['req.unknown-param-rejected', 'refused', refused({ made_up: 5 }, "Unknown parameter: 'made_up'."), 'pass'],
]

describe('req', () => {
  it.each(TABLE)('%s: %s', (id, _what, given, expected) => {
    const rule = rules.find((candidate) => candidate.id === id)
    expect(rule && verdictOn(rule, given)).toEqual(expected)
  })

  it('shows a violation and a pass of every rule on one exchange', () => {
    for (const { id } of rules.filter((rule) => !('across' in rule))) {
      const outcomes = TABLE.filter(([rule]) => rule === id).map(([, , , expected]) => expected)
      expect(outcomes.some(Array.isArray), `${id} is never violated here`).toBe(true)
      expect(outcomes, `${id} never passes here`).toContain('pass')
    }
  })
})

const RAW = '{"model":"m-1","messages":[{"role":"user","content":"Grüße 🚀"}]}'
const ESCAPED = String.raw`{"model":"m-1","messages":[{"role":"user","content":"Gr\u00fc\u00dfe \ud83d\ude80"}]}`

/** One after the other, each with so many prompt tokens, or refused with a status. */
function spelt(...parts: readonly (readonly [text: string, tokens: number, status?: number])[]): readonly Part[] {
  return parts.map(([text, tokens, status = 200], position) => {
    const usage = { prompt_tokens: tokens, completion_tokens: 3, total_tokens: tokens + 3 }
    return {
      status,
      body: status < 300 ? completion({ usage }) : { error: { message: 'No.' } },
      observed: {
        startedAtMs: position * 1000,
        request: {
          method: 'POST',
          url: 'http://127.0.0.1:9/v1/chat/completions',
          headers: [],
          body: Buffer.from(text),
        },
      },
    }
  })
}

describe('req.escapes-equal', () => {
  const table: readonly (readonly [what: string, parts: readonly Part[], expected: unknown])[] = [
    ['alike', spelt([RAW, 9], [ESCAPED, 9], [RAW, 9]), 'pass'],
    ['more', spelt([RAW, 9], [ESCAPED, 30], [RAW, 9]), ['x2 other-prompt-tokens']],
    ['fewer', spelt([ESCAPED, 9], [RAW, 7], [ESCAPED, 9]), ['x2 other-prompt-tokens']],
    ['a count without what is cached', spelt([RAW, 9], [ESCAPED, 1], [RAW, 1]), 'unseen'],
    ['nothing said twice', spelt([RAW, 9], [ESCAPED, 30]), 'unseen'],
    ['escapes refused', spelt([RAW, 9], [ESCAPED, 0, 400], [RAW, 9]), ['x2 refused']],
    ['characters refused', spelt([RAW, 0, 500], [ESCAPED, 9], [RAW, 0, 500]), ['x1 refused', 'x3 refused']],
    ['all refused', spelt([RAW, 0, 400], [ESCAPED, 0, 400]), 'unseen'],
    ['throttled', spelt([RAW, 9], [ESCAPED, 0, 429], [RAW, 9]), 'unseen'],
    ['one spelling', spelt([RAW, 9], [RAW, 8]), 'unseen'],
    [
      'an escaped backslash',
      spelt([RAW, 9], [String.raw`{"model":"m-1","messages":[{"role":"user","content":"Grüße \\ud83d"}]}`, 8]),
      'unseen',
    ],
  ]
  it.each(table)('%s', (_what, parts, expected) => expect(related(escapesEqual, parts)).toEqual(expected))
})
