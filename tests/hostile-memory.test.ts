import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
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

/** A document within the limit on bodies, of which each value takes twenty times its text in memory. */
const DENSE = `{"choices":[${'{},'.repeat(20_000_000)}{}]}`

interface Attacker {
  readonly baseUrl: string
  readonly close: () => Promise<void>
}

async function dense(): Promise<Attacker> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end(DENSE))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // It listens on a port.
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

const ATTACKS: readonly (readonly [name: string, start: () => Promise<Attacker>])[] = [
  ...KINDS.map((kind) => [kind.name, () => startReference({ hostile: { kind } })] as const),
  ['a document of twenty million empty objects', dense],
]

describe('a run that is sent more than it may hold', () => {
  it.each(ATTACKS)('keeps its memory within the bound, with the limits of the default: %s', async (_, start) => {
    const folder = mkdtempSync(join(tmpdir(), 'chatspec-memory-'))
    const [report, figures] = [join(folder, 'report.json'), join(folder, 'figures.json')]
    const server = await start()
    try {
      const target = ['--base-url', server.baseUrl, '--api-key', 'sk-reference', '--concurrency', '1']
      const { ended, printed } = startInShell(
        // As a child of the shell: Linux counts the peak of whoever starts a process as its own.
        `NODE_OPTIONS='--import=${FIGURES}' CHATSPEC_BENCH_FIGURES='${figures}' "$@"; exit $?`,
        ['verify', ...target, ...CASES, '--reporter', `json=${report}`],
      )
      // A document where a stream was asked for is a fault beside.
      expect([1, 3], printed.err).toContain((await ended).code)
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
