import type { Report } from '../document.ts'
import { findingsOf, type Finding } from '../findings.ts'
import { otherProblems } from '../names.ts'
import { counted, expectedText, valueText } from '../words.ts'
import { anchor, escaped } from './markup.ts'

const VALUE_CHARACTERS = 400

/** What the report says, as plain HTML: all there is where scripts do not run, and the page until its script has run. */
export function summary(report: Report): string {
  const { failed, warned, known } = findingsOf(report)
  return `<div id="summary">
${section('Failed', failed.map(findingItem))}
${section('Warned', warned.map(findingItem))}
${section('Known to fail', known.map(findingItem))}
${section(
  'The baseline has to change',
  (report.baseline?.problems ?? []).map(({ line, message }) => `line ${line}: ${escaped(message)}`),
)}
${section(
  'Could not run',
  otherProblems(report).map(({ where, message }) => `${code(where)}: ${escaped(message)}`),
)}
${section('Not supported', report.capabilities.filter(({ status }) => status === 'absent').map(lacking))}
<noscript><p>The exchanges, all rules and all cells can be seen where this page may run its script. It is part of this file.</p></noscript>
</div>`
}

const code = (text: string): string => `<code>${escaped(text)}</code>`

function section(title: string, items: readonly string[]): string {
  if (items.length === 0) return ''
  return `<section><h2>${title} <span class="count">${items.length}</span></h2><ul>${items.map((item) => `<li>${item}</li>`).join('\n')}</ul></section>`
}

function findingItem({ id, rule, occurrences, exchanges, consequences }: Finding): string {
  const [first] = occurrences
  const following = consequences.length === 0 ? '' : ` Leads to ${consequences.map((one) => code(one.id)).join(', ')}.`
  const seen = `<p>In ${counted(exchanges, 'exchange')}.${following}</p>`
  return `<h3>${code(id)} <span class="level">${rule.level}</span></h3><p>${escaped(rule.says)}</p>
${first === undefined ? '' : evidence(first.violation)}${seen}<p>${escaped(rule.matters)} ${anchor(rule.cite.title, rule.cite.url)}</p>`
}

function evidence({ message, expected, actual }: Finding['occurrences'][number]['violation']): string {
  if (expected === undefined) return `<p>${escaped(message)}</p>`
  return `<p>Expected ${code(expectedText(expected, VALUE_CHARACTERS))}, got ${code(valueText(actual, VALUE_CHARACTERS))}.</p>`
}

function lacking({ name, says, proof, required }: Report['capabilities'][number]): string {
  const wanted = required === true ? ' <strong>(required)</strong>' : ''
  return `${code(name)}${wanted}: ${escaped(says)}${proof === undefined ? '' : `. Shown by ${escaped(proof.summary)}`}`
}
