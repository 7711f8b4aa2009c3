import type { Report } from './document.ts'
import { testGroups, type TestEntry } from './test-entries.ts'
import { visibleReport } from './visible.ts'

/**
 * The report in the Test Anything Protocol, version 14: a test point for each cell (for each exchange of a check). What
 * was not decided is skipped with its reason; what could not run is not ok, and says so.
 */
export function renderTap(report: Report): string {
  const shown = visibleReport(report)
  const tests = testGroups(shown).flatMap(({ name, tests: members }) => members.map((test) => ({ group: name, test })))
  return [
    'TAP version 14',
    `1..${tests.length}`,
    ...tests.flatMap(({ group, test }, position) => pointLines(position + 1, group, test)),
    `# ${shown.outcome.sentence}`,
    '',
  ].join('\n')
}

function pointLines(
  number: number,
  group: string,
  { name, outcome, durationMs, output }: TestEntry,
): readonly string[] {
  const title = `${number} - ${escaped(`${group}: ${name}`)}`
  if (outcome?.kind === 'skipped') return [`ok ${title} # SKIP ${escaped(outcome.message)}`]
  if (outcome === undefined) {
    return [
      `ok ${title}`,
      ...block({ duration_ms: durationMs, ...(output.length > 0 && { output: output.join('\n') }) }),
    ]
  }
  const { kind, message, type, body } = outcome
  return [
    `not ok ${title}`,
    ...block({
      severity: kind === 'error' ? 'error' : 'fail',
      message,
      ...(type !== undefined && { type }),
      details: body.join('\n'),
      duration_ms: durationMs,
    }),
  ]
}

/** A YAML block. Every JSON scalar is YAML too, so that nothing in a text can end the block. */
function block(members: Readonly<Record<string, string | number>>): readonly string[] {
  const lines = Object.entries(members).map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`)
  return ['  ---', ...lines, '  ...']
}

function escaped(text: string): string {
  return text.replaceAll(/[\\#]/g, String.raw`\$&`)
}
