import type { BodyRead, HeaderList } from '../define/exchange.ts'
import type { EvidenceResult, EventResult, HeaderFieldResult, KeptText } from '../types/report.ts'
import { createRedactor } from '../wire/redact.ts'
import { createSseReader } from '../wire/sse-reader.ts'
import type { Observed } from './observed.ts'
import type { Tally } from './tally.ts'

// The bounds that the schema of the report states: 16 + 32 KiB, and 4 MiB.
const REQUEST_CHARACTERS = 14_336
const RESPONSE_CHARACTERS = 28_672
const HEADERS_CHARACTERS = 2048
const EVENT_CHARACTERS = 8192
const RUN_CHARACTERS = 4 * 1024 * 1024
/** Longer than any secret: so much of a cut text is left out once more, as a secret may have been cut apart there. */
const SECRET_CHARACTERS = 4096
/** An event is read best with those around it. */
const NEIGHBOURS = 2
const FIRST_EVENTS = 24
const LAST_EVENTS = 8

/** Takes known secrets out of a text. */
type Redact = (text: string) => string

/**
 * What is shown of the exchanges, by their id: of those that break a rule, and of those that `proofs` names. Each way in
 * which a rule is broken has one before any has a second, as there is room for so much only.
 */
export function evidenceShown(
  observed: readonly Observed[],
  tally: Tally,
  proofs: ReadonlySet<string>,
  redact: Redact,
): ReadonlyMap<string, EvidenceResult> {
  const shown = new Map<string, EvidenceResult>()
  let left = RUN_CHARACTERS
  for (const one of byImportance(observed, tally, proofs)) {
    const marked = (tally.evidence.get(one.id)?.violations ?? []).flatMap(({ event }) => event ?? [])
    const evidence = evidenceOf(one, new Set(marked), redact)
    left -= sizeOf(evidence)
    if (left < 0) break
    shown.set(one.id, evidence)
  }
  return shown
}

function byImportance(observed: readonly Observed[], tally: Tally, proofs: ReadonlySet<string>): readonly Observed[] {
  const seen = new Set<string>()
  const firsts: Observed[] = []
  const others: Observed[] = []
  for (const one of observed) {
    const ways = (tally.evidence.get(one.id)?.violations ?? []).map(({ rule, symptom }) => `${rule}/${symptom}`)
    if (ways.some((way) => !seen.has(way))) firsts.push(one)
    else if (ways.length > 0 || proofs.has(one.id)) others.push(one)
    for (const way of ways) seen.add(way)
  }
  return [...firsts, ...others]
}

function evidenceOf(one: Observed, marked: ReadonlySet<number>, redact: Redact): EvidenceResult {
  const { request, headers, reads, found } = one
  const requestBody = request.body === undefined ? undefined : [{ bytes: request.body, atMs: 0 }]
  return {
    requestHeaders: headerFields(request.headers),
    ...(requestBody === undefined
      ? {}
      : { requestBody: beginning(requestBody, sizeIn(requestBody), REQUEST_CHARACTERS, redact) }),
    responseHeaders: headerFields(headers),
    ...(found.events > 0
      ? { events: eventsOf(reads, one.responseBytes, marked, redact) }
      : reads.length === 0
        ? {}
        : { responseBody: beginning(reads, one.responseBytes, RESPONSE_CHARACTERS, redact) }),
  }
}

/** Fields that are secret by their name lose their value here; known secrets are taken out of the whole report. */
function headerFields(headers: HeaderList): HeaderFieldResult[] {
  let left = HEADERS_CHARACTERS
  return createRedactor([])
    .headers(headers)
    .flatMap(([name, value]) => {
      left -= name.length + value.length
      return left < 0 ? [] : [{ name, value }]
    })
}

const sizeIn = (reads: readonly BodyRead[]): number => reads.reduce((sum, { bytes }) => sum + bytes.length, 0)

/** The beginning of a body of so many bytes, of which the run may have kept no more itself. */
function beginning(reads: readonly BodyRead[], total: number, characters: number, redact: Redact): KeptText {
  const most = characters + SECRET_CHARACTERS
  const begun: Uint8Array[] = []
  let length = 0
  for (const { bytes } of reads) {
    if (length > most) break
    begun.push(bytes)
    length += bytes.length
  }
  const { text, isCut } = cut(textOf(Buffer.concat(begun)), characters, redact, total > length)
  return { text, ...(isCut ? { omitted: Math.max(1, total - Buffer.byteLength(text)) } : {}) }
}

/** The beginning of a text, free of secrets. `isPart`: it was cut before. */
function cut(
  text: string,
  characters: number,
  redact: Redact,
  isPart = false,
): { readonly text: string; readonly isCut: boolean } {
  const read = text.slice(0, characters + SECRET_CHARACTERS)
  const free = redact(read)
  const whole = isPart || read.length < text.length ? Math.max(0, free.length - SECRET_CHARACTERS) : free.length
  const kept = free.slice(0, Math.min(characters, whole))
  return { text: kept, isCut: isPart || read.length < text.length || kept.length < free.length }
}

function eventsOf(
  reads: readonly BodyRead[],
  total: number,
  marked: ReadonlySet<number>,
  redact: Redact,
): EventResult[] {
  const body = Buffer.concat(reads.map(({ bytes }) => bytes))
  const places: { readonly number: number; readonly atMs: number; readonly start: number }[] = []
  // The limits of the run have held the stream already.
  const reader = createSseReader({
    onEvent: ({ number, atMs, byteOffset }) => places.push({ number, atMs, start: byteOffset }),
    limits: { lineBytes: Infinity, events: Infinity },
  })
  for (const { bytes, atMs } of reads) reader.feed(bytes, atMs)
  reader.end()
  // Of a body that was kept in part, the last event was cut apart by us.
  if (total > body.length) places.pop()
  let left = RESPONSE_CHARACTERS
  const chosen = new Map<number, EventResult>()
  for (const number of inOrderOfUse(marked, places.length)) {
    const place = places[number - 1]
    if (place === undefined) continue
    const end = places[number]?.start ?? body.length
    const whole = textOf(body.subarray(place.start, end))
    const { text, isCut } = cut(whole, EVENT_CHARACTERS, redact)
    left -= text.length
    if (left < 0) break
    chosen.set(number, {
      number,
      atMs: place.atMs,
      text,
      ...(isCut ? { omitted: Math.max(1, whole.length - text.length) } : {}),
    })
  }
  return [...chosen.values()].toSorted((one, other) => one.number - other.number)
}

/** The numbers of the events, those that a reader wants most first. */
function inOrderOfUse(marked: ReadonlySet<number>, total: number): ReadonlySet<number> {
  const numbers = Array.from({ length: total }, (_, position) => position + 1)
  const around = [...marked].flatMap((number) =>
    numbers.slice(Math.max(0, number - 1 - NEIGHBOURS), number + NEIGHBOURS),
  )
  return new Set([...marked, ...around, ...numbers.slice(0, FIRST_EVENTS), ...numbers.slice(-LAST_EVENTS), ...numbers])
}

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

function sizeOf({ requestHeaders, requestBody, responseHeaders, responseBody, events = [] }: EvidenceResult): number {
  const ofHeaders = [...requestHeaders, ...responseHeaders].reduce(
    (sum, { name, value }) => sum + name.length + value.length,
    0,
  )
  const ofEvents = events.reduce((sum, { text }) => sum + text.length, 0)
  return ofHeaders + ofEvents + (requestBody?.text.length ?? 0) + (responseBody?.text.length ?? 0)
}
