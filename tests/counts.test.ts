import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Severity } from '../src/define/profile.ts'
import { areaOf } from '../src/define/rule.ts'
import { allRules, profiles } from '../src/registry.ts'
import { excluded } from '../suites/excluded.ts'

type Counts = readonly [
  rules: number,
  must: number,
  should: number,
  may: number,
  info: number,
  openai: number,
  crazyrouter: number,
  common: number,
]

/** The areas of the catalogue: ids, ids by level, and errors in openai, crazyrouter and common. */
const AREAS: readonly (readonly [title: string, areas: readonly string[], counts: Counts])[] = [
  ['HTTP transport', ['http'], [17, 8, 9, 0, 0, 8, 5, 5]],
  ['Authentication', ['auth'], [6, 3, 2, 1, 0, 3, 3, 0]],
  ['Errors', ['error'], [14, 9, 5, 0, 0, 10, 3, 3]],
  ['Request acceptance', ['req'], [13, 11, 2, 0, 0, 10, 4, 4]],
  ['Request rejection', ['reject'], [21, 19, 2, 0, 0, 19, 0, 0]],
  ['Completion object', ['completion'], [10, 7, 2, 0, 1, 6, 3, 3]],
  ['Choices', ['choice'], [6, 6, 0, 0, 0, 5, 2, 2]],
  ['Assistant message', ['message'], [11, 6, 5, 0, 0, 5, 4, 2]],
  ['Finish reason', ['finish'], [7, 5, 2, 0, 0, 6, 4, 2]],
  ['Usage', ['usage'], [17, 12, 4, 0, 1, 11, 1, 3]],
  ['Log probabilities', ['logprobs'], [11, 9, 2, 0, 0, 9, 0, 0]],
  ['Caps, stop, sampling', ['stop', 'cap', 'seed'], [5, 2, 3, 0, 0, 2, 0, 0]],
  ['SSE framing', ['sse'], [9, 3, 5, 1, 0, 5, 4, 4]],
  ['Stream as a whole', ['stream'], [22, 16, 6, 0, 0, 16, 9, 13]],
  ['Single chunk', ['chunk'], [14, 13, 1, 0, 0, 13, 6, 8]],
  ['Streamed tool calls', ['toolstream'], [12, 4, 8, 0, 0, 8, 6, 6]],
  ['Tools', ['tools'], [25, 15, 9, 1, 0, 15, 7, 7]],
  ['Response formats and refusals', ['format'], [10, 8, 2, 0, 0, 7, 0, 0]],
  ['Reasoning', ['reasoning'], [4, 0, 4, 0, 0, 0, 0, 0]],
  ['Roles and history', ['roles'], [6, 4, 2, 0, 0, 4, 1, 1]],
  ['Media input', ['media'], [4, 2, 2, 0, 0, 2, 0, 0]],
  ['Models endpoint and stored completions', ['models', 'store'], [5, 3, 1, 1, 0, 3, 0, 0]],
  ['Stream and document, identity, concurrency', ['equiv', 'ids', 'concurrency'], [7, 4, 2, 0, 1, 4, 2, 2]],
  ['Opt-in features', ['audio', 'websearch', 'prediction', 'moderation'], [4, 4, 0, 0, 0, 4, 0, 0]],
  ['The page of Crazyrouter', ['crazyrouter'], [14, 11, 1, 0, 2, 0, 11, 0]],
]

/** How many ids of the catalogue have a severity in openai, crazyrouter and common. */
const SEVERITIES: readonly (readonly [severity: Severity, openai: number, crazyrouter: number, common: number])[] = [
  ['error', 175, 75, 65],
  ['warning', 71, 104, 102],
  ['info', 14, 95, 93],
  ['off', 14, 0, 14],
]

/** Where the rulebook departs from the catalogue; docs/decisions.md has the reasons. */
const ADDED: Readonly<Record<string, string>> = {
  'usage.counts-all-choices': 'decision 8: a bug class of the field that no rule of the catalogue saw',
}

const LOCK = readFileSync(new URL('../suites/ids.lock', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' '))
  .map(([id = '', level = '']) => ({ id, level }))
const OF_CATALOGUE = LOCK.filter(({ id }) => !(id in ADDED))

const severities = (profile: keyof typeof profiles, ids: readonly { readonly id: string }[]): readonly Severity[] =>
  ids.map(({ id }) => profiles[profile].severities[id] ?? 'off')
const count = <T>(values: readonly T[], wanted: T): number => values.filter((value) => value === wanted).length

describe('the rulebook, beside the catalogue', () => {
  it('has a rule for every published id, or a reason why there is none', () => {
    const ids = [...allRules, ...excluded].map(({ id }) => id)
    expect(ids.toSorted()).toEqual(LOCK.map(({ id }) => id).toSorted())
  })

  it('has 274 ids, and those that were added for a reason', () => {
    expect(OF_CATALOGUE.length).toBe(274)
    expect(LOCK.length - OF_CATALOGUE.length).toBe(Object.keys(ADDED).length)
    const decisions = readFileSync(new URL('../docs/decisions.md', import.meta.url), 'utf8')
    for (const id of Object.keys(ADDED)) expect(decisions).toContain(id)
  })

  it('has no area that the catalogue does not count', () => {
    const known = AREAS.flatMap(([, areas]) => areas)
    expect([...new Set(OF_CATALOGUE.map(({ id }) => areaOf(id)))].toSorted()).toEqual(known.toSorted())
  })

  it.each(AREAS)('counts as the catalogue does: %s', (_title, areas, counts) => {
    const own = OF_CATALOGUE.filter(({ id }) => areas.includes(areaOf(id)))
    const levels = own.map(({ level }) => level)
    expect([
      own.length,
      ...['MUST', 'SHOULD', 'MAY', 'INFO'].map((level) => count(levels, level)),
      ...(['openai', 'crazyrouter', 'common'] as const).map((name) => count(severities(name, own), 'error')),
    ]).toEqual(counts)
  })

  it.each(SEVERITIES)('counts as the catalogue does: severity %s', (severity, ...counts) => {
    const names = ['openai', 'crazyrouter', 'common'] as const
    expect(names.map((name) => count(severities(name, OF_CATALOGUE), severity))).toEqual(counts)
  })
})
