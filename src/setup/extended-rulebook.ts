import type { Case } from '../define/cases.ts'
import type { Severity } from '../define/profile.ts'
import type { Rule } from '../define/rule.ts'

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
  /** Rule id to severity, in every profile; by its level for a rule that is left out. */
  readonly severities: Readonly<Record<string, Severity>>
}

/** A suite of somebody's own: the file or folder that it is in, or what it consists of. `where` is how it was named. */
export interface OwnSuite {
  readonly where: string
  readonly suite: string | Partial<CustomSuite>
}
