import type { Verdict } from './document.ts'
import { columnsOf } from './layout.ts'
import { createStyle, type Style } from './style.ts'
import { visible } from './visible.ts'
import { counted } from './words.ts'

/** What progress is written to: a stream such as `process.stderr`. */
export interface ProgressStream {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

export interface ProgressOptions {
  /** Cells of the plan. */
  readonly total: number
  readonly color: boolean
  /** Milliseconds of any steady clock. Default `performance.now`. */
  readonly now?: () => number
}

/** A cell that has just got its verdict. */
export interface ProgressUpdate {
  readonly id: string
  readonly verdict: Verdict
  /** Whether it failed, and the baseline knows all that fails in it. Default not. */
  readonly isKnown?: boolean
  readonly done: number
  readonly total: number
  readonly counts: Readonly<Partial<Record<Verdict, number>>>
}

/** A request that waits to be sent again, since the target was too busy. */
export interface ProgressWait {
  readonly status: number
  readonly delayMs: number
}

/** Shows a run while it lasts. Call `finish` in every case, so that the bar does not stay. */
export interface Progress {
  start(header: readonly string[]): void
  cell(update: ProgressUpdate): void
  /** Tells of a wait that is long enough to look like a hang. */
  wait(wait: ProgressWait): void
  finish(): void
}

const REDRAW_MS = 100
const LONG_WAIT_MS = 5000
const BAR_COLUMNS = 20
const CLEAR_LINE = '\r\u001B[2K'

const SHOWN: readonly (readonly [verdict: Verdict, noun: string, paint: keyof Style])[] = [
  ['pass', 'passed', 'good'],
  ['fail', 'failed', 'bad'],
  ['warn', 'warned', 'doubtful'],
  ['inconclusive', 'inconclusive', 'quiet'],
  ['could-not-run', 'could not run', 'doubtful'],
  ['not-applicable', 'not applicable', 'quiet'],
]

/**
 * Progress of a live run: on a terminal one line that is redrawn at most ten times a second and clears itself at the
 * end; elsewhere a line for each tenth of the cells and for each cell that failed or could not run.
 */
export function createProgress(stream: ProgressStream, { total, color, now }: ProgressOptions): Progress {
  const style = createStyle(color)
  return stream.isTTY === true ? barProgress(stream, total, style, now ?? steadyNow) : lineProgress(stream, style)
}

function steadyNow(): number {
  return performance.now()
}

function barProgress(stream: ProgressStream, total: number, style: Style, now: () => number): Progress {
  let drawnAt = -Infinity
  let isDrawn = false
  const draw = (done: number, of: number, counts: ProgressUpdate['counts'], id: string): void => {
    const line = barLine(done, of, counts, id, stream.columns ?? 80, style)
    stream.write(CLEAR_LINE + line)
    isDrawn = true
    drawnAt = now()
  }
  return {
    start(header) {
      writeHeader(stream, header)
      draw(0, total, {}, '')
    },
    cell({ id, done, total: of, counts }) {
      if (now() - drawnAt >= REDRAW_MS) draw(done, of, counts, id)
    },
    wait(wait) {
      const line = waitLine(wait)
      if (line !== undefined) stream.write(`${isDrawn ? CLEAR_LINE : ''}${line}`)
    },
    finish() {
      if (isDrawn) stream.write(CLEAR_LINE)
      isDrawn = false
    },
  }
}

function waitLine({ status, delayMs }: ProgressWait): string | undefined {
  if (delayMs < LONG_WAIT_MS) return undefined
  return `the target is too busy (${status}): a request is sent again in ${Math.round(delayMs / 1000)} s\n`
}

function barLine(
  done: number,
  total: number,
  counts: ProgressUpdate['counts'],
  id: string,
  columns: number,
  style: Style,
): string {
  const full = total === 0 ? BAR_COLUMNS : Math.round((Math.min(done, total) / total) * BAR_COLUMNS)
  const parts = [
    { text: `[${'#'.repeat(full)}${'-'.repeat(BAR_COLUMNS - full)}] ${done}/${total}`, paint: style.strong },
    ...SHOWN.flatMap(([verdict, noun, paint]) => {
      const count = counts[verdict] ?? 0
      return count === 0 ? [] : [{ text: `${count} ${noun}`, paint: style[paint] }]
    }),
    ...(id === '' ? [] : [{ text: visible(id), paint: style.quiet }]),
  ]
  // A line that reaches the last column would wrap, and the wrapped part could not be cleared.
  let room = columns - 1
  const shown: string[] = []
  for (const { text, paint } of parts) {
    const needed = columnsOf(text) + (shown.length === 0 ? 0 : 2)
    if (needed > room) break
    room -= needed
    shown.push(paint(text))
  }
  return shown.join('  ')
}

function lineProgress(stream: ProgressStream, style: Style): Progress {
  let tenths = 0
  return {
    start(header) {
      writeHeader(stream, header)
    },
    cell({ id, verdict, isKnown, done, total, counts }) {
      if (verdict === 'fail' || verdict === 'could-not-run') {
        const failed = isKnown ? style.doubtful('✗ failed, as known') : style.bad('✗ failed')
        const mark = verdict === 'fail' ? failed : style.doubtful('! could not run')
        stream.write(`${mark}  ${visible(id)}\n`)
      }
      const reached = total === 0 ? 10 : Math.floor((done * 10) / total)
      if (reached <= tenths) return
      tenths = reached
      stream.write(
        `${String(reached * 10).padStart(3)} %  ${done} of ${counted(total, 'cell')}: ${countsText(counts)}\n`,
      )
    },
    wait(wait) {
      const line = waitLine(wait)
      if (line !== undefined) stream.write(line)
    },
    finish() {
      tenths = 0
    },
  }
}

function countsText(counts: ProgressUpdate['counts']): string {
  const parts = SHOWN.flatMap(([verdict, noun]) => {
    const count = counts[verdict] ?? 0
    return count === 0 ? [] : [`${count} ${noun}`]
  })
  return parts.join(', ')
}

function writeHeader(stream: ProgressStream, header: readonly string[]): void {
  for (const line of header) stream.write(`${visible(line)}\n`)
}
