import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/define/json.ts'
import { chunk, completion, exchange, goodChunks, NOW_SECONDS, verdict, type Given } from '../../tests/kit/exchange.ts'
import { createJudge } from '../../src/judge/judge.ts'
import { rules } from './rules.ts'

const given = (members: JsonObject, request: JsonObject = {}): Given => ({ body: completion(members), request })
const streamed = (members: JsonObject): Given => ({ body: goodChunks().map((one) => ({ ...one, ...members })) })

/** An answer that a gateway has kept since some time. */
const cached = (created: number): Given => ({
  ...given({ created }),
  headers: { 'content-type': 'application/json', 'x-gateway-cache-status': 'HIT' },
})

const TABLE: readonly (readonly [rule: string, what: string, given: Given, expected: unknown])[] = [
  ['completion.id', 'a string', {}, 'pass'],
  ['completion.id', 'without chatcmpl in front', given({ id: 'msg_01' }), 'pass'],
  ['completion.id', 'none', given({ id: undefined }), ['missing']],
  ['completion.id', 'empty', given({ id: '' }), ['empty']],
  ['completion.id', 'a number', given({ id: 7 }), ['wrong-type']],
  ['completion.id', 'none in a stream', streamed({ id: undefined }), 'not-applicable'],
  ['completion.object', 'chat.completion', {}, 'pass'],
  ['completion.object', 'that of a chunk', given({ object: 'chat.completion.chunk' }), ['not-allowed-value']],
  ['completion.created', 'now', {}, 'pass'],
  ['completion.created', 'at the start of five minutes', given({ created: NOW_SECONDS - 300 }), 'pass'],
  ['completion.created', 'in a stream', streamed({ created: 0 }), 'not-applicable'],
  ['completion.created', 'none', given({ created: undefined }), ['missing']],
  ['completion.created', 'null', given({ created: null }), ['null']],
  ['completion.created', 'a date', given({ created: '2026-11-18T10:40:00Z' }), ['wrong-type']],
  ['completion.created', 'a float', given({ created: NOW_SECONDS + 0.5 }), ['wrong-type']],
  ['completion.created', 'milliseconds', given({ created: NOW_SECONDS * 1000 }), ['milliseconds']],
  ['completion.created', 'milliseconds of 1973', given({ created: 100_000_000_000 }), ['milliseconds']],
  ['completion.created', 'zero', given({ created: 0 }), ['zero']],
  ['completion.created', 'before 1970', given({ created: -5 }), ['too-early']],
  ['completion.created', 'another year', given({ created: NOW_SECONDS - 3e7 }), ['too-early']],
  ['completion.created', 'an hour ahead', given({ created: NOW_SECONDS + 3600 }), ['too-late']],
  ['completion.created', 'last week, of an answer from a cache', cached(NOW_SECONDS - 600_000), 'pass'],
  ['completion.created', 'zero, of an answer from a cache', cached(0), ['zero']],
  ['completion.created', 'milliseconds, of an answer from a cache', cached(NOW_SECONDS * 1000), ['milliseconds']],
  ['completion.model', 'a string', {}, 'pass'],
  ['completion.model', 'null', given({ model: null }), ['null']],
  ['completion.model-related', 'the same', {}, 'pass'],
  ['completion.model-related', 'a dated snapshot', given({ model: 'm-1-2026-08-01' }), 'pass'],
  ['completion.model-related', 'without its maker', given({ model: 'gpt-5' }, { model: 'openai/gpt-5' }), 'pass'],
  ['completion.model-related', 'without the variant', given({ model: 'm-1' }, { model: 'm-1:free' }), 'pass'],
  [
    'completion.model-related',
    'without a variant of another vendor',
    given({ model: 'm-1' }, { model: 'maker/m-1:thinking' }),
    'pass',
  ],
  [
    'completion.model-related',
    'another size in place of a variant',
    given({ model: 'm-1:8b' }, { model: 'm-1:70b' }),
    ['another-model'],
  ],
  ['completion.model-related', 'the newest, dated', given({ model: 'm-1-20260801' }, { model: 'm-1-latest' }), 'pass'],
  ['completion.model-related', 'the size of a family', given({ model: 'm-1-8b-instruct.gguf' }), 'pass'],
  ['completion.model-related', 'another', given({ model: 'm-2' }), ['another-model']],
  [
    'completion.model-related',
    'a smaller one of the family',
    given({ model: 'm-1-mini-2026-08-01' }),
    ['another-model'],
  ],
  ['completion.model-related', 'one whose name goes on', given({ model: 'm-1o' }), ['another-model']],
  ['completion.model-related', 'another version', given({ model: 'm-1.5' }), ['another-model']],
  ['completion.model-related', 'none', given({ model: undefined }), 'unseen'],
  ['completion.choices', 'one', {}, 'pass'],
  ['completion.choices', 'an empty list', given({ choices: [] }), ['empty']],
  ['completion.choices', 'none', given({ choices: undefined }), ['missing']],
  ['completion.choices', 'a flat failure in their place', { body: { code: 500, msg: 'No.' } }, 'not-applicable'],
  ['completion.choices', 'a failure in their place', { body: { error: { message: 'overloaded' } } }, 'not-applicable'],
  ['completion.choices', 'a text among them', given({ choices: ['Hi'] }), ['wrong-type']],
  ['completion.usage-present', 'there', {}, 'pass'],
  ['completion.usage-present', 'in a stream that was not asked for it', { body: goodChunks() }, 'not-applicable'],
  ['completion.usage-present', 'none', given({ usage: undefined }), ['missing']],
  ['completion.usage-present', 'null', given({ usage: null }), ['null']],
  ['completion.fingerprint', 'a string', {}, 'pass'],
  ['completion.fingerprint', 'none', given({ system_fingerprint: undefined }), 'unseen'],
  ['completion.fingerprint', 'null', given({ system_fingerprint: null }), ['null']],
  ['completion.fingerprint', 'a number in a stream', streamed({ system_fingerprint: 3 }), ['wrong-type']],
  ['completion.service-tier', 'none', {}, 'unseen'],
  ['completion.service-tier', 'null', given({ service_tier: null }), 'pass'],
  [
    'completion.service-tier',
    'another than asked for',
    given({ service_tier: 'default' }, { service_tier: 'flex' }),
    'pass',
  ],
  ['completion.service-tier', 'unknown', given({ service_tier: 'standard' }), ['not-allowed-value']],
  ['completion.service-tier', 'a number', given({ service_tier: 1 }), ['wrong-type']],
  ['completion.service-tier', 'none though asked for', given({}, { service_tier: 'auto' }), ['missing']],
  [
    'completion.service-tier',
    'none in a stream that was cut',
    { ...streamed({}), body: goodChunks().slice(0, 2), request: { service_tier: 'auto' } },
    'unseen',
  ],
  ['completion.service-tier', 'fast', given({ service_tier: 'priority' }, { service_tier: 'fast' }), 'pass'],
  [
    'completion.service-tier',
    'fast echoed',
    given({ service_tier: 'fast' }, { service_tier: 'fast' }),
    ['fast-echoed'],
  ],
  ['completion.extensions', 'none', {}, 'pass'],
  ['completion.extensions', 'at the top', given({ timings: {} }), ['undocumented-members']],
  ['completion.extensions', 'a padded stream', streamed({ obfuscation: 'xyz' }), 'pass'],
  [
    'completion.extensions',
    'in a delta',
    { body: [chunk({ role: 'assistant', thoughts: [] }), ...goodChunks().slice(1)] },
    ['undocumented-members'],
  ],
]

