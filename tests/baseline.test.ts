import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { BaselineFile } from '../src/types/baseline.ts'
import type { Report } from '../src/types/report.ts'
import { chatspec } from './kit/cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'chatspec-baseline-'))
const RUN = ['verify', '--reference', '--model', 'reference-1', '--no-probe', '--case', 'usage.stream[mode=sse+usage]']
const FAULT = ['--fault', 'usage-rides-on-finish-chunk']
const RULE = 'usage.final-chunk-empty-choices'
const SYMPTOM = 'choices-not-empty'

let count = 0
function written(text: string): string {
  const file = join(folder, `baseline-${++count}.json`)
  writeFileSync(file, text)
  return file
}
const baseline = (...known: readonly object[]): string =>
  written(`{\n  "known": [\n${known.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]\n}\n`)
const entry = { rule: RULE, symptom: SYMPTOM, reason: 'our gateway adds usage there' }
/** Speaks of no more than the run looks at. */
const narrow = { ...entry, case: 'usage.stream', axes: { mode: 'sse+usage' } }

async function run(file: string, ...more: readonly string[]): Promise<{ code: number; report: Report; err: string }> {
  const { code, out, err } = await chatspec([...RUN, ...more, '--baseline', file, '--reporter', 'json'])
  return { code, report: JSON.parse(out) as Report, err }
}

describe('a known failure', () => {
  it.each([
    ['of a rule', { ...entry, symptom: undefined }],
    ['of a symptom', entry],
    ['of a case', { ...entry, case: 'usage.stream' }],
    ['at values of axes', { ...entry, axes: { mode: 'sse+usage' } }],
    ['that has not expired', { ...entry, expires: '2999-12-31' }],
    ['that may always fail', { ...entry, atMost: '1/1' }],
  ])('%s is excused, and shown as known', async (_what, known) => {
    const { code, report, err } = await run(baseline(known), ...FAULT)
    expect(err).toContain(`✗ failed, as known  ${RUN.at(-1)}\n`)
    expect(report.outcome.sentence).toContain('1 rule failed (1 known)')
    expect(report.baseline).toMatchObject({ known: [RULE], problems: [], unused: [] })
    expect([code, report.outcome.verdict]).toEqual([0, 'conforms'])
    expect(report.profiles['openai']?.rules.fail).toBe(1)
  })

  it.each([
    ['is gone', narrow, [], 'gone', 'remove the entry'],
    ['has expired', { ...entry, expires: '2020-01-31' }, FAULT, 'expired', 'expired on 2020-01-31'],
    ['expires on no day', { ...entry, expires: 'soon' }, FAULT, 'unknown-name', '"soon" is not a day'],
    ['is of no rule', { ...entry, rule: 'usage.totals' }, [], 'unknown-name', 'there is no rule usage.totals'],
    ['is of no case', { ...entry, case: 'usage.none' }, FAULT, 'unknown-name', 'there is no case usage.none'],
    ['fails otherwise', { ...entry, symptom: 'other' }, FAULT, 'otherwise', `"symptom":"${SYMPTOM}"`],
    ['fails too often', { ...entry, atMost: '1/2' }, FAULT, 'too-often', 'failed in 1 of 1 repetitions'],
  ])('that %s fails the run, and says which line to change', async (_what, known, fault, kind, words) => {
    const { code, report, err } = await run(
      baseline({ rule: 'usage.total', case: 'usage.stream', atMost: '0/1', reason: 'filler' }, known),
      ...fault,
    )
    expect(code).toBe(1)
    // How often it fails is known at the end only.
    expect(err.includes('failed, as known')).toBe(kind === 'too-often')
    expect(report.outcome.sentence).toContain('the baseline is stale')
    expect(report.baseline?.problems).toContainEqual({ kind, line: 4, message: expect.stringContaining(words) })
  })

  it.each([
    ['a case that was not run', { ...entry, case: 'usage.both-modes' }],
    ['a rule that was not looked at', { rule: 'tools.call-id', reason: 'x' }],
    ['more than was run', entry],
  ])('of %s is neither used nor stale', async (_what, known) => {
    const { code, report } = await run(baseline(known))
    expect([code, report.baseline]).toEqual([0, expect.objectContaining({ problems: [], unused: [3] })])
  })

  it('that is not used is told by its line', async () => {
    const { err } = await chatspec([...RUN, '--baseline', baseline(entry)])
    expect(err).toMatch(/^ +unused +nothing that was run failed as the entry at line 3 says$/m)
  })

  it('of a rule that was not picked is there all the same', async () => {
    const { code, report } = await run(baseline({ ...entry, rule: 'usage.total' }), '--rule', RULE)
    expect([code, report.baseline]).toEqual([0, expect.objectContaining({ problems: [], unused: [3] })])
  })

  it('excuses no other failure', async () => {
    const { code } = await run(baseline({ rule: 'usage.total', atMost: '0/1', reason: 'x' }), ...FAULT)
    expect(code).toBe(1)
  })
})

async function shown(file: string, reporter: string): Promise<string> {
  return (await chatspec([...RUN, ...FAULT, '--baseline', file, '--reporter', reporter])).out
}

