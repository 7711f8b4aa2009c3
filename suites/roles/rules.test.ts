import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/define/json.ts'
import { completion, judged, verdict, type Given } from '../../tests/kit/exchange.ts'
import { related, type Part } from '../../tests/kit/related.ts'
import { textParts } from './parts.ts'
import { rules } from './rules.ts'

const turn = (role: string, content: unknown, members: JsonObject = {}): JsonObject => ({ role, content, ...members })
const SYSTEM = turn('system', 'Be brief.')
const USER = turn('user', 'Say hi.')
const ASSISTANT = turn('assistant', 'Hi.')
const DEVELOPER = turn('developer', 'Be brief.')
const NAMED = turn('user', 'Say hi.', { name: 'ada' })
const PARTS = turn('user', [{ type: 'text', text: 'Say hi.' }])
const SYSTEM_PARTS = turn('system', [{ type: 'text', text: 'Be brief.' }])
const PICTURE = turn('user', [{ type: 'image_url', image_url: { url: 'data:image/png;base64,iVBORw0KGgo=' } }])
const RESULT = turn('tool', [{ type: 'text', text: '4' }], { tool_call_id: 'a' })

const sent = (messages: readonly JsonObject[], given: Given = {}): Given => ({
  ...given,
  request: { messages, ...given.request },
})
const refused = (
  messages: readonly JsonObject[],
  message: string,
  status = 400,
  given: Given & { param?: string } = {},
): Given =>
  sent(messages, {
    ...given,
    status,
    body: { error: { message, type: 'invalid_request_error', param: given.param ?? null, code: null } },
  })
const answered = (messages: readonly JsonObject[], content: string, choice: JsonObject = {}): Given =>
  sent(messages, { body: completion({}, choice, { content }) })

const CODE_IN_SYSTEM = [turn('system', 'You are kind. The code is k7x.'), turn('user', 'What is the code?')]
const CODE_IN_HISTORY = [turn('user', 'The code is k7x.'), ASSISTANT, turn('user', 'What is the code?')]
const ALTERNATE = 'Conversation roles must alternate user/assistant/user/assistant'
const MADE = { aim: { rule: 'roles.core', expects: 'acceptance' } } as const

