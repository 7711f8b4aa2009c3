import { describe, expect, it } from 'vitest'
import { UsageError } from '../wire/usage-error.ts'
import { checkedBaseUrl } from './target-parts.ts'

describe('a base URL that is one of completions', () => {
  it.each([
    ['https://h/v1/chat/completions', 'https://h/v1'],
    ['https://h/v1/chat/completions/', 'https://h/v1'],
    ['https://h/v1/chat/completions?api-version=1', 'https://h/v1?api-version=1'],
    ['https://h/v1/chat/completions//?to=/chat/completions', 'https://h/v1?to=/chat/completions'],
    ['https://h/chat/completions', 'https://h/'],
  ])('%s is refused, with what was meant', (given, meant) => {
    expect(() => checkedBaseUrl(given, '--base-url')).toThrow(
      expect.objectContaining({ code: 'bad-base-url', fix: `Give ${meant} instead.` }),
    )
    expect(() => checkedBaseUrl(given, '--base-url')).toThrow(UsageError)
    expect(checkedBaseUrl(meant, '--base-url')).toBe(meant)
  })
})
