import type { Variant } from '../define/variant.ts'
import { allRules } from '../registry.ts'
import type { Report } from '../types/report.ts'

/** What these warn of, the rules that they stand for warn of, too. */
const UMBRELLAS: ReadonlySet<string> = new Set(allRules.flatMap((rule) => ('covers' in rule ? [rule.id] : [])))

/** How a run on a variant went. */
export interface VariantResult {
  readonly name: string
  readonly kind: Variant['kind']
  /** Whether nothing is wrong with the run. */
  readonly green: boolean
  /** What is wrong with it, each in a sentence. */
  readonly problems: readonly string[]
  /** Whether the run went over connections. */
  readonly connected: boolean
  readonly durationMs: number
}

/**
 * What is wrong with a run on a variant: a failure in any profile, a warning that the variant does not list, an exit
 * code other than 0, or other capabilities absent than a lack has.
 */
export function problemsIn(variant: Variant, report: Report): readonly string[] {
  const warned = new Set<string>()
  const failures = Object.entries(report.rules).flatMap(([id, { verdict }]) =>
    Object.entries(verdict).flatMap(([profile, outcome]) => {
      if (outcome === 'warn' && !UMBRELLAS.has(id)) warned.add(id)
      return outcome === 'fail' ? [`${id} fails in ${profile}: ${firstMessage(report, id)}`] : []
    }),
  )
  const listed = Object.keys(variant.warns ?? {})
  const { exitCode, sentence } = report.outcome
  return [
    ...failures,
    ...[...warned].filter((id) => !listed.includes(id)).map((id) => `${id} warns: ${firstMessage(report, id)}`),
    ...(exitCode === 0 ? [] : [`the exit code is ${exitCode}: ${sentence}`]),
    ...absenceProblems(variant, report),
  ]
}

function absenceProblems({ absent = [] }: Variant, { capabilities, exchanges }: Report): readonly string[] {
  const found = capabilities.filter(({ status }) => status === 'absent')
  const unproven = found.filter(({ proof }) => !exchanges.some(({ id }) => id === proof?.exchange))
  return [
    ...absent.filter((name) => !found.some((one) => one.name === name)).map((name) => `${name} is not found absent`),
    ...found.filter(({ name }) => !absent.some((one) => one === name)).map(({ name }) => `${name} is found absent`),
    ...unproven.map(({ name }) => `nothing proves that ${name} is absent`),
  ]
}

function firstMessage({ exchanges }: Report, rule: string): string {
  for (const { violations, cell, id } of exchanges) {
    const violation = violations.find((one) => one.rule === rule)
    if (violation !== undefined) return `${cell ?? id}: ${violation.symptom}, ${violation.message}`
  }
  return 'in no exchange'
}
