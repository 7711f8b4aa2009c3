import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/define/json.ts'
import { chunk, completion, verdict, type Given } from '../../tests/kit/exchange.ts'
import { tightCap } from './rules.ts'

const ONE = { max_tokens: 1 }
const ended = (reason: unknown, message: JsonObject = {}, request: JsonObject = ONE): Given => ({
  request,
  body: completion({}, { finish_reason: reason }, message),
})
const failed = (status: number, message: string, more: Given = {}): Given => ({
  request: ONE,
  status,
  body: { error: { message, type: 'server_error', param: null, code: null } },
  ...more,
})

const TABLE: readonly (readonly [what: string, given: Given, expected: unknown])[] = [
  ['length', ended('length'), 'pass'],
  ['stop', ended('stop'), 'pass'],
  ['nothing but thoughts', ended('length', { content: '', reasoning_content: 'The' }), 'pass'],
  ['the newer name', ended('length', {}, { max_completion_tokens: 1 }), 'pass'],
  ['a filter', ended('content_filter'), 'pass'],
  ['a stream', { request: ONE, body: [chunk({ content: '1' }), chunk({}, { finish_reason: 'length' })] }, 'pass'],
  ['another reason', ended('max_tokens'), ['other-reason']],
  ['no reason, which others tell of', ended(null), 'unseen'],
  ['no choices', { request: ONE, body: completion({ choices: [] }) }, ['no-choices']],
  ['a refusal', failed(400, 'max_tokens was reached before there was any output'), 'unseen'],
  ['500', failed(500, 'Internal server error'), ['server-error']],
  ['502 for no content', failed(502, 'Provider returned empty content'), ['server-error']],
  ['502 for a gateway', failed(502, 'Bad gateway'), 'unseen'],
  ['503', failed(503, 'later'), 'unseen'],
  ['500 for overload', failed(500, 'The engine is overloaded'), 'unseen'],
  ['a wider cap', failed(500, 'Oops', { request: { max_tokens: 2 } }), 'not-applicable'],
]

describe('cap.tight-cap', () => {
  it.each(TABLE)('%s', (_what, given, expected) => expect(verdict(tightCap, given)).toEqual(expected))
})
