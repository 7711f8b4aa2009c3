import { areaOf } from '../define/rule.ts'
import { fatesWords, type ClientFacts } from './clients.ts'
import type { Example } from './example.ts'
import type { RuleFacts } from './facts.ts'
import type { Line } from './focus.ts'

/** Text that Markdown shows as it is, also in a cell of a table. */
export function escaped(text: string): string {
  return text.replaceAll(/[\\`*<>|[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&').replaceAll(/\s+/g, ' ')
}

/** Text as inline code; backticks within it are no end. */
export function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = longest > 0 ? ' ' : ''
  return `${fence}${pad}${text.replaceAll('|', '\\|')}${pad}${fence}`
}

/** A table; cells hold Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)]
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** A link to where a rule is told, from any page of the rules; the plain id where there is no such rule. */
export function ruleLink(id: string, known: ReadonlySet<string>): string {
  const [rule = id] = id.split('/')
  if (!known.has(rule)) return code(id)
  return `[${escaped(id)}](${areaOf(rule)}.md#${rule.replaceAll('.', '')})`
}

/** The section about a rule, with a heading of the second level. */
export function ruleSection(facts: RuleFacts, known: ReadonlySet<string>): readonly string[] {
  const { id, level, basis, says, matters, source, severities, needs, tries, statements } = facts
  const link = (rule: string): string => ruleLink(rule, known)
  return [
    `## ${id}`,
    '',
    `**${escaped(says)}**`,
    '',
    `${level}, ${basis}: [${escaped(source.title)}](${source.url})`,
    '',
    escaped(matters),
    '',
    ...table(
      ['profile', 'severity', 'save for'],
      severities.map(({ profile, severity, symptoms }) => [
        profile,
        severity,
        Object.entries(symptoms)
          .map(([symptom, other]) => `${code(symptom)} ${other}`)
          .join(', '),
      ]),
    ),
    '',
    ...items(
      statements.map(
        ({ id: number, profile, kind, says: stated }) => `${number} of ${profile} (${kind}): ${escaped(stated)}`,
      ),
    ),
    ...items([
      ...facts.vendors.map(
        ({ profile, severity, reason }) => `${severity} in the profile ${profile}: ${escaped(reason)}`,
      ),
      ...(needs === undefined ? [] : [`needs the capability ${code(needs)}`]),
      ...(tries === 'every' ? [] : ['one good try of several is enough']),
      ...(facts.follows.length === 0 ? [] : [`may follow from ${facts.follows.map(link).join(', ')}`]),
      ...(facts.explains.length === 0 ? [] : [`may lead to ${facts.explains.map(link).join(', ')}`]),
      facts.cases.length === 0
        ? 'judged when it is seen: no request brings it about'
        : `cases: ${facts.cases.map((one) => code(one.id)).join(', ')}`,
    ]),
    ...clientItems(facts.clients),
    ...(facts.faults.length === 0 ? [] : ['Servers that break it, for `--fault`:', '']),
    ...items(
      facts.faults.map((fault) => `${code(fault.id)} (${fault.symptoms.map(code).join(', ')}): ${escaped(fault.says)}`),
    ),
    ...(facts.example === undefined ? [] : exampleParts(facts.example)),
  ]
}

function clientItems(clients: readonly ClientFacts[]): readonly string[] {
  return clients.flatMap((facts) => [
    `When a server ${escaped(facts.server)}:`,
    '',
    ...items(fatesWords(facts).map(escaped)),
  ])
}

function exampleParts({ fault, cell, request, beside, failing, passing, violation }: Example): readonly string[] {
  return [
    `Example: the fault ${code(fault)} in ${code(cell)}. Found ${code(violation.symptom)}: ${escaped(violation.message)}`,
    '',
    ...part('The request:', request),
    ...(beside === undefined ? [] : part('Another answer of this server:', beside)),
    ...part('The answer that breaks the rule:', failing),
    ...part('The answer that keeps it:', passing),
  ]
}

function part(title: string, lines: readonly Line[]): readonly string[] {
  const text = lines.map((line) => `${line.marked ? '>' : ' '} ${line.text}`.trimEnd())
  const longest = Math.max(2, ...[...text.join('\n').matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return [title, '', `${fence}text`, ...text, fence, '']
}

/** A list with the blank line behind it; nothing for no items. */
export function items(texts: readonly string[]): readonly string[] {
  return texts.length === 0 ? [] : [...texts.map((text) => `- ${text}`), '']
}
