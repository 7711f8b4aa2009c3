// Judging a long stream, beside what others need to read it.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeStream } from './make-stream.mjs'
import { HERE, inTurn, runForJson, SCRATCH } from './measure.mjs'
import { goal, grouped, printTable } from './table.mjs'

const EVENTS = Number(process.env.BENCH_EVENTS ?? 200_000)

/** The judge and bare `JSON.parse`. */
export const judge = () => compare(['json-parse', 'judge'])

/** The judge, bare `JSON.parse`, and the official SDK. */
export const streams = () => compare(['json-parse', 'judge', 'openai-sdk', 'openai-sdk-helper'])

async function compare(names) {
  const input = join(SCRATCH, 'stream.sse')
  writeFileSync(input, makeStream(EVENTS))
  const reading = (name) => () => runForJson([join(HERE, 'read-stream.mjs'), name, input, String(EVENTS)])
  const ways = await inTurn(Object.fromEntries(names.map((name) => [name, reading(name)])))
  printTable(
    `A stream of ${grouped(EVENTS)} chunks`,
    ['way', 'CPU ms', 'events per CPU second', 'ratio', 'MB above input'],
    [...ways].map(([name, { least, ratio }]) => [
      name,
      least('cpuMs').toFixed(0),
      grouped((EVENTS / least('cpuMs')) * 1000),
      ratio('cpuMs').toFixed(2),
      least('aboveMb').toFixed(0),
    ]),
  )
  const judged = ways.get('judge')
  const goals = [goal('judging a stream, CPU of bare JSON.parse', 'at most', 1.8, judged.ratio('cpuMs'), '×')]
  const sdk = ways.get('openai-sdk')
  if (sdk === undefined) return goals
  const toSdk = judged.ratio('cpuMs', sdk.figures)
  return [...goals, goal('judging a stream, CPU of iterating over it with the SDK', 'at most', 1, toSdk, '×')]
}
