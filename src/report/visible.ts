import type { Report } from './document.ts'

// Control and format characters (C0, C1, DEL, bidirectional overrides, zero-width ones), line and paragraph
// separators, lone surrogates and what is no character, which XML and HTML forbid.
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/**
 * The text with every character that could steer a terminal, reorder a line, hide itself or break a document written
 * as an escape: `\n`, `\x1b`, `\u202e`. Use it on everything that a target, a capture or a file name can word.
 */
export function visible(text: string): string {
  return text.replace(UNSAFE, (character) => SHORT[character] ?? escapeOf(character.codePointAt(0) ?? 0))
}

function escapeOf(codePoint: number): string {
  const hex = codePoint.toString(16)
  if (codePoint < 0x100) return `\\x${hex.padStart(2, '0')}`
  return codePoint < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`
}

// Commands may span lines; what expected and actual hold is quoted, and made visible, where it is written.
const BY_LINE = new Set(['curl', 'rerun'])
const LEFT_ALONE = new Set(['expected', 'actual'])

/**
 * The report with all its text made visible, so that a renderer cannot forget a place. `expected` and `actual` stay
 * values, fit only for `valueText` and `expectedText`.
 */
export function visibleReport(report: Report): Report {
  const known = MADE.get(report)
  if (known !== undefined) return known
  // Only strings are changed, and into strings, so the copy has the type of the original.
  const made = copy(report) as Report
  MADE.set(report, made)
  return made
}

/** A run is often written in several formats, and a report is never changed. */
const MADE = new WeakMap<Report, Report>()

function copy(value: unknown): unknown {
  if (typeof value === 'string') return visible(value)
  if (Array.isArray(value)) return value.map(copy)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [visible(name), copyMember(name, member)]))
}

function copyMember(name: string, member: unknown): unknown {
  if (LEFT_ALONE.has(name)) return member
  return BY_LINE.has(name) && typeof member === 'string' ? member.split('\n').map(visible).join('\n') : copy(member)
}
