import { mapChoices, mapMessages, omit, refusal, within } from '../../src/define/alter.ts'
import { faults as define, type Fault } from '../../src/define/fault.ts'
import { isObject, objectsOf, type JsonObject } from '../../src/define/json.ts'
import type { ChatParameters } from '../../src/define/request.ts'
import { TIME } from '../../src/define/tool-samples.ts'
import { callsWithoutContent, hasGoodHistory, hasResultsReordered, isResultInParts } from './history.ts'
import { calling, inArguments, inCalls, inJson, inPassed, onChat, refusing } from './altering.ts'
import { argumentFaults } from './argument-faults.ts'
import { choiceFaults } from './choice-faults.ts'
import { relationFaults } from './relation-faults.ts'

const indexOf = (chat: ChatParameters, is: (message: JsonObject) => boolean): number => chat.messages.findIndex(is)
const takesNothing = (chat: ChatParameters): boolean =>
  chat.tools.some(({ name }) => name === TIME) && chat.tools.length === 1

export const faults: readonly Fault[] = define({
  'tool-call-flat': {
    says: 'Puts name and arguments beside the type of a call in JSON answers, as the Responses API does.',
    plays: inCalls(
      (call) => ({ ...omit(call, 'function'), ...(isObject(call['function']) ? call['function'] : {}) }),
      inJson,
    ),
    breaks: { 'tools.call-shape': 'missing' },
  },
  'tool-call-as-markup': {
    says: 'Leaves the calls that the model chose to make in the text, as the model wrote them.',
    plays: {
      when: onChat(({ choice, tools }) => tools.length > 0 && (choice.kind === 'absent' || choice.kind === 'auto')),
      completion: (completion) =>
        mapChoices(completion, (choice) => {
          const message = choice['message']
          const calls = isObject(message) ? objectsOf(message['tool_calls']) : []
          if (!isObject(message) || calls.length === 0) return choice
          const content = calls.map((call) => `<tool_call>${JSON.stringify(call['function'])}</tool_call>`).join('\n')
          return { ...choice, message: { ...omit(message, 'tool_calls'), content }, finish_reason: 'stop' }
        }),
    },
    breaks: { 'tools.call-shape': 'left-in-text' },
  },
  'mark-beside-call': {
    says: 'Leaves the mark that opens a call in the text beside it.',
    plays: {
      when: onChat(({ tools }) => tools.length > 0),
      completion: (completion) =>
        mapChoices(completion, (choice) => {
          const message = choice['message']
          const calls = isObject(message) ? objectsOf(message['tool_calls']) : []
          if (!isObject(message) || calls.length === 0) return choice
          return { ...choice, message: { ...message, content: '<|tool_calls_section_begin|>' } }
        }),
    },
    breaks: { 'tools.call-shape': 'markup-beside-call' },
  },
  'tool-call-id-empty': {
    says: 'Leaves the ids of calls in JSON answers empty.',
    plays: inCalls((call) => ({ ...call, id: '' }), inJson),
    breaks: { 'tools.call-id': 'empty-id' },
  },
  'tool-call-ids-equal': {
    says: 'Gives all calls of an answer the same id.',
    plays: inCalls((call) => ({ ...call, id: 'call_0' })),
    breaks: { 'tools.call-id': 'repeated-id', 'ids.tool-call-unique': 'reused' },
  },
  'strict-arguments-with-extra': {
    says: 'Adds a member to the arguments of strict functions.',
    plays: inPassed(
      (passed) => ({ ...passed, note: 'hello' }),
      onChat(({ tools }) => tools.some(({ strict }) => strict)),
    ),
    breaks: { 'tools.arguments-strict-valid': 'extra-member' },
  },
  'strict-arguments-with-extra-in-streams': {
    says: 'Adds a member to the arguments of strict functions when it streams.',
    plays: inPassed(
      (passed) => ({ ...passed, note: 'hello' }),
      ({ request }) => request.chat.stream === true && request.chat.tools.some(({ strict }) => strict),
    ),
    breaks: { 'tools.arguments-strict-valid': 'extra-member' },
  },
  'strict-arguments-missing-member': {
    says: 'Leaves a member out of the arguments of strict functions.',
    plays: inPassed(
      (passed) => omit(passed, Object.keys(passed)[0] ?? ''),
      onChat(({ tools }) => tools.some(({ strict }) => strict)),
    ),
    breaks: { 'tools.arguments-strict-valid': 'missing-member' },
  },
  'tool-name-invented': {
    says: 'Calls a tool that the request does not declare.',
    plays: calling('look_up', () => true),
    breaks: { 'tools.name-declared': 'undeclared' },
  },
  'parameterless-arguments-null': {
    says: 'Sends null for the arguments of a function without parameters, in JSON answers.',
    plays: inArguments(
      () => null,
      (moment) => inJson(moment) && onChat(takesNothing)(moment),
    ),
    breaks: { 'tools.parameterless': 'no-arguments', 'tools.arguments-string': 'null' },
  },
  'parameterless-arguments-empty': {
    says: 'Sends an empty text for the arguments of a function without parameters, in JSON answers.',
    plays: inArguments(
      () => '',
      (moment) => inJson(moment) && onChat(takesNothing)(moment),
    ),
    breaks: { 'tools.parameterless': 'empty-text', 'tools.arguments-json': 'empty-text' },
  },
  'parameterless-refused': {
    says: 'Refuses functions without parameters.',
    plays: refusing(
      { message: "Missing required parameter: 'tools[0].function.parameters'.", param: 'tools[0].function.parameters' },
      ({ tools }) => tools.some(({ type, parameters }) => type === 'function' && parameters === undefined),
    ),
    breaks: { 'tools.parameterless': 'refused' },
  },
  'sixteen-tools-at-most': {
    says: 'Refuses requests with more than 16 tools.',
    plays: refusing(
      { message: "'tools' may hold at most 16 tools.", param: 'tools' },
      ({ tools }) => tools.length > 16,
    ),
    breaks: { 'tools.many': 'refused' },
  },
  'null-content-in-history-refused': {
    says: 'Refuses a history in which a message with tool calls has null content.',
    plays: {
      when: onChat(({ messages }) => messages.some(callsWithoutContent)),
      answers({ request }) {
        const param = `messages[${indexOf(request.chat, callsWithoutContent)}].content`
        return refusal(400, { message: `Invalid value for '${param}': expected a string, got null.`, param })
      },
    },
    breaks: { 'tools.roundtrip-null-content': 'refused' },
  },
  'tool-history-crash': {
    says: 'Answers 500 to a history with tool calls.',
    plays: {
      when: ({ request }) =>
        hasGoodHistory(request) &&
        request.chat.messages.some(callsWithoutContent) &&
        !request.chat.messages.some(({ content }) => Array.isArray(content)),
      answers: () => refusal(500, { message: 'Internal error.', type: 'server_error' }),
    },
    breaks: { 'tools.roundtrip-null-content': 'server-error' },
  },
  'tool-result-parts-refused': {
    says: 'Refuses tool messages whose content is a list of parts.',
    plays: {
      when: onChat(({ messages }) => messages.some(isResultInParts)),
      answers({ request }) {
        const param = `messages[${indexOf(request.chat, isResultInParts)}].content`
        return refusal(400, { message: `Invalid value for '${param}': expected a string, got an array.`, param })
      },
    },
    breaks: { 'tools.roundtrip-variants': 'refused' },
  },
  'tool-results-in-order-only': {
    says: 'Refuses the results of parallel calls in another order than that of the calls.',
    plays: refusing(
      { message: "The 'tool_call_id' of the tool messages must follow the order of the calls.", param: 'messages' },
      ({ messages }) => hasResultsReordered(messages),
    ),
    breaks: { 'tools.roundtrip-variants': 'refused' },
  },
  'custom-call-as-function': {
    says: 'Reports the call of a custom tool in a JSON answer as one of a function.',
    plays: inCalls((call) => {
      const { custom } = call
      if (!isObject(custom)) return call
      const called = { name: custom['name'], arguments: JSON.stringify({ input: custom['input'] }) }
      return { id: call['id'], type: 'function', function: called }
    }, inJson),
    breaks: { 'tools.custom-call': 'wrapped-as-function', 'tools.name-declared': 'wrong-type' },
  },
  'custom-call-without-input': {
    says: 'Leaves the input out of the call of a custom tool in a JSON answer.',
    plays: inCalls((call) => within(call, 'custom', (custom) => omit(custom, 'input')), inJson),
    breaks: { 'tools.custom-call': 'missing' },
  },
  'tools-with-format-refused': {
    says: 'Refuses tools together with a format.',
    plays: refusing(
      { message: "'response_format' cannot be used together with 'tools'.", param: 'response_format' },
      ({ tools, format }) => tools.length > 0 && format.kind === 'schema',
    ),
    breaks: { 'tools.with-format': 'refused' },
  },
  'format-dropped-beside-tools': {
    says: 'Ignores the format of a request that declares tools.',
    plays: {
      when: onChat(({ tools }) => tools.length > 0),
      request: (body) => omit(body, 'response_format'),
    },
    breaks: {
      'tools.with-format': 'format-ignored',
      'format.json-object': 'not-json',
      'format.strict-valid': 'not-json',
      'format.loose-json': 'not-json',
    },
  },
  'legacy-functions-refused': {
    says: 'Refuses the deprecated functions.',
    plays: refusing(
      { message: "Unrecognized request argument supplied: 'functions'.", param: 'functions' },
      ({ legacyFunctions }) => legacyFunctions,
    ),
    breaks: { 'tools.legacy': 'refused' },
    requires: ['legacyFunctions'],
  },
  'legacy-call-as-tool-call': {
    says: 'Answers the deprecated functions with a tool call.',
    plays: {
      completion: (completion) =>
        mapMessages(completion, (message) => {
          const called = message['function_call']
          if (!isObject(called)) return message
          const call = { id: 'call_legacy', type: 'function', function: called }
          return { ...omit(message, 'function_call'), tool_calls: [call] }
        }),
    },
    breaks: { 'tools.legacy': 'called-as-tool', 'ids.tool-call-unique': 'reused' },
  },
  ...argumentFaults,
  ...choiceFaults,
  ...relationFaults,
})
