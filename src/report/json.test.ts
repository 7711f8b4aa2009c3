import { describe, expect, it } from 'vitest'
import type { Report } from './document.ts'
import { renderJson } from './json.ts'
import { sampleReport } from './sample.test-data.ts'

/** The same value with the members of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, member]) => [name, name === 'expected' || name === 'actual' ? member : reversed(member)]),
  )
}

describe('renderJson', () => {
  it('loses nothing', () => {
    expect(JSON.parse(renderJson(sampleReport))).toEqual(sampleReport)
  })

  it('does not depend on the order in which the report was made', () => {
    // Reversing the order of members keeps the type.
    expect(renderJson(reversed(sampleReport) as Report)).toBe(renderJson(sampleReport))
  })

  it('is indented, ends with a newline and begins with what matters', () => {
    const text = renderJson(sampleReport)
    expect(text.endsWith('\n}\n')).toBe(true)
    expect(Object.keys(JSON.parse(text))).toMatchInlineSnapshot(`
      [
        "reportVersion",
        "tool",
        "command",
        "startedAt",
        "durationMs",
        "profile",
        "strict",
        "outcome",
        "profiles",
        "target",
        "plan",
        "totals",
        "capabilities",
        "notes",
        "problems",
        "rules",
        "cells",
        "exchanges",
      ]
    `)
  })

  it('is safe to print', () => {
    const text = renderJson({ ...sampleReport, notes: ['\u001B[31m \u009B \u007F \u202E \u2028 \u{E0041} \uD800'] })
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
    expect(JSON.parse(text).notes).toEqual(['\u001B[31m \u009B \u007F \u202E \u2028 \u{E0041} \uD800'])
  })
})
