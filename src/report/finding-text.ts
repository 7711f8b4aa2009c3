import type { Exchange, Violation } from './document.ts'
import { cellsOf, exchangesOf, type Finding, type Occurrence } from './findings.ts'
import { groupBy } from './group-by.ts'
import { field, hanging, labelled, paragraph } from './layout.ts'
import { briefExchangeName, cellName, endingName, exchangeName } from './names.ts'
import type { Style } from './style.ts'
import { counted, expectedText, grouped, valueText } from './words.ts'

/** How much room and detail a text renderer has. */
export interface TextOptions {
  readonly columns: number
  readonly verbose: boolean
  readonly style: Style
  /** False where the reader knows the cell or exchange already, so that it is not named again. */
  readonly places: boolean
}

const PLACES_NAMED = 3
const VALUE_CHARACTERS = 240
const VALUE_CHARACTERS_VERBOSE = 2000
// Longer commands carry images or long histories: nobody copies them from a page.
const COMMAND_CHARACTERS = 1500
const COMMAND_LINES = 24

/** A failed rule with all that a reader needs to believe it, find it and see it again. */
export function failureLines(finding: Finding, options: TextOptions): string[] {
  const { id, rule, occurrences } = finding
  const { columns, style } = options
  const [first] = occurrences
  return [
    `${style.bad('✗')} ${style.bad(rule.level)} ${style.strong(id)}`,
    ...paragraph(rule.says, columns, 2),
    ...(first === undefined ? [] : evidenceLines(first, options)),
    ...symptomLines(finding, columns),
    ...seenInLines(finding, options),
    ...consequenceLines(finding, columns),
    ...field('hurts', [rule.matters], columns),
    ...field('source', [rule.cite.title], columns),
    ...labelled('', [style.quiet(rule.cite.url)]),
    ...(first === undefined ? [] : commandLines(first, style)),
  ]
}

/** A rule that only warns, in a few lines. */
export function warningLines(finding: Finding, options: TextOptions): string[] {
  const { id, rule, occurrences, exchanges } = finding
  const { columns, style, verbose } = options
  const [first] = occurrences
  return [
    `${style.doubtful('!')} ${style.doubtful(rule.level)} ${style.strong(id)}  ${counted(exchanges, 'exchange')}`,
    ...paragraph(rule.says, columns, 2),
    ...(first === undefined || verbose ? [] : paragraph(summaryOf(first.violation), columns, 2).slice(0, 2)),
    ...(verbose && first !== undefined ? [...evidenceLines(first, options), ...commandLines(first, style)] : []),
    ...consequenceLines(finding, columns),
  ]
}

function evidenceLines({ violation, exchange }: Occurrence, { columns, verbose }: TextOptions): string[] {
  const { message, expected, actual, times } = violation
  const limit = verbose ? VALUE_CHARACTERS_VERBOSE : VALUE_CHARACTERS
  // Sentences that only repeat expected and actual are left to those two lines.
  const saysMore = expected === undefined || !message.startsWith('expected ')
  const often = times > 1 ? [`${grouped(times)} times in this exchange`] : []
  return [
    ...(saysMore ? field('found', [message], columns) : []),
    ...(expected === undefined ? [] : field('expected', [expectedText(expected, limit)], columns)),
    ...(expected === undefined && actual === undefined ? [] : field('got', [valueText(actual, limit)], columns)),
    ...field('where', [[...placeOf(violation, exchange), ...often].join(', ')], columns),
  ]
}

/** One sentence for a violation, with its place. */
function summaryOf(violation: Violation): string {
  const { message, pointer, event } = violation
  const places = [
    ...(pointer === undefined || pointer === '' || message.includes(pointer) ? [] : [`at ${pointer}`]),
    ...(event === undefined ? [] : [`event ${event}`]),
  ]
  return places.length === 0 ? message : `${message} (${places.join(', ')})`
}

function placeOf({ pointer, event }: Violation, exchange: Exchange): string[] {
  const total = exchange.events === undefined || exchange.events === 0 ? '' : ` of ${exchange.events}`
  const ending = endingName(exchange)
  return [
    ...(pointer === undefined ? [] : [pointer === '' ? 'the whole document' : pointer]),
    ...(event === undefined ? [] : [`event ${event}${total}`]),
    `exchange ${exchangeName(exchange)}${ending === '' ? '' : ` (${ending})`}`,
  ]
}

function symptomLines({ occurrences }: Finding, columns: number): string[] {
  const bySymptom = groupBy(occurrences, ({ violation }) => violation.symptom)
  if (bySymptom.size < 2) return []
  const counts = [...bySymptom].map(([symptom, members]) => `${symptom} (${exchangesOf(members).length})`)
  return field('symptoms', [counts.join(', ')], columns)
}

function seenInLines(
  { rule, occurrences, exchanges: total }: Finding,
  { columns, verbose, places: wanted }: TextOptions,
): string[] {
  if (!wanted) return []
  const exchanges = exchangesOf(occurrences)
  const cells = cellsOf(occurrences)
  const outside = exchanges.filter(({ cell }) => cell === undefined)
  const places = [...cells.map(cellName), ...outside.map(briefExchangeName)]
  const named = verbose ? places : places.slice(0, PLACES_NAMED)
  const examined = rule.examined > total ? ` of ${grouped(rule.examined)}` : ''
  const count = `${grouped(total)}${examined} ${total === 1 && examined === '' ? 'exchange' : 'exchanges'}`
  const beside = outside.length === 0 ? '' : ` and ${counted(outside.length, 'request')} beside them`
  const inHowMany = cells.length > 0 ? `, in ${counted(cells.length, 'cell')}${beside}` : ''
  const more = places.length - named.length
  return field(
    'seen',
    [
      `${count}${inHowMany}${places.length > 0 ? ':' : ''}`,
      ...named,
      ...(more > 0 ? [`and ${grouped(more)} more`] : []),
    ],
    columns,
  )
}

function consequenceLines({ consequences }: Finding, columns: number): string[] {
  if (consequences.length === 0) return []
  return field(
    'leads to',
    [consequences.map(({ id, exchanges }) => `${id} (${counted(exchanges, 'exchange')})`).join(', ')],
    columns,
  )
}

function commandLines({ exchange, cell }: Occurrence, style: Style): string[] {
  const lines = exchange.curl.split('\n')
  const size =
    exchange.curl.length > COMMAND_CHARACTERS ? `${grouped(exchange.curl.length)} characters` : `${lines.length} lines`
  const isLong = exchange.curl.length > COMMAND_CHARACTERS || lines.length > COMMAND_LINES
  const request = isLong
    ? [`${size} long: see "curl" of exchange ${exchange.id} in the JSON report`]
    : lines.map(style.quiet)
  return [
    ...(cell === undefined ? [] : labelled('again', cell.rerun.split('\n').map(style.strong))),
    ...labelled('request', request),
  ]
}

/** A list of names under one reason, the first few only unless verbose. */
export function reasonLines(
  mark: string,
  reason: string,
  names: readonly string[],
  { columns, verbose }: TextOptions,
): string[] {
  const named = verbose ? names : names.slice(0, PLACES_NAMED)
  const more = names.length - named.length
  return [
    ...hanging(mark, `${reason} (${counted(names.length, 'cell')})`, columns),
    ...named.flatMap((name) => paragraph(name, columns, 4)),
    ...(more > 0 ? [`    and ${grouped(more)} more`] : []),
  ]
}
