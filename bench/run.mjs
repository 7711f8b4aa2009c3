// `npm run bench`: start-up and stream judging, each against a yardstick in the same run. Every figure is the least of
// several fresh processes, run in turn, so that a busy machine disturbs all alike. Ratios count, not milliseconds.
// `npm run bench -- judge` runs one part alone: `start-up`, `streams`, or `judge`, which is `streams` without the SDK.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeStream } from './make-stream.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '..')
const scratch = mkdtempSync(join(tmpdir(), 'chatspec-bench-'))
const RUNS = Number(process.env.BENCH_RUNS ?? 5)
const EVENTS = Number(process.env.BENCH_EVENTS ?? 200_000)

/** Start-up until the help or the plan is printed, or until a server of ours has got the first request. */
async function startUp() {
  const empty = join(scratch, 'empty.mjs')
  writeFileSync(empty, '')
  const bin = join(root, 'dist/cli/bin.js')
  let onRequest
  const server = createServer(() => onRequest()).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const baseUrl = `http://127.0.0.1:${server.address().port}/v1`
  const ways = {
    'empty node process': [empty],
    'chatspec --help': [bin, '--help'],
    'chatspec verify --dry-run': [bin, 'verify', '--dry-run', '--base-url', baseUrl],
    'chatspec verify, until its first request': [bin, 'verify', '--base-url', baseUrl, '--api-key', 'sk-bench'],
  }
  const least = {}
  for (let run = 0; run < RUNS; run++) {
    for (const [name, args] of Object.entries(ways)) {
      const out = join(scratch, 'cpu.json')
      const child = spawn(process.execPath, ['--import', join(here, 'cpu-at-exit.mjs'), ...args], {
        env: { ...process.env, CHATSPEC_BENCH_OUT: out },
        stdio: 'ignore',
      })
      onRequest = () => child.kill('SIGTERM')
      await once(child, 'exit')
      least[name] = Math.min(least[name] ?? Infinity, JSON.parse(readFileSync(out, 'utf8')).cpuMs)
    }
  }
  server.closeAllConnections()
  server.close()
  const floor = least['empty node process']
  print(
    'Start-up, CPU time',
    ['process', 'CPU ms', 'ratio'],
    Object.entries(least).map(([name, ms]) => [name, ms.toFixed(0), (ms / floor).toFixed(2)]),
  )
}

function streams(ways) {
  const input = join(scratch, 'stream.sse')
  writeFileSync(input, makeStream(EVENTS))
  const least = {}
  for (let run = 0; run < RUNS; run++) {
    for (const way of ways) {
      const text = execFileSync(process.execPath, [join(here, 'read-stream.mjs'), way, input, String(EVENTS)], {
        encoding: 'utf8',
      })
      const { cpuMs, aboveMb } = JSON.parse(text)
      least[way] ??= { cpuMs: Infinity, aboveMb: Infinity }
      least[way] = { cpuMs: Math.min(least[way].cpuMs, cpuMs), aboveMb: Math.min(least[way].aboveMb, aboveMb) }
    }
  }
  const floor = least['json-parse'].cpuMs
  const rows = ways.map((way) => {
    const { cpuMs, aboveMb } = least[way]
    return [
      way,
      cpuMs.toFixed(0),
      Math.round((EVENTS / cpuMs) * 1000).toLocaleString('en'),
      (cpuMs / floor).toFixed(2),
      aboveMb.toFixed(0),
    ]
  })
  print(
    `A stream of ${EVENTS.toLocaleString('en')} chunks`,
    ['way', 'CPU ms', 'events per CPU second', 'ratio', 'MB above input'],
    rows,
  )
}

function print(title, head, rows) {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column].length)))
  const line = (row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  ')
  console.log(`\n${title} (least of ${RUNS} runs, Node ${process.versions.node})\n${line(head)}`)
  for (const row of rows) console.log(line(row))
}

const PARTS = {
  'start-up': startUp,
  streams: () => streams(['json-parse', 'judge', 'openai-sdk', 'openai-sdk-helper']),
  judge: () => streams(['json-parse', 'judge']),
}

try {
  const chosen = process.argv.length > 2 ? process.argv.slice(2) : ['start-up', 'streams']
  const unknown = chosen.filter((part) => !Object.hasOwn(PARTS, part))
  if (unknown.length > 0) throw new Error(`no part ${unknown.join(', ')}: there are ${Object.keys(PARTS).join(', ')}`)
  for (const part of chosen) await PARTS[part]()
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
