import type { Case } from '../define/cases.ts'
import type { Severity } from '../define/profile.ts'
import type { Rule } from '../define/rule.ts'
import { allCases, allRules, areas, SUITE_VERSION } from '../rulebook.ts'
import { isSuiteFile } from './custom-suite-name.ts'

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

const BUILT_IN: Omit<Rulebook, 'suites'> = {
  rules: allRules,
  cases: allCases,
  version: SUITE_VERSION,
  severities: {},
}

/** The rulebook with the suites of the files that `--suite` names. Throws a UsageError for a file that is no suite. */
export async function suiteOption(names: readonly string[]): Promise<Rulebook> {
  const suites = names.flatMap((name) => (name === 'all' ? areas.map((area) => area.name) : name))
  const files = suites.filter(isSuiteFile)
  if (files.length === 0) return { ...BUILT_IN, suites }
  const { withSuites } = await import('./custom-suite.ts')
  return withSuites({ ...BUILT_IN, suites: suites.filter((name) => !isSuiteFile(name)) }, files)
}
