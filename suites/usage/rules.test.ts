import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/define/json.ts'
import {
  chunk,
  completion,
  goodChunks,
  judged,
  NOW_SECONDS,
  sse,
  usageChunk,
  verdict,
  type Given,
} from '../../tests/kit/exchange.ts'
import { rules } from './rules.ts'

/** In prompt-stable.test.ts. */
const TESTED_APART: readonly string[] = ['usage.prompt-stable']

const WITH_USAGE = { stream: true, stream_options: { include_usage: true } }
const withNull = (chunks: readonly JsonObject[]): JsonObject[] => chunks.map((one) => ({ ...one, usage: null }))
const good = withNull(goodChunks())
const usage = (members: JsonObject): Given => ({
  body: completion({ usage: { prompt_tokens: 9, completion_tokens: 3, total_tokens: 12, ...members } }),
})
const asked = (body: Given['body']): Given => ({ request: WITH_USAGE, body: body ?? '' })

/** A stream whose last chunk holds what moderation found, behind that with the usage. */
const withModeration = (request: JsonObject): Given => ({
  request: { ...WITH_USAGE, ...request },
  body: [...goodChunks(), usageChunk(), { ...usageChunk(), usage: null, moderation: { input: {}, output: {} } }],
})

const asksForRunning: Given = {
  request: { stream: true, stream_options: { include_usage: true, continuous_usage_stats: true } },
  body: [...goodChunks().map((one) => ({ ...one, usage: { total_tokens: 9 } })), usageChunk()],
}

/** Choices of so many words each, with one count for all. */
function several(words: readonly number[], tokens: number, reason: string, cap = 4, more: JsonObject = {}): Given {
  const choices = words.map((count, index) => ({
    index,
    message: { role: 'assistant', content: 'red '.repeat(count).trim(), refusal: null },
    logprobs: null,
    finish_reason: reason,
  }))
  const counted = { prompt_tokens: 9, completion_tokens: tokens, total_tokens: 9 + tokens, ...more }
  return { request: { n: words.length, max_tokens: cap }, body: completion({ choices, usage: counted }) }
}

const entry = (token: string, bytes: readonly number[]): JsonObject => ({
  token,
  logprob: -0.1,
  bytes,
  top_logprobs: [],
})

/** An answer whose log probabilities list so many tokens, and further ones without bytes, beside what usage counts. */
function listed(entries: number, counted: number, controls = 0, made = counted): Given {
  const content = [
    ...Array.from({ length: entries }, () => entry(' red', [32, 114, 101, 100])),
    ...Array.from({ length: controls }, () => entry('<|end|>', [])),
  ]
  const counts = { prompt_tokens: 9, completion_tokens: counted, total_tokens: 9 + made }
  return {
    request: { logprobs: true },
    body: completion({ usage: counts }, { logprobs: { content, refusal: null } }, { content: ' red'.repeat(entries) }),
  }
}

/** An answer that was cut while it was thinking, with no completion tokens. */
const thoughts = (total: number): Given => ({
  body: completion(
    { usage: { prompt_tokens: 9, completion_tokens: 0, total_tokens: total } },
    { finish_reason: 'length' },
    { content: '', reasoning_content: 'The user greets me.' },
  ),
})

