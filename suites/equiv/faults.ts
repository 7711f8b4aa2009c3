import { mapChoices, mapMessages, within } from '../../src/define/alter.ts'
import { faults as define, type Fault, type Moment } from '../../src/define/fault.ts'
import { isObject, objectsOf } from '../../src/define/json.ts'
import { streams } from '../../src/define/request.ts'

const inStreams =
  (when: (moment: Moment) => boolean) =>
  (moment: Moment): boolean =>
    streams(moment.request) && when(moment)

const isNamed = ({ request }: Moment): boolean => request.chat.choice.kind === 'named'
const hasStrictSchema = ({ request: { chat } }: Moment): boolean =>
  chat.format.kind === 'schema' && chat.format.strict && chat.tools.length === 0
/** Whether the value of a member is one of a kind that it never may be. */
const hasText =
  (member: string) =>
  ({ request: { json } }: Moment): boolean =>
    isObject(json) && typeof json[member] === 'string'
/** A short talk with a seed and nothing else that is particular. */
const isPlainTalk = ({ request: { chat, json } }: Moment): boolean =>
  isObject(json) &&
  json['seed'] !== undefined &&
  chat.messages.map(({ role }) => role).join(' ') === 'system user' &&
  chat.tools.length === 0 &&
  chat.format.kind === 'absent' &&
  !chat.logprobs
const asksUnknownModel = ({ request }: Moment): boolean => request.chat.model === 'chatspec-no-such-model'

export const faults: readonly Fault[] = define({
  'named-call-ends-otherwise-in-streams': {
    says: 'Ends a named call with stop in a document, and with tool_calls in a stream.',
    plays: {
      when: inStreams(isNamed),
      completion: (completion) => mapChoices(completion, (choice) => ({ ...choice, finish_reason: 'tool_calls' })),
    },
    breaks: { 'equiv.outcome': 'finish-differs' },
  },
  'call-named-otherwise-in-streams': {
    says: 'Puts a prefix before the names of functions when it streams.',
    plays: {
      when: inStreams(({ request }) => request.chat.choice.kind === 'required'),
      completion: (completion) =>
        mapMessages(completion, (message) =>
          Array.isArray(message['tool_calls'])
            ? {
                ...message,
                tool_calls: objectsOf(message['tool_calls']).map((call) =>
                  within(call, 'function', (called) => ({ ...called, name: `functions.${String(called['name'])}` })),
                ),
              }
            : message,
        ),
    },
    breaks: { 'tools.name-declared': 'undeclared', 'equiv.outcome': 'names-differ' },
  },
  'schema-answer-as-reasoning-in-streams': {
    says: 'Streams an answer by a strict schema as if it were the reasoning.',
    plays: {
      when: inStreams(hasStrictSchema),
      completion: (completion) =>
        mapMessages(completion, (message) => ({ ...message, content: '', reasoning_content: message['content'] })),
    },
    breaks: { 'equiv.outcome': 'members-differ', 'format.strict-valid': 'empty' },
  },
  'unknown-model-400-in-streams': {
    says: 'Refuses an unknown model with another status when a stream is asked for.',
    plays: { when: inStreams(asksUnknownModel), reply: (reply) => ({ ...reply, status: 400 }) },
    breaks: { 'error.unknown-model-404': 'other-4xx', 'equiv.errors': 'status-differs' },
  },
  'refusal-without-code-in-streams': {
    says: 'Leaves the code of an error null when a stream is asked for.',
    plays: {
      when: inStreams(hasText('top_p')),
      error: (body) => within(body, 'error', (error) => ({ ...error, code: null })),
    },
    breaks: { 'equiv.errors': 'code-differs' },
  },
  'refusal-with-other-code-in-streams': {
    says: 'Gives errors the code of another layer when a stream is asked for.',
    plays: {
      when: inStreams(({ request }) =>
        request.chat.messages.some((message) => message['content'] === undefined && message['role'] === 'user'),
      ),
      error: (body) => within(body, 'error', (error) => ({ ...error, code: 'stream_rejected' })),
    },
    breaks: { 'equiv.errors': 'code-differs' },
  },
  'seed-ignored-in-streams': {
    says: 'Samples without the seed when it streams.',
    plays: {
      when: inStreams(isPlainTalk),
      completion: (completion) =>
        mapMessages(completion, (message) =>
          typeof message['content'] === 'string' && message['content'] !== ''
            ? { ...message, content: `Well: ${message['content']}` }
            : message,
        ),
    },
    breaks: { 'equiv.text': 'texts-differ' },
  },
})
