import { describe, expect, it } from 'vitest'
import { renderGithub } from './github.ts'
import { hostileReports, UNSAFE_IN_LINES } from './hostile.test-data.ts'
import { sampleReport } from './sample.test-data.ts'

const linesOf = (text: string): string[] => text.split('\n').slice(0, -1)

describe('renderGithub', () => {
  it('is a command for each broken rule, and the outcome', () => {
    expect(linesOf(renderGithub(sampleReport)).map((line) => line.slice(0, 70))).toMatchInlineSnapshot(`
      [
        "::error title=usage.final-chunk-empty-choices (MUST)::The chunk that c",
        "::error title=tools.arguments-json (MUST)::The arguments of a function",
        "::warning title=completion.fingerprint (SHOULD)::system_fingerprint is",
        "::error title=chatspec::openai: violates the contract. 3 rules failed,",
      ]
    `)
  })

  it('tells a run that conforms as a notice', () => {
    const outcome = { verdict: 'conforms', exitCode: 0, sentence: 'all is well: 100% of it' } as const
    expect(renderGithub({ ...sampleReport, outcome, exchanges: [] })).toBe(
      '::notice title=chatspec::all is well: 100%25 of it\n',
    )
  })

  it('gives no more than GitHub shows', () => {
    const rules = Object.fromEntries(
      Array.from({ length: 40 }, (_, number) => [`a.rule-${number}`, sampleReport.rules['tools.arguments-json']!]),
    )
    const violation = sampleReport.exchanges[1]!.violations[0]!
    const violations = Object.keys(rules).map((rule) => ({ ...violation, rule }))
    const lines = linesOf(
      renderGithub({ ...sampleReport, rules, exchanges: [{ ...sampleReport.exchanges[1]!, violations }] }),
    )
    expect(lines).toHaveLength(10)
    expect(lines.at(-1)).toContain('title=chatspec::')
  })

  it('has the outcome among the ten errors that GitHub shows, also beside a stale baseline', () => {
    const problems = Array.from({ length: 9 }, (_, at) => ({ kind: 'gone' as const, line: at + 1, message: 'gone' }))
    const baseline = { file: 'b.json', known: [], problems, unused: [] }
    const errors = linesOf(renderGithub({ ...sampleReport, baseline })).filter((line) => line.startsWith('::error'))
    expect(errors).toHaveLength(10)
    expect(errors[2]).toContain('file=b.json,line=1')
    expect(errors.at(-1)).toContain('title=chatspec::')
  })

  it.each(hostileReports)('lets no text of a stranger begin a command', (report) => {
    const text = renderGithub(report)
    expect(text).not.toMatch(UNSAFE_IN_LINES)
    for (const line of linesOf(text)) expect(line).toMatch(/^::(?:error|warning|notice) title=[^:,]*::/)
    expect(linesOf(text)).toHaveLength(linesOf(renderGithub(sampleReport)).length)
  })
})
