import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { areaOf } from '../src/define/rule.ts'
import { shapeRules } from '../src/judge/shape.ts'
import { allVariants } from '../src/reference/variants/all.ts'
import { planRun } from '../src/run/plan.ts'
import { allCases, allFaults, allRules, profiles, suites } from '../src/registry.ts'

const LOCK = new Map(
  readFileSync(new URL('../suites/ids.lock', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line): [string, string] => {
      const [id = '', level = ''] = line.split(' ')
      return [id, level]
    }),
)
const IDS = allRules.map(({ id }) => id)

describe('the rulebook', () => {
  it('has each rule once, with the id and level that were published', () => {
    expect(new Set(IDS).size).toBe(IDS.length)
    for (const { id, level } of allRules) expect(`${id} ${level}`).toBe(`${id} ${String(LOCK.get(id))}`)
  })

  it('keeps each rule in the suite of its area', () => {
    for (const suite of suites) {
      expect(suite.rules.filter(({ id }) => areaOf(id) !== suite.name).map(({ id }) => id)).toEqual([])
    }
  })

  it('says one sentence a rule, which ends with a full stop', () => {
    for (const { id, says } of allRules) expect(says, id).toMatch(/^[A-Z`_a-z\d].*[.?)]$/s)
  })

  it('gives every published id a severity in every profile, and no other', () => {
    for (const { name, severities } of Object.values(profiles)) {
      const ids = new Set(Object.keys(severities).map((key) => key.split('/')[0] ?? ''))
      expect([...ids].toSorted(), name).toEqual([...LOCK.keys()].toSorted())
    }
  })

  it('has a schema annotation for every shape rule, and a shape rule for every annotation of its areas', () => {
    const byShape = allRules.flatMap((rule) =>
      'shape' in rule ? [rule.shape].flat().map((shape) => `${shape}: ${rule.id}`) : [],
    )
    const annotated = Object.entries(shapeRules).flatMap(([shape, ids]) => ids.map((id) => `${shape}: ${id}`))
    expect(byShape.toSorted()).toEqual(annotated.toSorted())
  })

  it('names only rules that exist as causes', () => {
    for (const rule of allRules)
      for (const cause of rule.follows ?? []) expect([...LOCK.keys()], rule.id).toContain(cause.split('/')[0])
  })

  it('exercises every rule by a case, unless only the server can bring its situation about', () => {
    const exercised = new Set(allCases.flatMap(({ exercises }) => exercises.map(({ id }) => id)))
    expect(IDS.filter((id) => !exercised.has(id))).toEqual(Object.keys(BROUGHT_ABOUT))
    const variants = allVariants.map(({ name }) => name)
    expect(Object.values(BROUGHT_ABOUT).filter((name) => !variants.includes(name))).toEqual([])
  })

  it('breaks every rule by a fault, and only rules that exist', () => {
    const broken = new Set(allFaults.flatMap(({ breaks }) => Object.keys(breaks)))
    expect(IDS.filter((id) => !broken.has(id) && !NEVER_BROKEN.includes(id))).toEqual([])
    expect([...broken].filter((id) => !IDS.includes(id))).toEqual([])
  })

  it.each(['smoke', 'default', 'full'] as const)(
    'plans each cell of the %s tier once, and some for every suite',
    (tier) => {
      const { cells } = planRun({
        cases: allCases,
        rules: allRules,
        tier,
        absent: new Set(),
        selection: {},
        seed: 1,
        repeat: 1,
        asking: { model: 'm', capMember: 'max_tokens', sampling: true, reasons: false },
        suiteVersion: 'test',
      })
      const ids = cells.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(suites.map(({ name }) => name).filter((name) => !cells.some(({ suite }) => suite === name))).toEqual([])
    },
  )

  it('names each case and each fault once', () => {
    const names = [...allCases.map(({ id }) => id), ...allFaults.map(({ name }) => name)]
    expect(names.filter((name, position) => names.indexOf(name) !== position)).toEqual([])
  })
})

/**
 * Throttling, failures in mid-stream, refusals and heartbeats come from the server or the model: no request forces them.
 * Each has a variant that brings it about, and the selftest holds every rule to being applied somewhere.
 */
const BROUGHT_ABOUT: Readonly<Record<string, string>> = {
  'http.retry-after': 'throttles',
  'error.rate-limit-429': 'throttles',
  'error.midstream-event': 'fails-midstream',
  'error.midstream-terminal': 'fails-midstream',
  'finish.refusal': 'refuses',
  'logprobs.refusal-branch': 'refuses',
  'sse.comments': 'comments-between-events',
  'format.refusal': 'refuses',
}

/** Rules that permit or count something, so that no server can break them. */
const NEVER_BROKEN = ['sse.comments']
