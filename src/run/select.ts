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
  const mustBeKnown = (setting: keyof typeof KINDS, name: string, known: readonly string[]): void => {
    if (!known.includes(name)) throw unknownName(setting, name, known, named)
  }
  const suites = [...new Set([...cases, ...rules].map(({ id }) => areaOf(id)))]
  for (const name of selection.suites ?? []) mustBeKnown('suite', name, suites)
  const caseIds = cases.map(({ id }) => id)
  for (const name of selection.cases ?? []) {
    mustBeKnown('case', parseCellId(name)?.caseId ?? (name.split('[', 1)[0] || name), caseIds)
    if (name.includes('[') && parseCellId(name) === undefined) {
      throw new UsageError('bad-cell-id', `${named('case', name)}: not a cell id`, {
        fix: 'Write it as the report does, e.g. tools.force[mode=sse,tools=fn-one]; chatspec list plan shows more.',
      })
    }
  }
  const ruleIds = rules.map(({ id }) => id)
  for (const name of selection.rules ?? []) mustBeKnown('rule', name, ruleIds)
  for (const [axis, values] of Object.entries(selection.axes ?? {})) {
    mustBeKnown('axis', axis, axisNames())
    if (!isAxis(axis)) continue
    for (const value of values) {
      if (!isValueOf(axis, value)) throw unknownValue(axis, value, named)
    }
    for (const name of selection.cases ?? []) {
      const own = parseCellId(name)?.point[axis]
      if (own === undefined || values.includes(own)) continue
      const picked = named('axis', `${axis}=${values.join(',')}`)
      throw new UsageError(
        'contradiction',
        `${named('case', name)} and ${picked} contradict each other: ${axis} of the cell is ${own}`,
        {
          fix: 'Give one of them.',
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
    fix: 'Leave one of these out; chatspec list plan shows what there is.',
  })
}

/** What each setting names, and where all of that can be read; the known names themselves where there is no list. */
const KINDS = {
  suite: { noun: 'suite', list: undefined },
  case: { noun: 'case', list: 'cases' },
  rule: { noun: 'rule', list: 'rules' },
  axis: { noun: 'axis', list: undefined },
} as const satisfies Partial<Record<Setting, { readonly noun: string; readonly list: string | undefined }>>

function unknownName(
  setting: keyof typeof KINDS,
  name: string,
  known: readonly string[],
  named: SettingNames,
): UsageError {
  const { noun, list } = KINDS[setting]
  return new UsageError(
    `unknown-${noun}`,
    `${named(setting, name)}: there is no such ${noun}${guessed(nearest(name, known))}`,
    { fix: list === undefined ? `There are ${known.join(', ')}.` : `chatspec list ${list} shows all.` },
  )
}

function unknownValue(axis: keyof typeof AXES, value: string, named: SettingNames): UsageError {
  const setting = named('axis', `${axis}=${value}`)
  const known: readonly string[] = AXES[axis]
  return new UsageError('unknown-value', `${setting}: ${axis} has no such value${guessed(nearest(value, known))}`, {
    fix: `It has ${known.join(', ')}.`,
  })
}

const guessed = (name: string | undefined): string => (name === undefined ? '' : `; did you mean ${name}?`)

// The URL is never used: only its path tells the endpoint.
const NOWHERE = { baseUrl: 'http://localhost/v1', key: undefined, headers: {}, userAgent: '' }

function requestOf(spec: ReturnType<Case['send']>): RequestView {
  const { request, aim } = buildRequest(spec, NOWHERE)
  return viewRequest(request, fitsRequestSchema, aim)
}
