import { describe, expect, it } from 'vitest'
import { DEFAULT_LIMITS, LIMIT_FLAGS, limitWords } from './limits.ts'

describe('limits', () => {
  it('have a flag each, and no two share one', () => {
    const flags = Object.values(LIMIT_FLAGS).map(({ flag }) => flag)
    expect(Object.keys(LIMIT_FLAGS).toSorted()).toEqual(Object.keys(DEFAULT_LIMITS).toSorted())
    expect(new Set(flags).size).toBe(flags.length)
  })

  it('are named with value, unit and flag', () => {
    expect(limitWords('connectMs', DEFAULT_LIMITS)).toBe('limit 10 seconds, --connect-timeout')
    expect(limitWords('silenceMs', { ...DEFAULT_LIMITS, silenceMs: 1500 })).toBe('limit 1.5 seconds, --silence-timeout')
    expect(limitWords('silenceMs', { ...DEFAULT_LIMITS, silenceMs: 1000 })).toBe('limit 1 second, --silence-timeout')
    expect(limitWords('bodyBytes', DEFAULT_LIMITS)).toBe('limit 67108864 bytes, --max-body-bytes')
  })
})
