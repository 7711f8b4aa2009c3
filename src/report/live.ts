import { columnsOf } from './layout.ts'
import type { ProgressStream } from './progress.ts'
import { createStyle, type Style } from './style.ts'
import { visible } from './visible.ts'
import { counted, grouped } from './words.ts'

/** An exchange that has just passed. */
export interface LiveExchange {
  readonly id: string
  readonly method: string
  /** Without secrets. */
  readonly path: string
  readonly status: number | undefined
  readonly isStream: boolean
  readonly verdict: 'pass' | 'warn' | 'fail' | 'not-judged' | 'could-not-run'
  /** What it breaks, hardest first. */
  readonly broken: readonly { readonly way: string; readonly severity: 'error' | 'warning' | 'info' }[]
  readonly problem: string | undefined
}

export interface LiveOptions {
  readonly color: boolean
  /** Exchanges that have begun and not ended. */
  readonly underWay: () => number
  /** Milliseconds of any steady clock. Default `performance.now`. */
  readonly now?: () => number
}

/** Shows traffic while it passes. Call `finish` in every case, so that the window does not stay. */
export interface Live {
  start(header: readonly string[]): void
  exchange(passed: LiveExchange): void
  /** Something that is no exchange, e.g. a request that was refused. */
  remark(text: string): void
  /** Shows what time alone has changed; to be called now and then. */
  tick(): void
  finish(): void
}

const REDRAW_MS = 100
const LINES_SHOWN = 8
const WAYS_SHOWN = 4
const CLEAR_BELOW = '\u001B[J'

const SHOWN: readonly (readonly [verdict: LiveExchange['verdict'], noun: string, paint: keyof Style])[] = [
  ['pass', 'passed', 'good'],
  ['fail', 'failed', 'bad'],
  ['warn', 'warned', 'doubtful'],
  ['could-not-run', 'could not be judged as a whole', 'doubtful'],
  ['not-judged', 'not judged', 'quiet'],
]

/**
 * A view of live traffic: on a terminal a window with the counts and the latest exchanges that break a rule, redrawn at
 * most ten times a second; elsewhere a line for each of these exchanges.
 */
export function createLive(stream: ProgressStream, { color, underWay, now = steadyNow }: LiveOptions): Live {
  const style = createStyle(color)
  return stream.isTTY === true ? new Window(stream, style, underWay, now) : lines(stream, style)
}

function steadyNow(): number {
  return performance.now()
}

function lines(stream: ProgressStream, style: Style): Live {
  return {
    start: (header) => writeAll(stream, header),
    exchange(passed) {
      const line = lineOf(passed, style)
      if (line !== undefined) stream.write(`${line}\n`)
    },
    remark: (text) => void stream.write(`${remarkLine(text, style)}\n`),
    tick: () => undefined,
    finish: () => undefined,
  }
}

class Window implements Live {
  readonly #stream: ProgressStream
  readonly #style: Style
  readonly #underWay: () => number
  readonly #now: () => number
  readonly #startedAt: number
  readonly #counts = new Map<LiveExchange['verdict'], number>()
  readonly #latest: string[] = []
  #drawnAt = -Infinity
  /** What is on the screen. */
  #drawn: readonly string[] = []

  constructor(stream: ProgressStream, style: Style, underWay: () => number, now: () => number) {
    this.#stream = stream
    this.#style = style
    this.#underWay = underWay
    this.#now = now
    this.#startedAt = now()
  }

