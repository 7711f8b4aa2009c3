import { expect, it } from 'vitest'
import type { JsonObject } from '../../src/define/json.ts'
import { chunk, completion, NOW_SECONDS, verdict, type Given } from '../../tests/kit/exchange.ts'
import { verdictOn } from '../../tests/kit/verdict-on.ts'
import { output } from './rules.ts'

const WANTED = { modalities: ['text', 'audio'], audio: { voice: 'alloy', format: 'wav' } }
const AUDIO = { id: 'audio_1', expires_at: NOW_SECONDS + 3600, data: 'UklGRg==', transcript: 'Hi.' }

const spoken = (audio: unknown, choice: JsonObject = {}, message: JsonObject = {}): Given => ({
  request: WANTED,
  body: completion({}, choice, { content: null, audio, ...message }),
})
const streamed = (...pieces: readonly JsonObject[]): Given => ({
  request: { ...WANTED, stream: true },
  body: [chunk({ role: 'assistant' }), ...pieces.map((audio) => chunk({ audio }))],
})
const without = (member: keyof typeof AUDIO): JsonObject => ({ ...AUDIO, [member]: undefined })

it.each<readonly [what: string, given: Given, expected: unknown]>([
  ['a spoken answer', spoken(AUDIO), 'pass'],
  ['no wish for one', { body: completion() }, 'not-applicable'],
  ['a written answer', spoken(undefined, {}, { content: 'Hi.' }), ['missing']],
  [
    'a written answer after written ones',
    {
      ...spoken(undefined, {}, { content: 'Hi.' }),
      request: { ...WANTED, messages: ['user', 'assistant', 'user'].map((role) => ({ role, content: 'Hi?' })) },
    },
    'unseen',
  ],
  [
    'a written answer after a spoken one',
    {
      ...spoken(undefined, {}, { content: 'Hi.' }),
      request: {
        ...WANTED,
        messages: [
          { role: 'assistant', audio: { id: 'audio_0' } },
          { role: 'user', content: 'Hi?' },
        ],
      },
    },
    ['missing'],
  ],
  [
    'a tool call',
    spoken(null, { finish_reason: 'tool_calls' }, { tool_calls: [{ id: 'a', type: 'function', function: {} }] }),
    'unseen',
  ],
  ['a refusal', spoken(null, {}, { refusal: 'No.' }), 'unseen'],
  ['cut short', spoken(null, { finish_reason: 'length' }), 'unseen'],
  ['filtered', spoken(null, { finish_reason: 'content_filter' }), 'unseen'],
  ['no id', spoken(without('id')), ['no-id']],
  ['no expiry', spoken(without('expires_at')), ['no-expiry']],
  ['no expiry, as it was cut', spoken(without('expires_at'), { finish_reason: 'length' }), 'pass'],
  ['expired', spoken({ ...AUDIO, expires_at: NOW_SECONDS - 3600 }), ['expired']],
  ['expired by a clock that is a little off', spoken({ ...AUDIO, expires_at: NOW_SECONDS - 60 }), 'pass'],
  ['an expiry in milliseconds', spoken({ ...AUDIO, expires_at: (NOW_SECONDS + 3600) * 1000 }), ['no-expiry']],
  ['no data', spoken({ ...AUDIO, data: '' }), ['no-data']],
  ['hexadecimal numbers', spoken({ ...AUDIO, data: '52 49 46' }), ['not-base64']],
  ['no transcript', spoken(without('transcript')), ['no-transcript']],
  [
    'a stream',
    streamed({ id: 'audio_1', transcript: 'Hi.' }, { data: 'UklG' }, { data: 'Rg==' }, { expires_at: NOW_SECONDS + 9 }),
    'pass',
  ],
  [
    'a stream of pieces padded each',
    streamed({ id: 'a', transcript: '' }, { data: 'Uk==' }, { data: 'Rg==' }, { expires_at: NOW_SECONDS + 9 }),
    'pass',
  ],
  ['a stream without sound', streamed({ id: 'a', transcript: 'Hi.' }, { expires_at: NOW_SECONDS + 9 }), ['no-data']],
])('audio.output: %s', (_what, given, expected) => {
  expect(verdict(output, given)).toEqual(expected)
})

it('believes no recorded clock', () => {
  const old = { ...spoken({ ...AUDIO, expires_at: NOW_SECONDS - 3600 }), clock: 'recorded' } as const
  expect(verdictOn(output, old)).toBe('pass')
  const never = { ...spoken({ ...AUDIO, expires_at: 0 }), clock: 'recorded' } as const
  expect(verdict(output, never)).toEqual(['expired'])
})
