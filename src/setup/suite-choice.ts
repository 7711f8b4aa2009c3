import { allCases, allRules, areas, SUITE_VERSION } from '../rulebook.ts'
import { asFlag, type SettingNames } from '../run/setting-names.ts'
import { isSuiteFile } from './custom-suite-name.ts'
import type { CustomSuite, OwnSuite, Rulebook } from './extended-rulebook.ts'

/** The built-in suites, of which none is picked. */
export const BUILT_IN: Rulebook = {
  rules: allRules,
  cases: allCases,
  version: SUITE_VERSION,
  suites: [],
  severities: {},
}

/**
 * The rulebook with somebody's own suites, and the suites that are picked: names (`all` for the built-in ones), files, and
 * suites as values. Throws a UsageError for what is no suite.
 */
export async function suiteChoice(
  wanted: readonly (string | Partial<CustomSuite>)[],
  named: SettingNames = asFlag,
): Promise<Rulebook> {
  const names: string[] = []
  const own: OwnSuite[] = []
  for (const [position, suite] of wanted.entries()) {
    if (typeof suite !== 'string') own.push({ where: `${named('suite')}[${position}]`, suite })
    else if (isSuiteFile(suite)) own.push({ where: named('suite', suite), suite })
    else names.push(...(suite === 'all' ? areas.map((area) => area.name) : [suite]))
  }
  if (own.length === 0) return { ...BUILT_IN, suites: names }
  const { withSuites } = await import('./custom-suite.ts')
  return withSuites({ ...BUILT_IN, suites: names }, own)
}