  start(header: readonly string[]): void {
    writeAll(this.#stream, header)
    this.#draw()
  }

  exchange(passed: LiveExchange): void {
    this.#counts.set(passed.verdict, (this.#counts.get(passed.verdict) ?? 0) + 1)
    // Coloured where it is cut to the width.
    this.#keep(lineOf(passed, createStyle(false)))
  }

  remark(text: string): void {
    this.#keep(remarkLine(text, createStyle(false)))
  }

  tick(): void {
    this.#drawSoon()
  }

  finish(): void {
    this.#erase()
  }

  #keep(line: string | undefined): void {
    if (line !== undefined) this.#latest.push(line)
    if (this.#latest.length > LINES_SHOWN) this.#latest.shift()
    this.#drawSoon()
  }

  #drawSoon(): void {
    if (this.#now() - this.#drawnAt >= REDRAW_MS) this.#draw()
  }

  #draw(): void {
    this.#drawnAt = this.#now()
    const shown = [this.#summary(), ...this.#latest.map((line) => this.#fitted(line))]
    if (shown.join('\n') === this.#drawn.join('\n')) return
    this.#erase()
    this.#stream.write(shown.map((line) => `${line}\n`).join(''))
    this.#drawn = shown
  }

  #erase(): void {
    if (this.#drawn.length > 0) this.#stream.write(`\u001B[${this.#drawn.length}F${CLEAR_BELOW}`)
    this.#drawn = []
  }

  #summary(): string {
    const total = [...this.#counts.values()].reduce((sum, count) => sum + count, 0)
    const parts: { readonly text: string; readonly paint: (text: string) => string }[] = [
      { text: counted(total, 'exchange'), paint: this.#style.strong },
      { text: `${grouped(this.#underWay())} under way`, paint: this.#style.quiet },
      ...SHOWN.flatMap(([verdict, noun, paint]) => {
        const count = this.#counts.get(verdict) ?? 0
        return count === 0 ? [] : [{ text: `${grouped(count)} ${noun}`, paint: this.#style[paint] }]
      }),
      { text: elapsed(this.#now() - this.#startedAt), paint: this.#style.quiet },
    ]
    // A line that reaches the last column would wrap, and could not be erased.
    let room = this.#columns() - 1
    const shown: string[] = []
    for (const { text, paint } of parts) {
      room -= columnsOf(text) + (shown.length === 0 ? 0 : 2)
      if (room < 0) break
      shown.push(paint(text))
    }
    return shown.join('  ')
  }

  #fitted(line: string): string {
    const mark = line.charAt(0)
    const paint = mark === '✗' ? this.#style.bad : this.#style.doubtful
    return paint(mark) + cut(line.slice(1), this.#columns() - 2)
  }

  #columns(): number {
    return this.#stream.columns ?? 80
  }
}

function elapsed(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  const minutes = Math.floor(seconds / 60)
  if (minutes === 0) return `${seconds} s`
  const hours = Math.floor(minutes / 60)
  return hours === 0 ? `${minutes} min ${seconds % 60} s` : `${grouped(hours)} h ${minutes % 60} min`
}

/** The text in at most so many columns. */
function cut(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text
  let shown = ''
  let room = columns - 1
  for (const character of text) {
    room -= columnsOf(character)
    if (room < 0) break
    shown += character
  }
  return `${shown}…`
}

/** An exchange that breaks a rule, or that could not be judged as a whole, in one line; undefined for all others. */
function lineOf(
  { id, method, path, status, isStream, verdict, broken, problem }: LiveExchange,
  style: Style,
): string | undefined {
  if (verdict !== 'fail' && verdict !== 'warn' && verdict !== 'could-not-run') return undefined
  const mark = verdict === 'fail' ? style.bad('✗') : style.doubtful('!')
  const answer = `${status ?? 'no answer'}${isStream ? ' stream' : ''}`
  const found = broken.filter(({ severity }) => severity !== 'info')
  const ways = found
    .slice(0, WAYS_SHOWN)
    .map(({ way, severity }) => (severity === 'error' ? way : `${way} (${severity})`))
  const more = found.length > WAYS_SHOWN ? [`${found.length - WAYS_SHOWN} more`] : []
  const said = [...ways, ...more, ...(problem === undefined ? [] : [problem])].join(', ')
  return `${mark} ${visible(`${id} ${method} ${path} ${answer}: ${said}`)}`
}

const remarkLine = (text: string, style: Style): string => `${style.doubtful('!')} ${visible(text)}`

function writeAll(stream: ProgressStream, header: readonly string[]): void {
  for (const line of header) stream.write(`${visible(line)}\n`)
}
