import { AXES } from '../define/axes.ts'
import type { Case } from '../define/cases.ts'
import { nearest } from '../define/nearest.ts'
import { viewRequest, type RequestView } from '../define/request.ts'
import { areaOf, type Rule } from '../define/rule.ts'
import { fitsRequestSchema } from '../judge/request-shape.ts'
import { UsageError } from '../wire/usage-error.ts'
import { isAxis, isValueOf, parseCellId, type Cell } from './cell.ts'
import type { AxisSelection } from './domain.ts'
import { axisNames } from './needs.ts'
import { asFlag, type Setting, type SettingNames } from './setting-names.ts'
import { buildRequest } from './target.ts'

/** What of a run the user picked; a list that is left out picks everything. */
export interface Selection {
  readonly suites?: readonly string[]
  /** Ids of cases, or of cells to run just these. */
  readonly cases?: readonly string[]
  readonly rules?: readonly string[]
  readonly axes?: AxisSelection
}

/** Throws a UsageError for the first name in a selection that nothing has. */
export function checkSelection(
  selection: Selection,
  cases: readonly Case[],
  rules: readonly Rule[],
  named: SettingNames = asFlag,
): void {
  const mustBeKnown = (setting: Setting, name: string, known: readonly string[], looked = name): void => {
    if (!known.includes(looked)) throw unknownName(named(setting, looked), looked, known)
  }
  const suites = [...new Set([...cases, ...rules].map(({ id }) => areaOf(id)))]
  for (const name of selection.suites ?? []) mustBeKnown('suite', name, suites)
  const caseIds = cases.map(({ id }) => id)
  for (const name of selection.cases ?? []) {
    mustBeKnown('case', name, caseIds, parseCellId(name)?.caseId ?? (name.split('[', 1)[0] || name))
    if (name.includes('[') && parseCellId(name) === undefined) {
      throw new UsageError('bad-cell-id', `${named('case', name)}: not a cell id`, {
        fix: 'write it as the report does, e.g. tools.force[mode=sse,tools=fn-one]; chatspec list cases shows the axes',
      })
    }
  }
  const ruleIds = rules.map(({ id }) => id)
  for (const name of selection.rules ?? []) mustBeKnown('rule', name, ruleIds)
  for (const [axis, values] of Object.entries(selection.axes ?? {})) {
    mustBeKnown('axis', axis, axisNames())
    if (!isAxis(axis)) continue
    for (const value of values) {
      if (!isValueOf(axis, value))
        throw unknownName(
          named('axis', `${axis}=${value}`),
          `${axis}=${value}`,
          AXES[axis].map((v) => `${axis}=${v}`),
        )
    }
    for (const name of selection.cases ?? []) {
      const own = parseCellId(name)?.point[axis]
      if (own === undefined || values.includes(own)) continue
      const picked = named('axis', `${axis}=${values.join(',')}`)
      throw new UsageError(
        'contradiction',
        `${named('case', name)} and ${picked} contradict each other: ${axis} of the cell is ${own}`,
        {
          fix: 'give one of them',
        },
      )
    }
  }
}

/** Tells whether a cell is there for one of the rules, or sends a request that one of them speaks about. */
export function concernsRules(
  rules: readonly Rule[],
  send: (cell: Cell) => ReturnType<Case['send']>,
): (cell: Cell) => boolean {
  return (cell) => {
    if (cell.case.exercises.some((exercised) => rules.some((rule) => rule.id === exercised.id))) return true
    const view = requestOf(send(cell))
    return rules.some((rule) => (rule.when === undefined ? view.endpoint === 'chat' : rule.when(view)))
  }
}

/** The usage error for a selection that leaves nothing to run. */
export function nothingSelected(selection: Selection, named: SettingNames = asFlag): UsageError {
  const picks = [
    ...(selection.suites ?? []).map((name) => named('suite', name)),
    ...(selection.cases ?? []).map((name) => named('case', name)),
    ...(selection.rules ?? []).map((name) => named('rule', name)),
    ...Object.entries(selection.axes ?? {}).flatMap(([axis, values]) =>
      values.map((value) => named('axis', `${axis}=${value}`)),
    ),
  ]
  return new UsageError('empty-selection', `nothing to run: no cell satisfies ${picks.join(' ') || 'the selection'}`, {
    fix: 'leave one of these out; chatspec list cases shows what there is',
  })
}

function unknownName(what: string, name: string, known: readonly string[]): UsageError {
  const near = nearest(name, known)
  const all = `known are ${known.slice(0, 12).join(', ')}${known.length > 12 ? ', …' : ''}`
  const fix = near === undefined ? all : `did you mean ${near}?`
  return new UsageError('unknown-name', `${what}: there is no such name`, { fix })
}

// The URL is never used: only its path tells the endpoint.
const NOWHERE = { baseUrl: 'http://localhost/v1', key: undefined, headers: {}, userAgent: '' }

function requestOf(spec: ReturnType<Case['send']>): RequestView {
  const { request, aim } = buildRequest(spec, NOWHERE)
  return viewRequest(request, fitsRequestSchema, aim)
}
