import type { Report } from './document.ts'
import { failureLines, warningLines, type TextOptions } from './finding-text.ts'
import { findingsOf, type Finding } from './findings.ts'
import { paragraph } from './layout.ts'
import { createStyle } from './style.ts'
import {
  baselineLines,
  capabilityLines,
  lackingLines,
  problemLines,
  runLines,
  titleLines,
  unjudgedLines,
  unseenRuleLines,
  verdictLines,
} from './terminal-sections.ts'
import { visibleReport } from './visible.ts'
import { counted } from './words.ts'

/** What the page may use. */
export interface TerminalOptions {
  readonly color: boolean
  /**
   * Columns of the terminal, 72 or more for the table to fit. Text is wrapped to between 40 and 120 of them; commands,
   * URLs and the last line are never wrapped.
   */
  readonly width: number
  /** Names every cell, and shows warnings as fully as failures. */
  readonly verbose?: boolean
}

/**
 * The report as a page for people: what fails first, each with its source and the commands that show it again; the
 * verdicts at the end; the outcome as the last line. Hostile text comes out as visible escapes.
 */
export function renderTerminal(report: Report, { color, width, verbose = false }: TerminalOptions): string {
  const shown = visibleReport(report)
  const style = createStyle(color)
  const options: TextOptions = { columns: Math.min(Math.max(width, 40), 120), verbose, style, places: true }
  const { failed, warned, known, remarked } = findingsOf(shown)
  const sections = [
    titleLines(shown, options),
    capabilityLines(shown, options),
    lackingLines(shown, options),
    ...findingSections('FAILED', style.bad, failed, failureLines, shown, options),
    baselineLines(shown, known, options),
    ...warnedSections(warned, shown, options),
    remarkLines(remarked, options),
    unseenRuleLines(shown, options),
    ...unjudgedLines(shown, options),
    problemLines(shown, options),
    runLines(shown, options),
    recapLines(failed, options),
    verdictLines(shown, options),
  ]
  const lines = sections.filter((section) => section.length > 0).flatMap((section) => [...section, ''])
  return `${[...lines, ...outcomeLines(shown, options)].join('\n')}\n`
}

function findingSections(
  title: string,
  paint: (text: string) => string,
  findings: readonly Finding[],
  render: (finding: Finding, options: TextOptions) => string[],
  report: Report,
  options: TextOptions,
): string[][] {
  if (findings.length === 0) return []
  const consequences = new Set(findings.flatMap((finding) => finding.consequences.map(({ id }) => id))).size
  const following = consequences === 0 ? '' : `, and ${counted(consequences, 'consequence')}`
  const heading = `${title}  ${counted(findings.length, 'rule')} of profile ${report.profile}${following}`
  return [[options.style.strong(paint(heading))], ...findings.map((finding) => render(finding, options))]
}

function warnedSections(findings: readonly Finding[], report: Report, options: TextOptions): string[][] {
  const [heading, ...blocks] = findingSections(
    'WARNED',
    options.style.doubtful,
    findings,
    warningLines,
    report,
    options,
  )
  if (heading === undefined) return []
  return options.verbose ? [heading, ...blocks] : [[...heading, ...blocks.flat()]]
}

function remarkLines(remarked: readonly string[], { columns, style }: TextOptions): string[] {
  if (remarked.length === 0) return []
  return [style.strong('NOTED'), ...paragraph(remarked.join(', '), columns, 2)]
}

/** The failed rules again, in short: the end of a long page is what a reader sees first. */
function recapLines(failed: readonly Finding[], { columns, style }: TextOptions): string[] {
  return failed.length === 0
    ? []
    : [style.bad('failed'), ...paragraph(failed.map(({ id }) => id).join(', '), columns, 2)]
}

function outcomeLines({ outcome }: Report, { style }: TextOptions): string[] {
  const paints = { conforms: style.good, violates: style.bad, incomplete: style.doubtful }
  return [style.strong(paints[outcome.verdict](outcome.sentence))]
}
