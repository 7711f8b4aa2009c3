import { expect, it } from 'vitest'
import { chunk, completion, usageChunk, verdict, type Given } from '../../tests/kit/exchange.ts'
import { usage } from './rules.ts'

const FORESEEN = { prediction: { type: 'content', content: 'Hi there.' } }
const counts = (details?: unknown): Parameters<typeof usageChunk>[0] => ({
  prompt_tokens: 9,
  completion_tokens: 3,
  total_tokens: 12,
  ...(details !== undefined && { completion_tokens_details: details }),
})
const answered = (details?: unknown): Given => ({ request: FORESEEN, body: completion({ usage: counts(details) }) })
const BOTH = { accepted_prediction_tokens: 3, rejected_prediction_tokens: 0 }
const END = chunk({}, { finish_reason: 'stop' })

it.each<readonly [what: string, given: Given, expected: unknown]>([
  ['counted', answered(BOTH), 'pass'],
  ['no prediction', { body: completion({ usage: counts({}) }) }, 'not-applicable'],
  ['a prediction of null', { request: { prediction: null } }, 'not-applicable'],
  ['no details', answered(), ['missing']],
  ['one of the two', answered({ accepted_prediction_tokens: 3 }), ['missing']],
  ['null', answered({ ...BOTH, rejected_prediction_tokens: null }), ['missing']],
  ['a text', answered({ ...BOTH, rejected_prediction_tokens: '0' }), ['wrong-type']],
  ['below zero', answered({ ...BOTH, rejected_prediction_tokens: -1 }), ['negative']],
  ['a stream without usage', { request: FORESEEN, body: [chunk({ content: 'Hi' }), END] }, 'unseen'],
  [
    'a stream with usage',
    { request: { ...FORESEEN, stream: true }, body: [chunk({ content: 'Hi' }), END, usageChunk(counts(BOTH))] },
    'pass',
  ],
])('prediction.usage: %s', (_what, given, expected) => {
  expect(verdict(usage, given)).toEqual(expected)
})
