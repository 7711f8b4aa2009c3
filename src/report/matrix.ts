import type { Report, Verdict } from './document.ts'
import { code, words } from './markdown-text.ts'
import { visible } from './visible.ts'
import { byBytes, counted } from './words.ts'

/** A report as a column of a matrix. */
export interface MatrixColumn {
  /** What tells it from the others: the target and its model, or the files that were read. */
  readonly name: string
  readonly verdict: Report['outcome']['verdict']
  readonly failed: number
  /** How many of those that failed are known to a baseline; it holds for the profile of its run. */
  readonly known: number
  readonly warned: number
}

/** A rule with what is known of it in each report; undefined where the rulebook of that report has it not. */
export interface MatrixRow {
  readonly rule: string
  readonly level: Report['rules'][string]['level']
  readonly says: string
  readonly verdicts: readonly (Verdict | undefined)[]
}

/** Several reports side by side, by one profile. */
export interface Matrix {
  readonly profile: string
  readonly columns: readonly MatrixColumn[]
  /** Rules that fail somewhere first, then those that warn, then those on which the reports differ, then the rest. */
  readonly rows: readonly MatrixRow[]
}

/** Puts reports side by side. `names` takes the place of what the reports say of their targets. */
export function matrixOf(reports: readonly Report[], profile: string, names?: readonly string[]): Matrix {
  const ids = [...new Set(reports.flatMap(({ rules }) => Object.keys(rules)))]
  return {
    profile,
    columns: reports.map((report, position) => ({
      name: visible(names?.[position] ?? nameOf(report)),
      verdict: report.profiles[profile]?.verdict ?? 'incomplete',
      failed: report.profiles[profile]?.rules.fail ?? 0,
      known: report.profile === profile ? knownOf(report) : 0,
      warned: report.profiles[profile]?.rules.warn ?? 0,
    })),
    rows: ids
      .map((id) => rowOf(id, reports, profile))
      .toSorted((left, right) => rankOf(left) - rankOf(right) || byBytes(left.rule, right.rule)),
  }
}

/** How many of the failures are known, to stand behind their number; nothing where none is. */
export const knownWords = ({ known }: MatrixColumn): string => (known > 0 ? ` (${known} known)` : '')

function knownOf({ baseline, profile, rules }: Report): number {
  return (baseline?.known ?? []).filter((id) => rules[id]?.verdict[profile] === 'fail').length
}

const MARKS: Readonly<Record<Verdict, string>> = {
  pass: '✓',
  fail: '✗ **fail**',
  warn: '! warn',
  inconclusive: '?',
  'not-applicable': '–',
  'could-not-run': 'not run',
}

const cells = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`

/** The matrix as Markdown: the rules on which something is to be said, and a count of the others. */
export function matrixMarkdown(matrix: Matrix): string {
  const { columns, rows, profile } = matrix
  const told = rows.filter((row) => rankOf(row) < REST)
  const lines = [
    cells(['rule', ...columns.map(({ name }) => code(name))]),
    cells(['---', ...columns.map(() => ':---:')]),
    cells([
      '**verdict**',
      ...columns.map(
        (column) => `${column.verdict}: ${column.failed} failed${knownWords(column)}, ${column.warned} warned`,
      ),
    ]),
    ...told.map(({ rule, verdicts }) =>
      cells([words(rule), ...verdicts.map((verdict) => (verdict === undefined ? 'no such rule' : MARKS[verdict]))]),
    ),
  ]
  const same = rows.length - told.length
  const rest = `${counted(same, 'more rule')} ${same === 1 ? 'is' : 'are'} the same in all, without a failure or a warning.`
  return `## chatspec: ${columns.length} reports by profile ${words(profile)}\n\n${lines.join('\n')}\n\n${rest}\n`
}

function nameOf({ target }: Report): string {
  const server = target.reference === true ? 'reference server' : target.baseUrl
  const parts = [server, target.model, ...(target.files ?? [])].filter((part) => part !== undefined)
  return parts.join(' ')
}

function rowOf(rule: string, reports: readonly Report[], profile: string): MatrixRow {
  const described = reports.map(({ rules }) => rules[rule]).find((found) => found !== undefined)
  return {
    rule,
    level: described?.level ?? 'MUST',
    says: described?.says ?? '',
    verdicts: reports.map(({ rules }) => rules[rule]?.verdict[profile]),
  }
}

const REST = 3

function rankOf({ verdicts }: MatrixRow): number {
  if (verdicts.includes('fail')) return 0
  if (verdicts.includes('warn')) return 1
  return new Set(verdicts).size > 1 ? 2 : REST
}
