import { header, mediaType, type Exchange, type RequestSent } from '../define/exchange.ts'
import { isObject, parseJson } from '../define/json.ts'
import { valueAt } from '../define/place.ts'
import { visible } from '../report/visible.ts'
import { shortened, counted } from '../report/words.ts'
import { DEFAULT_LIMITS } from '../wire/limits.ts'
import { createSseReader } from '../wire/sse-reader.ts'
import { focusedChunk, focusedLines, outlinedLines, printedLines, type Line } from './focus.ts'

/** What of an exchange is to be shown. */
export interface Place {
  /** JSON Pointer into the document, or into the payload of the event. */
  readonly pointer?: string | undefined
  /** Counted from 1. */
  readonly event?: number | undefined
  /** Whether the event is to be marked. */
  readonly marks: boolean
  /** Names of header fields beside Content-Type, in lower case. */
  readonly headers: ReadonlySet<string>
}

/** What lines are made to fit, where they can be broken. */
const COLUMNS = 76
const MOST_LINES = 36
/** So many events of a stream are shown without leaving any out. */
const MOST_EVENTS = 6
const LONGEST_RAW = 240
const LONGEST_DOCUMENT = 14
const PLAIN_AUTHORIZATION = 'Bearer sk-reference'
/** Header fields that differ from answer to answer and mean nothing. */
const IDLE_HEADERS = new Set(['date', 'content-length', 'connection', 'keep-alive', 'transfer-encoding'])

/** The names of header fields that two responses do not have in common. */
export function differingHeaders(one: Exchange, other: Exchange): ReadonlySet<string> {
  const all = [...fieldsOf(one), ...fieldsOf(other)]
  const differing = all.filter((field) => all.indexOf(field) === all.lastIndexOf(field))
  const names = differing.map((field) => field.slice(0, field.indexOf(':')))
  return new Set(names.filter((name) => !IDLE_HEADERS.has(name)))
}

/** The header fields, each once. */
function fieldsOf({ head }: Exchange): ReadonlySet<string> {
  return new Set(head?.headers.map(([name, value]) => `${name.toLowerCase()}: ${value}`))
}

/** A request as it was sent, its long texts shortened. */
export function requestLines({ method, url, headers, body }: RequestSent): readonly Line[] {
  const authorization = header(headers, 'authorization')
  const shown = headers.filter(([name]) => !/^(accept|user-agent|authorization)$/i.test(name))
  return [
    plain(`${method} ${new URL(url).pathname}`),
    ...shown.map(([name, value]) => plain(`${name}: ${visible(value)}`)),
    ...(authorization === PLAIN_AUTHORIZATION
      ? []
      : [plain(authorization === undefined ? '(no Authorization)' : `Authorization: ${visible(authorization)}`)]),
    ...(body === undefined ? [] : [plain(''), ...bodyLines(body)]),
  ]
}

function bodyLines(body: Uint8Array): readonly Line[] {
  const text = textOf(body)
  const json = parseJson(text)
  return json !== undefined && JSON.stringify(json) === text ? few(printedLines(json, COLUMNS)) : rawLines(text)
}

/** A response, shortened to a place in it. */
export function responseLines(exchange: Exchange, place: Place): readonly Line[] {
  const { head, ending, reads } = exchange
  const end = ending.kind === 'complete' ? [] : [plain(''), plain(`(${ending.kind}: ${visible(ending.message)})`)]
  if (head === undefined) return end
  const shown = head.headers.filter(([name]) => /^content-type$/i.test(name) || place.headers.has(name.toLowerCase()))
  const bytes = Buffer.concat(reads.map((read) => read.bytes))
  const text = textOf(bytes)
  const isStream =
    mediaType(header(head.headers, 'content-type')) === 'text/event-stream' || /^(data|event|:)/.test(text)
  return [
    plain(`${head.status} ${head.statusText}`.trimEnd()),
    ...shown.map(([name, value]) => plain(`${name}: ${visible(value)}`)),
    plain(''),
    ...(text === '' ? [plain('(no body)')] : isStream ? eventLines(bytes, place) : documentLines(text, place)),
    ...end,
  ]
}

