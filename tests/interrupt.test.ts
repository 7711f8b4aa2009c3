import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { reportErrors } from '../src/judge/document-shape.ts'

const BIN = fileURLToPath(new URL('../dist/cli/bin.js', import.meta.url))

it('Ctrl-C ends a run with a valid partial report and exit code 3', async () => {
  const args = [BIN, 'verify', '--reference', '--latency', '40', '--concurrency', '1', '--reporter', 'json']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    // Once only: a second Ctrl-C ends the process on the spot.
    if (!err.includes('10 %') && `${err}${text}`.includes('10 %')) child.kill('SIGINT')
    err += text
  })
  const [code] = (await once(child, 'close')) as [number | null]
  const report = JSON.parse(out) as {
    readonly outcome: { readonly verdict: string; readonly sentence: string }
    readonly cells: readonly { readonly verdict: Record<string, string>; readonly reason?: string }[]
  }
  expect(code).toBe(3)
  expect(reportErrors(report)).toEqual([])
  expect(report.outcome.verdict).toBe('incomplete')
  const verdicts = new Set(report.cells.map(({ verdict }) => verdict['openai']))
  expect([...verdicts]).toEqual(expect.arrayContaining(['could-not-run', 'pass']))
  expect(err).toContain('Ctrl-C')
  expect(err).not.toMatch(/\n\s+at /)
})
