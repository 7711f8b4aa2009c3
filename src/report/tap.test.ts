import { describe, expect, it } from 'vitest'
import type { Report } from './document.ts'
import { hostileReports, UNSAFE_IN_LINES } from './hostile.test-data.ts'
import { sampleCheckReport, sampleReport } from './sample.test-data.ts'
import { parseTap } from './tap.test-data.ts'
import { renderTap } from './tap.ts'

const told = (report: Report): readonly string[] =>
  parseTap(renderTap(report)).map(({ ok, title, skipped, block }) =>
    [
      ok ? 'ok' : 'not ok',
      ...(typeof block['severity'] === 'string' ? [block['severity']] : []),
      title.slice(0, 40),
      skipped?.slice(0, 30),
    ]
      .filter((part) => part !== undefined)
      .join(' | '),
  )

describe('renderTap', () => {
  it('has a point for each test, with what is known of it', () => {
    expect(told(sampleReport)).toMatchInlineSnapshot(`
      [
        "ok | choice: choice.two-streamed[mode=sse,n=2 | not-applicable: multipleChoice",
        "ok | choice: choice.two[n=2] | not-applicable: multipleChoice",
        "ok | completion: completion.basic",
        "ok | completion: completion.unicode[script=un",
        "ok | finish: finish.cap[cap=tight] | inconclusive: the model answer",
        "not ok | error | message: message.image[content=image]",
        "ok | probes: x4 POST /v1/chat/completions",
        "ok | required capabilities: tools",
        "not ok | fail | required capabilities: logprobs",
        "not ok | fail | tools: tools.force[tools=fn-one,choice=r",
        "not ok | fail | usage: usage.stream[mode=sse+usage,tools",
        "not ok | fail | usage: usage.stream[mode=sse+usage]",
      ]
    `)
    expect(told(sampleCheckReport)).toHaveLength(4)
  })

  it.each(hostileReports)('keeps its grammar with hostile text', (report) => {
    const text = renderTap(report)
    expect(text).not.toMatch(UNSAFE_IN_LINES)
    expect(parseTap(text).length).toBeGreaterThan(3)
  })
})
