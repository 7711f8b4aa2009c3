import { describe, expect, it } from 'vitest'
import { allRules } from '../rulebook.ts'
import { Examinations } from './examination.ts'

const [first, second, third] = ['usage.total', 'http.success-200', 'ids.completion-unique'] as const

describe('what was examined', () => {
  it('is seen once it was seen anywhere, and unseen only where it never was', () => {
    const examination = new Examinations(allRules).open()
    for (const seen of [false, true, false]) examination.note(first, seen)
    examination.note(second, false)
    expect([examination.has(first), examination.has(second), examination.has(third)]).toEqual([true, false, false])
    expect(new Map(examination.result())).toEqual(
      new Map([
        [second, 'unseen'],
        [first, 'examined'],
      ]),
    )
  })

  it('is one map for exchanges that say the same, and another for those that do not', () => {
    const examinations = new Examinations(allRules)
    const said = [true, true, false].map((seen) => {
      const examination = examinations.open()
      examination.note(first, seen)
      return examination.result()
    })
    expect(said[0]).toBe(said[1])
    expect(said[2]).not.toBe(said[1])
  })

  it('leaves out what is no rule of the set', () => {
    const examination = new Examinations([]).open()
    examination.note(first, true)
    expect(examination.has(first)).toBe(false)
    expect(examination.result().size).toBe(0)
  })
})
