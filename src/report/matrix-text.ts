import type { Verdict } from './document.ts'
import { columnsOf } from './layout.ts'
import { knownWords, type Matrix } from './matrix.ts'
import type { Style } from './style.ts'
import { visible } from './visible.ts'

const MARKS: Readonly<Record<Verdict, string>> = {
  pass: '✓',
  fail: '✗',
  warn: '!',
  inconclusive: '?',
  'not-applicable': '–',
  'could-not-run': 'not run',
}

/** The matrix for a terminal: the verdict of each report, and the rules that fail or warn somewhere. */
export function matrixText({ profile, columns, rows }: Matrix, style: Style): string {
  const told = rows.filter(({ verdicts }) => verdicts.includes('fail') || verdicts.includes('warn'))
  const table = [
    [`profile ${visible(profile)}`, ...columns.map(({ name }) => name)],
    ['verdict', ...columns.map(({ verdict }) => verdict)],
    ['rules failed', ...columns.map((column) => `${column.failed}${knownWords(column)}`)],
    ['rules warned', ...columns.map(({ warned }) => String(warned))],
    ...told.map(({ rule, verdicts }) => [
      visible(rule),
      ...verdicts.map((verdict) => (verdict === undefined ? 'no such rule' : MARKS[verdict])),
    ]),
  ]
  const widths = (table[0] ?? []).map((_title, column) => Math.max(...table.map((row) => columnsOf(row[column] ?? ''))))
  const lines = table.map((row, position) => {
    const line = row.map((text, column) => padded(text, widths[column] ?? 0)).join('  ')
    return position === 0 ? style.strong(line.trimEnd()) : line.trimEnd()
  })
  return `${lines.join('\n')}\n`
}

const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columnsOf(text)))
