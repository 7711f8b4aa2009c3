import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readReport } from '../src/cli/report-file.ts'
import { SUITE_VERSION } from '../src/registry.ts'
import { findingsOf } from '../src/report/findings.ts'
import type { Report } from '../src/types/report.ts'
import { chatspec } from './kit/cli.ts'

const FOLDER = new URL('../reports/example/', import.meta.url)
const example = readReport(new URL('report.json', FOLDER).pathname)

/** What these rules are about hangs on the moment: whether bytes came in bursts, and whether streams overlapped. */
const BY_CLOCK: readonly string[] = ['http.stream-incremental', 'concurrency.one-id-per-stream']

/** What a reader learns from a report, without what is different in every run (times, ports, ids). */
function gist(report: Report): object {
  const { failed, warned } = findingsOf(report)
  return {
    outcome: report.outcome.verdict,
    digest: report.plan?.digest,
    failed: failed.map(({ id }) => id),
    warned: warned.map(({ id }) => id),
    verdicts: Object.fromEntries(
      Object.entries(report.rules).flatMap(([id, { verdict }]) =>
        BY_CLOCK.includes(id) ? [] : [[id, verdict] as const],
      ),
    ),
  }
}

describe('reports/example', () => {
  it('is what a run gives now (npm run example makes it anew)', async () => {
    const script = readFileSync(new URL('../scripts/example.mjs', import.meta.url), 'utf8')
    const names = (list: string): string[] =>
      [...(new RegExp(`const ${list} = \\[(.*?)\\]`).exec(script)?.[1] ?? '').matchAll(/'([^']+)'/g)].map(
        ([, name]) => name ?? '',
      )
    const picked = [
      ...names('suites').flatMap((name) => ['--suite', name]),
      ...names('faults').flatMap((name) => ['--fault', name]),
    ]
    const { out } = await chatspec(['verify', '--reference', ...picked, '--reporter', 'json'])
    expect(example.tool.suiteVersion).toBe(SUITE_VERSION)
    expect(gist(example)).toEqual(gist(JSON.parse(out) as Report))
  })

  it.each([
    ['junit', 'junit.xml'],
    ['html', 'report.html'],
    ['markdown', 'report.md'],
    ['sarif', 'report.sarif'],
    ['ctrf', 'ctrf.json'],
    ['tap', 'report.tap'],
    ['badge', 'badge.json'],
    ['github', 'annotations.txt'],
  ])('holds the report as %s', async (format, file) => {
    const { out } = await chatspec(['report', new URL('report.json', FOLDER).pathname, '--reporter', format])
    expect(out).toBe(readFileSync(new URL(file, FOLDER), 'utf8'))
  })
})
