import type { Exchange } from '../define/exchange.ts'
import { asString, isObject, typeName } from '../define/json.ts'
import { BrokenEntry, readEntry } from './har-entry.ts'
import { whyNotApiTraffic } from './har-traffic.ts'
import { scanHar, type HarPart } from './har-scan.ts'
import { JsonSource, MORE, type Scan } from './json-source.ts'

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

/** What is read of one entry, or of the file. */
export type HarItem = HarExchange | HarProblem

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
  const exchanges: HarExchange[] = []
  const problems: HarProblem[] = []
  const scan = scanItems(file)
  let chunk: Uint8Array | undefined = Buffer.from(text)
  for (let step = scan.next(); step.done !== true;) {
    if (step.value === MORE) {
      step = scan.next(chunk)
      chunk = undefined
      continue
    }
    if ('exchange' in step.value) exchanges.push(step.value)
    else problems.push(step.value)
    step = scan.next()
  }
  return { exchanges, problems }
}

/** Reads a capture as `readHar` does, from a text that comes in chunks. At most `mostBytes` of an entry are read. */
export function* scanItems(file: string, mostBytes?: number): Scan<void, HarItem> {
  const scan = scanHar(new JsonSource(mostBytes))
  for (let step = scan.next(); step.done !== true;)
    step = scan.next(yield step.value === MORE ? MORE : itemOf(step.value, file))
}

function itemOf(part: HarPart, file: string): HarItem {
  if (part.kind === 'broken') return { kind: 'broken', message: `${file}: ${part.words}` }
  const { entry } = part
  const read =
    part.kind === 'entry' ? readOne(part.value, String(entry)) : { kind: 'broken' as const, words: part.words }
  if ('exchange' in read) return { ...read, entry }
  return { kind: read.kind, entry, message: `${file}, entry ${entry}: ${read.words}` }
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
