import { describe, expect, it } from 'vitest'
import type { Capability } from '../define/capability.ts'
import type { Exchange } from '../define/exchange.ts'
import { lackOf, pointsAt, readRefusal, refusalWords } from './refusal.ts'

function answered(status: number, body: unknown, asked: unknown = {}): Exchange {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return {
    id: 'x1',
    request: {
      method: 'POST',
      url: 'http://target.test/v1/chat/completions',
      headers: [],
      body: Buffer.from(JSON.stringify(asked)),
    },
    head: { status, statusText: '', headers: [] },
    reads: [{ bytes: Buffer.from(text), atMs: 1 }],
    ending: { kind: 'complete' },
    timings: { endMs: 1 },
    startedAtMs: 0,
    clock: 'live',
  }
}

describe('a refusal', () => {
  it.each<[unknown, string]>([
    [{ error: { message: 'no', type: 't', code: 'c' } }, '400 t: no'],
    [{ error: { message: 'no', code: 17 } }, '400 17: no'],
    [{ error: 'plain' }, '400: plain'],
    [{ detail: 'plain' }, '400: plain'],
    [{ detail: [{ loc: ['body', 'tools', 0], msg: 'not allowed' }] }, "400: 'tools.0' not allowed"],
    [{ object: 'error', message: 'vllm', type: 'BadRequestError' }, '400 BadRequestError: vllm'],
    ['<html>', '400'],
    [{ error: { message: 'a\n\nb' } }, '400: a b'],
  ])('reads %j as %s', (body, words) => {
    const refusal = readRefusal(answered(400, body))
    expect(refusal && refusalWords(refusal)).toBe(words)
  })

  it.each<[string | undefined, string, readonly string[], boolean]>([
    ['n', 'bad', ['n'], true],
    ['tools[0].type', 'bad', ['tools'], true],
    ['nonsense', 'bad', ['n'], false],
    [undefined, 'n must be 1', ['n'], true],
    [undefined, 'an n is a letter', ['n'], false],
    [undefined, 'please stop that', ['stop'], false],
    [undefined, 'stop sequences: `stop` has too many', ['stop'], true],
    [undefined, 'Streaming is not supported', ['stream'], true],
    [undefined, 'stream is not supported', ['stream'], true],
    [undefined, 'use max_completion_tokens instead', ['max_tokens'], false],
    [undefined, 'max_tokens is deprecated', ['max_tokens'], true],
    [undefined, 'No endpoints found that support tool use', ['tool use'], true],
  ])('with param %j and message %j points at %j: %s', (param, message, names, points) => {
    const refusal = readRefusal(answered(400, { error: { message, ...(param === undefined ? {} : { param }) } }))
    expect(refusal && pointsAt(refusal, names)).toBe(points)
  })

  it.each<[number, unknown, readonly Capability[], Capability | undefined]>([
    [400, { error: { message: "'logprobs' is not supported" } }, ['tools', 'logprobs'], 'logprobs'],
    [400, { error: { message: "'logprobs' is not supported" } }, ['tools'], undefined],
    [500, { error: { message: "'logprobs' is not supported" } }, ['logprobs'], undefined],
    [401, { error: { message: "'logprobs' is not supported" } }, ['logprobs'], undefined],
    [403, { error: { message: 'You are not allowed to request logprobs from this model' } }, ['logprobs'], 'logprobs'],
    [403, { error: { message: 'You are not allowed to use this model' } }, ['logprobs'], undefined],
    [400, "<p>'logprobs' is not supported</p>", ['logprobs'], undefined],
    [400, { error: { message: 'the prompt is too long' } }, ['logprobs'], undefined],
    [400, { error: { message: 'Top logprobs must be set when logprobs is.' } }, ['logprobs'], undefined],
    [400, { error: { message: "'top_logprobs' is required with logprobs" } }, ['logprobs'], undefined],
    [400, { error: { message: 'Field required', param: 'top_logprobs' } }, ['logprobs'], undefined],
    [400, { error: { message: 'top_logprobs must be 0' } }, ['logprobs'], 'logprobs'],
  ])('%i %j with needs %j tells a lack of %s', (status, body, needs, lack) => {
    expect(lackOf(answered(status, body), needs)).toBe(lack)
  })

  it('that finds missing what was sent is a lack', () => {
    const body = { error: { message: 'top_logprobs must be set to 0 or left out' } }
    expect(lackOf(answered(400, body, { logprobs: true, top_logprobs: 2 }), ['logprobs'])).toBe('logprobs')
  })
})
