import { describe, expect, it } from 'vitest'
import { BASE_POINT, type Point } from './axes.ts'
import type { Asking } from './cases.ts'
import { chat } from './chat.ts'
import { answerAsJson, askFor, count, countLong, echo, force, secret, twoCalls } from './prompts.ts'
import { ASKING as FIRST } from '../../tests/kit/asking.ts'

const ASKING: Asking = { ...FIRST, model: 'm', sampling: false }

const at = (changes: Partial<Point>): Point => ({ ...BASE_POINT, ...changes })

describe('chat', () => {
  it('is a plain request at the base point', () => {
    expect(chat('Say hi.', BASE_POINT, ASKING)).toEqual({
      model: 'm',
      messages: [{ role: 'user', content: 'Say hi.' }],
    })
  })

  it.each<[Partial<Point>, object]>([
    [{ mode: 'sse+usage=false' }, { stream: true, stream_options: { include_usage: false } }],
    [{ mode: 'sse+no-obf' }, { stream: true, stream_options: { include_obfuscation: false } }],
    [{ n: '2' }, { n: 2 }],
    [{ logprobs: 'on+top2' }, { logprobs: true, top_logprobs: 2 }],
    [{ cap: 'tight' }, { max_tokens: 16 }],
    [{ stop: 'four' }, { stop: ['7', 'ZZZ', '###', 'The end'] }],
    [{ parallel: 'false', tools: 'fn-one' }, { parallel_tool_calls: false }],
    [{ tools: 'custom', choice: 'named' }, { tool_choice: { type: 'custom', custom: { name: 'write_note' } } }],
    [
      { tools: 'fn-three', choice: 'allowed-required' },
      {
        tool_choice: {
          type: 'allowed_tools',
          allowed_tools: {
            mode: 'required',
            tools: [
              { type: 'function', function: { name: 'get_weather' } },
              { type: 'function', function: { name: 'get_time' } },
            ],
          },
        },
      },
    ],
  ])('sets what %j stands for', (changes, members) => {
    expect(chat('Say hi.', at(changes), ASKING)).toMatchObject(members)
  })

  it('gives reasoning targets room and uses their name for the cap', () => {
    const asking: Asking = { ...ASKING, capMember: 'max_completion_tokens', reasons: true }
    expect(chat('Say hi.', at({ cap: 'loose' }), asking)).toMatchObject({ max_completion_tokens: 2048 })
  })

  it('sets sampling parameters only where the target takes them', () => {
    expect(chat('Say hi.', BASE_POINT, { ...ASKING, sampling: true })).toMatchObject({ temperature: 0, seed: 7 })
  })

  it.each<[Point['conv'], readonly string[], number]>([
    ['user', ['user'], 0],
    ['system+user', ['system', 'user'], 0],
    ['developer+user', ['developer', 'user'], 0],
    ['history', ['user', 'assistant', 'user'], 0],
    ['tool-roundtrip', ['user', 'assistant', 'tool'], 2],
    ['tool-roundtrip-parallel', ['user', 'assistant', 'tool', 'tool'], 2],
  ])('puts a fact where only the conversation tells it (%s)', (conv, roles, place) => {
    const messages = chat(secret('xyz'), at({ conv, tools: 'fn-one' }), ASKING)['messages'] as {
      role: string
      content: string
    }[]
    expect(messages.map(({ role }) => role)).toEqual(roles)
    expect(messages[place]?.content).toContain('The code is xyz.')
  })
})

describe('askFor', () => {
  it.each<[Partial<Point>, unknown]>([
    [{}, echo('bcdfg')],
    [{ script: 'unicode' }, echo('bcdfg', 'unicode')],
    [{ tools: 'fn-one', choice: 'required' }, force({ tools: 'fn-one', script: 'ascii' })],
    [{ tools: 'fn-one', choice: 'required', parallel: 'true' }, twoCalls()],
    [{ tools: 'fn-noparams', choice: 'none' }, { text: 'Call get_time.' }],
    [{ format: 'schema', script: 'nested' }, answerAsJson('nested')],
    [{ cap: 'tight', conv: 'history' }, countLong()],
    [{ stop: 'one', tools: 'fn-one', choice: 'auto' }, count()],
    [{ conv: 'history' }, secret('bcdfg')],
  ])('asks what shows most at %j', (changes, ask) => {
    expect(askFor(at(changes), ASKING)).toEqual(ask)
  })
})
