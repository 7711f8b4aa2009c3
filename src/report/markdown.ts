import type { Report, Violation } from './document.ts'
import { cellsOf, findingsOf, type Finding, type Occurrence } from './findings.ts'
import { code, codeBlock, htmlWords, link, words } from './markdown-text.ts'
import { endingName, exchangeName, profilesOf } from './names.ts'
import { counted, expectedText, valueText } from './words.ts'

/** A comment on GitHub holds 65,536 characters; some room is left for what others put around. */
const MARKDOWN_LIMIT = 60_000

const VALUE_CHARACTERS = 240
const PLACES_NAMED = 3

const MARKS = { conforms: '✅', violates: '❌', incomplete: '⚠️' } as const

/**
 * The report as Markdown, for a job summary or a comment on a pull request: the verdict, a table of the profiles, and
 * the broken rules, each of which opens. No longer than `limit` characters: what is left out is counted at the end.
 */
export function renderMarkdown(report: Report, limit: number = MARKDOWN_LIMIT): string {
  const { failed, warned, known } = findingsOf(report)
  const head = [headLines(report), profileTable(report)]
  const blocks = [
    ...listed(`Failed: ${counted(failed.length, 'rule')} of profile ${report.profile}`, failed),
    ...listed(`Warned: ${counted(warned.length, 'rule')}`, warned),
    ...baselineBlock(report, known),
    ...lackingBlock(report),
    ...problemBlock(report),
  ]
  return fitted([...head, ...blocks], limit)
}

const note = (left: number): string => `*${counted(left, 'more part')} left out: the JSON and HTML reports hold all.*\n`

/** As many of the blocks as there is room for. */
function fitted(blocks: readonly string[], limit: number): string {
  let text = ''
  for (const [position, block] of blocks.entries()) {
    const rest = blocks.length - position - 1
    const room = rest === 0 ? 0 : note(rest).length
    if (text.length + block.length + 2 + room > limit) return `${text}${note(rest + 1)}`
    text += `${block}\n\n`
  }
  return text
}

function headLines({ outcome, target, plan, totals }: Report): string {
  const facts = [
    ...(target.reference === true ? ['reference server'] : []),
    ...(target.baseUrl === undefined ? [] : [code(target.baseUrl)]),
    ...(target.model === undefined ? [] : [`model ${code(target.model)}`]),
    ...(target.files ?? []).map(code),
    ...(plan === undefined ? [] : [`tier ${words(plan.tier)}, plan ${code(plan.digest)}, seed ${plan.seed}`]),
    counted(totals.exchanges, 'exchange'),
  ]
  return `## ${MARKS[outcome.verdict]} chatspec: ${words(outcome.sentence)}\n\n${facts.join(' · ')}`
}

function profileTable(report: Report): string {
  const { profile } = report
  const rows = profilesOf(report).map(([name, { verdict, rules }]) => {
    const counts = [rules.fail, rules.warn, rules.pass, rules.inconclusive, rules.notApplicable, rules.couldNotRun]
    const title = name === profile ? `**${words(name)}**` : words(name)
    return `| ${title} | ${MARKS[verdict]} ${verdict} | ${counts.join(' | ')} |`
  })
  return [
    '| profile | verdict | failed | warned | passed | inconclusive | not applicable | could not run |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n')
}

function listed(title: string, findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return []
  return [`### ${words(title)}`, ...findings.map(findingBlock)]
}

function findingBlock(finding: Finding): string {
  const { id, rule, occurrences } = finding
  const exchanges = counted(finding.exchanges, 'exchange')
  const [first] = occurrences
  return [
    `<details><summary><b>${htmlWords(id)}</b> (${rule.level}, ${exchanges}): ${htmlWords(rule.says)}</summary>`,
    '',
    ...(first === undefined ? [] : evidence(first)),
    ...seenIn(occurrences),
    ...consequences(finding),
    `- hurts: ${words(rule.matters)}`,
    `- source: ${link(rule.cite.title, rule.cite.url)}`,
    ...(first?.cell === undefined ? [] : ['', codeBlock(first.cell.rerun, 'sh')]),
    '',
    '</details>',
  ].join('\n')
}

function evidence({ violation, exchange }: Occurrence): readonly string[] {
  const { message, expected, actual } = violation
  const ending = endingName(exchange)
  const saysMore = expected === undefined || !message.startsWith('expected ')
  return [
    ...(saysMore ? [`- found: ${words(message)}`] : []),
    ...(expected === undefined ? [] : [`- expected: ${code(expectedText(expected, VALUE_CHARACTERS))}`]),
    ...(actual === undefined && expected === undefined ? [] : [`- got: ${code(valueText(actual, VALUE_CHARACTERS))}`]),
    `- where: ${[...placesOf(violation), code(exchangeName(exchange)), ...(ending === '' ? [] : [words(ending)])].join(', ')}`,
  ]
}

function placesOf({ pointer, event }: Violation): readonly string[] {
  return [
    ...(pointer === undefined ? [] : [pointer === '' ? 'the whole document' : code(pointer)]),
    ...(event === undefined ? [] : [`event ${event}`]),
  ]
}

function seenIn(occurrences: readonly Occurrence[]): readonly string[] {
  const cells = cellsOf(occurrences)
  if (cells.length === 0) return []
  const named = cells.slice(0, PLACES_NAMED).map(({ id }) => code(id))
  const more = cells.length > named.length ? ` and ${cells.length - named.length} more` : ''
  return [`- cells: ${named.join(', ')}${more}`]
}

function consequences({ consequences: following }: Finding): readonly string[] {
  return following.length === 0 ? [] : [`- leads to: ${following.map(({ id }) => code(id)).join(', ')}`]
}

function baselineBlock({ baseline }: Report, known: readonly Finding[]): readonly string[] {
  if (baseline === undefined) return []
  const { file, problems } = baseline
  const lines = [
    ...problems.map(({ line, message }) => `- ❌ ${code(`${file}:${line}`)}: ${words(message)}`),
    ...(known.length === 0 ? [] : [`- known to fail: ${known.map(({ id }) => code(id)).join(', ')}`]),
  ]
  return lines.length === 0 ? [] : [[`### Baseline ${code(file)}`, ...lines].join('\n')]
}

function lackingBlock({ capabilities }: Report): readonly string[] {
  const lines = capabilities
    .filter(({ status }) => status === 'absent')
    .map(({ name, required, proof }) => {
      const wanted = required === true ? ' (**required**)' : ''
      return `- ${code(name)}${wanted}${proof === undefined ? '' : `: ${words(proof.summary)}`}`
    })
  return lines.length === 0 ? [] : [['### Not supported', ...lines].join('\n')]
}

function problemBlock({ problems }: Report): readonly string[] {
  if (problems.length === 0) return []
  return [
    ['### Could not run', ...problems.map(({ where, message }) => `- ${code(where)}: ${words(message)}`)].join('\n'),
  ]
}
