import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { reportErrors } from '../src/judge/document-shape.ts'
import type { Report } from '../src/types/report.ts'
import { chatspec } from './kit/cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'chatspec-shards-'))
const path = (name: string): string => join(folder, name)
const REFERENCE = ['verify', '--reference', '--model', 'reference-1', '--no-probe']
const RUN = [...REFERENCE, '--suite', 'usage', '--suite', 'choice']
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
  for (const [position, file] of PARTS.entries()) {
    const { code } = await chatspec([...RUN, ...FAULT, '--shard', `${position + 1}/3`, '--reporter', `json=${file}`])
    expect(code).toBe(1)
  }
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

  it('are none of them green by what the others did', async () => {
    const { whole, merged, parts, codes } = await bothWays([
      ...REFERENCE,
      '--case',
      'usage.longer-conversation',
      ...FAULT,
    ])
    const breaks = parts.map(({ exchanges }) =>
      exchanges.some(({ violations }) => violations.some(({ severity }) => severity['openai'] === 'error')),
    )
    expect(new Set(breaks)).toEqual(new Set([true, false]))
    expect(codes).toEqual(breaks.map((isBroken) => (isBroken ? 1 : 0)))
    expect(merged.rules[RULE]?.clients).toEqual(whole.rules[RULE]?.clients)
    expect(parts.map(({ outcome }) => outcome.verdict)).toEqual(
      breaks.map((isBroken) => (isBroken ? 'violates' : 'conforms')),
    )
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

interface Both {
  readonly whole: Report
  readonly merged: Report
  readonly parts: readonly Report[]
  /** The exit codes of the parts. */
  readonly codes: readonly number[]
}

let runs = 0
/** The same run as one and in two parts that are merged. */
async function bothWays(args: readonly string[]): Promise<Both> {
  const name = `run-${++runs}`
  const [whole, merged] = [path(`${name}.json`), path(`${name}-merged.json`)]
  const parts = [1, 2].map((index) => path(`${name}-${index}.json`))
  await chatspec([...args, '--reporter', `json=${whole}`])
  const codes: number[] = []
  for (const [position, file] of parts.entries()) {
    const ran = await chatspec([...args, '--shard', `${position + 1}/2`, '--reporter', `json=${file}`])
    codes.push(ran.code)
  }
  const { code } = await chatspec(['merge', ...parts, '--reporter', `json=${merged}`])
  expect([reportErrors(read(merged)), code]).toEqual([[], read(merged).outcome.exitCode])
  return { whole: read(whole), merged: read(merged), parts: parts.map(read), codes }
}

/** Two cells, both with streams that end with usage. */
const SMALL = [...REFERENCE, '--case', 'usage.both-modes']
const RULE = 'usage.final-chunk-empty-choices'
const KNOWN = { rule: RULE, case: 'usage.both-modes', reason: 'x' }

function baseline(...known: readonly object[]): readonly string[] {
  const file = path(`baseline-${++runs}.json`)
  writeFileSync(file, JSON.stringify({ known }, undefined, 2))
  return ['--baseline', file]
}

describe('parts with a baseline', () => {
  it.each([
    ['whose entry is known', FAULT, KNOWN, 0],
    ['whose entry has expired', FAULT, { ...KNOWN, expires: '2020-01-31' }, 1],
    ['that knows another symptom', FAULT, { ...KNOWN, symptom: 'other' }, 1],
    ['whose entry is gone', [], KNOWN, 1],
    ['whose entry for one of the cells is gone', [], { ...KNOWN, axes: { tools: 'fn-one' } }, 1],
    ['whose entry speaks of cells that no part has', [], { rule: RULE, reason: 'x' }, 0],
  ])('%s are merged as one run would have it', async (_what, fault, entry, exitCode) => {
    const { whole, merged } = await bothWays([...SMALL, ...fault, ...baseline(entry)])
    expect(whole.outcome.exitCode).toBe(exitCode)
    expect(merged.outcome).toEqual({ ...whole.outcome, sentence: expect.stringContaining('openai: ') })
    expect(merged.baseline).toEqual(whole.baseline)
    expect(merged.outcome.sentence.split('. ')[0]).toBe(whole.outcome.sentence.split('. ')[0])
  })

  it('call nothing gone by themselves, and nothing that one of them could not come to', async () => {
    const { parts } = await bothWays([...SMALL, ...baseline(KNOWN)])
    expect(parts.map(({ outcome, baseline: of }) => [outcome.exitCode, of?.problems])).toEqual([
      [0, []],
      [0, []],
    ])
    const [first, second] = ['stopped-1.json', 'stopped-2.json'].map(path)
    const [one, two] = parts
    writeFileSync(first!, JSON.stringify(one))
    writeFileSync(second!, JSON.stringify({ ...two, problems: [{ where: 'run', message: 'the budget is spent' }] }))
    const { code } = await chatspec(['merge', first!, second!, '--reporter', `json=${path('stopped.json')}`])
    expect([code, read(path('stopped.json')).baseline?.problems]).toEqual([3, []])
  })

  it('know a rule only where each of them does in which it fails', async () => {
    const { parts } = await bothWays([...SMALL, ...FAULT, ...baseline(KNOWN)])
    const files = parts.map((report, position) => {
      const file = path(`unknown-${position}.json`)
      const known = report.baseline?.known ?? []
      writeFileSync(
        file,
        JSON.stringify({ ...report, baseline: { ...report.baseline, known: position === 0 ? known : [] } }),
      )
      return file
    })
    expect(parts.map(({ rules }) => rules[RULE]?.verdict['openai'])).toEqual(['fail', 'fail'])
    const { code, err } = await chatspec(['merge', ...files])
    expect([code, err]).toEqual([1, expect.stringContaining('1 rule failed,')])
  })
})

describe('parts that fail on flaky cells', () => {
  const CELLS = ['usage.stream[mode=sse+usage]', 'completion.text[mode=sse+usage]']
  const REPEATED = [...REFERENCE, '--repeat', '4', ...CELLS.flatMap((cell) => ['--case', cell])]
  const FLAKY = [...REPEATED, '--fault', 'usage-lost-now-and-then']
  const known = ['usage.final-chunk', 'stream.assembled-valid'].map((rule) => ({ rule, reason: 'x' }))

  it('are merged as one run would have it', async () => {
    const { whole, merged } = await bothWays([...FLAKY, ...baseline(...known), '--fail-on-flaky'])
    const flaky = merged.cells.filter((cell) => cell.flaky).length
    expect(flaky).toBeGreaterThan(0)
    expect(merged.outcome).toMatchObject({ verdict: 'violates', exitCode: whole.outcome.exitCode })
    expect(merged.outcome.sentence).toContain(
      `: ${flaky} cell${flaky === 1 ? ' is' : 's are'} flaky (--fail-on-flaky). `,
    )
    expect(merged.outcome.sentence).toContain('2 rules failed (2 known)')
  })

  it('are not merged with others', async () => {
    const { parts } = await bothWays(FLAKY)
    const files = parts.map((report, position) => {
      const file = path(`flaky-${position}.json`)
      writeFileSync(file, JSON.stringify({ ...report, ...(position === 0 && { failOnFlaky: true }) }))
      return file
    })
    const { code, err } = await chatspec(['merge', ...files])
    expect([code, err]).toEqual([2, expect.stringContaining('differ in what they fail on')])
  })
})

it('a capability is shown by an exchange of the merged report', async () => {
  const { merged } = await bothWays(['verify', '--reference', '--case', 'usage.both-modes'])
  const proofs = merged.capabilities.flatMap(({ proof }) => proof?.exchange ?? [])
  expect(proofs.length).toBeGreaterThan(0)
  const ids = merged.exchanges.map(({ id }) => id)
  expect(proofs.filter((proof) => !ids.includes(proof))).toEqual([])
})

it.each([
  ['absent', 'unknown', 'absent'],
  ['unknown', 'present', 'present'],
  ['absent', 'present', 'present'],
])('a capability that is %s in one part and %s in the other is %s', async (one, other, merged) => {
  const { parts } = await bothWays([...SMALL])
  const files = parts.map((report, position) => {
    const file = path(`capability-${position}.json`)
    const status = position === 0 ? one : other
    const ofTools = { status, ...(status !== 'unknown' && { proof: { exchange: '1', summary: status } }) }
    const capabilities = report.capabilities.map((found) =>
      found.name === 'tools' ? { ...found, required: true, ...ofTools } : found,
    )
    writeFileSync(file, JSON.stringify({ ...report, capabilities }))
    return file
  })
  const { code } = await chatspec(['merge', ...files, '--reporter', `json=${path('capability.json')}`])
  const tools = read(path('capability.json')).capabilities.find(({ name }) => name === 'tools')
  expect([tools?.status, tools?.proof?.summary, code]).toEqual([merged, merged, merged === 'absent' ? 1 : 0])
  expect(tools?.proof?.exchange).toBe(merged === one ? '1:1' : '2:1')
})

/** The parts, the second of them changed. */
function changed(change: (report: Report) => void): readonly string[] {
  const report = read(PARTS[1] ?? '')
  change(report)
  const file = path('changed.json')
  writeFileSync(file, JSON.stringify(report))
  return [PARTS[0] ?? '', file, PARTS[2] ?? '']
}
