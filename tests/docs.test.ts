import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { hostilePage } from '../src/explain/hostile-page.ts'
import { areaPage, overviewPages } from '../src/explain/pages.ts'
import { suites } from '../src/registry.ts'

const FOLDER = new URL('../docs/rules/', import.meta.url)
/** Every rule of an area is broken and kept once on the way. */
const TIMEOUT = { timeout: 120_000 }

const filled = suites.filter(({ rules }) => rules.length > 0)

function committed(name: string): string {
  const path = new URL(name, FOLDER)
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

it.each(filled)('the page of $name is what npm run docs writes', TIMEOUT, async (suite) => {
  const isCurrent = committed(`${suite.name}.md`) === (await areaPage(suite))
  expect(isCurrent, 'run npm run docs').toBe(true)
})

it.each([...overviewPages()])('docs/rules/%s is what npm run docs writes', (name, text) => {
  expect(committed(name) === text, 'run npm run docs').toBe(true)
})

it('docs/hostile-kinds.md is what npm run docs writes', () => {
  expect(committed('../hostile-kinds.md') === hostilePage(), 'run npm run docs').toBe(true)
})

it.each(filled)(
  'the page of $name shows every rule that a fault breaks, broken and kept',
  ({ name, rules, faults }) => {
    const broken = new Set(faults.flatMap(({ breaks }) => Object.keys(breaks)))
    const own = rules.filter(({ id }) => broken.has(id)).length
    expect(committed(`${name}.md`).match(/^The answer that keeps it:$/gm)?.length ?? 0).toBeGreaterThanOrEqual(own)
  },
)

it('has no page beside', () => {
  const expected = [...overviewPages().keys(), ...filled.map(({ name }) => `${name}.md`)]
  expect(readdirSync(FOLDER).toSorted()).toEqual(expected.toSorted())
})
