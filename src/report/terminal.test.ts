import { describe, expect, it } from 'vitest'
import { columnsOf } from './layout.ts'
import { HOSTILE, sampleCheckReport, sampleReport } from './sample.test-data.ts'
import { renderTerminal } from './terminal.ts'
import { visible } from './visible.ts'

const plain = { color: false, width: 80 } as const

/** The lines that may be longer than the page: what a reader copies, and the last line. */
function isLong(line: string, index: number, lines: readonly string[]): boolean {
  return /^ {2}(?:again|request) /.test(line) || /^ {12}https?:\S+$/.test(line) || index >= lines.length - 2
}

function sectionOf(page: string, title: string): string {
  const [, after = ''] = page.split(new RegExp(`^${title}`, 'm'))
  return `${title}${after.split('\n\n')[0] ?? ''}`
}

describe('renderTerminal', () => {
  it('looks like this', async () => {
    await expect(renderTerminal(sampleReport, plain)).toMatchFileSnapshot('../../tests/fixtures/report/terminal.txt')
  })

  it('fits the columns it is given', () => {
    for (const width of [72, 80, 100]) {
      const lines = renderTerminal(sampleReport, { ...plain, width }).split('\n')
      const tooLong = lines.filter((line, index) => columnsOf(line) > width && !isLong(line, index, lines))
      expect(tooLong).toEqual([])
    }
  })

  it('ends with the outcome', () => {
    for (const report of [sampleReport, sampleCheckReport]) {
      expect(renderTerminal(report, plain).split('\n').slice(-2)).toEqual([report.outcome.sentence, ''])
    }
  })

  it('sends nothing to the terminal but text, lines and, if wanted, colours', () => {
    const page = renderTerminal(sampleReport, plain)
    expect(page.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
    expect(page.replace(/\s+/g, ' ')).toContain(visible(HOSTILE))
    const coloured = renderTerminal(sampleReport, { ...plain, color: true })
    expect(coloured.replace(/\p{Cc}\[\d+m/gu, '')).toBe(page)
    expect(coloured).not.toBe(page)
  })

  it('names file, entry and comment of recorded traffic', () => {
    const page = renderTerminal(sampleCheckReport, plain).replace(/\n +/g, ' ')
    expect(page).toContain('exchange capture.har entry 1 "usage rides along", POST /v1/chat/completions (status 200)')
    expect(page).toContain('! second.har entry 2: the entry has no response')
    expect(page).not.toContain('again ')
  })

  it('names every cell, and shows warnings in full, when verbose', () => {
    const [first] = sampleReport.cells
    const many = {
      ...sampleReport,
      cells: [
        ...sampleReport.cells,
        ...Array.from({ length: 6 }, (_, index) => ({
          ...first!,
          id: `choice.many-${index}`,
          verdict: { openai: 'not-applicable' as const },
          reason: 'multipleChoices is absent',
        })),
      ],
    }
    expect(sectionOf(renderTerminal(many, plain), 'NOT APPLICABLE')).toMatchInlineSnapshot(`
      "NOT APPLICABLE  8 cells
      · multipleChoices is absent (8 cells)
          choice.two [n=2]
          choice.two-streamed [mode=sse, n=2]
          choice.many-0
          and 5 more"
    `)
    const verbose = renderTerminal(many, { ...plain, verbose: true })
    expect(sectionOf(verbose, 'NOT APPLICABLE')).toContain('choice.many-5')
    expect(sectionOf(verbose, '! SHOULD completion.fingerprint')).toContain(`--case 'completion.basic'`)
  })

  it('says where a command is that is too long to copy', () => {
    const exchanges = sampleReport.exchanges.map((exchange) => ({ ...exchange, curl: `curl -d '${'x'.repeat(9000)}'` }))
    expect(renderTerminal({ ...sampleReport, exchanges }, plain)).toContain(
      'request   9,010 characters long: see "curl" of exchange x10 in the JSON report',
    )
  })

  it('is short when all is well', () => {
    const good = {
      ...sampleReport,
      outcome: { verdict: 'conforms' as const, exitCode: 0 as const, sentence: 'openai: conforms. Exit code 0' },
      target: { reference: true },
      notes: [],
      capabilities: sampleReport.capabilities.filter(({ status }) => status === 'present'),
      rules: {},
      cells: sampleReport.cells.filter(({ verdict }) => verdict['openai'] === 'pass'),
      exchanges: [],
      problems: [],
    }
    expect(renderTerminal(good, plain)).toMatchInlineSnapshot(`
      "chatspec verify 0.1.0, suite 3f9ac21b, 2026-08-21 09:30:00 UTC
        target    the embedded reference server
        plan      default: 9 cells, about 31 requests and 4,210 tokens (seed 7,
                  8c1f02ab93de)

      CAPABILITIES
        present   stream, includeUsage, tools, jsonSchema

      1 cell, 31 requests (3 retried), 1,820 prompt and 912 completion tokens, 10
      exchanges, 41.2 s

        RULES OF     verdict   pass  fail  warn  inconclusive  n/a  not run
      > openai       violates   120     3     1             1    9        1
        common       conforms    64     0     3             1    9        1
        crazyrouter  violates    98     3     0             1    9        1

      openai: conforms. Exit code 0
      "
    `)
  })
})