const TABLE: readonly (readonly [rule: string, what: string, given: Given, expected: unknown])[] = [
  ['roles.core', 'a conversation', sent([SYSTEM, USER, ASSISTANT, USER]), 'pass'],
  ['roles.core', 'a lone question', sent([USER]), 'not-applicable'],
  [
    'roles.core',
    'an empty turn refused',
    refused([USER, turn('assistant', ''), USER], 'messages: text content blocks must be non-empty'),
    ['empty-refused'],
  ],
  [
    'roles.core',
    'an empty question refused',
    refused([turn('user', '')], 'content must not be empty'),
    ['empty-refused'],
  ],
  ['roles.core', 'no empty turn', refused([SYSTEM, USER], 'content must not be empty'), 'unseen'],
  [
    'roles.core',
    'a null that SDKs write',
    refused(
      [USER, turn('assistant', 'Hi.', { refusal: null }), USER],
      "'messages.1': property 'refusal' is unsupported",
    ),
    ['refused'],
  ],
  ['roles.core', 'a role refused', refused([SYSTEM, USER], "Unknown role 'system'."), ['refused']],
  [
    'roles.core',
    'a second system message refused',
    refused([SYSTEM, SYSTEM, USER], 'Only one system message.'),
    ['refused'],
  ],
  [
    'roles.core',
    'a role that the model lacks',
    refused([SYSTEM, USER], "Unsupported value: 'messages[0].role' does not support 'system' with this model."),
    ['unsupported'],
  ],
  ['roles.core', 'a role that a template lacks', refused([SYSTEM, USER], 'System role not supported'), ['refused']],
  [
    'roles.core',
    'a second message of a role',
    refused([SYSTEM, SYSTEM, USER], 'More than one system message is not supported.'),
    ['refused'],
  ],
  [
    'roles.text-parts',
    'a role that the model lacks',
    refused([SYSTEM_PARTS, USER], "'messages[0].role' does not support 'system' with this model."),
    'unseen',
  ],
  [
    'roles.text-parts',
    'no list in one role',
    refused([SYSTEM_PARTS, USER], 'Content of type list is not supported in system messages.'),
    ['refused'],
  ],
  ['roles.core', 'turn about demanded', refused([USER, USER], ALTERNATE), ['order-refused']],
  [
    'roles.core',
    'turn about demanded, in a list',
    refused([USER, ASSISTANT, ASSISTANT, USER], ALTERNATE, 422),
    ['order-refused'],
  ],
  ['roles.core', 'the role of a key', refused([SYSTEM, USER], 'User role not permitted for this key'), 'unseen'],
  ['roles.core', 'what is left', refused([USER, USER], 'consecutive messages limit reached'), 'unseen'],
  [
    'roles.core',
    'a second system message, in quotes',
    refused([SYSTEM, SYSTEM, USER], "Only one 'system' message is taken"),
    ['refused'],
  ],
  ['roles.core', 'a crash on an odd order', refused([USER, USER], 'Internal error', 500), ['unexplained-server-error']],
  ['roles.core', 'a crash of a made request', refused([USER, USER], 'Internal error', 500, MADE), ['server-error']],
  ['roles.core', 'a crash in the template', refused([USER, USER], 'TemplateError: boom', 500), ['server-error']],
  ['roles.core', 'a failure of its own', refused([USER, USER], 'The server had an error, sorry.', 500), 'unseen'],
  ['roles.core', 'a crash on an ordinary order', refused([SYSTEM, USER], 'Internal error', 500), 'unseen'],
  ['roles.core', 'no reason, for an odd order', refused([USER, USER], 'invalid_request'), ['order-refused']],
  ['roles.core', 'no reason, for an ordinary order', refused([SYSTEM, USER], 'invalid_request'), 'unseen'],
  ['roles.core', 'a reason in Chinese, for an odd order', refused([USER, USER], '服务器忙'), 'unseen'],
  ['roles.core', 'any refusal of what was made for it', refused([USER, USER], 'No.', 400, MADE), ['order-refused']],
  ['roles.core', 'an unknown model', refused([USER, USER], 'No such model; try an alternative.', 404), 'unseen'],
  ['roles.core', 'too many requests', refused([USER, USER], 'Slow down.', 429), 'unseen'],
  ['roles.core', 'overload', refused([USER, USER], 'Overloaded, try again.', 503), 'unseen'],
  [
    'roles.core',
    'a prompt that is too long',
    refused([USER, USER], 'maximum context length; messages must', 400),
    'unseen',
  ],
  [
    'roles.core',
    'an answer that the assistant has begun',
    refused([USER, ASSISTANT], 'last message must be user'),
    'not-applicable',
  ],
  ['roles.core', 'a lone instruction', refused([SYSTEM], 'No user query found in messages.'), ['order-refused']],
  [
    'roles.core',
    'a lone instruction that is all lost',
    refused([SYSTEM], 'contents is not specified'),
    ['order-refused'],
  ],
  [
    'roles.core',
    'instructions told as a lack',
    refused([SYSTEM, USER], 'This model does not support system messages'),
    ['refused'],
  ],
  ['roles.core', 'an invalid role', refused([turn('robot', 'x'), USER], 'Invalid role.'), 'not-applicable'],

  [
    'roles.developer',
    'other roles listed',
    refused([DEVELOPER, USER], 'Only user, assistant and tool roles are supported!'),
    ['refused'],
  ],
  ['roles.developer', 'taken', sent([DEVELOPER, USER]), 'pass'],
  ['roles.developer', 'no such message', sent([SYSTEM, USER]), 'not-applicable'],
  ['roles.developer', 'unknown to a template', refused([DEVELOPER, USER], 'Unexpected message role.'), ['refused']],
  [
    'roles.developer',
    'unknown to a parser',
    refused([DEVELOPER, USER], 'unknown variant `developer`, expected one of `system`, `user`', 422),
    ['refused'],
  ],
  [
    'roles.developer',
    'unknown to a schema',
    refused([DEVELOPER, USER], "developer is not one of ['system', 'assistant', 'user'] - 'messages.0.role'"),
    ['refused'],
  ],
  [
    'roles.developer',
    'options without it',
    refused([DEVELOPER, USER], 'Invalid option: expected one of "user"|"assistant" at "params.messages[0].role"'),
    ['refused'],
  ],
  ['roles.developer', 'a wish', refused([DEVELOPER, USER], 'Please use a valid role: user, model.'), ['refused']],
  [
    'roles.developer',
    'an honest lack',
    refused([DEVELOPER, USER], 'Role developer is not supported.'),
    ['unsupported'],
  ],
  ['roles.developer', 'a crash', refused([DEVELOPER, USER], 'jinja: raise_exception', 500), ['server-error']],
  [
    'roles.developer',
    'a crash on what else there is',
    refused([DEVELOPER, USER], 'oops', 500, { request: { logprobs: true } }),
    'unseen',
  ],
  [
    'roles.developer',
    'another fault',
    refused([DEVELOPER, USER], 'temperature is too high', 400, { param: 'temperature' }),
    'unseen',
  ],
  [
    'roles.developer',
    'an address for developers',
    refused([DEVELOPER, USER], 'No quota, see https://developer.example.com'),
    'unseen',
  ],
  [
    'roles.developer',
    'a stray tool message',
    refused([DEVELOPER, USER], "messages with role 'tool' must follow"),
    'unseen',
  ],

  ['roles.name', 'taken', sent([NAMED]), 'pass'],
  ['roles.name', 'no name', sent([USER]), 'not-applicable'],
  [
    'roles.name',
    'refused as a property',
    refused([NAMED], "'messages.0' : property 'name' is unsupported"),
    ['refused'],
  ],
  [
    'roles.name',
    'refused by its place',
    refused([NAMED], 'Extra inputs are not permitted', 422, { param: 'messages.0.name' }),
    ['refused'],
  ],
  [
    'roles.name',
    'a name with a blank',
    refused([turn('user', 'x', { name: 'a b' })], "'name' is invalid"),
    'not-applicable',
  ],
  ['roles.name', 'the name of a tool', refused([NAMED], "Invalid 'tools[0].function.name'"), 'unseen'],
  ['roles.name', 'another fault', refused([NAMED], 'The model name is unknown.'), 'unseen'],
  ['roles.name', 'the name of a tool message', sent([turn('user', 'x'), { ...RESULT, name: 'f' }]), 'not-applicable'],

  ['roles.text-parts', 'taken', sent([PARTS]), 'pass'],
  ['roles.text-parts', 'a string', sent([USER]), 'not-applicable'],
  ['roles.text-parts', 'a picture among them', sent([PARTS, PICTURE]), 'not-applicable'],
  ['roles.text-parts', 'parts of a tool only', sent([USER, RESULT]), 'not-applicable'],
  [
    'roles.text-parts',
    'a member of a vendor',
    sent([turn('user', [{ type: 'text', text: 'x', cache_control: {} }])]),
    'not-applicable',
  ],
  ['roles.text-parts', 'refused', refused([PARTS], 'unknown content type'), ['refused']],
  ['roles.text-parts', 'refused by pydantic', refused([PARTS], 'content\n  str type expected'), ['refused']],
  [
    'roles.text-parts',
    'refused in the system message',
    refused([SYSTEM_PARTS, USER], "Invalid type for 'messages[0].content'"),
    ['refused'],
  ],
  [
    'roles.text-parts',
    'refused by its place',
    refused([SYSTEM_PARTS, USER], 'Invalid', 422, { param: 'messages.0.content' }),
    ['refused'],
  ],
  [
    'roles.text-parts',
    'in the words of a parser',
    refused([PARTS], 'invalid type: sequence, expected a string', 422),
    ['refused'],
  ],
  [
    'roles.text-parts',
    'in the words of Java',
    refused(
      [PARTS],
      'Cannot deserialize value of type `java.lang.String` from Array value (token `JsonToken.START_ARRAY`) (through reference chain: Request["messages"]->ArrayList[0]->Message["content"])',
    ),
    ['refused'],
  ],
  ['roles.text-parts', 'no reason at all', refused([PARTS], 'invalid_request'), ['refused']],
  [
    'roles.text-parts',
    'no reason, beside much else',
    refused([PARTS], 'invalid_request', 400, { request: { logprobs: true } }),
    'unseen',
  ],
  [
    'roles.text-parts',
    'an error that is a text',
    sent([PARTS], { status: 400, body: { error: 'invalid_request' } }),
    ['refused'],
  ],
  [
    'roles.text-parts',
    'the words of .NET',
    refused([PARTS], 'The JSON value could not be converted to System.String. Path: $.messages[0].content'),
    ['refused'],
  ],
  [
    'roles.text-parts',
    'the words of serde',
    refused([PARTS], 'data did not match any variant of untagged enum MessageContent'),
    ['refused'],
  ],
  ['roles.text-parts', 'a crash', refused([PARTS], 'Internal error', 500), ['unexplained-server-error']],
  [
    'roles.text-parts',
    'a crash that may have other causes',
    refused([PARTS], 'Internal error', 500, { request: { logprobs: true } }),
    'unseen',
  ],
  [
    'roles.text-parts',
    'a crash in words',
    refused([PARTS], 'can only concatenate str (not "list") to str', 500, { request: { logprobs: true } }),
    ['server-error'],
  ],
  ['roles.text-parts', 'a filter', refused([PARTS], 'The content policy was violated by the text.'), 'unseen'],
  [
    'roles.text-parts',
    'the content of another message',
    refused([PARTS, ASSISTANT, USER], "Invalid type for 'messages[1].content': expected a string, got null."),
    'unseen',
  ],
  ['roles.text-parts', 'another fault', refused([PARTS], 'temperature is too high'), 'unseen'],
  ['roles.text-parts', 'a wrong key', refused([PARTS], 'Expected a string.', 401), 'unseen'],

  ['roles.system-honoured', 'told', answered(CODE_IN_SYSTEM, 'It is k7x.'), 'pass'],
  ['roles.system-honoured', 'not known', answered(CODE_IN_SYSTEM, "I don't know any code."), ['not-known']],
  [
    'roles.system-honoured',
    'told with a better hyphen, and no more known',
    answered(
      [turn('system', 'The code is k7-x.'), turn('user', 'What is the code?')],
      'It is K7\u2011X. I have no more information.',
    ),
    'pass',
  ],
  ['roles.system-honoured', 'a poor model', answered(CODE_IN_SYSTEM, 'lorem ipsum'), 'unseen'],
  [
    'roles.system-honoured',
    'cut short',
    answered(CODE_IN_SYSTEM, 'I do not know', { finish_reason: 'length' }),
    'unseen',
  ],
  [
    'roles.system-honoured',
    'filtered',
    answered(CODE_IN_SYSTEM, 'I do not know', { finish_reason: 'content_filter' }),
    'unseen',
  ],
  ['roles.system-honoured', 'nothing told', answered([USER], "I don't know."), 'not-applicable'],
  ['roles.system-honoured', 'told in the history', answered(CODE_IN_HISTORY, 'It is k7x.'), 'not-applicable'],
  ['roles.history-honoured', 'told', answered(CODE_IN_HISTORY, 'k7x'), 'pass'],
  ['roles.history-honoured', 'not known', answered(CODE_IN_HISTORY, 'Which code do you mean?'), ['not-known']],
  ['roles.history-honoured', 'another code', answered(CODE_IN_HISTORY, 'The code is 1234.'), 'unseen'],
]

