// Memory over streams that do not end.
import { join } from 'node:path'
import { HERE, runForJson } from './measure.mjs'
import { goal, grouped, printTable } from './table.mjs'

const SHORT = 1_000_000
const LONG = 10_000_000

const judged = (count) => runForJson([join(HERE, 'judge-endless.mjs'), String(count)])

export async function memory() {
  const [short, long] = [await judged(SHORT), await judged(LONG)]
  printTable(
    'Memory over a stream',
    ['chunks', 'peak MB above start', 'CPU microseconds a chunk'],
    [
      [SHORT, short],
      [LONG, long],
    ].map(([count, { aboveMb, cpuMs }]) => [grouped(count), aboveMb.toFixed(0), ((1000 * cpuMs) / count).toFixed(2)]),
  )
  return [goal('ten million chunks, peak memory of a million', 'at most', 1.1, long.aboveMb / short.aboveMb, '×')]
}
