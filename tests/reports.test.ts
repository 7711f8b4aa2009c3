import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { chatspec } from './kit/cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'chatspec-reports-'))
const path = (name: string): string => join(folder, name)
const good = path('good.json')
const bad = path('bad.json')
const CASES = ['--case', 'usage.stream[mode=sse+usage]', '--model', 'reference-1', '--no-probe']

beforeAll(async () => {
  await chatspec(['verify', '--reference', ...CASES, '--reporter', `json=${good}`])
  const fault = ['--fault', 'usage-rides-on-finish-chunk']
  await chatspec(['verify', '--reference', ...CASES, ...fault, '--reporter', `json=${bad}`])
})

describe('chatspec report', () => {
  it('renders a report again, with the outcome of its run', async () => {
    const { code, out, err } = await chatspec(['report', bad, '--reporter', 'markdown'])
    expect(code).toBe(1)
    expect(out).toContain('usage.final-chunk-empty-choices')
    expect(err).toMatch(/Exit code 1\n$/)
  })

  it('gives the very same JSON', async () => {
    const again = path('again.json')
    await chatspec(['report', bad, '--reporter', `json=${again}`])
    expect(readFileSync(again, 'utf8')).toBe(readFileSync(bad, 'utf8'))
  })

  it.each([
    ['one report', () => ['report', good]],
    ['several', () => ['report', good, bad]],
    ['two that are compared', () => ['diff', good, bad]],
  ])('refuses a profile that is not in %s', async (_what, args) => {
    const { code, out, err } = await chatspec([...args(), '--profile', 'comon'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('--profile comon: the reports have no such profile; did you mean common?')
  })

  it('does not pretend to judge one report by another profile than that of its run', async () => {
    const { code, out, err } = await chatspec(['report', bad, '--profile', 'common'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('rendered by the profile of its run, openai')
    expect((await chatspec(['report', bad, '--profile', 'openai'])).code).toBe(1)
  })

  it('puts several side by side', async () => {
    const { code, out } = await chatspec(['report', good, bad, '--profile', 'openai'])
    expect(code).toBe(1)
    expect(out).toContain('| usage.final-chunk-empty-choices | ✓ | ✗ **fail** |')
    const { out: json } = await chatspec(['report', good, bad, '--reporter', 'json'])
    expect(JSON.parse(json)).toMatchObject({ profile: 'openai', columns: [{ failed: 0 }, { failed: 1 }] })
  })

  it.each([
    ['a file that is not there', () => path('none.json'), 'there is no such file'],
    ['a file that is no JSON', () => written('{"a":\n ]}'), ':2:2: not JSON: '],
    ['a file that is no report', () => written('{"reportVersion":1}'), 'not a report of chatspec: '],
    ['a report of another version', () => written('{"reportVersion":2}'), 'a report of version 2, not 1'],
  ])('refuses %s', async (_what, file, words) => {
    const { code, err } = await chatspec(['report', file()])
    expect(code).toBe(2)
    expect(err).toContain(words)
  })

  it('refuses a format in which several cannot stand side by side, and a profile that is not there', async () => {
    expect(await chatspec(['report', good, bad, '--reporter', 'junit'])).toMatchObject({ code: 2 })
    const { code, err } = await chatspec(['report', good, bad, '--profile', 'mine'])
    expect([code, err]).toEqual([2, expect.stringContaining('They have common, crazyrouter, openai')])
  })
})

describe('chatspec diff', () => {
  it('ends with 1 when something is worse', async () => {
    const { code, out } = await chatspec(['diff', good, bad])
    expect(code).toBe(1)
    expect(out).toContain('usage.final-chunk-empty-choices  pass → fail')
  })

  it('ends with 0 when nothing is, or something is better', async () => {
    expect((await chatspec(['diff', bad, bad])).code).toBe(0)
    const { code, out } = await chatspec(['diff', bad, good, '--format', 'json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      newlyFailing: [],
      newlyPassing: [{ rule: 'usage.final-chunk-empty-choices' }],
    })
  })

  it('refuses reports of different plans, unless it is told otherwise', async () => {
    const other = path('other.json')
    await chatspec(['verify', '--reference', ...CASES, '--seed', '2', '--reporter', `json=${other}`])
    const { code, err } = await chatspec(['diff', good, other])
    expect([code, err]).toEqual([2, expect.stringContaining('are not of the same plan')])
    expect((await chatspec(['diff', good, other, '--allow-different-plans'])).code).toBe(0)
  })
})

let count = 0
function written(text: string): string {
  const file = path(`written-${++count}.json`)
  writeFileSync(file, text)
  return file
}
