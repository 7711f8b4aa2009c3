// Runs programs and tells what they took. Every figure is of a process of its own.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the benchmarks. */
export const HERE = fileURLToPath(new URL('.', import.meta.url))
/** The command line as it is built. */
export const CHATSPEC = join(HERE, '../dist/cli/bin.js')
/** A folder for what is measured on; it is gone when the benchmark has ended. */
export const SCRATCH = mkdtempSync(join(tmpdir(), 'chatspec-bench-'))
/** How often a figure is taken. */
export const ROUNDS = Number(process.env.BENCH_RUNS ?? 5)

process.on('exit', () => rmSync(SCRATCH, { recursive: true, force: true }))

const KEPT_CHARACTERS = 100_000
let started = 0

/**
 * Starts a program of Node. `took` resolves when it has ended with an exit code of `mayExit`: its CPU time and its time by the
 * clock in milliseconds, its peak memory in MB, and the end of what it wrote.
 */
export function start(args, { mayExit = [0] } = {}) {
  const figures = join(SCRATCH, `figures-${++started}.json`)
  const startedAt = performance.now()
  const child = spawn(process.execPath, ['--import', join(HERE, 'figures-at-exit.mjs'), ...args], {
    env: { ...process.env, CHATSPEC_BENCH_FIGURES: figures },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const written = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr']) {
    child[name].setEncoding('utf8').on('data', (text) => {
      written[name] = (written[name] + text).slice(-KEPT_CHARACTERS)
    })
  }
  const took = once(child, 'close').then(([code]) => {
    const wallMs = performance.now() - startedAt
    if (!mayExit.includes(code))
      throw new Error(`${args.join(' ')} ended with ${code}:\n${written.stderr.slice(-2000)}`)
    return { ...JSON.parse(readFileSync(figures, 'utf8')), wallMs, ...written }
  })
  return { child, took }
}

/** Runs a program of Node to its end, and gives what it took: see `start`. */
export const run = (args, options) => start(args, options).took

/** Runs a program of Node that prints what it measured itself, as JSON. */
export const runForJson = async (args) => JSON.parse((await run(args)).stdout)

/** Starts a server that says its URL on standard error. `end` ends it, and gives what it took. */
export async function serve(args) {
  const { child, took } = start(args)
  const said = new Promise((resolve) => {
    let text = ''
    child.stderr.on('data', (piece) => {
      text += piece
      const url = /http:\/\/127\.0\.0\.1:\d+[\w/]*/.exec(text)?.[0]
      if (url !== undefined) resolve(url)
    })
  })
  const url = await Promise.race([said, took.then(() => undefined)])
  if (url === undefined) throw new Error(`${args.join(' ')} ended before it had said a URL`)
  const end = () => {
    child.kill('SIGTERM')
    return took
  }
  return { url, end }
}

/**
 * Runs each of some ways once in every round, in turn, so that a busy machine disturbs all alike. `ways` are functions by
 * name, which give figures. Of each way, `least` gives the least of a figure, and `ratio` the median over the rounds of what it
 * is to that of the first way in the same round.
 */
export async function inTurn(ways, rounds = ROUNDS) {
  const taken = new Map(Object.keys(ways).map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, way] of Object.entries(ways)) taken.get(name).push(await way())
  }
  const [yardstick] = taken.values()
  const ofWay = (figures) => ({
    least: (figure) => Math.min(...figures.map((one) => one[figure])),
    ratio: (figure, to = yardstick) => median(figures.map((one, round) => one[figure] / to[round][figure])),
    figures,
  })
  return new Map([...taken].map(([name, figures]) => [name, ofWay(figures)]))
}

/** The value in the middle. */
export function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]
}