function documentLines(text: string, { pointer = '' }: Place): readonly Line[] {
  const json = parseJson(text)
  // Where the text is not what the value would be written as, the text is what matters.
  if (json === undefined || JSON.stringify(json) !== text) return rawLines(text)
  if (pointer !== '') return few(focusedLines(json, pointer, COLUMNS))
  const whole = printedLines(json, COLUMNS)
  return whole.length > LONGEST_DOCUMENT ? few(outlinedLines(json, COLUMNS)) : whole
}

function eventLines(bytes: Buffer, { pointer, event, marks }: Place): readonly Line[] {
  const blocks = blocksOf(bytes)
  const isShown = (at: number): boolean => {
    if (blocks.length <= MOST_EVENTS) return true
    if (event === undefined) return at < 1 || at >= blocks.length - 3
    return Math.abs(at + 1 - Math.min(event, blocks.length)) <= 1
  }
  const lines: Line[] = []
  let leftOut = 0
  const tell = (): void => {
    if (leftOut > 0) lines.push(plain(`… ${counted(leftOut, 'event')} …`), plain(''))
    leftOut = 0
  }
  for (const [at, block] of blocks.entries()) {
    if (isShown(at)) tell()
    else leftOut++
    const isPlace = marks && at + 1 === event
    const shown = isShown(at) ? block.split(/\r\n|\n|\r/).slice(0, -1) : []
    lines.push(...shown.map((line) => ({ text: eventLine(line, pointer, isPlace), marked: isPlace && line !== '' })))
  }
  tell()
  while (lines.at(-1)?.text === '') lines.pop()
  return lines
}

/** The text of each event with what follows it up to the next one. */
function blocksOf(bytes: Buffer): readonly string[] {
  const starts: number[] = []
  const reader = createSseReader({ limits: DEFAULT_LIMITS, onEvent: ({ byteOffset }) => void starts.push(byteOffset) })
  reader.feed(bytes, 0)
  reader.end()
  return starts.map((start, at) => {
    const text = textOf(bytes.subarray(at === 0 ? 0 : start, starts[at + 1] ?? bytes.length))
    return /[\r\n]$/.test(text) ? text : `${text}\n`
  })
}

function eventLine(line: string, pointer: string | undefined, isPlace: boolean): string {
  const [, label = '', payload = ''] = /^(data: ?)(\{.*)$/s.exec(line) ?? []
  const json = parseJson(payload)
  if (!isObject(json) || JSON.stringify(json) !== payload) return visible(shortened(line, LONGEST_RAW))
  // A pointer into the assembled document leads to the deltas that it was assembled from.
  const inChunk = pointer?.replace(/^\/choices\/\d+\/message\b/, '/choices/0/delta')
  const leads = inChunk !== undefined && (isPlace || valueAt(json, inChunk) !== undefined)
  return visible(label + focusedChunk(json, leads ? inChunk : '/choices/0/delta', isPlace))
}

function rawLines(text: string): readonly Line[] {
  return few(
    shortened(text, LONGEST_RAW)
      .split(/(?<=\n)/)
      .map((line) => plain(visible(line.replace(/\r?\n$/, '')))),
  )
}

/** The first lines, and the marked one. */
function few(lines: readonly Line[]): readonly Line[] {
  if (lines.length <= MOST_LINES) return lines
  const marked = Math.max(
    0,
    lines.findIndex((line) => line.marked),
  )
  const start = Math.max(0, Math.min(marked - MOST_LINES / 2, lines.length - MOST_LINES))
  const shown = lines.slice(start, start + MOST_LINES)
  return [...(start > 0 ? [plain('…')] : []), ...shown, ...(start + MOST_LINES < lines.length ? [plain('…')] : [])]
}

/** Bytes as text; bytes that are not UTF-8 are written as `\xff`, and all others with them, one by one. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    // Not UTF-8: shown byte by byte.
    return Buffer.from(bytes)
      .toString('latin1')
      .replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`)
  }
}

function plain(text: string): Line {
  return { text, marked: false }
}