describe('the reports', () => {
  const known = baseline({ ...entry, case: 'usage.stream' })
  const stale = baseline({ ...entry, expires: '2020-01-31' })

  it('show a known failure as known, and not as a failure', async () => {
    const { err } = await chatspec([...RUN, ...FAULT, '--baseline', known])
    expect(err).toMatch(/BASELINE +\S+\n +known +usage\.final-chunk-empty-choices/)
    expect(err).not.toContain('FAILED')
    const junit = await shown(known, 'junit')
    expect(junit).toContain(`known failure: ${RULE}`)
    expect(junit).not.toContain('<failure')
    expect(await shown(known, 'markdown')).toContain(`- known to fail: \`${RULE}\``)
    expect(await shown(known, 'github')).not.toContain('::error')
  })

  it('show the line that has to change', async () => {
    const { err } = await chatspec([...RUN, ...FAULT, '--baseline', stale])
    expect(err.replaceAll(/\s+/g, ' ')).toContain('expired on 2020-01-31')
    expect(await shown(stale, 'junit')).toContain('expired on 2020-01-31')
    expect(await shown(stale, 'markdown')).toContain('expired on 2020-01-31')
    expect(await shown(stale, 'github')).toMatch(/^::error file=[^,]+,line=3,title=baseline::/m)
  })
})

describe('a file that is no baseline', () => {
  it.each([
    ['is not there', () => join(folder, 'none.json'), 'there is no such file'],
    ['is no JSON', () => written('{"known":\n[}'), ':2:2: not JSON'],
    ['has an entry without a reason', () => baseline(entry, { rule: RULE }), ':4: /known/1/reason'],
    ['has a member that is misspelt', () => baseline({ ...entry, symptoms: 'x' }), 'Did you mean symptom?'],
  ])('and %s is refused', async (_what, file, words) => {
    const { code, err } = await chatspec([...RUN, '--baseline', file()])
    expect([code, err]).toEqual([2, expect.stringContaining(words)])
  })
})

const read = (file: string): BaselineFile => JSON.parse(readFileSync(file, 'utf8')) as BaselineFile // written by us

describe('--update-baseline', () => {
  it('makes a file that excuses what fails, and keeps what people wrote', async () => {
    const file = join(folder, 'made.json')
    const first = await run(file, ...FAULT, '--update-baseline')
    expect([first.code, first.err]).toEqual([0, expect.stringContaining('1 known failure, 1 of them new, 0 removed')])
    expect(read(file).known).toMatchObject([{ rule: RULE, symptom: SYMPTOM, case: 'usage.stream' }])
    expect((await run(file, ...FAULT)).code).toBe(0)
    writeFileSync(file, readFileSync(file, 'utf8').replace(/not explained[^"]*/, 'see #12'))
    const before = readFileSync(file, 'utf8')
    await run(file, ...FAULT, '--update-baseline')
    expect(readFileSync(file, 'utf8')).toBe(before)
  })

  it('removes what is gone, and keeps what was not looked at', async () => {
    const kept = [{ rule: 'tools.call-id', reason: 'not looked at' }, entry]
    const file = baseline(narrow, ...kept)
    const { code, err } = await run(file, '--update-baseline')
    expect([code, err]).toEqual([0, expect.stringContaining('2 known failures, 0 of them new, 1 removed')])
    expect(read(file).known).toEqual(kept)
  })

  it('writes nothing after a run that is incomplete', async () => {
    const file = join(folder, 'never.json')
    const { code, err } = await chatspec([...RUN, '--max-requests', '0', '--baseline', file, '--update-baseline'])
    expect([code, err]).toEqual([2, expect.stringContaining('is not updated: the run is incomplete')])
    expect(() => readFileSync(file)).toThrow()
  })
})

describe('a run of a part of what the baseline speaks of', () => {
  const WHOLE = ['verify', '--reference', '--model', 'reference-1', '--no-probe']
  const known = [{ rule: 'usage.final-chunk', reason: 'x' }]

  it.each([
    ['a part of the plan', ['--shard', '2/8']],
    ['a suite', ['--suite', 'usage']],
    ['a case', ['--case', 'usage.stream']],
    ['values of an axis', ['--axis', 'mode=sse+usage']],
    ['what concerns a rule', ['--rule', 'usage.final-chunk', '--suite', 'usage']],
    ['the smoke tier', ['--tier', 'smoke']],
    ['as much as the budget allows', ['--max-requests', '150']],
  ])('calls nothing gone, and removes nothing: %s', async (_what, narrowed) => {
    const file = baseline(...known)
    const update = narrowed[0] === '--max-requests' ? [] : ['--update-baseline']
    const { code, out } = await chatspec([...WHOLE, ...narrowed, ...update, '--baseline', file, '--reporter', 'json'])
    const report = JSON.parse(out) as Report
    expect([code, report.baseline?.problems]).toEqual([update.length === 0 ? 3 : 0, []])
    expect(report.rules['usage.final-chunk']?.examined).toBeGreaterThan(0)
    expect(read(file).known).toEqual(known)
  })

  it('calls gone what a whole run finds gone', async () => {
    const { code, out } = await chatspec([...WHOLE, '--baseline', baseline(...known), '--reporter', 'json'])
    expect([code, (JSON.parse(out) as Report).baseline?.problems]).toMatchObject([1, [{ kind: 'gone', line: 3 }]])
  })
})

describe('--fail-on-flaky', () => {
  it('fails a run in which a verdict changes', async () => {
    const flaky = [...RUN, '--repeat', '4', '--fault', 'usage-lost-now-and-then']
    const { code, out } = await chatspec([...flaky, '--fail-on-flaky', '--reporter', 'json'])
    expect(code).toBe(1)
    const report = JSON.parse(out) as Report
    expect(report.cells[0]?.flaky).toBe(true)
    expect(report.outcome.sentence).toContain('1 cell is flaky')
  })
})
