import { mapChoices, mapDeltas, mapMessages, omit, refusal, refusing } from '../../src/define/alter.ts'
import { faults as define, type Fault, type Moment } from '../../src/define/fault.ts'
import { isObject } from '../../src/define/json.ts'
import type { RequestView } from '../../src/define/request.ts'

const onChat = ({ request }: Moment): boolean => request.endpoint === 'chat'

const sends = (member: string, { json }: RequestView): boolean => isObject(json) && (json[member] ?? null) !== null
/** A temperature between the whole numbers that are its bounds. */
const hasFraction = ({ json }: RequestView): boolean => isObject(json) && json['temperature'] === 0.5
const thinksLittle = ({ json }: RequestView): boolean => isObject(json) && json['reasoning_effort'] === 'low'
const hasSystem = ({ request: { chat } }: Moment): boolean => chat.messages[0]?.['role'] === 'system'

export const faults: readonly Fault[] = define({
  'path-leads-nowhere': {
    says: 'Knows no such path when a conversation begins with a system message and is not streamed.',
    plays: {
      when: (moment) => onChat(moment) && hasSystem(moment) && moment.request.chat.stream === false,
      answers: () => refusal(404, { message: 'No route for POST /v1/chat/completions' }),
    },
    breaks: { 'crazyrouter.endpoint': 'not-found' },
  },
  'key-wanted-in-another-header': {
    says: 'Looks for the key in x-api-key when a conversation begins with a system message and is not streamed.',
    plays: {
      when: (moment) => onChat(moment) && hasSystem(moment) && moment.request.chat.stream === false,
      answers: () => refusal(401, { message: 'The x-api-key header is missing.', type: 'authentication_error' }),
    },
    breaks: { 'crazyrouter.endpoint': 'bearer-not-taken' },
  },
  'temperature-whole-numbers-only': {
    says: 'Takes whole numbers only for temperature.',
    plays: refusing(
      400,
      { message: "Invalid type for 'temperature': expected an integer.", param: 'temperature' },
      hasFraction,
    ),
    breaks: { 'crazyrouter.parameters': 'refused' },
  },
  'temperature-fraction-500': {
    says: 'Fails with status 500 on a temperature that is no whole number.',
    plays: refusing(500, { message: 'Internal server error', type: 'server_error' }, hasFraction),
    breaks: { 'crazyrouter.parameters': 'server-error' },
  },
  'reasoning-effort-500-in-streams': {
    says: 'Fails with status 500 on reasoning_effort in a streamed request.',
    plays: refusing(
      500,
      { message: "got an unexpected keyword argument 'reasoning_effort'", type: 'server_error' },
      (request) => request.chat.stream === true && thinksLittle(request),
    ),
    breaks: { 'crazyrouter.graceful-degradation': 'server-error', 'req.reasoning-verbosity': 'server-error' },
  },
  'reasoning-effort-refused-in-plain-text': {
    says: 'Refuses reasoning_effort in a streamed request with a text in place of an error object.',
    plays: {
      when: ({ request }) => request.chat.stream === true && thinksLittle(request),
      answers: () => ({
        status: 400,
        headers: [['content-type', 'application/json']],
        body: '{"detail":"reasoning_effort is not supported"}',
      }),
    },
    breaks: { 'crazyrouter.graceful-degradation': 'no-envelope', 'error.envelope': 'missing' },
  },
  'reasoning-effort-failure-in-200': {
    says: 'Refuses reasoning_effort with an error object under status 200.',
    plays: {
      when: ({ request }) => request.chat.stream === false && thinksLittle(request),
      answers: () => refusal(200, { message: 'reasoning_effort is not supported', param: 'reasoning_effort' }),
    },
    breaks: {
      'crazyrouter.graceful-degradation': 'failure-in-success',
      'error.no-200-envelope': 'error-in-success',
    },
  },
  'finish-reason-null-after-system-message': {
    says: 'Leaves the finish reason null in a JSON answer to a conversation with a system message.',
    plays: {
      when: hasSystem,
      document: (document) =>
        'choices' in document ? mapChoices(document, (choice) => ({ ...choice, finish_reason: null })) : document,
    },
    breaks: { 'crazyrouter.reply-shape': 'breaks-other-rule', 'choice.finish-reason-set': 'null' },
  },
  'text-in-member-of-its-own': {
    says: 'Puts the text of a JSON answer to a system message into a member text.',
    plays: {
      when: (moment) => hasSystem(moment) && !moment.request.chat.logprobs,
      document: (document) =>
        'choices' in document
          ? mapMessages(document, (message) =>
              typeof message['content'] === 'string'
                ? { ...message, content: null, text: message['content'] }
                : message,
            )
          : document,
    },
    breaks: {
      'crazyrouter.content-primary': 'breaks-other-rule',
      'message.null-content-justified': 'nothing-beside-null',
      'message.text-nonempty': 'no-text',
    },
  },
  'empty-tool-calls-after-system-message': {
    says: 'Sends an empty list of tool_calls with the text of a JSON answer to a system message.',
    plays: {
      when: hasSystem,
      document: (document) =>
        'choices' in document
          ? mapMessages(document, (message) =>
              message['tool_calls'] === undefined ? { ...message, tool_calls: [] } : message,
            )
          : document,
    },
    breaks: { 'crazyrouter.tool-calls-only-on-call': 'empty-list', 'message.tool-calls-type': 'empty' },
  },
  'call-in-reply-to-plain-text': {
    says: 'Calls a tool that nobody offered, beside the text of a JSON answer to a system message.',
    plays: {
      when: (moment) => hasSystem(moment) && !sends('tools', moment.request) && !sends('functions', moment.request),
      document: (document) =>
        'choices' in document
          ? mapMessages(document, (message) => ({
              ...message,
              tool_calls: [{ id: 'call_1', type: 'function', function: { name: 'search', arguments: '{}' } }],
            }))
          : document,
    },
    breaks: {
      'crazyrouter.tool-calls-only-on-call': 'call-without-tools',
      'finish.no-calls-without-tools': 'call-without-tools',
    },
  },
  'reasoning-as-list-in-streams': {
    says: 'Sends reasoning_content as a list in the first delta of a stream.',
    plays: {
      chunks: (chunks) => [
        ...mapDeltas(chunks.slice(0, 1), (delta) => ({ ...delta, reasoning_content: [] })),
        ...chunks.slice(1),
      ],
    },
    breaks: { 'crazyrouter.reasoning-optional': 'breaks-other-rule', 'message.reasoning-type': 'wrong-type' },
  },
  'chunk-without-model-with-usage': {
    says: 'Leaves the model out of the chunks of a stream with include_usage.',
    plays: {
      when: ({ request }) => request.chat.includeUsage,
      chunks: (chunks) => chunks.map((chunk) => omit(chunk, 'model')),
    },
    breaks: { 'crazyrouter.chunk-shape': 'breaks-other-rule', 'chunk.model': 'missing' },
  },
  'objects-on-lines-with-usage': {
    says: 'Sends the chunks of a stream with include_usage as bare lines of JSON.',
    plays: {
      when: ({ request }) => request.chat.includeUsage,
      frames: (frames) => frames.map((frame) => frame.replace(/^data: (?=\{)/, '')),
    },
    breaks: { 'crazyrouter.data-blocks': 'breaks-other-rule', 'sse.payload-object': 'outside-data' },
  },
  'done-in-quotes-with-usage': {
    says: 'Ends a stream with include_usage with the terminator in quotes.',
    plays: {
      when: ({ request }) => request.chat.includeUsage,
      frames: (frames) => frames.map((frame) => frame.replace('data: [DONE]', 'data: "[DONE]"')),
    },
    breaks: {
      'crazyrouter.done': 'breaks-other-rule',
      'crazyrouter.sdk-compatible': 'create-fails',
      'stream.done-exact': 'quoted',
    },
  },
  'byte-order-mark-with-usage': {
    says: 'Begins a stream with include_usage with a byte order mark.',
    plays: {
      when: ({ request }) => request.chat.includeUsage,
      frames: ([first = '', ...rest]) => [`\uFEFF${first}`, ...rest],
    },
    breaks: { 'crazyrouter.sdk-compatible': 'create-may-fail', 'http.no-bom': 'starts-with-bom' },
  },
  'no-index-with-usage': {
    says: 'Leaves the index out of the choices of a stream with include_usage, as the sample of the page does.',
    plays: {
      when: ({ request }) => request.chat.includeUsage && request.chat.n === 1,
      chunks: (chunks) => chunks.map((chunk) => mapChoices(chunk, (choice) => omit(choice, 'index'))),
    },
    breaks: { 'crazyrouter.sdk-compatible': 'helper-fails', 'chunk.index': 'missing' },
  },
  'usage-lost-after-system-message': {
    says: 'Sends no usage in a stream that answers a conversation with a system message.',
    plays: {
      when: (moment) => hasSystem(moment) && moment.request.chat.includeUsage,
      chunks: (chunks) => chunks.filter((chunk) => !isObject(chunk['usage'])),
    },
    breaks: { 'crazyrouter.include-usage': 'no-usage', 'usage.final-chunk': 'no-usage-chunk' },
  },
  'delta-null-on-last-choice': {
    says: 'Sends null for the delta of the chunk that finishes a stream with include_usage.',
    plays: {
      when: ({ request }) => request.chat.includeUsage,
      chunks: (chunks) =>
        chunks.map((chunk) =>
          mapChoices(chunk, (choice) =>
            typeof choice['finish_reason'] === 'string' ? { ...choice, delta: null } : choice,
          ),
        ),
    },
    breaks: { 'crazyrouter.sample-loop': 'no-delta', 'chunk.delta': 'null' },
  },
})