describe('completion', () => {
  it.each(TABLE)('%s: %s', (id, _what, one, expected) => {
    const rule = rules.find((candidate) => candidate.id === id)
    expect(rule && verdict(rule, one)).toEqual(expected)
  })

  it('shows a violation and a pass of every rule', () => {
    for (const { id } of rules) {
      const outcomes = TABLE.filter(([rule]) => rule === id).map(([, , , expected]) => expected)
      expect(outcomes.some(Array.isArray), `${id} is never violated here`).toBe(true)
      expect(outcomes, `${id} never passes here`).toContain('pass')
    }
  })

  it('tells one defect of a document that is no completion', () => {
    const judge = createJudge(rules, { lineBytes: 1 << 20, events: 1000, jsonDepth: 200 })
    const { violations } = judge.judge(exchange({ body: {} }))
    expect(violations.filter(({ follows }) => follows === undefined).map(({ rule }) => rule)).toEqual([
      'completion.choices',
    ])
  })

  it('allows for the coarse clock of a recording', () => {
    const judge = createJudge(rules, { lineBytes: 1 << 20, events: 1000, jsonDepth: 200 })
    const violations = (created: number): unknown => {
      const recorded = { ...exchange({ body: completion({ created }) }), clock: 'recorded' } as const
      return judge.judge(recorded).violations.map(({ symptom }) => symptom)
    }
    expect(violations(NOW_SECONDS + 14 * 3600)).toEqual([])
    expect(violations(NOW_SECONDS * 1000)).toEqual(['milliseconds'])
  })

  it('lists each undocumented member once, with its type', () => {
    const judge = createJudge(rules, { lineBytes: 1 << 20, events: 1000, jsonDepth: 200 })
    const body = completion({ timings: {} }, { stop_reason: null }, { reasoning_details: [] })
    expect(judge.judge(exchange({ body })).violations.map(({ message }) => message)).toEqual([
      'undocumented members: timings (object), choices[].stop_reason (null), choices[].message.reasoning_details (array)',
    ])
  })
})
