import { BASE_POINT, type Point } from '../define/axes.ts'
import type { Case } from '../define/cases.ts'
import { nearest } from '../define/nearest.ts'
import { caseFacts, faultFacts, profileFacts, ruleFacts, variantFacts, type Facts } from '../explain/facts.ts'
import { hostileFacts } from '../explain/hostile.ts'
import { allHostile } from '../reference/hostile/all.ts'
import { allVariants } from '../reference/variants/all.ts'
import { allCases, allFaults, allRules, excluded, profiles, vendors } from '../registry.ts'
import { cellOf, parseCellId, type Cell } from '../run/cell.ts'
import { axisNames } from '../run/needs.ts'
import { UsageError } from '../wire/usage-error.ts'

/** The cell that reports call so; undefined where no case runs there. */
function cellNamed(id: string): Cell | undefined {
  const { caseId, point } = parseCellId(id) ?? {}
  const stimulus = allCases.find((candidate) => candidate.id === caseId)
  return stimulus === undefined || point === undefined || !runsAt(stimulus, point)
    ? undefined
    : cellOf(stimulus, point, new Set())
}

function runsAt({ takes, axes = {} }: Case, point: Point): boolean {
  if (takes !== undefined) return takes(point)
  const values: Readonly<Record<string, readonly string[]>> = axes
  return axisNames().every((axis) => point[axis] === BASE_POINT[axis] || values[axis]?.includes(point[axis]) === true)
}

/** What there is to say about one id. Throws UsageError for an id that nothing has. */
export async function explanation(id: string): Promise<Facts> {
  const rule = allRules.find((candidate) => candidate.id === id)
  if (rule !== undefined) return ruleFacts(rule)
  const stimulus = allCases.find((candidate) => candidate.id === id)
  if (stimulus !== undefined) return caseFacts(stimulus)
  const cell = cellNamed(id)
  if (cell !== undefined) return caseFacts(cell.case, cell)
  const fault = allFaults.find((candidate) => candidate.name === id)
  if (fault !== undefined) return faultFacts(fault)
  const profile = [...Object.values(profiles), ...vendors].find((candidate) => candidate.name === id)
  if (profile !== undefined) return profileFacts(profile)
  const variant = allVariants.find((candidate) => candidate.name === id)
  if (variant !== undefined) return variantFacts(variant)
  const hostile = allHostile.find((candidate) => candidate.name === id)
  if (hostile !== undefined) return hostileFacts(hostile)
  const left = excluded.find((candidate) => candidate.id === id)
  if (left !== undefined) throw new UsageError('not-checked', `${id} is not checked: ${left.reason}`)
  const known = [...allRules, ...allCases]
    .map((item) => item.id)
    .concat([...allFaults, ...allVariants, ...allHostile].map(({ name }) => name))
  const guess = nearest(id, known)
  const hint = guess === undefined ? '' : `; did you mean ${guess}?`
  throw new UsageError(
    'unknown-id',
    `there is no rule, case, cell, fault, variant, hostile kind or profile ${id}${hint}`,
    {
      fix: 'chatspec list rules, cases, faults, variants, hostile or profiles shows all of a kind.',
    },
  )
}
