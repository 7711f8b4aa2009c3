import { visible } from './visible.ts'

/** A count with its noun: `1 cell`, `1,204 cells`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${count === 1 ? noun : `${noun}s`}`
}

/** A whole number with commas between thousands. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** Milliseconds in the unit that a reader would choose. */
export function duration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`
  const seconds = milliseconds / 1000
  if (seconds < 60) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)} min ${whole % 60} s`
}

/** The text, cut in the middle with its length said when it has more than `limit` characters. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text
  const note = ` … (${grouped(text.length)} characters) … `
  const half = Math.max(8, Math.floor((limit - note.length) / 2))
  return text.slice(0, outsidePair(text, half)) + note + text.slice(outsidePair(text, text.length - half))
}

/** An offset that does not part a surrogate pair. */
function outsidePair(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset + 1 : offset
}

/** A value that was seen, as JSON, made visible and cut to about `limit` characters. */
export function valueText(value: unknown, limit: number): string {
  if (value === undefined) return 'nothing'
  return visible(shortened(JSON.stringify(value), limit))
}

/** What was expected: words stay as they are, a value is written as JSON. */
export function expectedText(expected: unknown, limit: number): string {
  if (typeof expected === 'string' && /^(an?|the|no|not|at|one|nothing|between|either)\b/.test(expected)) {
    return visible(shortened(expected, limit))
  }
  return valueText(expected, limit)
}

/** Order of strings by their bytes' order in UTF-16, the same on every machine. */
export function byBytes(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}
