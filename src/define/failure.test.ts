import { describe, expect, it } from 'vitest'
import type { JsonObject } from './json.ts'
import { standsForFailure } from './failure.ts'

const USAGE = { id: 'c-1', choices: [], usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 } }

describe('an object stands for a failure', () => {
  it.each<readonly [what: string, object: JsonObject, expected: boolean]>([
    ['an error object', { error: { message: 'No.' } }, true],
    ['an empty error object', { error: {} }, true],
    ['an error beside choices that are empty', { choices: [], error: 'No.' }, true],
    ['an error beside an answer', { choices: [{ index: 0 }], error: { message: 'No.' } }, false],
    ['choices that failed', { choices: [{ error: { message: 'No.' } }] }, true],
    ['a bare message', { message: 'No.' }, true],
    ['an answer that is wrapped', { message: 'ok', data: { choices: [] } }, false],
    ['a bad status in a member', { choices: null, base_resp: { status_code: 1004, status_msg: 'No.' } }, true],
    ['a good status in a member', { choices: [], base_resp: { status_code: 0, status_msg: 'success' } }, false],
    ['a bad code under another name', { ret_code: -1, ret_msg: 'No.' }, true],
    ['a good code beside counts', { ...USAGE, ret_code: 0, ret_msg: 'ok' }, false],
    ['a fault', { fault: { faultstring: 'No.' } }, true],
    ['an exception', { exception: 'java.io.IOException', path: '/v1' }, true],
    ['no exception', { ...USAGE, exception: null }, false],
    ['counts', USAGE, false],
    ['counts with a warning', { ...USAGE, warning: { code: 'w1', message: 'Slow.' } }, false],
    ['counts with figures', { ...USAGE, metrics: { errors: 2 } }, false],
    ['counts with a failure', { ...USAGE, base_resp: { status_code: 1027, status_msg: 'No.' } }, true],
  ])('%s', (_what, object, expected) => {
    expect(standsForFailure(object)).toBe(expected)
  })
})
