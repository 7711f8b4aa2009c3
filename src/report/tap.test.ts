import { describe, expect, it } from 'vitest'
import type { Report } from './document.ts'
import { hostileReports, UNSAFE_IN_LINES } from './hostile.test-data.ts'
import { sampleCheckReport, sampleReport } from './sample.test-data.ts'
import { renderTap } from './tap.ts'

interface Point {
  readonly ok: boolean
  readonly title: string
  readonly skipped: string | undefined
  readonly block: Readonly<Record<string, unknown>>
}

/** Reads TAP 14 as strictly as its grammar is for a flat list of points; throws where the text leaves it. */
function parseTap(text: string): readonly Point[] {
  const lines = text.split('\n')
  const take = (pattern: RegExp): RegExpExecArray => {
    const match = pattern.exec(lines.shift() ?? '')
    if (match === null) throw new Error(`expected ${String(pattern)}`)
    return match
  }
  take(/^TAP version 14$/)
  const planned = Number(take(/^1\.\.(\d+)$/)[1])
  const points: Point[] = []
  while (points.length < planned) {
    const [, not, number, title = '', skipped] = take(/^(not )?ok (\d+) - ((?:[^\\#]|\\[\\#])*?)(?: # SKIP (.+))?$/)
    if (Number(number) !== points.length + 1) throw new Error(`point ${number} out of order`)
    const block: Record<string, unknown> = {}
    if (lines[0] === '  ---') {
      lines.shift()
      for (let line = lines[0]; line !== '  ...'; line = lines[0]) {
        const [, name = '', value = ''] = take(/^ {2}(\w+): (.+)$/)
        block[name] = JSON.parse(value)
      }
      lines.shift()
    }
    points.push({ ok: not === undefined, title, skipped, block })
  }
  take(/^# /)
  if (lines.join('') !== '') throw new Error('text after the last point')
  return points
}

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
