import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/define/json.ts'
import { chunk, completion, verdict, type Given } from '../../tests/kit/exchange.ts'
import { related, type Part } from '../../tests/kit/related.ts'
import { parallelOn } from './parallel-on.ts'
import { resultUsed } from './result-used.ts'
import { roundtrip, roundtripVerbatim } from './roundtrip.ts'

const TOOLS = { tools: [{ type: 'function', function: { name: 'look' } }] }
const call = (id: string): JsonObject => ({ id, type: 'function', function: { name: 'look', arguments: '{}' } })
const calling = (ids: readonly string[], members: JsonObject = {}): JsonObject => ({
  role: 'assistant',
  content: 'Let me see.',
  tool_calls: ids.map(call),
  ...members,
})
const result = (id: string, content = '4 degrees'): JsonObject => ({ role: 'tool', tool_call_id: id, content })
const user = (content: string): JsonObject => ({ role: 'user', content })
const history = (...messages: readonly JsonObject[]): JsonObject => ({
  ...TOOLS,
  messages: [user('Weather?'), ...messages],
})
const GOOD = history(calling(['a']), result('a'))

const SILENT = history(calling(['a'], { content: '' }), result('a'))
const ASKED_NOTHING = { ...SILENT, messages: [user(''), calling(['a'], { content: '' }), result('a')] }
const REMEMBERED = { messages: [user('Weather?'), calling(['a']), result('a')] }

const refused = (request: JsonObject, message: string, more: Given = {}): Given => ({
  request,
  status: 400,
  body: { error: { message, type: 'invalid_request_error', param: null, code: null } },
  ...more,
})
const made = { aim: { rule: 'tools.roundtrip', expects: 'acceptance' } } as const

