import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AXES, type Point } from '../define/axes.ts'
import { choicesOf, domainOf, nearestPoint } from './domain.ts'
import { fill } from './fill.ts'
import { axisNames } from './needs.ts'
import { invalidity } from './validity.ts'
import { Draft, draftOf, draftsOfText, numberOf, settingOf, textOfDrafts, VALUE_COUNT, type Choices } from './values.ts'

const whole = choicesOf(domainOf(new Set()))

/** One to three values of each axis, in any order. */
const someChoices = fc.tuple(
  ...whole.map((numbers) =>
    fc.shuffledSubarray([...numbers], { minLength: 1, maxLength: Math.min(3, numbers.length) }),
  ),
)

/** All points of a domain, found by trying everything. */
function allPoints(choices: Choices): Point[] {
  const drafts = choices.reduce<number[][]>(
    (sofar, numbers) => sofar.flatMap((draft) => numbers.map((number) => [...draft, number])),
    [[]],
  )
  return drafts.map((numbers) => new Draft(numbers).toPoint())
}

describe('values by number', () => {
  it('fit in two words, and are found again', () => {
    expect(VALUE_COUNT).toBeLessThanOrEqual(64)
    for (const axis of axisNames()) {
      for (const value of AXES[axis]) expect(settingOf(numberOf(axis, value))).toEqual([axis, value])
    }
    expect(() => settingOf(VALUE_COUNT)).toThrow(RangeError)
    expect(() => numberOf('mode', 'tcp')).toThrow(RangeError)
  })

  it('come back from text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(...whole.map((numbers) => fc.constantFrom(...numbers)))), (all) => {
        const points = all.map((numbers) => new Draft(numbers).toPoint())
        expect(draftsOfText(textOfDrafts(points.map(draftOf))).map((draft) => draft.toPoint())).toEqual(points)
      }),
    )
  })
})

describe('filling', () => {
  it('finds a valid point where there is one, whatever is welcome, and only there', () => {
    fc.assert(
      fc.property(
        someChoices.filter((choices) => choices.reduce((product, { length }) => product * length, 1) <= 20_000),
        fc.array(fc.nat(), { minLength: VALUE_COUNT, maxLength: VALUE_COUNT }),
        (choices, ranks) => {
          const exists = allPoints(choices).some((point) => invalidity(point) === undefined)
          const draft = new Draft()
          expect(fill(draft, { choices, rank: (number) => ranks[number] ?? 0 })).toBe(exists)
          expect(
            exists ? invalidity(draft.toPoint()) : [...draft.numbers].find((number) => number >= 0),
          ).toBeUndefined()
        },
      ),
      { numRuns: 40 },
    )
  })

  it('gives the point that differs least', () => {
    const domain = domainOf(new Set())
    expect(nearestPoint(domain, { choice: 'named' })).toMatchObject({ choice: 'named', tools: 'fn-one', mode: 'json' })
    expect(nearestPoint(domain, { choice: 'named', tools: 'custom' })).toMatchObject({ tools: 'custom' })
    expect(nearestPoint(domain, { choice: 'named', stop: 'one' })).toBeUndefined()
  })

  it('finds nothing where an axis has no value', () => {
    expect(fill(new Draft(), { choices: [...whole.slice(0, -1), []] })).toBe(false)
  })
})
