import { AXES, type Axis, type Point } from '../define/axes.ts'
import type { Capability } from '../define/capability.ts'
import { axisNames, needsOf } from './needs.ts'
import { fits } from './exclusions.ts'
import { fill } from './fill.ts'
import { Draft, numberOf, type Choices } from './values.ts'

/** The values that each axis may take in a run, most welcome first; an empty list means that nothing can be sent. */
export type Domain = Readonly<Record<Axis, readonly string[]>>

/** Values of some axes. */
export type Fixed = { readonly [A in Axis]?: string }

/** What a user picks of the axes: the values that are left of each one named. */
export type AxisSelection = { readonly [A in Axis]?: readonly string[] }

/** The matrix without what the target lacks and without what the user did not pick. */
export function domainOf(absent: ReadonlySet<Capability>, selection: AxisSelection = {}): Domain {
  const values = (axis: Axis): readonly string[] => {
    const welcome: readonly string[] = axis === 'tools' ? WELCOME_TOOLS : AXES[axis]
    return welcome.filter(
      (value) =>
        !needsOf(axis, value).some((capability) => absent.has(capability)) &&
        (selection[axis]?.includes(value) ?? true),
    )
  }
  // Every axis is set, by construction.
  return Object.fromEntries(axisNames().map((axis) => [axis, values(axis)])) as unknown as Domain
}

// Where a point needs some tool, the plainest one with arguments stands in.
const WELCOME_TOOLS = AXES.tools.toSorted((left, right) => welcomeRank(left) - welcomeRank(right))

function welcomeRank(tools: Point['tools']): number {
  return tools === 'none' ? 0 : tools === 'fn-one' ? 1 : 2
}

/** The values of a domain by number. */
export function choicesOf(domain: Domain): Choices {
  return axisNames().map((axis) => domain[axis].map((value) => numberOf(axis, value)))
}

/** The valid point with these values that differs least from the plain request; undefined when there is none. */
export function nearestPoint(domain: Domain, fixed: Fixed): Point | undefined {
  const numbers = axisNames().flatMap((axis) => (fixed[axis] === undefined ? [] : [numberOf(axis, fixed[axis])]))
  return nearestTo(numbers, choicesOf(domain))
}

/** The same, by the numbers of the values. */
export function nearestTo(numbers: readonly number[], choices: Choices): Point | undefined {
  const draft = new Draft()
  for (const number of numbers) {
    if (!fits(draft, number)) return undefined
    draft.set(number)
  }
  for (let changes = 0; changes <= choices.length; changes++) {
    if (fill(draft, { choices, changes })) return draft.toPoint()
  }
  return undefined
}
