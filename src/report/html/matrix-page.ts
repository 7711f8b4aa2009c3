import type { Verdict } from '../document.ts'
import { knownWords, type Matrix, type MatrixRow } from '../matrix.ts'
import { counted, shortened } from '../words.ts'
import { htmlPage } from './html-page.ts'
import { escaped } from './markup.ts'

/** Marks that differ in shape as well as in colour, with the words that they stand for. */
const MARKS: Readonly<Record<Verdict, readonly [mark: string, words: string]>> = {
  pass: ['✓', 'pass'],
  fail: ['✗', 'fail'],
  warn: ['!', 'warn'],
  inconclusive: ['?', 'inconclusive'],
  'not-applicable': ['–', 'not applicable'],
  'could-not-run': ['∅', 'could not run'],
}

const NAME_CHARACTERS = 80

/** Several reports side by side as one HTML file: the rules on which something is to be said, then the others. */
export async function renderMatrixHtml(matrix: Matrix): Promise<string> {
  const { columns, rows, profile } = matrix
  const told = rows.filter(isTold)
  const rest = rows.filter((row) => !isTold(row))
  const differing = rows.filter(({ verdicts }) => new Set(verdicts).size > 1).length
  const legend = Object.entries(MARKS).map(
    ([kind, [mark, words]]) => `<li><span class="chip ${kind}">${mark}</span> ${words}</li>`,
  )
  return htmlPage({
    title: `${counted(columns.length, 'report')} side by side`,
    body: `<header><p class="over">chatspec matrix · profile <strong>${escaped(profile)}</strong></p>
<h1>${counted(columns.length, 'report')} side by side</h1>
<p class="next">They differ in ${counted(differing, 'rule')}; ${counted(told.length, 'rule')} fail, warn or differ somewhere.</p>
<ul class="legend" aria-label="Marks">${legend.join('')}</ul></header>
<main id="main" tabindex="-1">
<h2>Rules that fail, warn or differ</h2>
${told.length === 0 ? '<p class="empty">None.</p>' : table(matrix, told)}
${rest.length === 0 ? '' : `<details class="rest"><summary>${counted(rest.length, 'rule')} the same in all</summary>${table(matrix, rest)}</details>`}
</main>`,
  })
}

const isTold = ({ verdicts }: MatrixRow): boolean =>
  verdicts.includes('fail') || verdicts.includes('warn') || new Set(verdicts).size > 1

function table({ columns }: Matrix, rows: readonly MatrixRow[]): string {
  const heads = columns.map(
    (column) =>
      `<th scope="col"><code>${escaped(shortened(column.name, NAME_CHARACTERS))}</code><br><span class="chip ${KINDS[column.verdict]}">${column.verdict}</span><br>${column.failed} failed${knownWords(column)}, ${column.warned} warned</th>`,
  )
  const lines = rows.map(
    ({ rule, level, says, verdicts }) =>
      `<tr><th scope="row"><code>${escaped(rule)}</code> <span class="level">${level}</span><p class="note">${escaped(says)}</p></th>${verdicts.map(cell).join('')}</tr>`,
  )
  // A table wider than the page scrolls in a box of its own, by the keyboard too.
  return `<div class="wide" tabindex="0" role="region" aria-label="Rules by report"><table class="matrix"><thead><tr><th scope="col">rule</th>${heads.join('')}</tr></thead><tbody>${lines.join('\n')}</tbody></table></div>`
}

const KINDS = { conforms: 'pass', violates: 'fail', incomplete: 'warn' } as const

function cell(verdict: Verdict | undefined): string {
  if (verdict === undefined) return '<td class="note">no such rule</td>'
  const [mark, words] = MARKS[verdict]
  return `<td><span class="chip ${verdict}"><span aria-hidden="true">${mark}</span> ${words}</span></td>`
}
