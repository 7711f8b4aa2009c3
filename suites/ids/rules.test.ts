import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/define/json.ts'
import { chunk, completion, type Given } from '../../tests/kit/exchange.ts'
import { related, type Part } from '../../tests/kit/related.ts'
import { idConstant } from '../stream/identity.ts'
import { completionUnique, toolCallUnique } from './rules.ts'

const named = (id: unknown, more: Part = {}): Part => ({ body: completion({ id }), ...more })
const streamed = (...ids: readonly string[]): Part => ({
  body: ids.map((id, position) =>
    chunk({ content: 'Hi' }, position === ids.length - 1 ? { finish_reason: 'stop' } : {}, { id }),
  ),
})
const key = { 'Idempotency-Key': 'k-1' }
const recorded = { clock: 'recorded' } as const

describe('ids.completion-unique', () => {
  it.each<[string, readonly Part[], readonly string[] | string]>([
    ['ids that differ', [named('a'), named('b'), streamed('c', 'c')], 'pass'],
    ['the same id again', [named('a'), named('b'), named('a')], ['x3 repeated']],
    ['an id again and again', [named('a'), streamed('a'), named('a')], ['x2 repeated', 'x3 repeated']],
    ['one completion', [named('a')], 'unseen'],
    ['no ids', [named(undefined), named(undefined), named(''), named('')], 'unseen'],
    ['an answer from a cache', [named('a'), named('a', { headers: { 'X-Cache': 'HIT' } }), named('b')], 'pass'],
    [
      'answers from caches with words of their own',
      [
        named('a'),
        named('a', { headers: { 'x-portkey-cache-status': 'SEMANTIC HIT' } }),
        named('a', { headers: { 'Cache-Status': 'edge; hit; ttl=3' } }),
        named('b'),
      ],
      'pass',
    ],
    [
      'an answer that missed the cache in other words',
      [named('a'), named('a', { headers: { 'x-portkey-cache-status': 'SEMANTIC MISS' } })],
      ['x2 repeated'],
    ],
    [
      'an answer that missed the cache',
      [named('a'), named('a', { headers: { 'X-Cache': 'MISS', 'Cache-Control': 'no-cache' } })],
      ['x2 repeated'],
    ],
    [
      'one key, one answer',
      [named('a', { requestHeaders: key }), named('a', { requestHeaders: key }), named('b')],
      'pass',
    ],
    [
      'a capture with one exchange twice',
      [named('a', { observed: recorded }), named('a', { observed: recorded })],
      'pass',
    ],
    [
      'a capture with two exchanges',
      [named('a', { observed: recorded }), named('a', { observed: { ...recorded, startedAtMs: 1 } })],
      ['x1 repeated'],
    ],
    [
      'a stored completion',
      [named('a'), named('b'), named('a', { method: 'GET', path: 'chat/completions/a' })],
      'pass',
    ],
    ['failures', [named('a'), named('b'), { status: 500, body: { id: 'a', error: { message: 'No.' } } }], 'pass'],
  ])('%s', (_, parts, expected) => expect(related(completionUnique, parts)).toEqual(expected))

  it('follows from ids that change within a stream', () => {
    const parts = [streamed('a', 'b'), streamed('a', 'c')]
    expect(related(completionUnique, parts, [idConstant])).toEqual(['x2 repeated after stream.id-constant'])
  })

  it('compares what one server said only', () => {
    const elsewhere = named('a')
    expect(related(completionUnique, [named('a'), named('b'), at('http://127.0.0.1:8', elsewhere)])).toBe('pass')
  })
})

/** The same from another server. */
function at(origin: string, part: Part): Part {
  const request = { method: 'POST', url: `${origin}/v1/chat/completions`, headers: [], body: undefined }
  return { ...part, observed: { request } }
}

const called = (id: unknown, completionId: string): Given => {
  const ids: readonly unknown[] = Array.isArray(id) ? id : [id]
  const calls: JsonObject[] = ids.map((one) => ({
    id: one,
    type: 'function',
    function: { name: 'f', arguments: '{}' },
  }))
  return {
    body: completion({ id: completionId }, { finish_reason: 'tool_calls' }, { content: null, tool_calls: calls }),
  }
}

describe('ids.tool-call-unique', () => {
  it.each<[string, readonly Part[], readonly string[] | string]>([
    ['ids that differ', [called(['a', 'b'], '1'), called('c', '2')], 'pass'],
    ['an id again in another completion', [called('call_0', '1'), called('call_0', '2')], ['x2 reused']],
    ['an id twice in one completion', [called(['a', 'a'], '1'), called('b', '2')], 'pass'],
    ['one completion with calls', [called('a', '1'), named('b')], 'unseen'],
    ['no ids', [called(undefined, '1'), called('', '2')], 'unseen'],
    [
      'an answer from a cache',
      [called('a', '1'), { ...called('a', '1'), headers: { 'cf-cache-status': 'HIT' } }, called('b', '2')],
      'pass',
    ],
  ])('%s', (_, parts, expected) => expect(related(toolCallUnique, parts)).toEqual(expected))
})
