import { refusing } from '../../src/define/alter.ts'
import { faults as define, type Deviation, type Fault } from '../../src/define/fault.ts'
import { objectsOf, type JsonObject } from '../../src/define/json.ts'
import { streams, type RequestView } from '../../src/define/request.ts'
import { hasOrdinaryMembers, isTextParts, rolesOf, textOf } from './conversation.ts'

const hasTwice =
  (role: string): ((request: RequestView) => boolean) =>
  (request) =>
    rolesOf(request).split(role).length > 2

const hasParts =
  (role?: string): ((request: RequestView) => boolean) =>
  ({ chat }) =>
    chat.messages.some((message) => isInParts(message) && (role === undefined || message['role'] === role))

const isInParts = ({ role, content }: JsonObject): boolean => role !== 'tool' && isTextParts(content)

const isNamed = ({ name }: JsonObject): boolean => typeof name === 'string'

/** Understands the messages of a request as others. */
const misreading = (change: (messages: readonly JsonObject[]) => readonly JsonObject[]): Deviation => ({
  request: (body) =>
    Array.isArray(body['messages']) ? { ...body, messages: change(objectsOf(body['messages'])) } : body,
})

/** Understands content of several parts as something else. */
const misreadingParts = (change: (parts: readonly JsonObject[]) => unknown): Deviation =>
  misreading((messages) =>
    messages.map((message) => {
      const { content } = message
      return isInParts(message) && isTextParts(content) && content.length > 1
        ? { ...message, content: change(content) }
        : message
    }),
  )

export const faults: readonly Fault[] = define({
  'second-system-message-refused': {
    says: 'Refuses a second system message.',
    plays: refusing(400, { message: 'System message must be at the beginning.', param: 'messages' }, hasTwice('s')),
    breaks: { 'roles.core': 'refused' },
  },
  'system-role-unsupported': {
    says: 'Says that the model does not support the role system.',
    plays: refusing(
      400,
      {
        message: "Unsupported value: 'messages[0].role' does not support 'system' with this model.",
        param: 'messages[0].role',
        code: 'unsupported_value',
      },
      (request) => rolesOf(request).includes('s'),
    ),
    breaks: { 'roles.core': 'unsupported' },
  },
  'late-system-message-refused': {
    says: 'Refuses a system message behind any other.',
    plays: refusing(400, { message: 'System message must be at the beginning.', param: 'messages' }, (request) =>
      /[ua]s/.test(rolesOf(request)),
    ),
    breaks: { 'roles.core': 'order-refused' },
  },
  'roles-must-alternate': {
    says: 'Refuses two turns of one speaker, one behind the other.',
    plays: refusing(400, { message: 'Conversation roles must alternate user/assistant/user/assistant.' }, (request) =>
      /uu|aa/.test(rolesOf(request)),
    ),
    breaks: { 'roles.core': 'order-refused' },
  },
  'two-turns-crash': {
    says: 'Fails with status 500 on two turns of the assistant, one behind the other.',
    plays: refusing(500, { message: 'Internal server error.', type: 'server_error' }, (request) =>
      rolesOf(request).includes('aa'),
    ),
    breaks: { 'roles.core': 'server-error' },
  },
  'developer-role-unknown-to-template': {
    says: 'Has a chat template that knows no developer role.',
    plays: refusing(400, { message: 'chat template rejected the request: Unexpected message role.' }, (request) =>
      rolesOf(request).includes('d'),
    ),
    breaks: { 'roles.developer': 'refused' },
  },
  'developer-role-unsupported': {
    says: 'Says that the role developer is not supported.',
    plays: refusing(400, { message: "The role 'developer' is not supported.", param: 'messages[0].role' }, (request) =>
      rolesOf(request).includes('d'),
    ),
    breaks: { 'roles.developer': 'unsupported' },
    requires: ['developerRole'],
  },
  'developer-role-crashes-streams': {
    says: 'Fails with status 500 on a developer message in a request for a stream.',
    plays: refusing(
      500,
      { message: "Unknown role 'developer'.", type: 'server_error' },
      (request) => streams(request) && hasOrdinaryMembers(request) && rolesOf(request).includes('d'),
    ),
    breaks: { 'roles.developer': 'server-error' },
  },
  'name-refused': {
    says: 'Refuses the name of a speaker.',
    plays: refusing(400, { message: "'messages.0': property 'name' is unsupported" }, ({ chat }) =>
      chat.messages.some(isNamed),
    ),
    breaks: { 'roles.name': 'refused' },
  },
  'name-of-assistant-crashes': {
    says: 'Fails with status 500 on a name of the assistant.',
    plays: refusing(500, { message: 'Internal server error.', type: 'server_error' }, ({ chat }) =>
      chat.messages.some((message) => message['role'] === 'assistant' && isNamed(message)),
    ),
    breaks: { 'roles.name': 'server-error' },
  },
  'text-parts-refused': {
    says: 'Refuses content that is a list of text parts.',
    plays: refusing(400, { message: 'unknown content type' }, hasParts()),
    breaks: { 'roles.text-parts': 'refused' },
  },
  'text-parts-of-system-refused': {
    says: 'Refuses text parts in the system message only.',
    plays: refusing(400, { message: "Invalid type for 'messages[0].content': expected a string." }, hasParts('system')),
    breaks: { 'roles.text-parts': 'refused' },
  },
  'text-parts-crash-template': {
    says: 'Has a chat template that adds text parts to a string, and fails with status 500.',
    plays: refusing(
      500,
      { message: 'can only concatenate str (not "list") to str', type: 'server_error' },
      (request) => hasOrdinaryMembers(request) && hasParts()(request),
    ),
    breaks: { 'roles.text-parts': 'server-error' },
  },
  'refusal-part-refused': {
    says: 'Refuses a refusal part of the assistant.',
    plays: refusing(400, { message: "Invalid value: 'refusal'. Supported values are: 'text'." }, ({ chat }) =>
      chat.messages.some(({ content }) => objectsOf(content).some(({ type }) => type === 'refusal')),
    ),
    breaks: { 'roles.text-parts': 'refused' },
  },
  'only-first-part-read': {
    says: 'Reads the first of several text parts only.',
    plays: misreadingParts((parts) => parts.slice(0, 1)),
    breaks: { 'roles.text-parts': 'fewer-tokens' },
  },
  'parts-read-as-json': {
    says: 'Gives the model the JSON of several text parts in place of their text.',
    plays: misreadingParts((parts) => JSON.stringify(parts)),
    breaks: { 'roles.text-parts': 'more-tokens' },
  },
  'system-message-dropped': {
    says: 'Does not send on what the system and the developer say.',
    plays: misreading((messages) => messages.filter(({ role }) => role !== 'system' && role !== 'developer')),
    breaks: { 'roles.system-honoured': 'not-known' },
  },
  'history-dropped': {
    says: 'Sends on the last turn only, with the instructions.',
    plays: misreading(lastTurn),
    breaks: { 'roles.history-honoured': 'not-known' },
  },
  'history-dropped-in-streams': {
    says: 'Sends on the last turn only, with the instructions, where the answer is streamed.',
    plays: { ...misreading(lastTurn), when: ({ request }) => streams(request) },
    breaks: { 'roles.history-honoured': 'not-known' },
  },
})

/** Conversations with tools are left whole: a result without its call would be refused. */
function lastTurn(messages: readonly JsonObject[]): readonly JsonObject[] {
  if (messages.some((message) => textOf(message) === undefined || 'tool_calls' in message)) return messages
  return messages.filter(
    ({ role }, position) => role === 'system' || role === 'developer' || position === messages.length - 1,
  )
}
