import { AXES, BASE_POINT, type Axis, type Point } from '../define/axes.ts'
import type { Capability } from '../define/capability.ts'
import type { Case } from '../define/cases.ts'
import { areaOf } from '../define/rule.ts'
import { axisNames, capabilitiesOf, inOrder } from './needs.ts'

/** One case at one point of the axes, as planned. */
export interface Cell {
  /** `case.id[axis=value,…]`, naming the axes that are not at their base in the order of the catalogue. */
  readonly id: string
  readonly case: Case
  /** Name of the case's suite. */
  readonly suite: string
  readonly point: Point
  /** What the target must have: by the axis values and by the case. */
  readonly needs: readonly Capability[]
  readonly state: 'planned' | { readonly notApplicable: string }
}

/** The id of a case at a point. */
export function cellId(caseId: string, point: Point): string {
  const named = axisNames().flatMap((axis) => (point[axis] === BASE_POINT[axis] ? [] : [`${axis}=${point[axis]}`]))
  return named.length === 0 ? caseId : `${caseId}[${named.join(',')}]`
}

/** The case id and the point that a cell id names; undefined when it is no cell id or names an unknown axis or value. */
export function parseCellId(text: string): { caseId: string; point: Point } | undefined {
  const parts = /^([^[\]]+)\[([^[\]]*)\]$/.exec(text)
  const caseId = parts?.[1]
  if (caseId === undefined) return undefined
  const point: Record<string, string> = { ...BASE_POINT }
  for (const setting of (parts?.[2] ?? '').split(',').filter((part) => part !== '')) {
    const [axis, value] = splitOnce(setting, '=')
    if (!isAxis(axis) || !isValueOf(axis, value)) return undefined
    point[axis] = value
  }
  // Every value was checked against its axis.
  return { caseId, point: point as unknown as Point }
}

/** Whether a name is an axis. */
export function isAxis(name: string): name is Axis {
  return Object.hasOwn(AXES, name)
}

/** Whether an axis has a value. */
export function isValueOf(axis: Axis, value: string): boolean {
  const values: readonly string[] = AXES[axis]
  return values.includes(value)
}

/** The cell of a case at a point. What the target lacks decides whether it is sent. */
export function cellOf(caseOf: Case, point: Point, absent: ReadonlySet<Capability>): Cell {
  const ofPoint = capabilitiesOf(point)
  const needs = caseOf.needs === undefined ? ofPoint : inOrder(new Set([...ofPoint, ...caseOf.needs]))
  const lacking = needs.filter((capability) => absent.has(capability))
  return {
    id: cellId(caseOf.id, point),
    case: caseOf,
    suite: areaOf(caseOf.id),
    point,
    needs,
    state: lacking.length === 0 ? 'planned' : { notApplicable: lacksWords(lacking) },
  }
}

/** Why a cell is not sent to a target that lacks something. */
export function lacksWords(lacking: readonly Capability[]): string {
  return `the target does not support ${lacking.join(', ')}`
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)]
}
