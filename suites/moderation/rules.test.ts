import { expect, it } from 'vitest'
import type { JsonObject } from '../../src/define/json.ts'
import { chunk, completion, goodChunks, verdict, type Given } from '../../tests/kit/exchange.ts'
import { optIn } from './rules.ts'

const WANTED = { moderation: { model: 'omni-moderation-latest' } }
const RESULTS = { type: 'moderation_results', results: [{ flagged: false }] }
const FAILURE = { type: 'error', code: 'server_error', message: 'x' }
const both = { input: RESULTS, output: RESULTS }

const answered = (moderation: unknown, request: JsonObject = WANTED): Given => ({
  request,
  body: completion({ moderation }),
})
const withoutText = (moderation: unknown): Given => ({
  request: WANTED,
  body: completion({ moderation }, {}, { content: null }),
})
const streamed = (chunks: readonly JsonObject[], request: JsonObject = WANTED): Given => ({
  request: { ...request, stream: true },
  body: [...goodChunks(), ...chunks],
})
const moderated = (moderation: unknown): JsonObject => ({ ...chunk({}), choices: [], moderation })

it.each<readonly [what: string, given: Given, expected: unknown]>([
  ['not asked for', {}, 'pass'],
  ['not asked for, and null', answered(null, {}), 'pass'],
  ['not asked for, and sent', answered(both, {}), ['unasked']],
  ['declined, and sent', answered(both, { moderation: null }), ['unasked']],
  ['results of both sides', answered(both), 'pass'],
  ['an error of one side', answered({ ...both, output: FAILURE }), 'pass'],
  ['nothing', answered(undefined), ['missing']],
  ['null', answered(null), ['missing']],
  ['no input', answered({ output: RESULTS }), ['no-input']],
  ['no results for no text', withoutText({ ...both, output: { results: [] } }), 'pass'],
  ['nothing for no text', withoutText({ input: RESULTS }), ['no-output']],
  ['no results', answered({ ...both, output: { results: [] } }), ['no-output']],
  ['a refusal', { request: WANTED, status: 400, body: { error: { message: 'x' } } }, 'not-applicable'],
  ['not asked for in a stream', { body: goodChunks() }, 'pass'],
  ['not asked for in a stream, and sent', streamed([moderated(both)], {}), ['unasked']],
  ['a chunk with both', streamed([moderated(both)]), 'pass'],
  ['a chunk for each', streamed([moderated({ input: RESULTS }), moderated({ output: RESULTS })]), 'pass'],
  ['a stream without', streamed([]), ['missing']],
  ['a stream with one side', streamed([moderated({ input: RESULTS })]), ['no-output']],
  [
    'a stream that was cut',
    { ...streamed([]), ending: { kind: 'cut-off', message: 'the connection was closed' } },
    'unseen',
  ],
  [
    'a stream that failed',
    { request: { ...WANTED, stream: true }, body: [chunk({ content: 'Hi' }), { error: { message: 'x' } }] },
    'unseen',
  ],
])('moderation.opt-in: %s', (_what, given, expected) => {
  expect(verdict(optIn, given)).toEqual(expected)
})
