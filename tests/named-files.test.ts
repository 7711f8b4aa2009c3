import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chatspec } from './kit/cli.ts'

const FAST = ['--reference', '--case', 'completion.text[]', '--no-probe', '--model', 'reference-1']

let folder: string
let report: string
let link: string
const at = (name: string): string => join(folder, name)
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chatspec-named-files-'))
  report = at('own.json')
  link = at('link.json')
  await chatspec(['verify', ...FAST, '--record', at('own.har'), '--reporter', `json=${report}`])
  symlinkSync(report, link)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('an output that would take the place of another file', () => {
  it.each<readonly [what: string, args: () => readonly string[], words: string]>([
    ['the capture', () => ['check', at('own.har'), '--reporter', `json=${at('own.har')}`], 'own.har'],
    ['the report', () => ['report', report, '--reporter', `html=${report}`], 'own.json'],
    ['the report by another name', () => ['report', report, '--reporter', `html=${link}`], 'link.json'],
    ['one of the parts', () => ['merge', report, '--reporter', `json=${report}`], 'own.json'],
    ['the recording', () => ['verify', ...FAST, '--record', at('a'), '--reporter', `json=${at('a')}`], '--record'],
    [
      'another output',
      () => ['verify', ...FAST, '--reporter', `json=${at('x')}`, '--reporter', `tap=${at('x')}`],
      'json=',
    ],
    [
      'the baseline',
      () => ['verify', ...FAST, '--baseline', report, '--update-baseline', '--reporter', `json=${report}`],
      '--baseline',
    ],
  ])('is refused before anything is lost: %s', async (_what, args, words) => {
    const before = [readFileSync(at('own.har'), 'utf8'), readFileSync(report, 'utf8')]
    const { code, err } = await chatspec(args())
    expect([code, err]).toEqual([2, expect.stringContaining('would take the place of')])
    expect(err).toContain(words)
    expect([readFileSync(at('own.har'), 'utf8'), readFileSync(report, 'utf8')]).toEqual(before)
  })

  it('is no matter for a device', async () => {
    const { code } = await chatspec(['verify', ...FAST, '--reporter', 'json=/dev/null', '--reporter', 'tap=/dev/null'])
    expect(code).toBe(0)
  })
})

it('a baseline is not begun anew by a flag that says that there is none', async () => {
  writeFileSync(at('baseline.json'), '{}')
  const { code, err } = await chatspec(['verify', ...FAST, '--no-baseline', '--update-baseline'])
  expect([code, err]).toEqual([2, expect.stringContaining('--no-baseline and --update-baseline')])
})
