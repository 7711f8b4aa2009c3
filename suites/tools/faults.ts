import { mapChoices, mapMessages, omit, refusal, within } from '../../src/define/alter.ts'
import { faults as define, type Deviation, type Fault, type Moment } from '../../src/define/fault.ts'
import { isObject, objectsOf, parseJson, type JsonObject } from '../../src/define/json.ts'
import { asksForJson, wantsJson, type ChatParameters } from '../../src/define/request.ts'
import { TIME } from '../../src/define/tool-samples.ts'
import { callsWithoutContent, hasGoodHistory, hasResultsReordered, isResultInParts } from './history.ts'
import { relationFaults } from './relation-faults.ts'

/** Changes every tool call of an answer. */
function inCalls(change: (call: JsonObject, position: number) => JsonObject, when?: Deviation['when']): Deviation {
  return {
    ...(when !== undefined && { when }),
    completion: (completion) =>
      mapMessages(completion, (message) =>
        Array.isArray(message['tool_calls'])
          ? { ...message, tool_calls: objectsOf(message['tool_calls']).map(change) }
          : message,
      ),
  }
}

/** Changes the text of the arguments of every call of a function. */
function inArguments(change: (text: string) => unknown, when?: Deviation['when']): Deviation {
  return inCalls(
    (call) =>
      within(call, 'function', (called) =>
        typeof called['arguments'] === 'string' ? { ...called, arguments: change(called['arguments']) } : called,
      ),
    when,
  )
}

/** Changes the arguments of every call that has an object for them. */
function inPassed(change: (passed: JsonObject) => JsonObject, when?: Deviation['when']): Deviation {
  return inArguments((text) => {
    const passed = parseJson(text)
    return isObject(passed) ? JSON.stringify(change(passed)) : text
  }, when)
}

/** Changes every string below a value. */
function inStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((item) => inStrings(item, change))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, inStrings(member, change)]))
}

const inPassedStrings = (change: (text: string) => string): Deviation =>
  inArguments((text) => {
    const passed = parseJson(text)
    return passed === undefined ? text : JSON.stringify(inStrings(passed, change))
  }, isLoose)

/** Changes the name that every call goes to, and what is passed where that is given. */
const calling = (name: string, when: (chat: ChatParameters) => boolean, passed?: string): Deviation =>
  inCalls(
    (call) =>
      within(call, 'function', (called) => ({ ...called, name, ...(passed !== undefined && { arguments: passed }) })),
    onChat(when),
  )

/** Answers with text in place of calls. */
const withText = (when: (chat: ChatParameters) => boolean): Deviation => ({
  when: onChat(when),
  completion: (completion) =>
    mapChoices(completion, (choice) => ({
      ...within(choice, 'message', (message) => ({ ...omit(message, 'tool_calls'), content: 'Let me see.' })),
      finish_reason: 'stop',
    })),
})

/** Answers 400 to chat requests. */
const refusing = (members: JsonObject, when: (chat: ChatParameters) => boolean): Deviation => ({
  when: onChat(when),
  answers: () => refusal(400, members),
})

const onChat =
  (when: (chat: ChatParameters) => boolean) =>
  ({ request }: Moment): boolean =>
    request.endpoint === 'chat' && when(request.chat)