const TABLE: readonly (readonly [rule: string, what: string, given: Given, expected: unknown])[] = [
  ['usage.integers', 'whole counts', {}, 'pass'],
  ['usage.integers', 'no usage at all', { body: completion({ usage: undefined }) }, 'unseen'],
  ['usage.integers', 'a float', usage({ completion_tokens: 2.5 }), ['wrong-type']],
  ['usage.integers', 'a missing count', usage({ prompt_tokens: undefined }), ['missing']],
  [
    'usage.integers',
    'a string in a stream',
    asked([...good, usageChunk({ prompt_tokens: '9', completion_tokens: 3, total_tokens: 12 })]),
    ['wrong-type'],
  ],
  ['usage.total', 'the sum', {}, 'pass'],
  ['usage.total', 'another number', usage({ total_tokens: 30 }), ['total-not-sum']],
  [
    'usage.total',
    'another number in a stream',
    asked([...good, usageChunk({ prompt_tokens: 9, completion_tokens: 3, total_tokens: 9 })]),
    ['total-not-sum'],
  ],
  ['usage.prompt-positive', 'some', {}, 'pass'],
  ['usage.prompt-positive', 'none', usage({ prompt_tokens: 0, total_tokens: 3 }), ['prompt-zero']],
  ['usage.completion-positive', 'some', {}, 'pass'],
  ['usage.completion-positive', 'none for text', usage({ completion_tokens: 0, total_tokens: 9 }), ['completion-zero']],
  [
    'usage.completion-positive',
    'none for an empty answer',
    { body: completion({ usage: { prompt_tokens: 9, completion_tokens: 0, total_tokens: 9 } }, {}, { content: '' }) },
    'unseen',
  ],
  ['usage.completion-positive', 'none for thoughts', thoughts(9), ['completion-zero']],
  ['usage.completion-positive', 'none for thoughts that only the total counts', thoughts(15), 'unseen'],
  ['usage.within-cap', 'no cap', {}, 'not-applicable'],
  ['usage.within-cap', 'at the cap', { request: { max_tokens: 3 } }, 'pass'],
  ['usage.within-cap', 'n choices share n caps', { request: { max_tokens: 2, n: 2 } }, 'pass'],
  ['usage.within-cap', 'an n that cannot be read', { request: { max_tokens: 2, n: '2' } }, 'unseen'],
  ['usage.within-cap', 'over the cap', { request: { max_completion_tokens: 2 } }, ['over-cap']],
  ['usage.counts-all-choices', 'one choice', {}, 'not-applicable'],
  ['usage.counts-all-choices', 'two of two', several([4, 4], 8, 'length'), 'pass'],
  ['usage.counts-all-choices', 'one of two that were cut', several([4, 4], 4, 'length'), ['choices-left-out']],
  [
    'usage.counts-all-choices',
    'one of three that were cut',
    several([1, 1, 1], 16, 'length', 16),
    ['choices-left-out'],
  ],
  ['usage.counts-all-choices', 'a limit of the server', several([3, 3], 60, 'length', 400), 'pass'],
  ['usage.counts-all-choices', 'fewer tokens than words', several([20, 20], 20, 'stop', 400), ['choices-left-out']],
  ['usage.counts-all-choices', 'long words in few tokens', several([20, 20], 36, 'stop', 400), 'pass'],
  ['usage.counts-all-choices', 'no text', several([0, 0], 2, 'stop'), 'unseen'],
  ['usage.counts-all-choices', 'no text that was cut', several([0, 0], 15, 'length', 16), 'unseen'],
  [
    'usage.counts-all-choices',
    'thoughts that were cut short of the cap',
    several([1, 1], 15, 'length', 16, { completion_tokens_details: { reasoning_tokens: 13 } }),
    'pass',
  ],
  ['usage.counts-all-choices', 'a count by another tokenizer', several([4, 4], 7, 'length'), 'pass'],
  ['usage.details-shape', 'no breakdown', {}, 'unseen'],
  [
    'usage.details-shape',
    'a breakdown with vendor members',
    usage({ prompt_tokens_details: { cached_tokens: 4, text_tokens: 9 } }),
    'pass',
  ],
  ['usage.details-shape', 'null', usage({ prompt_tokens_details: null }), ['null']],
  [
    'usage.details-shape',
    'a negative count',
    usage({ completion_tokens_details: { reasoning_tokens: -1 } }),
    ['out-of-range'],
  ],
  ['usage.details-bounded', 'within', usage({ completion_tokens_details: { reasoning_tokens: 3 } }), 'pass'],
  [
    'usage.details-bounded',
    'more reasoning than output',
    usage({ completion_tokens_details: { reasoning_tokens: 4 } }),
    ['reasoning-over-completion'],
  ],
  [
    'usage.details-bounded',
    'more cached than sent',
    usage({ prompt_tokens_details: { cached_tokens: 10 } }),
    ['cached-over-prompt'],
  ],
  [
    'usage.details-sum',
    'within',
    usage({ completion_tokens_details: { reasoning_tokens: 2, audio_tokens: 1 } }),
    'pass',
  ],
  [
    'usage.details-sum',
    'over',
    usage({ completion_tokens_details: { reasoning_tokens: 3, audio_tokens: 1 } }),
    ['parts-over-total'],
  ],
  [
    'usage.details-sum',
    'more sound than was sent',
    usage({ prompt_tokens_details: { audio_tokens: 10 } }),
    ['parts-over-total'],
  ],
  [
    'usage.details-sum',
    'sound that was cached',
    usage({ prompt_tokens_details: { audio_tokens: 9, cached_tokens: 9 } }),
    'pass',
  ],
  ['usage.plausible', 'fitting', {}, 'pass'],
  ['usage.plausible', 'far too many', usage({ completion_tokens: 900, total_tokens: 909 }), ['more-tokens-than-text']],
  [
    'usage.plausible',
    'far too few',
    { body: completion({}, {}, { content: 'long '.repeat(200) }) },
    ['fewer-tokens-than-text'],
  ],
  ['usage.plausible', 'as many as are listed', listed(4, 4), 'pass'],
  ['usage.plausible', 'an end that is listed and not counted', listed(4, 3), 'pass'],
  ['usage.plausible', 'an end that is counted and not listed', listed(4, 5), 'pass'],
  ['usage.plausible', 'fewer than are listed', listed(4, 2), ['fewer-tokens-than-entries']],
  ['usage.plausible', 'control tokens that are listed', listed(4, 3, 3), 'pass'],
  ['usage.plausible', 'thoughts that only the total counts', listed(4, 2, 0, 4), 'pass'],
  ['usage.final-chunk', 'one', asked([...good, usageChunk()]), 'pass'],
  ['usage.final-chunk', 'not asked for', { body: goodChunks() }, 'not-applicable'],
  ['usage.final-chunk', 'none', asked(good), ['no-usage-chunk']],
  [
    'usage.final-chunk',
    'none, after a failure in the stream',
    asked(sse([...good.slice(0, 2), { error: { message: 'overloaded' } }])),
    'unseen',
  ],
  [
    'usage.final-chunk',
    'none, as the connection was cut',
    { ...asked(sse(good).slice(0, 300)), ending: { kind: 'cut-off', message: '' } },
    'unseen',
  ],
  ['usage.final-chunk', 'two', asked([...good, usageChunk(), usageChunk()]), ['several-usage-chunks']],
  ['usage.final-chunk-empty-choices', 'empty', asked([...good, usageChunk()]), 'pass'],
  [
    'usage.final-chunk-empty-choices',
    'beside a choice',
    asked([...good.slice(0, -1), { ...chunk({}, { finish_reason: 'stop' }), usage: usageChunk()['usage'] }]),
    ['choices-not-empty'],
  ],
  [
    'usage.final-chunk-empty-choices',
    'without choices',
    asked([...good, { ...usageChunk(), choices: undefined }]),
    ['choices-missing'],
  ],
  ['usage.final-chunk-last', 'last', asked([...good, usageChunk()]), 'pass'],
  [
    'usage.final-chunk-last',
    'before the finish chunk',
    asked([...good.slice(0, -1), usageChunk(), ...good.slice(-1)]),
    ['before-finish'],
  ],
  [
    'usage.final-chunk-last',
    'followed by another chunk',
    asked([...good, usageChunk(), { ...usageChunk(), usage: null }]),
    ['chunk-after'],
  ],
  [
    'usage.final-chunk-last',
    'followed by moderation that was asked for',
    withModeration({ moderation: { model: 'm' } }),
    'pass',
  ],
  ['usage.final-chunk-last', 'followed by moderation that nobody asked for', withModeration({}), ['chunk-after']],
  ['usage.final-chunk-last', 'first of all', asked([usageChunk(), ...good]), ['before-finish']],
  [
    'usage.final-chunk-last',
    'last, and in between, too',
    asked([...good.slice(0, 2), usageChunk(), ...good.slice(2), usageChunk()]),
    'pass',
  ],
  [
    'usage.final-chunk-last',
    'after the terminator',
    asked(`${sse(good)}data: ${JSON.stringify(usageChunk())}\n\n`),
    ['after-terminator'],
  ],
  ['usage.final-chunk-envelope', 'equal', asked([...good, usageChunk()]), 'pass'],
  [
    'usage.final-chunk-envelope',
    'bare',
    asked([
      ...good,
      {
        usage: usageChunk()['usage'],
        choices: [],
        object: 'chat.completion.chunk',
        created: good[0]?.['created'],
        model: 'm-1',
      },
    ]),
    ['id-missing'],
  ],
  [
    'usage.final-chunk-envelope',
    'another model',
    asked([...good, { ...usageChunk(), model: 'm-2' }]),
    ['model-differs'],
  ],
  [
    'usage.final-chunk-envelope',
    'another id beside a choice',
    asked([...good.slice(0, -1), { ...chunk({}, { finish_reason: 'stop' }), ...usageChunk(), id: 'x' }]),
    ['id-differs'],
  ],
  [
    'usage.final-chunk-envelope',
    'what a filter says first',
    asked([
      { id: '', object: '', created: 0, model: '', choices: [], prompt_filter_results: [] },
      ...good,
      usageChunk(),
    ]),
    'pass',
  ],
  [
    'usage.final-chunk-envelope',
    'a clock that went on before',
    asked([
      ...good,
      { ...chunk({}), usage: null, created: NOW_SECONDS + 1 },
      { ...usageChunk(), created: NOW_SECONDS + 1 },
    ]),
    'pass',
  ],
  ['usage.no-partial-usage', 'running totals that were asked for', asksForRunning, 'not-applicable'],
  ['usage.final-chunk', 'running totals that were asked for', asksForRunning, 'not-applicable'],
  ['usage.final-chunk-empty-choices', 'running totals that were asked for', asksForRunning, 'not-applicable'],
  ['usage.no-partial-usage', 'one', asked([...good, usageChunk()]), 'pass'],
  [
    'usage.no-partial-usage',
    'on every chunk',
    asked(goodChunks().map((one) => ({ ...one, usage: usageChunk()['usage'] }))),
    ['running-usage'],
  ],
  ['usage.null-elsewhere', 'null', asked([...good, usageChunk()]), 'pass'],
  ['usage.null-elsewhere', 'absent', asked([...goodChunks(), usageChunk()]), ['absent']],
  ['usage.null-elsewhere', 'an empty object', asked([{ ...chunk({}), usage: {} }, usageChunk()]), ['not-null']],
  ['usage.off-means-off', 'no usage', { body: goodChunks() }, 'pass'],
  ['usage.off-means-off', 'sent all the same', { body: [...goodChunks(), usageChunk()] }, ['usage-sent']],
  ['usage.off-means-off', 'null', { body: good }, ['null-member']],
  [
    'usage.off-means-off',
    'an empty object',
    { body: goodChunks().map((one) => ({ ...one, usage: {} })) },
    ['usage-sent'],
  ],
  [
    'usage.off-means-off',
    'a wish in the form of a vendor',
    { request: { usage: { include: true } }, body: [...goodChunks(), usageChunk()] },
    'not-applicable',
  ],
  [
    'usage.off-means-off',
    'no wish in the form of a vendor',
    { request: { usage: { include: false } }, body: [...goodChunks(), usageChunk()] },
    ['usage-sent'],
  ],
  [
    'usage.off-means-off',
    'a wish that cannot be read',
    { request: { stream_options: { include_usage: 1 } }, body: [...goodChunks(), usageChunk()] },
    'not-applicable',
  ],
]

describe('usage', () => {
  it.each(TABLE)('%s: %s', (id, _what, given, expected) => {
    const rule = rules.find((candidate) => candidate.id === id)
    expect(rule && verdict(rule, given)).toEqual(expected)
  })

  it('points at the usage that came too early, and tells running totals as one defect', () => {
    const running = goodChunks().map((one) => ({ ...one, usage: usageChunk()['usage'] }))
    const { violations } = judged(rules, asked([...running, usageChunk()]))
    expect(violations.map(({ rule, event, follows }) => [rule, event, follows])).toEqual([
      ['usage.final-chunk-empty-choices', 1, 'usage.no-partial-usage'],
      ['usage.no-partial-usage', 1, undefined],
      ['usage.final-chunk', undefined, 'usage.no-partial-usage'],
    ])
  })

  it('shows a violation and a pass of every rule', () => {
    for (const { id } of rules.filter((rule) => !TESTED_APART.includes(rule.id))) {
      const outcomes = TABLE.filter(([rule]) => rule === id).map(([, , , expected]) => expected)
      expect(outcomes.some(Array.isArray), `${id} is never violated here`).toBe(true)
      expect(outcomes, `${id} never passes here`).toContain('pass')
    }
  })
})
