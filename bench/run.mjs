// `npm run bench`: what is promised on speed and scale, each beside a yardstick in the same run. `npm run bench -- judge` runs one
// part alone. README.md tells how to read it.
import { startUp } from './start-up.mjs'
import { judge, streams } from './streams.mjs'
import { ROUNDS } from './measure.mjs'
import { memory } from './memory.mjs'
import { growth } from './growth.mjs'
import { proxy } from './proxy.mjs'
import { recordings } from './recordings.mjs'
import { runs } from './runs.mjs'
import { printGoals } from './table.mjs'

const PARTS = { 'start-up': startUp, streams, judge, memory, runs, proxy, growth, recordings }
/** What other parts measure as well. */
const WITHIN_OTHERS = new Set(['judge'])

const named = process.argv.slice(2)
const unknown = named.filter((part) => !Object.hasOwn(PARTS, part))
if (unknown.length > 0) throw new Error(`no part ${unknown.join(', ')}: there are ${Object.keys(PARTS).join(', ')}`)
const chosen = named.length > 0 ? named : Object.keys(PARTS).filter((part) => !WITHIN_OTHERS.has(part))

console.log(`Node ${process.versions.node}, ${ROUNDS} rounds: least of them, and medians of the ratios within each`)
const goals = []
for (const part of chosen) goals.push(...(await PARTS[part]()))
printGoals(goals)
