import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { main } from '../src/cli/main.ts'
import { isObject, objectsOf, parseJson } from '../src/define/json.ts'
import type { SelftestReport } from '../src/selftest/report.ts'
import { chatspec } from './kit/cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'chatspec-playing-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('a name that nothing has', () => {
  it.each([
    [['verify', '--reference', '--variant', 'gzp'], '--variant gzp: there is no such variant; did you mean gzip?'],
    [['serve', '--variant', 'no-tolls'], 'did you mean no-tools?'],
    [['selftest', '--fault', 'usage-after-don'], 'did you mean usage-after-done?'],
    [['selftest', '--variant', 'brotly'], 'did you mean brotli?'],
    [['verify', '--base-url', 'http://127.0.0.1:9/v1', '--variant', 'gzip'], '--variant is for the reference server'],
  ])('is a mistake of the user: %j', async (args, words) => {
    const { code, err } = await chatspec(args)
    expect([code, err]).toEqual([2, expect.stringContaining(words)])
  })
})

describe('variants', () => {
  it('are listed with their kind', async () => {
    const { code, out } = await chatspec(['list', 'variants', '--json'])
    expect(code).toBe(0)
    const kinds = objectsOf(parseJson(out)).map(({ kind }) => kind)
    expect(new Set(kinds)).toEqual(new Set(['framing', 'mood', 'lack']))
  })

  it('are explained', async () => {
    const { code, out } = await chatspec(['explain', 'reads-cut-anywhere'])
    expect([code, out]).toEqual([0, expect.stringContaining('cut within characters')])
  })

  it('are played, together with faults, and named in the command that runs a cell again', async () => {
    const played = ['--variant', 'crlf-lines', '--variant', 'gzip', '--fault', 'usage-after-done']
    const args = ['verify', '--reference', ...played, '--suite', 'usage', '--tier', 'smoke', '--reporter', 'json']
    const { code, out } = await chatspec(args)
    expect(code).toBe(1)
    const report = parseJson(out)
    const [cell] = isObject(report) ? objectsOf(report['cells']) : []
    expect(cell?.['rerun']).toContain('--fault usage-after-done --variant crlf-lines --variant gzip')
  })
})

describe('chatspec selftest', () => {
  it('plays a part, says what it found, and writes it down', async () => {
    const file = join(folder, 'selftest.json')
    const { code, err } = await chatspec([
      'selftest',
      '--fault',
      'usage-after-done',
      '--variant',
      'gzip',
      '--report',
      file,
    ])
    expect([code, err]).toEqual([0, expect.stringContaining('kill score 1/1, 1 exact, precision 100%')])
    expect(err).toContain('1 of 1 green')
    // The shape is what the report type says, as it was just written.
    const report = JSON.parse(readFileSync(file, 'utf8')) as SelftestReport
    expect(report).toMatchObject({ selftestVersion: 1, whole: false, ok: true, totals: { faults: 1, killed: 1 } })
    expect(report.faults[0]?.declared).toContainEqual({ rule: 'usage.final-chunk-last', symptom: 'after-terminator' })
    expect(readdirSync(folder)).toEqual(['selftest.json'])
  }, 120_000)

  it('that is interrupted is incomplete', async () => {
    let said = ''
    const code = await main(['selftest', '--variant', 'gzip', '--report', join(folder, 'stopped.json')], {
      out: (text) => void (said += text),
      err: (text) => void (said += text),
      env: {},
      terminal: { isTTY: false, columns: undefined },
      interrupted: AbortSignal.abort(),
    })
    expect([code, said]).toEqual([3, expect.stringContaining('stopped: 0 of 2 runs were made')])
  })
})
