import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allHostile } from '../src/reference/hostile/all.ts'
import type { Hits } from '../src/reference/hostile/hits.ts'
import type { Telling } from '../src/reference/hostile/kind.ts'
import type { Report } from '../src/types/report.ts'
import { CASES, CELLS, expectSound, placeOf, runAgainst, startTrap, type Trap } from './kit/hostile.ts'

const UNPROBED = ['--no-probe', '--model', 'reference-1']

let trap: Trap
beforeAll(async () => {
  trap = await startTrap()
  // Nothing of the environment may send a request elsewhere.
  for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy'])
    process.env[name] = trap.origin
})
afterAll(async () => {
  await trap.close()
})

type Severity = 'error' | 'warning'

/** What an exchange breaks of itself, by rule, with the symptoms. */
function brokenIn(
  exchange: Report['exchanges'][number] | undefined,
  severities: readonly Severity[],
): Telling['breaks'] {
  const own = (exchange?.violations ?? []).filter(
    ({ follows, severity }) => follows === undefined && severities.some((one) => one === severity['openai']),
  )
  return Object.fromEntries(
    [...new Set(own.map(({ rule }) => rule))].map((rule) => [
      rule,
      own
        .filter((violation) => violation.rule === rule)
        .map(({ symptom }) => symptom)
        .toSorted(),
    ]),
  )
}

/** A reason with … for what is not the same each time. */
function reason(words: string): unknown {
  const parts = words.split('…').map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`))
  return expect.stringMatching(new RegExp(`^(?:no answer: )?${parts.join('.*')}$`))
}

const listed = (breaks: Telling['breaks'] = {}): Telling['breaks'] =>
  Object.fromEntries(Object.entries(breaks).map(([rule, symptoms]) => [rule, [symptoms].flat().toSorted()]))

describe.each(allHostile)('a server that is hostile: $name', (kind) => {
  const { plays, tells } = kind
  const place = placeOf(kind)
  const hits: Hits = plays.by === 'listening' || kind.hits === 'all' ? 'all' : { from: place, to: place }

  it('is told for what it is, and what comes next runs normally', async () => {
    const run = await runAgainst(kind, hits, trap.origin, ...CASES, ...UNPROBED)
    expectSound(run)
    expect(trap.connections).toBe(0)
    const { cells, exchanges, problems } = run.report
    expect(cells.map(({ id }) => id)).toEqual(CELLS)
    const hit = cells[place - 1]
    const struck = exchanges.find(({ cell }) => cell === hit?.id)
    expect([tells.ends ?? 'complete'].flat()).toContain(struck?.ending)
    expect(brokenIn(struck, ['error', 'warning'])).toEqual(listed(tells.breaks))
    const fails = Object.keys(brokenIn(struck, ['error']) ?? {}).length > 0
    const expected = fails ? 'fail' : tells.stops !== undefined ? 'could-not-run' : tells.breaks ? 'warn' : 'pass'
    const verdicts = cells.map(({ verdict }) => verdict['openai'])
    if (plays.by === 'listening') expect(new Set(verdicts)).toEqual(new Set([expected]))
    else expect(verdicts).toEqual(CELLS.map((_, at) => (at === place - 1 ? expected : 'pass')))
    const told = problems.filter(({ where }) => where === hit?.id).map(({ message }) => message)
    // What was sent again after a wait has its answer.
    if (tells.stops !== undefined && struck?.status !== 429) expect(told).toEqual([reason(tells.stops)])
    else expect(told).toEqual([])
    expect(run.code).toBe(fails ? 1 : expected === 'could-not-run' ? 3 : 0)
  })
})
