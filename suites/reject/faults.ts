import { refusal, omit, withStatus } from '../../src/define/alter.ts'
import { faults as define, type Deviation, type Fault, type Moment } from '../../src/define/fault.ts'
import { isObject, objectsOf, type JsonObject } from '../../src/define/json.ts'
import { streams } from '../../src/define/request.ts'
import type { ResponseRule } from '../../src/define/rule.ts'
import { jsonModeWithoutWord, schemaName, strictSchema } from './formats.ts'
import { audioNeedsParams, metadataLimits, streamOptionsAlone } from './limits.ts'
import { badEnum, wrongType } from './members.ts'
import { emptyToolCallsHistory, orphanToolMessage, unansweredToolCalls } from './messages.ts'
import { logitBias, nBounds, nonpositiveCap, numericBounds } from './numbers.ts'
import { toolChoiceDangling, toolName } from './tools.ts'

type When = (moment: Moment) => boolean

/** Requests that a rule wants to see refused. The server knows of no aim: their body tells. */
const against =
  (rule: ResponseRule): When =>
  ({ request }) =>
    rule.when?.(request) ?? false
const inStreams: When = ({ request }) => streams(request)
const hasPenalty: When = ({ request: { json } }) =>
  isObject(json) && ('frequency_penalty' in json || 'presence_penalty' in json)

/** Takes the requests that a rule wants to see refused, all or some of them. */
function taking(rule: ResponseRule, some: When = () => true): Deviation {
  return { accepts: (moment) => against(rule)(moment) && some(moment) }
}

/** Reads the body of chat requests otherwise than it stands. */
const reading = (change: (body: JsonObject) => JsonObject): Deviation => ({ request: change })

/** Reads a body without some members where it meets a rule. */
function dropping(rule: ResponseRule, ...members: readonly string[]): Deviation {
  return { when: against(rule), request: (body) => omit(body, ...members) }
}

const clamp = (value: unknown, least: number, most: number): unknown =>
  typeof value === 'number' ? Math.min(most, Math.max(least, value)) : value

/** A body with those of the given members changed that it has. */
function changed(body: JsonObject, members: readonly string[], change: (value: unknown) => unknown): JsonObject {
  const present = members.filter((member) => member in body)
  return { ...body, ...Object.fromEntries(present.map((member) => [member, change(body[member])])) }
}

/** The messages of a body changed one by one. */
function eachMessage(body: JsonObject, change: (message: JsonObject) => JsonObject): JsonObject {
  return Array.isArray(body['messages']) ? { ...body, messages: objectsOf(body['messages']).map(change) } : body
}

const GREETING = [{ role: 'user', content: 'Hello.' }]
const KNOWN_ROLES: readonly unknown[] = ['developer', 'system', 'user', 'assistant', 'tool', 'function']

