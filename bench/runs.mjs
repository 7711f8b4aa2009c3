// Whole runs against the reference server in a process of its own: how close they come to the time that the latency of the server
// makes them wait, and what a request costs beside what any client spends on it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CHATSPEC, HERE, inTurn, ROUNDS, run, runForJson, SCRATCH, serve } from './measure.mjs'
import { goal, grouped, printTable } from './table.mjs'

const KEY = 'sk-bench'
const CONCURRENCY = 8
const LATENCY_MS = 100
/** Rounds of runs that take as long as the server makes them. */
const FEW_ROUNDS = Math.min(2, ROUNDS)
/** What a run begins and ends with: the probes, one cell, the report. */
const NEARLY_NOTHING = ['--case', 'models.list']
const MANY_TIMES = 16

export async function runs() {
  return [...(await againstLatency()), ...(await costOfARequest())]
}

async function againstLatency() {
  const server = await serve([CHATSPEC, 'serve', '--port', '0', '--api-key', KEY, '--latency', String(LATENCY_MS)])
  const ways = await inTurn(
    {
      nothing: () => verify(server.url, NEARLY_NOTHING),
      run: () => verify(server.url, ['--repeat', '2']),
    },
    FEW_ROUNDS,
  )
  await server.end()
  const [nothing, all] = [ways.get('nothing'), ways.get('run')]
  const requests = all.least('requests') - nothing.least('requests')
  const waitedMs = (requests * LATENCY_MS) / CONCURRENCY
  const tookMs = all.least('wallMs') - nothing.least('wallMs')
  printTable(
    `A server that answers after ${LATENCY_MS} ms, ${CONCURRENCY} requests under way at once`,
    ['requests beyond the probes', 'N·L/C', 'start-up, s', 'run, s', 'ratio'],
    [
      [
        grouped(requests),
        (waitedMs / 1000).toFixed(2),
        (nothing.least('wallMs') / 1000).toFixed(2),
        (all.least('wallMs') / 1000).toFixed(2),
        (tookMs / waitedMs).toFixed(3),
      ],
    ],
  )
  return [goal('a run without its start-up, of N·L/C', 'at most', 1.05, tookMs / waitedMs, '×')]
}

async function costOfARequest() {
  const server = await serve([CHATSPEC, 'serve', '--port', '0', '--api-key', KEY])
  const recording = join(SCRATCH, 'run.har')
  await verify(server.url, ['--record', recording])
  const ways = await inTurn(
    {
      nothing: () => verify(server.url, NEARLY_NOTHING),
      once: () => verify(server.url, []),
      'many times': () => verify(server.url, ['--repeat', String(MANY_TIMES)]),
      'bare client': () =>
        runForJson([join(HERE, 'bare-client.mjs'), recording, server.url, String(CONCURRENCY), String(MANY_TIMES)]),
    },
    FEW_ROUNDS,
  )
  await server.end()
  const nothing = ways.get('nothing')
  const beyond = (name) => ({
    requests: ways.get(name).least('requests') - nothing.least('requests'),
    cpuMs: ways.get(name).least('cpuMs') - nothing.least('cpuMs'),
  })
  const [once, many] = [beyond('once'), beyond('many times')]
  const further = { requests: many.requests - once.requests, cpuMs: many.cpuMs - once.cpuMs }
  const bare = { requests: ways.get('bare client').least('requests'), cpuMs: ways.get('bare client').least('cpuMs') }
  const bareMs = bare.cpuMs / bare.requests
  const rowOf = (name, { requests, cpuMs }) => [
    name,
    grouped(requests),
    (cpuMs / requests).toFixed(2),
    (cpuMs / requests - bareMs).toFixed(2),
  ]
  printTable(
    'CPU of a run without its start-up, server without latency',
    ['', 'requests', 'CPU ms a request', 'above the bare client'],
    [
      rowOf('the default tier', once),
      rowOf(`the default tier, ${MANY_TIMES} times`, many),
      rowOf('what every further request costs', further),
      rowOf('a bare client (undici) with the same requests', bare),
    ],
  )
  return [
    goal(
      `${grouped(many.requests)} requests, CPU of each above the bare client`,
      'at most',
      1,
      many.cpuMs / many.requests - bareMs,
      ' ms',
    ),
  ]
}

/** Runs `verify` on a server that keeps the contract, and gives what it took and how many requests it sent. */
async function verify(url, more) {
  const report = join(SCRATCH, 'report.json')
  const args = [
    '--base-url',
    url,
    '--api-key',
    KEY,
    '--concurrency',
    String(CONCURRENCY),
    '--no-config',
    '--no-baseline',
  ]
  const took = await run([CHATSPEC, 'verify', ...args, '--reporter', `json=${report}`, ...more])
  return { ...took, requests: JSON.parse(readFileSync(report, 'utf8')).totals.requests }
}
