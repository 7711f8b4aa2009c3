import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { BaselineFile } from '../src/types/baseline.ts'
import { chatspec } from './kit/cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'chatspec-baseline-command-'))
const path = (name: string): string => join(folder, name)
const CELL = 'usage.stream[mode=sse+usage]'
const RUN = ['verify', '--no-config', '--reference', '--model', 'reference-1', '--no-probe', '--case', CELL]
const FAULT = ['--fault', 'usage-rides-on-finish-chunk']
const FAILS = { rule: 'usage.final-chunk-empty-choices', symptom: 'choices-not-empty', case: 'usage.stream' }
const KEPT = { rule: 'tools.call-id', reason: 'not looked at' }

let count = 0
function baseline(...known: readonly object[]): string {
  const file = path(`baseline-${++count}.json`)
  writeFileSync(file, `{\n  "known": [\n${known.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]\n}\n`)
  return file
}
const read = (file: string): BaselineFile['known'] => (JSON.parse(readFileSync(file, 'utf8')) as BaselineFile).known // ours

const FAILED = path('failed.json')
const INCOMPLETE = path('incomplete.json')
beforeAll(async () => {
  await chatspec([...RUN, ...FAULT, '--no-baseline', '--reporter', `json=${FAILED}`])
  await chatspec([...RUN, '--max-requests', '0', '--no-baseline', '--reporter', `json=${INCOMPLETE}`])
})

describe('chatspec baseline add', () => {
  it('makes a file that excuses what the report says fails', async () => {
    const file = path('made.json')
    const { code, err } = await chatspec(['baseline', 'add', FAILED, '--baseline', file])
    expect([code, err]).toEqual([0, expect.stringContaining('1 known failure, 1 of them new')])
    expect(read(file)).toMatchObject([FAILS])
    expect((await chatspec([...RUN, ...FAULT, '--baseline', file])).code).toBe(0)
  })

  it('writes what is said of it, and keeps what is there', async () => {
    const file = baseline(KEPT)
    const said = ['--reason', 'see #12', '--link', 'https://issues.example/12', '--expires', '2999-01-31']
    await chatspec(['baseline', 'add', FAILED, '--baseline', file, ...said])
    const more = { reason: 'see #12', link: 'https://issues.example/12', expires: '2999-01-31' }
    expect(read(file)).toEqual([KEPT, { ...FAILS, ...more }])
    await chatspec(['baseline', 'add', FAILED, '--baseline', file])
    expect(read(file)).toHaveLength(2)
  })

  it('adds only what a rule is named for', async () => {
    const file = path('none-of-it.json')
    await chatspec(['baseline', 'add', FAILED, '--baseline', file, '--rule', 'usage.total'])
    expect(read(file)).toEqual([])
  })

  it.each([
    ['no report', [], 'name a report'],
    ['a report of an incomplete run', [INCOMPLETE], 'is incomplete'],
    ['day that is none', [FAILED, '--expires', 'soon'], '--expires "soon" is not a day'],
    ['day that no calendar has', [FAILED, '--expires', '2099-02-30'], 'is not a day'],
    ['day that is past', [FAILED, '--expires', '2020-01-31'], 'is past'],
    ['a rule that is none', [FAILED, '--rule', 'usage.totals'], 'did you mean usage.total?'],
  ])('takes no %s', async (_what, args, words) => {
    const file = path('never.json')
    const { code, err } = await chatspec(['baseline', 'add', ...args, '--baseline', file])
    expect([code, err, existsSync(file)]).toEqual([2, expect.stringContaining(words), false])
  })
})

describe('chatspec baseline prune', () => {
  const GONE = { ...FAILS, axes: { mode: 'sse+usage' }, reason: 'x' }

  it('removes what has expired or names nothing, without a report', async () => {
    const file = baseline(KEPT, { ...GONE, expires: '2020-01-31' }, { rule: 'usage.totals', reason: 'x' })
    const { code, err } = await chatspec(['baseline', 'prune', '--baseline', file])
    expect([code, err]).toEqual([0, expect.stringContaining('1 known failure, 2 removed')])
    expect(err).toContain(`${file}:4: removed: `)
    expect(read(file)).toEqual([KEPT])
  })

  it('removes what the run found gone, and keeps what it did not look at', async () => {
    const file = baseline(KEPT, GONE)
    const report = path('gone.json')
    expect((await chatspec([...RUN, '--baseline', file, '--reporter', `json=${report}`])).code).toBe(1)
    expect((await chatspec(['baseline', 'prune', report, '--baseline', file])).code).toBe(0)
    expect(read(file)).toEqual([KEPT])
    const { code, err } = await chatspec(['baseline', 'prune', report, '--baseline', file])
    expect([code, err]).toEqual([2, expect.stringContaining('is not as it was')])
  })

  it('wants a report of a run that had a baseline', async () => {
    const { code, err } = await chatspec(['baseline', 'prune', FAILED, '--baseline', baseline(KEPT)])
    expect([code, err]).toEqual([2, expect.stringContaining('was not held against a baseline')])
  })
})

describe('chatspec baseline check', () => {
  it('passes a file whose entries can be kept', async () => {
    const known = { ...FAILS, axes: { mode: 'sse+usage' }, expires: '2999-12-31', reason: 'x' }
    const { code, err } = await chatspec(['baseline', 'check', '--baseline', baseline(known)])
    expect([code, err]).toEqual([0, expect.stringContaining('1 known failure, 0 of them to change')])
  })

  it.each([
    ['has expired', { ...FAILS, expires: '2020-01-31' }, `the entry for ${FAILS.rule} expired`],
    ['has an impossible day', { ...FAILS, expires: '2099-99-99' }, '"expires": "2099-99-99" is not a day'],
    ['has an impossible day in the past', { ...FAILS, expires: '2020-13-40' }, '"expires": "2020-13-40" is not a day'],
    ['names no rule', { ...FAILS, rule: 'usage.totals' }, 'there is no rule usage.totals'],
    ['names no case', { ...FAILS, case: 'usage.none' }, 'there is no case usage.none'],
    ['names no axis', { ...FAILS, axes: { mood: 'sse' } }, 'there is no value mood=sse of an axis'],
    ['names no value', { ...FAILS, axes: { mode: 'see' } }, 'there is no value mode=see of an axis'],
  ])('fails a file with an entry that %s', async (_what, entry, words) => {
    const file = baseline(KEPT, { ...entry, reason: 'x' })
    const { code, err } = await chatspec(['baseline', 'check', '--baseline', file])
    expect([code, err]).toEqual([1, expect.stringContaining(`${file}:4: ${words}`)])
  })

  it('refuses what is no baseline, and what is not there', async () => {
    expect((await chatspec(['baseline', 'check', '--baseline', baseline({ rule: 'x' })])).code).toBe(2)
    expect((await chatspec(['baseline', 'check', '--baseline', path('no.json')])).code).toBe(2)
    expect((await chatspec(['baseline', 'chekc'])).code).toBe(2)
  })
})
