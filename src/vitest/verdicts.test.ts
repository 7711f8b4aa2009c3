import { describe, expect, it } from 'vitest'
import { verify } from '../library/verify.ts'
import type { VerifyOptions } from '../library/verify-options.ts'
import { pickedTests } from './picked.ts'
import { verdictsOf } from './verdicts.ts'

const CELL = 'usage.stream[mode=sse+usage]'
const LOGPROBS = 'logprobs.text[logprobs=on]'

/** What the tests of a run say: of each cell, and of the run as a whole. */
async function told(options: VerifyOptions) {
  const report = await verify({ model: 'reference-1', ...options })
  const verdicts = verdictsOf(report)
  const tests: Record<string, string> = {}
  for (const { id } of report.cells) {
    const notes: string[] = []
    const context = {
      skip: (note?: string) => void notes.push(`skipped: ${note}`),
      annotate: (message: string, type?: string) => Promise.resolve(void notes.push(`${type}: ${message}`)),
    }
    tests[id] = await verdicts.settle(id, context).then(
      () => notes.join() || 'passed',
      (error: unknown) => String(error),
    )
  }
  let whole = 'passed'
  try {
    verdicts.settleWhole()
  } catch (error) {
    whole = String(error)
  }
  return { tests, whole, verdicts }
}

describe('the tests of a run', () => {
  it('pass where the server keeps the contract', async () => {
    expect(await told({ reference: true, cases: [CELL] })).toMatchObject({
      tests: { [CELL]: 'passed' },
      whole: 'passed',
    })
  })

  it('say of a failure which rule and symptom, what was expected, what came, where, and how to see it again', async () => {
    const reference = { faults: ['usage-rides-on-finish-chunk'] }
    const { tests, whole } = await told({ reference, cases: [CELL] })
    expect(tests[CELL]?.split('\n').slice(0, 8)).toEqual([
      'ConformanceError: usage.final-chunk-empty-choices/choices-not-empty',
      '',
      '✗ MUST usage.final-chunk-empty-choices',
      '  The chunk that carries usage has an empty choices array.',
      '  expected  []',
      expect.stringMatching(/^ {2}got {7}\[\{"index":0/),
      expect.stringMatching(/^ {2}where {5}\/choices, event \d+ of \d+, exchange x\d+ POST/),
      '            (status 200)',
    ])
    expect(tests[CELL]).toMatch(
      /\n {2}again {5}chatspec verify --reference .*--case 'usage\.stream\[mode=sse\+usage\]'/,
    )
    // The probes asked for usage too, and belong to no cell.
    expect(whole).toMatch(
      /^ConformanceError: openai: violates the contract\.[^\n]*\n\nx\d+ POST \/v1\/chat\/completions\n✗/,
    )
  })

  it('are skipped for what the server lacks, with the reason', async () => {
    const { tests, whole } = await told({ reference: { variants: ['no-logprobs'] }, cases: [CELL, LOGPROBS] })
    expect(tests).toEqual({
      [CELL]: 'passed',
      [LOGPROBS]: 'skipped: not-applicable: the target does not support logprobs',
    })
    expect(whole).toBe('passed')
  })

  it('are skipped for what the model did not bring about, with the reason', async () => {
    const cases = ['tools.two-calls[tools=fn-one,choice=auto,parallel=true]']
    const { tests } = await told({ reference: { variants: ['never-calls'] }, cases })
    expect(Object.values(tests)).toEqual([
      expect.stringMatching(/^skipped: inconclusive: in \d tries the answer never/),
    ])
  })

  it('pass with a note where a rule only warns', async () => {
    const { tests, whole } = await told({ reference: { faults: ['request-id-missing'] }, cases: [CELL] })
    expect(tests[CELL]).toMatch(/^warning: ! SHOULD http\.request-id/)
    expect(whole).toBe('passed')
    const strict = await told({ reference: { faults: ['request-id-missing'] }, cases: [CELL], strict: true })
    expect(strict.tests[CELL]).toMatch(/^ConformanceError: http\.request-id\/missing\n/)
  })

  it('fail where the cells could not run', async () => {
    const { tests, whole } = await told({ reference: true, cases: [CELL], signal: AbortSignal.abort('enough') })
    expect(tests[CELL]).toBe(
      "ConformanceError: enough\nagain: chatspec verify --reference --seed 1 --case 'usage.stream[mode=sse+usage]'",
    )
    expect(whole).toMatch(/^ConformanceError: openai: incomplete: enough\./)
  })

  it('tell of a required capability in the run as a whole', async () => {
    const reference = { variants: ['no-logprobs'] }
    const { tests, whole } = await told({ reference, cases: [CELL], require: ['logprobs'] })
    expect(tests[CELL]).toBe('passed')
    expect(whole).toContain('logprobs (log probabilities) is required and absent')
  })

  it('fail for a cell that the report does not know', async () => {
    const { verdicts } = await told({ reference: true, cases: [CELL] })
    await expect(verdicts.settle('usage.none', { skip: () => undefined })).rejects.toThrow(
      'the report of the run says nothing of usage.none',
    )
  })
})

const test = (name: string, mode: string): object => ({ type: 'test', name, mode })
const group = (name: string, mode: string, ...tasks: readonly object[]): object => ({
  type: 'suite',
  name,
  mode,
  tasks,
})

describe('pickedTests', () => {
  it('names the tests that are about to run', () => {
    const all = group(
      'all',
      'run',
      group('a', 'run', test('1', 'run'), test('2', 'skip')),
      group('b', 'skip', test('3', 'run')),
      test('4', 'queued'),
    )
    expect([...pickedTests(all)]).toEqual(['1', '4'])
    expect([...pickedTests(undefined)]).toEqual([])
  })
})