export const faults: readonly Fault[] = define({
  'model-by-default': {
    says: 'Answers requests without a model from one of its own choice.',
    plays: reading((body) => ({ model: 'reference-1', ...body })),
    breaks: { 'reject.required-members': 'accepted' },
  },
  'messages-left-out-taken': {
    says: 'Answers requests without messages.',
    plays: reading((body) => ({ messages: GREETING, ...body })),
    breaks: { 'reject.required-members': 'accepted' },
  },
  'empty-conversation-answered': {
    says: 'Answers an empty list of messages.',
    plays: reading((body) => {
      const { messages } = body
      return Array.isArray(messages) && messages.length === 0 ? { ...body, messages: GREETING } : body
    }),
    breaks: { 'reject.messages-shape': 'accepted' },
  },
  'unknown-role-as-user': {
    says: 'Takes messages of unknown roles for those of the user.',
    plays: reading((body) =>
      eachMessage(body, (message) => (KNOWN_ROLES.includes(message['role']) ? message : { ...message, role: 'user' })),
    ),
    breaks: { 'reject.messages-shape': 'accepted' },
  },
  'unknown-parts-dropped': {
    says: 'Leaves out parts of a kind that it does not know.',
    plays: reading((body) =>
      eachMessage(body, (message) =>
        changed(message, ['content'], (content) =>
          Array.isArray(content) ? objectsOf(content).filter(({ type }) => type !== 'video_url') : content,
        ),
      ),
    ),
    breaks: { 'reject.messages-shape': 'accepted' },
  },
  'message-without-content-taken': {
    says: 'Takes messages without content, or with an empty list of parts, for empty ones.',
    plays: reading((body) =>
      eachMessage(body, (message) => {
        const { role, content } = message
        const isEmpty = Array.isArray(content) ? content.length === 0 : role === 'user' && content === undefined
        return isEmpty ? { ...message, content: '' } : message
      }),
    ),
    breaks: { 'reject.messages-shape': 'accepted' },
  },
  'sampling-clamped': {
    says: 'Moves sampling parameters that are out of range to the nearest bound.',
    plays: reading((body) =>
      changed(
        changed(
          changed(body, ['temperature'], (value) => clamp(value, 0, 2)),
          ['top_p'],
          (value) => clamp(value, 0, 1),
        ),
        ['frequency_penalty', 'presence_penalty'],
        (value) => clamp(value, -2, 2),
      ),
    ),
    breaks: { 'reject.numeric-bounds': 'accepted' },
  },
  'penalties-unchecked-in-streams': {
    says: 'Does not check the range of penalties when it streams.',
    plays: taking(numericBounds, (moment) => inStreams(moment) && hasPenalty(moment)),
    breaks: { 'reject.numeric-bounds': 'accepted' },
  },
  'penalties-unchecked-at-times': {
    says: 'Lets one in four penalties that are out of range pass.',
    plays: taking(numericBounds, (moment) => moment.requestNumber % 4 === 0 && hasPenalty(moment)),
    breaks: { 'reject.numeric-bounds': 'accepted' },
  },
  'n-zero-as-one': {
    says: 'Reads an n of zero as one.',
    plays: reading((body) => changed(body, ['n'], (n) => (n === 0 ? 1 : n))),
    breaks: { 'reject.n-bounds': 'accepted' },
  },
  'n-without-limit': {
    says: 'Makes as many choices as anyone asks for.',
    plays: taking(nBounds, ({ request }) => request.chat.n > 1),
    breaks: { 'reject.n-bounds': 'accepted' },
  },
  'fifth-stop-ignored': {
    says: 'Ignores stop sequences beyond the fourth.',
    plays: reading((body) => changed(body, ['stop'], (stop) => (Array.isArray(stop) ? stop.slice(0, 4) : stop))),
    breaks: { 'reject.stop-over-four': 'accepted' },
  },
  'empty-stop-list-taken': {
    says: 'Takes an empty list of stop sequences.',
    plays: reading((body) => {
      const { stop } = body
      return Array.isArray(stop) && stop.length === 0 ? omit(body, 'stop') : body
    }),
    breaks: { 'reject.stop-over-four': 'accepted-as-by-openai' },
  },
  'top-logprobs-alone-ignored': {
    says: 'Ignores top_logprobs where logprobs is not true.',
    plays: reading((body) => (body['logprobs'] === true ? body : omit(body, 'top_logprobs'))),
    breaks: { 'reject.top-logprobs': 'accepted' },
  },
  'top-logprobs-clamped': {
    says: 'Gives 20 alternatives where more are asked for, and none where fewer than none are.',
    plays: reading((body) => changed(body, ['top_logprobs'], (count) => clamp(count, 0, 20))),
    breaks: { 'reject.top-logprobs': 'accepted' },
  },
  'logit-bias-unchecked': {
    says: 'Does not check the values of logit_bias.',
    plays: taking(logitBias),
    breaks: { 'reject.logit-bias': 'accepted' },
  },
  'logit-bias-stumbled-over': {
    says: 'Hands values of logit_bias to a sampler that fails on those out of range.',
    plays: { when: against(logitBias), reply: withStatus(400, 500) },
    breaks: { 'error.client-fault-4xx': 'server-error' },
  },
  'cap-zero-as-none': {
    says: 'Reads a cap of zero or fewer tokens as no cap.',
    plays: dropping(nonpositiveCap, 'max_tokens', 'max_completion_tokens'),
    breaks: { 'reject.nonpositive-cap': 'accepted' },
  },
  'stream-options-ignored': {
    says: 'Ignores stream_options where no stream is asked for.',
    plays: dropping(streamOptionsAlone, 'stream_options'),
    breaks: { 'reject.stream-options-alone': 'accepted' },
  },
  'tool-names-unchecked': {
    says: 'Takes functions of any name.',
    plays: taking(toolName),
    breaks: { 'reject.tool-name': 'accepted' },
  },
  'undeclared-choice-as-auto': {
    says: 'Reads the choice of a function that is not declared as auto.',
    plays: {
      when: (moment) => against(toolChoiceDangling)(moment) && moment.request.chat.tools.length > 0,
      request: (body) => omit(body, 'tool_choice'),
    },
    breaks: { 'reject.tool-choice-dangling': 'accepted' },
  },
  'choice-without-tools-ignored': {
    says: 'Ignores tool_choice and parallel_tool_calls where there are no tools.',
    plays: reading((body) => ('tools' in body ? body : omit(body, 'tool_choice', 'parallel_tool_calls'))),
    breaks: { 'reject.tool-choice-dangling': 'accepted' },
  },
  'orphan-tool-message-taken': {
    says: 'Takes tool messages that answer nothing.',
    plays: taking(orphanToolMessage),
    breaks: { 'reject.orphan-tool-message': 'accepted' },
  },
  'orphan-tool-message-409': {
    says: 'Refuses tool messages that answer nothing with status 409.',
    plays: { when: against(orphanToolMessage), reply: withStatus(400, 409) },
    breaks: { 'reject.orphan-tool-message': 'other-4xx' },
  },
  'unanswered-calls-taken': {
    says: 'Takes histories with tool calls that nothing answers.',
    plays: taking(unansweredToolCalls),
    breaks: { 'reject.unanswered-tool-calls': 'accepted' },
  },
  'half-answered-calls-taken': {
    says: 'Is content with one result for two tool calls of a turn.',
    plays: taking(unansweredToolCalls, ({ request }) => request.chat.messages.some(({ role }) => role === 'tool')),
    breaks: { 'reject.unanswered-tool-calls': 'accepted' },
  },
  'empty-tool-calls-taken': {
    says: 'Takes assistant messages whose tool_calls is an empty list.',
    plays: taking(emptyToolCallsHistory),
    breaks: { 'reject.empty-tool-calls-history': 'accepted' },
  },
  'json-word-not-sought': {
    says: 'Turns on JSON mode for conversations that do not mention it.',
    plays: taking(jsonModeWithoutWord),
    breaks: { 'reject.json-mode-without-word': 'accepted' },
  },
  'json-word-not-sought-in-streams': {
    says: 'Looks for the word JSON in the messages only when it does not stream.',
    plays: taking(jsonModeWithoutWord, inStreams),
    breaks: { 'reject.json-mode-without-word': 'accepted' },
  },
  'strict-schemas-unchecked': {
    says: 'Takes any schema as a strict one.',
    plays: taking(strictSchema),
    breaks: { 'reject.strict-schema': 'accepted' },
  },
  'strict-functions-unchecked': {
    says: 'Checks strict formats but not strict functions.',
    plays: taking(strictSchema, ({ request }) => request.chat.tools.length > 0),
    breaks: { 'reject.strict-schema': 'accepted' },
  },
  'strict-schema-refused-in-stream': {
    says: 'Reports a strict schema that it does not take as an event of the stream, with status 200.',
    plays: {
      when: (moment) => inStreams(moment) && against(strictSchema)(moment),
      answers: () => ({
        status: 200,
        headers: [['content-type', 'text/event-stream']],
        body: `data: ${refusal(400, { param: 'response_format' }).body}\n\ndata: [DONE]\n\n`,
      }),
    },
    breaks: { 'error.prestream-not-sse': 'error-event' },
  },
  'schema-names-unchecked': {
    says: 'Takes formats of any name, or none.',
    plays: taking(schemaName),
    breaks: { 'reject.schema-name': 'accepted' },
  },
  'metadata-unchecked': {
    says: 'Does not check the limits of metadata.',
    plays: taking(metadataLimits),
    breaks: { 'reject.metadata-limits': 'accepted' },
  },
  'unknown-values-as-default': {
    says: 'Reads unknown values of parameters as their defaults.',
    plays: { when: against(badEnum), accepts: () => true, request: (body) => omit(body, 'service_tier') },
    breaks: { 'reject.bad-enum': 'accepted' },
  },
  'types-coerced': {
    says: 'Makes sense of a temperature and a stream of the wrong type.',
    plays: reading((body) => {
      const { temperature, stream } = body
      const heeded = typeof temperature === 'string' ? omit(body, 'temperature') : body
      return typeof stream === 'string' ? { ...heeded, stream: true } : heeded
    }),
    breaks: { 'reject.wrong-type': 'accepted' },
  },
  'wrong-types-422': {
    says: 'Refuses members of the wrong type with status 422, as some web frameworks do.',
    plays: { when: against(wrongType), reply: withStatus(400, 422) },
    breaks: { 'reject.wrong-type': 'unprocessable-422', 'reject.messages-shape': 'unprocessable-422' },
  },
  'audio-without-params-as-text': {
    says: 'Answers in text where it is not told how to speak.',
    plays: dropping(audioNeedsParams, 'modalities', 'audio'),
    breaks: { 'reject.audio-needs-params': 'accepted' },
  },
})
