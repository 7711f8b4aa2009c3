import { mapChoices, omit, within } from '../../src/define/alter.ts'
import { faults as define, type Deviation, type Fault, type Moment } from '../../src/define/fault.ts'
import { isObject, type JsonObject } from '../../src/define/json.ts'
import { asksForJson, wantsJson } from '../../src/define/request.ts'

/** Changes the choices before they are sent, as a document or cut into chunks. */
function inChoices(change: (choice: JsonObject) => JsonObject): Deviation {
  return { completion: (completion) => mapChoices(completion, change) }
}

/** Changes finish reasons: given one to the other, the rest as they are. */
function reasons(change: Readonly<Record<string, string>>): Deviation {
  return inChoices((choice) => {
    const reason = String(choice['finish_reason'])
    return { ...choice, finish_reason: change[reason] ?? reason }
  })
}

/** Shows in JSON answers that are free text without log probabilities. */
function inDocuments(deviation: Deviation): Deviation {
  return {
    ...deviation,
    when: ({ request }) => wantsJson(request) && !asksForJson(request) && !request.chat.logprobs,
  }
}

/** Refuses in place of text, with this finish reason. */
const refuses = (reason: string | null): Deviation =>
  inChoices((choice) => {
    const message = isObject(choice['message']) ? choice['message'] : {}
    if (typeof message['content'] !== 'string' || choice['finish_reason'] !== 'stop') return choice
    const refused = { ...message, content: null, annotations: [], refusal: 'I cannot help with that.' }
    return { ...choice, message: refused, finish_reason: reason }
  })

const offersNothing = ({ request: { json, chat } }: Moment): boolean =>
  isObject(json) && chat.tools.length === 0 && !chat.legacyFunctions

const INVENTED = { id: 'call_invented', type: 'function', function: { name: 'get_weather', arguments: '{}' } }

export const faults: readonly Fault[] = define({
  'finish-end-turn': {
    says: 'Passes the finish reason end_turn of its upstream on in JSON answers.',
    plays: inDocuments(reasons({ stop: 'end_turn' })),
    breaks: { 'finish.enum': 'not-allowed-value' },
  },
  'finish-empty': {
    says: 'Sends an empty finish reason in JSON answers.',
    plays: inDocuments(reasons({ stop: '' })),
    breaks: { 'finish.enum': 'empty' },
  },
  'cut-called-stop': {
    says: 'Ends a text that the cap cuts with stop.',
    plays: {
      when: ({ request }) => !asksForJson(request) && request.chat.tools.length === 0,
      ...reasons({ length: 'stop' }),
    },
    breaks: { 'finish.length-on-cap': 'not-length' },
  },
  'stop-called-length': {
    says: 'Ends every text with length.',
    plays: {
      when: ({ request }) => request.chat.n === 1 && request.chat.stops.length === 0,
      ...reasons({ stop: 'length' }),
    },
    breaks: { 'finish.stop-on-natural-end': 'length-below-cap' },
  },
  'cut-call-called-tool-calls': {
    says: 'Ends a tool call that the cap cuts with tool_calls.',
    plays: {
      when: ({ request }) => request.chat.tools.length > 0 && !asksForJson(request),
      ...inChoices((choice) => {
        const { message } = choice
        const isCut = choice['finish_reason'] === 'length' && isObject(message) && 'tool_calls' in message
        return isCut ? { ...choice, finish_reason: 'tool_calls' } : choice
      }),
    },
    breaks: { 'finish.length-on-cap': 'not-length', 'toolstream.arguments-json': 'not-json' },
  },
  'call-of-function-called-stop': {
    says: 'Ends the call of a function that the model chose with stop.',
    plays: {
      when: ({ request }) => !(isObject(request.json) && isObject(request.json['function_call'])),
      ...reasons({ function_call: 'stop' }),
    },
    breaks: { 'finish.tool-calls': 'other-with-function-call' },
  },
  'calls-called-stop': {
    says: 'Ends answers with tool calls with stop.',
    plays: reasons({ tool_calls: 'stop' }),
    breaks: { 'finish.tool-calls': 'stop-with-calls' },
  },
  'calls-called-function-call': {
    says: 'Ends answers with tool calls with function_call.',
    plays: reasons({ tool_calls: 'function_call' }),
    breaks: { 'finish.tool-calls': 'function-call-with-calls' },
  },
  'calls-dropped': {
    says: 'Loses the tool calls, and keeps the finish reason.',
    plays: {
      when: ({ request }) => request.chat.choice.kind !== 'named',
      ...inChoices((choice) => within(choice, 'message', (message) => omit(message, 'tool_calls'))),
    },
    breaks: { 'finish.tool-calls-implies-calls': 'no-calls' },
  },
  'call-invented': {
    says: 'Calls a tool when the request offers none.',
    plays: {
      when: offersNothing,
      ...inChoices((choice) => ({
        ...within(choice, 'message', (message) => ({
          ...message,
          content: null,
          annotations: [],
          tool_calls: [INVENTED],
        })),
        finish_reason: 'tool_calls',
      })),
    },
    breaks: { 'finish.no-calls-without-tools': 'call-without-tools' },
  },
  'call-announced-without-tools': {
    says: 'Ends a text with tool_calls when the request offers no tools.',
    plays: { when: offersNothing, ...reasons({ stop: 'tool_calls' }) },
    breaks: { 'finish.no-calls-without-tools': 'reason-without-tools' },
  },
  'refusal-as-reason': {
    says: 'Refuses, and gives refusal as the finish reason.',
    plays: inDocuments(refuses('refusal')),
    breaks: { 'finish.refusal': 'other-reason', 'finish.enum': 'not-allowed-value' },
  },
  'refusal-without-reason': {
    says: 'Refuses, and gives no finish reason.',
    plays: inDocuments(refuses(null)),
    breaks: { 'finish.refusal': 'no-reason', 'choice.finish-reason-set': 'null' },
  },
  'refusal-beside-calls': {
    says: 'Refuses beside the call of a tool, and gives tool_calls as the finish reason.',
    plays: inDocuments(
      inChoices((choice) =>
        choice['finish_reason'] === 'tool_calls'
          ? within(choice, 'message', (message) => ({ ...message, refusal: 'I cannot help with that.' }))
          : choice,
      ),
    ),
    breaks: { 'finish.refusal': 'other-reason' },
  },
  'refusal-as-tool-calls': {
    says: 'Refuses, and gives function_call as the finish reason.',
    plays: inDocuments(refuses('function_call')),
    breaks: {
      'finish.refusal': 'other-reason',
      'finish.tool-calls-implies-calls': 'no-calls',
      'finish.no-calls-without-tools': 'reason-without-tools',
    },
  },
})
