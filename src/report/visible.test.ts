import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HOSTILE, sampleReport } from './sample.test-data.ts'
import { visible, visibleReport } from './visible.ts'

describe('visible', () => {
  it.each([
    ['\u001B[31m', String.raw`\x1b[31m`],
    ['a\nb\r\tc', String.raw`a\nb\r\tc`],
    ['\u0000\u007F\u009B', String.raw`\x00\x7f\x9b`],
    ['\u202Eexe\u2066', String.raw`\u202eexe\u2066`],
    ['\u2028\u2029\u200B\uFEFF', String.raw`\u2028\u2029\u200b\ufeff`],
    ['\uD800 \uDC00\uFFFE', String.raw`\ud800 \udc00\ufffe`],
    ['\uFDD0\u{1FFFE}', String.raw`\ufdd0\u{1fffe}`],
    ['\u{E0041}', String.raw`\u{e0041}`],
    ['Grüße, 日本 😀 ✗', 'Grüße, 日本 😀 ✗'],
  ])('writes %j as %s', (text, expected) => {
    expect(visible(text)).toBe(expected)
  })

  it('leaves nothing that steers, hides or breaks', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
      }),
    )
  })
})

describe('visibleReport', () => {
  it('changes names and texts, and leaves values and the lines of commands', () => {
    const report = visibleReport({
      ...sampleReport,
      rules: { [HOSTILE]: Object.values(sampleReport.rules)[0]! },
      exchanges: sampleReport.exchanges.map((exchange) => ({ ...exchange, curl: 'curl \\\n  -d "\u001B"' })),
    })
    expect(Object.keys(report.rules)).toEqual([visible(HOSTILE)])
    expect(report.target.model).toBe(visible(sampleReport.target.model ?? ''))
    expect(report.exchanges[0]?.curl).toBe('curl \\\n  -d "\\x1b"')
    const values = (exchanges: typeof report.exchanges): unknown[] =>
      exchanges.flatMap(({ violations }) => violations.map(({ actual }) => actual))
    expect(values(report.exchanges)).toEqual(values(sampleReport.exchanges))
  })
})
