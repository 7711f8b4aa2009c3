import { describe, expect, it } from 'vitest'
import type { Answer } from '../define/answer.ts'
import type { JsonObject } from '../define/json.ts'
import { viewAnswer } from './view-answer.ts'

const view = (raw: JsonObject): Answer => viewAnswer('json', raw, 1_795_364_415_000, 'live')

describe('viewAnswer', () => {
  it('reads a completion', () => {
    const call = { id: 'call_a', type: 'function', function: { name: 'get_time', arguments: '{"tz":"UTC"}' } }
    const custom = { id: 'call_b', type: 'custom', custom: { name: 'shell', input: 'ls' } }
    const message = { role: 'assistant', content: null, refusal: null, tool_calls: [call, custom] }
    const choice = { index: 0, message, logprobs: null, finish_reason: 'tool_calls' }
    const usage = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 }
    const raw = { id: 'chatcmpl-1', object: 'chat.completion', choices: [choice], usage }
    expect(view(raw)).toEqual({
      source: 'json',
      raw,
      usage,
      endedAtMs: 1_795_364_415_000,
      clock: 'live',
      choices: [
        {
          raw: choice,
          pointer: '/choices/0',
          index: 0,
          message,
          content: undefined,
          refusal: undefined,
          reasoning: undefined,
          functionCall: undefined,
          finishReason: 'tool_calls',
          logprobs: null,
          toolCalls: [
            {
              raw: call,
              pointer: '/choices/0/message/tool_calls/0',
              id: 'call_a',
              type: 'function',
              name: 'get_time',
              arguments: '{"tz":"UTC"}',
              input: undefined,
            },
            {
              raw: custom,
              pointer: '/choices/0/message/tool_calls/1',
              id: 'call_b',
              type: 'custom',
              name: 'shell',
              arguments: undefined,
              input: 'ls',
            },
          ],
        },
      ],
    })
  })

  it.each([
    [{ content: '' }, { content: '' }],
    [{ content: [{ type: 'text' }] }, { content: undefined }],
    [{ refusal: '' }, { refusal: undefined }],
    [{ refusal: 'No.' }, { refusal: 'No.' }],
    [{ reasoning_content: '', reasoning: 'r' }, { reasoning: 'r' }],
    [{ reasoning_content: 'c', reasoning: 'r' }, { reasoning: 'c' }],
    [{ function_call: { name: 'f', arguments: '{}' } }, { functionCall: { name: 'f', arguments: '{}' } }],
    [{ function_call: null }, { functionCall: undefined }],
    [{ tool_calls: {} }, { toolCalls: [] }],
  ])('reads the message %j', (message, expected) => {
    expect(view({ choices: [{ message }] }).choices[0]).toMatchObject(expected)
  })

  it('keeps pointers right where elements are no objects', () => {
    const [choice] = view({ choices: [null, { index: '1', message: { tool_calls: ['x', { id: 7 }] } }] }).choices
    expect(choice).toMatchObject({ pointer: '/choices/1', index: undefined, finishReason: undefined })
    expect(choice?.toolCalls).toMatchObject([
      { pointer: '/choices/1/message/tool_calls/1', id: undefined, name: undefined, arguments: undefined },
    ])
  })

  it.each([[{}], [{ choices: null }], [{ choices: {} }], [{ choices: ['x', 1] }]])('takes %j', (raw) => {
    expect(view(raw)).toMatchObject({ choices: [], usage: undefined })
  })

  it('takes a choice without a message', () => {
    expect(view({ choices: [{ message: null }] }).choices[0]).toMatchObject({ message: {}, toolCalls: [] })
  })
})
