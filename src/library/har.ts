import type { Exchange } from '../define/exchange.ts'
import { VERSION } from '../setup/version.ts'
import { harText } from '../wire/har-write.ts'
import { createRedactor } from '../wire/redact.ts'
import { exchangeWanted } from './exchange-given.ts'
import { wanted } from './given.ts'

const iterable = wanted('exchanges one after the other', (value) => Symbol.iterator in Object(value))

/**
 * The text of a HAR 1.2 file with these exchanges, which `check` and other tools read. Keys are left out: those in header
 * fields and queries by their names, and wherever else in an exchange the key of its request stands. Throws a `UsageError`
 * for what is no exchange.
 */
export function harOf(exchanges: Iterable<Exchange>): string {
  iterable('harOf', exchanges)
  const redactor = createRedactor([])
  return harText(
    [...exchanges].map((exchange, position) => {
      exchangeWanted(`exchanges[${position}]`, exchange)
      return redactor.exchange(exchange)
    }),
    VERSION,
  )
}
