import { describe, expect, it } from 'vitest'
import type { JsonObject } from './json.ts'
import { reportsFailure, standsForFailure } from './failure.ts'

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
    ['the problem of RFC 9457', { title: 'Bad Request', status: 400, type: 'about:blank' }, true],
    ['no success by another name', { ok: false, description: 'No.' }, true],
    ['an exception of AWS', { Output: { __type: 'com.amazon.coral.service#UnknownOperationException' } }, true],
    ['counts with a good status', { ...USAGE, status: 200, ok: true }, false],
    ['counts', USAGE, false],
    ['counts with a warning', { ...USAGE, warning: { code: 'w1', message: 'Slow.' } }, false],
    ['counts with figures', { ...USAGE, metrics: { errors: 2 } }, false],
    ['counts with a failure', { ...USAGE, base_resp: { status_code: 1027, status_msg: 'No.' } }, true],
  ])('%s', (_what, object, expected) => {
    expect(standsForFailure(object)).toBe(expected)
  })
})

describe('an error member reports a failure', () => {
  it.each<readonly [error: unknown, expected: boolean]>([
    ['No.', true],
    ['', false],
    [{}, false],
    [{ code: 0, message: '' }, false],
    [{ code: 0, message: 'success' }, false],
    [{ code: 0, message: 'No.' }, true],
    [{ details: {} }, true],
  ])('%j', (error, expected) => {
    expect(reportsFailure(error)).toBe(expected)
  })
})
