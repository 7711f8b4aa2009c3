import { columnsOf, field, labelled, wrap } from '../report/layout.ts'
import { counted } from '../report/words.ts'
import { fatesWords, type ClientFacts } from './clients.ts'
import type { Example } from './example.ts'
import type { CaseFacts, Facts, FaultFacts, ProfileFacts, RuleFacts, SeverityFacts, VariantFacts } from './facts.ts'
import type { Line } from './focus.ts'
import { hostileLines } from './hostile-text.ts'

/** What is explained, as text for a terminal of so many columns. Ends with a newline. */
export function factsText(facts: Facts, columns: number): string {
  return `${linesOf(facts, columns).join('\n')}\n`
}

function linesOf(facts: Facts, columns: number): readonly string[] {
  switch (facts.kind) {
    case 'rule':
      return ruleLines(facts, columns)
    case 'case':
      return caseLines(facts, columns)
    case 'fault':
      return faultLines(facts, columns)
    case 'profile':
      return profileLines(facts, columns)
    case 'variant':
      return variantLines(facts, columns)
    case 'hostile':
      return hostileLines(facts, columns)
    default:
      return facts satisfies never
  }
}

function ruleLines(facts: RuleFacts, columns: number): readonly string[] {
  const { source, needs, tries, statements, follows, explains, cases, faults, example } = facts
  return [
    `${facts.id}  (${facts.level}, ${facts.basis})`,
    '',
    ...sentence(facts.says, columns),
    '',
    ...field('severity', facts.severities.map(severityWords), columns),
    ...field(
      'vendors',
      facts.vendors.map(({ profile, severity, reason }) => `${profile} ${severity}: ${reason}`),
      columns,
    ),
    ...field('source', [source.title], columns),
    ...labelled('', [source.url]),
    ...field('hurts', [facts.matters], columns),
    ...field(
      'states',
      statements.map(({ id, says, kind, profile }) => `${id} of ${profile} (${kind}): ${says}`),
      columns,
    ),
    ...(needs === undefined ? [] : field('needs', [needs], columns)),
    ...(tries === 'every' ? [] : field('tries', [TRIES[tries]], columns)),
    ...list('follows', follows, columns),
    ...list('leads to', explains, columns),
    ...list('cases', cases.length === 0 ? ['none: judged when it is seen'] : cases.map(({ id }) => id), columns),
    ...clientLines(facts.clients, columns),
    ...titled(
      'faults',
      faults.map(({ id, says }) => `${id}: ${says}`),
      columns,
    ),
    ...(example === undefined ? [] : exampleLines(example, columns)),
  ]
}

const TRIES = {
  any: 'one good try of several is enough',
  run: 'one good try of several is enough; where the run shows a good one anywhere, the others only warn',
}

/** A severity in a profile in words, with those of symptoms that strike otherwise. */
function severityWords({ profile, severity, symptoms }: SeverityFacts): string {
  const others = Object.entries(symptoms).map(([symptom, other]) => `${symptom}: ${other}`)
  return `${profile} ${severity}${others.length === 0 ? '' : ` (${others.join(', ')})`}`
}

function clientLines(clients: readonly ClientFacts[], columns: number): readonly string[] {
  return clients.flatMap((facts) => [
    ...wrap(`when a server ${facts.server}`, columns - 2).map((line) => `  ${line}`),
    ...fatesWords(facts).flatMap((words) => indented(words, columns)),
  ])
}

function caseLines(facts: CaseFacts, columns: number): readonly string[] {
  const { axes, isOfMatrix, needs, tries, requests, cell, request, exercises } = facts
  const runsAt = Object.entries(axes).map(([axis, values]) => `${axis}: ${values.join(', ')}`)
  return [
    `${facts.id}  (case)`,
    '',
    ...sentence(facts.says, columns),
    '',
    ...field('runs at', isOfMatrix ? ['its part of the matrix: chatspec list plan'] : runsAt, columns),
    ...list('needs', needs, columns),
    ...field('tries', [`${tries}`], columns),
    ...(requests > 1 ? field('requests', [`up to ${requests} in a try`], columns) : []),
    ...titled(
      'exercises',
      exercises.map(({ id, says }) => `${id}: ${says}`),
      columns,
    ),
    '',
    `  the request${cell === undefined ? '' : ` of ${cell}`}`,
    ...boxed(request, columns),
  ]
}

