// `chatspec check` on recordings of ten megabytes, a hundred and a thousand.
import { readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { makeHar } from './make-har.mjs'
import { CHATSPEC, HERE, run, runForJson, SCRATCH } from './measure.mjs'
import { goal, grouped, printTable } from './table.mjs'

const ENTRIES = [100, 1000, 10_000]
const MB = 1024 * 1024

export async function recordings() {
  const start = await checked(recordingOf(1))
  const rows = []
  for (const entries of ENTRIES) {
    const file = recordingOf(entries)
    const took = await checked(file)
    const parsed = await runForJson([join(HERE, 'parse-lines.mjs'), file])
    if (parsed.entries !== entries || took.exchanges !== entries)
      throw new Error(`${entries} entries were not all read`)
    const sizeMb = statSync(file).size / MB
    rows.push({ entries, sizeMb, peakMb: took.peakMb, cpuMs: took.cpuMs - start.cpuMs, parseMs: parsed.cpuMs })
    rmSync(file)
  }
  printTable(
    `chatspec check, beyond its start-up (${start.cpuMs.toFixed(0)} ms, peak ${start.peakMb.toFixed(0)} MB)`,
    ['entries', 'MB', 'peak MB', 'CPU ms an entry', 'CPU ms a MB', 'JSON.parse, ms a MB', 'ratio'],
    rows.map(({ entries, sizeMb, peakMb, cpuMs, parseMs }) => [
      grouped(entries),
      grouped(sizeMb),
      peakMb.toFixed(0),
      (cpuMs / entries).toFixed(2),
      (cpuMs / sizeMb).toFixed(1),
      (parseMs / sizeMb).toFixed(1),
      (cpuMs / parseMs).toFixed(2),
    ]),
  )
  const [small, middle, large] = rows
  return [
    goal(
      'a hundred times as many entries, cost of each of one time',
      'at most',
      1.25,
      perEntry(large) / perEntry(small),
      '×',
    ),
    goal('ten times as large a recording, peak memory', 'at most', 1.25, large.peakMb / middle.peakMb, '×'),
  ]
}

const perEntry = ({ cpuMs, entries }) => cpuMs / entries

function recordingOf(entries) {
  const file = join(SCRATCH, `${entries}.har`)
  makeHar(file, entries)
  return file
}

async function checked(file) {
  const report = join(SCRATCH, 'check.json')
  const took = await run([CHATSPEC, 'check', file, '--no-baseline', '--reporter', `json=${report}`])
  return { ...took, exchanges: JSON.parse(readFileSync(report, 'utf8')).totals.exchanges }
}
