import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { createLive, type LiveExchange } from './live.ts'
import type { ProgressStream } from './progress.ts'
import { visible } from './visible.ts'

interface Recorder extends ProgressStream {
  readonly written: string[]
}

function recorder(terminal: { readonly isTTY?: boolean; readonly columns?: number } = {}): Recorder {
  const written: string[] = []
  return { ...terminal, written, write: (text) => written.push(text) }
}

const passed: LiveExchange = {
  id: 'p1',
  method: 'POST',
  path: '/v1/chat/completions',
  status: 200,
  isStream: true,
  verdict: 'pass',
  broken: [{ way: 'chunk.obfuscation/odd', severity: 'info' }],
  problem: undefined,
}
const failed: LiveExchange = {
  ...passed,
  verdict: 'fail',
  broken: [
    { way: 'usage.total/total-not-sum', severity: 'error' },
    { way: 'stream.done/missing', severity: 'warning' },
    { way: 'chunk.obfuscation/odd', severity: 'info' },
  ],
}
const HOSTILE = '/v1/\u001B[2Jmodels\r\n\u202E'

describe('live traffic where there is no terminal', () => {
  it('is a line for each exchange that breaks a rule, or that could not be judged as a whole', () => {
    const stream = recorder()
    const live = createLive(stream, { color: false, underWay: () => 0 })
    live.start(['http://127.0.0.1:8787 passes on'])
    live.exchange(passed)
    live.exchange(failed)
    live.exchange({
      ...failed,
      id: 'p2',
      isStream: false,
      broken: Array.from({ length: 6 }, (_, n) => ({ way: `a.b/${n}`, severity: 'error' })),
    })
    live.exchange({
      ...passed,
      id: 'p3',
      method: 'GET',
      path: HOSTILE,
      status: undefined,
      isStream: false,
      verdict: 'could-not-run',
      broken: [],
      problem: 'connection refused\u0007',
    })
    live.remark('a request was refused\n')
    live.tick()
    live.finish()
    expect(stream.written).toEqual([
      'http://127.0.0.1:8787 passes on\n',
      '✗ p1 POST /v1/chat/completions 200 stream: usage.total/total-not-sum, stream.done/missing (warning)\n',
      '✗ p2 POST /v1/chat/completions 200: a.b/0, a.b/1, a.b/2, a.b/3, 2 more\n',
      '! p3 GET /v1/\\x1b[2Jmodels\\r\\n\\u202e no answer: connection refused\\x07\n',
      '! a request was refused\\n\n',
    ])
  })
})

describe('live traffic on a terminal', () => {
  it('is a window that is redrawn at most every 100 ms, and leaves nothing behind', () => {
    const stream = recorder({ isTTY: true, columns: 60 })
    let time = 0
    const live = createLive(stream, { color: false, underWay: () => 2, now: () => time })
    live.start(['header'])
    live.exchange(passed)
    live.exchange({ ...failed, path: HOSTILE })
    time = 100
    live.tick()
    live.tick()
    time = 3_725_000
    live.remark('refused')
    live.finish()
    live.finish()
    expect(stream.written.map(visible)).toEqual([
      'header\\n',
      '0 exchanges  2 under way  0 s\\n',
      '\\x1b[1F\\x1b[J',
      '2 exchanges  2 under way  1 passed  1 failed  0 s\\n✗ p1 POST /v1/\\x1b[2Jmodels\\r\\n\\u202e 200 stream: usage.to…\\n',
      '\\x1b[2F\\x1b[J',
      '2 exchanges  2 under way  1 passed  1 failed  1 h 2 min\\n✗ p1 POST /v1/\\x1b[2Jmodels\\r\\n\\u202e 200 stream: usage.to…\\n! refused\\n',
      '\\x1b[3F\\x1b[J',
    ])
  })

  it('shows the latest lines only, and no line as wide as the terminal', () => {
    const stream = recorder({ isTTY: true, columns: 30 })
    let time = 0
    const live = createLive(stream, { color: true, underWay: () => 0, now: () => (time += 1000) })
    live.start([])
    for (let count = 1; count <= 20; count++) live.exchange({ ...failed, id: `p${count}` })
    const lines = (stream.written.at(-1) ?? '').split('\n').slice(0, -1)
    expect(lines).toHaveLength(9)
    const plain = lines.map((line) => stripVTControlCharacters(line))
    expect(plain.map((line) => line.length < 30)).toEqual(plain.map(() => true))
    expect(plain.at(-1)).toMatch(/^✗ p20 POST/)
    expect(lines.join('')).toContain('\u001B[31m✗\u001B[39m')
  })
})
