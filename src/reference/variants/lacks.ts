import { mapMessages, omit, refusal } from '../../define/alter.ts'
import type { Capability } from '../../define/capability.ts'
import type { Deviation } from '../../define/fault.ts'
import { isObject, objectsOf, type JsonObject } from '../../define/json.ts'
import type { ChatParameters } from '../../define/request.ts'
import { variant, type Variant } from '../../define/variant.ts'
import { complete } from '../complete.ts'
import { scriptAnswer } from '../script.ts'
import { occasionOf } from './occasion.ts'

type Uses = (body: JsonObject, chat: ChatParameters) => boolean

interface Words {
  readonly message?: string
  readonly status?: number
  /** Null where only the message says what is refused. */
  readonly param?: string | null
}

/** Refuses the requests that use something, by the name of the parameter. */
function refuses(name: string, uses: Uses, words: Words = {}): Deviation {
  const { message = `Unsupported parameter: '${name}' is not supported with this model.`, status = 400 } = words
  const { param = name } = words
  return {
    answers: ({ request: { endpoint, json, chat } }) =>
      endpoint === 'chat' && isObject(json) && uses(json, chat)
        ? refusal(status, { message, param, code: 'unsupported_parameter' })
        : undefined,
  }
}

const has =
  (...members: readonly string[]): Uses =>
  (body) =>
    members.some((member) => (body[member] ?? null) !== null)
const formatIs =
  (type: string): Uses =>
  ({ response_format: format }) =>
    isObject(format) && format['type'] === type
const contentHas =
  (type: string): Uses =>
  (_body, { messages }) =>
    messages.some(({ content }) => objectsOf(content).some((part) => part['type'] === type))
const roleIs =
  (role: string): Uses =>
  (_body, { messages }) =>
    messages.some((message) => message['role'] === role)
const streams: Uses = (_body, { stream }) => stream === true
const asksForTwo: Uses = (_body, { n }) => n > 1
const stores: Uses = ({ store }) => store === true
const isStrict: Uses = (_body, { tools }) => tools.some(({ strict }) => strict)
const hasCustom: Uses = (_body, { tools }) => tools.some(({ type }) => type === 'custom')
const forces: Uses = (_body, { choice }) => choice.kind === 'required' || choice.kind === 'named'
const allows: Uses = (_body, { choice }) => choice.kind === 'allowed'

const NO_TEMPERATURE = refuses('temperature', has('temperature'), {
  message:
    "Unsupported value: 'temperature' does not support 0 with this model. Only the default (1) value is supported.",
})
const NO_MAX_TOKENS = refuses('max_tokens', has('max_tokens'), {
  message: "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
})
const NO_LOGPROBS = refuses('logprobs', has('logprobs'))
const NO_STOP = refuses('stop', has('stop'))

/** Thinks before it answers, shows none of it, and counts it against the cap. */
const HIDDEN_THOUGHTS: Deviation = {
  completion(right, moment) {
    const { json, chat } = moment.request
    const body = isObject(json) ? json : {}
    const scripted = { ...scriptAnswer(body, chat), reasoning: 'hm '.repeat(60) }
    const answer = complete(body, chat, occasionOf(right, moment), scripted)
    return mapMessages(answer, (message) => omit(message, 'reasoning_content'))
  },
}

/** What is refused with the tools that it goes with. */
const NEED_TOOLS = ['toolChoice', 'strictTools', 'parallelTools', 'customTools', 'allowedTools'] as const

function lack(name: string, says: string, absent: readonly Capability[], ...plays: readonly Deviation[]): Variant {
  return variant(name, { kind: 'lack', says, plays: () => plays, absent, warns: WARNS[name] ?? {} })
}

const TO_BE_KNOWN = 'That a documented parameter is not taken is no failure, and worth to be known.'
const WARNS: Readonly<Record<string, Variant['warns']>> = {
  'no-temperature': { 'req.explicit-defaults': TO_BE_KNOWN, 'req.sampling-bounds': TO_BE_KNOWN },
  'no-seed': { 'req.optional-params': TO_BE_KNOWN },
  'no-max-tokens': { 'req.max-tokens': TO_BE_KNOWN },
  'thinker-that-takes-little': {
    'req.explicit-defaults': TO_BE_KNOWN,
    'req.sampling-bounds': TO_BE_KNOWN,
    'req.max-tokens': TO_BE_KNOWN,
  },
}

