import { fileURLToPath } from 'node:url'
import type { Exchange } from '../define/exchange.ts'
import { isObject, typeName } from '../define/json.ts'
import { createJudge } from '../judge/judge.ts'
import { allCases, allRules } from '../rulebook.ts'
import { checkCaptures, type Capture } from '../run/check.ts'
import { curlLine } from '../setup/curl-line.ts'
import { withSeverities } from '../setup/profile-choice.ts'
import { VERSION } from '../setup/version.ts'
import { withClients } from '../setup/who-breaks.ts'
import type { Report } from '../types/report.ts'
import { readHarFile, refuseUnreadable } from '../wire/har-file.ts'
import { readHar, type HarExchange, type HarItem } from '../wire/har-read.ts'
import { createRedactor } from '../wire/redact.ts'
import { UsageError } from '../wire/usage-error.ts'
import { baselineGiven } from './baseline.ts'
import { exchangeWanted } from './exchange-given.ts'
import { aBoolean, abortSignal, aString, checkOptions, type OptionsWanted } from './given.ts'
import { JUDGING, type JudgeOptions } from './judge.ts'
import { limitsGiven } from './limits.ts'
import { profileGiven, profileOrName } from './profile.ts'
import { rulesGiven } from './rules-given.ts'
import type { VerdictOptions } from './verify-options.ts'

/**
 * Recorded traffic: the path or file URL of a HAR 1.2 file, or several; the text of one (it begins with a brace), or what
 * JSON.parse makes of it; or exchanges, also such as come one after the other.
 */
export type CheckSource =
  | string
  | URL
  | readonly (string | URL)[]
  | { readonly log: object }
  | Iterable<Exchange>
  | AsyncIterable<Exchange>

/** By what recorded traffic is judged. */
export interface CheckOptions extends VerdictOptions, Omit<JudgeOptions, 'profiles'> {
  /** Ends the reading early, with a valid report of what was read until then. A reason that is a string is shown in it. */
  readonly signal?: AbortSignal
}

const OPTIONS: OptionsWanted<CheckOptions> = {
  ...JUDGING,
  baseline: aString,
  profile: profileOrName,
  signal: abortSignal,
  strict: aBoolean,
}

/**
 * Judges recorded traffic, as `chatspec check` does: each exchange, and what shows only between those of one origin within
 * a recording. Files are read entry by entry, and what is kept of them is bounded. Whatever can be read is judged; what
 * cannot makes the report incomplete (exit code 3) and is named in it.
 *
 * Exchanges keep their ids in the report; to one that has come before, its number is added.
 *
 * Rejects with a `UsageError` for options that are wrong, for a file that cannot be read, and for a recording without an
 * exchange to judge: that proves nothing.
 */
export async function check(source: CheckSource, options: CheckOptions = {}): Promise<Report> {
  checkOptions('check', options, OPTIONS)
  const { rules, severities, version } = rulesGiven(options.rules)
  const { profiles, profile } = await profileGiven(options.profile, rules)
  const captures = await capturesIn(source)
  const { report } = await checkCaptures({
    captures,
    judge: createJudge(rules, limitsGiven(options.limits), options.extraMembers),
    profiles: withSeverities(profiles, severities),
    profile,
    strict: options.strict ?? false,
    tool: { version: VERSION, suiteVersion: version },
    redactor: createRedactor([]),
    curl: curlLine,
    ...(options.signal !== undefined && { signal: options.signal }),
    ...(options.baseline !== undefined && {
      baseline: await baselineGiven(options.baseline, { rules: [...allRules, ...rules], cases: allCases }),
    }),
  })
  return withClients(report)
}

async function capturesIn(source: CheckSource): Promise<readonly Capture[]> {
  if (typeof source === 'string') {
    return /^\ufeff?\s*\{/.test(source) ? [captureOf(source)] : [await captureAt(source)]
  }
  if (source instanceof URL) return [await captureAt(source)]
  if (Array.isArray(source) && source.length > 0 && source.every(isPlace)) return Promise.all(source.map(captureAt))
  if (isObject(source) && isObject(source['log'])) return [captureOf(JSON.stringify(source))]
  if (isObject(source) && !isIterable(source)) throw noSource('an object without a member log')
  if (!isIterable(source)) throw noSource(typeName(source))
  return [{ file: 'exchanges', items: numbered(source) }]
}

const isPlace = (item: unknown): item is string | URL => typeof item === 'string' || item instanceof URL

function isIterable(source: unknown): source is Iterable<Exchange> | AsyncIterable<Exchange> {
  return Array.isArray(source) || (isObject(source) && (Symbol.iterator in source || Symbol.asyncIterator in source))
}

function noSource(what: string): UsageError {
  return new UsageError('no-source', `check: expected a HAR file or exchanges, found ${what}`, {
    fix: 'Give the path of a HAR file, its text, what JSON.parse makes of it, or exchanges.',
  })
}

async function captureAt(place: string | URL): Promise<Capture> {
  const file = place instanceof URL ? pathOf(place) : place
  await refuseUnreadable(file)
  return { file, items: readHarFile(file) }
}

function pathOf(url: URL): string {
  if (url.protocol === 'file:') return fileURLToPath(url)
  throw new UsageError('no-source', `check: ${url.href} is not the URL of a file`)
}

function captureOf(text: string): Capture {
  const file = 'HAR'
  const { exchanges, problems } = readHar(text, file)
  const items: readonly HarItem[] = [...exchanges, ...problems]
  return { file, items }
}

/** Exchanges as the entries of a file. */
async function* numbered(exchanges: Iterable<Exchange> | AsyncIterable<Exchange>): AsyncGenerator<HarExchange> {
  const taken = new Set<string>()
  let entry = 0
  for await (const exchange of exchanges) {
    entry++
    exchangeWanted(`exchanges[${entry - 1}]`, exchange)
    const id = freeOf(exchange.id, entry, taken)
    taken.add(id)
    yield { exchange: { ...exchange, id }, entry }
  }
}

/** The id, or, where it is taken, the id with the first free number from that of the entry on. */
function freeOf(id: string, entry: number, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id
  let number = entry
  while (taken.has(`${id}.${number}`)) number++
  return `${id}.${number}`
}