describe('tools.roundtrip', () => {
  it.each<[string, Given, readonly string[] | string]>([
    ['accepted', { request: GOOD }, 'pass'],
    ['role refused', refused(GOOD, "Invalid value for 'messages[2].role': 'tool' is not a known role."), ['refused']],
    ['results refused', refused(GOOD, 'Tool messages are not allowed here.'), ['refused']],
    [
      'calls thought unanswered',
      refused(GOOD, "An assistant message with 'tool_calls' must be followed by tool messages."),
      ['refused'],
    ],
    ['refused without a word, made for it', refused(GOOD, 'Bad request.', made), ['refused']],
    ['refused without a word', refused(GOOD, 'Bad request.'), 'unseen'],
    ['refused for its temperature', refused(GOOD, 'temperature is too high'), 'unseen'],
    ['no tools at this model', refused(GOOD, 'This model does not support tool messages.'), 'unseen'],
    [
      'ids of another server',
      refused(GOOD, 'Tool call id was a but must be a-z, A-Z, 0-9, with a length of 9.'),
      'unseen',
    ],
    ['own members wanted', refused(GOOD, 'Function call is missing a thought_signature.', made), ['wants-own-members']],
    ['crashed', refused(GOOD, 'Internal error.', { status: 500 }), ['unexplained-server-error']],
    ['crashed when it was made for it', refused(GOOD, 'Internal error.', { ...made, status: 500 }), ['server-error']],
    ['stumbled over', refused(GOOD, "KeyError: 'content'", { status: 500 }), ['server-error']],
    ['crashed beside much else', refused({ ...GOOD, n: 2, stop: ['x'] }, 'Internal error.', { status: 500 }), 'unseen'],
    ['turn about demanded', refused(GOOD, 'Conversation roles must alternate user/assistant.'), ['refused']],
    [
      'an empty text refused',
      refused(SILENT, 'messages.1.content: text content blocks must be non-empty'),
      ['refused'],
    ],
    ['an empty text of the user refused', refused(ASKED_NOTHING, 'content must be non-empty'), 'unseen'],
    [
      'tools wanted that are only remembered',
      refused(REMEMBERED, 'Requests with tool use must define tools.'),
      ['refused'],
    ],
    [
      'a declaration of another API wanted',
      refused(REMEMBERED, 'The toolConfig field must be defined when using toolUse and toolResult content blocks.'),
      ['refused'],
    ],
    [
      'tools wanted, told as a lack',
      refused(REMEMBERED, "Bedrock doesn't support tool calling without `tools=` param specified."),
      ['refused'],
    ],
    [
      'a declaration lost on the way',
      refused(GOOD, 'The toolConfig field must be defined when using toolUse and toolResult content blocks.'),
      ['refused'],
    ],
    [
      'results counted by another API',
      refused(GOOD, 'Please ensure that function response turn comes immediately after a function call turn.'),
      ['refused'],
    ],
    [
      'arguments wanted as an object',
      refused(GOOD, 'tool_calls.0.function.arguments: Input should be a valid dictionary'),
      ['refused'],
    ],
    ['roles listed without it', refused(GOOD, 'Only user and assistant roles are supported!'), ['refused']],
    ['roles listed without it, elsewhere', refused(GOOD, 'Role must be in [user, assistant]'), ['refused']],
    [
      'roles listed without another',
      refused(
        history({ role: 'system', content: 'Be kind.' }, calling(['a']), result('a')),
        'Only user and assistant roles',
      ),
      'unseen',
    ],
    [
      'a role refused by a validator',
      {
        request: GOOD,
        status: 422,
        body: { detail: [{ loc: ['body', 'messages', 2, 'role'], msg: "Input should be 'user' or 'assistant'" }] },
      },
      ['refused'],
    ],
    [
      'another place in the words of a validator',
      refused(GOOD, "[{'loc': ('body', 'messages', 0, 'role'), 'msg': 'Field required'}]"),
      'unseen',
    ],
    ['a template that fails', refused(GOOD, 'Can only get item pairs from a mapping.'), ['refused']],
    ['a template that fails on more', refused({ ...GOOD, n: 2 }, 'Can only get item pairs from a mapping.'), 'unseen'],
    ['messages refused as a whole', refused(GOOD, "Invalid 'messages' in payload."), ['refused']],
    ['another thing refused that messages have', refused(GOOD, 'Invalid number of messages.'), 'unseen'],
    ['messages refused in Chinese', refused(GOOD, 'messages 参数非法。请检查文档。'), ['refused']],
    ['messages refused beside much else', refused({ ...GOOD, n: 2 }, "Invalid 'messages' in payload."), 'unseen'],
    [
      'calls that a structure does not hold',
      refused(GOOD, 'cannot unmarshal string into Go struct field .messages.tool_calls.function.arguments of type map'),
      ['refused'],
    ],
    ['calls one by one', refused(GOOD, 'This model only supports single tool-calls at once!'), ['refused']],
    ['tools wanted that are there', refused(GOOD, 'Requests with tool use must define tools.'), 'unseen'],
    ['a member of the result wanted', refused(GOOD, 'messages.2.name: Field required'), ['refused']],
    ['another message refused', refused(GOOD, 'messages.0.name: Field required'), 'unseen'],
    [
      'thoughts wanted back',
      refused(GOOD, 'The reasoning_content must be passed back to the API.'),
      ['wants-own-members'],
    ],
    ['overloaded', refused(GOOD, 'Overloaded.', { status: 503 }), 'unseen'],
    [
      'a result without a call',
      refused(history(result('a')), "messages with role 'tool' must follow tool_calls"),
      'not-applicable',
    ],
    ['a result too many', refused(history(calling(['a']), result('a'), result('b')), 'role tool'), 'not-applicable'],
    [
      'a result missing',
      refused(history(calling(['a', 'b']), result('a')), "'tool_calls' must be followed"),
      'not-applicable',
    ],
    ['no calls', { request: history() }, 'not-applicable'],
  ])('%s', (_, given, expected) => expect(verdict(roundtrip, given)).toEqual(expected))
})

const said = (message: JsonObject): Part => ({
  request: history(),
  body: completion({}, { finish_reason: 'tool_calls' }, message),
})
const OWN = calling(['a'], { extra_content: { signature: 's' }, refusal: null })
const replay = history(OWN, result('a'))
const forReplay = { aim: { rule: 'tools.roundtrip-verbatim', expects: 'acceptance' } } as const