function faultLines(facts: FaultFacts, columns: number): readonly string[] {
  const { breaks, commands, example } = facts
  return [
    `${facts.id}  (fault)`,
    '',
    ...sentence(facts.says, columns),
    '',
    ...titled(
      'breaks',
      breaks.map(({ id, symptoms, says }) => `${id} (${symptoms.join(', ')}): ${says}`),
      columns,
    ),
    ...labelled('try it', commands),
    ...(example === undefined ? [] : exampleLines(example, columns)),
  ]
}

function variantLines(facts: VariantFacts, columns: number): readonly string[] {
  const { varies, absent, warns, commands } = facts
  return [
    `${facts.id}  (variant: ${VARIES[varies]})`,
    '',
    ...sentence(facts.says, columns),
    '',
    ...list('absent', absent, columns),
    ...titled(
      'rules that may warn',
      Object.entries(warns).map(([rule, why]) => `${rule}: ${why}`),
      columns,
    ),
    ...labelled('try it', commands),
  ]
}

const VARIES = {
  framing: 'a way of writing right answers',
  mood: 'something a model may say',
  lack: 'something a server may not do',
}

function profileLines(facts: ProfileFacts, columns: number): readonly string[] {
  const { error, warning, info, off } = facts.counts
  return [
    `${facts.id}  (profile)`,
    '',
    ...sentence(facts.says, columns),
    '',
    `  ${counted(error, 'rule')} at error, ${warning} at warning, ${info} at info, ${off} off`,
    ...(facts.extends === undefined ? [] : ['', `  as ${facts.extends}, save for`]),
    ...facts.changes.flatMap(({ rule, severity, reason, source }) =>
      indented(`${rule} ${severity}: ${reason}${source === undefined ? '' : ` ${source}`}`, columns),
    ),
    ...facts.statements.flatMap(({ id, kind, says, rules }) => [
      '',
      ...field(id, [`${says} (${kind})`, rules.join(', ')], columns),
    ]),
  ]
}

function exampleLines(example: Example, columns: number): readonly string[] {
  const { fault, cell, request, beside, failing, passing, violation } = example
  return [
    '',
    ...field('example', [`the reference server with the fault ${fault}, in ${cell}`], columns),
    ...field('found', [`${violation.symptom}: ${violation.message}`], columns),
    ...part('the request', request, columns),
    ...(beside === undefined ? [] : part('another answer of this server', beside, columns)),
    ...part('the answer that breaks the rule', failing, columns),
    ...part('the answer that keeps it', passing, columns),
  ]
}

function part(title: string, lines: readonly Line[], columns: number): readonly string[] {
  return ['', `  ${title}`, ...boxed(lines, columns)]
}

/** Lines as they are, with a mark at the place; a line that is too long goes on below itself. */
function boxed(lines: readonly Line[], columns: number): readonly string[] {
  return lines.flatMap(({ text, marked }) =>
    folded(text, columns - 6).map((piece, at) => `  ${marked ? '>' : '|'} ${at === 0 ? '' : '  '}${piece}`.trimEnd()),
  )
}

/** Cuts a line into pieces of at most so many columns. */
function folded(text: string, columns: number): readonly string[] {
  const pieces = ['']
  for (const character of text) {
    const last = pieces.at(-1) ?? ''
    if (columnsOf(last + character) > columns) pieces.push(character)
    else pieces[pieces.length - 1] = last + character
  }
  return pieces
}

function sentence(text: string, columns: number): readonly string[] {
  return wrap(text, columns - 2).map((line) => `  ${line}`)
}

function list(label: string, items: readonly string[], columns: number): readonly string[] {
  return items.length === 0 ? [] : field(label, [items.join(', ')], columns)
}

/** Items below each other. */
function titled(title: string, items: readonly string[], columns: number): readonly string[] {
  return items.length === 0 ? [] : [`  ${title}`, ...items.flatMap((item) => indented(item, columns))]
}

/** An item wrapped under itself. */
function indented(item: string, columns: number): readonly string[] {
  return wrap(item, columns - 6).map((line, at) => `${at === 0 ? '    ' : '      '}${line}`)
}
