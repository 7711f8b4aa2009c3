import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RED_PICTURE } from '../define/messages.ts'
import { readChatParameters } from '../define/request.ts'
import type { JsonObject } from '../define/json.ts'
import { complete } from './complete.ts'
import { scriptAnswer, type Scripted } from './script.ts'
import { tokensOf } from './text.ts'
import { promptTokens } from './usage.ts'

const user = (content: unknown): JsonObject => ({ role: 'user', content })
const tool = (name: string, parameters?: JsonObject): JsonObject => ({
  type: 'function',
  function: { name, parameters },
})

function answer(ask: string | readonly JsonObject[], members: JsonObject = {}): Scripted {
  const body = { model: 'm', messages: typeof ask === 'string' ? [user(ask)] : ask, ...members }
  return scriptAnswer(body, readChatParameters(body))
}

describe('the scripted model', () => {
  it.each([
    ['Repeat exactly, and write nothing else: a: "b"\nc ', 'a: "b"\nc '],
    ['Count from 1 to 4, one number per line', '1\n2\n3\n4'],
    ['Count from 1 to 4, separated by commas', '1, 2, 3, 4'],
    ['Hello there.', 'Hello, this is the reference server.'],
    ['The code is k7Qz41. What is the code?', 'The code is k7Qz41.'],
  ])('answers %j', (ask, text) => {
    expect(answer(ask)).toEqual({ reasoning: undefined, text, calls: [], finish: 'stop' })
  })

  it('remembers what was said before', () => {
    const asked = user('What is the code?')
    expect(answer([{ role: 'system', content: 'Be brief. The code is A-1.' }, asked]).text).toBe('The code is A-1.')
    expect(answer([user('The code is B-2.'), { role: 'assistant', content: 'Noted.' }, asked]).text).toContain('B-2')
  })

  it('uses what the tools answered', () => {
    const messages = [
      user('Call look.'),
      { role: 'assistant', tool_calls: [] },
      { role: 'tool', tool_call_id: 'b', content: 'second' },
      { role: 'tool', tool_call_id: 'a', content: [{ type: 'text', text: 'first' }] },
    ]
    expect(answer(messages, { tools: [tool('look')] })).toMatchObject({
      text: 'The tools answered: second; first',
      calls: [],
    })
  })

  it('sees the colour of a picture', () => {
    const parts = [
      { type: 'text', text: 'Which colour fills this picture? Answer in one word.' },
      { type: 'image_url', image_url: { url: RED_PICTURE } },
    ]
    expect(answer([user(parts)]).text).toBe('Red')
  })

  it.each([
    ['Call look.', undefined, ['look {}']],
    ['What is up?', undefined, []],
    ['Do not call look.', undefined, []],
    ['What is up?', 'required', ['find {"place":"Oslo"}']],
    ['Call look.', 'required', ['look {}']],
    ['Call look.', 'none', []],
    ['Call find for Lima.', 'auto', ['find {"place":"Lima"}']],
    ['Call find with "place": "Rome"', 'auto', ['find {"place":"Rome"}']],
    ['Call find with arguments {"place":"a}\\"é"}.', 'auto', ['find {"place":"a}\\"é"}']],
    ['Call look.', { type: 'function', function: { name: 'find' } }, ['find {"place":"Oslo"}']],
    ['Call note with the input: some: text', 'auto', ['note some: text']],
    [
      'Call find once for Oslo and once for Lima',
      { type: 'allowed_tools', allowed_tools: { mode: 'required', tools: [tool('find')] } },
      ['find {"place":"Oslo"}', 'find {"place":"Lima"}'],
    ],
    ['Call find.', { type: 'allowed_tools', allowed_tools: { mode: 'auto', tools: [tool('look')] } }, []],
  ])('on %j under %j calls %j', (ask, choice, calls) => {
    const place = { type: 'object', properties: { place: { type: 'string' } }, required: ['place'] }
    const tools = [tool('find', place), tool('look'), { type: 'custom', custom: { name: 'note' } }]
    const made = answer(ask, { tools, ...(choice === undefined ? {} : { tool_choice: choice }) })
    expect(made.calls.map(({ name, text }) => `${name} ${text}`)).toEqual(calls)
    expect(made.text === undefined).toBe(calls.length > 0)
  })

  it('makes legacy calls', () => {
    const functions = [{ name: 'look' }]
    expect(answer('Call look.', { functions })).toMatchObject({ finish: 'function_call', calls: [{ type: 'legacy' }] })
    expect(answer('Hi.', { functions, function_call: { name: 'look' } })).toMatchObject({ finish: 'stop' })
    expect(answer('Call look.', { functions, function_call: 'none' }).calls).toEqual([])
  })

  it('answers in the format asked for', () => {
    const schema = { type: 'object', properties: { a: { enum: [1, 2] }, b: { type: 'string' } }, required: ['a', 'b'] }
    const format = (type: string): JsonObject => ({ response_format: { type, json_schema: { name: 'x', schema } } })
    const dictating = 'Answer as JSON with exactly these values: {"b":"é","a":2}'
    expect(answer('Say hi as JSON.', format('json_object')).text).toMatch(/^\{"answer":"Hello/)
    expect(answer(dictating, format('json_object')).text).toBe('{"b":"é","a":2}')
    expect(answer(dictating, format('json_schema')).text).toBe('{"a":2,"b":"é"}')
  })

  it('shows thoughts when told to think', () => {
    expect(answer('Hello.', { reasoning_effort: 'low' }).reasoning).toBeTypeOf('string')
    expect(answer('Hello.', { reasoning_effort: 'none' }).reasoning).toBeUndefined()
  })
})

const completed = (ask: string, members: JsonObject): JsonObject => {
  const body = { model: 'm', messages: [user(ask)], ...members }
  return complete(body, readChatParameters(body), { requestNumber: 1, now: 0 })
}

const count = (...messages: JsonObject[]): number => promptTokens({}, messages)

describe('a completion', () => {
  it('ends before a stop sequence', () => {
    expect(completed('Count from 1 to 20, separated by commas', { stop: ['ZZZ', '7', ' 9'] })).toMatchObject({
      choices: [{ message: { content: '1, 2, 3, 4, 5, 6, ' }, finish_reason: 'stop' }],
    })
  })

  it.each([1, 3, 16])('stays within a cap of %i', (cap) => {
    const long = completed('Count from 1 to 400, one number per line', { max_tokens: cap, n: 2 })
    expect(long).toMatchObject({ usage: { completion_tokens: 2 * cap }, choices: [{ finish_reason: 'length' }, {}] })
    const call = completed('Call look.', {
      max_tokens: cap,
      tools: [tool('look_at_the_weather')],
      tool_choice: 'required',
    })
    expect(Number(Object(call['usage']).completion_tokens)).toBeLessThanOrEqual(cap)
  })

  it('counts the prompt by what it says', () => {
    const said = 'Grüße aus 東京'
    expect(count(user([{ type: 'text', text: said }]))).toBe(count(user(said)))
    expect(count(user(said), { role: 'assistant', content: '' })).toBeGreaterThan(count(user(said)))
  })

  it('loses nothing between tokens', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tokensOf(text).join('')).toBe(text)
      }),
    )
  })
})