describe('tools.roundtrip-verbatim', () => {
  it.each<[string, readonly Part[], readonly string[] | string]>([
    ['accepted', [said(OWN), { request: replay }], 'pass'],
    ['its member refused', [said(OWN), refused(replay, 'messages[1].extra_content is not permitted')], ['x2 refused']],
    ['its member refused by name', [said(OWN), refused(replay, 'Unknown field: extra_content')], ['x2 refused']],
    ['refused without a word, made for it', [said(OWN), refused(replay, 'Bad request.', forReplay)], ['x2 refused']],
    ['crashed, made for it', [said(OWN), refused(replay, 'Oops.', { ...forReplay, status: 500 })], ['x2 server-error']],
    ['refused without a word', [said(OWN), refused(replay, 'Bad request.')], 'unseen'],
    ['another message refused', [said(OWN), refused(replay, 'messages[0].content is too long')], 'unseen'],
    [
      'nulls left out',
      [
        said(OWN),
        refused(history(calling(['a'], { extra_content: { signature: 's' } }), result('a')), 'extra_content'),
      ],
      ['x2 refused'],
    ],
    [
      'the message of another server',
      [said(calling(['b'])), refused(replay, 'Unknown field: extra_content')],
      'unseen',
    ],
    ['throttled', [said(OWN), refused(replay, 'Later.', { ...forReplay, status: 429 })], 'unseen'],
    [
      'a message outside the contract',
      [said({ ...OWN, refusal: 7 }), refused(history({ ...OWN, refusal: 7 }, result('a')), 'refusal', forReplay)],
      'unseen',
    ],
  ])('%s', (_, parts, expected) => expect(related(roundtripVerbatim, parts)).toEqual(expected))
})

const QUESTION = user('Look it up. What is the code?')
const told = (content: string, results: readonly JsonObject[], stream = false): Part => ({
  request: { ...TOOLS, messages: [QUESTION, calling(['a']), ...results], ...(stream && { stream }) },
  body: stream ? [chunk({ content }), chunk({}, { finish_reason: 'stop' })] : completion({}, {}, { content }),
})
const CODE = result('a', 'The code is qwrtzpsdfg.')
const able: Part = {
  request: { messages: [{ role: 'system', content: 'The code is bcdfghjklm.' }, user('What is the code?')] },
  body: completion({}, {}, { content: 'It is bcdfghjklm.' }),
}

describe('tools.result-used', () => {
  it.each<[string, readonly Part[], readonly string[] | string]>([
    ['told', [told('The code is qwrtzpsdfg.', [CODE])], 'pass'],
    ['not told by a model that tells others', [able, told('I was told none.', [CODE])], ['x2 result-ignored']],
    ['not told by a model that tells nothing', [told('Hm.', [CODE])], 'unseen'],
    ['told at the second time', [able, told('Hm.', [CODE]), told('qwrtzpsdfg', [CODE])], 'pass'],
    ['told without streaming only', [told('qwrtzpsdfg', [CODE]), told('Hm.', [CODE], true)], ['x2 result-ignored']],
    ['told for one result only', [told('qwrtzpsdfg', [CODE]), told('Hm.', [CODE, CODE])], ['x2 result-ignored']],
    [
      'called again',
      [
        able,
        { ...told('', [CODE]), body: completion({}, { finish_reason: 'tool_calls' }, { tool_calls: [call('b')] }) },
      ],
      'unseen',
    ],
    [
      'cut short',
      [able, { ...told('', [CODE]), body: completion({}, { finish_reason: 'length' }, { content: 'The' }) }],
      'unseen',
    ],
    ['no code told', [able, told('Hm.', [result('a')])], 'unseen'],
  ])('%s', (_, parts, expected) => expect(related(resultUsed, parts)).toEqual(expected))
})

const TWICE = user('Call look once for Oslo and once for Lima')
const calls = (count: number, request: JsonObject = {}): Given => ({
  request: { ...TOOLS, tool_choice: 'auto', messages: [TWICE], ...request },
  body: completion({}, {}, { content: null, tool_calls: ['a', 'b'].slice(0, count).map(call) }),
})

describe('tools.parallel-on', () => {
  it.each<[string, Given, readonly string[] | string]>([
    ['two calls', calls(2), 'pass'],
    ['one call', calls(1), ['one-call']],
    ['no call', calls(0), 'unseen'],
    ['one call, no more allowed', calls(1, { parallel_tool_calls: false }), 'not-applicable'],
    ['one call, one asked for', calls(1, { messages: [user('Call look')] }), 'not-applicable'],
    [
      'one call, one named',
      calls(1, { tool_choice: { type: 'function', function: { name: 'look' } } }),
      'not-applicable',
    ],
  ])('%s', (_, given, expected) => expect(verdict(parallelOn, given)).toEqual(expected))
})
