import type { Case } from '../define/cases.ts'
import type { Fault } from '../define/fault.ts'
import { nearest } from '../define/nearest.ts'
import { severityOf, type Profile } from '../define/profile.ts'
import type { Rule } from '../define/rule.ts'
import { allCases, allFaults, allRules, profiles } from '../registry.ts'
import { UsageError } from '../wire/usage-error.ts'

/** The full text about one id, ending with a newline. Throws UsageError for an id that nothing has. */
export function explanation(id: string): string {
  const rule = allRules.find((candidate) => candidate.id === id)
  if (rule !== undefined) return ruleText(rule)
  const stimulus = allCases.find((candidate) => candidate.id === id)
  if (stimulus !== undefined) return caseText(stimulus)
  const fault = allFaults.find((candidate) => candidate.name === id)
  if (fault !== undefined) return faultText(fault)
  const profile = Object.values(profiles).find((candidate) => candidate.name === id)
  if (profile !== undefined) return profileText(profile)
  const known = [...allRules, ...allCases].map((item) => item.id).concat(allFaults.map(({ name }) => name))
  const guess = nearest(id, known)
  const hint = guess === undefined ? '' : `; did you mean ${guess}?`
  throw new UsageError('unknown-id', `there is no rule, case, fault or profile ${id}${hint}`, {
    fix: 'chatspec list rules, list cases and list faults show all',
  })
}

function ruleText(rule: Rule): string {
  const severities = Object.values(profiles).map((profile) => `${profile.name} ${severityOf(profile, rule.id)}`)
  const faults = allFaults.filter(({ breaks }) => rule.id in breaks)
  const exercisedBy = allCases.filter(({ exercises }) => exercises.some(({ id }) => id === rule.id))
  return lines([
    `${rule.id}  (${rule.level}, ${rule.basis})`,
    '',
    `  ${rule.says}`,
    '',
    `  why it matters  ${rule.matters}`,
    `  source          ${rule.cite.title}`,
    `                  ${rule.cite.url}`,
    `  severity        ${severities.join(', ')}`,
    ...(rule.needs === undefined ? [] : [`  needs           ${rule.needs}`]),
    ...(rule.follows === undefined ? [] : [`  may follow from ${rule.follows.join(', ')}`]),
    `  exercised by    ${exercisedBy.map(({ id }) => id).join(', ')}`,
    '  broken by',
    ...faults.map(({ name, says }) => `    ${name}: ${says}`),
  ])
}

function caseText(stimulus: Case): string {
  const axes = Object.entries(stimulus.axes ?? {}).map(([axis, values]) => `    ${axis}: ${values.join(', ')}`)
  return lines([
    `${stimulus.id}  (case)`,
    '',
    `  ${stimulus.says}`,
    '',
    ...(axes.length > 0 ? ['  runs at', ...axes] : []),
    ...(stimulus.needs === undefined ? [] : [`  needs     ${stimulus.needs.join(', ')}`]),
    `  tries     ${stimulus.tries ?? 1}`,
    '  exercises',
    ...stimulus.exercises.map(({ id, says }) => `    ${id}: ${says}`),
  ])
}

function faultText(fault: Fault): string {
  return lines([
    `${fault.name}  (fault)`,
    '',
    `  ${fault.says}`,
    '',
    '  breaks',
    ...Object.entries(fault.breaks).map(([rule, symptoms]) => `    ${rule}: ${[symptoms].flat().join(', ')}`),
    '',
    `  try it    chatspec verify --reference --fault ${fault.name}`,
  ])
}

function profileText(profile: Profile): string {
  const count = (severity: string): number =>
    Object.entries(profile.severities).filter(([key, value]) => !key.includes('/') && value === severity).length
  return lines([
    `${profile.name}  (profile)`,
    '',
    `  ${profile.says}`,
    '',
    `  ${count('error')} rules at error, ${count('warning')} at warning, ${count('info')} at info, ${count('off')} off`,
  ])
}

function lines(parts: readonly string[]): string {
  return `${parts.join('\n')}\n`
}
