import type { Detail } from '../define/rule.ts'

const MAX_VALUE_CHARACTERS = 2000
const MAX_QUOTED_CHARACTERS = 120

/**
 * The value as it may enter a report: itself when small, else its JSON text cut in the middle with the length said, so
 * that one huge member does not fill the report.
 */
export function bounded(value: unknown): unknown {
  if (typeof value === 'string') return cut(value, MAX_VALUE_CHARACTERS)
  if (typeof value !== 'object' || value === null) return inWords('', value)
  const text = JSON.stringify(value)
  if (text.length > MAX_VALUE_CHARACTERS) return cut(text, MAX_VALUE_CHARACTERS)
  return text.includes('null') ? (JSON.parse(JSON.stringify(value, inWords)) as unknown) : value
}

/** A number that JSON can read and not write, such as 1e400, in words. */
function inWords(_name: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value
}

/** What was expected and what was there, in one sentence. */
export function describe(symptom: string, pointer: string | undefined, detail: Detail): string {
  const place = pointer === undefined || pointer === '' ? '' : ` at ${pointer}`
  const wanted = detail.expected === undefined ? symptom.replaceAll('-', ' ') : `expected ${quote(detail.expected)}`
  if (detail.actual === undefined)
    return detail.expected === undefined ? `${wanted}${place}` : `${wanted}${place}, got nothing`
  return `${wanted}${place}, got ${quote(detail.actual)}`
}

/** A value as JSON, cut to a length that fits a sentence. Words for what is expected stay unquoted. */
function quote(value: unknown): string {
  if (typeof value === 'string' && /^(an?|the|no|at|one|nothing|not)\b/.test(value)) return value
  return cut(JSON.stringify(value) ?? String(value), MAX_QUOTED_CHARACTERS)
}

function cut(text: string, limit: number): string {
  if (text.length <= limit) return text
  const half = Math.floor((limit - 30) / 2)
  return `${text.slice(0, half)} … (${text.length} characters) … ${text.slice(-half)}`
}
