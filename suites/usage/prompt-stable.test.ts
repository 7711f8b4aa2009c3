import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/define/json.ts'
import { chunk, completion, usageChunk } from '../../tests/kit/exchange.ts'
import { related, type Part } from '../../tests/kit/related.ts'
import { promptStable } from './prompt-stable.ts'

const user = (content: string): JsonObject => ({ role: 'user', content })
const HELLO = user('Hello.')
const LONGER = [HELLO, { role: 'assistant', content: 'Hi.' }, user('And?')]

const PICTURE = {
  role: 'user',
  content: [{ type: 'image_url', image_url: { url: 'https://example.com/newest.png' } }],
}

const usage = (prompt: number): JsonObject => ({
  prompt_tokens: prompt,
  completion_tokens: 3,
  total_tokens: prompt + 3,
})

function counted(
  prompt: number,
  messages: readonly JsonObject[] = [HELLO],
  request: JsonObject = {},
  answer: JsonObject = {},
): Part {
  return { request: { messages, ...request }, body: completion({ usage: usage(prompt), ...answer }) }
}

function streamed(prompt: number, request: JsonObject = {}): Part {
  return {
    request: { messages: [HELLO], ...request, stream: true, stream_options: { include_usage: true } },
    body: [chunk({ content: 'Hi.' }, { finish_reason: 'stop' }), usageChunk(usage(prompt))],
  }
}

describe('usage.prompt-stable', () => {
  it.each<[string, readonly Part[], readonly string[] | string]>([
    ['the same each time', [counted(9), streamed(9), streamed(9), counted(9)], 'pass'],
    ['more on repetition', [counted(9), counted(10)], ['x2 differs-on-repetition']],
    ['more in streams', [counted(9), streamed(12), streamed(12)], ['x2 differs-by-mode']],
    ['at random', [counted(9), streamed(10), counted(11)], ['x2 differs-by-mode', 'x3 differs-on-repetition']],
    ['one message more', [counted(9), counted(20, LONGER)], 'pass'],
    ['fewer for one message more', [counted(9), counted(8, LONGER)], ['x2 lowered-by-message']],
    ['the shorter one later', [counted(8, LONGER), counted(9)], 'unseen'],
    ['a conversation that goes another way', [counted(20, LONGER), counted(8, [HELLO, user('Ho.')])], 'unseen'],
    [
      'thoughts that later turns leave out',
      [counted(90, [HELLO, { role: 'assistant', content: '<think>Hm.</think>Hi.' }, HELLO]), counted(9)],
      'unseen',
    ],
    ['a picture that is fetched anew', [counted(90, [PICTURE]), counted(110, [PICTURE])], 'unseen'],
    ['another model', [counted(9), counted(12, [HELLO], {}, { model: 'm-2' })], 'unseen'],
    [
      'another provider behind it',
      [counted(9, [HELLO], {}, { provider: 'a' }), counted(12, [HELLO], {}, { provider: 'b' })],
      'unseen',
    ],
    ['another request', [counted(9), counted(12, [HELLO], { tools: [] })], 'unseen'],
    [
      'what a search found',
      [counted(9, [HELLO], { web_search_options: {} }), counted(99, [HELLO], { web_search_options: {} })],
      'unseen',
    ],
    ['a window that is full', [counted(4000, LONGER.slice(0, 1)), counted(3900, LONGER)], 'unseen'],
    ['no usage', [{ body: completion({ usage: null }) }, { body: completion({ usage: null }) }], 'unseen'],
    ['one answer', [counted(9)], 'unseen'],
    [
      'a request made to be refused',
      [counted(9), { ...counted(12), aim: { rule: 'reject.a', expects: 'refusal' } }],
      'unseen',
    ],
  ])('%s', (_, parts, expected) => expect(related(promptStable, parts)).toEqual(expected))
})
