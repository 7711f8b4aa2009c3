import type { Report } from './document.ts'
import { findingsOf, type Finding } from './findings.ts'
import { visible } from './visible.ts'
import { counted } from './words.ts'

/** GitHub shows no more than this many annotations of a kind for one step. */
const MOST_OF_A_KIND = 10
/** What it shows of one is cut at some 4,000 characters. */
const MESSAGE_CHARACTERS = 3000

/**
 * The report as workflow commands of GitHub Actions, one a line: an error for each failed rule and each entry of the
 * baseline that has to change, a warning for each rule that warns, as many as GitHub shows, and the outcome, which is a
 * notice where all is well. Printed in a step, they annotate its run.
 */
export function renderGithub(report: Report): string {
  const { failed, warned } = findingsOf(report)
  const { outcome, baseline } = report
  const kind = outcome.exitCode === 0 ? 'notice' : 'error'
  // The outcome is an error among the errors: it must not be the one that is left out.
  const room = kind === 'error' ? MOST_OF_A_KIND - 1 : MOST_OF_A_KIND
  const errors = [
    ...failed.map((finding) => annotation('error', finding)),
    ...(baseline?.problems ?? []).map(({ line, message }) => stale(baseline?.file ?? '', line, message)),
  ]
  return [
    ...errors.slice(0, room),
    ...warned.slice(0, MOST_OF_A_KIND).map((finding) => annotation('warning', finding)),
    command(kind, 'chatspec', [outcome.sentence]),
    '',
  ].join('\n')
}

/** A problem of the baseline, shown at its line where the file is part of the change. */
function stale(file: string, line: number, message: string): string {
  return `::error file=${property(visible(file))},line=${line},title=baseline::${data(visible(message))}`
}

function annotation(kind: 'error' | 'warning', { id, rule, occurrences, exchanges }: Finding): string {
  const [first] = occurrences
  const found = first === undefined ? [] : [first.violation.message]
  const again = first?.cell === undefined ? [] : [`again: ${first.cell.rerun}`]
  const seen = `seen in ${counted(exchanges, 'exchange')}`
  return command(kind, `${id} (${rule.level})`, [rule.says, ...found, seen, ...again])
}

function command(kind: 'error' | 'warning' | 'notice', title: string, lines: readonly string[]): string {
  const message = lines.map(visible).join('\n')
  // Half of a surrogate pair may be left where it is cut.
  const text = message.slice(0, MESSAGE_CHARACTERS).replace(/[\uD800-\uDBFF]$/, '')
  const more = message.length > MESSAGE_CHARACTERS ? '…' : ''
  return `::${kind} title=${property(visible(title))}::${data(`${text}${more}`)}`
}

// As the toolkit of GitHub Actions escapes them.
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
