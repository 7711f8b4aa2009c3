import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { reportErrors } from '../src/judge/document-shape.ts'
import type { Report } from '../src/types/report.ts'
import { chatspec } from './kit/cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'chatspec-shards-'))
const path = (name: string): string => join(folder, name)
const RUN = ['verify', '--reference', '--model', 'reference-1', '--no-probe', '--suite', 'usage', '--suite', 'choice']
const FAULT = ['--fault', 'usage-rides-on-finish-chunk']

const read = (file: string): Report => JSON.parse(readFileSync(file, 'utf8')) as Report // written by ourselves
const PARTS = [1, 2, 3].map((index) => path(`part-${index}.json`))

/** What these rules are about hangs on the moment: whether bytes came in bursts, and whether streams overlapped. */
const BY_CLOCK: readonly string[] = ['http.stream-incremental', 'concurrency.one-id-per-stream']

const verdictsOf = ({ rules }: Report): object =>
  Object.fromEntries(
    Object.entries(rules).flatMap(([id, { verdict }]) => (BY_CLOCK.includes(id) ? [] : [[id, verdict] as const])),
  )

beforeAll(async () => {
  const ran = await chatspec([...RUN, ...FAULT, '--reporter', `json=${path('whole.json')}`])
  expect(ran.code).toBe(1)
  for (const [position, file] of PARTS.entries())
    await chatspec([...RUN, ...FAULT, '--shard', `${position + 1}/3`, '--reporter', `json=${file}`])
})

describe('the parts of a plan', () => {
  it('are merged into what one run would have said', async () => {
    const file = path('merged.json')
    const { code, err } = await chatspec(['merge', ...PARTS.toReversed(), '--reporter', `json=${file}`])
    const [merged, whole] = [read(file), read(path('whole.json'))]
    expect(reportErrors(merged)).toEqual([])
    expect(code).toBe(1)
    expect(err.trim()).toBe(merged.outcome.sentence)
    expect(merged.outcome.verdict).toBe(whole.outcome.verdict)
    expect(verdictsOf(merged)).toEqual(verdictsOf(whole))
    expect(merged.cells.map(({ id }) => id).toSorted()).toEqual(whole.cells.map(({ id }) => id).toSorted())
    expect(new Set(merged.exchanges.map(({ id }) => id)).size).toBe(merged.totals.exchanges)
    expect(merged.plan).toEqual(whole.plan)
  })

  it('are none of them green by what the others did', () => {
    for (const file of PARTS) expect(read(file).plan?.shard?.total).toBe(3)
  })

  it.each([
    ['one is missing', () => PARTS.slice(1), 'part 1 of 3 is missing'],
    ['one is there twice', () => [...PARTS, PARTS[0] ?? ''], 'part 1 is there twice'],
    ['one is a whole', () => [path('whole.json')], 'a report of a whole plan'],
    [
      'one is of another rulebook',
      () => changed((report) => void (report.tool.suiteVersion = 'x')),
      'differ in their rulebook',
    ],
    ['one is of another plan', () => changed(({ plan }) => void (plan!.digest = 'x')), 'differ in their plan'],
    ['one is of another target', () => changed(({ target }) => void (target.model = 'x')), 'differ in their target'],
    [
      'two ran the same cell',
      () => changed((report) => void report.cells.push(...read(PARTS[0] ?? '').cells.slice(0, 1))),
      'is in both',
    ],
  ])('are refused when %s', async (_what, files, words) => {
    const { code, err } = await chatspec(['merge', ...files()])
    expect([code, err]).toEqual([2, expect.stringContaining(words)])
  })
})

/** The parts, the second of them changed. */
function changed(change: (report: Report) => void): readonly string[] {
  const report = read(PARTS[1] ?? '')
  change(report)
  const file = path('changed.json')
  writeFileSync(file, JSON.stringify(report))
  return [PARTS[0] ?? '', file, PARTS[2] ?? '']
}
