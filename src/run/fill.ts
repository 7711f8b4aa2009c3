import { AXES } from '../define/axes.ts'
import { fits, type Exclusions } from './exclusions.ts'
import { axisNames } from './needs.ts'
import type { Choices, Draft } from './values.ts'

/** How the axes that a draft leaves open are filled. */
export interface Filling {
  readonly choices: Choices
  /** How good it is to add a value to the draft as it is by then, 0 or more. Default: the most welcome is best. */
  readonly rank?: (number: number) => number
  /** How many axes may take another value than the most welcome one. Default: all. */
  readonly changes?: number
  /** Default: what the validity rules forbid. */
  readonly exclusions?: Exclusions
}

/** Makes a draft a whole valid point. False when none has the values that are set; then the draft is as it was. */
export function fill(draft: Draft, filling: Filling): boolean {
  if (filling.choices.some((numbers) => numbers.length === 0)) return false
  return fillFrom(0, draft, filling, filling.changes ?? Infinity)
}

/** Positions of the axes, those with most values first: what they take decides how few points hold all pairs. */
const ORDER: readonly number[] = axisNames()
  .map((axis, position) => ({ position, size: AXES[axis].length }))
  .toSorted((left, right) => right.size - left.size)
  .map(({ position }) => position)

function fillFrom(step: number, draft: Draft, filling: Filling, changes: number): boolean {
  const axis = ORDER[step]
  if (axis === undefined) return true
  if ((draft.numbers[axis] ?? -1) >= 0) return fillFrom(step + 1, draft, filling, changes)
  const { choices, rank, exclusions } = filling
  const numbers = choices[axis] ?? []
  const [welcome] = numbers
  const fitting: number[] = []
  for (const number of numbers) {
    if ((changes > 0 || number === welcome) && fits(draft, number, exclusions)) fitting.push(number)
  }
  while (fitting.length > 0) {
    const number = takeBest(fitting, rank)
    draft.set(number)
    if (fillFrom(step + 1, draft, filling, number === welcome ? changes : changes - 1)) return true
    draft.unset(number)
  }
  return false
}

function takeBest(numbers: number[], rank: Filling['rank']): number {
  let [best, highest] = [0, -1]
  if (rank !== undefined && numbers.length > 1) {
    for (let position = 0; position < numbers.length; position++) {
      const height = rank(numbers[position] ?? -1)
      if (height > highest) [best, highest] = [position, height]
    }
  }
  return numbers.splice(best, 1)[0] ?? -1
}
