import { describe, expect, it } from 'vitest'
import { unknownChange } from '../../src/define/profile.ts'
import { common } from './common.ts'
import { vendors } from './vendors.ts'

describe.each(vendors)('the profile $name', ({ changes, severities, says }) => {
  it('names rules that exist, each with a reason and a source', () => {
    expect(unknownChange(common, changes)).toBeUndefined()
    for (const { reason, source } of changes) {
      expect(reason).not.toBe('')
      expect(source).toMatch(/^https:/)
    }
    expect(says).toMatch(/\.$/)
  })

  it('changes something with every change', () => {
    for (const { rule, severity } of changes) {
      const keys = Object.keys(severities).filter((key) => key === rule || key.startsWith(rule.replace(/\*$/, '')))
      expect(
        keys.some((key) => common.severities[key] !== severity),
        rule,
      ).toBe(true)
    }
  })

  it('still fails what loses data', () => {
    for (const rule of ['toolstream.index', 'toolstream.index-one-call', 'http.complete-body', 'stream.not-truncated'])
      expect(severities[rule], rule).toBe('error')
  })
})
