import { describe, expect, it } from 'vitest'
import { severityOf } from '../../src/define/profile.ts'
import { common } from './common.ts'
import { crazyrouter } from './crazyrouter.ts'
import { openai } from './openai.ts'

describe.each([common, crazyrouter])('the profile $name', (profile) => {
  it.each(['choice.message', 'chunk.delta'])('forgives a superfluous form beside the right one of %s', (rule) => {
    expect(severityOf(profile, rule, 'not-allowed-member')).toBe('warning')
    expect(severityOf(profile, rule, 'missing')).toBe('error')
    expect(severityOf(openai, rule, 'not-allowed-member')).toBe('error')
  })
})
