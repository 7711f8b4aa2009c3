import { describe, expect, it } from 'vitest'
import { chunk, completion, goodChunks, usageChunk, verdict } from '../../tests/kit/exchange.ts'
import * as rules from './rules.ts'

const WITH_USAGE = { stream: true, stream_options: { include_usage: true } }

describe('usage.total', () => {
  it('passes a total that is the sum', () => {
    expect(verdict(rules.total, {})).toBe('pass')
  })
  it('fails a total that is not the sum', () => {
    const body = completion({ usage: { prompt_tokens: 9, completion_tokens: 3, total_tokens: 30 } })
    expect(verdict(rules.total, { body })).toEqual(['total-not-sum'])
  })
  it('is unseen without usage', () => {
    expect(verdict(rules.total, { body: completion({ usage: undefined }) })).toBe('unseen')
  })
})

describe('usage.final-chunk-empty-choices', () => {
  it('passes a usage chunk with empty choices', () => {
    expect(verdict(rules.finalChunkEmptyChoices, { request: WITH_USAGE, body: [...goodChunks(), usageChunk()] })).toBe(
      'pass',
    )
  })
  it('fails usage on the finish chunk', () => {
    const last = chunk({}, { finish_reason: 'stop' }, { usage: usageChunk()['usage'] })
    expect(
      verdict(rules.finalChunkEmptyChoices, { request: WITH_USAGE, body: [...goodChunks().slice(0, -1), last] }),
    ).toEqual(['choices-not-empty'])
  })
  it('says nothing where usage was not asked for', () => {
    expect(verdict(rules.finalChunkEmptyChoices, { body: goodChunks() })).toBe('not-applicable')
  })
})
