import { createHash } from 'node:crypto'
import type { Case } from '../define/cases.ts'
import type { Severity } from '../define/profile.ts'
import { areaOf, type Rule } from '../define/rule.ts'

/** The rules and cases that a run works with. */
export interface Rulebook {
  readonly rules: readonly Rule[]
  readonly cases: readonly Case[]
  /** Tells two rulebooks apart: 12 hexadecimal digits. */
  readonly version: string
  /** The suites that are picked, by name; none picks all. */
  readonly suites: readonly string[]
  /** How hard rules strike that the profiles do not know. */
  readonly severities: Readonly<Record<string, Severity>>
}

/** What somebody's own suite adds to the rulebook. */
export interface CustomSuite {
  readonly rules: readonly Rule[]
  readonly cases: readonly Case[]
  /** Rule id to severity, in every profile that does not know the rule; by its level for a rule that is left out. */
  readonly severities: Readonly<Record<string, Severity>>
}

/** A suite of somebody's own: the file or folder that it is in, or what it consists of. `where` is how it was named. */
export interface OwnSuite {
  readonly where: string
  readonly suite: string | Partial<CustomSuite>
}

/** How hard a rule strikes whose suite does not say. */
const BY_LEVEL: Readonly<Record<Rule['level'], Severity>> = {
  MUST: 'error',
  SHOULD: 'warning',
  MAY: 'info',
  INFO: 'info',
}

/** A rulebook with a suite of somebody's own, which is picked. */
export function withSuite(rulebook: Rulebook, { rules, cases, severities }: CustomSuite): Rulebook {
  const own = rules.map(({ id, level }): [string, Severity] => [id, BY_LEVEL[level]])
  const names = [...rules, ...cases].map(({ id }) => areaOf(id))
  const claims = rules.map(({ id, level }) => `${id} ${level}\n`).join('')
  return {
    rules: [...rulebook.rules, ...rules],
    cases: [...rulebook.cases, ...cases],
    version: createHash('sha256').update(`${rulebook.version}\n${claims}`).digest('hex').slice(0, 12),
    suites: [...new Set([...rulebook.suites, ...names])],
    severities: { ...rulebook.severities, ...Object.fromEntries(own), ...severities },
  }
}