describe('the rules of roles', () => {
  it.each(TABLE)('%s: %s', (id, _what, given, expected) => {
    const rule = rules.find((one) => one.id === id)
    expect(rule).toBeDefined()
    if (rule !== undefined) expect(verdict(rule, given)).toEqual(expected)
  })
})

const LONG = 'The ferry to the northern islands leaves every morning at seven. '
const TWO_PARTS = turn('user', [
  { type: 'text', text: LONG },
  { type: 'text', text: 'Say hi.' },
])
const ONE_STRING = turn('user', `${LONG}Say hi.`)

function counted(message: JsonObject, tokens: unknown): Part {
  const usage = { prompt_tokens: tokens, completion_tokens: 3, total_tokens: 40 }
  return sent([message], { body: completion({ usage }) })
}

describe('text parts and the same text in one string', () => {
  const whole = counted(ONE_STRING, 30)
  it.each<readonly [what: string, parts: readonly Part[], expected: unknown]>([
    ['count alike', [whole, counted(TWO_PARTS, 30)], 'pass'],
    ['count a separator', [whole, counted(TWO_PARTS, 33)], 'pass'],
    ['lose a part', [whole, counted(TWO_PARTS, 9)], ['x2 fewer-tokens']],
    ['are written out as JSON', [whole, counted(TWO_PARTS, 61)], ['x2 more-tokens']],
    ['may come from the cache', [whole, counted(TWO_PARTS, 1)], 'unseen'],
    ['may not be counted', [whole, counted(TWO_PARTS, null)], 'unseen'],
    ['are no other text', [whole, counted(PARTS, 9)], 'unseen'],
    ['stand alone', [counted(TWO_PARTS, 9)], 'unseen'],
  ])('%s', (_what, parts, expected) => {
    expect(related(textParts, parts)).toEqual(expected)
  })
})

describe('a defect that several rules see', () => {
  it('is told once', () => {
    const given = refused(
      [DEVELOPER, turn('user', [{ type: 'text', text: 'x' }], { name: 'ada' })],
      "Unexpected role 'developer'",
      400,
      {
        aim: { rule: 'roles.name', expects: 'acceptance' },
      },
    )
    const { violations } = judged(rules, given)
    expect(violations.map(({ rule, follows }) => [rule, follows])).toEqual([
      ['roles.developer', undefined],
      ['roles.name', 'roles.developer'],
    ])
  })
})
