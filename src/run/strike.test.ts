import { describe, expect, it } from 'vitest'
import type { Profile } from '../define/profile.ts'
import type { CountedViolation } from './evidence.ts'
import { strikeOf } from './strike.ts'

const PROFILE: Profile = {
  name: 'p',
  says: '',
  severities: { 'a.hard': 'error', 'a.hard/mild': 'warning', 'a.other': 'error', 'a.soft': 'warning' },
}
const violation = (rule: string, symptom: string, follows?: string): CountedViolation => ({
  rule,
  symptom,
  message: '',
  times: 1,
  ...(follows !== undefined && { follows }),
})

describe('strikeOf', () => {
  it.each([
    ['its own severity', violation('a.hard', 'x'), [], 'error'],
    ['that of its symptom', violation('a.hard', 'mild'), [], 'warning'],
    ['no harder than its cause', violation('a.hard', 'x', 'a.soft'), [violation('a.soft', 'y')], 'warning'],
    ['no harder than itself', violation('a.soft', 'x', 'a.hard'), [violation('a.hard', 'y')], 'warning'],
    [
      'as hard as the hardest symptom of its cause',
      violation('a.hard', 'x', 'a.hard'),
      [violation('a.hard', 'mild'), violation('a.hard', 'y')],
      'error',
    ],
    [
      'no harder than the symptom that is its cause',
      violation('a.hard', 'x', 'a.other/y'),
      [violation('a.other', 'z'), violation('a.soft', 'y')],
      'error',
    ],
    [
      'as mild as the symptom that is its cause',
      violation('a.other', 'x', 'a.hard/mild'),
      [violation('a.hard', 'mild'), violation('a.hard', 'y')],
      'warning',
    ],
    [
      'no harder than the cause of its cause',
      violation('a.hard', 'x', 'a.other'),
      [violation('a.other', 'y', 'a.hard/mild'), violation('a.hard', 'mild')],
      'warning',
    ],
    [
      'as hard as a cause that one of two causes explains',
      violation('a.hard', 'x', 'a.other'),
      [violation('a.other', 'y', 'a.soft'), violation('a.other', 'z'), violation('a.soft', 'y')],
      'error',
    ],
    [
      'its own severity where two explain each other',
      violation('a.hard', 'x', 'a.other'),
      [violation('a.other', 'y', 'a.hard')],
      'error',
    ],
    [
      'that of the mildest where three explain each other',
      violation('a.hard', 'x', 'a.other'),
      [violation('a.other', 'y', 'a.soft'), violation('a.soft', 'z', 'a.hard')],
      'warning',
    ],
    ['its own severity where it explains itself', violation('a.hard', 'x', 'a.hard'), [], 'error'],
    ['off under a cause that is off', violation('a.hard', 'x', 'a.none'), [violation('a.none', 'y')], 'off'],
    ['a warning at most when sporadic', { ...violation('a.hard', 'x'), sporadic: true }, [], 'warning'],
    [
      'no harder than a sporadic cause',
      violation('a.hard', 'x', 'a.other'),
      [{ ...violation('a.other', 'y'), sporadic: true }],
      'warning',
    ],
  ] as const)('gives %s', (_what, one, others, severity) => {
    expect(strikeOf(PROFILE, one, [one, ...others])).toBe(severity)
  })
})
