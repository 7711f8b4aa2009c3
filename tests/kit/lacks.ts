import { mapMessages, omit, refusal } from '../../src/define/alter.ts'
import type { Capability } from '../../src/define/capability.ts'
import type { Deviation } from '../../src/define/fault.ts'
import { isObject, objectsOf, type JsonObject } from '../../src/define/json.ts'
import type { ChatParameters } from '../../src/define/request.ts'
import { complete } from '../../src/reference/complete.ts'
import { scriptAnswer } from '../../src/reference/script.ts'

/** What a server honestly does not do. */
export interface Lack {
  readonly plays: readonly Deviation[]
  /** What a run has to find absent; empty where the run has to find a way around. */
  readonly absent: readonly Capability[]
}

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
  completion(_right, { request: { json, chat }, requestNumber }) {
    const body = isObject(json) ? json : {}
    const scripted = { ...scriptAnswer(body, chat), reasoning: 'hm '.repeat(60) }
    const answer = complete(body, chat, { requestNumber, now: Date.now() }, scripted)
    return mapMessages(answer, (message) => omit(message, 'reasoning_content'))
  },
}

/** What is refused with the tools that it goes with. */
const NEED_TOOLS = ['toolChoice', 'strictTools', 'parallelTools', 'customTools', 'allowedTools'] as const

/** Servers that keep the contract as far as it goes, and say where it ends. */
export const LACKS: Readonly<Record<string, Lack>> = {
  'no streams': { plays: [refuses('stream', streams)], absent: ['stream', 'includeUsage'] },
  'no stream options': { plays: [refuses('stream_options', has('stream_options'))], absent: ['includeUsage'] },
  'no tools': { plays: [refuses('tools', has('tools'))], absent: ['tools', ...NEED_TOOLS] },
  'no forced calls': {
    plays: [refuses('tool_choice', forces, { message: 'tool_choice must be auto or none when thinking is enabled.' })],
    absent: ['toolChoice'],
  },
  'no strict tools': { plays: [refuses('tools[0].function.strict', isStrict)], absent: ['strictTools'] },
  'no parallel_tool_calls': {
    plays: [refuses('parallel_tool_calls', has('parallel_tool_calls'))],
    absent: ['parallelTools'],
  },
  'no custom tools': {
    plays: [refuses('tools[0].type', hasCustom, { message: "Invalid value: 'custom'. Expected 'function'." })],
    absent: ['customTools'],
  },
  'no allowed_tools': {
    plays: [refuses('tool_choice.type', allows, { message: "Invalid value: 'allowed_tools'. Expected 'function'." })],
    absent: ['allowedTools'],
  },
  'no legacy functions': {
    plays: [refuses('functions', has('functions', 'function_call'))],
    absent: ['legacyFunctions'],
  },
  'no json_object': {
    plays: [refuses('response_format.type', formatIs('json_object'))],
    absent: ['jsonObject'],
  },
  'no json_schema': {
    plays: [
      refuses('response_format', formatIs('json_schema'), {
        message: "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
      }),
    ],
    absent: ['jsonSchema'],
  },
  'no logprobs': { plays: [NO_LOGPROBS], absent: ['logprobs'] },
  'logprobs not allowed': {
    plays: [
      refuses('logprobs', has('logprobs'), {
        status: 403,
        param: null,
        message: 'You are not allowed to request logprobs from this model.',
      }),
    ],
    absent: ['logprobs'],
  },
  'one choice only': {
    plays: [refuses('n', asksForTwo, { message: "'n' : number must be at most 1" })],
    absent: ['multipleChoices'],
  },
  'no stop sequences': { plays: [NO_STOP], absent: ['stop'] },
  'no pictures': {
    plays: [
      refuses('messages[0].content[1].type', contentHas('image_url'), {
        param: null,
        message: 'This model is not a multimodal model: image_url is not taken.',
      }),
    ],
    absent: ['vision'],
  },
  'no developer role': {
    plays: [
      refuses('messages[0].role', roleIs('developer'), {
        message: "Invalid value: 'developer'. Supported values are: 'system', 'assistant', 'user', and 'tool'.",
      }),
    ],
    absent: ['developerRole'],
  },
  'no reasoning': {
    plays: [
      refuses('reasoning_effort', has('reasoning_effort'), {
        message: 'Unrecognized request argument supplied: reasoning_effort',
      }),
    ],
    absent: ['reasoning'],
  },
  'no list of models': {
    plays: [
      {
        answers: ({ request }) =>
          request.endpoint === 'models' || request.endpoint === 'model'
            ? refusal(404, { message: 'Not found.', code: 'not_found' })
            : undefined,
      },
    ],
    absent: ['models'],
  },
  'no keys': {
    plays: [{ accepts: ({ request }) => request.fitsSchema && !hasRightKey(request.sent.headers) }],
    absent: ['auth'],
  },
  'no temperature': { plays: [NO_TEMPERATURE], absent: [] },
  'no seed': { plays: [refuses('seed', has('seed'))], absent: [] },
  'no max_tokens': { plays: [NO_MAX_TOKENS], absent: [] },
  'hidden thoughts': { plays: [HIDDEN_THOUGHTS], absent: [] },
  'a thinker that takes little': {
    plays: [NO_TEMPERATURE, NO_MAX_TOKENS, NO_LOGPROBS, NO_STOP, HIDDEN_THOUGHTS],
    absent: ['logprobs', 'stop'],
  },
}

function hasRightKey(headers: readonly (readonly [string, string])[]): boolean {
  return headers.some(([name, value]) => name.toLowerCase() === 'authorization' && /^bearer sk-reference$/i.test(value))
}
