import { describe, expect, it } from 'vitest'
import { verdictOn } from '../src/explain/hostile.ts'
import { allHostile } from '../src/reference/hostile/all.ts'
import { allVariants } from '../src/reference/variants/all.ts'
import { allFaults } from '../src/registry.ts'
import type { Report } from '../src/types/report.ts'
import { chatspec } from './kit/cli.ts'
import { limitsFor, QUICK_PACE_MS } from './kit/hostile.ts'

const CASES = ['--case', 'completion.text[]', '--case', 'sse.text[mode=sse]', '--model', 'reference-1']
/** What is sent at most: the probes, and the two cells. */
const MOST_REQUESTS = 40

/** The first of each subject and way to play; tests/hostile.test.ts has all. */
const SOME = allHostile.filter(
  ({ subject, plays }, at, all) =>
    all.findIndex((other) => other.subject === subject && other.plays.by === plays.by) === at,
)

describe('a run on the reference server', () => {
  it.each(SOME)('that is hostile is not mistaken for another one: $name', async (kind) => {
    const played = ['--hostile', kind.name, '--hostile-pace', String(QUICK_PACE_MS)]
    const json = ['--reporter', 'json']
    const { code, out, err } = await chatspec([
      'verify',
      '--reference',
      ...played,
      ...CASES,
      ...limitsFor(kind),
      ...json,
    ])
    const report = JSON.parse(out) as Report // as the command has written it
    const { exitCode } = verdictOn(kind)
    // The first probe may already show that there is no use to go on.
    expect(exitCode === 1 ? [1, 3] : [exitCode]).toContain(code)
    expect(err).toMatch(new RegExp(`Exit code ${code}\n$`))
    expect(report.notes[0]).toBe(`the reference server is hostile on purpose: ${kind.name}: ${kind.says}`)
    expect(report.totals.requests).toBeLessThanOrEqual(MOST_REQUESTS)
  })

  it('says in the command that runs a cell again how it was hostile', async () => {
    const args = ['--hostile', 'nan', '--no-probe', ...CASES, '--reporter', 'json']
    const report = JSON.parse((await chatspec(['verify', '--reference', ...args])).out) as Report // as above
    expect(report.cells[0]?.rerun).toBe(
      "chatspec verify --reference --hostile nan --no-probe --model reference-1 --seed 1 --case 'completion.text[]'",
    )
  })
})

/** The places of the cells that do not pass where these requests are hit. */
const failing = async (...hits: readonly string[]): Promise<readonly number[]> => {
  const three = [...CASES, '--case', 'completion.text[cap=loose]', '--no-probe', '--concurrency', '1']
  const { out } = await chatspec([
    'verify',
    '--reference',
    '--hostile',
    'closes-without-answer',
    ...three,
    ...hits,
    '--reporter',
    'json',
  ])
  const { cells } = JSON.parse(out) as Report // as above
  return cells.flatMap(({ verdict }, at) => (verdict['openai'] === 'pass' ? [] : [at + 1]))
}

describe('--hostile-on', () => {
  it.each<[readonly string[], readonly number[]]>([
    [[], [1, 2, 3]],
    [
      ['--hostile-on', 'all'],
      [1, 2, 3],
    ],
    [['--hostile-on', 'streams'], [2]],
    [
      ['--hostile-on', 'documents'],
      [1, 3],
    ],
    [['--hostile-on', '2'], [2]],
    [
      ['--hostile-on', '2-3'],
      [2, 3],
    ],
    [['--hostile-on', '3-'], [3]],
  ])('%j hits these cells: %j', async (hits, cells) => {
    expect(await failing(...hits)).toEqual(cells)
  })

  it.each([
    [['--hostile', 'nan', '--hostile-on', '0'], '--hostile-on 0 does not go with --hostile nan'],
    [['--hostile', 'nan', '--hostile-on', '3-2'], 'Give all, chat, streams, documents, or chat requests by number'],
    [['--hostile', 'closes-at-once', '--hostile-on', 'chat'], 'It acts before a request has come'],
    [['--hostile', 'ipv6-only', '--hostile-on', '2'], 'leave --hostile-on out'],
    [['--hostile-on', '2'], '--hostile-on goes with --hostile'],
    [['--hostile', 'gzip-bom'], '--hostile gzip-bom: there is no such hostile kind; did you mean gzip-bomb?'],
    [['--hostile', 'nan', '--hostile', 'bom'], '--hostile is given more than once'],
  ])('%j is a mistake of the user', async (args, words) => {
    const { code, err } = await chatspec(['verify', '--reference', ...args])
    expect([code, err]).toEqual([2, expect.stringContaining(words)])
  })

  it('is for the reference server', async () => {
    const { code, err } = await chatspec(['verify', '--base-url', 'http://127.0.0.1:9/v1', '--hostile', 'nan'])
    expect([code, err]).toEqual([2, expect.stringContaining('--hostile is for the reference server')])
  })
})

describe('the ways to be hostile', () => {
  it('are listed and explained', async () => {
    const listed = JSON.parse((await chatspec(['list', 'hostile', '--json'])).out) as { name: string }[] // our own list
    expect(listed.map(({ name }) => name)).toEqual(allHostile.map(({ name }) => name))
    const { code, out } = await chatspec(['explain', 'gzip-bomb'])
    expect([code, out]).toEqual([0, expect.stringContaining('chatspec serve --hostile gzip-bomb')])
    const json: unknown = JSON.parse((await chatspec(['explain', 'nan', '--json'])).out)
    expect(json).toMatchObject({ kind: 'hostile', id: 'nan', verdict: { cell: 'fail', exitCode: 1 } })
    expect((await chatspec(['explain', 'gzip-bom'])).err).toContain('did you mean gzip-bomb?')
  })

  it('have names that nothing else has', () => {
    const names = [...allHostile, ...allFaults, ...allVariants].map(({ name }) => name)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })
})