const inJson = ({ request }: Moment): boolean => wantsJson(request)
const isLoose = ({ request }: Moment): boolean => !request.chat.tools.some(({ strict }) => strict)
/** In JSON answers that call functions which are not strict. */
const loosely = (moment: Moment): boolean => inJson(moment) && isLoose(moment)
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
  'arguments-as-object': {
    says: 'Sends the arguments of a call in a JSON answer as an object.',
    plays: inArguments((text) => parseJson(text) ?? text, inJson),
    breaks: { 'tools.arguments-string': 'wrong-type' },
  },
  'arguments-with-trailing-comma': {
    says: 'Writes a comma behind the last member of arguments in JSON answers.',
    plays: inArguments((text) => text.replace(/\}$/, ',}'), loosely),
    breaks: { 'tools.arguments-json': 'not-json' },
  },
  'arguments-encoded-twice': {
    says: 'Encodes the arguments of a call in a JSON answer as JSON twice.',
    plays: inArguments((text) => JSON.stringify(text), loosely),
    breaks: { 'tools.arguments-json': 'encoded-twice' },
  },
  'arguments-repeated': {
    says: 'Writes the arguments of a call in a JSON answer twice in a row.',
    plays: inArguments((text) => text.repeat(2), loosely),
    breaks: { 'tools.arguments-json': 'repeated' },
  },
  'arguments-with-end-mark': {
    says: 'Leaves the mark that ends a call behind its arguments in JSON answers.',
    plays: inArguments((text) => `${text}</tool_call>`, loosely),
    breaks: { 'tools.arguments-json': 'markup-left' },
  },
  'arguments-as-python': {
    says: 'Writes the arguments of a call in a JSON answer as Python does.',
    plays: inArguments((text) => text.replaceAll('"', "'"), loosely),
    breaks: { 'tools.arguments-json': 'python-literal' },
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
  'arguments-of-wrong-type': {
    says: 'Sends numbers where the schema of a function wants text.',
    plays: inPassed((passed) => Object.fromEntries(Object.keys(passed).map((name) => [name, 7])), isLoose),
    breaks: { 'tools.arguments-loose-valid': 'wrong-type' },
  },
  'tool-name-invented': {
    says: 'Calls a tool that the request does not declare.',
    plays: calling('look_up', () => true),
    breaks: { 'tools.name-declared': 'undeclared' },
  },
  'tool-choice-none-ignored': {
    says: 'Calls a tool although tool_choice is none.',
    plays: { request: (body) => (body['tool_choice'] === 'none' ? omit(body, 'tool_choice') : body) },
    breaks: { 'tools.choice-none': 'called' },
  },
  'tool-choice-none-refused': {
    says: 'Refuses tool_choice none.',
    plays: refusing(
      { message: "Invalid value for 'tool_choice': 'none'.", param: 'tool_choice' },
      ({ choice }) => choice.kind === 'none',
    ),
    breaks: { 'tools.choice-none': 'refused' },
  },
  'tool-choice-required-ignored': {
    says: 'Answers with text although tool_choice is required.',
    plays: withText(({ choice }) => choice.kind === 'required'),
    breaks: { 'tools.choice-required': 'no-call' },
  },
  'tool-choice-named-ignored': {
    says: 'Answers with text although tool_choice names a tool.',
    plays: withText(({ choice }) => choice.kind === 'named'),
    breaks: { 'tools.choice-named': 'no-call' },
  },
  'tool-choice-named-other-tool': {
    says: 'Calls another tool than the one that tool_choice names.',
    plays: calling(
      TIME,
      ({ choice, tools }) => choice.kind === 'named' && choice.name !== TIME && tools.some(({ name }) => name === TIME),
      '{}',
    ),
    breaks: { 'tools.choice-named': 'other-tool' },
  },
  'allowed-tools-ignored': {
    says: 'Calls a tool that allowed_tools does not list.',
    plays: calling('send_mail', ({ choice }) => choice.kind === 'allowed', '{"to":"ada@example.com","text":"Hi."}'),
    breaks: { 'tools.choice-allowed': 'unlisted-tool' },
  },
  'allowed-tools-required-ignored': {
    says: 'Answers with text although allowed_tools are required.',
    plays: withText(({ choice }) => choice.kind === 'allowed' && choice.mode === 'required'),
    breaks: { 'tools.choice-allowed': 'no-call' },
  },
  'calls-whatever-is-asked': {
    says: 'Calls the first function of a request, whatever is asked.',
    plays: {
      when: (moment) =>
        onChat(({ tools, choice }) => tools[0]?.type === 'function' && choice.kind === 'absent')(moment) &&
        !asksForJson(moment.request),
      request: (body) => ({ ...body, tool_choice: 'required' }),
    },
    breaks: { 'tools.choice-auto-text': 'called' },
  },
  'parallel-off-ignored': {
    says: 'Calls several tools in one answer although parallel_tool_calls is false.',
    plays: {
      when: onChat(({ tools }) => tools.length > 0),
      request: (body) => omit(body, 'parallel_tool_calls'),
    },
    breaks: { 'tools.parallel-off': 'several-calls' },
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
  'arguments-escaped-twice': {
    says: 'Escapes quotes and newlines within arguments once too often.',
    plays: inPassedStrings((text) => JSON.stringify(text).slice(1, -1)),
    breaks: { 'tools.argument-fidelity': 'escaped-twice' },
  },
  'arguments-in-wrong-encoding': {
    says: 'Decodes the text of arguments as Latin-1.',
    plays: inPassedStrings((text) => Buffer.from(text, 'utf8').toString('latin1')),
    breaks: { 'tools.argument-fidelity': 'wrong-encoding' },
  },
  'arguments-without-unicode': {
    says: 'Replaces what is not ASCII in arguments by question marks.',
    plays: inPassedStrings((text) => text.replaceAll(/[^\n -~]/gu, '?')),
    breaks: { 'tools.argument-fidelity': 'characters-lost' },
  },
  'nested-arguments-as-text': {
    says: 'Sends objects and arrays within arguments as JSON text.',
    plays: inPassed(
      (passed) =>
        Object.fromEntries(
          Object.entries(passed).map(([name, value]) => [
            name,
            typeof value === 'object' ? JSON.stringify(value) : value,
          ]),
        ),
      isLoose,
    ),
    breaks: { 'tools.argument-fidelity': 'nested-value-as-text' },
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
  ...relationFaults,
})
