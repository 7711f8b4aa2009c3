import * as junitReportBuilder from 'junit-report-builder'
import type { Builder, TestCase, TestSuite } from 'junit-report-builder'
import type { Report } from './document.ts'
import { testGroups, type TestEntry, type TestGroup } from './test-entries.ts'
import { visibleReport } from './visible.ts'

// The package is CommonJS and exports the builder itself, which its types describe as a member `default` of the
// module: so the default import is typed as the module, and is the builder.
const library = junitReportBuilder.default as unknown as Builder

/**
 * The report as JUnit XML, as Jenkins, GitLab and GitHub actions read it: a suite for each suite of cells (for each
 * file of a check), a case for each cell (each exchange). Rules broken in the chosen profile are failures, what could
 * not run is an error, what was not decided is skipped with its reason. The same report gives the same text on every
 * machine. This module loads slowly (its library brings lodash): import it when the format is asked for.
 */
export function renderJunit(report: Report): string {
  const shown = visibleReport(report)
  const builder = library.newBuilder().name(`${shown.tool.name} ${shown.command}`)
  const properties = propertiesOf(shown)
  for (const group of testGroups(shown)) {
    const suite = builder.testSuite()
    addRootTotals(suite, seconds(shown.durationMs))
    fillSuite(suite, group, shown.startedAt, properties)
  }
  return `${builder.build()}\n`
}

function propertiesOf({ tool, profile, strict, target, plan, startedAt, outcome }: Report): [string, string][] {
  return [
    ['tool', `${tool.name} ${tool.version}`],
    ['suite', tool.suiteVersion],
    ['profile', profile],
    ['strict', String(strict)],
    ['startedAt', startedAt],
    ['outcome', outcome.sentence],
    ...(target.baseUrl === undefined ? [] : [pair('baseUrl', target.baseUrl)]),
    ...(target.reference === true ? [pair('target', 'reference server')] : []),
    ...(target.model === undefined ? [] : [pair('model', target.model)]),
    ...(plan === undefined ? [] : [pair('seed', String(plan.seed)), pair('plan', `${plan.tier} ${plan.digest}`)]),
  ]
}

function pair(name: string, value: string): [string, string] {
  return [name, value]
}

/**
 * Completes the root element, which the library gives no access to except as the parent that a suite is built into: its
 * time is missing, and a count of skipped cases stands there that the JUnit schema knows for suites only.
 */
function addRootTotals(suite: TestSuite, time: number): void {
  const build = suite.build.bind(suite)
  suite.build = (root) => {
    root?.att('time', time).removeAttribute('skipped')
    return build(root)
  }
}

function fillSuite(
  suite: TestSuite,
  { name, tests }: TestGroup,
  startedAt: string,
  properties: readonly (readonly [string, string])[],
): void {
  const durationMs = tests.reduce((sum, test) => sum + test.durationMs, 0)
  // The format's time stamps have neither fractions nor a zone; the whole one is among the properties.
  suite.name(name).time(seconds(durationMs)).timestamp(startedAt.slice(0, 19))
  for (const [property, value] of properties) suite.property(property, value)
  for (const test of tests) fillCase(suite.testCase(), name, test)
}

function fillCase(testCase: TestCase, className: string, { name, durationMs, outcome, output }: TestEntry): void {
  testCase.className(className).name(name).time(seconds(durationMs))
  if (outcome?.kind === 'failure') testCase.failure(outcome.message, outcome.type)
  if (outcome?.kind === 'error') testCase.error(outcome.message, outcome.type)
  if (outcome?.kind === 'skipped') testCase.skipped()
  // The library gives a skipped case no reason, and writes texts as CDATA in which it parts only the first `]]>`.
  const build = testCase.build.bind(testCase)
  testCase.build = (parent) => {
    const element = build(parent)
    const result = element.children.at(-1)
    if (outcome?.kind === 'skipped') result?.att('message', outcome.message)
    if (outcome !== undefined && outcome.body.length > 0) result?.txt(outcome.body.join('\n'))
    if (output.length > 0) element.ele('system-out').txt(output.join('\n'))
    return element
  }
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds) / 1000
}
