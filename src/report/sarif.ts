import { createHash } from 'node:crypto'
import type { Report } from './document.ts'
import { findingsOf, type Finding, type Occurrence } from './findings.ts'
import { exchangeName } from './names.ts'
import { visibleReport } from './visible.ts'
import { byBytes, expectedText, valueText } from './words.ts'

/** GitHub shows no more results of one run. */
const MOST_RESULTS = 5000
const VALUE_CHARACTERS = 400
/**
 * A live exchange stands in no file, and code scanning takes no result without one: this names the endpoint, as a path
 * that no repository is likely to have.
 */
const NO_FILE = 'chat/completions'

const LEVELS = { error: 'error', warning: 'warning', info: 'note', off: 'none' } as const

/** The report as SARIF 2.1.0 for code scanning: the broken rules, and a result for each way in which a cell breaks one. */
export function renderSarif(report: Report): string {
  const shown = visibleReport(report)
  const { failed, warned } = findingsOf(shown)
  const findings = [...failed, ...warned].toSorted((left, right) => byBytes(left.id, right.id))
  const results = findings.flatMap((finding, index) => resultsOf(finding, index, shown)).slice(0, MOST_RESULTS)
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: shown.tool.name,
            version: shown.tool.version,
            rules: findings.map((finding) => describeRule(finding, shown.profile)),
          },
        },
        automationDetails: { id: `chatspec/${shown.profile}/` },
        invocations: [
          {
            executionSuccessful: shown.outcome.verdict !== 'incomplete',
            exitCode: shown.outcome.exitCode,
            startTimeUtc: shown.startedAt,
          },
        ],
        results,
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function describeRule({ id, rule }: Finding, profile: string): object {
  return {
    id,
    name: id,
    shortDescription: { text: rule.says },
    fullDescription: { text: `${rule.says} ${rule.matters}` },
    help: { text: `${rule.matters} Source: ${rule.cite.title} (${rule.cite.url}).` },
    helpUri: rule.cite.url,
    defaultConfiguration: { level: LEVELS[rule.severity[profile] ?? 'warning'] },
    properties: { tags: [rule.suite, rule.level], precision: 'very-high' },
  }
}

/** One result for each symptom in each cell; exchanges outside of cells each count for themselves. */
function resultsOf({ id, occurrences }: Finding, ruleIndex: number, report: Report): readonly object[] {
  const told = new Set<string>()
  return occurrences.flatMap((occurrence) => {
    const { violation, exchange, cell } = occurrence
    const place = cell?.id ?? exchangeName(exchange)
    const key = `${id} ${violation.symptom} ${place}`
    if (told.has(key)) return []
    told.add(key)
    return [
      {
        ruleId: id,
        ruleIndex,
        level: LEVELS[violation.severity[report.profile] ?? 'off'],
        message: { text: messageOf(occurrence) },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: uriOf(exchange.source?.file) },
              region: { startLine: 1 },
            },
            logicalLocations: [{ fullyQualifiedName: place, kind: 'member' }],
          },
        ],
        partialFingerprints: { 'chatspec/v1': createHash('sha256').update(key).digest('hex').slice(0, 32) },
      },
    ]
  })
}

function messageOf({ violation, exchange, cell }: Occurrence): string {
  const { message, expected, actual, pointer, event } = violation
  return [
    message,
    ...(expected === undefined ? [] : [`expected: ${expectedText(expected, VALUE_CHARACTERS)}`]),
    ...(actual === undefined ? [] : [`got: ${valueText(actual, VALUE_CHARACTERS)}`]),
    ...(pointer === undefined || pointer === '' ? [] : [`at ${pointer}`]),
    ...(event === undefined ? [] : [`event ${event}`]),
    `exchange ${exchangeName(exchange)}`,
    ...(cell === undefined ? [] : [`again: ${cell.rerun}`]),
  ].join('\n')
}

function uriOf(file: string | undefined): string {
  return file === undefined ? NO_FILE : file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
}
