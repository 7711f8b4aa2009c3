import { describe, expect, it } from 'vitest'
import { createProgress, type ProgressStream } from './progress.ts'
import { visible } from './visible.ts'

interface Recorder extends ProgressStream {
  readonly written: string[]
}

function recorder(terminal: { readonly isTTY?: boolean; readonly columns?: number } = {}): Recorder {
  const written: string[] = []
  return { ...terminal, written, write: (text) => written.push(text) }
}

describe('progress on a terminal', () => {
  it('redraws one line at most every 100 ms and leaves nothing behind', () => {
    const stream = recorder({ isTTY: true, columns: 80 })
    let time = 0
    const progress = createProgress(stream, { total: 40, color: false, now: () => time })
    progress.start(['chatspec verify \u001B[2J'])
    for (let done = 1; done <= 40; done++) {
      time += 10
      progress.cell({
        id: `usage.stream[n=${done}]`,
        verdict: 'pass',
        done,
        total: 40,
        counts: { pass: done, fail: 2 },
      })
    }
    progress.finish()
    progress.finish()
    expect(stream.written.map(visible)).toMatchInlineSnapshot(`
      [
        "chatspec verify \\x1b[2J\\n",
        "\\r\\x1b[2K[--------------------] 0/40",
        "\\r\\x1b[2K[#####---------------] 10/40  10 passed  2 failed  usage.stream[n=10]",
        "\\r\\x1b[2K[##########----------] 20/40  20 passed  2 failed  usage.stream[n=20]",
        "\\r\\x1b[2K[###############-----] 30/40  30 passed  2 failed  usage.stream[n=30]",
        "\\r\\x1b[2K[####################] 40/40  40 passed  2 failed  usage.stream[n=40]",
        "\\r\\x1b[2K",
      ]
    `)
  })

  it('tells of a wait that looks like a hang, and of no other', () => {
    const stream = recorder({ isTTY: true, columns: 80 })
    const progress = createProgress(stream, { total: 1, color: false })
    progress.start([])
    progress.wait({ status: 429, delayMs: 600 })
    progress.wait({ status: 429, delayMs: 60_000 })
    expect(visible(stream.written.at(-1) ?? '')).toBe(
      String.raw`\r\x1b[2Kthe target is too busy (429): a request is sent again in 60 s\n`,
    )
    expect(stream.written.filter((text) => text.includes('busy'))).toHaveLength(1)
  })

  it('never reaches the last column', () => {
    for (const columns of [20, 40, 60, 80]) {
      const stream = recorder({ isTTY: true, columns })
      const progress = createProgress(stream, { total: 9, color: false, now: () => 0 })
      progress.start([])
      progress.cell({ id: 'x'.repeat(30), verdict: 'fail', done: 9, total: 9, counts: { fail: 9, 'could-not-run': 3 } })
      for (const text of stream.written) expect(text.replace('\r\u001B[2K', '').length).toBeLessThan(columns)
    }
  })
})

describe('progress elsewhere', () => {
  it('writes a line for each tenth and for each cell that failed', () => {
    const stream = recorder()
    const progress = createProgress(stream, { total: 25, color: false })
    progress.start(['chatspec verify'])
    for (let done = 1; done <= 25; done++) {
      const verdict = done === 7 ? 'fail' : done === 9 ? 'could-not-run' : 'pass'
      const counts = { pass: done - Number(done >= 7) - Number(done >= 9), fail: Number(done >= 7) }
      progress.cell({ id: `cell-${done}\u001B`, verdict, done, total: 25, counts })
    }
    progress.finish()
    expect(stream.written.join('')).toMatchInlineSnapshot(`
      "chatspec verify
       10 %  3 of 25 cells: 3 passed
       20 %  5 of 25 cells: 5 passed
      ✗ failed  cell-7\\x1b
       30 %  8 of 25 cells: 7 passed, 1 failed
      ! could not run  cell-9\\x1b
       40 %  10 of 25 cells: 8 passed, 1 failed
       50 %  13 of 25 cells: 11 passed, 1 failed
       60 %  15 of 25 cells: 13 passed, 1 failed
       70 %  18 of 25 cells: 16 passed, 1 failed
       80 %  20 of 25 cells: 18 passed, 1 failed
       90 %  23 of 25 cells: 21 passed, 1 failed
      100 %  25 of 25 cells: 23 passed, 1 failed
      "
    `)
  })

  it('tells what is known to fail', () => {
    const stream = recorder()
    const progress = createProgress(stream, { total: 1, color: false })
    progress.cell({ id: 'a.b', verdict: 'fail', isKnown: true, done: 1, total: 2, counts: { fail: 1 } })
    expect(stream.written[0]).toBe('✗ failed, as known  a.b\n')
  })

  it('has colours only when asked', () => {
    const stream = recorder()
    const progress = createProgress(stream, { total: 1, color: true })
    progress.cell({ id: 'a.b', verdict: 'fail', done: 1, total: 1, counts: { fail: 1 } })
    expect(stream.written[0]).toBe('\u001B[31m✗ failed\u001B[39m  a.b\n')
  })
})
