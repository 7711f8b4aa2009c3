// What `chatspec proxy` adds to the time that chunks are under way, and how many it passes on and judges with one core.
import { join } from 'node:path'
import { CHATSPEC, HERE, inTurn, median, runForJson, serve } from './measure.mjs'
import { goal, grouped, printTable } from './table.mjs'

/** Streams at once, chunks in each, milliseconds between two chunks. */
const CALM = { streams: 20, chunks: 250, everyMs: 10 }
const BUSY = { streams: 50, chunks: 400, everyMs: 10 }
const FLAT_OUT = { streams: 8, chunks: 25_000, everyMs: 0 }

export async function proxy() {
  const upstream = await serve([join(HERE, 'proxy-upstream.mjs')])
  const goals = [...(await addedLatency(upstream.url)), ...(await throughput(upstream.url))]
  await upstream.end()
  return goals
}

const startProxy = (target) => serve([CHATSPEC, 'proxy', '--target', target, '--port', '0'])

const read = (url, { streams, chunks, everyMs }) =>
  runForJson([join(HERE, 'proxy-client.mjs'), url, String(streams), String(chunks), String(everyMs)])

async function addedLatency(target) {
  const passing = await startProxy(target)
  // What runs for the first time is not what is measured.
  await read(passing.url, CALM)
  const ways = await inTurn({ direct: () => read(target, CALM), 'through the proxy': () => read(passing.url, CALM) })
  await passing.end()
  const direct = ways.get('direct').figures
  const added = (figure) =>
    median(ways.get('through the proxy').figures.map((one, round) => one[figure] - direct[round][figure]))
  const typical = (name, figure) => median(ways.get(name).figures.map((one) => one[figure])).toFixed(2)
  printTable(
    `Milliseconds from write to read of a chunk, ${CALM.streams} streams at ${1000 / CALM.everyMs} chunks a second each`,
    ['', 'median', 'p99'],
    [
      ...[...ways.keys()].map((name) => [name, typical(name, 'medianMs'), typical(name, 'p99Ms')]),
      ['added', added('medianMs').toFixed(2), added('p99Ms').toFixed(2)],
    ],
  )
  return [
    goal('the proxy adds to a chunk, median', 'at most', 0.3, added('medianMs'), ' ms'),
    goal('the proxy adds to a chunk, p99', 'at most', 2, added('p99Ms'), ' ms'),
  ]
}

async function throughput(target) {
  const passed = async (load) => {
    const passing = await startProxy(target)
    if (load !== undefined) await read(passing.url, load)
    return passing.end()
  }
  const ways = await inTurn(
    { idle: () => passed(undefined), busy: () => passed(BUSY), 'flat out': () => passed(FLAT_OUT) },
    2,
  )
  const rate = (name, { streams, chunks }) =>
    (1000 * streams * chunks) / (ways.get(name).least('cpuMs') - ways.get('idle').least('cpuMs'))
  const rowOf = (says, name, load) => [says, grouped(load.streams * load.chunks), grouped(rate(name, load))]
  printTable(
    'The proxy, judging all that passes',
    ['', 'chunks', 'chunks a CPU second'],
    [
      rowOf(`${BUSY.streams} streams at ${1000 / BUSY.everyMs} chunks a second each`, 'busy', BUSY),
      rowOf(`${FLAT_OUT.streams} streams as fast as they go`, 'flat out', FLAT_OUT),
    ],
  )
  return [goal('chunks that pass the proxy a second of one core', 'at least', 20_000, rate('flat out', FLAT_OUT))]
}
