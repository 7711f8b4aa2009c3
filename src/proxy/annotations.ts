import type { HeaderList } from '../define/exchange.ts'
import type { Strike } from './strikes.ts'

/** Names the exchange as the report does. */
const EXCHANGE_FIELD = 'x-chatspec-exchange'
/** What the exchange breaks: in the head what the head alone tells, in the trailers everything. */
const VIOLATIONS_FIELD = 'x-chatspec-violations'
/** A field that grew without bound could pass what a client takes. */
const MOST_TOLD = 20
const HEAD_END = '\r\n\r\n'

/** Violations as a field value: a list (RFC 9651) of `rule/symptom` with severity and event. */
function violationsValue(strikes: readonly Strike[] | undefined): string {
  if (strikes === undefined) return 'not-judged'
  if (strikes.length === 0) return 'none'
  const told = strikes.slice(0, MOST_TOLD).map(({ violation: { rule, symptom, event }, severity }) => {
    return `${rule}/${symptom};severity=${severity}${event === undefined ? '' : `;event=${event}`}`
  })
  return [...told, ...(strikes.length > MOST_TOLD ? [`and-more;count=${strikes.length - MOST_TOLD}`] : [])].join(', ')
}

/** A response head as it came, with our fields behind its own. `raw` ends with its last field. */
export function annotatedHead(raw: Buffer, exchange: string, strikes: readonly Strike[], isChunked: boolean): Buffer {
  const fields = [
    `${EXCHANGE_FIELD}: ${exchange}`,
    ...(strikes.length === 0 ? [] : [`${VIOLATIONS_FIELD}: ${violationsValue(strikes)}`]),
    ...(isChunked ? [`trailer: ${VIOLATIONS_FIELD}`] : []),
  ]
  return Buffer.concat([raw, Buffer.from(`${fields.map((field) => `\r\n${field}`).join('')}${HEAD_END}`, 'latin1')])
}

/** Bytes as one chunk of a chunked body. */
export function chunkOf(bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')])
}

/** The end of a chunked body: its own trailer fields, and ours. `strikes` are undefined when nothing was judged. */
export function annotatedEnd(trailers: HeaderList, strikes: readonly Strike[] | undefined): Buffer {
  const fields = [...trailers, [VIOLATIONS_FIELD, violationsValue(strikes)] as const]
  return Buffer.from(`0\r\n${fields.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`, 'latin1')
}