/** Servers that keep the contract as far as it goes, and say where it ends. */
export const lacks: readonly Variant[] = [
  lack('no-streams', 'Refuses to stream.', ['stream', 'includeUsage'], refuses('stream', streams)),
  lack(
    'no-stream-options',
    'Refuses stream_options.',
    ['includeUsage'],
    refuses('stream_options', has('stream_options')),
  ),
  lack('no-tools', 'Refuses tools.', ['tools', ...NEED_TOOLS], refuses('tools', has('tools'))),
  lack(
    'no-forced-calls',
    'Refuses to force a call, as thinking models do.',
    ['toolChoice'],
    refuses('tool_choice', forces, { message: 'tool_choice must be auto or none when thinking is enabled.' }),
  ),
  lack('no-strict-tools', 'Refuses strict functions.', ['strictTools'], refuses('tools[0].function.strict', isStrict)),
  lack(
    'no-parallel-tool-calls',
    'Refuses parallel_tool_calls.',
    ['parallelTools'],
    refuses('parallel_tool_calls', has('parallel_tool_calls')),
  ),
  lack(
    'no-custom-tools',
    'Knows tools of type function only.',
    ['customTools'],
    refuses('tools[0].type', hasCustom, { message: "Invalid value: 'custom'. Expected 'function'." }),
  ),
  lack(
    'no-allowed-tools',
    'Knows no tool_choice of type allowed_tools.',
    ['allowedTools'],
    refuses('tool_choice.type', allows, { message: "Invalid value: 'allowed_tools'. Expected 'function'." }),
  ),
  lack(
    'no-legacy-functions',
    'Refuses the deprecated functions.',
    ['legacyFunctions'],
    refuses('functions', has('functions', 'function_call')),
  ),
  lack(
    'no-json-object',
    'Refuses response_format json_object.',
    ['jsonObject'],
    refuses('response_format.type', formatIs('json_object')),
  ),
  lack(
    'no-json-schema',
    'Refuses response_format json_schema.',
    ['jsonSchema'],
    refuses('response_format', formatIs('json_schema'), {
      message: "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
    }),
  ),
  lack('no-logprobs', 'Refuses logprobs.', ['logprobs'], NO_LOGPROBS),
  lack(
    'logprobs-forbidden',
    'Answers a request for logprobs with status 403.',
    ['logprobs'],
    refuses('logprobs', has('logprobs'), {
      status: 403,
      param: null,
      message: 'You are not allowed to request logprobs from this model.',
    }),
  ),
  lack(
    'one-choice-only',
    'Refuses n above 1.',
    ['multipleChoices'],
    refuses('n', asksForTwo, { message: "'n' : number must be at most 1" }),
  ),
  lack('no-stop-sequences', 'Refuses stop.', ['stop'], NO_STOP),
  lack(
    'no-pictures',
    'Takes no pictures, and says so in words alone.',
    ['vision'],
    refuses('messages[0].content[1].type', contentHas('image_url'), {
      param: null,
      message: 'This model is not a multimodal model: image_url is not taken.',
    }),
  ),
  lack(
    'no-developer-role',
    'Knows no messages of role developer.',
    ['developerRole'],
    refuses('messages[0].role', roleIs('developer'), {
      message: "Invalid value: 'developer'. Supported values are: 'system', 'assistant', 'user', and 'tool'.",
    }),
  ),
  lack(
    'no-reasoning-effort',
    'Does not know reasoning_effort.',
    ['reasoning'],
    refuses('reasoning_effort', has('reasoning_effort'), {
      message: 'Unrecognized request argument supplied: reasoning_effort',
    }),
  ),
  lack(
    'no-audio-input',
    'Takes no sound.',
    ['audioIn'],
    refuses('messages[0].content[1].type', contentHas('input_audio'), {
      message: "Invalid value: 'input_audio' is not supported with this model.",
    }),
  ),
  lack(
    'no-files',
    'Takes no files.',
    ['fileIn'],
    refuses('messages[0].content[1].type', contentHas('file'), {
      message: "Invalid value: content of type 'file' is not supported with this model.",
    }),
  ),
  lack('no-speech', 'Does not speak.', ['audioOut'], refuses('modalities', has('audio'))),
  lack(
    'no-web-search',
    'Refuses web_search_options.',
    ['webSearch'],
    refuses('web_search_options', has('web_search_options')),
  ),
  lack('no-prediction', 'Refuses predicted output.', ['prediction'], refuses('prediction', has('prediction'))),
  lack('no-moderation', 'Refuses moderation.', ['moderation'], refuses('moderation', has('moderation'))),
  lack('no-store', 'Stores no completions.', ['store'], refuses('store', stores)),
  lack('no-list-of-models', 'Has no models endpoint.', ['models'], {
    answers: ({ request }) =>
      request.endpoint === 'models' || request.endpoint === 'model'
        ? refusal(404, { message: 'Not found.', code: 'not_found' })
        : undefined,
  }),
  lack('no-keys', 'Needs no key.', ['auth'], {
    accepts: ({ request }) => request.fitsSchema && !hasRightKey(request.sent.headers),
  }),
  lack('no-temperature', 'Refuses a temperature of 0.', [], NO_TEMPERATURE),
  lack('no-seed', 'Refuses a seed.', [], refuses('seed', has('seed'))),
  lack('no-max-tokens', 'Refuses max_tokens and takes max_completion_tokens.', [], NO_MAX_TOKENS),
  lack(
    'hidden-thoughts',
    'Thinks before it answers, shows none of it, and counts it against the cap.',
    [],
    HIDDEN_THOUGHTS,
  ),
  lack(
    'thinker-that-takes-little',
    'Thinks in secret, and refuses sampling, max_tokens, logprobs and stop.',
    ['logprobs', 'stop'],
    NO_TEMPERATURE,
    NO_MAX_TOKENS,
    NO_LOGPROBS,
    NO_STOP,
    HIDDEN_THOUGHTS,
  ),
]

function hasRightKey(headers: readonly (readonly [string, string])[]): boolean {
  return headers.some(([name, value]) => name.toLowerCase() === 'authorization' && /^bearer sk-reference$/i.test(value))
}
