import { mapMessages, refusal } from '../../src/define/alter.ts'
import type { Deviation, Fault, Moment } from '../../src/define/fault.ts'
import { objectsOf, type JsonObject } from '../../src/define/json.ts'
import { streams } from '../../src/define/request.ts'
import { hasGoodHistory, isCalling, isCompleteRoundtrip } from './history.ts'

const isRoundtrip = ({ request }: Moment): boolean =>
  hasGoodHistory(request) && isCompleteRoundtrip(request.chat.messages)

/** Whether the history holds a call with a member that the reference adds to its calls. */
const isReplay = ({ request }: Moment): boolean =>
  request.chat.messages.some((message) => isCalling(message) && 'reasoning_details' in message)

/** Loses what tools answered. */
const withoutResults = (when: (moment: Moment) => boolean): Deviation => ({
  when: (moment) => isRoundtrip(moment) && when(moment),
  request: (body) => ({
    ...body,
    messages: objectsOf(body['messages']).map((message) =>
      message['role'] === 'tool' ? { ...message, content: 'done' } : message,
    ),
  }),
})

const withDetails = (message: JsonObject): JsonObject =>
  isCalling(message)
    ? { ...message, content: 'Let me see.', reasoning_details: { text: 'This needs a tool.' } }
    : message

/** Adds a member to messages with calls, and turns down those that come back with it. */
const refusingOwn = (status: number, when: (moment: Moment) => boolean): Deviation => ({
  completion: (completion) => mapMessages(completion, withDetails),
  answers(moment) {
    if (!isReplay(moment) || !when(moment)) return undefined
    const param = 'messages[1].reasoning_details'
    const type = status < 500 ? 'invalid_request_error' : 'server_error'
    return refusal(status, { message: `Unrecognized request argument supplied: '${param}'.`, type, param })
  },
})

export const relationFaults: Readonly<Record<string, Omit<Fault, 'name'>>> = {
  'role-tool-refused': {
    says: 'Refuses messages of role tool.',
    plays: {
      when: isRoundtrip,
      answers({ request }) {
        const param = `messages[${request.chat.messages.findIndex(({ role }) => role === 'tool')}].role`
        return refusal(400, { message: `Invalid value for '${param}': 'tool' is not a known role.`, param })
      },
    },
    breaks: {
      'tools.roundtrip': 'refused',
      'tools.roundtrip-null-content': 'refused',
      'tools.roundtrip-variants': 'refused',
    },
  },
  'tool-results-crash': {
    says: 'Fails on every history with a tool message, as its template cannot render it.',
    plays: {
      when: (moment) => isRoundtrip(moment) && !hasPicture(moment),
      answers: () => refusal(500, { message: "'dict object' has no attribute 'name'", type: 'server_error' }),
    },
    breaks: {
      'tools.roundtrip': 'server-error',
      'tools.roundtrip-null-content': 'server-error',
      'tools.roundtrip-variants': 'server-error',
    },
  },
  'signature-wanted-back': {
    says: 'Refuses calls in a history without the signature that it gave them.',
    plays: {
      when: (moment) => isRoundtrip(moment) && !hasNullContent(moment),
      answers() {
        const message = 'Function call is missing a thought_signature in its extra_content.'
        return refusal(400, { message, param: 'messages' })
      },
    },
    breaks: { 'tools.roundtrip': 'wants-own-members' },
  },
  'own-message-refused': {
    says: 'Adds a member to messages with calls in documents, and refuses the message when it comes back.',
    plays: refusingOwn(400, () => true),
    breaks: { 'tools.roundtrip-verbatim': 'refused' },
  },
  'own-message-crash': {
    says: 'Fails on a message with calls in documents when it comes back with the member that it added.',
    plays: refusingOwn(500, () => true),
    breaks: { 'tools.roundtrip-verbatim': 'server-error' },
  },
  'tool-result-dropped': {
    says: 'Loses what tools answered.',
    plays: withoutResults(() => true),
    breaks: { 'tools.result-used': 'result-ignored' },
  },
  'tool-result-dropped-in-streams': {
    says: 'Loses what tools answered when it streams.',
    plays: withoutResults(({ request }) => streams(request)),
    breaks: { 'tools.result-used': 'result-ignored' },
  },
  'one-call-at-a-time': {
    says: 'Makes one call an answer, although several may be made.',
    plays: {
      when: ({ request }) => request.chat.parallel !== false,
      completion: (completion) =>
        mapMessages(completion, (message) =>
          isCalling(message) ? { ...message, tool_calls: objectsOf(message['tool_calls']).slice(0, 1) } : message,
        ),
    },
    breaks: { 'tools.parallel-on': 'one-call' },
  },
}

const hasPicture = ({ request }: Moment): boolean =>
  request.chat.messages.some(({ content }) => objectsOf(content).some(({ type }) => type === 'image_url'))

const hasNullContent = ({ request }: Moment): boolean =>
  request.chat.messages.some((message) => isCalling(message) && (message['content'] ?? null) === null)
