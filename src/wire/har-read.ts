import type { Exchange } from '../define/exchange.ts'
import { asString, isObject, typeName } from '../define/json.ts'
import { BrokenEntry, readEntry } from './har-entry.ts'
import { whyNotApiTraffic } from './har-traffic.ts'
import { findJsonError } from './json-error.ts'

/** An exchange of a capture, and where it stands there. */
export interface HarExchange {
  readonly exchange: Exchange
  /** Number of the entry in the file, counted from 1. */
  readonly entry: number
  /** What the capture says of the entry. */
  readonly comment?: string
}

/**
 * What of a capture could not be judged. `broken`: the file or the entry cannot be read. `skipped`: the entry is plainly
 * no traffic of the API. `message` is a whole sentence that names file and entry.
 */
export interface HarProblem {
  readonly kind: 'broken' | 'skipped'
  /** Counted from 1; missing when the whole file is broken. */
  readonly entry?: number
  readonly message: string
}

export interface HarReading {
  readonly exchanges: readonly HarExchange[]
  readonly problems: readonly HarProblem[]
}

/**
 * Reads a capture (HAR 1.2) as Chrome, mitmproxy and our own recordings write it. `file` is its name for messages.
 * Whatever can be read is; what cannot is named. The id of an exchange is the number of its entry. A capture without
 * arrival times gives each body as one read at the end.
 */
export function readHar(text: string, file: string): HarReading {
  const entries = entriesOf(text)
  if (typeof entries === 'string')
    return { exchanges: [], problems: [{ kind: 'broken', message: `${file}: ${entries}` }] }
  const exchanges: HarExchange[] = []
  const problems: HarProblem[] = []
  for (const [index, value] of entries.entries()) {
    const entry = index + 1
    const read = readOne(value, String(entry))
    if ('exchange' in read) exchanges.push({ ...read, entry })
    else problems.push({ kind: read.kind, entry, message: `${file}, entry ${entry}: ${read.words}` })
  }
  return { exchanges, problems }
}

function readOne(
  value: unknown,
  id: string,
): { exchange: Exchange; comment?: string } | { kind: HarProblem['kind']; words: string } {
  if (!isObject(value)) return { kind: 'broken', words: `expected an object, found ${typeName(value)}` }
  const skipped = whyNotApiTraffic(value)
  if (skipped !== undefined) return { kind: 'skipped', words: `skipped, it is ${skipped}` }
  try {
    const exchange = readEntry(value, id)
    const comment = asString(value['comment'])
    return { exchange, ...(comment === undefined || comment === '' ? {} : { comment }) }
  } catch (error) {
    if (error instanceof BrokenEntry) return { kind: 'broken', words: error.message }
    throw error
  }
}

/** The entries, or what is wrong with the file. */
function entriesOf(text: string): readonly unknown[] | string {
  let har: unknown
  try {
    har = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    const place = findJsonError(text.replace(/^\ufeff/, ''))
    return place === undefined
      ? `not readable as JSON: ${error instanceof Error ? error.message : String(error)}`
      : `not JSON: ${place.message} at line ${place.line}, column ${place.column}`
  }
  if (!isObject(har)) return `not a HAR file: expected an object, found ${typeName(har)}`
  const log = har['log']
  if (!isObject(log)) return `not a HAR file: expected an object at "log", found ${typeName(log)}`
  const entries = log['entries']
  if (!Array.isArray(entries)) return `not a HAR file: expected a list at "log.entries", found ${typeName(entries)}`
  return entries
}
