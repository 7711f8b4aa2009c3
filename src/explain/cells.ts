import { AXES, BASE_POINT, type Axis, type Point } from '../define/axes.ts'
import type { Case } from '../define/cases.ts'
import { allCases, allRules, SUITE_VERSION } from '../registry.ts'
import { cellOf, type Cell } from '../run/cell.ts'
import { axisNames } from '../run/needs.ts'
import { planRun } from '../run/plan.ts'
import type { TargetTraits } from '../run/traits.ts'
import { invalidity } from '../run/validity.ts'

/** What the reference server is like to a case. */
export const TRAITS: TargetTraits = { model: 'reference-1', capMember: 'max_tokens', sampling: true, reasons: false }

const LACKS_NOTHING = new Set<never>()
const MODES = ['json', 'sse', 'sse+usage'] as const
/** What one value of an axis may need beside itself to show anything. */
const COMPANY: readonly Partial<Point>[] = [
  {},
  { tools: 'fn-one', choice: 'auto' },
  { tools: 'fn-one', choice: 'required' },
  { tools: 'fn-one', choice: 'named' },
  { tools: 'fn-three' },
  { tools: 'fn-strict', choice: 'named', parallel: 'false' },
  { n: '2' },
  { logprobs: 'on' },
]

let plain: readonly Cell[] | undefined

/** Cells that show one thing: those beside the matrix, and points of it where hardly more than one axis is set. */
export function plainCells(): readonly Cell[] {
  plain ??= [...matrixCells(), ...planned(allCases.filter(({ takes }) => takes === undefined))].toSorted(byAxes)
  return plain
}

let crowded: readonly Cell[] | undefined

/** The cells of the matrix that are planned by default. */
export function crowdedCells(): readonly Cell[] {
  crowded ??= planned(allCases.filter(({ takes }) => takes !== undefined)).toSorted(byAxes)
  return crowded
}

function planned(cases: readonly Case[]): readonly Cell[] {
  const options = { tier: 'default', absent: LACKS_NOTHING, selection: {}, seed: 1, repeat: 1, asking: TRAITS } as const
  return planRun({ ...options, cases, rules: allRules, suiteVersion: SUITE_VERSION }).cells
}

/** The plainest cell of a case. */
export function plainestCell(stimulus: Case): Cell | undefined {
  const isOfCase = (cell: Cell): boolean => cell.case.id === stimulus.id
  return plainCells().find(isOfCase) ?? crowdedCells().find(isOfCase)
}

function matrixCells(): readonly Cell[] {
  const settings = axisNames().flatMap((axis) => AXES[axis].map((value): Partial<Point> => ({ [axis]: value })))
  const points = new Map<string, Point>()
  for (const mode of MODES) {
    for (const company of COMPANY) {
      for (const setting of settings) {
        const point: Point = { ...BASE_POINT, mode, ...company, ...setting }
        if (invalidity(point) === undefined) points.set(JSON.stringify(point), point)
      }
    }
  }
  return [...points.values()].flatMap((point) => {
    const taker = allCases.find((candidate) => candidate.takes?.(point))
    return taker === undefined ? [] : [cellOf(taker, point, LACKS_NOTHING)]
  })
}

function byAxes(one: Cell, other: Cell): number {
  return axesSet(one) - axesSet(other)
}

function axesSet({ point }: Cell): number {
  const isSet = (axis: Axis): boolean => point[axis] !== BASE_POINT[axis]
  return axisNames().filter(isSet).length
}
