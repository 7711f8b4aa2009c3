import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allHostile } from '../src/reference/hostile/all.ts'
import { startReference } from '../src/reference/server.ts'
import type { Report } from '../src/types/report.ts'
import { startInShell } from './kit/process.ts'

/** What docs/hostile.md states for a run that meets one attack at a time, in MiB. */
const BOUND_MIB = 640
const CASES = ['--case', 'completion.text[]', '--case', 'sse.text[mode=sse]', '--no-probe', '--model', 'reference-1']

const KINDS = allHostile.filter(({ name }) =>
  ['body-of-200-megabytes', 'gzip-bomb', 'endless-events', 'endless-line', 'endless-document'].includes(name),
)
const FIGURES = new URL('../bench/figures-at-exit.mjs', import.meta.url).href

describe('a run that is sent more than it may hold', () => {
  it.each(KINDS)('keeps its memory within the bound, with the limits of the default: $name', async (kind) => {
    const folder = mkdtempSync(join(tmpdir(), 'chatspec-memory-'))
    const [report, figures] = [join(folder, 'report.json'), join(folder, 'figures.json')]
    const server = await startReference({ hostile: { kind } })
    try {
      const target = ['--base-url', server.baseUrl, '--api-key', 'sk-reference', '--concurrency', '1']
      const { ended, printed } = startInShell(
        // As a child of the shell: Linux counts the peak of whoever starts a process as its own.
        `NODE_OPTIONS='--import=${FIGURES}' CHATSPEC_BENCH_FIGURES='${figures}' "$@"; exit $?`,
        ['verify', ...target, ...CASES, '--reporter', `json=${report}`],
      )
      expect((await ended).code, printed.err).toBe(3)
      // As the command has written them.
      const { problems } = JSON.parse(readFileSync(report, 'utf8')) as Report
      const { peakMb } = JSON.parse(readFileSync(figures, 'utf8')) as { readonly peakMb: number }
      expect(problems.map(({ message }) => message)).toContainEqual(expect.stringMatching(/too large|more than/))
      expect(peakMb).toBeLessThan(BOUND_MIB)
    } finally {
      await server.close()
      rmSync(folder, { recursive: true })
    }
  })
})
