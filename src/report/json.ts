import type { Report } from './document.ts'
import { byBytes } from './words.ts'

// What a reader looks for first comes first; the long lists come last. Names that are not listed (rule ids, profiles,
// axes) follow in byte order.
const ORDER = new Map(
  `reportVersion id name rule tool command case suite source file entry comment method path status ending endingMessage
  version suiteVersion startedAt durationMs profile strict level says basis cite title url matters severity axes outcome
  profiles target plan verdict exitCode sentence reason symptom message pointer event expected actual times follows
  proof required where totals capabilities notes problems rules cells exchanges timings attempts curl violations`
    .split(/\s+/)
    .map((name, index) => [name, index]),
)

// JSON leaves these as they are, a terminal that shows the file does not.
const UNSAFE = /[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}]/gu

/**
 * The report as JSON text with a trailing newline. Members always come in the same order, and characters that steer a
 * terminal are written as JSON escapes, so that printing the text is safe.
 */
export function renderJson(report: Report): string {
  const text = JSON.stringify(ordered(report), null, 2)
  return `${text.replace(UNSAFE, (character) => character.split('').map(escapeUnit).join(''))}\n`
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** A part of a report with its members in the order in which all reports have them. */
export function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).toSorted(([left], [right]) => byRank(left, right))
  // What a server sent keeps its order: it is evidence.
  return Object.fromEntries(members.map(([name, member]) => [name, isEvidence(name) ? member : ordered(member)]))
}

function isEvidence(name: string): boolean {
  return name === 'expected' || name === 'actual'
}

function byRank(left: string, right: string): number {
  return rankOf(left) - rankOf(right) || byBytes(left, right)
}

function rankOf(name: string): number {
  return ORDER.get(name) ?? ORDER.size
}
