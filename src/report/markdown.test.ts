import { describe, expect, it } from 'vitest'
import { hostileReports, UNSAFE_IN_LINES } from './hostile.test-data.ts'
import { code, codeBlock, link, words } from './markdown-text.ts'
import { renderMarkdown } from './markdown.ts'
import { sampleReport } from './sample.test-data.ts'

/** The Markdown without what stands in code spans and blocks, where nothing is markup. */
const outsideCode = (text: string): string =>
  text.replaceAll(/^(`{3,})[^\n]*\n[^]*?\n\1$/gm, '').replaceAll(/(?<!\\)(`+)(?!`)[^]*?[^`]\1(?!`)/g, '')

describe('renderMarkdown', () => {
  const text = renderMarkdown(sampleReport)

  it('begins with the outcome and tells every profile', () => {
    expect(text).toMatch(/^## ❌ chatspec: openai: violates the contract/)
    expect(text).toContain('| **openai** | ❌ violates | 3 | 1 | 120 | 1 | 9 | 1 |')
    expect(text).toContain('| common | ✅ conforms | 0 | 3 | 64 | 1 | 9 | 1 |')
  })

  it('tells each broken rule with its evidence, its source and the command that shows it again', () => {
    expect(text).toContain('<b>usage.final-chunk-empty-choices</b> (MUST, 2 exchanges): The chunk that carries usage')
    expect(text).toContain('- expected: `[]`')
    expect(text).toContain('- where: `/choices`, event 14, `x10 POST /v1/chat/completions`, status 200')
    expect(text).toContain('- leads to: `stream.assembled-valid`')
    expect(text).toContain("--case 'usage.stream[mode=sse+usage]'\n```")
    expect(text.match(/<details>/g)).toHaveLength(3)
    expect(text.match(/<\/details>/g)).toHaveLength(3)
  })

  it('counts what long traffic has shown and a report does not keep', () => {
    const rules = Object.fromEntries(
      Object.entries(sampleReport.rules).map(([id, rule]) => [id, { ...rule, violated: 5000 }]),
    )
    const long = renderMarkdown({ ...sampleReport, rules, summed: { exchanges: 4990, violations: 4990 } })
    expect(long).toContain('<b>usage.final-chunk-empty-choices</b> (MUST, 5,000 exchanges)')
  })

  it('stays within its limit, and counts what is left out', () => {
    for (const limit of [1500, 2500, 4000]) {
      const short = renderMarkdown(sampleReport, limit)
      expect(short.length).toBeLessThanOrEqual(limit)
      expect(short).toMatch(/\*\d more parts? left out/)
    }
  })

  it.each(hostileReports)('lets no text of a stranger become markup', (report) => {
    const hostile = renderMarkdown(report)
    expect(hostile).not.toMatch(UNSAFE_IN_LINES)
    const markup = outsideCode(hostile)
    expect(markup).not.toContain('<script')
    expect(markup).not.toMatch(/^::/m)
    expect(markup).not.toMatch(/(?<!\\)\]\((?!<https)/)
    expect(markup).not.toContain('@everyone')
    expect(markup.match(/<details>/g)).toHaveLength(3)
    expect(markup.match(/<\/details>/g)).toHaveLength(3)
  })
})

describe('text in Markdown', () => {
  it.each([
    ['a *b* _c_ `d`', String.raw`a \*b\* \_c\_ \`d\``],
    ['<b>&', '&lt;b&gt;&amp;'],
    ['@me | #1 http://x', String.raw`&#64;me \| \#1 http:&#47;&#47;x`],
    ['see WWW.x.test', 'see WWW&#46;x.test'],
    ['line\nbreak', String.raw`line\\nbreak`],
  ])('is words: %j', (given, shown) => {
    expect(words(given)).toBe(shown)
  })

  it.each([
    ['plain', '`plain`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['', '`  `'],
    ['a|b', String.raw`\``.slice(1) + String.raw`a\|b` + '`'],
  ])('is code: %j', (given, shown) => {
    expect(code(given)).toBe(shown)
  })

  it('is a block whose fence it cannot close', () => {
    expect(codeBlock('a\n```\nb', 'sh')).toBe('````sh\na\n```\nb\n````')
  })

  it('is a link', () => {
    expect(link('a [b]', 'https://x.test/a b>')).toBe(String.raw`[a \[b\]](<https://x.test/a%20b%3E>)`)
    expect(link('a [b]', 'javascript:x')).toBe(String.raw`a \[b\]`)
  })
})
