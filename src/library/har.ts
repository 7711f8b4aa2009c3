import type { Exchange } from '../define/exchange.ts'
import { VERSION } from '../setup/version.ts'
import { harText } from '../wire/har-write.ts'
import { createRedactor } from '../wire/redact.ts'

/**
 * The text of a HAR 1.2 file with these exchanges, which `check` and other tools read. Keys are left out: those in header
 * fields and queries by their names, and wherever else in an exchange the key of its request stands.
 */
export function harOf(exchanges: Iterable<Exchange>): string {
  const redactor = createRedactor([])
  return harText(
    [...exchanges].map((exchange) => redactor.exchange(exchange)),
    VERSION,
  )
}
