import { AXES, type Axis, type Point } from '../define/axes.ts'
import type { Capability } from '../define/capability.ts'
import { axisNames, needsOf } from './needs.ts'
import { VALIDITY_RULES, type ValidityRule } from './validity.ts'

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

/** How a search for a valid point goes. */
export interface Search {
  /** The values of an axis to try, best first, given what is set so far. Default: the order of the domain. */
  readonly prefer?: (axis: Axis, set: Fixed) => readonly string[]
  /** How many axes beside the fixed ones may differ from the first value of their domain. Default: any number. */
  readonly changes?: number
  /** Default: the validity rules of the matrix. */
  readonly rules?: readonly ValidityRule[]
}

/** A valid point with these values fixed; undefined when there is none. */
export function complete(domain: Domain, fixed: Fixed, search: Search = {}): Point | undefined {
  const rules = search.rules ?? VALIDITY_RULES
  const order = searchOrder(fixed, rules)
  const set: { [A in Axis]?: string } = { ...fixed }
  const ruleSet = new Set(Object.keys(fixed))
  if (!rules.every((rule) => !rule.axes.every((axis) => ruleSet.has(axis)) || rule.holds(asPoint(set))))
    return undefined
  // A rule can be asked as soon as the last of its axes is set.
  const due = order.map((axis, position) => {
    const known = new Set<string>([...ruleSet, ...order.slice(0, position + 1)])
    return rules.filter((rule) => rule.axes.includes(axis) && rule.axes.every((other) => known.has(other)))
  })
  const descend = (position: number, changes: number): boolean => {
    const axis = order[position]
    if (axis === undefined) return true
    const first = domain[axis][0]
    for (const value of search.prefer?.(axis, set) ?? domain[axis]) {
      const left = value === first ? changes : changes - 1
      if (left < 0) continue
      set[axis] = value
      const holds = due[position]?.every((rule) => rule.holds(asPoint(set))) ?? true
      if (holds && descend(position + 1, left)) return true
    }
    delete set[axis]
    return false
  }
  return descend(0, search.changes ?? Infinity) ? asPoint(set) : undefined
}

/** The valid point with these values that differs least from the plain request. */
export function nearestPoint(domain: Domain, fixed: Fixed): Point | undefined {
  for (let changes = 0; changes <= 5; changes++) {
    const point = complete(domain, fixed, { changes })
    if (point !== undefined) return point
  }
  return complete(domain, fixed)
}

// The values come out of the domain, and a rule only looks at the axes that are set.
function asPoint(set: Fixed): Point {
  return set as unknown as Point
}

/** The axes that are not fixed, the most constrained first, so that a dead end shows early. */
function searchOrder(fixed: Fixed, rules: readonly ValidityRule[]): readonly Axis[] {
  const known = new Set<string>(Object.keys(fixed))
  const key = [...known].toSorted().join()
  const cached = rules === VALIDITY_RULES ? ORDERS.get(key) : undefined
  if (cached !== undefined) return cached
  const order: Axis[] = []
  const missing = (rule: ValidityRule): Axis[] => rule.axes.filter((axis) => !known.has(axis))
  for (;;) {
    const open = rules.map(missing).filter((axes) => axes.length > 0)
    const next = open.toSorted((left, right) => left.length - right.length)[0]?.[0]
    if (next === undefined) break
    order.push(next)
    known.add(next)
  }
  order.push(...axisNames().filter((axis) => !known.has(axis)))
  if (rules === VALIDITY_RULES) ORDERS.set(key, order)
  return order
}

const ORDERS = new Map<string, readonly Axis[]>()
