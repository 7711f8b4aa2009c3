import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { Agent, createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { completion } from './kit/exchange.ts'
import { startInShell } from './kit/process.ts'

const FIGURES = new URL('../bench/figures-at-exit.mjs', import.meta.url).href
const AT_ONCE = 8
/** Every exchange breaks rules, so that each is one that would be kept. */
const BAD = JSON.stringify(completion({ id: '', created: 1 }, {}, { content: 'on and on '.repeat(50) }))

/** Sends one request, none of which is like another, and reads the answer. */
async function ask(port: number, agent: Agent, question: number): Promise<void> {
  const sent = request({ port, host: '127.0.0.1', path: '/v1/chat/completions', method: 'POST', agent })
  sent.setHeader('content-type', 'application/json')
  sent.end(JSON.stringify({ model: 'm-1', messages: [{ role: 'user', content: `question ${question}` }] }))
  const [response] = (await once(sent, 'response')) as [NodeJS.ReadableStream]
  await once(response.resume(), 'end')
}

/** The most memory in MB that a proxy took through which so many exchanges have passed. */
async function peakOf(exchanges: number, target: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'chatspec-proxy-memory-'))
  const [figures, pid] = [join(folder, 'figures.json'), join(folder, 'pid')]
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
  try {
    const { ended, printed } = startInShell(
      // As a child of the shell: Linux counts the peak of whoever starts a process as its own.
      `NODE_OPTIONS='--import=${FIGURES}' CHATSPEC_BENCH_FIGURES='${figures}' "$@" & echo $! > '${pid}'; wait $!`,
      ['proxy', '--target', `http://127.0.0.1:${target}/v1`, '--port', '0'],
    )
    await expect.poll(() => printed.err, { timeout: 20_000 }).toContain('Ctrl-C')
    const port = Number(/http:\/\/[\d.]+:(\d+)/.exec(printed.err)?.[1])
    const questions = Array.from({ length: exchanges }, (_, question) => question).values()
    const askInTurn = async (): Promise<void> => {
      // They share one iterator.
      for (const question of questions) await ask(port, agent, question)
    }
    await Promise.all(Array.from({ length: AT_ONCE }, askInTurn))
    process.kill(Number(readFileSync(pid, 'utf8')), 'SIGTERM')
    await ended
    const { peakMb } = JSON.parse(readFileSync(figures, 'utf8')) as { readonly peakMb: number } // As it writes them.
    return peakMb
  } finally {
    agent.destroy()
    rmSync(folder, { recursive: true })
  }
}

it('four times as many exchanges, all of them broken, take a proxy no more memory', async () => {
  const server = createServer((asked, answer) => {
    asked.resume().on('end', () => answer.writeHead(200, { 'content-type': 'application/json' }).end(BAD))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // It listens on a port.
  try {
    // By then as many are kept as ever will be.
    const few = await peakOf(10_000, port)
    expect(await peakOf(40_000, port)).toBeLessThan(1.4 * few)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}, 180_000)
