/** Prints a table: the first column is text, the others are numbers as text. */
export function printTable(title, head, rows) {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column].length)))
  const line = (row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  ')
  console.log(`\n${title}\n${[head, ...rows].map((row) => `  ${line(row)}`).join('\n')}`)
}

/** A whole number with commas between thousands. */
export const grouped = (number) => Math.round(number).toLocaleString('en')

/** What is measured of a goal: `at most` or `at least` a number. */
export function goal(says, comparison, limit, measured, unit = '') {
  const isMet = comparison === 'at most' ? measured <= limit : measured >= limit
  const digits = limit >= 1000 ? 0 : 2
  const shown = digits === 0 ? grouped(measured) : measured.toFixed(digits)
  return { says, wanted: `${comparison} ${grouped2(limit)}${unit}`, measured: `${shown}${unit}`, isMet }
}

const grouped2 = (limit) => (limit >= 1000 ? grouped(limit) : String(limit))

/** Prints each goal with what was measured. */
export function printGoals(goals) {
  const rows = goals.map(({ says, wanted, measured, isMet }) => [says, wanted, measured, isMet ? 'met' : 'NOT MET'])
  printTable('Goals', ['goal', 'wanted', 'measured', ''], rows)
}
